import type { Place } from '../../domain/claim.js'
import { dayNumber } from '../../domain/partial-date.js'
import type { Document, ExtractionContext } from '../document.js'
import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { placeOfDateline } from './dateline.js'
import type { MeetingCandidate } from '../meetings/candidate.js'
import type { MeetingEvent } from '../meetings/fit.js'
import { inUnlistedPlace } from './towns.js'
import { isLeader } from '../meetings/verbs/candidate.js'

/** How many opening sentences are sent from where the dateline says. */
const OPENING = 10

/** Where heads of state and government receive: in the capital, as a rule. */
const RESIDENCES =
  /^(?:(?:federal )?chancellery|(?:state|government) house|(?:presidential|royal|imperial|government|prime minister(?:ial)?|prime minister['’]?s?|president['’]?s?) (?:palace|residence|office|compound|house|complex|mansion|administration))$/

/**
 * Where somebody was at home to whom the others came, for a meeting told without a place: "was meeting a delegation at the state house", or
 * the city of the dateline where it lies in the country, or is the seat, of one who met a person from elsewhere. Null for all others.
 */
export function placeAtHome(
  event: MeetingEvent,
  document: Document,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  if (!/^(?:HELD|PLANNED)$/.test(event.reality)) return null
  if (event.candidates.some(c => c.sort === 'CALL' || c.sideline || c.background)) return null
  const received = atResidence(event, document, analyses, context)
  if (received || !isFresh(event, document)) return received
  return sentFromHome(event, document, analyses, context) ?? sentFromThere(event, document, analyses, context)
}

/** "met this summer", "met last month": what is told of a longer time, or of days gone by, is not the news that was sent from there. */
function isFresh({ candidates }: MeetingEvent, { article }: Document): boolean {
  const published = dayNumber(article.published?.latest ?? '')
  return candidates.every(({ date }) => {
    const [from, until] = [dayNumber(date?.date.earliest ?? ''), dayNumber(date?.date.latest ?? '')]
    if (from === null || until === null) return true
    return until - from <= DAYS_OF_WEEK && (published === null || published - until <= DAYS_OF_WEEK)
  })
}

/**
 * The capital of the country in which a meeting is told to have been at the palace or office of who governs it, or who received another
 * there; the place as it was elsewhere.
 */
export function inCapital(
  event: MeetingEvent,
  analyses: readonly SentenceAnalysis[],
  { reference }: ExtractionContext
): Place | null {
  const { place, host, parts, candidates } = event
  const receives = parts.some(p => p.role === 'HOST' && p.ref.side === `country:${host}`)
  // "laid a wreath in Umbar and held talks with Brand in the capital"
  if (place?.country && candidates.some(c => c.sort !== 'VISIT' && c.sort !== 'CALL' && inTheCapital(c, analyses)))
    return { city: reference.countries.get(place.country)?.capital ?? null, country: place.country }
  const country = place === null ? (receives ? host : null) : place.city === null ? place.country : null
  if (country === null || candidates.every(c => c.sort === 'VISIT' || c.sort === 'CALL')) return place
  return isReceived(event, analyses, receives)
    ? { city: reference.countries.get(country)?.capital ?? null, country }
    : place
}

const inTheCapital = ({ sentence, at }: MeetingCandidate, analyses: readonly SentenceAnalysis[]): boolean => {
  const { phrases = [], openers, words = [] } = analyses[sentence.index] ?? {}
  return phrases.some(
    p =>
      p.first > at &&
      openers?.get(p.first) === 'in' &&
      p.lemma === 'capital' &&
      p.modifiers.join() === 'the' &&
      p.owners.length + p.actors.length === 0 &&
      /^(?:[.;]|on|and|before|after|for)$/.test(words[p.last - sentence.firstToken] ?? '.')
  )
}

const isReceived = ({ candidates }: MeetingEvent, analyses: readonly SentenceAnalysis[], received = false): boolean =>
  candidates.some(({ sentence, at }) => {
    const { phrases = [], openers, words = [] } = analyses[sentence.index] ?? {}
    const behind = (): string => words.slice(at - sentence.firstToken).join(' ')
    return (
      phrases.some(
        p => p.first > at && /^(?:at|in|to)$/.test(openers?.get(p.first) ?? '') && isResidence(p, received)
      ) ||
      (received && COMPLEX.test(behind()))
    )
  })

/** An adjective to the tagger, and so the head of no phrase. */
const COMPLEX = /\b(?:at|in|to) (?:the|his|her) (?:presidential|government) complex\b/

/** "conferred at the state house", of the one head of state or government who met somebody, or the one in whose city the news is sent from. */
function atResidence(
  event: MeetingEvent,
  document: Document,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  const heads = new Set(
    event.parts
      .filter(p => /^HEAD_OF_/.test(p.ref.mention.office?.kind ?? ''))
      .map(p => p.ref.side)
      .filter(s => s?.startsWith('country:'))
  )
  if (!isReceived(event, analyses)) return null
  const [home, ...more] = heads
  if (home && more.length === 0) return { city: null, country: home.slice('country:'.length) }
  const line = placeOfDateline(document, context)
  return event.parts.some(p => isLeader(p.ref) && p.ref.side === `country:${line?.country}`) ? line : null
}

