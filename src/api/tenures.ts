import { dayNumber, parsePartialDate } from '../domain/partial-date.js'
import type { Day } from '../domain/partial-date.js'
import { OFFICE_KINDS } from '../domain/vocabulary.js'
import type { OfficeKind } from '../domain/vocabulary.js'
import type { StoredTenure, StoreReader } from '../graph/store.js'

/** How long somebody whose end nobody has told counts as in office after the last day that the source vouches for. */
const VOUCHED_FOR_DAYS = 366

/** Whether nobody has told the end of a tenure, and what is known of it is too old to say anything of that day. */
function isOutOfDate({ until, knownUntil }: Pick<StoredTenure, 'until' | 'knownUntil'>, day: Day): boolean {
  if (until !== null || knownUntil == null) return false
  const [last, asked] = [dayNumber(knownUntil), dayNumber(day)]
  return last !== null && asked !== null && asked - last > VOUCHED_FOR_DAYS
}

/** Whether somebody may have held the office on that day; what is out of date says nothing of it. */
export function mayCover(tenure: Pick<StoredTenure, 'from' | 'until' | 'knownUntil'>, day: Day): boolean {
  const from = tenure.from === null ? null : parsePartialDate(tenure.from, 'STATED')
  const until = tenure.until === null ? null : parsePartialDate(tenure.until, 'STATED')
  return (from?.earliest ?? day) <= day && day <= (until?.latest ?? day) && !isOutOfDate(tenure, day)
}

/** Those in office on a day, or at any time; `likely` ones too, of whom what is known is out of date by then. */
export async function tenuresOn(
  store: Pick<StoreReader, 'tenuresOf'>,
  owners: readonly string[],
  { on, likely }: { readonly on?: Day | null | undefined; readonly likely?: boolean | null | undefined }
): Promise<StoredTenure[][]> {
  const all = await store.tenuresOf(owners, on ?? null)
  return on == null || likely === true ? all : all.map(held => held.filter(tenure => !isOutOfDate(tenure, on)))
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
