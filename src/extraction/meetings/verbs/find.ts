import type { Place } from '../../../domain/claim.js'
import type { DateMention, ExtractionContext } from '../../document.js'
import { MEETING_NOUNS, MEETING_VERBS } from '../../lexicon/meeting-words.js'
import type { Clause, NounPhrase, Oblique, SentenceAnalysis } from '../../clauses/types.js'
import { sidesOfParts, type MeetingCandidate, type Part, participant } from '../candidate.js'
import { occasionsOf, onItsDay } from './again.js'
import { besideEachOther } from './beside.js'
import { isHabit } from '../habits.js'
import { gatheringOf } from '../level.js'
import { GATHERINGS, placeOfGathering } from '../../places/of-gathering.js'
import { sidelineOf } from '../../places/sidelines.js'
import { LASTING, leading, placeAmong, placeOfWhere } from '../../places/where.js'
import { cityHosting, placeOnTheWay } from '../nouns/place.js'
import { errands } from './errands.js'
import { journeys } from './journeys.js'
import { speechAbroad } from './speeches.js'
import { usableDates } from '../../days/usable-dates.js'
import { dateBehind, dateOfClause } from '../../days/when.js'
import { hostPart } from '../nouns/parties.js'
import { key, candidate, hasNot, notSince } from './candidate.js'
import { clauseWith } from '../../clauses/remade.js'
import { pointsBack } from './pairs.js'
import { shapeOf } from './shape.js'

const TO = new Set(['to'])

/** Finds meetings told by a verb: "met", "hosted", "spoke by phone", "travelled to". */
export function meetingVerbs(analysis: SentenceAnalysis, context: ExtractionContext): MeetingCandidate[] {
  const told = analysis.clauses.flatMap((clause, index) => {
    if (isHabit(clause, analysis)) return []
    const met = occasionsOf(clause, analysis).flatMap((occasion, i, all) =>
      meetings(occasion.clause, index, analysis, context).map(told =>
        all.length === 1 ? told : { ...onItsDay(told, occasion, analysis), other: told.other || i > 0 }
      )
    )
    const all = met.map(c => joinedBy(c, clause, analysis))
    return [
      ...all.flatMap(c => eachApart(c, clause, analysis)),
      ...journeys(clause, index, analysis, context),
      ...errands(clause, index, analysis, context),
      ...speechAbroad(clause, index, analysis, context)
    ]
  })
  return [...told, ...besideEachOther(analysis, context)]
}

/** "the Union's leaders met in Edoras, joined by the presidents of A and B" */
function joinedBy(candidate: MeetingCandidate, clause: Clause, { clauses }: SentenceAnalysis): MeetingCandidate {
  if (!/^(?:gather|meet|convene|assemble)$/.test(clause.verb.lemma)) return candidate
  const next = clauses[clauses.indexOf(clause) + 1]
  if (next?.verb.lemma !== 'join' || (next.subject !== null && next.subject.first !== clause.subject?.first))
    return candidate
  const guests = next.obliques.filter(o => o.preposition === 'by').flatMap(o => o.phrase.actors)
  return { ...candidate, parts: [...candidate.parts, ...guests.map(participant)] }
}

/** Verbs for what is done over the line with one at a time. */
const RINGING = /^(?:phone|telephone|ring|dial|call)$/
/** On the line, or in the room, all at once. */
const AT_ONCE = /^(?:jointly|together|joint|three-way|trilateral|conference|simultaneously|group)$/
const APART = /^(?:separately|individually|separate)$/
/** "On separate calls, Quill spoke with A and B" */
const SINGLY =
  /\b(?:[Oo]n|[Ii]n|[Dd]uring) separate (?:[\w-]+ ){0,2}(?:calls|meetings|conversations|talks|discussions)\b/

/** "separately met with A and B", "phoned A and B", "spoke with A and B in separate calls": a meeting with each. */
function eachApart(
  candidate: MeetingCandidate,
  clause: Clause,
  { words, sentence, clauses }: SentenceAnalysis
): MeetingCandidate[] {
  const next = clauses.find(c => c.verb.first > clause.verb.head)
  const from = clause.verb.first - 1 - sentence.firstToken
  // "met A and B, and separately announced": the word before the next verb is that verb's
  const own = words.slice(Math.max(0, from), next ? next.verb.first - 1 - sentence.firstToken : undefined)
  const singly = RINGING.test(clause.verb.lemma) && candidate.sort === 'CALL' && !own.some(w => AT_ONCE.test(w))
  const subject = new Set((clause.subject?.actors ?? []).map(r => r.actor))
  const mine = candidate.parts.filter(p => subject.has(p.ref.actor))
  const others = candidate.parts.filter(p => !subject.has(p.ref.actor))
  const [sides, theirs] = [sidesOfParts(others), sidesOfParts(mine)]
  const each = (one: readonly Part[], many: readonly Part[], of: readonly string[]): MeetingCandidate[] =>
    of.map(side => ({ ...candidate, parts: [...one, ...many.filter(p => p.ref.side === side)] }))
  // "spoke to both A and B": with one after the other
  const toBoth =
    candidate.sort === 'CALL' &&
    sides.length === 2 &&
    own.some((w, i) => w === 'both' && /^(?:to|with)$/.test(own[i - 1] ?? ''))
  const apart = toBoth || own.some(w => APART.test(w)) || SINGLY.test(words.slice(0, Math.max(0, from + 1)).join(' '))
  if ((singly || apart) && sides.length >= 2 && theirs.length === 1) return each(mine, others, sides)
  // "A and B met separately with Brand"
  if (apart && sides.length === 1 && theirs.length >= 2 && !theirs.includes(sides[0]!))
    return each(others, mine, theirs)
  return [candidate]
}

