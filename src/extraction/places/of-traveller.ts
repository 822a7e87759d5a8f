import type { Place } from '../../domain/claim.js'
import { dayNumber, type PartialDate } from '../../domain/partial-date.js'
import type { ExtractionContext } from '../document.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { MeetingEvent } from '../meetings/fit.js'
import { GATHERINGS, placeOfGathering } from './of-gathering.js'
import { isLeader } from '../meetings/verbs/candidate.js'
import { leading, placeAmong, placeOfPhrase } from './where.js'

/** How many sentences above the meeting may tell where one of those who met was. */
const ABOVE = 1
/** How many below it may tell where he spoke of it. */
const BELOW = 2
/** How many days a visitor who has arrived may take to meet somebody. */
const STAY = 2

/** What nobody does but where he is. */
const PRESENT =
  /^(?:attend|speak|address|say|tell|warn|open|inaugurate|lay|visit|tour|inspect|join|participate|appear|brief|stay|watch|deliver|be)$/

/**
 * The city abroad that one of those who met was told to be in right above, or before it in the sentence: "landed in Umbar on Saturday.
 * Within hours he sat down with Brand", "who was in Umbar for the summit, met Brand". Null where two are told, or the days do not fit.
 */
export function placeOfTraveller(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  if (
    !/^(?:HELD|PLANNED)$/.test(event.reality) ||
    event.candidates.some(c => c.background || c.aside || c.other || c.sort === 'VISIT')
  )
    return null
  const [told] = event.candidates.filter(c => c.sentence.form === 'PROSE')
  if (!told || earlier(told.sentence.text)) return null
  const people = new Set(event.parts.filter(p => isLeader(p.ref)).map(p => p.ref.actor))
  const prose = analyses.filter(a => a.sentence.form === 'PROSE')
  const at = prose.findIndex(a => a.sentence === told.sentence)
  const found = new Map<string, Place>()
  for (const analysis of prose.slice(Math.max(0, at - ABOVE), at + 1)) {
    for (const visit of events) {
      if (visit === event || visit.reality !== 'HELD' || !visit.place?.city) continue
      if (!visit.candidates.some(c => c.sort === 'VISIT' && c.sentence === analysis.sentence)) continue
      if (visit.candidates.every(c => c.background)) continue
      if (!visit.parts.some(p => p.role === 'VISITOR' && people.has(p.ref.actor))) continue
      if (follows(visit.date, event.date)) found.set(visit.place.city, visit.place)
    }
    for (const clause of analysis.clauses) {
      if (clause.verb.head >= told.at && analysis.sentence === told.sentence) continue
      const place = whereabouts(clause, people, analysis, context)
      if (place?.city) found.set(place.city, place)
    }
  }
  if (found.size === 0)
    return (
      toldThere(event, prose.slice(at + 1, at + 1 + BELOW), people, context) ?? inHeadline(event, analyses, context)
    )
  const [only, ...more] = found.values()
  if (!only || more.length > 0) return null
  // who is in a city may yet be to meet others elsewhere, but those at home there he is to meet there
  const home = event.parts.some(p => p.ref.side === `country:${only.country}`)
  return event.reality === 'HELD' || home || event.candidates.some(c => c.sideline) ? only : null
}

/** "Quill told reporters in Umbar", right below his meeting, abroad. */
function toldThere(
  { reality }: MeetingEvent,
  below: readonly SentenceAnalysis[],
  people: ReadonlySet<string>,
  context: ExtractionContext
): Place | null {
  if (reality !== 'HELD') return null
  for (const analysis of below) {
    if (earlier(analysis.sentence.text)) continue
    for (const clause of analysis.clauses) {
      if (!/^(?:say|tell|speak|brief)$/.test(clause.verb.lemma) || clause.verb.tense !== 'PAST') continue
      const place = whereabouts(clause, people, analysis, context)
      if (place?.city) return place
    }
  }
  return null
}

