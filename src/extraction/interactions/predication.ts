import type { Clause, NounPhrase } from '../clauses/types.js'
import type { Operator } from '../lexicon/interactions/operators.js'
import type { Sense } from './compile.js'

/** A place where a target may stand. */
export interface Slot {
  /** `object`, a preposition, `inner`, `owner`. */
  readonly kind: string
  readonly phrase: NounPhrase
}

/** A frame that fits a clause (or a noun phrase), with who does it and where its target may stand, best first. */
export interface Predication {
  readonly sense: Sense
  /** `verb:condemn`, `noun:sanction`. */
  readonly word: string
  readonly clause: Clause | null
  /** Token index of the word that says it. */
  readonly head: number
  readonly source: NounPhrase | null
  readonly slots: readonly Slot[]
  /** Whatever else the clause holds. */
  readonly rest: readonly NounPhrase[]
  /** Outermost first: "refused to lift the embargo" is REFUSE, CEASE over an embargo. */
  readonly operators: readonly Operator[]
  readonly negated: boolean
  /** Subject and object are one side's noun: the owner does it ("Russia's takeover of Crimea"). */
  readonly nominal: boolean
  /** An operator verb stands over the noun itself: "called for | sanctions", which says more than "called for". */
  readonly composed: boolean
  /** The noun phrase the verb carries, if the noun made the match. */
  readonly carried: NounPhrase | null
  /** The clause this one is the purpose of: "sent experts to Harad | to investigate". */
  readonly purposeOf: Clause | null
}

/** What all predications of one clause share. */
export type OfClause = Pick<
  Predication,
  'clause' | 'operators' | 'negated' | 'source' | 'rest' | 'purposeOf' | 'composed' | 'carried'
>

/**
 * A frame that fits a clause, in a literal of its own: an object made by spreading another one into it would be slow to
 * make and, being of another shape each time, slow to read ever after.
 */
export const predicationIn = (
  shared: OfClause,
  own: Pick<Predication, 'sense' | 'word' | 'head' | 'slots'>
): Predication => ({
  sense: own.sense,
  word: own.word,
  clause: shared.clause,
  head: own.head,
  source: shared.source,
  slots: own.slots,
  rest: shared.rest,
  operators: shared.operators,
  negated: shared.negated,
  nominal: false,
  composed: shared.composed,
  carried: shared.carried,
  purposeOf: shared.purposeOf
})

/** A frame that fits a noun phrase which tells by itself what is done. */
export const predicationOfNoun = (
  own: Pick<Predication, 'sense' | 'word' | 'head' | 'source' | 'slots'>,
  rest: readonly NounPhrase[] = [],
  negated = false
): Predication => ({
  sense: own.sense,
  word: own.word,
  clause: null,
  head: own.head,
  source: own.source,
  slots: own.slots,
  rest,
  operators: [],
  negated,
  nominal: true,
  composed: false,
  carried: null,
  purposeOf: null
})
