import type { ActorKey } from '../../domain/claim.js'
import type { DateMention, Mention, Sentence } from '../document.js'

/** Somebody a noun phrase stands for. */
export interface ActorRef {
  readonly actor: ActorKey
  /** The country or organisation it acts for; itself for countries and organisations; null for a person of unknown side. */
  readonly side: ActorKey | null
  readonly mention: Mention
}

/** One noun chunk: "Iran's Ministry of Foreign Affairs", "Turkish officials", "a second round". */
export interface NounItem {
  readonly first: number
  /** Token range [first, last). */
  readonly last: number
  /** Token index of the head noun. */
  readonly head: number
  /** Singular lower-case head. */
  readonly lemma: string
  /** Lower-case words before the head. */
  readonly modifiers: readonly string[]
  /** Whom the chunk stands for: the leader, the country, or the country of "Turkish officials". */
  readonly actors: readonly ActorRef[]
  /** Actors that only own or qualify it: "Iran's nuclear programme", "US-China talks", "the Lee-Trump summit". */
  readonly owners: readonly ActorRef[]
  /** "their", "its", "his" before the head. */
  readonly possessive: string | null
}

/** A noun phrase, coordinated or not: "Egypt, Jordan and the Arab League". */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  readonly items: readonly NounItem[]
  /** Token index and lemma of the head of the last item (the noun that PPs attach to). */
  readonly head: number
  readonly lemma: string
  readonly modifiers: readonly string[]
  readonly actors: readonly ActorRef[]
  readonly owners: readonly ActorRef[]
  /** Phrases in apposition: "Olaf Scholz, Germany's chancellor,". */
  readonly appositions: readonly NounPhrase[]
  /** Prepositional phrases after it, up to the next verb or noun phrase: "talks | with Iran | in Rome | on Friday". */
  readonly complements: readonly Oblique[]
}

export interface Oblique {
  /** Lower case: `with`, `between`, `on the sidelines of`. */
  readonly preposition: string
  readonly phrase: NounPhrase
}

export type VerbForm = 'FINITE' | 'INFINITIVE' | 'GERUND' | 'PARTICIPLE'
export type Tense = 'PAST' | 'PRESENT' | 'FUTURE' | 'NONE'

export interface VerbGroup {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly lemma: string
  readonly form: VerbForm
  readonly tense: Tense
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  /** `will`, `would`, `may`, `could`, `should`, `must`, … */
  readonly modal: string | null
  readonly negated: boolean
  /** `off` in "called off", `out` in "ruled out". */
  readonly particle: string | null
  /** In a form of the past that is no participle: "spoke", "took". */
  readonly plainPast: boolean
}

/** What governs an infinitive or a gerund, outermost first: "is expected to agree to meet" gives expect, agree. */
export interface Governor {
  readonly lemma: string
  readonly negated: boolean
  readonly passive: boolean
  readonly tense: Tense
  readonly modal: string | null
}

export type ClauseRelation =
  | 'MAIN'
  | 'COORDINATE'
  | 'INFINITIVE' // agreed to meet; a plan to meet
  | 'RELATIVE' // Lee, who met Trump
  | 'REDUCED' // a deal signed by both
  | 'PARTICIPIAL' // …, urging Iran to return
  | 'GERUND' // after meeting Trump
  | 'COMPLEMENT' // said that …
  | 'ADVERBIAL' // if, when, after …

/** Who says what the clause says. */
export interface Attribution {
  readonly speaker: NounPhrase | null
  /** `say`, `deny`, `claim`, `according to`. */
  readonly verb: string
  /** Inside quotation marks. */
  readonly quoted: boolean
}

export interface Clause {
  readonly sentence: Sentence
  readonly verb: VerbGroup
  readonly subject: NounPhrase | null
  readonly objects: readonly NounPhrase[]
  readonly obliques: readonly Oblique[]
  readonly relation: ClauseRelation
  /** `if`, `unless`, `after`, `before`, `when`, `that`, `whether`; a preposition before a gerund; null otherwise. */
  readonly subordinator: string | null
  readonly governors: readonly Governor[]
  /** Index within the sentence's clauses of the clause it hangs on. */
  readonly outer: number | null
  readonly attribution: Attribution | null
  readonly quoted: boolean
  readonly question: boolean
}

/** One sentence, taken apart. */
export interface SentenceAnalysis {
  readonly sentence: Sentence
  readonly clauses: readonly Clause[]
  /** Every noun phrase of the sentence in text order, whatever it does there. */
  readonly phrases: readonly NounPhrase[]
  /** The preposition before each phrase that has one, by the phrase's first token. */
  readonly openers: ReadonlyMap<number, string>
  /** The sentence's tokens as written. */
  readonly words: readonly string[]
  readonly dates: readonly DateMention[]
  readonly mentions: readonly Mention[]
}
