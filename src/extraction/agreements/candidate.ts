import type { AgreementKind, AgreementStatus } from '../../domain/vocabulary.js'
import type { DateMention, Sentence } from '../document.js'
import type { ActorRef, Attribution, Clause, SentenceAnalysis } from '../clauses/types.js'
import type { Reality } from '../reality/kinds.js'

/** What one pattern in one sentence says of an agreement. */
export interface AgreementCandidate {
  readonly sentence: Sentence
  readonly at: number
  /** The clause whose verb does something to it. */
  readonly by: Clause | null
  readonly kind: AgreementKind
  readonly status: AgreementStatus
  readonly reality: Reality
  readonly parties: readonly ActorRef[]
  readonly title: string
  /** The place it is named after: "the Edoras accord". */
  readonly name: string | null
  readonly date: DateMention | null
  /** When a later step came about (ratified, withdrawn, in force). */
  readonly stepDate: DateMention | null
  /** The day by which it is to be fulfilled. */
  readonly deadline: DateMention | null
  readonly definite: boolean
  /** It says what it is on ("a memorandum on trade"), or has a name in capitals. */
  readonly subject: boolean
  /** The word before the noun, "rail" of "a rail agreement": a noun tells what it is on, another word may only praise it. */
  readonly about: 'NOUN' | 'OTHER' | null
  readonly strong: boolean
  /** Somebody leaves it: one party is enough. */
  readonly leaving: boolean
  /** Signed "with" somebody who is no known actor. */
  readonly otherSide: boolean
  /** Several agents signed one each, with a counterpart that goes without saying. */
  readonly oneOfSeveral: boolean
  /** Something is done under it or during it. */
  readonly basis: boolean
  /** A single undertaking ("agreed to …"), not a document. */
  readonly undertaking: boolean
  /** It stands in a list beside another paper of its sentence. */
  readonly beside: boolean
  /** The day, month or year that its name gives: "the 2015 nuclear deal", "the treaty of May 1994". */
  readonly made: DateMention | null
  /** The year of that. */
  readonly year: string | null
  readonly attribution: Attribution | null
  readonly rule: string
  readonly confidence: number
}

/** The same, as an object of the one shape that all candidates have from here on (see `clauses/remade.ts`), whichever pattern made it. */
export const alikeAgreement = (c: AgreementCandidate): AgreementCandidate =>
  ({
    sentence: c.sentence,
    at: c.at,
    by: c.by,
    kind: c.kind,
    status: c.status,
    reality: c.reality,
    parties: c.parties,
    title: c.title,
    name: c.name,
    date: c.date,
    stepDate: c.stepDate,
    deadline: c.deadline,
    definite: c.definite,
    subject: c.subject,
    about: c.about,
    strong: c.strong,
    leaving: c.leaving,
    otherSide: c.otherSide,
    oneOfSeveral: c.oneOfSeveral,
    basis: c.basis,
    undertaking: c.undertaking,
    beside: c.beside,
    made: c.made,
    year: c.year,
    attribution: c.attribution,
    rule: c.rule,
    confidence: c.confidence
  }) satisfies Record<keyof AgreementCandidate, unknown>

/** What every undertaking or promise that a clause tells of has: no document, no name, no second paper beside it. */
const SINGLE_UNDERTAKING = {
  name: null,
  definite: false,
  subject: false,
  about: null,
  strong: true,
  leaving: false,
  otherSide: false,
  oneOfSeveral: false,
  basis: false,
  undertaking: true,
  beside: false,
  year: null,
  made: null
} as const

type OfUndertaking = Omit<
  AgreementCandidate,
  keyof typeof SINGLE_UNDERTAKING | 'sentence' | 'at' | 'by' | 'attribution'
>

/** A candidate for a single undertaking, told by the verb of a clause. */
export function undertakingIn(clause: Clause, { sentence }: SentenceAnalysis, told: OfUndertaking): AgreementCandidate {
  const { verb, attribution } = clause
  return { ...SINGLE_UNDERTAKING, sentence, at: verb.head, by: clause, attribution, ...told }
}
