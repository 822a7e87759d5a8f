import type { DateMention } from '../document.js'
import { askedOfWords } from '../word.js'
import type { SentenceInput } from './sentence-input.js'

/** The date that covers a token, by token. */
export function spans(dates: readonly DateMention[], first: number, last: number): (i: number) => DateMention | null {
  if (dates.length === 0) return () => null
  const at = new Map<number, DateMention>()
  for (const date of dates)
    for (let i = Math.max(first, date.firstToken); i < Math.min(last, date.lastToken); i++) at.set(i, date)
  return i => at.get(i) ?? null
}

/** "Friday's talks", "the Saturday summit": a date that stands before a noun it qualifies. */
export function qualifies({ tokens, first, last, classes, mentions }: SentenceInput, date: DateMention): boolean {
  const next = date.lastToken
  if (next >= last) return false
  const after = classes[next - first]!
  if (after === 'GENITIVE') return true
  if (after === 'HYPHEN') return true
  // "the 1987 Nuclear Forces treaty"
  const opener = date.firstToken > first ? classes[date.firstToken - 1 - first] : undefined
  if (after === 'NAME' && (opener === 'DETERMINER' || opener === 'POSSESSIVE')) {
    if (date.use === 'BACKGROUND') return true
    // "the July 11 Union summit"; "on the 11 July Gondor signed" has no noun behind the name
    let head = next
    while (head < last && /^(?:NAME|HYPHEN)$/.test(classes[head - first]!)) head++
    if (head < last && classes[head - first] === 'NOUN') return true
  }
  if (after !== 'NOUN' && after !== 'ADJECTIVE') return false
  if (mentions.some(m => m.firstToken === next && m.kind === 'LEADER')) return false
  const before = date.firstToken > first ? classes[date.firstToken - 1 - first]! : 'OTHER'
  if (before === 'DETERMINER' || before === 'POSSESSIVE' || before === 'GENITIVE' || before === 'ADJECTIVE') return true
  return (
    before !== 'VERB' &&
    before !== 'NAME' &&
    before !== 'NOUN' &&
    before !== 'PREPOSITION' &&
    !/^\p{Lu}/u.test(tokens[next]!.text)
  )
}

const NEAR_DAYS: ReadonlySet<string> = new Set(['today', 'tomorrow', 'yesterday', 'tonight'])
export const isNearDay = askedOfWords(({ lower }) => NEAR_DAYS.has(lower))
/** What a stretch of time may begin with, beside a number: most words do not, and are asked no more. */
const OPENING: ReadonlySet<string> = new Set(
  'last next hours days weeks months years decades minutes a an few several some couple of'.split(' ')
)
const opensStretch = askedOfWords(({ lower }) => OPENING.has(lower))
const STRETCHES = /^(?:hours?|days?|weeks?|months?|years?|decades?|minutes?)$/
const AFTERWARDS = /^(?:ago|after|before|later|earlier|since)$/
const COUNTED = /^(?:an?|few|several|some|couple|of)$/

/** Where "two days after", "last year", "a few weeks later" ends when no date could be made of it; i itself elsewhere. */
export function lapseEnd({ tokens, first, last, classes }: SentenceInput, i: number): number {
  const word = tokens[i]!.lower
  if (!opensStretch(tokens[i]!.word) && classes[i - first] !== 'NUMBER') return i
  if (/^(?:last|next)$/.test(word) && classes[i - 1 - first] !== 'DETERMINER') {
    const end = i + 2
    if (end > last || !STRETCHES.test(tokens[i + 1]!.lower)) return i
    return classes[end - first] === 'GENITIVE' || classes[end - first] === 'NOUN' ? i : end
  }
  // "seized by agents | decades ago"
  if (STRETCHES.test(word) && /s$/.test(word) && tokens[i + 1]?.lower === 'ago' && i + 2 <= last) return i + 2
  // "entered its airspace | three times"; not "three times as many"
  if (classes[i - first] === 'NUMBER' && tokens[i + 1]?.lower === 'times' && classes[i - 1 - first] !== 'DETERMINER')
    return i + 2 <= last && !/^(?:as|more|the|its|their|larger|higher)$/.test(tokens[i + 2]?.lower ?? '') ? i + 2 : i
  if (!COUNTED.test(word) && classes[i - first] !== 'NUMBER') return i
  if (classes[i - 1 - first] === 'PREPOSITION' || word === 'of') return i
  let at = i + 1
  while (at < last && at < i + 4 && (COUNTED.test(tokens[at]!.lower) || classes[at - first] === 'NUMBER')) at++
  return at < last - 1 && STRETCHES.test(tokens[at]!.lower) && AFTERWARDS.test(tokens[at + 1]!.lower)
    ? at + (/^(?:ago|later|earlier)$/.test(tokens[at + 1]!.lower) ? 2 : 1)
    : i
}

export const PARTS_OF_DAY: ReadonlySet<string> = new Set(['morning', 'noon', 'afternoon', 'evening', 'night'])
