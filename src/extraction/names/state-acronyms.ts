import type { Mention, Token } from '../document.js'

/** What may end the name of a body of a state: "South Arnor National Defence Force (SANDF)". */
const STATE_BODY =
  /^(?:force|forces|army|navy|guard|guards|police|corps|command|ministry|department|agency|service|services|administration|office)$/

/**
 * Acronyms in brackets behind a body named with its state: where they stand alone later they mean that state, as "the
 * Kremlin" does. By acronym, the mention of the state.
 */
export function stateAcronyms(tokens: readonly Token[], states: readonly Mention[]): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>()
  for (const state of states) {
    if (state.kind !== 'COUNTRY' || state.actors.length !== 1) continue
    let at = state.lastToken
    if (/^['’]s?$/.test(tokens[at]?.text ?? '')) at++
    const first = at
    while (at < first + 7 && /^(?:\p{Lu}[\p{L}-]+|of|and|the|for)$/u.test(tokens[at]?.text ?? '')) at++
    const acronym = tokens[at + 1]?.text ?? ''
    const named = at > first && STATE_BODY.test(tokens[at - 1]?.lower ?? '')
    if (named && tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && /^[A-Z]{3,7}$/.test(acronym))
      if (!found.has(acronym)) found.set(acronym, state)
  }
  return found
}
