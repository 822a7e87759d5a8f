import type { Mention, Token } from '../document.js'
import type { TokenClass } from './tag.js'

/** No title is longer: "Deputy Assistant to the President and Coordinator for the Middle East and North Africa". */
const LONGEST_TITLE = 18

/**
 * Reads a title right before its holder's name as one with the name: in "Secretary of State John Kerry" the "of" opens
 * no phrase of its own. Changes `classes` in place; positions are counted from the token `first`.
 */
export function joinTitles(
  classes: TokenClass[],
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number
): void {
  for (const { kind, office, firstToken } of mentions) {
    if (kind !== 'LEADER' || !office?.title.includes(' ')) continue
    const opens = titleBefore(tokens, office.title, firstToken, first)
    if (opens === null) continue
    if (tokens[opens]!.text === 'Acting') classes[opens - first] = 'NOUN' // no participle
    for (let i = opens + 1; i < firstToken; i++) {
      const c = classes[i - first]
      if (c === 'TO' || c === 'PREPOSITION' || c === 'CONJUNCTION' || c === 'DETERMINER') classes[i - first] = 'NOUN'
    }
  }
}

const HONORIFIC = /^(?:sheikha?|dr|dr\.|mr|mr\.|mrs|mrs\.|ms|ms\.|sir|general|gen|gen\.|alhaji)$/i

/** Where the title starts when its words end just before the name; null when they stand elsewhere. */
function titleBefore(tokens: readonly Token[], title: string, name: number, first: number): number | null {
  let rest = title.toLowerCase().replace(/\s+/g, '')
  // "Emir of Qatar Sheikh Tamim"
  if (HONORIFIC.test(tokens[name - 1]?.lower ?? '') && !HONORIFIC.test(title.split(' ').at(-1) ?? '')) name--
  for (let i = name - 1; i >= Math.max(first, name - LONGEST_TITLE); i--) {
    const { lower } = tokens[i]!
    if (!rest.endsWith(lower)) return null
    rest = rest.slice(0, -lower.length)
    if (rest === '') return i
  }
  return null
}
