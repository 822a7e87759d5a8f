import { distinctActors } from './actors.js'
import { asGovernor, chain, type Draft, type Found } from './draft.js'
import { lastTelling } from './given-out.js'
import type { Part } from './parts.js'
import type { Governor, NounPhrase } from './types.js'
import { INTENDED, ORDERS, RESOLVES } from '../lexicon/intentions.js'
import { OBJECT_CONTROL, PREDICATIVE } from './words.js'
import { phraseWith } from './remade.js'

export function infinitive(parts: readonly Part[], p: number, drafts: readonly Draft[]): Found {
  const telling = lastTelling(drafts)
  const index = telling < 0 ? null : telling
  const previous = index === null ? null : drafts[index]!
  const before = beforeTime(parts, (drafts[telling + 1]?.at ?? p) - 1)
  if (before?.type === 'CONJUNCTION' && previous?.verb.form === 'INFINITIVE') {
    return { subject: previous.subject, relation: 'INFINITIVE', governors: previous.governors, outer: previous.outer }
  }
  const separated =
    previous !== null &&
    parts.slice(previous.at + 1, p).some(x => x.type === 'STOP' || x.type === 'SUBORDINATOR' || x.type === 'RELATIVE')
  if (previous === null || separated) {
    const subject = nounBefore(parts, p)
    // "A promise by Gondor to pay": what Gondor promised
    const by = parts[p - 1]
    const promised =
      by?.type === 'PP' && by.preposition === 'by' && by.phrase.actors.length > 0 ? parts[p - 2] : undefined
    if (by?.type === 'PP' && promised?.type === 'NOUN' && isResolved(promised.phrase.lemma))
      return {
        subject: by.phrase,
        relation: 'INFINITIVE',
        governors: [{ lemma: promised.phrase.lemma, negated: false, passive: false, tense: 'NONE', modal: null }]
      }
    // "Gondor's order to close": no headline's future, but what Gondor ordered
    if (
      subject &&
      (ORDERS.has(subject.lemma) || RESOLVES.has(subject.lemma)) &&
      subject.owners.length > 0 &&
      subject.actors.length === 0
    ) {
      const owned = phraseWith(subject, { actors: distinctActors(subject.owners) })
      return {
        subject: owned,
        relation: 'INFINITIVE',
        governors: [{ lemma: subject.lemma, negated: false, passive: false, tense: 'NONE', modal: null }]
      }
    }
    // "Quill, the highest official to visit Rohan in years, met Brand": what he did, for he met him too
    if (subject && standsApart(parts, p, subject)) return { subject, relation: 'REDUCED', antecedent: subject }
    // "the last leader to visit Rohan was …": what that one did
    if (subject?.modifiers.some(m => /^(?:last|first|only|latest|previous)$/.test(m)))
      return { subject, relation: 'REDUCED', antecedent: subject }
    return {
      subject,
      relation: 'MAIN',
      governors: [{ lemma: 'be to', negated: false, passive: false, tense: 'PRESENT', modal: null }]
    }
  }
  // "was summoned by the ministry to protest": no one protests who is summoned
  if (previous.verb.passive && /^(?:summon|call)$/.test(previous.verb.lemma) && protests(parts[p])) {
    const by = previous.obliques.find(o => o.preposition === 'by')?.phrase ?? null
    return { subject: by, relation: 'INFINITIVE', governors: chain(previous), outer: index }
  }
  if (before?.type === 'VERB') {
    if (previous.verb.lemma === 'be' && !previous.verb.passive) {
      return {
        subject: previous.subject,
        relation: 'INFINITIVE',
        governors: [...previous.governors, asGovernor(previous.verb, 'be to')],
        outer: index
      }
    }
    // "had to recall": it did; not "has yet to"
    if (previous.verb.lemma === 'have' && previous.verb.tense === 'PAST' && verbAt(parts[p]) === previous.verb.last + 1)
      return {
        subject: previous.subject,
        relation: 'INFINITIVE',
        governors: [...previous.governors, asGovernor(previous.verb, 'have to')],
        outer: index
      }
    return { subject: previous.subject, relation: 'INFINITIVE', governors: chain(previous), outer: index }
  }
  if (before?.type === 'ADJECTIVE' && PREDICATIVE.has(before.word)) {
    return {
      subject: previous.subject,
      relation: 'INFINITIVE',
      governors: [...previous.governors, asGovernor(previous.verb, before.word)],
      outer: index
    }
  }
  if (before?.type === 'NOUN' || before?.type === 'PP') {
    const object = previous.objects[0]
    if (object && OBJECT_CONTROL.has(previous.verb.lemma) && !previous.verb.passive) {
      return { subject: object, relation: 'INFINITIVE', governors: chain(previous), outer: index }
    }
    if (
      previous.verb.lemma === 'call' &&
      previous.obliques.some(o => o.preposition === 'on' || o.preposition === 'for')
    ) {
      const asked = previous.obliques.find(o => o.preposition === 'on' || o.preposition === 'for')!
      return { subject: asked.phrase, relation: 'INFINITIVE', governors: chain(previous), outer: index }
    }
    // "sent its generals to confer with": as real as the sending
    if (/^(?:send|dispatch)$/.test(previous.verb.lemma) && !previous.verb.passive && object) {
      const sent = object.actors.length > 0 ? object : previous.subject
      return { subject: sent, relation: 'INFINITIVE', governors: chain(previous), outer: index }
    }
    // "extended an invitation to Gondor's king to visit": the king would
    const invited = object && ASKING.has(object.lemma) ? phraseAfterTo(parts, p - 1) : null
    if (invited) {
      const asked: Governor = { lemma: 'invite', negated: false, passive: false, tense: 'NONE', modal: null }
      return { subject: invited, relation: 'INFINITIVE', governors: chain(previous, asked), outer: index }
    }
    const noun = runHead(parts, p - 1)
    // "accepted proposals drawn up by Rohan to end the war", "a plan by Rohan to end it": what is proposed
    const proposed = [previous.antecedent, previous.relation === 'REDUCED' ? null : noun].find(
      x => x && before.type === 'PP' && before.preposition === 'by' && INTENDED.has(x.lemma)
    )
    if (proposed) {
      const plan: Governor = { lemma: proposed.lemma, negated: false, passive: false, tense: 'NONE', modal: null }
      return { subject: before.phrase, relation: 'INFINITIVE', governors: [plan], outer: index }
    }
    // "one of the first countries to begin talks": what they did, not what they wish
    if (
      before.phrase.modifiers.some(
        (m, i, all) => /^(?:highest|most|topmost)$/.test(m) || (ORDINAL.test(m) && all[i + 1] !== '-')
      )
    ) {
      return { subject: previous.subject, relation: 'REDUCED', antecedent: before.phrase, outer: index }
    }
    // "met in a bid to hammer out a deal"
    if (
      before.type === 'PP' &&
      /^(?:bid|effort|attempt|hope|aim|push|drive|move|plan|view|try|order)$/.test(before.phrase.lemma)
    ) {
      const wish: Governor = { lemma: before.phrase.lemma, negated: false, passive: false, tense: 'NONE', modal: null }
      return { subject: previous.subject, relation: 'INFINITIVE', governors: chain(previous, wish), outer: index }
    }
    // "Ukraine's decision to call off": whose decision it is does it
    if (before.phrase.owners.length > 0 && before.phrase.actors.length === 0 && INTENDED.has(before.phrase.lemma)) {
      const owned = phraseWith(before.phrase, { actors: distinctActors(before.phrase.owners) })
      const act: Governor = { lemma: before.phrase.lemma, negated: false, passive: false, tense: 'NONE', modal: null }
      return { subject: owned, relation: 'INFINITIVE', governors: [act], outer: index }
    }
    // "urged Gondor to review its decision to close": decided it is all the same
    const decided =
      before.phrase.items.at(-1)?.possessive != null &&
      (ORDERS.has(before.phrase.lemma) || RESOLVES.has(before.phrase.lemma))
    if (decided) {
      const act: Governor = { lemma: before.phrase.lemma, negated: false, passive: false, tense: 'NONE', modal: null }
      return { subject: previous.subject, relation: 'INFINITIVE', governors: [act], outer: index }
    }
    // "worried allies with his vow to destroy Harad": vowed all the same
    if (before.phrase.items.at(-1)?.possessive != null && /^(?:vow|threat|pledge|promise)$/.test(before.phrase.lemma)) {
      const vow: Governor = { lemma: before.phrase.lemma, negated: false, passive: false, tense: 'NONE', modal: null }
      return { subject: previous.subject, relation: 'INFINITIVE', governors: [vow], outer: index }
    }
    // "visited Rohan to hold talks": no noun governs what one goes for
    if (/^(?:visit|tour|reach|enter)$/.test(previous.verb.lemma) && !previous.verb.passive)
      return { subject: previous.subject, relation: 'INFINITIVE', governors: chain(previous), outer: index }
    if (previous.verb.lemma === 'be' && before.type === 'PP' && STATES.test(before.phrase.lemma)) {
      const state: Governor = {
        ...asGovernor(previous.verb, before.phrase.lemma),
        negated: previous.verb.negated || before.phrase.modifiers[0] === 'no',
        tense: 'NONE'
      }
      return {
        subject: previous.subject,
        relation: 'INFINITIVE',
        governors: [...previous.governors, state],
        outer: index
      }
    }
    const governor: Governor = {
      lemma: noun?.lemma ?? '',
      negated: noun?.modifiers[0] === 'no',
      passive: false,
      tense: 'NONE',
      modal: null
    }
    // "met in Rome to discuss": the infinitive is the verb's purpose where the noun is only in a phrase of place
    return {
      subject: previous.subject,
      relation: 'INFINITIVE',
      governors: before.type === 'NOUN' ? chain(previous, governor) : chain(previous),
      outer: index
    }
  }
  return { subject: previous.subject, relation: 'INFINITIVE', governors: chain(previous), outer: index }
}

