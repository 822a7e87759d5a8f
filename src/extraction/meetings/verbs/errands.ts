import type { ActorKey } from '../../../domain/claim.js'
import type { ExtractionContext } from '../../document.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { MeetingCandidate, Part } from '../candidate.js'
import { placeAmong } from '../../places/where.js'
import { candidate, isLeader, type Shape } from './candidate.js'

/** Who is sent to speak for those who send him. */
const ENVOYS = /^(?:delegation|envoy|emissary|minister|representative|negotiator|diplomat|official|adviser|advisor)$/
/** Teams and missions speak for their senders only where a word says so. */
const TEAMS = /^(?:team|mission|group|panel)$/
const OF_STATE =
  /^(?:high-level|high-powered|ministerial|government|official|diplomatic|negotiating|joint|mediation|fact-finding|presidential|top-level|senior)$/
/** Who is sent to do something else: to help, to watch, to play. */
const OTHERWISE =
  /^(?:rescue|medical|search|relief|aid|technical|observer|observation|monitoring|peacekeeping|military|humanitarian|sports?|trade|business|cultural|training|electoral|election|national|football|youth|forensic|engineering|police)$/

/** "a delegation of farmers" */
const PRIVATE =
  /^(?:farmer|businessman|businesswoman|executive|entrepreneur|investor|trader|athlete|student|teacher|doctor|nurse|journalist|artist|pilgrim|worker|scientist|expert|volunteer)$/

/** "Rohan will send a delegation to Edoras", "has dispatched an envoy to Umbar": a visit of those who are sent. */
export function errands(
  clause: Clause,
  index: number,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): MeetingCandidate[] {
  const { verb, subject } = clause
  if (!/^(?:send|dispatch)$/.test(verb.lemma) || verb.passive || verb.negated || !subject) return []
  const senders = subject.actors.filter(r => r.side !== null)
  // "sent an envoy", "sent Foreign Minister Quill"
  const sent = clause.objects.find(
    o => isSent(o) || o.actors.some(r => isLeader(r) && senders.some(s => s.side === r.side))
  )
  if (!sent || senders.length === 0) return []
  const place =
    placeAmong(clause.obliques, analysis, context, TO) ?? placeAmong(sent.complements, analysis, context, TO)
  const home: ActorKey | null = place?.country ? `country:${place.country}` : null
  const mention = analysis.mentions.find(
    m => home !== null && (m.actors.includes(home) || m.country === place?.country)
  )
  if (!place || home === null || !mention || senders.some(r => r.side === home)) return []
  const people = sent.actors.filter(r => isLeader(r) && senders.some(s => s.side === r.side))
  const guests = people.length > 0 ? people : senders.map(ofState)
  const parts: Part[] = [
    ...guests.map(ref => ({ ref, role: 'VISITOR' as const })),
    { ref: { actor: home, side: home, mention }, role: 'HOST' }
  ]
  const shape: Shape = {
    sort: 'VISIT',
    parts,
    host: place.country,
    confidence: 0.65,
    rule: `meeting.travel.${verb.lemma}`
  }
  return [candidate(clause, index, analysis, shape, place, false)]
}

const TO = new Set(['to'])

/** Who sends somebody does not go himself. */
const ofState = (ref: ActorRef): ActorRef => ({ ...ref, actor: ref.side ?? ref.actor })

/** Whether those sent speak for a state or a body. */
export function isSent(phrase: NounPhrase): boolean {
  const words = phrase.items.flatMap(i => i.modifiers)
  if (words.some(w => OTHERWISE.test(w))) return false
  if (phrase.complements.some(c => c.preposition === 'of' && PRIVATE.test(c.phrase.lemma))) return false
  if (ENVOYS.test(phrase.lemma)) return true
  return (
    TEAMS.test(phrase.lemma) &&
    (words.some(w => OF_STATE.test(w)) ||
      phrase.complements.some(c => c.preposition === 'of' && ENVOYS.test(c.phrase.lemma)))
  )
}
