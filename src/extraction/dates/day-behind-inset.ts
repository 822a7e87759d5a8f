import type { PartialDate } from '../../domain/partial-date.js'
import type { DateMention, Sentence, Token } from '../document.js'

/**
 * "Quill, who met Brand a day earlier, said on Thursday": the day behind the insertion, which is what the insertion is
 * counted from. Null where the sentence has no such insertion, or no whole day behind it.
 */
export function dayBehindInset(
  tokens: readonly Token[],
  { firstToken, lastToken }: Sentence,
  read: (at: number) => DateMention | null
): PartialDate | null {
  let opened = false
  for (let at = firstToken; at < lastToken - 1; at++) {
    const word = tokens[at]!.lower
    if (opened && tokens[at + 1]!.lower === ',' && isCounted(tokens, at)) return dayFrom(at + 1, lastToken, read)
    if (word === ',') opened = /^(?:who|which|whose)$/.test(tokens[at + 1]!.lower)
  }
  return null
}

/** "a day earlier", "the day before", "the previous day", by the last word. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  /^(?:earlier|before)$/.test(tokens[at]!.lower) ||
  (tokens[at]!.lower === 'day' && tokens[at - 1]?.lower === 'previous')

function dayFrom(from: number, end: number, read: (at: number) => DateMention | null): PartialDate | null {
  for (let at = from; at < end; at++) {
    const mention = read(at)
    if (mention) return mention.use === 'EVENT' && mention.date.precision === 'DAY' ? mention.date : null
  }
  return null
}