/** What somebody did or means to do by his own word: "a decision by Gondor to", "an attempt by Rohan to". */
const isResolved = (noun: string): boolean => RESOLVES.has(noun) || ORDERS.has(noun) || INTENDED.has(noun)

const verbAt = (part: Part | undefined): number | null => (part?.type === 'VERB' ? part.verb.first : null)

/** "is under pressure to", "was in no mood to": a state in which somebody may do it or not. */
const STATES =
  /^(?:pressure|position|talk|discussion|negotiation|consultation|course|track|mood|hurry|obligation|duty|readiness|standby|alert|verge|brink|process)$/

const protests = (part: Part | undefined): boolean =>
  part?.type === 'VERB' && /^(?:protest|lodge|register|record|express|convey|deliver|complain)$/.test(part.verb.lemma)

/** "passed a resolution | last month | to send troops": the noun that leads on, with the day between. */
function beforeTime(parts: readonly Part[], k: number): Part | undefined {
  const part = parts[k]
  const noun = part?.type === 'TIME' ? parts[k - 1] : undefined
  const leads =
    noun?.type === 'NOUN' &&
    (ORDERS.has(noun.phrase.lemma) || RESOLVES.has(noun.phrase.lemma) || INTENDED.has(noun.phrase.lemma))
  return leads ? noun : part
}

