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

/** What people and things are called: see `Directory`. */
export interface Names {
  ofNames(words: readonly string[]): Promise<readonly string[]>
  likeNames(words: readonly string[], slips: 1 | 2): Promise<readonly string[]>
}

/**
 * Looks for texts with any of the words, as often as it takes. What some place has is meant as it stands; a word that none
 * has is taken for a beginning of one, or for one with a letter wrong; and only where nothing is like that, for one with
 * two. Most searches need one look. A part of a name is meant as it stands, whether or not a text has it, and what a name has
 * with one letter wrong is that name. `unfinished`: the last word may go on.
 */
export async function lookedFor(
  look: Look,
  words: readonly string[],
  names: Names,
  unfinished: boolean
): Promise<Looks> {
  const last = unfinished ? words.slice(-1) : []
  const sure = words.filter(word => !last.includes(word))
  const first = await look({ words: sure, loose: last.map(nearly) })
  const nowhere = sure.filter(word => first.every(hits => hits.unheld.includes(word)))
  const named = nowhere.length === 0 ? [] : await names.ofNames(nowhere)
  const unheld = nowhere.filter(word => !named.includes(word))
  const held = sure.filter(word => !unheld.includes(word))
  const loose = [...unheld, ...last]
  const like = likenessOf(loose)
  const found = [first]
  if (unheld.length > 0) found.push(await look({ words: held, loose: loose.map(nearly) }))
  const unlike = loose.filter(word => slipsOf(word) > FEW_SLIPS && !isLikeAny(word, found.flat(), like))
  const misspelt = unlike.length === 0 ? [] : await names.likeNames(unlike, FEW_SLIPS)
  const far = unlike.filter(word => !misspelt.includes(word))
  const farther = (word: string): LooseWord => (far.includes(word) ? { word, slips: slipsOf(word) } : nearly(word))
  if (far.length > 0) found.push(await look({ words: held, loose: loose.map(farther) }))
  return { found, like }
}

const FEW_SLIPS = 1

const nearly = (word: string): LooseWord => ({ word, slips: slipsOf(word) === 0 ? 0 : FEW_SLIPS })

const isLikeAny = (word: string, found: readonly TextHits[], like: Likeness): boolean =>
  found.some(({ hits }) => hits.some(hit => hit.words.split(' ').some(other => like(word, other) > 0)))
