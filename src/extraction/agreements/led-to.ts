import { AGREEMENT_NOUNS } from '../lexicon/agreement-words.js'
import { countSides } from './sides.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'

const LEADING =
  /^(?:spur|push|nudge|bring|steer|press|prod|guide|move|lead|coax|pressure|get|draw|edge|inch|propel|prompt|urge|help)$/
const STEP =
  /^(?:completion|conclusion|signing|signature|finali[sz]ation|achievement|resumption|acceptance|implementation)$/

/**
 * "mediates between Rohan and Gondor to bring them closer to a deal", "pushes both toward signing one": the two whom
 * somebody else leads to an agreement.
 */
export function ledTo(phrase: NounPhrase, analysis: SentenceAnalysis): readonly ActorRef[] {
  for (const [index, clause] of analysis.clauses.entries()) {
    if (!LEADING.test(clause.verb.lemma) || clause.verb.passive) continue
    const [object] = clause.objects
    if (!object || object.first >= phrase.first || !leadsTo(clause, index, phrase, analysis)) continue
    if (countSides(object.actors) >= 2) return object.actors
    if (object.lemma !== 'them' && object.lemma !== 'they') continue
    const between = analysis.clauses.flatMap(c => c.obliques).find(o => o.preposition === 'between')
    const named = between?.phrase ?? complementBetween(analysis)
    if (named && named.last <= object.first && countSides(named.actors) >= 2) return named.actors
  }
  return []
}

const ENDING = /^(?:end|conclude|finish|complete|close|cap|crown|wrap|round|begin|open|mark)$/
const VISITS = /^(?:visit|trip|tour)$/

/** "ended a visit to Rohan with a swap deal": who went there, and where. */
export function endingVisit(phrase: NounPhrase, { clauses }: SentenceAnalysis): readonly ActorRef[] {
  const ended = clauses.find(
    ({ verb, objects, obliques }) =>
      ENDING.test(verb.lemma) &&
      !verb.passive &&
      !verb.negated &&
      VISITS.test(objects[0]?.lemma ?? '') &&
      obliques.some(o => o.preposition === 'with' && o.phrase.first === phrase.first)
  )
  if (!ended) return []
  const to = [...ended.obliques, ...ended.objects.flatMap(o => o.complements)].find(o => o.preposition === 'to')
  const both = [...(ended.subject?.actors ?? []), ...(to?.phrase.actors ?? [])]
  return countSides(both) >= 2 ? both : []
}

function leadsTo(clause: Clause, index: number, phrase: NounPhrase, { clauses, openers }: SentenceAnalysis): boolean {
  const opener = openers.get(phrase.first) ?? ''
  const direct = clause.obliques.some(
    o => /^(?:to|toward|towards|into)$/.test(o.preposition) && o.phrase.first === phrase.first
  )
  const step = clause.obliques.some(
    o => /^(?:to|toward|towards)$/.test(o.preposition) && STEP.test(o.phrase.lemma) && o.phrase.last < phrase.first
  )
  const doing = clauses.some(
    c =>
      (c.outer === index || c.governors.at(-1)?.lemma === clause.verb.lemma) &&
      /^(?:GERUND|INFINITIVE)$/.test(c.relation) &&
      c.objects.some(o => o.first === phrase.first)
  )
  return direct || (step && opener === 'of') || doing
}

const complementBetween = ({ phrases }: SentenceAnalysis): NounPhrase | undefined =>
  phrases.flatMap(p => p.complements).find(c => c.preposition === 'between')?.phrase

/** "secured a pact with Rohan, days after Gondor inked a similar one with it": with whom the pact told before is. */
export function withThem(
  phrase: NounPhrase,
  act: { readonly clause: Clause } | null,
  { phrases }: SentenceAnalysis
): readonly ActorRef[] {
  const again = [...phrase.complements, ...(act?.clause.obliques ?? [])].some(
    o => o.preposition === 'with' && /^(?:it|them|they)$/.test(o.phrase.lemma) && o.phrase.actors.length === 0
  )
  if (!again) return []
  const before = phrases.filter(p => p.last <= phrase.first && AGREEMENT_NOUNS[p.lemma] !== undefined).at(-1)
  return before?.complements.find(c => c.preposition === 'with')?.phrase.actors ?? []
}

/** "A treaty is within reach, Rohan and Gondor said": two who say so, of whom nobody else is named, speak of their own. */
export function tellersOf(act: { readonly clause: Clause } | null): readonly ActorRef[] {
  const told = act?.clause.attribution?.speaker?.actors ?? []
  return countSides(told) === 2 && !act?.clause.verb.negated ? told : []
}

/** "The border was settled in a 1929 treaty with Rohan, Gondor says": who tells of a treaty of its own past. */
export function tellerOf(
  phrase: NounPhrase,
  parties: readonly ActorRef[],
  { clauses }: SentenceAnalysis
): readonly ActorRef[] {
  if (countSides(parties) !== 1 || !phrase.modifiers.some(m => /^(?:1[5-9]|20)\d\d$/.test(m))) return []
  const clause = clauses.find(c => c.obliques.some(o => o.phrase.first === phrase.first))
  if (!clause || countSides(clause.subject?.actors ?? []) > 0) return []
  const told = clause.attribution?.speaker?.actors ?? []
  return countSides(told) === 1 ? told : []
}
