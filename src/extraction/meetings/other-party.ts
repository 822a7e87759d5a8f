import type { ActorKey } from '../../domain/claim.js'
import type { ActorRef, SentenceAnalysis } from '../clauses/types.js'
import type { Document } from '../document.js'
import { sidesOfParts, type MeetingCandidate, participant } from './candidate.js'
import { datesMeet, realitiesMeet, type MeetingEvent } from './fit.js'
import { isLeader } from './verbs/candidate.js'
import { refsTo } from '../events/pair.js'

/** Whom governments meet at home: where one stands, nobody is supplied. */
const AT_HOME =
  /\b(?:opposition|parties|party|parliament|lawmakers?|legislators?|cabinet|coalition|executives?|compan(?:y|ies)|business\w*|investors?|unions?|families|relatives|victims|farmers|trib(?:es?|al)|clans?|elders|clergy|bishops?|protest\w*|students?|workers|teachers|doctors|voters|supporters|fans|coach\w*|clubs?|players?|activists?|journalists?|reporters|soldiers|troops|governors?|mayors?|editors?|advisers?|aides|generals|judges?|rabbis?|priests?|pastors?|imams?|settlers)\b/i

/** How many sentences before its own may name the other party. */
const REACH = 2

/**
 * Completes the meetings of which the article names one side only, and puts those that turn out to be of the same two into one.
 * Changes the events and gives those that are left.
 */
export function withOtherParties(
  events: readonly MeetingEvent[],
  document: Document,
  analyses: readonly SentenceAnalysis[]
): MeetingEvent[] {
  const bySides = new Map<string, MeetingEvent[]>()
  const enter = (event: MeetingEvent): void => {
    const key = sidesKey(event.parts)
    const like = bySides.get(key)
    if (like) like.push(event)
    else bySides.set(key, [event])
  }
  events.forEach(enter)
  return events.filter(event => {
    const other = otherParty(event, document, analyses)
    if (other.length === 0) return true
    const parts = [...event.parts, ...other]
    const same = bySides.get(sidesKey(parts))?.find(told => isSame(told, event, parts))
    if (same) {
      same.candidates.push(...event.candidates)
      return false
    }
    event.parts = parts
    enter(event)
    return true
  })
}

const sidesKey = (parts: MeetingEvent['parts']): string => sidesOfParts(parts).sort().join(' ')

/** Of the meetings of the same two, one that nothing tells apart. */
const isSame = (told: MeetingEvent, event: MeetingEvent, parts: MeetingEvent['parts']): boolean =>
  told.candidates.some(c => c.sort === 'MEETING' || c.sort === 'SUMMIT') &&
  // talks that go on are not the meeting of two leaders
  told.parts.every(p => !p.ref.actor.startsWith('leader:') || parts.some(q => q.ref.actor === p.ref.actor)) &&
  datesMeet(told.date, event.date) &&
  event.candidates.every(c => realitiesMeet(c, told))

/**
 * "Its talks with Rohan go on in Umbar", "The last round of talks broke down in May", of which only one side is told: with whom
 * the sentence, else those right before it, have that side. Empty where more than one may be meant.
 */
function otherParty(
  event: MeetingEvent,
  document: Document,
  analyses: readonly SentenceAnalysis[]
): MeetingEvent['parts'] {
  const [own, ...more] = sidesOfParts(event.parts)
  if (!own?.startsWith('country:') || more.length > 0) return []
  const told = event.candidates.filter(isOccasion)
  if (told.length === 0 || event.candidates.some(c => AT_HOME.test(c.sentence.text))) return []
  for (const { sentence } of told) {
    for (let back = 0; back <= REACH; back++) {
      const analysis = analyses[sentence.index - back]
      const others = analysis ? [...actingIn(analysis)].filter(side => side !== own) : []
      // of a body somebody is asked about talks with others
      if (others.length === 1 && back > 0 && !others[0]!.startsWith('country:')) break
      // "Quill said after talks in Edoras that he stood by Harad": leaders who meet are at home with one of them
      if (others.length === 1 && isAway(event, [own, others[0]!])) return []
      if (others.length === 1) return parts(others[0]!, document)
      if (others.length > 1) break
    }
  }
  return []
}

/** Whether a leader's talks are told to take place in a country that is neither of the sides. */
const isAway = ({ place, parts }: MeetingEvent, sides: readonly string[]): boolean =>
  place?.country != null && !sides.includes(`country:${place.country}`) && parts.some(({ ref }) => isLeader(ref))

/** Talks are always with somebody; "the meeting" may be one of which the text has told enough. */
const isOccasion = ({
  strong,
  sort,
  reality,
  rule,
  definite,
  occurs,
  date,
  place,
  sentence
}: MeetingCandidate): boolean =>
  strong &&
  sort !== 'VISIT' &&
  reality !== 'DENIED' &&
  reality !== 'HYPOTHETICAL' &&
  !NOT_YET.test(sentence.text) &&
  (TALKS.test(rule) || (!definite && rule === 'meeting.noun.meeting')) &&
  // "as part of ongoing talks, Gondor has offered": that there are some is all that is told
  (reality !== 'HELD' || occurs || date !== null || place !== null || WITH.test(sentence.text))
/** "a resumption of nuclear talks", "denied that any meeting with": none that took place. */
const NOT_YET =
  /\b(?:resumption|revival|prospects?|possibility) of (?:[\w-]+ ){0,3}(?:talks|negotiations|dialogue)\b|\bany (?:meeting|talks|negotiations)\b/i
const WITH = /\b(?:talks|negotiations|dialogue|consultations|discussions|meetings?) with\b/i
const TALKS = /^meeting\.noun\.(?:talk|negotiation|dialogue|consultation|discussion|round)$/

/** Countries and bodies that a sentence names as more than places, and not only as what something is about. */
function actingIn({ phrases, words, sentence }: SentenceAnalysis): ReadonlySet<ActorKey> {
  const sides = new Set<ActorKey>()
  // "the Harad mission", "a Rohan policy", "United Nations sanctions"; but "Harad's mission", "the Haradrian mission"
  const topical = ({ mention }: ActorRef, head: number): boolean =>
    (mention.kind === 'COUNTRY' || mention.kind === 'ORGANIZATION') &&
    mention.form === 'NAME' &&
    mention.lastToken <= head &&
    !/^['’]s?$/.test(words[mention.lastToken - sentence.firstToken] ?? '')
  for (const { actors, owners, items } of phrases) {
    const heads = items.map(({ head }) => head)
    for (const ref of [...actors, ...owners]) {
      const { side, mention } = ref
      const head = heads.find(at => at >= mention.firstToken) ?? mention.firstToken
      if (side === null || topical(ref, head)) continue
      if (!(mention.reading === 'PLACE' && mention.form !== 'DEMONYM')) sides.add(side)
    }
  }
  return sides
}

const parts = (side: ActorKey, document: Document): MeetingEvent['parts'] => refsTo([side], document).map(participant)
