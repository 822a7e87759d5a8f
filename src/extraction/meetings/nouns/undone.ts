import { wordTable } from '../../../domain/word-table.js'
import { HANDLING } from '../../lexicon/status-words.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { handled } from '../../reality/handled.js'
import type { Reality } from '../../reality/kinds.js'
import { realityOf } from '../../reality/modality.js'
import { undoneBy } from '../fell-through.js'

/** "had his meeting with Brand cancelled" */
export function undoneBehind(phrase: NounPhrase, clause: Clause, { clauses }: SentenceAnalysis): Reality | null {
  const by = clauses.find(
    c =>
      c.relation === 'REDUCED' &&
      c.subject?.first === phrase.first &&
      c.verb.passive &&
      HANDLING[c.verb.lemma] !== undefined
  )
  const made = by ? HANDLING[by.verb.lemma] : undefined
  if (made === 'planned') return clause.verb.lemma === 'have' ? null : 'PLANNED'
  return made === 'cancelled' ? 'CANCELLED' : made === 'postponed' ? 'POSTPONED' : null
}

/** "a meeting between Quill and Brand in Umbar that was cancelled": no city is, whatever the relative clause stands behind. */
export function undoneInRelative(
  phrase: NounPhrase,
  { obliques }: Clause,
  { clauses }: SentenceAnalysis
): Reality | null {
  const behind = [...phrase.complements, ...obliques]
    .filter(o => o.phrase.first > phrase.first)
    .map(o => o.phrase.first)
  const by = clauses.find(
    c =>
      c.relation === 'RELATIVE' &&
      c.verb.passive &&
      !c.verb.negated &&
      c.verb.modal === null &&
      c.subject !== null &&
      (c.subject.first === phrase.first || behind.includes(c.subject.first))
  )
  return by ? undoneBy(by.verb.lemma) : null
}

/** What a further verb of the same subject makes of what was only planned. */
export function laterUndone(phrase: NounPhrase, planned: Clause, clauses: readonly Clause[]): Reality | null {
  const meant =
    planned.verb.form !== 'FINITE' || /^(?:schedule|plan|set|slate|be|expect|mean|suppose)$/.test(planned.verb.lemma)
  const by = clauses.find(
    c =>
      meant &&
      c.verb.first > planned.verb.first &&
      c.verb.form === 'FINITE' &&
      (c.verb.passive || c.verb.lemma === 'collapse') &&
      !c.verb.negated &&
      c.verb.modal === null &&
      c.subject?.first === phrase.first
  )
  if (by && !by.verb.passive) return 'CANCELLED'
  const made = by ? handled(by, clauses) : null
  return made === 'CANCELLED' || made === 'POSTPONED' ? made : null
}

/** Whether a clause says of a meeting that had been planned that it took place: "materialise" is only said of such. */
export function cameOff(
  phrase: NounPhrase,
  clause: Clause,
  stated: Reality | null,
  analysis: SentenceAnalysis
): boolean {
  if (/^(?:materiali[sz]e|go)$/.test(clause.verb.lemma)) return true
  if (!/^(?:take|happen|occur)$/.test(clause.verb.lemma)) return false
  const meant = (c: Clause): boolean =>
    c !== clause && c.subject?.first === phrase.first && HANDLING[c.verb.lemma] === 'planned'
  return stated === 'PLANNED' || analysis.clauses.some(meant)
}
/** "plans for a summit have been dropped", "scrapped plans for talks" */
export function planGivenUp(plan: NounPhrase, { clauses }: SentenceAnalysis): Reality | null {
  const by = clauses.find(
    ({ verb, subject, objects }) =>
      !verb.negated &&
      verb.modal === null &&
      (verb.passive ? subject?.first === plan.first : objects.some(o => o.first === plan.first))
  )
  if (!by) return null
  return /^(?:drop|abandon|scrap|ditch|shelve)$/.test(by.verb.lemma)
    ? by.verb.lemma === 'shelve'
      ? 'POSTPONED'
      : 'CANCELLED'
    : undoneBy(by.verb.particle ? `${by.verb.lemma} ${by.verb.particle}` : by.verb.lemma)
}

export const UNDOING = wordTable<Reality>({
  postponement: 'POSTPONED',
  delay: 'POSTPONED',
  deferral: 'POSTPONED',
  cancellation: 'CANCELLED'
})
/** "the postponement of the talks", "a delay of the visit" */
export const isUndoing = (parent: NounPhrase | null): boolean => parent !== null && UNDOING[parent.lemma] !== undefined

/** "Quill's visit, put off in March, began on Wednesday": what a verb behind the first tells of the same meeting. */
export const begunSince = (phrase: NounPhrase, first: Clause, clauses: readonly Clause[]): boolean =>
  undoneBy(first.verb.particle ? `${first.verb.lemma} ${first.verb.particle}` : first.verb.lemma) !== null &&
  clauses.some(
    c =>
      c.verb.first > first.verb.first &&
      c.relation === 'MAIN' &&
      c.subject?.first === phrase.first &&
      /^(?:begin|start|open|conclude|end|kick)$/.test(c.verb.lemma) &&
      realityOf(c, clauses) === 'HELD'
  )
