import type { Sentence } from '../document.js'
import { FORMER_WORDS, TITLE_HEADS, TITLE_MODIFIERS } from '../lexicon/titles.js'
import { isGluedHyphen } from './view.js'
import type { View } from './view.js'

/** "foreign", "Economy and Energy", "vice-", "army": where the title's words begin. */
export function modifiersBefore(view: View, sentence: Sentence, at: number): number {
  const { tokens, keys } = view
  let first = at
  for (let steps = 0; steps < 9; steps++) {
    const before = first - 1
    if (before < sentence.firstToken || view.cover[before] !== undefined) break
    if (isGluedHyphen(tokens, before) && isModifier(view, before - 1)) first = before - 1
    else if (/^(?:of|for)$/.test(keys[before] ?? '') && first < at && BODY.test(keys[before - 1] ?? ''))
      first = before - 1 // Ministry of Foreign Affairs spokesman
    else if (isModifier(view, before)) first = before
    else if (
      (keys[before] === 'and' || tokens[before]?.text === '&' || tokens[before]?.text === ',') &&
      isDomain(view, before - 1) &&
      isDomain(view, first)
    )
      first = before - 1
    else break
  }
  return first
}

const BODY = /^(?:house|chamber|ministry|department|office|council|bureau|board|secretary|chief)$/

export function isModifier(view: View, at: number): boolean {
  const key = view.keys[at] ?? ''
  return view.cover[at] === undefined && (TITLE_MODIFIERS.has(key) || TITLE_HEADS.has(key)) && !FORMER_WORDS.has(key)
}

/** A field of policy, in "Trade, Industry and Energy Minister". */
function isDomain(view: View, at: number): boolean {
  const key = view.keys[at] ?? ''
  return view.cover[at] === undefined && TITLE_MODIFIERS.has(key) && !TITLE_HEADS.has(key) && key !== 'prime'
}
