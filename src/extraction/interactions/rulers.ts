import type { InteractionType } from '../../domain/vocabulary.js'
import type { NounPhrase } from '../clauses/types.js'
import { withoutDoer } from './candidate.js'
import type { InteractionCandidate, Pending } from './candidate.js'
import type { Predication } from './predication.js'

/** Who rules or fights in a country: "urged the generals", "called on all parties". */
const RULERS =
  /^(?:side|party|faction|general|junta|military|army|authority|government|ruler|regime|soldier|officer|combatant|belligerent|force|police|protagonist)$/
const THESE = /^(?:the|all|both|warring|rival|military|ruling|transitional|local|national)$/

/** "urged the warring sides to stop": said to those of one country, which only the article names. */
export const asksRulers = (p: Predication, type: InteractionType): boolean =>
  type === 'REQUEST' &&
  p.clause !== null &&
  p.operators.length === 0 &&
  /^verb:(?:urge|call(?:\+on|\+upon)?|appeal|ask|press|implore|beg|exhort|tell|want|order)$/.test(p.word) &&
  p.slots.some(({ kind, phrase }) => /^(?:object|on|upon|to)$/.test(kind) && areRulers(phrase))

/** "the generals", "all warring parties": of a country that the phrase does not name. */
export const areRulers = ({ lemma, items, owners, actors, complements, modifiers }: NounPhrase): boolean =>
  RULERS.test(lemma) &&
  items.length === 1 &&
  owners.length === 0 &&
  actors.length === 0 &&
  complements.every(c => c.phrase.actors.length === 0) &&
  THESE.test(modifiers[0] ?? '')

export const toRulers = (candidate: InteractionCandidate, alone: boolean): Pending => ({
  ...withoutDoer(candidate),
  plain: alone,
  addressee: true
})
