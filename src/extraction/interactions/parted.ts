import type { Clause } from '../clauses/types.js'
import type { Token } from '../document.js'
import { lexicon } from './compile.js'

const PARTICLES: ReadonlySet<string> = new Set('out off back away up down over in home aside'.split(' '))

/** "kicked | the ambassador | out", "handed | the sailors | over": a particle behind the object belongs to the verb. */
export function partedParticle({ verb, objects }: Clause, tokens: readonly Token[]): string | null {
  const object = objects[0]
  if (!object || verb.particle !== null || object.first < verb.last) return null
  // "sent the boats | back | to Gondor"
  const end = backTo(tokens, object.last)
    ? object.last
    : Math.max(object.last, ...object.complements.map(c => c.phrase.last))
  const word = tokens[end]?.lower ?? ''
  if (!PARTICLES.has(word) || !opensNothing(word, tokens[end + 1])) return null
  const key = `${verb.lemma}+${word}`
  return lexicon.verbs.has(key) || lexicon.operators.has(key) ? word : null
}

const backTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'back' && /^(?:to|into|across|over)$/.test(tokens[at + 1]?.lower ?? '')

/** "handed the sailors over to Gondor", not "carried the day over the border", "held it in Edoras". */
const opensNothing = (word: string, next: Token | undefined): boolean =>
  !/^(?:in|over|up|down|off)$/.test(word) ||
  next === undefined ||
  next.pos === 'PUNCT' ||
  next.pos === 'ADP' ||
  next.pos === 'CCONJ'
