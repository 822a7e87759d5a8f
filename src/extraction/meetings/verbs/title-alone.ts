import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { Document, ExtractionContext } from '../../document.js'
import { MEETING_NOUNS } from '../../lexicon/meeting-words.js'
import type { MeetingCandidate } from '../candidate.js'
import { homeOfDateline } from '../../places/dateline.js'
import { overTheLine } from './idioms.js'
import { refsTo } from '../../events/pair.js'
import { candidate, isLeader, travels, type Shape } from './candidate.js'
import { placeAmong } from '../../places/where.js'

/** Who needs no name in a report from home. */
const TITLES =
  /^(?:minister|president|premier|chancellor|king|emir|amir|sultan|queen|prince|speaker|secretary|general)$/
const RECEIVING = /^(?:receive|meet|welcome|host|greet)$/
const HOLDING = /^(?:hold|have|conduct|host)$/
const WORLD_BODY = 'organization:united-nations'

/**
 * "The Minister received the Ambassador of Gondor to Rohan", "HM the King received Quill", sent from Lindon, "The Secretary-General met
 * Brand": a report from home names its own by the title alone. He is of the country to which the envoy is posted, else of the
 * dateline's; the Secretary-General, where the article has named no other body, is that of the United Nations.
 */
export function metByTitleAlone(
  analysis: SentenceAnalysis,
  document: Document,
  context: ExtractionContext
): MeetingCandidate[] {
  return analysis.clauses.flatMap((clause, index) => {
    const { subject, verb, relation } = clause
    if (!subject || verb.passive || verb.negated || !/^(?:MAIN|COORDINATE)$/.test(relation)) return []
    if (!isBareTitle(subject, analysis)) return []
    const guests = guestsOf(clause, analysis)
    const sides = new Set(guests.flatMap(g => g.actors).map(r => r.side))
    if (sides.size === 0 || sides.has(null)) return []
    const home = homeOf(subject, guests, analysis, document, context)
    if (!home || home.side === null || sides.has(home.side)) return []
    const call = overTheLine(clause)
    const receives = /^(?:receive|welcome|host|greet)$/.test(verb.lemma)
    const shape: Shape = {
      sort: call ? 'CALL' : 'MEETING',
      parts: [
        ...guests.flatMap(g =>
          g.actors.map(ref => ({ ref, role: receives ? ('VISITOR' as const) : ('PARTICIPANT' as const) }))
        ),
        { ref: home, role: receives ? 'HOST' : 'PARTICIPANT' }
      ],
      host: receives && home.side.startsWith('country:') ? home.side.slice('country:'.length) : null,
      confidence: 0.65,
      rule: 'meeting.verb.title'
    }
    return [
      candidate(clause, index, analysis, shape, call ? null : placeAmong(clause.obliques, analysis, context), false)
    ]
  })
}

/** "The Minister", "The Prime Minister", "HM the King", "The Secretary-General", of whom nobody says whose he is. */
function isBareTitle(subject: NounPhrase, { words, sentence }: SentenceAnalysis): boolean {
  const [item, ...more] = subject.items
  if (!item || more.length > 0 || subject.actors.length > 0 || subject.owners.length > 0) return false
  if (!TITLES.test(subject.lemma) || !subject.modifiers.includes('the')) return false
  if (subject.lemma === 'general' && !subject.modifiers.includes('secretary')) return false
  if (subject.complements.some(c => c.preposition === 'of' && !/^(?:affair|state|republic)$/.test(c.phrase.lemma)))
    return false
  return /^\p{Lu}/u.test(words[subject.head - sentence.firstToken] ?? '')
}

/** Whom the clause says to have been received, met or talked with. */
function guestsOf({ verb, objects, obliques }: Clause, analysis: SentenceAnalysis): readonly NounPhrase[] {
  const withs = obliques.filter(o => o.preposition === 'with' || (verb.lemma === 'speak' && o.preposition === 'to'))
  const meeting = HOLDING.test(verb.lemma) ? objects.find(o => MEETING_NOUNS[o.lemma]) : undefined
  const phrases = meeting
    ? [...meeting.complements, ...obliques].filter(c => /^(?:with|for)$/.test(c.preposition)).map(c => c.phrase)
    : RECEIVING.test(verb.lemma)
      ? [...objects, ...withs.map(o => o.phrase)]
      : verb.lemma === 'speak'
        ? withs.map(o => o.phrase)
        : []
  const seen = new Set<number>()
  return phrases.filter(p => {
    const people =
      p.actors.length > 0 &&
      (p.actors.some(isLeader) || travels(p) || p.lemma === 'counterpart' || isEnvoy(p, analysis))
    return people && !seen.has(p.first) && seen.add(p.first) !== undefined
  })
}

function homeOf(
  subject: NounPhrase,
  guests: readonly NounPhrase[],
  analysis: SentenceAnalysis,
  document: Document,
  context: ExtractionContext
): ActorRef | null {
  if (subject.lemma === 'general') return worldBody(analysis, document)
  const posted = guests.map(g => postedTo(g, analysis)).find(r => r !== null)
  if (posted) return posted
  return homeOfDateline(document, context)
}

const POSTED = /^(?:ambassador|commissioner|envoy|consul|d['’]affaire|representative)$/

/** "the ambassador of Gondor", "Ambassador of Gondor" */
const isEnvoy = (guest: NounPhrase, { words, sentence }: SentenceAnalysis): boolean =>
  POSTED.test(guest.lemma) || POSTED.test((words[guest.first - sentence.firstToken] ?? '').toLowerCase())

/** "the Ambassador of Gondor to Rohan": the country behind "to". */
function postedTo(guest: NounPhrase, analysis: SentenceAnalysis): ActorRef | null {
  const { mentions, words, sentence } = analysis
  if (!isEnvoy(guest, analysis)) return null
  const word = (token: number): string => (words[token - sentence.firstToken] ?? '').toLowerCase()
  for (const mention of mentions) {
    if (mention.kind !== 'COUNTRY' || mention.firstToken <= guest.first || mention.firstToken > guest.first + 12)
      continue
    const before = word(mention.firstToken - 1) === 'the' ? word(mention.firstToken - 2) : word(mention.firstToken - 1)
    const [actor] = mention.actors
    if (before === 'to' && actor?.startsWith('country:')) return { actor, side: actor, mention }
  }
  return null
}

function worldBody({ sentence }: SentenceAnalysis, document: Document): ActorRef | null {
  const others = document.mentions.some(
    m => m.kind === 'ORGANIZATION' && m.start < sentence.start && !m.actors.some(a => a.startsWith(WORLD_BODY))
  )
  return others ? null : (refsTo([WORLD_BODY], document)[0] ?? null)
}
