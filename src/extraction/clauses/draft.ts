import type { ClauseRelation, Governor, NounPhrase, Oblique, VerbGroup } from './types.js'

/** A clause on its way: what `assemble` can tell from one sentence's parts alone. */
export interface Draft {
  /** Where its verb stands among the parts. */
  readonly at: number
  verb: VerbGroup
  subject: NounPhrase | null
  objects: NounPhrase[]
  obliques: Oblique[]
  relation: ClauseRelation
  subordinator: string | null
  governors: readonly Governor[]
  outer: number | null
  /** The noun a relative or reduced clause hangs on. */
  antecedent: NounPhrase | null
}

export interface Found {
  subject: NounPhrase | null
  relation: ClauseRelation
  subordinator?: string | null
  governors?: readonly Governor[]
  outer?: number | null
  antecedent?: NounPhrase | null
  verb?: VerbGroup
  object?: NounPhrase | null
  /** What a relative with a preposition stands for: "on which". */
  oblique?: Oblique | null
}

export const asGovernor = (verb: VerbGroup, lemma = verb.lemma): Governor => ({
  lemma: verb.particle ? `${lemma} ${verb.particle}` : lemma,
  negated: verb.negated,
  passive: verb.passive,
  tense: verb.tense,
  modal: verb.modal
})

export const chain = (draft: Draft, ...more: Governor[]): Governor[] => [
  ...draft.governors,
  asGovernor(draft.verb),
  ...more
]

export function lastOf(drafts: readonly Draft[], test: (draft: Draft) => boolean): number | null {
  for (let i = drafts.length - 1; i >= 0; i--) if (test(drafts[i]!)) return i
  return null
}

/** A pronoun that can only be the subject of what follows: "areas it seized". */
export const isSubjectPronoun = ({ items, lemma }: NounPhrase): boolean =>
  items.length === 1 && /^(?:it|he|she|they|we|i)$/.test(lemma)

/** Whether somebody is told what follows. */
export const tells = (draft: Draft): boolean => draft.verb.lemma === 'tell' || draft.verb.lemma === 'warn'
