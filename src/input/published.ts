import { InputError } from '../domain/errors.js'

const FIRST_NEWSPAPER = 1605

/**
 * Reads a publication date: a day, a month or a year, and the day of a time stamp as its own clock shows it. Returns
 * EDTF. Throws when there is no such day, or it has not come yet (a day's grace, for it is tomorrow already elsewhere).
 *
 * Example: "2025-08-24T01:30:00+09:00" gives "2025-08-24", as the paper in Seoul has it.
 */
export function parsePublished(value: string, today: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}.*)?)?)?$/u.exec(value.trim())
  if (!match) {
    throw badDate(
      `published ${JSON.stringify(shorten(value))} is no date; write a day (2025-08-24), a month (2025-08) or a year (2025)`
    )
  }
  const [, year = '', month, day] = match
  if (month !== undefined && (month < '01' || month > '12')) {
    throw badDate(`published ${value} has no such month: ${month}; months go from 01 to 12`)
  }
  if (month !== undefined && day !== undefined) {
    const days = daysIn(Number(year), Number(month))
    if (day < '01' || Number(day) > days) {
      throw badDate(`published ${value} does not exist: ${year}-${month} has ${days} days`)
    }
  }
  if (Number(year) < FIRST_NEWSPAPER) {
    throw badDate(`published ${value} is before the first newspaper (${FIRST_NEWSPAPER}); give the date of publication`)
  }
  const edtf = [year, month, day].filter(part => part !== undefined).join('-')
  const tomorrow = nextDay(today)
  if (edtf > tomorrow.slice(0, edtf.length)) {
    throw badDate(`published ${edtf} is in the future (today is ${today}); give the day it was published`)
  }
  return edtf
}

function badDate(message: string): InputError {
  return new InputError(message, { code: 'BAD_DATE', field: 'published' })
}

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** The day of the clock, in UTC. */
export function todayUtc(): string {
  return new Date().toISOString().slice(0, 10)
}
