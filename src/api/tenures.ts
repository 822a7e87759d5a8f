import { parsePartialDate } from '../domain/partial-date.js'
import type { Day } from '../domain/partial-date.js'
import { OFFICE_KINDS } from '../domain/vocabulary.js'
import type { OfficeKind } from '../domain/vocabulary.js'
import type { StoredTenure } from '../graph/store.js'

/** Whether somebody may have held the office on that day; unknown ends count as open. */
export function mayCover(tenure: Pick<StoredTenure, 'from' | 'until'>, day: Day): boolean {
  const from = tenure.from === null ? null : parsePartialDate(tenure.from, 'STATED')
  const until = tenure.until === null ? null : parsePartialDate(tenure.until, 'STATED')
  return (from?.earliest ?? day) <= day && day <= (until?.latest ?? day)
}

/**
 * The office to name somebody by on a day, the highest held; what reference data says goes before what articles
 * taught, and on the day of a change the new office before the old. Null when none is known.
 */
export function officeOn(
  tenures: readonly StoredTenure[],
  kindOf: (office: string) => OfficeKind | null,
  day: Day
): StoredTenure | null {
  const rank = (tenure: StoredTenure): number => {
    const kind = kindOf(tenure.office)
    return kind === null ? OFFICE_KINDS.length : OFFICE_KINDS.indexOf(kind)
  }
  const [best] = tenures
    .filter(tenure => mayCover(tenure, day))
    .sort(
      (a, b) =>
        Number(a.learnt) - Number(b.learnt) || rank(a) - rank(b) || (b.from ?? '').localeCompare(a.from ?? '', 'en')
    )
  return best ?? null
}
