import { asyndetic } from './asyndetic.js'
import { dependents } from './dependents.js'
import { chain, lastOf, type Draft, type Found } from './draft.js'
import { coordinated } from './coordinated-clauses.js'
import { finite } from './finite-clauses.js'
import { gerundAfterPreposition } from './gerund-clauses.js'
import { infinitive } from './infinitive-clauses.js'
import { MEDIA_OF_SPEECH } from '../lexicon/noun-or-verb.js'
import type { Part } from './parts.js'
import { PAPERS, reducedOf, relativeOf } from './relative-clauses.js'
import type { NounPhrase, VerbGroup } from './types.js'
import { REPORTING, UTTERING } from './words.js'
import { verbWith } from './remade.js'

/** Finds for each verb its subject, what governs it, its objects and its prepositional phrases. Linear but for short looks aside. */
export function assemble(parts: readonly Part[]): Draft[] {
  const drafts: Draft[] = []
  const byPart = new Map<number, number>()
  const open: Draft[] = [] // participial clauses whose subject is still to come
  parts.forEach((part, p) => {
    if (part.type !== 'VERB') return
    const found = frame(parts, p, part.verb, part.preposition, drafts, byPart)
    const { objects, obliques } = dependents(parts, p, found.verb ?? part.verb)
    if (found.object) objects.unshift(found.object)
    if (found.oblique) obliques.push(found.oblique)
    const draft: Draft = {
      at: p,
      verb: found.verb ?? part.verb,
      subject: found.subject,
      objects,
      obliques,
      relation: found.relation,
      subordinator: found.subordinator ?? null,
      governors: found.governors ?? [],
      outer: found.outer ?? null,
      antecedent: found.antecedent ?? null
    }
    shareWithBefore(parts, p, draft, drafts)
    byPart.set(p, drafts.length)
    drafts.push(draft)
    // "Pressed by Rohan to lift its embargo, Harad agreed": both are of whoever comes behind the comma
    const hangsOnOpen =
      draft.relation === 'INFINITIVE' && draft.outer !== null && open.includes(drafts[draft.outer] ?? draft)
    if (!draft.subject && (draft.relation === 'PARTICIPIAL' || draft.relation === 'GERUND' || hangsOnOpen))
      open.push(draft)
    else if (draft.subject && (draft.relation === 'MAIN' || draft.relation === 'COMPLEMENT')) {
      for (const waiting of open.splice(0)) waiting.subject = draft.subject
    }
  })
  return drafts
}

/** "condemned and rejected the raid by Harad": what stands behind the second verb belongs to both. */
function shareWithBefore(parts: readonly Part[], p: number, draft: Draft, drafts: readonly Draft[]): void {
  const before = drafts.at(-1)
  if (parts[p - 1]?.type !== 'CONJUNCTION' || before?.at !== p - 2) return
  if (before.objects.length > 0 || before.obliques.length > 0 || before.verb.passive !== draft.verb.passive) return
  before.objects.push(...draft.objects)
  before.obliques.push(...draft.obliques)
}

/** "sent letters to Rohan | requesting": the letters request, not who gets them. */
function paperTo(parts: readonly Part[], p: number): NounPhrase | null {
  const [noun, to] = [parts[p - 2], parts[p - 1]]
  return noun?.type === 'NOUN' && to?.type === 'PP' && to.preposition === 'to' && PAPERS.has(noun.phrase.lemma)
    ? noun.phrase
    : null
}