function meetings(
  clause: Clause,
  index: number,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): MeetingCandidate[] {
  const cuts = MEETING_VERBS[key(clause)] ? occasionsIn(clause) : []
  if (cuts.length === 0) return single(clause, index, analysis, context)
  return cuts.flatMap((cut, i) => {
    const next = cuts[i + 1] ?? clause.obliques.length
    const whom = clause.obliques[cut]
    const apart = whom?.preposition === 'and'
    const found = single(
      clauseWith(clause, {
        objects: apart ? [whom!.phrase] : i === 0 || whom?.preposition === 'with' ? clause.objects : [],
        obliques: clause.obliques.slice(apart ? cut + 1 : Math.max(cut, 0), next)
      }),
      index,
      analysis,
      context
    )
    // "met Brand in Edoras on Monday and Quill in Lindon on Tuesday"
    const from = whom?.phrase ?? clause.objects[0]
    const until = clause.obliques[next]?.phrase.first ?? analysis.sentence.lastToken
    const own = from ? dateBehind(from, until, analysis) : null
    return found
      .map(c => placedAtHome(c, clause, analysis, context))
      .map(c => (own ? { ...c, date: own } : i > 0 && c.date && c.date.firstToken > c.at ? { ...c, date: null } : c))
  })
}

/** "Quill met Brand in Lindon on Monday and Doe on Tuesday": at home, where the first of them came to. */
function placedAtHome(
  told: MeetingCandidate,
  clause: Clause,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): MeetingCandidate {
  if (told.place !== null || told.sort === 'CALL') return told
  const place = placeAmong(clause.obliques, analysis, context)
  const home = clause.subject?.actors.some(r => r.side === `country:${place?.country}`)
  return home ? { ...told, place } : told
}

/**
 * Where the obliques of one verb begin to tell of another meeting: "met with Brand in Edoras and later with officials in
 * Lindon", "met Brand in Edoras and Quill in Lindon". Positions among the obliques, -1 for the verb's own object; empty for one meeting.
 */
function occasionsIn(clause: Clause): number[] {
  const withs = clause.obliques.filter(o => o.preposition === 'with')
  if (withs.length > 1 && withs.every(o => o.phrase.actors.length > 0)) {
    const at = withs.map(o => clause.obliques.indexOf(o))
    return [0, ...at.slice(1)]
  }
  const ands = clause.obliques.flatMap((o, i) => (o.preposition === 'and' ? [i] : []))
  return ands.length > 0 ? [-1, ...ands] : []
}

/** "have not met since the dispute began": tells how long ago the last meeting was, and refuses none. */
const neverSince = (clause: Clause, index: number, analysis: SentenceAnalysis): boolean =>
  hasNot(clause) &&
  (analysis.clauses.some(c => c.subordinator === 'since' && c.outer === index) ||
    // "have not met since the Forum in Edoras"
    (clause.obliques.some(o => o.preposition === 'since') && notSince(clause, analysis) === null))

