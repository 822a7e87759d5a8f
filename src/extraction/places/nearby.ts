import type { Place } from '../../domain/claim.js'
import type { ExtractionContext } from '../document.js'
import type { Clause, SentenceAnalysis } from '../clauses/types.js'
import { sidesOfParts } from '../meetings/candidate.js'
import { namesSide } from '../days/day-of-lead.js'
import type { MeetingEvent } from '../meetings/fit.js'
import { onlyCity } from './only-city.js'
import { isLeader } from '../meetings/verbs/candidate.js'
import { isOfOtherDays } from './other-days.js'
import { leading, placeAmong, placeOfPhrase } from './where.js'

/** How many sentences before and behind the one that first tells of a meeting may say where people were. */
const BEFORE = 2
const BEHIND = 3
/** Up to which sentence of the article a meeting must be told to be its news. */
const NEWS = 4

/**
 * "met on Friday. Speaking at the Long Hall in Lindon, Quill said …": for a meeting told as news without a place, the only city that the
 * sentences around it put one of those who met in, at home to a person from elsewhere. Null where they name two, or none.
 */
export function placeNearby(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  if (event.reality !== 'HELD' || event.candidates.some(c => c.background || c.aside)) return null
  const within = event.place?.country ?? null
  // who tours a country may see several cities
  if (within !== null && event.candidates.every(c => c.sort === 'VISIT')) return null
  const prose = analyses.filter(a => a.sentence.form === 'PROSE')
  const first = prose.findIndex(a => event.candidates.some(c => c.sentence === a.sentence))
  if (first < 0 || first > NEWS) return null
  const sides = sidesOfParts(event.parts)
  const shared = (analysis: SentenceAnalysis): boolean =>
    events.some(
      e => e !== event && sidesOfParts(e.parts).length > 0 && e.candidates.some(c => c.sentence === analysis.sentence)
    )
  const found = new Map<string, Place>()
  const then = new Set<string>()
  let travelled = false
  for (const analysis of prose.slice(Math.max(0, first - BEFORE), first + BEHIND + 1)) {
    const told = !shared(analysis) && (concerns(analysis, event, sides) || POMP.test(analysis.sentence.text))
    const left = cityLeft(analysis, event, context)
    travelled ||= left !== null
    const place = (told ? onlyCity(analysis, context) : null) ?? left
    if (!place?.city || (within !== null && place.country !== within)) continue
    found.set(place.city, place)
    if (!isOfOtherDays(event, analysis)) then.add(place.city)
  }
  const [only, ...more] = found.values()
  if (!only?.city || more.length > 0 || !then.has(only.city)) return null
  if (within !== null) return only
  const home = `country:${only.country}`
  const guest = travelled || event.parts.some(p => isLeader(p.ref) && p.ref.side !== null && p.ref.side !== home)
  return sides.includes(home) && guest ? only : null
}

/** "flew home from Lindon late on Wednesday", "landed at an airbase near Edoras": where one of those who met had been, or came. */
export function cityLeft(analysis: SentenceAnalysis, event: MeetingEvent, context: ExtractionContext): Place | null {
  for (const clause of analysis.clauses) {
    const { verb } = clause
    const from = ONWARD.test(verb.lemma) ? placeAmong(leading(clause, analysis), analysis, context, FROM) : null
    if (from?.city && away(clause, from, event)) return from
    // "said after returning from Edoras"
    const back = verb.form === 'GERUND' && /^(?:after|upon|on)$/.test(clause.subordinator ?? '')
    // "Before leaving Edoras, Quill met Brand"
    const still = verb.form === 'GERUND' && clause.subordinator === 'before' && /^(?:leave|depart)$/.test(verb.lemma)
    const home = backFrom(clause, analysis, context)
    if (home?.city && away(clause, home, event)) return home
    // "Leaving Edoras on Tuesday, he said"
    const leaving = clause.relation === 'PARTICIPIAL' && /^(?:leave|depart)$/.test(verb.lemma)
    if (
      !(verb.tense === 'PAST' || verb.perfect || back || still || leaving) ||
      verb.negated ||
      verb.modal !== null ||
      clause.governors.length > 0
    )
      continue
    const left = /^(?:fly|return|leave|depart|head)$/.test(verb.lemma)
    if (!left && !/^(?:land|arrive|touch)$/.test(verb.lemma)) continue
    const place =
      placeAmong(clause.obliques, analysis, context, left ? FROM : BY) ??
      (/^(?:leave|depart)$/.test(verb.lemma) && clause.objects[0]
        ? placeOfPhrase(clause.objects[0], analysis, context)
        : null)
    if (place?.city && away(clause, place, event)) return place
  }
  return null
}

/** "spoke after his return from Edoras": where the subject had been. */
function backFrom({ obliques }: Clause, analysis: SentenceAnalysis, context: ExtractionContext): Place | null {
  const at = obliques.findIndex(o => /^(?:after|upon|on)$/.test(o.preposition) && o.phrase.lemma === 'return')
  const possessive = obliques[at]?.phrase.items[0]?.possessive ?? null
  return possessive === null ? null : placeAmong(obliques.slice(at + 1, at + 2), analysis, context, FROM)
}

/** Whether the subject is one of those who met, from another country. */
const away = ({ subject }: Clause, { country }: Place, { parts }: MeetingEvent): boolean =>
  [...(subject?.actors ?? []), ...(subject?.owners ?? [])].some(
    ({ side }) => side !== `country:${country}` && parts.some(p => p.ref.side === side)
  )

/** "From Lindon, Quill will travel on to Edoras" */
const ONWARD = /^(?:travel|fly|go|head|continue|proceed|move)$/

const FROM: ReadonlySet<string> = new Set(['from'])
const BY: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside'])

/** Whether a sentence tells of those who met, or goes on about their meeting. */
const concerns = (analysis: SentenceAnalysis, event: MeetingEvent, sides: readonly string[]): boolean =>
  sides.some(side => namesSide(side, event, analysis)) || ON_IT.test(analysis.sentence.text)

/** How guests are received. */
const POMP =
  /\b(?:guard of honou?r|red carpet|lined the (?:streets?|roads?|route)|motorcades?|gun salute|national anthems?|cheering crowds?)\b/i

const ON_IT =
  /\b(?:meeting|talks|summit|visit|trip|the two|both (?:leaders|sides|men|presidents|ministers)|the pair|their presence|the (?:leaders|presidents|ministers|decision|announcement|agreement|deal|accord))\b/i
