const DIGITS = 12

/** Lines of a log are numbered without gaps, so that a page is looked up by key: `audit:000000000042`. */
export function logId(log: 'audit' | 'change', number: number): string {
  return `${log}:${logSort(number)}`
}

/** The number of a line as text that sorts. */
export function logSort(number: number): string {
  return String(number).padStart(DIGITS, '0')
}
