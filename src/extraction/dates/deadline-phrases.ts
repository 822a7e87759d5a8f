import type { Day, PartialDate } from '../../domain/partial-date.js'
import { parsePartialDate } from '../../domain/partial-date.js'
import { addDays, anchorOf, lastDay, monthOf, pad } from './calendar.js'

/** A phrase that says by when, as it stands in a text, and the last day that it means. */
export interface DeadlinePhrase {
  readonly start: number
  readonly date: PartialDate
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
]
const NUMBERS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

const END_OF = new RegExp(
  String.raw`\b(?:by|before|until|till|(?:no|not) later than)\s+(?:the\s+)?end\s+of\s+` +
    String.raw`(?:(?<which>this|the|next)\s+(?<unit>year|month)|(?<month>${MONTHS.join('|')})(?:\s+(?<ofYear>\d{4}))?|(?<year>\d{4}))\b`,
  'iu'
)
const YEARS_END = /\bby\s+(?:the\s+)?year(?:['’]s)?[\s-]end\b/iu
const WITHIN = new RegExp(
  String.raw`\bwithin\s+(?:the\s+next\s+)?(?<number>\d{1,3}|${NUMBERS.join('|')})\s+(?<unit>day|week|month|year)s?\b`,
  'iu'
)

/**
 * "by the end of the year", "before the end of June", "within 30 days": by when something is promised, counted from the day
 * on which it was, else from the publication. Null where nothing of the kind is said, or no day is known to count from.
 */
export function deadlinePhrase(
  text: string,
  promised: PartialDate | null,
  published: PartialDate | null
): DeadlinePhrase | null {
  const anchor = anchorOf(published)
  const end = END_OF.exec(text)
  if (end?.groups) {
    const date = endOf(end.groups, anchor)
    return date && { start: end.index, date }
  }
  const yearsEnd = YEARS_END.exec(text)
  if (yearsEnd) return anchor && found(yearsEnd.index, `${anchor.year}-12-31`)
  const within = WITHIN.exec(text)
  const from = promised?.precision === 'DAY' ? promised.earliest : (anchor?.day ?? null)
  if (!within?.groups || from === null) return null
  return found(within.index, after(from, within.groups['number'] ?? '', (within.groups['unit'] ?? '').toLowerCase()))
}

/** Whether a stretch of text says by when in such words, on whatever day that is. */
export const saysByWhen = (text: string): boolean => [END_OF, YEARS_END, WITHIN].some(form => form.test(text))

function found(start: number, day: Day | null): DeadlinePhrase | null {
  const date = day === null ? null : parsePartialDate(day, 'IMPLIED')
  return date && { start, date }
}

function endOf(
  { which, unit, month, ofYear, year }: Readonly<Record<string, string | undefined>>,
  anchor: ReturnType<typeof anchorOf>
): PartialDate | null {
  const day = ((): Day | null => {
    if (year !== undefined) return `${year}-12-31`
    if (month !== undefined) {
      const number = MONTHS.indexOf(month.toLowerCase()) + 1
      if (ofYear !== undefined) return lastDay(`${ofYear}-${pad(number)}`)
      if (anchor?.month == null) return null
      // A month without a year is the next one to come.
      return lastDay(`${number < anchor.month ? anchor.year + 1 : anchor.year}-${pad(number)}`)
    }
    const next = which?.toLowerCase() === 'next' ? 1 : 0
    if (anchor === null) return null
    if (unit?.toLowerCase() === 'year') return `${anchor.year + next}-12-31`
    return anchor.month === null ? null : lastDay(monthOf(anchor.year, anchor.month + next))
  })()
  return day === null ? null : parsePartialDate(day, year !== undefined || ofYear !== undefined ? 'STATED' : 'IMPLIED')
}

function after(day: Day, number: string, unit: string): Day | null {
  const word = NUMBERS.indexOf(number.toLowerCase())
  // "a" and "one" are both 1.
  const count = word < 0 ? Number(number) : Math.max(1, word)
  if (unit === 'day') return addDays(day, count)
  if (unit === 'week') return addDays(day, 7 * count)
  const month = monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + count * (unit === 'year' ? 12 : 1))
  const last = lastDay(month)
  return last.slice(8) < day.slice(8) ? last : `${month}-${day.slice(8)}`
}
