import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef, Attribution } from '../clauses/types.js'
import type { DateMention, Sentence } from '../document.js'
import type { Reality } from '../reality/kinds.js'
import type { Echo } from './likewise.js'

/** What one sentence says one side does to another, before the article's sentences are put together. */
export interface InteractionCandidate {
  readonly sentence: Sentence
  /** Token of the word that says it. */
  readonly at: number
  readonly type: InteractionType
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly sources: readonly ActorRef[]
  readonly targets: readonly ActorRef[]
  readonly reality: Reality
  readonly date: DateMention | null
  readonly attribution: Attribution | null
  readonly confidence: number
  readonly rule: string
}

/** A predicate whose target (or source) the sentence does not name: it may be found in those before. */
export interface Pending {
  /** Without targets, or without sources where an institution acts that is nobody's by name. */
  readonly candidate: InteractionCandidate
  /** Head of the object, singular; null where there is none. */
  readonly object: string | null
  /** "the raid", "these claims": something spoken of already. */
  readonly definite: boolean
  /** The words leave no doubt what it is ("broke off relations"), and nobody else is named. */
  readonly specific: boolean
  /** The only other side of the sentence, if the words leave no doubt what is done. */
  readonly opposite: string | null
  /** Told by a verb that nothing turns round or leaves open, in a sentence that names nobody else. */
  readonly plain: boolean
  /** The only other country of the sentence: the same as `specific` and `plain` would say of a sentence that names nobody else. */
  readonly beside: { readonly side: string; readonly specific: boolean; readonly plain: boolean } | null
  /** Told as an answer: "responded by", "vowed to retaliate". */
  readonly reacts: boolean
  /** Said to rulers or warring sides whose country only the article tells: "urged the generals to". */
  readonly addressee?: boolean
  /** Said of "them" in a quotation: of whom the same speaker has quarrelled with last. */
  readonly spokenOf?: boolean
}

/** What nobody known by name does, to whom it names: nothing else may be supplied. */
export const withoutDoer = (candidate: InteractionCandidate): Pending => ({
  candidate,
  object: null,
  specific: false,
  opposite: null,
  beside: null,
  plain: false,
  definite: false,
  reacts: false
})

/** Why a predicate was left alone. */
export interface Refusal {
  readonly sentence: Sentence
  readonly word: string
  readonly reason: string
  readonly pending: Pending | null
  /** The act itself, where only its target is missing and what else the sentence tells may supply it. */
  readonly unaimed?: InteractionCandidate | null
  /** Done as another has done before: what and to whom, the sentences before tell. */
  readonly echo?: Echo
}

export type Outcome = { readonly candidate: InteractionCandidate } | { readonly refusal: Refusal }
