import { PACTS } from '../lexicon/things-done.js'
import { isSubjectPronoun } from './draft.js'
import type { Part } from './parts.js'
import type { NounPhrase, Oblique, VerbGroup } from './types.js'
import { REPORTING } from './words.js'

export function dependents(
  parts: readonly Part[],
  p: number,
  verb: VerbGroup
): { objects: NounPhrase[]; obliques: Oblique[] } {
  const objects: NounPhrase[] = []
  const obliques: Oblique[] = []
  for (let k = p + 1; k < parts.length; k++) {
    const part = parts[k]!
    if (part.type === 'NOUN') {
      if (objects.length >= 2 || (startsClause(parts, k, verb) && !qualifiesSubject(parts, p, verb))) break
      objects.push(part.phrase)
    } else if (part.type === 'PP') obliques.push({ preposition: part.preposition, phrase: part.phrase })
    else if (part.type === 'COMMA' || part.type === 'CONJUNCTION') {
      const next = parts[k + 1]
      const after = parts[k + 2]
      if (next?.type === 'TIME') continue
      // "met with Brand in Edoras on Monday, and with Quill in Lindon"
      const again = after?.type === 'PP' && after.preposition === 'with' && obliques.some(o => o.preposition === 'with')
      if (part.type === 'COMMA' && next?.type === 'CONJUNCTION' && again) continue
      // "threatened to take 'resolute measures,' against Harad": the comma belongs to the words quoted
      if (part.type === 'COMMA' && next?.type === 'QUOTE' && after?.type === 'PP') continue
      // "signed yesterday in Lindon, in the presence of Brand, a treaty"
      const early = objects.length === 0 && parts.slice(p + 1, k).every(x => x.type === 'TIME' || x.type === 'PP')
      const put = early ? insertion(parts, k, verb) : null
      if (put && !startsClause(parts, put.end, verb)) {
        obliques.push(...put.obliques)
        k = put.end - 1
        continue
      }
      // "met Brand on Monday, Quill on Tuesday, and Telemar on Friday": each with his day
      const joint = part.type === 'COMMA' && next?.type === 'CONJUNCTION' ? k + 2 : k + 1
      const listed = parts[joint]
      if (
        listed?.type === 'NOUN' &&
        part.type === 'COMMA' &&
        parts[k - 1]?.type === 'TIME' &&
        parts[joint + 1]?.type === 'TIME' &&
        objects.length === 1 &&
        ofPeople(objects[0]!) &&
        ofPeople(listed.phrase) &&
        !startsClause(parts, joint, verb)
      ) {
        obliques.push({ preposition: 'and', phrase: listed.phrase })
        k = joint
        continue
      }
      // "met Brand in Edoras and Quill in Lindon": a second object with a place or day of its own
      if (
        next?.type === 'NOUN' &&
        part.type === 'CONJUNCTION' &&
        (parts[k - 1]?.type === 'TIME' || parts[k - 1]?.type === 'PP') &&
        (after?.type === 'PP' || after?.type === 'TIME' || !after || after.type === 'STOP') &&
        objects.length === 1 &&
        ofPeople(objects[0]!) &&
        ofPeople(next.phrase) &&
        !startsClause(parts, k + 1, verb)
      ) {
        obliques.push({ preposition: 'and', phrase: next.phrase })
        k++
        continue
      }
      if (
        next?.type === 'NOUN' &&
        parts[k - 1]?.type === 'TIME' &&
        part.type === 'CONJUNCTION' &&
        !startsClause(parts, k + 1, verb)
      ) {
        // "visited Turkey on 4 April and Uzbekistan on the 5th": each with its day
        const last = parts[k - 2]
        if (last?.type === 'PP') obliques.push({ preposition: last.preposition, phrase: next.phrase })
        else objects.push(next.phrase)
        k++
        continue
      }
      if (next?.type !== 'PP' || (after?.type === 'COMMA' && parts[k + 3]?.type === 'NOUN')) break
    } else if (part.type !== 'TIME' && part.type !== 'ADJECTIVE' && part.type !== 'QUOTE') break
  }
  return { objects, obliques }
}

/**
 * "condemns, in the strongest terms, | the raid": phrases between commas, quoted or not, before the object. Behind a verb of
 * saying only where a pact is said to be made: "concluded, in Lindon, a treaty".
 */
function insertion(
  parts: readonly Part[],
  comma: number,
  verb: VerbGroup
): { readonly obliques: readonly Oblique[]; readonly end: number } | null {
  const obliques: Oblique[] = []
  let k = comma + 1
  let closed = false
  for (; parts[k]?.type === 'QUOTE' || parts[k]?.type === 'PP' || parts[k]?.type === 'COMMA'; k++) {
    const part = parts[k]!
    if (part.type === 'PP' && !closed) obliques.push({ preposition: part.preposition, phrase: part.phrase })
    else if (part.type === 'PP') return null
    closed ||= part.type === 'COMMA'
  }
  const object = parts[k]
  return closed &&
    obliques.length > 0 &&
    object?.type === 'NOUN' &&
    (!REPORTING.has(verb.lemma) || PACTS.has(object.phrase.lemma))
    ? { obliques, end: k }
    : null
}

const ofPeople = ({ actors }: NounPhrase): boolean =>
  actors.length > 0 && actors.every(a => a.actor.startsWith('leader:'))

/** "the tariffs | hitting Harad | are": an -ing form right behind the subject, before any other verb, has the next noun for its object. */
function qualifiesSubject(parts: readonly Part[], p: number, verb: VerbGroup): boolean {
  if (verb.form !== 'GERUND' || REPORTING.has(verb.lemma)) return false
  if (parts[p - 1]?.type !== 'NOUN' && parts[p - 1]?.type !== 'PP') return false
  for (let k = p - 1; k >= 0; k--) {
    const part = parts[k]!
    const { type } = part
    if (part.type === 'VERB') return REPORTING.has(part.verb.lemma) && parts[k + 1]?.type === 'NOUN'
    if (type === 'STOP' || type === 'SUBORDINATOR' || type === 'RELATIVE' || type === 'COMMA') break
  }
  return true
}

/** The noun at k is the subject of the verb that follows it. */
function startsClause(parts: readonly Part[], k: number, verb: VerbGroup): boolean {
  if (verb.lemma === 'let') return false // let Rohan send
  let j = k + 1
  while (parts[j]?.type === 'PP' || parts[j]?.type === 'TIME') j++
  const next = parts[j]
  if (next?.type !== 'VERB' || next.preposition !== null) return false
  const v = next.verb
  if (v.form !== 'FINITE') return false
  const noun = parts[k]
  if (noun?.type === 'NOUN' && j === k + 1 && isSubjectPronoun(noun.phrase)) return true
  const bareParticiple = v.first === v.head && v.tense === 'PAST'
  return REPORTING.has(verb.lemma) || !bareParticiple
}
