import { dayNumber, parsePartialDate } from '../../domain/partial-date.js'
import type { Day, PartialDate } from '../../domain/partial-date.js'
import type { SentenceAnalysis } from '../clauses/types.js'
import type { DateMention, Document, ExtractionContext } from '../document.js'
import { sidesOfParts, type MeetingCandidate, participant } from './candidate.js'
import { countryOf, dateline, placeOfDateline } from '../places/dateline.js'
import type { MeetingEvent } from './fit.js'
import { onlyCityNamed } from '../places/only-city.js'
import { BUREAUS } from '../places/at-home.js'
import { dominantPair, refsTo } from '../events/pair.js'

/** "Quill met Brand here on Monday": where the dateline says, or else the one city that the sentence before names. */
export function here(
  candidate: MeetingCandidate,
  document: Document,
  before: SentenceAnalysis | undefined,
  context: ExtractionContext
): MeetingCandidate {
  if (candidate.place || candidate.sort === 'CALL') return candidate
  const { firstToken, lastToken } = candidate.sentence
  const says = document.tokens
    .slice(Math.max(firstToken, candidate.at), lastToken)
    .findIndex(
      (t, i, all) =>
        t.lower === 'here' ||
        (t.lower === 'this' && /^(?:city|capital)$/.test(all[i + 1]?.lower ?? '') && all[i - 1]?.lower === 'in')
    )
  if (says < 0 || says > 24) return candidate
  // "said officials here": where they said it
  const said = document.tokens.slice(Math.max(firstToken, candidate.at), Math.max(firstToken, candidate.at) + says)
  if (said.some(t => /^(?:said|says|told|according)$/.test(t.lower))) return candidate
  const place = placeOfDateline(document, context) ?? (before ? onlyCityNamed(before, context) : null)
  return place ? { ...candidate, place } : candidate
}

/** "UMBAR - World leaders opened a summit on Monday": those who gather are where the news is sent from; null where nothing tells. */
export function gatheredThere(
  candidate: MeetingCandidate,
  document: Document,
  context: ExtractionContext
): MeetingCandidate | null {
  if (!candidate.awaits || candidate.place) return candidate
  const first = document.sentences.find(s => s.form === 'PROSE')
  const mention = candidate.sentence === first && candidate.reality === 'HELD' ? dateline(document) : null
  const place = mention ? placeOfDateline(document, context) : null
  if (!mention || !place?.country) return null
  const home = `country:${place.country}` as const
  // the leaders of a union may agree from afar
  if (candidate.parts.length > 0)
    return BUREAUS.has(place.city ?? '') || place.city === null ? null : { ...candidate, place }
  return {
    ...candidate,
    place,
    host: place.country,
    sort: 'SUMMIT',
    gathers: true,
    strong: true,
    parts: [{ ref: { actor: home, side: home, mention }, role: 'HOST' }]
  }
}

/** "Vesk met top officials", sent from abroad: those of the country he is in. The dateline tells whose they are, not where they met. */
export function hostUnnamed(event: MeetingEvent, document: Document): void {
  const sides = sidesOfParts(event.parts)
  if (sides.length !== 1 || event.place || !event.candidates.some(c => c.unnamed)) return
  const mention = dateline(document)
  const code = mention ? countryOf(mention) : null
  if (!mention || !code || sides[0] === `country:${code}`) return
  event.parts.push({ ref: { actor: `country:${code}`, side: `country:${code}`, mention }, role: 'HOST' })
}

/** "the tenth River Cooperation ministers' meeting was held": of those of its countries that the article names. */
export function ofFramework(event: MeetingEvent, document: Document, { reference }: ExtractionContext): void {
  const named = event.candidates.map(c => c.framework).find(f => f !== null)
  const framework = named ? reference.frameworks.get(named) : undefined
  if (!framework || sidesOfParts(event.parts).length >= 2 || framework.organization) return
  const spoken = framework.countries.flatMap(code => {
    const mention = document.mentions.find(
      x => x.actors.includes(`country:${code}`) || x.office?.of === `country:${code}`
    )
    return mention ? [{ actor: `country:${code}` as const, side: `country:${code}` as const, mention }] : []
  })
  if (spoken.length < 2) return
  for (const ref of spoken)
    if (!event.parts.some(p => p.ref.side === ref.side)) event.parts.push({ ref, role: 'PARTICIPANT' })
}

