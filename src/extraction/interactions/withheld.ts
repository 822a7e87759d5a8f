import type { NounPhrase } from '../clauses/types.js'
import { nounsOf } from '../lexicon/interactions/nouns.js'
import { lexicon } from './compile.js'
import { headsOf, obliquesIn } from './phrases.js'
import { predicationOfNoun } from './predication.js'
import type { Predication } from './predication.js'

const HALTING =
  /^(?:halt|end|suspension|freeze|pause|stop|cut|cutoff|cut-off|cessation|termination|interruption|withdrawal)$/
const GIVEN: ReadonlySet<string> = nounsOf(['HELP', 'TIES'], 'delivery supply support backing')

/**
 * "the halt to Gondor's aid to Harad", "the suspension of Gondorian arms deliveries to Harad": what one side gave another and
 * gives no longer. Null where nothing is said to be given.
 */
export function withheldIn(phrase: NounPhrase): Predication | null {
  if (!HALTING.test(phrase.lemma)) return null
  const link = phrase.complements.find(c => /^(?:of|to|in)$/.test(c.preposition))?.phrase
  if (!link || link.actors.length > 0 || !headsOf(link).some(h => GIVEN.has(h))) return null
  const by = phrase.complements.find(c => c.preposition === 'by')?.phrase
  const source = by ?? [phrase, link].find(x => x.owners.length > 0)
  const to = obliquesIn(phrase).find(o => /^(?:to|with|for)$/.test(o.preposition) && o.phrase.first > link.first)
  const sense = lexicon.nouns.get('suspension')?.find(s => s.root === 'SANCTION')
  if (!source || !to || !sense) return null
  return predicationOfNoun({
    sense,
    word: `noun:${phrase.lemma}`,
    head: phrase.head,
    source,
    slots: [{ kind: 'to', phrase: to.phrase }]
  })
}
