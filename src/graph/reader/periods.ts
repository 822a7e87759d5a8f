import type { PeriodGroup } from '../store.js'

const QUARTER_MONTHS = 3

/** The period in which a month (`2025-08`), or where years are asked for a year, lies: `2025`, `2025-Q3`, `2025-08`. */
export function periodOf(month: string, by: PeriodGroup): string {
  const year = month.slice(0, 4)
  if (by === 'YEAR') return year
  if (by === 'MONTH') return month
  return `${year}-Q${Math.ceil(Number(month.slice(5)) / QUARTER_MONTHS)}`
}
