import { OPEN_END } from '../domain/partial-date.js'
import type { Day } from '../domain/partial-date.js'

const FIRST: Day = '0000-01-01'

/** First day that a day, month or year of the reference data can mean; the beginning of time for an unknown start. */
export function earliestDay(edtf: string | null): Day {
  if (edtf === null) return FIRST
  if (edtf.length === 10) return edtf
  return edtf.length === 7 ? `${edtf}-01` : `${edtf}-01-01`
}

/** Last day that a day, month or year of the reference data can mean; the end of time for an unknown end. */
export function latestDay(edtf: string | null): Day {
  if (edtf === null) return OPEN_END
  if (edtf.length === 10) return edtf
  if (edtf.length === 4) return `${edtf}-12-31`
  const [year, month] = edtf.split('-').map(Number) as [number, number]
  return `${edtf}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`
}

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
