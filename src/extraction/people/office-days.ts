import type { Day } from '../../domain/partial-date.js'
import { OPEN_END, parsePartialDate } from '../../domain/partial-date.js'
import type { TenureRecord } from '../../reference/reference.js'

/** First and last day of a tenure; open ends are the ends of time. Days compare as strings. */
export function tenureDays(tenure: TenureRecord): { readonly from: Day; readonly until: Day } {
  return {
    from: (tenure.from !== null ? parsePartialDate(tenure.from, 'STATED')?.earliest : null) ?? '0000-01-01',
    until: (tenure.until !== null ? parsePartialDate(tenure.until, 'STATED')?.latest : null) ?? OPEN_END
  }
}

export function yearsBefore(day: Day, years: number): Day {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`
}
