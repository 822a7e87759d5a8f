import type { Clause, NounPhrase } from '../clauses/types.js'
import { HANDLING, MODIFIERS } from '../lexicon/status-words.js'
import { NEGATED, REALITY, type Reality } from './kinds.js'
import { realityOf } from './modality.js'

/** What adjectives before the noun say; null where they say nothing. */
export function realityOfModifiers(phrase: NounPhrase): Reality | null {
  for (const word of phrase.modifiers) {
    if (MODIFIERS.planned.has(word)) return 'PLANNED'
    if (MODIFIERS.proposed.has(word)) return 'PROPOSED'
    if (MODIFIERS.cancelled.has(word)) return 'CANCELLED'
    if (MODIFIERS.postponed.has(word)) return 'POSTPONED'
    if (MODIFIERS.held.has(word)) return 'HELD'
  }
  if (phrase.modifiers[0] === 'no') return 'DENIED'
  return null
}

/** What a clause makes of the meeting or agreement it acts on ("called off the talks", "proposed a summit"). */
export function handled(clause: Clause, clauses: readonly Clause[]): Reality {
  // "the visit has been put on hold"
  const shelved =
    clause.verb.lemma === 'put' &&
    clause.obliques.some(o => o.preposition === 'on' && /^(?:hold|ice)$/.test(o.phrase.lemma))
  if (shelved && realityOf(clause, clauses) === 'HELD') return 'POSTPONED'
  // "has been moved to June", "was pushed to September"
  if (MOVING.test(clause.verb.lemma) && clause.verb.passive && MOVED.test(clause.sentence.text)) return 'POSTPONED'
  // "would welcome a meeting": what somebody would like is proposed
  if (
    WELCOMING.test(clause.verb.lemma) &&
    /^(?:would|could|might)$/.test(clause.verb.modal ?? '') &&
    !clause.verb.negated
  )
    return 'PROPOSED'
  const key = clause.verb.particle ? `${clause.verb.lemma} ${clause.verb.particle}` : clause.verb.lemma
  const kind = HANDLING[key] ?? HANDLING[clause.verb.lemma] ?? null
  const reality = realityOf(clause, clauses)
  // "have jointly organised a conference"
  const arranged =
    /^organi[sz]e$/.test(clause.verb.lemma) &&
    clause.verb.form === 'FINITE' &&
    (clause.verb.perfect || clause.verb.tense === 'PAST')
  if (kind === null || kind === 'held' || (arranged && reality === 'HELD')) return reality
  const made = REALITY[kind]
  // "decided to cancel the summit"
  const decided =
    reality === 'PLANNED' &&
    clause.governors.length > 0 &&
    clause.governors.every(g => DECIDING.test(g.lemma) && !g.negated && g.modal === null && g.tense !== 'FUTURE')
  if (decided && (made === 'CANCELLED' || made === 'POSTPONED')) return made
  if (reality === 'HELD') return made
  if (reality === 'DENIED' || reality === 'REFUSED') return NEGATED[made]
  if (made === 'PLANNED' || made === 'PROPOSED') return reality === 'HYPOTHETICAL' ? 'HYPOTHETICAL' : 'PROPOSED'
  return reality === 'HYPOTHETICAL' ? 'HYPOTHETICAL' : 'PLANNED' // might cancel: it is still planned
}

const DECIDING = /^(?:decide|agree|choose|opt|resolve)$/

const WELCOMING = /^(?:welcome|support|back|favou?r|appreciate|like|love|prefer|benefit)$/

const MOVING = /^(?:move|push|shift)$/
/** To another time, not to another town. */
const MOVED =
  /\b(?:moved|pushed|shifted) (?:back |forward )?(?:to|until|into) (?:(?:next|early|late|the|mid)[ -])*(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|winter|week|month|year|\d)/