function single(
  clause: Clause,
  index: number,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): MeetingCandidate[] {
  const shape = shapeOf(clause, analysis)
  if (!shape || neverSince(clause, index, analysis)) return []
  // "Speaking on the fringes of a forum after meeting Brand"
  const above = clause.outer === null ? undefined : analysis.clauses[clause.outer]
  const frames =
    clause.relation === 'GERUND' && /^(?:after|following)$/.test(clause.subordinator ?? '') ? above : undefined
  const sideline = sidelineOf(clause, analysis) ?? (frames ? sidelineOf(frames, analysis) : null)
  const place =
    shape.sort === 'CALL'
      ? null
      : (placeAmong(nearer(clause, analysis, context), analysis, context) ??
        // "was welcomed to the White House by Quill"
        (clause.verb.lemma === 'welcome' ? placeAmong(clause.obliques, analysis, context, TO) : null) ??
        placeAmong(leading(clause, analysis), analysis, context) ??
        placeOfWhere(clause, analysis, context) ??
        // "drove to Umbar to see Brand"
        placeOnTheWay(clause, analysis, context) ??
        // "Lindon hosted the ministers"
        (clause.verb.lemma === 'host' ? cityHosting(clause, analysis, context) : null) ??
        (sideline?.phrase ? placeOfGathering(sideline.phrase, analysis, context) : null) ??
        // "talked with Brand at the Union's summit at Edoras"
        (shape.sort === 'MEETING' && clause.verb.lemma !== 'discuss' ? atGathering(clause, analysis, context) : null) ??
        (shape.needsOccasion && clause.subject ? placeAmong(clause.subject.complements, analysis, context) : null))
  const there = place === null && shape.sort !== 'CALL' ? togetherThere(clause, index, analysis) : null
  const told = onDayOfGathering(
    withOccasion(candidate(clause, index, analysis, shape, place, sideline !== null), there, analysis, context),
    sideline?.phrase ?? clause.obliques.find(isAtGathering)?.phrase,
    analysis
  )
  if (shape.needsOccasion && !told.place && !told.date && !sideline) return []
  if (shape.needsPlace && !(place && shape.needsPlace(place))) return []
  const host = shape.gathers ? (place?.country ?? null) : null
  const awaits = shape.awaits === true || (shape.gathers === true && host === null)
  return [
    {
      ...told,
      ...(host === null ? {} : { parts: hostPart(host, analysis), host }),
      besides: sideline?.phrase ? gatheringOf(sideline.phrase) : null,
      awaits
    }
  ]
}

/** "will meet Brand when the two attend a forum in Umbar next week": the clause that tells where both will be. */
function togetherThere({ subject }: Clause, index: number, { clauses }: SentenceAnalysis): number | null {
  const at = clauses.findIndex(
    c =>
      c.relation === 'ADVERBIAL' &&
      c.subordinator === 'when' &&
      c.outer === index &&
      subject !== null &&
      c.subject !== null &&
      (pointsBack(c.subject) || c.subject.lemma === 'both' || new Set(c.subject.actors.map(r => r.side)).size > 1) &&
      /^(?:attend|be|gather|visit|join|travel|come)$/.test(c.verb.lemma)
  )
  return at < 0 ? null : at
}

function withOccasion(
  told: MeetingCandidate,
  there: number | null,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): MeetingCandidate {
  const clause = there === null ? undefined : analysis.clauses[there]
  if (!clause) return told
  return {
    ...told,
    place: told.place ?? placeAmong(clause.obliques, analysis, context),
    date: told.date ?? dateOfClause(there!, analysis)
  }
}

/** "are to meet on the margins of the summit in Umbar, scheduled for 22 October": on the day of the gathering. */
function onDayOfGathering(
  told: MeetingCandidate,
  gathering: NounPhrase | undefined,
  analysis: SentenceAnalysis
): MeetingCandidate {
  if (told.date !== null || told.reality !== 'PLANNED' || !gathering) return told
  const { words, sentence } = analysis
  const between = (d: DateMention): string =>
    words.slice(gathering.last - sentence.firstToken, d.firstToken - sentence.firstToken).join(' ')
  const date = usableDates(analysis).find(d => d.firstToken >= gathering.last && SET_FOR.test(between(d)))
  return date ? { ...told, date } : told
}
const SET_FOR =
  /^(?:(?:in|at) [^,;]{1,40} )?[,(]? ?(?:(?:which|that) )?(?:is |are |will be )?(?:scheduled|set|due|slated|planned|expected|to be held|to take place|held|taking place)(?: to (?:be held|take place|open|begin|start))?(?: (?:for|on|in|from|between))?$/

const isAtGathering = ({ preposition, phrase }: Oblique): boolean =>
  /^(?:at|during)$/.test(preposition) && GATHERINGS.test(phrase.lemma)

/** "flew to Umbar to see Brand before the summit in Lindon": what stands before the other occasion, where the way goes elsewhere. */
function nearer(clause: Clause, analysis: SentenceAnalysis, context: ExtractionContext): readonly Oblique[] {
  const { obliques } = clause
  // "discussed trade with Brand at a hotel in Umbar", but "discussed the war with Brand in Umbar", "discussed trade in Umbar"
  if (clause.verb.lemma === 'discuss') {
    const whom = obliques.findLastIndex(o => o.preposition === 'with' && o.phrase.actors.length > 0)
    return whom < 0 || clause.objects.some(o => LASTING.has(o.lemma)) ? [] : obliques.slice(whom + 1)
  }
  const other = obliques.findIndex(
    o => /^(?:before|ahead of|after|prior to)$/.test(o.preposition) && MEETING_NOUNS[o.phrase.lemma] !== undefined
  )
  return other >= 0 && placeOnTheWay(clause, analysis, context) ? obliques.slice(0, other) : obliques
}

/** "at the Union's summit at Lindon": where the gathering is at which two met. */
function atGathering(clause: Clause, analysis: SentenceAnalysis, context: ExtractionContext): Place | null {
  const at = clause.obliques.find(o => o.preposition === 'at' && isAtGathering(o))
  return at ? placeOfGathering(at.phrase, analysis, context) : null
}
