import type { Place } from '../../domain/claim.js'
import type { PartialDate } from '../../domain/partial-date.js'
import type { ExtractionContext } from '../document.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { sidesOfParts } from '../meetings/candidate.js'
import { dateOfClause } from '../days/when.js'
import type { MeetingEvent } from '../meetings/fit.js'
import { cityHosting } from '../meetings/nouns/place.js'
import { placeAmong, placeOfPhrase } from './where.js'

/** How many sentences behind the one that tells of a meeting may say where it is. */
const BEHIND = 3

const VENUES = /^(?:venue|location|site|setting|scene|backdrop)$/
const CHOOSING = /^(?:choose|select|pick|name|propose|suggest|designate|settle|float|mention|tip)$/

/** "The venue was Umbar", "Umbar has been chosen as neutral ground", behind a meeting told without a city; null where none is told. */
export function placeOfVenue(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  if (event.candidates.some(c => c.background || c.sort === 'CALL')) return null
  const last = Math.max(...event.candidates.map(c => c.sentence.index))
  const tells = (e: MeetingEvent, { sentence }: SentenceAnalysis): boolean =>
    e !== event && sidesOfParts(e.parts).length > 0 && e.candidates.some(c => c.sentence === sentence)
  for (const analysis of analyses.slice(last, last + 1 + BEHIND)) {
    // what follows another meeting is told of that
    if (events.some(e => tells(e, analysis))) return null
    for (const clause of analysis.clauses) {
      const place = venueTold(clause, analysis, context)
      if (place?.city && (event.place === null || event.place.country === place.country)) return place
    }
  }
  return null
}

/** How many sentences behind may say when what people met at was held. */
const SOON = 2
const OCCASIONS = /^(?:event|ceremony|encounter|forum|conference|summit|gathering|function|dinner|session)$/

/** "met during a forum. The event took place in Umbar on Monday": where and when; null where nothing right behind tells of it. */
export function occasionTold(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): { readonly place: Place | null; readonly date: PartialDate | null } | null {
  if (event.reality !== 'HELD' || event.candidates.some(c => c.background || c.sort === 'CALL')) return null
  const prose = event.candidates.filter(c => c.sentence.form === 'PROSE')
  const first = prose[0]?.sentence
  if (!first || !AT_ONE.test(first.text)) return null
  for (const analysis of analyses.slice(first.index + 1, first.index + 1 + SOON)) {
    const others = events.some(
      e => e !== event && sidesOfParts(e.parts).length > 1 && e.candidates.some(c => c.sentence === analysis.sentence)
    )
    if (others) return null
    for (const [index, clause] of analysis.clauses.entries()) {
      const { verb, subject, obliques } = clause
      const held =
        (verb.lemma === 'hold' && verb.passive) || (verb.lemma === 'take' && clause.objects[0]?.lemma === 'place')
      if (!held || verb.negated || verb.tense !== 'PAST' || verb.modal !== null || subject === null) continue
      if (!OCCASIONS.test(subject.lemma) || subject.modifiers[0] !== 'the') continue
      const day = dateOfClause(index, analysis)?.date ?? null
      return {
        place: placeAmong(obliques, analysis, context),
        date: day?.precision === 'DAY' ? { ...day, basis: 'IMPLIED' } : null
      }
    }
  }
  return null
}
const AT_ONE =
  /\b(?:at|during|on the (?:sidelines|margins) of) (?:an?|the|their) (?:[\p{L}\d-]+ ){0,6}(?:event|ceremony|forum|conference|summit|gathering|function|dinner|session)\b/iu

function venueTold(clause: Clause, analysis: SentenceAnalysis, context: ExtractionContext): Place | null {
  const { verb, subject, objects, obliques } = clause
  if (verb.negated || subject === null) return null
  if (VENUES.test(subject.lemma) && /^(?:be|become|remain)$/.test(verb.lemma)) {
    const [city] = objects
    return city
      ? (placeOfPhrase(city, analysis, context) ?? placeAmong(city.complements, analysis, context))
      : placeAmong(obliques, analysis, context)
  }
  const called =
    /^(?:be|become|remain|provide|offer|serve)$/.test(verb.lemma) && !verb.passive
      ? [...objects, ...obliques.filter(o => o.preposition === 'as').map(o => o.phrase)]
      : verb.passive && CHOOSING.test(verb.lemma)
        ? obliques.filter(o => /^(?:as|for)$/.test(o.preposition)).map(o => o.phrase)
        : []
  return called.some(isVenue) ? cityHosting(clause, analysis, context) : null
}

const isVenue = ({ lemma, modifiers }: NounPhrase): boolean =>
  VENUES.test(lemma) || (lemma === 'ground' && modifiers.includes('neutral'))
