import type { InteractionType } from '../../../domain/vocabulary.js'

/**
 * What one actor does toward another, as data. A frame says: this verb (or noun), with these companions, is this PLOVER
 * root and mode; here stands who does it, there whom it is done to.
 *
 * Lists are written as words with blanks between them: `'condemn denounce lash+out'`. `verb+particle` is a verb with its
 * particle, `in_solidarity_with` a preposition of several words. `@NAME` in a list of nouns stands for all the nouns of that class (see `nouns.ts`).
 */
export interface VerbFrame {
  /** Base forms. The subject is the source; in the passive the `by` phrase is. */
  readonly verbs: string
  /**
   * Where the target stands, best first: `object` (the actor itself or who owns the thing: "condemned Russia's raid"),
   * a preposition (`against`, `with`), or `inner` (anywhere in the infinitive or clause that depends on it).
   */
  readonly target: string
  /** The object must be headed by one of these nouns. */
  readonly object?: string
  /** The object must not be headed by one of these. */
  readonly notObject?: string
  /** The subject (in the passive: the agent) must be headed by one of these nouns: "missiles | fell on". */
  readonly subject?: string
  /** Only without an object: "called on Gondor to", not "called Quill on Monday to". */
  readonly intransitive?: true
  /** One of these prepositions must be there. */
  readonly preposition?: string
  /** The object of one of these prepositions must be headed by one of these nouns: "withdraw from | treaty pact". */
  readonly prepositionObject?: string
  /** Who is named as its object does it, toward who does or owns its subject: "the test angered Gondor". */
  readonly reversed?: true
  /** Only what is still to come, or vowed or threatened: "will respond to", "vowed to respond". */
  readonly meant?: true
  /** The target must be an actor itself, not only the owner of the object: "attacked Iran", not "attacked Iran's plan". */
  readonly direct?: true
  /** Only what people in the street do: "protesters | stormed the embassy". */
  readonly crowd?: true
  /** One of these words must follow within the clause: "found them | guilty", "let him | free". */
  readonly complement?: string
  readonly mode?: string
  readonly contexts?: string
  /** Only with this confidence or less; 1 when absent. */
  readonly confidence?: number
  /** The root in the conversion table from the older CAMEO codes, where it differs from the manual's. See docs/decisions. */
  readonly table?: InteractionType
}

/**
 * A noun that names what is done: "US sanctions on Iran", "the attack by A on B", and with a verb that only carries it,
 * "impose sanctions on", "launch an attack on". Who owns it, or stands after `by`/`from`, does it.
 */
export interface NounFrame {
  readonly nouns: string
  /** Prepositions before the target, best first; `owner` where the owner is the one it is done to ("Iran sanctions"). */
  readonly target: string
  /** A word that must stand before the noun: "trade | war". */
  readonly modifier?: string
  /** Names who does it, and only says so as a predicate: "is a critic of", "remains the biggest donor to". */
  readonly agent?: true
  /** True where the noun alone, without a verb that carries it, is no event ("war", "support"). */
  readonly carriedOnly?: true
  readonly mode?: string
  readonly contexts?: string
  readonly confidence?: number
  readonly table?: InteractionType
}

/** Adjectives as predicates: "is critical of", "was angered by". */
export interface AdjectiveFrame {
  readonly adjectives: string
  readonly target: string
  readonly mode?: string
  readonly contexts?: string
  readonly confidence?: number
}

export interface RootLexicon {
  readonly root: InteractionType
  readonly verbs: readonly VerbFrame[]
  readonly nouns: readonly NounFrame[]
  readonly adjectives?: readonly AdjectiveFrame[]
}
