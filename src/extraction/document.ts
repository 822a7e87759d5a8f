import type { ActorKey, Article, Claim, Note } from '../domain/claim.js'
import type { PartialDate } from '../domain/partial-date.js'
import type { Reference } from '../reference/reference.js'
import type { OfficeKind } from '../domain/vocabulary.js'
import type { Lexicon } from './interactions/compile.js'
import type { Names } from './names/build-names.js'
import type { Word } from './word.js'

/** A word or mark, from wink-nlp. Offsets are UTF-16 units into `article.text`. */
export interface Token {
  readonly index: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADP, … */
  readonly pos: string
  readonly start: number
  readonly end: number
  /** What its spelling says by itself. */
  readonly word: Word
}

export type SentenceForm = 'PROSE' | 'HEADLINE' | 'CAPTION' | 'LIST_ITEM'

export interface Sentence {
  readonly index: number
  readonly paragraph: number
  readonly form: SentenceForm
  readonly start: number
  readonly end: number
  readonly text: string
  /** Token range [firstToken, lastToken) of the document's tokens. */
  readonly firstToken: number
  readonly lastToken: number
}

/** How the text says it, which decides what else it can mean. */
export type MentionForm =
  | 'NAME' // Japan, Lee Jae-myung, NATO
  | 'DEMONYM' // Japanese
  | 'CAPITAL' // Seoul, as a government or a place: see `reading`
  | 'METONYM' // the Kremlin
  | 'SURNAME' // Lee
  | 'TITLE' // the South Korean president, resolved by who held the office
  | 'PRONOUN' // he, they
  | 'GROUP' // the two leaders, both sides, the trio
  | 'DESCRIPTION' // the bloc, the country

export type MentionKind = 'COUNTRY' | 'LEADER' | 'ORGANIZATION' | 'FRAMEWORK' | 'PLACE' | 'TOPIC'

/** A stretch of text that names one or (GROUP) several known things. */
export interface Mention {
  readonly kind: MentionKind
  readonly form: MentionForm
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly lastToken: number
  readonly text: string
  /** Actors for COUNTRY, LEADER, ORGANIZATION (several for GROUP); empty for the other kinds. */
  readonly actors: readonly ActorKey[]
  /** Framework or topic slug; for PLACE the city's name. Null otherwise. */
  readonly ref: string | null
  /** For PLACE and CAPITAL: alpha-2 code of the country it lies in. */
  readonly country: string | null
  /** A capital read as a place, not as a government; a country that only stands there (a venue, an origin) is PLACE too. */
  readonly reading: 'ACTOR' | 'PLACE'
  /** For LEADER: the title beside the name, as text, its kind, and for whom. */
  readonly office: {
    readonly title: string
    readonly kind: OfficeKind
    readonly of: ActorKey | null
    readonly former: boolean
  } | null
}

export interface DateMention {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly lastToken: number
  readonly text: string
  readonly date: PartialDate
  /** EVENT can date an event; BACKGROUND belongs to an anniversary, a name ("2015 nuclear deal") or a span. */
  readonly use: 'EVENT' | 'BACKGROUND'
}

/** The article on its way through the stages. Every stage returns a new document and changes none. */
export interface Document {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}

/** What is the same for every article: reference data and lexicon, read once. */
export interface ExtractionContext {
  readonly reference: Reference
  /** Every name of the reference data and the lexicon, ready to be found. */
  readonly names: Names
  /** What actors do to one another, in verbs and nouns. */
  readonly lexicon: Lexicon
  /** Code version and digest of lexicon, reference data and the operator's own words. */
  readonly extractor: string
}

/** A pure function: no clock, no network, no shared state. */
export interface Stage {
  readonly name: string
  run(document: Document, context: ExtractionContext): Document
}