/** "the Peace Palace", where somebody receives */
const PALACE = /^(?!(?:summer|winter|ice|sports|congress|convention) )(?:[\w'-]+ ){1,2}palace$/

const isResidence = ({ modifiers, lemma }: NounPhrase, received = false): boolean =>
  (received && PALACE.test(`${modifiers.filter(m => m !== 'the').join(' ')} ${lemma}`)) ||
  RESIDENCES.test([...modifiers.filter(m => !/^(?:the|his|her|official|new|['’]s?)$/.test(m)), lemma].join(' '))

function sentFromHome(
  { reality, candidates, parts }: MeetingEvent,
  document: Document,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  const line = placeOfDateline(document, context)
  if (reality !== 'HELD' || !line?.country || line.city === null) return null
  const opening = analyses.filter(a => a.sentence.form === 'PROSE').slice(0, OPENING)
  const told = opening.filter(a => candidates.some(c => c.sentence === a.sentence))
  if (told.length === 0 || told.some(a => namesElsewhere(a, line) || inUnlistedPlace(a))) return null
  const atHome = (side: string | null): boolean =>
    side === `country:${line.country}` || (side !== null && seatOf(side, context) === line.city)
  // "LINDON: Minister Quill on Friday met the Gondorian envoy", whom nobody names
  const seated = context.reference.countries.get(line.country)?.capital === line.city
  const others = parts.filter(p => p.ref.side !== null && !atHome(p.ref.side))
  const hosts = parts.filter(p => atHome(p.ref.side))
  if (hosts.length === 0 || others.length === 0) return null
  if (others.some(p => isLeader(p.ref)) || (seated && hosts.some(h => isLeader(h.ref)))) return line
  // "LINDON - Rohirric and Gondorian officials met on Friday": the news itself, and no other city far and wide
  const first = opening.slice(0, NEWS)
  const lead = told.some(a => first.indexOf(a) < 2)
  return seated && lead && !first.some(a => namesElsewhere(a, line)) ? line : null
}

/** Cities from which agencies report on half a continent: a dateline there tells nothing of where others met. */
export const BUREAUS: ReadonlySet<string> = new Set(
  'London,Dubai,Abu Dhabi,Beirut,Nairobi,Johannesburg,Jerusalem,Cairo,Seoul,Bangkok,Dakar,Abidjan,New York,Hong Kong,Singapore,Moscow,Istanbul,Washington,Beijing,Tokyo,New Delhi,Mexico City,Paris,Brussels,Berlin,Islamabad,Sydney,Buenos Aires,São Paulo,Bogotá,Caracas,Amman,Baghdad,Gaza,Madrid,Miami,Los Angeles,Mumbai,Lagos,Warsaw,Manila,Jakarta'.split(
    ','
  )
)
/** How many opening sentences tell of the news that was sent from there. */
const NEWS = 4
const RECENT_DAYS = 4
const DAYS_OF_WEEK = 7

/** "ALMATY, 11 May - The ministers of Gondor and Rohan met for two days": the news of a meeting of strangers is sent from where they met. */
function sentFromThere(
  event: MeetingEvent,
  document: Document,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  const line = placeOfDateline(document, context)
  if (event.reality !== 'HELD' || !line?.country || !line.city) return null
  const sides = [...new Set(event.parts.map(p => p.ref.side))].filter(s => s !== null)
  const seated = sides.some(side => seatOf(side, context) === line.city)
  if ((BUREAUS.has(line.city) && !seated) || sides.includes(`country:${line.country}`)) return null
  const bodies = sides.filter(side => side.startsWith('organization:'))
  if (sides.length < 2 && bodies.length === 0) return null
  const news = analyses.filter(a => a.sentence.form === 'PROSE').slice(0, NEWS)
  const told = news.filter(a => event.candidates.some(c => c.sentence === a.sentence))
  if (told.length === 0 || told.some(a => namesElsewhere(a, line) || inUnlistedPlace(a))) return null
  const [from, to] = [event.date?.latest, document.article.published?.latest].map(day => (day ? dayNumber(day) : null))
  if (event.date && (from == null || to == null || to - from > RECENT_DAYS)) return null
  return line
}

const seatOf = (side: string, { reference }: ExtractionContext): string | null =>
  reference.organizations.get(side.replace(/^organization:/, ''))?.headquarters?.city ?? null

/** Whether a sentence names another place where it may have been. */
const namesElsewhere = ({ mentions }: SentenceAnalysis, line: Place): boolean =>
  mentions.some(
    m =>
      (m.kind === 'PLACE' && m.ref !== line.city) ||
      (m.kind === 'COUNTRY' &&
        m.reading === 'PLACE' &&
        m.country !== line.country &&
        !m.actors.includes(`country:${line.country}`))
  )
