import type { PartialDate } from '../partial-date.js'
import { dayNumber } from '../partial-date.js'
import type { Testimony } from './testimony.js'

/** The days on which something can have happened, as day numbers. */
export interface Span {
  readonly from: number
  readonly until: number
  /** Whether the text dates it, or only the context or the day of publication does. */
  readonly stated: boolean
}

/** How far from its publication an undated event is looked for. */
export interface Horizon {
  readonly back: number
  readonly ahead: number
}

/** Wider than this, a span tells nothing apart. */
const WIDEST_DAYS = 400

function bounds(date: PartialDate): { from: number | null; until: number | null } {
  return {
    from: date.earliest === null ? null : dayNumber(date.earliest),
    until: date.latest === null ? null : dayNumber(date.latest)
  }
}

/**
 * When the event can have been: its date where the text gives one; else what context and publication allow, news being
 * about days close to its own. Null when that leaves more than a year or nothing at all.
 */
export function spanOf({ claim, article }: Testimony, horizon: Horizon): Span | null {
  const given = claim.date ?? claim.window
  const { from, until } = given ? bounds(given) : { from: null, until: null }
  if (from !== null && until !== null && claim.date !== null) return bounded(from, until, true)
  const fresh = article.published?.basis === 'STATED' ? around(article.published, horizon) : null
  if (fresh === null) return from !== null && until !== null ? bounded(from, until, false) : null
  const overlap = { from: Math.max(fresh.from, from ?? -Infinity), until: Math.min(fresh.until, until ?? Infinity) }
  if (overlap.from <= overlap.until) return bounded(overlap.from, overlap.until, false)
  return from !== null && until !== null ? bounded(from, until, false) : null
}

function around(published: PartialDate, horizon: Horizon): { from: number; until: number } | null {
  const { from, until } = bounds(published)
  return from === null || until === null ? null : { from: from - horizon.back, until: until + horizon.ahead }
}

function bounded(from: number, until: number, stated: boolean): Span | null {
  return until - from > WIDEST_DAYS ? null : { from, until, stated }
}

/** Days between two spans; 0 when they touch. */
export function daysApart(a: Span, b: Span): number {
  return Math.max(0, a.from - b.until, b.from - a.until)
}

/** The most days that can lie between two events with these spans. */
export function hullDays(a: Span, b: Span): number {
  return Math.max(a.until, b.until) - Math.min(a.from, b.from)
}

export function isSameDay(a: Span, b: Span): boolean {
  return a.stated && b.stated && a.from === a.until && b.from === b.until && a.from === b.from
}

/** The months, `2025-08`, that a span touches when widened by some days. */
export function monthsOf(span: Span, slack: number): string[] {
  const months: string[] = []
  const day = new Date((span.from - slack) * 86_400_000)
  day.setUTCDate(1)
  for (const end = (span.until + slack) * 86_400_000; day.getTime() <= end; day.setUTCMonth(day.getUTCMonth() + 1)) {
    months.push(day.toISOString().slice(0, 7))
  }
  return months
}

export function yearsOf(span: Span, slack: number): string[] {
  const first = new Date((span.from - slack) * 86_400_000).getUTCFullYear()
  const last = new Date((span.until + slack) * 86_400_000).getUTCFullYear()
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
}

/** Running numbers of the weeks that a span touches when widened by some days. */
export function weeksOf(span: Span, slack: number): string[] {
  const [first, last] = [Math.floor((span.from - slack) / 7), Math.floor((span.until + slack) / 7)]
  return Array.from({ length: last - first + 1 }, (_, i) => `w${first + i}`)
}
