import type { Clause } from '../clauses/types.js'
import { lexicon } from './compile.js'
import { nounSlots } from './predicate-nouns.js'
import { obliquesOf } from './phrases.js'
import { predicationIn, type OfClause, type Predication } from './predication.js'

const FELT =
  /^(?:anger|frustration|concern|alarm|unease|resentment|outrage|fury|irritation|dissatisfaction|disappointment|dismay|anxiety|worry|opposition|support|gratitude|sympathy|indignation|impatience|displeasure|discontent)$/

/** "There is mounting anger in Gondor | at Harad's raid": where it is felt, they feel it. */
export function feltIn(clause: Clause, shared: (source: Predication['source']) => OfClause): Predication[] {
  const { subject, objects, verb } = clause
  const feeling = objects[0] ?? subject
  if (verb.lemma !== 'be' || !feeling || !FELT.test(feeling.lemma)) return []
  if (subject && subject !== feeling && subject.lemma !== 'there') return []
  const around = obliquesOf(clause, feeling)
  const where = around.find(o => /^(?:in|within|among)$/.test(o.preposition) && o.phrase.actors.length > 0)?.phrase
  if (!where) return []
  return (lexicon.nouns.get(feeling.lemma) ?? [])
    .filter(sense => sense.root === 'ACCUSE' || sense.root === 'SUPPORT' || sense.root === 'REJECT')
    .map(sense =>
      predicationIn(shared(where), {
        sense,
        word: `noun:${feeling.lemma}`,
        head: feeling.head,
        slots: nounSlots(
          sense,
          feeling,
          around.filter(o => o.phrase !== where)
        )
      })
    )
}
