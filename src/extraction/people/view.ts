import type { Mention, Sentence, Token } from '../document.js'
import { askedOfWords } from '../word.js'

/** A document as the people finders see it: tokens, and which mention (if any) covers each. */
export interface View {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Lower-case key of each token, see `tokenKey`. */
  readonly keys: readonly string[]
  /** Country, organisation or place mention over each token. */
  readonly cover: readonly (Mention | undefined)[]
}

export function coverOf(tokens: readonly Token[], mentions: readonly Mention[]): (Mention | undefined)[] {
  const cover = new Array<Mention | undefined>(tokens.length).fill(undefined)
  for (const mention of mentions) {
    if (mention.kind !== 'COUNTRY' && mention.kind !== 'ORGANIZATION' && mention.kind !== 'PLACE') continue
    for (let at = mention.firstToken; at < mention.lastToken; at++) cover[at] ??= mention
  }
  return cover
}

export function isCapitalised(token: Token | undefined): boolean {
  if (token === undefined) return false
  const letter = token.text.charCodeAt(0)
  // asked of nearly every word: the letters of English need no table of all capitals there are
  return letter < 128 ? letter >= 65 && letter <= 90 : /^\p{Lu}/u.test(token.text)
}

/** A mark between two tokens without white space around it: the hyphen in "vice-president". */
export function isGluedHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !mark || !after || !/^[-–‑]$/.test(mark.text)) return false
  return before.end === mark.start && mark.end === after.start
}

const isLongWord = askedOfWords(({ text }) => text.length >= 4 && /^\p{L}/u.test(text))

/** Most words of the sentence are capitalised: a headline whose capitals say nothing about names. */
export function isTitleCased(tokens: readonly Token[], sentence: Sentence): boolean {
  // a full stop ends prose, however many names it holds
  if ([1, 2].some(back => tokens[sentence.lastToken - back]?.text === '.')) return false
  let words = 0
  let capitals = 0
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = tokens[at]!
    if (!isLongWord(token.word)) continue
    words++
    if (isCapitalised(token)) capitals++
  }
  return words >= 4 && capitals >= words * 0.8
}
