import { OPPONENTS_AT_HOME } from '../lexicon/interactions/acting-for.js'
import { ASKED_OF_RULERS, FELT_ABROAD, STATE_DEEDS } from '../lexicon/interactions/deeds-by-noun.js'
import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef } from '../clauses/types.js'
import { remembered } from '../../domain/memo.js'
import type { Mention } from '../document.js'
import { nounsOf } from '../lexicon/interactions/nouns.js'
import type { Pending } from './candidate.js'

const rankedCountries = remembered((mentions: readonly Mention[]): (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    if (mention.kind !== 'COUNTRY' || mention.actors.length !== 1) continue
    counts.set(mention.actors[0]!, (counts.get(mention.actors[0]!) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
})

const ENOUGH = 3
const TWICE = 2

/** In an article about two countries, the other one than those given; empty in all other articles. */
export function otherOfTwo(
  refs: readonly ActorRef[],
  mentions: readonly Mention[],
  mentionOf: (side: string) => ActorRef | null
): readonly ActorRef[] {
  const [first, second, third] = rankedCountries(mentions)
  // of two alone, with no body beside them, a second mention will do
  const needed = third || mentions.some(m => m.kind === 'ORGANIZATION') ? ENOUGH : TWICE
  if (!first || !second || second[1] < needed || (third && second[1] < TWICE * third[1])) return []
  const given = new Set<string | null>(refs.map(r => r.side))
  if (given.has(first[0]) === given.has(second[0])) return []
  const other = mentionOf(given.has(first[0]) ? second[0] : first[0])
  return other ? [other] : []
}

/** What others do about a country that the news is about: "France froze its aid", "the Union suspended its membership". */
const DEALT: ReadonlySet<InteractionType> = new Set(['SANCTION', 'AID'])
const AT_SEA = /^interactions\.verb\.(?:respond|retaliate)/

/** Whom somebody from outside blames for "the coup": the one country that the article is about beside his own. */
export function countryInFocus(
  { plain, specific, definite, object, candidate, addressee = false }: Pending,
  mentions: readonly Mention[],
  mentionOf: (side: string) => ActorRef | null
): readonly ActorRef[] {
  // "The Union rejected the timetable": that of the country it deals with
  const rebuffs =
    candidate.type === 'REJECT' &&
    definite &&
    object !== null &&
    PUT_FORWARD.test(object) &&
    candidate.sources.length > 0 &&
    candidate.sources.every(r => r.side?.startsWith('organization:'))
  const opposes = candidate.type === 'REJECT' && candidate.rule === 'interactions.verb.oppose'
  const asks = candidate.type === 'REQUEST' && (addressee || (object !== null && ASKED_OF_RULERS.has(object)))
  const blames =
    (candidate.type === 'ACCUSE' && object !== null && (STATE_DEEDS.has(object) || FELT_ABROAD.has(object))) ||
    (opposes && object !== null && STATE_DEEDS.has(object))
  const deals = specific && DEALT.has(candidate.type) && !AT_SEA.test(candidate.rule)
  if (!deals && (!plain || !(asks || blames || rebuffs))) return []
  const given = new Set<string | null>(candidate.sources.map(r => r.side))
  const [first, second] = rankedCountries(mentions).filter(([side]) => !given.has(side))
  if (!first || first[1] < (deals ? ENOUGH : TWICE) || (second && first[1] < TWICE * second[1])) return []
  const focus = mentionOf(first[0])
  return focus ? [focus] : []
}

const PUT_FORWARD =
  /^(?:timetable|timeline|schedule|plan|proposal|offer|decision|vote|election|referendum|roadmap|result|law)$/

const QUARRELLED: ReadonlySet<InteractionType> = new Set(['ACCUSE', 'SANCTION', 'COERCE', 'THREATEN'])

/** Whom a predicate means where the sentence names one other country, and the article is about that one (beside the doer's own). */
export function namedBeside(
  pending: Pending,
  mentions: readonly Mention[],
  mentionOf: (side: string) => ActorRef | null
): readonly ActorRef[] {
  const { beside, candidate } = pending
  if (!beside || !QUARRELLED.has(candidate.type)) return []
  if (!leavesNoDoubt({ ...pending, specific: beside.specific, plain: beside.plain })) return []
  const given = new Set<string | null>(candidate.sources.map(r => r.side))
  const [first, second] = rankedCountries(mentions).filter(([side]) => !given.has(side))
  if (first?.[0] !== beside.side || first[1] < ENOUGH || (second && first[1] < TWICE * second[1])) return []
  const meant = mentionOf(beside.side)
  return meant ? [meant] : []
}

/** What is always done to another state, and what its envoy says for it. */
const BETWEEN_STATES =
  /^interactions\.(?:verb\.(?:recall|keep|summon|expel|call\+(?:back|home|in)|withdraw|apologi[sz]e|downgrade|react|retaliate|boycott)|noun\.(?:expulsion|recall))/

/** "It recalled its ambassador" behind a sentence that names one other country, and none of its own: that one is meant. */
export function onlyOneNear(
  pending: Pending,
  near: readonly Mention[],
  mentionOf: (side: string) => ActorRef | null
): readonly ActorRef[] {
  const { candidate, specific } = pending
  const between = BETWEEN_STATES.test(candidate.rule) && (specific || /apologi|react/.test(candidate.rule))
  // what befalls a country is told of it as a place, too: "soldiers seized power in Harad"
  const anywhere = !between && isOfTheNewsBefore(pending)
  if (!between && !anywhere) return []
  const given = new Set<string | null>(candidate.sources.map(r => r.side))
  const sides = new Set<string>()
  for (const { kind, actors, reading, office } of near) {
    const side =
      kind === 'LEADER'
        ? (office?.of ?? null)
        : kind === 'COUNTRY' && (anywhere || reading === 'ACTOR')
          ? actors[0]
          : null
    if (side?.startsWith('country:') && !given.has(side)) sides.add(side)
  }
  const [one] = sides
  const meant = one !== undefined && sides.size === 1 ? mentionOf(one) : null
  return meant ? [meant] : []
}

/** What is sent and said about what has just been told of another state: "a quake struck Harad. Gondor sent doctors". */
function isOfTheNewsBefore({ candidate, specific, plain, definite, object }: Pending): boolean {
  const { type, rule, sentence } = candidate
  if (object === null) return false
  if (type === 'AID') return specific && SENDING.test(rule)
  if (type === 'MOBILIZE') return specific && /\b(?:the|its|their) (?:\w+ )?(?:border|frontier)\b/.test(sentence.text)
  // "the annexation of the island": of what it is says more than the sentence before
  if (sentence.text.includes(`${object} of `)) return false
  const turnsDown = plain || /recogni[sz]e/.test(rule)
  return (
    turnsDown &&
    definite &&
    (type === 'ACCUSE' || type === 'REJECT') &&
    (STATE_DEEDS.has(object) || SEIZURES.test(object))
  )
}
const SENDING = /^interactions\.verb\.(?:send|dispatch|fly|airlift|deliver|donate|ship|rush|despatch)$/
const SEIZURES = /^(?:annexation|takeover|invasion|occupation|blockade|seizure)$/

/** Whether a predicate without a target can only have been done to the other side of an article about two. */
export function leavesNoDoubt({ specific, plain, definite, candidate, object }: Pending): boolean {
  const { type, mode } = candidate
  // what is looked into may be anybody's, and so may a claim that nobody was told to have made
  if (mode === 'investigate' || (object !== null && CLAIMED.test(object))) return false
  if (specific && (DONE_TO.has(type) || type === 'AGREE')) return true
  if (plain && object !== null && /^neighbou?r$/.test(object)) return true
  if (!plain || (object !== null && OPPONENTS_AT_HOME.has(object))) return false
  if (type === 'REJECT') return definite
  return SAID_TO.has(type) || (mode !== null && TAKEN.has(mode) && object !== null && HELD.has(object))
}

const CLAIMED = /^(?:claim|allegation|accusation|report|rumour|rumor|suggestion|speculation|criticism)$/

/** What is always done to somebody. */
const DONE_TO: ReadonlySet<InteractionType> = new Set([
  'SANCTION',
  'COERCE',
  'RETREAT',
  'THREATEN',
  'ASSAULT',
  'MOBILIZE',
  'AID'
])
/** What is mostly said of the other side, where the words name nobody. */
const SAID_TO: ReadonlySet<InteractionType> = new Set(['ACCUSE', 'REQUEST'])
/** What is done to people and things of the other side. */
const TAKEN: ReadonlySet<string> = new Set(['release', 'arrest', 'seize'])
const HELD: ReadonlySet<string> = nounsOf(['CAPTIVE', 'ASSET'], 'person man woman')
