import { slipsOf } from '../../domain/spelling/likeness.js'
import type { LooseWord, TextHits, TextQuery } from '../engine.js'
import { likenessOf } from './rank.js'
import type { Likeness } from './rank.js'

/** Asks all places once; the answer has one of each. */
export type Look = (query: TextQuery) => Promise<readonly TextHits[]>

export interface Looks {
  /** What each look found, place by place. */
  readonly found: readonly (readonly TextHits[])[]
  /** How likely a word that no text has is meant by one that some text has. */
  readonly like: Likeness
}

/**
 * Looks for texts with any of the words, as often as it takes. What some place has is meant as it stands; a word that none
 * has is taken for a beginning of one, or for one with a letter wrong; and only where nothing is like that, for one with
 * two. Most searches need one look. `ofNames`: those of some words that are meant as they stand, whether or not a text has
 * them; `unfinished`: the last word may go on.
 */
export async function lookedFor(
  look: Look,
  words: readonly string[],
  ofNames: (words: readonly string[]) => Promise<readonly string[]>,
  unfinished: boolean
): Promise<Looks> {
  const last = unfinished ? words.slice(-1) : []
  const sure = words.filter(word => !last.includes(word))
  const first = await look({ words: sure, loose: last.map(nearly) })
  const nowhere = sure.filter(word => first.every(hits => hits.unheld.includes(word)))
  const names = nowhere.length === 0 ? [] : await ofNames(nowhere)
  const unheld = nowhere.filter(word => !names.includes(word))
  const held = sure.filter(word => !unheld.includes(word))
  const loose = [...unheld, ...last]
  const like = likenessOf(loose)
  const found = [first]
  if (unheld.length > 0) found.push(await look({ words: held, loose: loose.map(nearly) }))
  const far = loose.filter(word => slipsOf(word) > FEW_SLIPS && !isLikeAny(word, found.flat(), like))
  const farther = (word: string): LooseWord => (far.includes(word) ? { word, slips: slipsOf(word) } : nearly(word))
  if (far.length > 0) found.push(await look({ words: held, loose: loose.map(farther) }))
  return { found, like }
}

const FEW_SLIPS = 1

const nearly = (word: string): LooseWord => ({ word, slips: slipsOf(word) === 0 ? 0 : FEW_SLIPS })

const isLikeAny = (word: string, found: readonly TextHits[], like: Likeness): boolean =>
  found.some(({ hits }) => hits.some(hit => hit.words.split(' ').some(other => like(word, other) > 0)))
