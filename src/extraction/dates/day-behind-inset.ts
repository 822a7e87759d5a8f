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
    const counted = COUNTED.test(word) || (word === 'day' && tokens[at - 1]?.lower === 'previous')
    if (opened && counted && tokens[at + 1]!.lower === ',') return dayFrom(at + 1, lastToken, read)
    if (word === ',') opened = /^(?:who|which|whose)$/.test(tokens[at + 1]!.lower)
  }
  return null
}

const COUNTED = /^(?:earlier|before)$/

function dayFrom(from: number, end: number, read: (at: number) => DateMention | null): PartialDate | null {
  for (let at = from; at < end; at++) {
    const mention = read(at)
    if (mention) return mention.use === 'EVENT' && mention.date.precision === 'DAY' ? mention.date : null
  }
  return null
}
