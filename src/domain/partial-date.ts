import type { Basis, DatePrecision } from './vocabulary.js'

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

/** Where an end is open: after every day. */
export const OPEN_END: Day = '9999-12-31'
/** An instant, ISO 8601 in UTC with milliseconds. */
export type Instant = string

/**
 * A date as far as it is known. `edtf` is EDTF (ISO 8601-2): `2025`, `2025-06`, `2025-08-23`,
 * `2025-10-21/2025-10-31`; `earliest` and `latest` are the first and last day it can mean,
 * null where an interval is open.
 */
export interface PartialDate {
  readonly edtf: string
  readonly earliest: Day | null
  readonly latest: Day | null
  readonly precision: DatePrecision
  readonly basis: Basis
}

/** Milliseconds. */
export const DAY_MS = 86_400_000

/** Days since 1970-01-01; null when the text is no calendar day (`2025-02-30` is none). Called for every pair of claims: fast. */
export function dayNumber(day: string): number | null {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(day)
  if (!match) return null
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  return Date.UTC(year, month - 1, date) / DAY_MS
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** How many days lie between two: less than none where the second is the earlier one. */
export function daysBetween(from: Day, until: Day): number {
  return (dayNumber(until) ?? 0) - (dayNumber(from) ?? 0)
}

/** The day with this number (see `dayNumber`). */
export function dayOf(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}

export function isDay(text: string): boolean {
  return dayNumber(text) !== null
}

/** The last day of a month `YYYY-MM`. */
function lastDayOfMonth(month: string): Day {
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`
}

interface Bounds {
  readonly earliest: Day
  readonly latest: Day
  readonly precision: DatePrecision
}

function boundsOf(text: string): Bounds | null {
  if (/^[1-9]\d{3}$/.test(text)) return { earliest: `${text}-01-01`, latest: `${text}-12-31`, precision: 'YEAR' }
  if (/^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(text)) {
    return { earliest: `${text}-01`, latest: lastDayOfMonth(text), precision: 'MONTH' }
  }
  return isDay(text) ? { earliest: text, latest: text, precision: 'DAY' } : null
}

/**
 * Reads the EDTF this project writes: a day, a month, a year, or an interval of them with `..` for an open end.
 * Null when the text is something else or no calendar date. An interval of one day is that day.
 */
export function parsePartialDate(edtf: string, basis: Basis): PartialDate | null {
  const parts = edtf.split('/')
  if (parts.length === 1) {
    const bounds = boundsOf(edtf)
    return bounds && { edtf, ...bounds, basis }
  }
  if (parts.length !== 2 || (parts[0] === '..' && parts[1] === '..')) return null
  const from = parts[0] === '..' ? null : boundsOf(parts[0] ?? '')
  const until = parts[1] === '..' ? null : boundsOf(parts[1] ?? '')
  if ((parts[0] !== '..' && !from) || (parts[1] !== '..' && !until)) return null
  if (from && until && from.earliest > until.latest) return null
  if (from && until && from.earliest === until.latest)
    return { edtf: from.earliest, ...from, latest: until.latest, precision: 'DAY', basis }
  return { edtf, earliest: from?.earliest ?? null, latest: until?.latest ?? null, precision: 'INTERVAL', basis }
}

/** The interval from one day to another; one day when both are the same. Null ends are open; null when both are. */
export function dayInterval(earliest: Day | null, latest: Day | null, basis: Basis): PartialDate | null {
  if (earliest !== null && earliest === latest) return parsePartialDate(earliest, basis)
  return parsePartialDate(`${earliest ?? '..'}/${latest ?? '..'}`, basis)
}