/** "Arnor responded with an offer to hold talks on 9 January", in an article about two: talks with the other of them. */
export function offeredTo(event: MeetingEvent, document: Document): void {
  const sides = sidesOfParts(event.parts)
  const [first] = event.candidates
  if (sides.length !== 1 || event.reality !== 'PROPOSED' || !event.date || first?.rule !== 'meeting.noun.talk') return
  const pair = dominantPair(document, first.sentence.start)
  if (!pair.some(side => side === sides[0])) return
  const other = pair.filter(side => side !== sides[0])
  event.parts.push(...refsTo(other, document).map(participant))
}

/** Days within which what is reported as news has happened. */
const RECENT = 21

/** A noun in the past tense of a later day is a plan; "ahead of" a day gone by is no plan any more. */
export function dated(found: MeetingCandidate, document: Document): MeetingCandidate {
  const published = document.article.published
  const told = inItsYear(found, published)
  let candidate = told
  const date = candidate.date?.date
  if (!published || !date) return candidate
  const after = date.earliest !== null && published.latest !== null && date.earliest > published.latest
  const before = date.latest !== null && published.earliest !== null && date.latest < published.earliest
  const days = [date.latest, published.earliest].map(day => (day === null ? null : dayNumber(day)))
  const [then, now] = days
  if (before && then != null && now != null && now - then > RECENT) candidate = { ...candidate, background: true }
  if (candidate.reality === 'HELD' && after) return { ...candidate, reality: 'PLANNED' }
  // what was to be held on a day gone by may have come to nothing
  if (
    candidate.reality === 'PLANNED' &&
    before &&
    candidate.rule.startsWith('meeting.noun') &&
    !WAS_TO.test(candidate.sentence.text)
  )
    return { ...candidate, reality: 'HELD' }
  // "was ready to sign it at the meeting on Monday": the meeting took place
  const past =
    !WAS_TO.test(candidate.sentence.text) &&
    date.precision === 'DAY' &&
    date.latest !== null &&
    date.latest <= (published.latest ?? '')
  if (
    past &&
    candidate.definite &&
    /^(?:PROPOSED|HYPOTHETICAL)$/.test(candidate.reality) &&
    candidate.rule.startsWith('meeting.noun')
  )
    return { ...candidate, reality: 'HELD' }
  return candidate
}

/** "were due to meet", "had been planned for Monday": a plan of the past; not "met for what was planned as a signing". */
const WAS_TO =
  /\b(?<!\bwhat )(?:was|were|had been|had) (?:to|due|scheduled|set|expected|supposed|meant|slated|planned|hoped|intended|originally \w+)\b/

/** Beyond so many days a month without a year is of the other year that it can be of: what was planned, and what is. */
const HALF_A_YEAR = 183
const QUARTER = 91

/** The same days so many years later, where the text gives them without a year; else null. */
export function yearsLater({ text, date }: DateMention, years: number): PartialDate | null {
  if (date.basis !== 'IMPLIED' || /\d{4}|\b(?:year|last|next)\b/i.test(text)) return null
  return parsePartialDate(
    date.edtf.replace(/\b\d{4}\b/g, year => String(Number(year) + years)),
    'IMPLIED'
  )
}

/** "in October", of a report of May: read as the October before where its verb is of the past, though a plan is meant. */
export function asPlanned(mention: DateMention, published: Day): PartialDate {
  const { latest } = mention.date
  const [told, now] = [latest === null ? null : dayNumber(latest), dayNumber(published)]
  const isLongAgo = told !== null && now !== null && now - told > QUARTER
  return (isLongAgo ? yearsLater(mention, 1) : null) ?? mention.date
}

/**
 * The year of a plan whose day or month is told without one: "may meet in October" of a report of May is the October to come,
 * "were due to meet on 10 May" of one of 15 May the day just gone by.
 */
function inItsYear(candidate: MeetingCandidate, published: Document['article']['published']): MeetingCandidate {
  const { date } = candidate
  if (!date) return candidate
  if (!/^(?:PLANNED|PROPOSED|CANCELLED|POSTPONED|REFUSED)$/.test(candidate.reality) || candidate.ahead) return candidate
  const [from, until, now] = [date.date.earliest, date.date.latest, published?.earliest].map(day =>
    day ? dayNumber(day) : null
  )
  if (from == null || until == null || now == null) return candidate
  const wasTo = WAS_TO.test(candidate.sentence.text)
  const farBehind = now - until > (wasTo ? HALF_A_YEAR : QUARTER)
  const shift = wasTo && from - now > HALF_A_YEAR ? -1 : farBehind ? 1 : 0
  const moved = shift === 0 ? null : yearsLater(date, shift)
  return moved ? { ...candidate, date: { ...date, date: moved } } : candidate
}
