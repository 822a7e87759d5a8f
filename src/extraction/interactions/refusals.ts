import type { Clause } from '../clauses/types.js'
import { lexicon } from './compile.js'
import { obliquesOf } from './phrases.js'
import { predicationOfNoun } from './predication.js'
import type { Predication } from './predication.js'

/** Verbs by which a thing goes to somebody: who gets it has asked for it. */
const HANDING =
  /^(?:hand|extradite|deliver|give|sell|transfer|surrender|send|return|supply|provide|grant|lend|ship|release)$/

/** What a clause says of others, whoever gets a thing by it first. */
export const phrasesOf = (clause: Clause): readonly Clause['objects'][number][] => {
  const { verb, objects } = clause
  const rest = [...objects, ...clause.obliques.map(o => o.phrase)]
  const to = HANDING.test(verb.lemma)
    ? obliquesOf(clause, objects[0] ?? null).find(o => o.preposition === 'to' && o.phrase.actors.length > 0)
    : null
  return to ? [to.phrase, ...rest.filter(x => x !== to.phrase)] : rest
}

/** "Gondor's refusal | to admit Harad's envoy": turns Harad down as "refused to" does. */
export function refusalsIn(clauses: readonly Clause[]): Predication[] {
  const sense = (lexicon.verbs.get('refuse') ?? []).find(s => s.target.includes('inner'))
  if (!sense) return []
  return clauses.flatMap(clause => {
    const last = clause.governors.at(-1)
    if (
      clause.relation !== 'INFINITIVE' ||
      last?.lemma !== 'refusal' ||
      last.tense !== 'NONE' ||
      !clause.subject?.owners.length
    )
      return []
    const slots = phrasesOf({ ...clause, obliques: clause.obliques.filter(o => o.preposition !== 'in') }).map(
      phrase => ({ kind: 'inner', phrase })
    )
    const { head } = clause.subject
    return [predicationOfNoun({ sense, word: 'noun:refusal', head, source: clause.subject, slots })]
  })
}
