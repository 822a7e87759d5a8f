import type { Token } from '../document.js'
import type { TokenClass } from './tag.js'

const PAPERS = /^(?:agreement|deal|accord|pact|treaty|arrangement|memorandum|mechanism|scheme)s?$/

/** "an interim water sharing agreement", "agree to gradual reopening of the border": nobody does it in these words. */
export function compounds(
  tokens: readonly Token[],
  before: TokenClass | undefined,
  after: TokenClass | undefined,
  i: number
): boolean {
  if (before === 'NOUN' && after === 'NOUN' && PAPERS.test(tokens[i + 1]!.lower)) return true
  return before === 'ADJECTIVE' && tokens[i + 1]?.lower === 'of'
}