/** "Quill in Rohan: leaders talk of trade", above a meeting with somebody at home there. */
function inHeadline(
  event: MeetingEvent,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  for (const analysis of analyses) {
    if (analysis.sentence.form !== 'HEADLINE') continue
    for (const phrase of analysis.phrases) {
      const [link] = phrase.complements
      if (link?.preposition !== 'in' || phrase.items.length > 1) continue
      const place = placeOfPhrase(link.phrase, analysis, context)
      const name = phrase.lemma
      const guest = event.parts.some(
        p =>
          isLeader(p.ref) &&
          p.ref.side !== `country:${place?.country}` &&
          (phrase.actors.some(r => r.actor === p.ref.actor) || p.ref.mention.text.toLowerCase().endsWith(` ${name}`))
      )
      if (guest && place && event.parts.some(p => p.ref.side === `country:${place.country}`)) return place
    }
  }
  return null
}

/** "had met Brand last year": not where he is now. */
const earlier = (text: string): boolean =>
  /\b(?:had (?:\w+ )?(?:met|held|hosted|spoken)|last (?:month|year)|earlier this (?:month|year)|previously)\b/i.test(
    text
  )

/** The city abroad, or any, in which the clause has somebody say or do something. */
export function whereabouts(
  clause: Clause,
  people: ReadonlySet<string>,
  analysis: SentenceAnalysis,
  context: ExtractionContext,
  atHome = false
): Place | null {
  const { verb, subject, governors, relation } = clause
  // "held a series of meetings in Umbar"
  const busy = /^(?:hold|have)$/.test(verb.lemma) && clause.objects.some(isRound)
  if (
    !(PRESENT.test(verb.lemma) || busy) ||
    verb.passive ||
    verb.negated ||
    verb.modal !== null ||
    verb.tense === 'FUTURE' ||
    // "had been to Umbar in May"
    (verb.lemma === 'be' && verb.perfect && verb.tense === 'PAST')
  )
    return null
  if (governors.length > 0 || relation === 'COMPLEMENT' || relation === 'INFINITIVE') return null
  const [one, ...more] = (subject?.actors ?? []).filter(isLeader)
  if (!one || more.length > 0 || !people.has(one.actor) || one.side === null) return null
  const attended = /^(?:attend|address|join)$/.test(verb.lemma)
    ? clause.objects.filter(o => GATHERINGS.test(o.lemma)).map(o => placeOfGathering(o, analysis, context))
    : []
  const place =
    placeAmong(clause.obliques, analysis, context) ??
    placeAmong(leading(clause, analysis), analysis, context) ??
    attended.find(p => p !== null) ??
    // "toured the harbour of Umbar"
    (/^(?:visit|tour|inspect)$/.test(verb.lemma) || busy
      ? placeAmong(
          clause.objects.flatMap(o => o.complements),
          analysis,
          context,
          OF
        )
      : null)
  return place && place.country !== null && (atHome || one.side !== `country:${place.country}`) ? place : null
}

const OF: ReadonlySet<string> = new Set(['of', 'in', 'at', 'near'])

const isRound = ({ lemma, modifiers, actors }: NounPhrase): boolean =>
  actors.length === 0 &&
  (/^(?:series|string|round|flurry|succession)$/.test(lemma) ||
    (lemma === 'meeting' &&
      modifiers.some(m => /^(?:several|separate|bilateral|back-to-back|two|three|four)$/.test(m))))

/** Whether a meeting may have been during a stay that began, or was told of, on the other day. */
function follows(stay: PartialDate | null, met: PartialDate | null): boolean {
  const [from, on] = [stay?.earliest, met?.latest].map(day => (day ? dayNumber(day) : null))
  if (from == null || on == null) return true
  const until = stay?.latest ? dayNumber(stay.latest) : null
  return on >= from && (until === null || until === undefined || on - until <= STAY)
}
