import type { Day } from '../../domain/partial-date.js'
import type { DateMention, Sentence } from '../document.js'
import { DAYS_IN_WORDS, NUMBERS } from '../lexicon/calendar.js'
import { addDays } from './calendar.js'
import type { Recogniser } from './read.js'
import { lower } from './tokens-of-dates.js'

/** The first and the last day of the visit or gathering that the text told of last, as far as it gives them. */
export interface Stay {
  readonly begun: Day | null
  readonly ended: Day | null
}

export const NO_STAY: Stay = { begun: null, ended: null }

const BEGINNING =
  /\b(?:arriv(?:ed|es|ing)|beg[aiu]n(?:s|ning)?|kick(?:ed|s) off|land(?:ed|s)|touched down|flew|open(?:ed|s)|start(?:ed|s|ing)|embark(?:ed|s))\b/
const ENDING =
  /\b(?:end(?:ed|s)|conclud(?:ed|es)|wrap(?:ped|s) up|clos(?:ed|es)|at the end of|returned|runs? (?:through|until|till))\b/
const OCCASION = 'visit|trip|tour|stay|summit|forum|conference|meeting|talks|gathering|retreat'
const LASTING = new RegExp(String.raw`\b(\w+)-day (?:[\w-]+ ){0,3}(?:${OCCASION})\b`)
const OCCASIONS = new RegExp(String.raw`\b(?:${OCCASION}|leg)\b`)
/** What lasts longer is no visit. */
const LONGEST = 10

/** What a sentence with these dates tells of when a stay began and ended; the stay as it was where it tells nothing. */
export function stayAfter(stay: Stay, { text }: Sentence, found: readonly DateMention[]): Stay {
  const dated = found.filter(d => d.use === 'EVENT' && d.date.earliest !== null && d.date.latest !== null)
  const [only, ...more] = dated
  if (!only || more.length > 0) return stay
  const [from, until] = [only.date.earliest!, only.date.latest!]
  if (only.date.precision === 'INTERVAL')
    return OCCASIONS.test(text) && addDays(from, LONGEST) > until ? { begun: from, ended: until } : stay
  if (only.date.precision !== 'DAY') return stay
  const count = LASTING.exec(text)?.[1]?.toLowerCase()
  const days = count === undefined ? null : (NUMBERS.get(count) ?? Number(count))
  const long = days !== null && days > 0 && days <= LONGEST ? days - 1 : null
  if (BEGINNING.test(text)) return { begun: from, ended: long === null ? null : addDays(from, long) }
  if (ENDING.test(text)) return { begun: long === null ? stay.begun : addDays(from, -long), ended: from }
  return stay
}

/** Of a longer stay nobody counts the days. */
const COUNTED = 5
const LAST = /^(?:last|final|closing|concluding)$/
/** The words that such a day begins with, besides ordinals. */
export const STAY_OPENERS: readonly string[] = ['opening', 'last', 'final', 'closing', 'concluding']

/** "on the second day of his visit", "on the last day of the summit": counted from the day on which the text has it begin or end. */
export const dayOfStay: Recogniser = (reading, at) => {
  const word = lower(reading, at)
  const joined = lower(reading, at + 1) === 'and' && LAST.test(lower(reading, at + 2))
  const next = joined ? at + 3 : at + 1
  if (lower(reading, next) !== 'day' || !/^(?:the|its|his|her|their)$/.test(lower(reading, at - 1))) return null
  if (!isOfOccasion(reading, next + 1)) return null
  const { begun, ended } = reading.stay
  const number = word === 'opening' ? 1 : (DAYS_IN_WORDS.get(word) ?? Infinity)
  const isLast = joined || LAST.test(word)
  const day = number <= COUNTED && begun !== null ? addDays(begun, number - 1) : isLast ? ended : null
  return day === null ? null : { last: next + 1, edtf: day, basis: 'IMPLIED', use: 'EVENT' }
}

/** "of the visit", "of his three-nation tour", "of the trip"; or nothing but the place where it was spent. */
function isOfOccasion(reading: Parameters<Recogniser>[0], at: number): boolean {
  if (lower(reading, at) === 'of')
    return Array.from({ length: REACH }, (_, i) => lower(reading, at + 1 + i)).some(w => OCCASIONS.test(w))
  return /^(?:in|at|,|\.)$/.test(lower(reading, at))
}
const REACH = 6
