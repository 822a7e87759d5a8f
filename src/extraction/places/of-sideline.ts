import type { Place } from '../../domain/claim.js'
import { dayNumber, type PartialDate } from '../../domain/partial-date.js'
import type { ExtractionContext } from '../document.js'
import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { FOREIGN_MODIFIERS } from '../lexicon/meeting-words.js'
import { fromManyStates } from '../meetings/verbs/assemblies.js'
import { datesMeet, placesMeet, type MeetingEvent } from '../meetings/fit.js'
import { sidesOfParts, type MeetingCandidate } from '../meetings/candidate.js'
import { onlyCity } from './only-city.js'
import { GATHERINGS, placeOfGathering } from './of-gathering.js'
import { placeAmong, placeOfPhrase } from './where.js'

/** How many sentences above and below the meeting may tell where the gathering is that it was beside. */
const ABOVE = 3
const BELOW = 2

/** Where the gathering takes place beside which two met ("on the sidelines"), told in another sentence; null where none or several are. */
export function placeOfSideline(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  const told = event.candidates.find(c => isBeside(c, event))
  if (!told) return null
  const at = analyses.findIndex(a => a.sentence === told.sentence)
  const near = gatheringNear(event, events, at, analyses)
  if (near) return near
  const around = [
    ...analyses.slice(Math.max(0, at - ABOVE), at).reverse(),
    ...analyses.slice(at + 1, at + 1 + BELOW),
    ...analyses.slice(0, Math.min(2, Math.max(0, at - ABOVE)))
  ]
  for (const analysis of around) {
    const brought = broughtTo(event, analysis, context)
    if (brought) return brought
    const named = analysis.phrases.filter(p => GATHERINGS.test(p.lemma) && isGathering(p))
    if (named.length === 0) continue
    const own = named.map(p => placeOfGathering(p, analysis, context)).find(p => p !== null)
    const place = own ?? onlyCity(analysis, context)
    if (place?.city) return place
  }
  // "The region's leaders will discuss the climate in Rohan"
  for (const analysis of around)
    for (const clause of analysis.clauses) {
      const place = fromManyStates(clause.subject) ? placeAmong(clause.obliques, analysis, context) : null
      if (place) return place
    }
  return null
}

/** "on the sidelines", "met Brand at the summit", "While there, he met Brand": beside a gathering that the sentences around tell of. */
const isBeside = ({ sideline, rule, sentence }: MeetingCandidate, { parts }: MeetingEvent): boolean =>
  sideline ||
  (rule.startsWith('meeting.verb.') && parts.every(p => p.ref.actor.startsWith('leader:')) && AT_IT.test(sentence.text))
