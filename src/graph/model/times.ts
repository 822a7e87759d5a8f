import type { Day } from '../../domain/partial-date.js'
import { dayNumber, dayOf } from '../../domain/partial-date.js'
import { pastOwner } from './keys.js'

/**
 * Stretches of days as few whole years and months: `2021-11-30` until `2023-02-03` are `2021-11`, `2021-12`, `2022`, `2023-01`
 * and `2023-02`. A day of the stretch is in exactly one of the two times under which `knownOwners` looks; a day beside it may be in
 * the first or the last month.
 */
export function timesBetween(from: Day, until: Day): readonly string[] {
  const times: string[] = []
  const last = dayBefore(until)
  const lastMonth = last.slice(0, 'YYYY-MM'.length)
  for (let month = from.slice(0, 'YYYY-MM'.length); month <= lastMonth;) {
    const year = Number(month.slice(0, 4))
    const isWhole = month.endsWith('-01') && from <= `${month}-01` && last >= `${month.slice(0, 4)}-12-31`
    times.push(isWhole ? month.slice(0, 4) : month)
    month =
      isWhole || month.endsWith('-12')
        ? `${padded(year + 1, 4)}-01`
        : `${month.slice(0, 4)}-${padded(Number(month.slice(5)) + 1, 2)}`
  }
  return times
}

/** Under whom everything that was known of an owner's events on a day stands: as it is today, and what is past. */
export function knownOwners(owner: string, day: Day): readonly string[] {
  return [owner, ...['YYYY', 'YYYY-MM'].map(({ length }) => pastOwner(owner, day.slice(0, length)))]
}

function dayBefore(day: Day): Day {
  const number = dayNumber(day)
  return number === null ? day : dayOf(number - 1)
}

const padded = (number: number, length: number): string => String(number).padStart(length, '0')
