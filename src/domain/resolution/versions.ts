import type { Event, EventVersion } from '../event.js'
import { OPEN_END } from '../partial-date.js'
import type { Day } from '../partial-date.js'
import { isAbsent } from './context.js'
import type { ClaimRecord } from './context.js'
import { applyCorrections } from './corrections.js'
import type { CorrectionDecision } from './decisions.js'
import { inOrderOfPublication } from './steps.js'
import type { Dossier } from './values.js'
import { sides, valuesOf } from './values.js'

/**
 * What was known of an event on each day, from its claims in the order in which they became known, with today's identity.
 * A version begins on a day that brought a claim or a correction or took one away, and ends where the next one begins;
 * days on which no claim counted have none. `corrections` are in the order in which they were made.
 */
export function eventVersions(
  records: readonly ClaimRecord[],
  dossier: Omit<Dossier, 'accepted' | 'against'>,
  corrections: readonly CorrectionDecision[] = []
): EventVersion[] {
  const ordered = inOrderOfPublication(records)
  const days = new Set<Day>()
  for (const record of ordered) {
    days.add(record.knownAt)
    if (record.retractedOn !== null) days.add(record.retractedOn)
    for (const { from, until } of record.source.absences) days.add(from).add(until)
  }
  const ids = new Set(ordered.map(({ claim }) => claim.id))
  const own = corrections.filter(({ claims }) => claims.some(id => ids.has(id)))
  for (const { at, undoneOn } of own) {
    days.add(at.slice(0, 10))
    if (undoneOn !== null) days.add(undoneOn)
  }
  const versions: { event: Event; knownFrom: Day; knownUntil: Day; text: string }[] = []
  for (const day of [...days].sort()) {
    const known = ordered.filter(record => countedOn(record, day))
    const { accepted, against } = sides(known)
    const last = versions.at(-1)
    if (accepted.length === 0) {
      if (last && last.knownUntil === OPEN_END) last.knownUntil = day
      continue
    }
    const { context } = dossier
    const event = applyCorrections(valuesOf({ ...dossier, accepted, against }), own, { context, accepted }, day)
    const text = JSON.stringify(event)
    if (last && last.knownUntil === OPEN_END) {
      if (last.text === text) continue
      last.knownUntil = day
    }
    versions.push({ event, knownFrom: day, knownUntil: OPEN_END, text })
  }
  return versions.map(({ event, knownFrom, knownUntil }) => ({ event, knownFrom, knownUntil }))
}

function countedOn({ knownAt, retractedOn, source }: ClaimRecord, day: Day): boolean {
  return knownAt <= day && (retractedOn === null || retractedOn > day) && !isAbsent(source.absences, day)
}
