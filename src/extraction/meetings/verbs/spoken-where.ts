import type { ActorRef, Clause, SentenceAnalysis } from '../../clauses/types.js'
import { isBuilding } from '../../places/towns.js'
import { MEALS, TRAVEL_VERBS } from '../../lexicon/meeting-words.js'

/** "spoke in Lindon", "spoke for an hour in Lindon", whoever is at home there. */
export function isInCity({ obliques }: Clause, { mentions }: SentenceAnalysis): boolean {
  // "for an hour at a hotel in Lindon"
  const place = obliques.find(
    o =>
      !(
        /^(?:minute|hour)$/.test(o.phrase.lemma) ||
        (o.preposition === 'at' && isBuilding(o.phrase)) ||
        // "spoke about it in Lindon"; but "about the riots in Lindon"
        (/^(?:about|of|on)$/.test(o.preposition) && /^(?:it|this|that|them|these)$/.test(o.phrase.lemma))
      )
  )
  if (place?.preposition !== 'in') return false
  return mentions.some(
    m =>
      m.firstToken >= place.phrase.first &&
      m.lastToken <= place.phrase.last &&
      (m.kind === 'PLACE' || (m.form === 'CAPITAL' && m.reading === 'PLACE'))
  )
}

/** "in Lindon": the capital of one of those who speak, by its name. */
export const isAtHome = (clause: Clause, refs: readonly ActorRef[], { mentions }: SentenceAnalysis): boolean =>
  clause.obliques.some(
    o =>
      /^(?:in|at)$/.test(o.preposition) &&
      mentions.some(
        m =>
          m.firstToken >= o.phrase.first &&
          m.lastToken <= o.phrase.last &&
          (m.form === 'CAPITAL' || m.kind === 'PLACE') &&
          refs.some(r => r.side === `country:${m.country}` || m.actors.includes(r.side ?? r.actor))
      )
  )

/** "spoke to Brand over breakfast" */
export const atTable = ({ obliques }: Clause): boolean =>
  obliques.some(o => o.preposition === 'over' && MEALS.has(o.phrase.lemma))

/** "is flying to Lindon to talk to Brand": whoever goes there speaks there. */
export function goesThere({ relation, outer }: Clause, { clauses }: SentenceAnalysis): boolean {
  const way = relation === 'INFINITIVE' && outer !== null ? clauses[outer] : undefined
  if (!way || way.verb.lemma === 'be' || !TRAVEL_VERBS[way.verb.lemma] || way.verb.negated) return false
  return way.obliques.some(o => o.preposition === 'to' && (o.phrase.actors.length > 0 || o.phrase.owners.length > 0))
}
