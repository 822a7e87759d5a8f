import type { Clause } from '../clauses/types.js'
import type { Token } from '../document.js'
import { lexicon } from './compile.js'

const PARTICLES: ReadonlySet<string> = new Set('out off back away up down over in home aside'.split(' '))

/** "kicked | the ambassador | out", "handed | the sailors | over": a particle behind the object belongs to the verb. */
export function partedParticle({ verb, objects }: Clause, tokens: readonly Token[]): string | null {
  const object = objects[0]
  if (!object || verb.particle !== null || object.first < verb.last) return null
  // "sent the boats | back | to Gondor", "sent the envoys of Gondor | home"
  const next = tokens[object.last]?.lower ?? ''
  const homeward = /^(?:back|home)$/.test(next) || (next === 'out' && tokens[object.last + 1]?.lower !== 'of')
  const whole = Math.max(object.last, ...object.complements.map(c => c.phrase.last))
  for (const end of homeward ? [object.last, whole] : [whole]) {
    const word = tokens[end]?.lower ?? ''
    const key = `${verb.lemma}+${word}`
    if (!PARTICLES.has(word) || !opensNothing(word, tokens[end + 1])) continue
    if (lexicon.verbs.has(key) || lexicon.operators.has(key)) return word
  }
  return null
}

/** "handed the sailors over to Gondor", not "carried the day over the border", "held it in Edoras". */
const opensNothing = (word: string, next: Token | undefined): boolean =>
  !/^(?:in|over|up|down|off)$/.test(word) ||
  next === undefined ||
  next.pos === 'PUNCT' ||
  next.pos === 'ADP' ||
  next.pos === 'CCONJ'
