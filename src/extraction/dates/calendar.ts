import { dayNumber, dayOf } from '../../domain/partial-date.js'
import type { Day, PartialDate } from '../../domain/partial-date.js'

/** What the day of publication lets relative dates be worked out from; null parts are unknown. */
export interface Anchor {
  readonly year: number
  /** 1 to 12; null for a publication known by its year alone. */
  readonly month: number | null
  readonly day: Day | null
}

/** The anchor of an article published on a known day. */
export const onDay = (day: Day): Anchor => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day })

export function anchorOf(published: PartialDate | null): Anchor | null {
  if (!published?.earliest) return null
  const year = Number(published.earliest.slice(0, 4))
  const month = Number(published.earliest.slice(5, 7))
  switch (published.precision) {
    case 'DAY':
      return { year, month, day: published.earliest }
    case 'MONTH':
      return { year, month, day: null }
    case 'YEAR':
      return { year, month: null, day: null }
    default:
      return null
  }
}

/** The ends of the window in which an article without a date was written; null where it is open or the day is known. */
export function windowOf(published: PartialDate | null): readonly [Anchor, Anchor] | null {
  if (published?.precision !== 'INTERVAL' || !published.earliest || !published.latest) return null
  const [from, until] = [published.earliest, published.latest].map(onDay)
  return from && until ? [from, until] : null
}

export function pad(number: number): string {
  return String(number).padStart(2, '0')
}

export function monthOf(year: number, month: number): string {
  const index = year * 12 + month - 1
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`
}

export function lastDay(month: string): Day {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

export function addDays(day: Day, days: number): Day {
  return dayOf((dayNumber(day) ?? 0) + days)
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) ?? 0) + 3) % 7) + 7) % 7
}

/** Monday to Sunday of the week that lies `weeks` after the anchor's. */
export function weekOf(day: Day, weeks: number): string {
  const monday = addDays(day, -weekdayOf(day) + 7 * weeks)
  return `${monday}/${addDays(monday, 6)}`
}