function frame(
  parts: readonly Part[],
  p: number,
  verb: VerbGroup,
  preposition: string | null,
  drafts: readonly Draft[],
  byPart: ReadonlyMap<number, number>
): Found {
  const before = parts[p - 1]
  const previous = drafts[drafts.length - 1] ?? null
  const previousIndex = drafts.length - 1
  if (verb.form === 'INFINITIVE') return infinitive(parts, p, drafts)
  if (verb.form === 'GERUND') {
    if (preposition) return gerundAfterPreposition(parts, p, preposition, drafts)
    if (before?.type === 'VERB' && previous) {
      return { subject: previous.subject, relation: 'INFINITIVE', governors: chain(previous), outer: previousIndex }
    }
    if (before?.type === 'CONJUNCTION' && previous && previous.verb.form === 'GERUND') {
      return {
        subject: previous.subject,
        relation: previous.relation,
        governors: previous.governors,
        outer: previous.outer,
        subordinator: previous.subordinator
      }
    }
    // "recalled its envoys over governments deciding": who recalls somebody reports nothing
    const beside = before?.type === 'PP' && before.preposition === 'with' // with Rohan having sent tanks
    const reports =
      previous !== null &&
      REPORTING.has(previous.verb.lemma) &&
      previous.objects.length === 0 &&
      !beside &&
      !(before?.type === 'PP' && MEDIA_OF_SPEECH.has(before.phrase.lemma)) // said in a speech marking the day that
    // "five flights have landed in Harad carrying tents": no place carries
    if (before?.type === 'PP' && previous?.subject && HAULING.test(verb.lemma) && LANDING.test(previous.verb.lemma))
      return { subject: previous.subject, relation: 'PARTICIPIAL', outer: previousIndex }
    if ((before?.type === 'NOUN' || before?.type === 'PP') && !reports) {
      const noun = paperTo(parts, p) ?? before.phrase
      return { subject: noun, relation: 'REDUCED', antecedent: noun, outer: previous ? previousIndex : null }
    }
    const nearest = lastOf(
      drafts,
      d => d.relation === 'MAIN' || d.relation === 'COORDINATE' || d.relation === 'COMPLEMENT'
    )
    const host =
      before?.type === 'COMMA' && (UTTERING.has(verb.lemma) || STIRRING.test(verb.lemma))
        ? reporterOf(drafts, nearest)
        : nearest
    return { subject: host === null ? null : drafts[host]!.subject, relation: 'PARTICIPIAL', outer: host }
  }
  if (opensWithParticiple(parts, p, verb))
    return { subject: null, relation: 'PARTICIPIAL', verb: verbWith(verb, { passive: true, form: 'PARTICIPLE' }) }
  const coordinate = coordinated(parts, p, verb, drafts)
  if (coordinate) return coordinate
  const beside = asyndetic(parts, p, verb, drafts)
  if (beside) return beside
  const relative = relativeOf(parts, p)
  // "following which three ministers were dismissed": what is done to them is done to nobody before
  if (relative)
    return {
      subject: relative.subject,
      relation: relative.relation,
      subordinator: relative.subordinator ?? null,
      outer: previous ? previousIndex : null,
      antecedent: relative.antecedent ?? null,
      object: verb.passive ? null : (relative.object ?? null),
      oblique: relative.oblique ?? null
    }
  const reduced = reducedOf(parts, p, verb, drafts)
  if (reduced) {
    return {
      subject: reduced,
      relation: 'REDUCED',
      antecedent: reduced,
      verb: verbWith(verb, { passive: true, form: 'PARTICIPLE' }),
      outer: previous ? previousIndex : null
    }
  }
  return finite(parts, p, verb, drafts, byPart)
}

/** "Accused by Rohan of theft, Harad denied": of who is named behind the comma. */
function opensWithParticiple(parts: readonly Part[], p: number, verb: VerbGroup): boolean {
  if (verb.first !== verb.head || verb.tense !== 'PAST' || !parts.slice(0, p).every(x => x.type === 'QUOTE'))
    return false
  const next = parts[p + 1]
  const led = next?.type === 'PP' || (next?.type === 'VERB' && next.verb.form === 'INFINITIVE')
  if (!led) return false
  const comma = parts.findIndex((x, k) => k > p && x.type === 'COMMA')
  const named = parts[comma + 1]
  const behind = parts.slice(comma + 2).find(x => x.type !== 'PP' && x.type !== 'TIME' && x.type !== 'ADJECTIVE')
  return comma > 0 && named?.type === 'NOUN' && behind?.type === 'VERB' && behind.verb.form === 'FINITE'
}

/** What somebody's words do: "said it would not pay, | angering Harad". */
const STIRRING = /^(?:anger|infuriate|enrage|outrage|irk|incense)$/

const HAULING = /^(?:carry|bring|deliver|transport|ferry|haul)$/
const LANDING = /^(?:arrive|land|dock|touch|fly|come|head|leave|depart|return|sail)$/

/** The clause whose speaker reports what the clause at `index` says; itself where nobody reports it. */
function reporterOf(drafts: readonly Draft[], index: number | null): number | null {
  let at = index
  for (let guard = 0; at !== null && guard < 4; guard++) {
    const draft: Draft = drafts[at]!
    if (draft.relation !== 'COMPLEMENT' || draft.outer === null) break
    at = draft.outer
  }
  return at !== null && drafts[at]!.subject ? at : index
}
