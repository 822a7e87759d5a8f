import type { Clause, NounPhrase } from '../clauses/types.js'
import { lexicon } from './compile.js'
import { obliquesOf } from './phrases.js'
import { isSender } from './receiving.js'

/** "met with opposition from Harad", "was hit with Haradrian sanctions", "is under Haradrian sanctions": what the subject draws. */
export function drawnBy({ verb, objects, obliques }: Clause): NounPhrase | null {
  const [first] = objects.length === 0 ? obliques : []
  if (!first || !lexicon.nouns.has(first.phrase.lemma)) return null
  const { preposition, phrase } = first
  const from = [...obliques, ...phrase.complements].some(isSender)
  if (verb.lemma === 'meet') return preposition === 'with' && from ? phrase : null
  if (!from && phrase.owners.length === 0) return null
  const struck = verb.passive && preposition === 'with' && /^(?:hit|slap|strike|punish|target)$/.test(verb.lemma)
  const stands =
    PENALTIES.has(phrase.lemma) &&
    ((preposition === 'under' && /^(?:be|come|remain|live|suffer|labour|labor|groan)$/.test(verb.lemma)) ||
      (preposition === 'to' && verb.lemma === 'be') || // is subject to
      (preposition === 'from' && /^(?:reel|suffer|smart)$/.test(verb.lemma)))
  return struck || stands ? phrase : null
}

const PENALTIES: ReadonlySet<string> = new Set([
  'sanction',
  'embargo',
  'blockade',
  'siege',
  'tariff',
  'duty',
  'levy',
  'ban',
  'restriction',
  'surcharge'
])

/** Who does what the subject only receives: named after "from" or "by", else the noun's owner. */
export function received(clause: Clause, phrase: NounPhrase): NounPhrase | null {
  const from =
    obliquesOf(clause, phrase).find(o => o.preposition === 'from' || o.preposition === 'by') ??
    obliquesOf(clause, phrase).find(isSender) ??
    phrase.complements.find(c => c.preposition === 'of' && c.phrase.actors.length > 0) // won the backing of Harad
  return from?.phrase ?? (phrase.owners.length > 0 ? phrase : null)
}