/** Who stands behind "to" in the run of phrases that ends at k. */
function phraseAfterTo(parts: readonly Part[], k: number): NounPhrase | null {
  for (let at = k; ; at--) {
    const part = parts[at]
    if (part?.type !== 'PP' && part?.type !== 'TIME') return null
    if (part.type === 'PP' && part.preposition === 'to') return part.phrase.actors.length > 0 ? part.phrase : null
  }
}

function runHead(parts: readonly Part[], k: number): NounPhrase | null {
  while (parts[k]?.type === 'PP' || parts[k]?.type === 'TIME') k--
  const part = parts[k]
  return part?.type === 'NOUN' ? part.phrase : null
}

function nounBefore(parts: readonly Part[], p: number): NounPhrase | null {
  for (let k = p - 1; k >= 0; k--) {
    const part = parts[k]!
    if (part.type === 'NOUN') return part.phrase
    if (part.type === 'STOP' || part.type === 'SUBORDINATOR') return null
  }
  return null
}

/** Nouns with "to somebody" and an infinitive that say what he is asked to do. */
const ASKING: ReadonlySet<string> = new Set(['invitation', 'call', 'appeal'])

/** Whether words between the subject and its infinitive, and a comma before the verb with a tense, set them apart from it. */
function standsApart(parts: readonly Part[], p: number, subject: NounPhrase): boolean {
  const here = parts[p]
  if (here?.type !== 'VERB' || subject.appositions.length === 0 || here.first - subject.last < 3) return false
  const comma = parts.findIndex((x, k) => k > p && x.type === 'COMMA')
  const next = parts[comma + 1]
  return comma > 0 && next?.type === 'VERB' && next.verb.form === 'FINITE'
}

/** What ranks somebody by what he did: "the first country to join", "the 72nd to sign". */
const ORDINAL =
  /^(?:first|last|only|latest|second|next|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/
