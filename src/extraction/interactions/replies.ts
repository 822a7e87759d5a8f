import {
  ANSWERED_DEEDS,
  ANSWERED_WORDS,
  DEMANDED_OF_STATES,
  REACHED_TOGETHER,
  STATE_DEEDS,
  STEPS
} from '../lexicon/interactions/deeds-by-noun.js'
import type { Claim } from '../../domain/claim.js'
import type { ActorRef } from '../clauses/types.js'
import type { InteractionCandidate, Pending } from './candidate.js'
import type { InteractionType } from '../../domain/vocabulary.js'
import { DENIAL } from './denials.js'
import { meantStill, stillOf } from './meant-still.js'
import { facedBy, quarrels } from './quarrels.js'
import { lexicon } from './compile.js'
import { isFriendly, isHostile } from './compose.js'
import { OPPONENTS_AT_HOME } from '../lexicon/interactions/acting-for.js'

/** How many sentences back a reply may look for what it replies to. */
const REACH = 4
const COUNTERPART_REACH = 6

/** "the raid" is no sanction; "the decision" may be anything. */
function couldBe(noun: string, type: InteractionType): boolean {
  if (type === 'PROTEST' && /^(?:attack|assault|storming|raid|incident)$/.test(noun)) return true
  const roots = new Set((lexicon.nouns.get(noun) ?? []).map(s => s.root))
  if (!roots.has('ASSAULT') && !roots.has('COERCE') && !roots.has('SANCTION')) return true
  if (type === 'ASSAULT' || type === 'COERCE') return roots.has('ASSAULT') || roots.has('COERCE')
  return roots.has(type)
}

const BETWEEN_TWO = new Set([
  'SANCTION',
  'COERCE',
  'RETREAT',
  'REJECT',
  'THREATEN',
  'REQUEST',
  'CONCEDE',
  'ACCUSE',
  'ASSAULT'
])

/** What is done to whom the sentence quarrels with: "shut its border crossings, blaming Harad". */
const DONE_IN_QUARREL = new Set(['SANCTION', 'MOBILIZE', 'THREATEN', 'COERCE', 'REJECT', 'CONCEDE', 'RETREAT'])

/** With whom the source has had to do last: "Gondor broke off relations two days later" means who was spoken of before. */
function counterpart(
  { candidate }: Pending,
  earlier: readonly InteractionCandidate[],
  mine: ReadonlySet<string | null>
): readonly ActorRef[] {
  for (const c of [...earlier].reverse()) {
    if (candidate.sentence.index - c.sentence.index > COUNTERPART_REACH) return []
    if (c.targets.length === 0 || c.mode === 'third-party') continue
    // of whom somebody was only blamed or helped by, nobody tells that he struck him
    if (candidate.type === 'ASSAULT' && !isHostile(c.type)) continue
    const facing = facedBy(c, mine)
    if (facing !== null) return facing
    // "blamed each other"
    const amongBoth = c.sources.some(r => mine.has(r.side))
    const others = amongBoth ? [...c.sources, ...c.targets].filter(r => !mine.has(r.side)) : []
    if (others.length > 0 && new Set(others.map(r => r.side)).size === 1) return others.slice(0, 1)
  }
  return []
}

/**
 * The side a reply without a name is meant for: "Harad rejected the accusations" answers who made them, "Gondor denounced
 * the raid" blames who raided, "Rohan criticised the treaty" those who signed it. Empty where the sentences before have
 * none.
 */
