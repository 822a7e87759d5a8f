import { remembered } from '../../domain/memo.js'
import type { Document, Token } from '../document.js'
import { AGREEMENT_NOUNS } from '../lexicon/agreement-words.js'

/** How far before a bracket its long form may begin, in tokens. */
const LONGEST = 12

/**
 * "the Reciprocal Access Agreement (RAA)": what the letters stand for is an agreement wherever the article uses them.
 * Letters in lower case, with the noun of agreement that they end in.
 */
export const acronymsIn = ({ tokens }: Document): ReadonlyMap<string, string> => read(tokens)

const read = remembered((tokens: readonly Token[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  tokens.forEach((token, at) => {
    if (token.text !== '(' || !/^[A-Z]{2,6}$/.test(tokens[at + 1]?.text ?? '') || tokens[at + 2]?.text !== ')') return
    const letters = tokens[at + 1]!.text
    const last = tokens[at - 1]
    const noun = last && AGREEMENT_NOUNS[last.lemma] ? last.lemma : null
    if (noun !== null && letters.endsWith(last!.text[0]!.toUpperCase()) && spells(tokens, at, letters))
      found.set(letters.toLowerCase(), noun)
  })
  return found
})

/** Whether the capitals of the words before a place are these letters. */
function spells(tokens: readonly Token[], end: number, letters: string): boolean {
  let capitals = ''
  for (let at = end - 1; at >= Math.max(0, end - LONGEST) && capitals.length < letters.length; at--) {
    const { text } = tokens[at]!
    if (/^[.,;:!?()"“”]$/.test(text)) return false
    if (/^\p{Lu}/u.test(text)) capitals = text[0]! + capitals
  }
  return capitals === letters
}