const AT_IT = /\b(?:at|during) the (?:[\w’'-]+ ){0,3}(?:summit|forum|conference|assembly|gathering)\b|^While there\b/i

/** "the forum", "the Council's meeting", but not "a meeting with Brand" or "a cabinet meeting". */
const isGathering = ({ lemma, actors, owners, modifiers }: NounPhrase): boolean =>
  !modifiers.some(m => FOREIGN_MODIFIERS.has(m)) &&
  (!/^(?:talk|meeting|session|council|ceremony|dialogue)$/.test(lemma) ||
    [...actors, ...owners].some(r => r.actor.startsWith('organization:')))

/** "The summit brought 35 countries to Umbar", "Edoras is hosting the leaders": the city that a verb gives a gathering. */
function broughtTo(event: MeetingEvent, analysis: SentenceAnalysis, context: ExtractionContext): Place | null {
  for (const { verb, subject, objects, obliques } of analysis.clauses) {
    if (!subject || verb.negated || verb.passive) continue
    if (/^(?:bring|draw|attract|gather)$/.test(verb.lemma) && GATHERINGS.test(subject.lemma)) {
      const place = placeAmong(obliques, analysis, context, TO)
      if (place?.city) return place
    }
    // where a conference is to be is not where they met at another
    if (verb.tense === 'FUTURE' && event.reality === 'HELD') continue
    if (verb.lemma !== 'host' || !objects.some(o => GATHERINGS.test(o.lemma) || LEADERS.test(o.lemma))) continue
    const place = subject.items.length === 1 ? placeOfPhrase(subject, analysis, context) : null
    if (place?.city) return place
  }
  return null
}

const TO: ReadonlySet<string> = new Set(['to', 'in'])
const LEADERS = /^(?:leader|president|premier|minister|head|delegate)$/

/** The city of the one gathering of many that the sentences around tell of. */
function gatheringNear(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  at: number,
  analyses: readonly SentenceAnalysis[]
): Place | null {
  const found = gatheringsNear(event, events, at, analyses).flatMap(({ place }) => (place?.city ? [place] : []))
  const [only, ...more] = new Map(found.map(place => [place.city, place])).values()
  return only && more.length === 0 ? only : null
}

function gatheringsNear(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  at: number,
  analyses: readonly SentenceAnalysis[]
): readonly MeetingEvent[] {
  const near = new Set(analyses.slice(Math.max(0, at - ABOVE), at + 1 + BELOW).map(a => a.sentence))
  return events.filter(
    e =>
      e !== event &&
      gathersMany(e) &&
      !(e.reality === 'PLANNED' && event.reality === 'HELD') &&
      e.candidates.some(c => near.has(c.sentence))
  )
}

/** The day, or the days, of the one gathering near by beside which two met whose own sentences give no date. Implied. */
export function dayOfSideline(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  analyses: readonly SentenceAnalysis[]
): PartialDate | null {
  const told = event.candidates.find(c => isBeside(c, event))
  const anew = event.candidates.filter(c => !c.definite)
  if (!told || anew.some(c => c.background || (analyses[c.sentence.index]?.dates.length ?? 0) > 0)) return null
  const at = analyses.findIndex(a => a.sentence === told.sentence)
  const found = gatheringsNear(event, events, at, analyses)
    .filter(({ place, reality }) => placesMeet(place, event.place) && reality === event.reality)
    .flatMap(({ date }) => (date && isOfDays(date) ? [date] : []))
  const [only, ...more] = new Map(found.map(date => [date.edtf, date])).values()
  return only && more.length === 0 ? { ...only, basis: 'IMPLIED' } : null
}

/**
 * "Union ministers met in Edoras on Sunday. Quill held talks with Brand": the city of the gathering told right before, of two who belong
 * to the body that gathered. Null where days or places do not fit.
 */
export function placeOfMembers(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  analyses: readonly SentenceAnalysis[],
  { reference }: ExtractionContext
): Place | null {
  const [told] = event.candidates
  if (!told || event.reality !== 'HELD' || event.candidates.some(c => c.background || c.other || c.aside)) return null
  const at = analyses.findIndex(a => a.sentence === told.sentence)
  const sides = sidesOfParts(event.parts)
  if (at < 1 || sides.length < 2 || !sides.every(s => s.startsWith('country:'))) return null
  const belongs = (body: string, side: string): boolean => {
    const members = reference.organizations.get(body)?.members ?? []
    return members.length === 0 || members.some(m => `country:${m.country}` === side && m.until === null)
  }
  const gathered = events.filter(
    e =>
      e !== event &&
      e.reality === 'HELD' &&
      e.place?.city != null &&
      gathersMany(e) &&
      e.candidates.some(c => c.sentence === analyses[at - 1]!.sentence) &&
      datesMeet(e.date, event.date) &&
      sidesOfParts(e.parts).some(
        s => s.startsWith('organization:') && sides.every(side => belongs(s.slice('organization:'.length), side))
      )
  )
  const [only, ...more] = gathered
  return only && more.length === 0 ? only.place : null
}

const LONGEST = 7
function isOfDays({ precision, earliest, latest }: PartialDate): boolean {
  const [from, until] = [earliest, latest].map(day => (day === null ? null : dayNumber(day)))
  return precision === 'DAY' || (precision === 'INTERVAL' && from != null && until != null && until - from < LONGEST)
}

/** Whether it is a summit, or a meeting of more than two, and not itself beside another. */
export const gathersMany = ({ candidates, parts }: MeetingEvent): boolean =>
  candidates.every(c => !c.sideline) &&
  (candidates.some(c => c.sort === 'SUMMIT' || c.gathers) ||
    parts.some(p => p.ref.actor.startsWith('organization:')) ||
    new Set(parts.map(p => p.ref.side)).size > 2)