export function answeredBy(
  pending: Pending,
  earlier: readonly InteractionCandidate[],
  claims: readonly Claim[],
  mentionOf: (side: string) => ActorRef | null,
  doerBefore: (mine: ReadonlySet<string | null>) => readonly ActorRef[] = () => []
): readonly ActorRef[] {
  const { candidate } = pending
  const mine = new Set(candidate.sources.map(r => r.side))
  const answered = answeredByNoun(pending, earlier, claims, mentionOf)
  if (answered.length > 0) return answered
  const shared = sharedWith(candidate, earlier, mine)
  if (shared.length > 0) return shared
  const judged =
    pending.definite &&
    pending.object !== null &&
    (STEPS.has(pending.object) || (candidate.type === 'ACCUSE' && STATE_DEEDS.has(pending.object))) &&
    (candidate.type === 'ACCUSE' || candidate.type === 'SUPPORT' || candidate.type === 'REJECT') &&
    candidate.rule !== 'interactions.verb.defend'
  if (judged || (pending.reacts && isHostile(candidate.type))) {
    const doer = doerBefore(mine)
    if (doer.length > 0) return doer
  }
  if (pending.opposite !== null && DONE_IN_QUARREL.has(candidate.type)) {
    // whom he asks for help in the same breath is not who he does it to
    const here = earlier.filter(c => c.sentence === candidate.sentence && quarrels(c.type))
    const found = counterpart(pending, here, mine)
    if (found.length > 0 && found.every(r => r.side === pending.opposite)) return found
  }
  const wanted =
    !pending.spokenOf &&
    BETWEEN_TWO.has(candidate.type) &&
    (pending.specific || (candidate.type === 'REJECT' && pending.definite) || homeless(pending))
  // "denied it and accused the Front": what is said behind it gives no occasion for it
  const before = earlier.filter(c => c.sentence !== candidate.sentence || c.at < candidate.at)
  const other = wanted ? counterpart(pending, candidate.type === 'REJECT' ? before : earlier, mine) : []
  // "denied the accusation": states accuse, whoever else was last spoken of seldom; and anybody may report or claim
  if (candidate.type !== 'REJECT' || !ANSWERED_WORDS.has(pending.object ?? '')) return other
  return /^(?:accusation|allegation|charge|demand|request|ultimatum|threat|proposal|offer)$/.test(pending.object ?? '')
    ? other.filter(r => r.side?.startsWith('country:'))
    : []
}

/** "Rohan condemned the Haradrian raid. Gondor also voiced concern.": whom the sentence before is about, where it ends there. */
function sharedWith(
  { sentence, at, type }: InteractionCandidate,
  earlier: readonly InteractionCandidate[],
  mine: ReadonlySet<string | null>
): readonly ActorRef[] {
  if (!/\b(?:also|likewise|similarly)\b/i.test(sentence.text) || sentence.lastToken - at > CLOSE_TO_END) return []
  const like = earlier.findLast(c => c.type === type && sentence.index - c.sentence.index === 1)
  return like && ![...like.sources, ...like.targets].some(({ side }) => mine.has(side)) ? like.targets : []
}
const CLOSE_TO_END = 3

/** What nobody reports of a quarrel at home: the rest is said to whom the quarrel is with. */
const homeless = ({ plain, definite, object, candidate }: Pending): boolean =>
  plain &&
  candidate.mode !== 'investigate' && // whoever's it is
  (definite || object === null || (candidate.type === 'REQUEST' && DEMANDED_OF_STATES.has(object))) &&
  (object === null || !OPPONENTS_AT_HOME.has(object)) &&
  SAID_BETWEEN.has(candidate.type)
export const SAID_BETWEEN: ReadonlySet<InteractionType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'])

const GIVEN = /^(?:loan|gift|donation|aid|assistance|help|delivery|shipment|return|grant|rescue|gesture)$/
const SUITS = /^(?:case|lawsuit|suit|petition|filing|application)$/
const DISPUTES = /^(?:dispute|row|conflict|quarrel)$/
const FELT = /^(?:disappointment|anger|outrage|dismay|displeasure|indignation|fury|frustration)$/

/** Who did it; else whom somebody else has just blamed for it: "Rohan condemned Harad over the test. Gondor slammed the test". */
function blamedFor(
  object: string,
  near: readonly InteractionCandidate[],
  last: (test: (c: InteractionCandidate) => boolean) => readonly ActorRef[],
  mine: ReadonlySet<string | null>
): readonly ActorRef[] {
  // "the drills": whoever drilled last, alone or with others
  if (/^(?:drill|exercise|manoeuvre|maneuver)$/.test(object)) {
    const drilled = last(c => c.type === 'MOBILIZE' || c.type === 'COOPERATE')
    if (drilled.length > 0) return drilled
  }
  const doer = last(c => isHostile(c.type) && couldBe(object, c.type))
  if (doer.length > 0) return doer
  const blamed = [...near].reverse().find(c => c.type === 'ACCUSE' && c.targets.every(r => !mine.has(r.side)))
  return blamed?.targets ?? []
}

/** "Gondor summoned Harad's envoy. He was told that Harad must": who has just quarrelled with whom it is said to. */
export function whoFaced(
  { sentence, targets }: InteractionCandidate,
  earlier: readonly InteractionCandidate[]
): readonly ActorRef[] {
  const sides = new Set(targets.map(r => r.side))
  const quarrel = earlier.findLast(
    c => c.type === 'ACCUSE' && sentence.index - c.sentence.index <= 2 && c.targets.some(r => sides.has(r.side))
  )
  return quarrel && !quarrel.sources.some(r => sides.has(r.side)) ? quarrel.sources : []
}

function answeredByNoun(
  pending: Pending,
  earlier: readonly InteractionCandidate[],
  claims: readonly Claim[],
  mentionOf: (side: string) => ActorRef | null
): readonly ActorRef[] {
  const { candidate, object, definite } = pending
  if (pending.addressee) return []
  const mine = new Set(candidate.sources.map(r => r.side))
  const near = earlier.filter(
    c => candidate.sentence.index - c.sentence.index <= REACH && candidate.sentence.index >= c.sentence.index
  )
  const last = (test: (c: InteractionCandidate) => boolean): readonly ActorRef[] => {
    const found = [...near].reverse().find(c => test(c) && c.sources.every(r => !mine.has(r.side)))
    return found?.sources ?? []
  }
  const atMe = (c: InteractionCandidate): boolean => c.targets.some(r => mine.has(r.side))
  const soon = (c: InteractionCandidate): boolean => candidate.sentence.index - c.sentence.index <= 2
  if (pending.spokenOf) return meantStill(candidate, earlier)
  // "Harad fired at a post, and Gondor returned fire"
  if (candidate.rule === 'interactions.verb.return' && candidate.type === 'ASSAULT')
    return last(c => atMe(c) && isHostile(c.type) && soon(c))
  // "says it has no links with them": whoever has just said so
  if (object === DENIAL)
    return last(
      c => atMe(c) && candidate.sentence.index - c.sentence.index === 1 && (c.type === 'ACCUSE' || c.type === 'REQUEST')
    )
  // "sent condolences to the families of the dead": of whom an attack befell
  if (
    (candidate.type === 'SUPPORT' && object === 'condolence') ||
    (candidate.type === 'AID' && pending.specific && /\.verb\.(?:send|dispatch|fly|airlift|rush)$/.test(candidate.rule))
  ) {
    const blow = near.findLast(c => isHostile(c.type) && c.targets.length > 0 && !atMe(c))
    if (blow) return blow.targets
  }
  if (candidate.type === 'REJECT' && definite && object !== null && ANSWERED_WORDS.has(object)) {
    return last(c => atMe(c) && (c.type === 'ACCUSE' || c.type === 'REQUEST' || c.type === 'THREATEN'))
  }
  // "Harad called the case a farce"
  if ((candidate.type === 'REJECT' || candidate.type === 'ACCUSE') && definite && object !== null && SUITS.test(object))
    return last(c => atMe(c) && c.type === 'ACCUSE')
  // "has referred the dispute to the court": with whom it has it
  if (candidate.type === 'ACCUSE' && definite && object !== null && DISPUTES.test(object))
    return counterpart(pending, earlier, mine)
  // "Harad denies backing the rebels": whoever said so
  if (candidate.type === 'REJECT' && candidate.rule === 'interactions.verb.deny' && object === null)
    return last(c => atMe(c) && c.type === 'ACCUSE')
  if (candidate.type === 'THREATEN' && object === 'it') {
    const still = stillOf(candidate, earlier)
    if (still.length > 0) return still
  }
  if (candidate.type === 'THREATEN' && object === null) {
    // "Gondor accused the Union of plotting. It warned that": still of whom it has just spoken
    const just = near.findLast(c => candidate.sentence.index - c.sentence.index === 1)
    const still = just?.sources.every(r => mine.has(r.side)) && quarrels(just.type) ? just.targets : []
    if (still.length > 0 && new Set(still.map(r => r.side)).size === 1) return still
    return last(c => atMe(c) && (isHostile(c.type) || c.type === 'ACCUSE'))
  }
  // "voiced its disappointment": at what was done to it
  if (candidate.type === 'ACCUSE' && object !== null && FELT.test(object))
    return last(c => atMe(c) && quarrels(c.type) && soon(c))
  // "demanded their release": of who holds them
  if (candidate.type === 'REQUEST' && object !== null && /^(?:release|freedom|return)$/.test(object)) {
    const holder = last(c => atMe(c) && c.type === 'COERCE')
    return holder.length > 0 || candidate.mode === null ? holder : blamedFor('seizure', near, last, mine)
  }
  // "called for an end to the attacks": to who attacks
  if (candidate.type === 'REQUEST' && object !== null && /^(?:end|halt|stop|cessation)$/.test(object))
    return last(c => atMe(c) && isHostile(c.type) && soon(c))
  // "agreed to hand them over", "complied": as who asked had asked
  if ((candidate.type === 'AGREE' || candidate.type === 'CONCEDE') && candidate.sentence.index > 0)
    return last(c => atMe(c) && c.type === 'REQUEST' && soon(c))
  // "hailed the loan": from who gave it
  if (candidate.type === 'SUPPORT' && definite && object !== null && GIVEN.test(object))
    return last(c => atMe(c) && isFriendly(c.type))
  // "has already supplied rifles": to who asked
  if (candidate.type === 'AID') return last(c => atMe(c) && c.type === 'REQUEST')
  // "expressed his gratitude": to who helped
  if (candidate.type === 'SUPPORT' && object !== null && /^(?:gratitude|appreciation|thank)$/.test(object))
    return last(c => atMe(c) && isFriendly(c.type))
  if (candidate.type === 'SUPPORT' && object === 'apology') return last(c => atMe(c) && c.type === 'SUPPORT')
  if (
    !definite ||
    object === null ||
    (candidate.type !== 'ACCUSE' && candidate.type !== 'SUPPORT' && candidate.type !== 'REJECT')
  )
    return []
  if (object === 'it') {
    if (candidate.type === 'ACCUSE') {
      const doer = last(c => isHostile(c.type) && soon(c))
      // "Gondor called the raid a crime. Rohan condemned it": whom somebody else has just blamed
      const blamed = earlier.findLast(c => c.type === 'ACCUSE' && soon(c) && c.sentence !== candidate.sentence)
      return doer.length > 0 || !blamed || blamed.targets.some(r => mine.has(r.side)) ? doer : blamed.targets
    }
    return candidate.type === 'SUPPORT' ? last(c => atMe(c) && isFriendly(c.type) && soon(c)) : []
  }
  // "defended the decision": his own
  if (candidate.rule === 'interactions.verb.defend') return []
  if (candidate.type === 'SUPPORT' && STEPS.has(object) && !REACHED_TOGETHER.has(object)) {
    // of several steps the one that is in his favour
    const favoured = last(c => atMe(c) && isFriendly(c.type))
    return favoured.length > 0 ? favoured : last(c => c.type !== 'ACCUSE')
  }
  if (ANSWERED_DEEDS.has(object)) return candidate.type === 'ACCUSE' ? blamedFor(object, near, last, mine) : []
  if (!REACHED_TOGETHER.has(object)) return []
  const reached = [...claims]
    .reverse()
    .find(c => c.start < candidate.sentence.start && c.participants.every(p => !mine.has(p.onBehalfOf ?? p.actor)))
  return [...new Set(reached?.participants.map(p => p.onBehalfOf ?? p.actor))].flatMap(side => mentionOf(side) ?? [])
}
