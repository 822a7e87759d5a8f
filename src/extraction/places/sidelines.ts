import type { Clause, NounPhrase, Oblique, SentenceAnalysis } from '../clauses/types.js'
import { leading } from './where.js'

/** Where the preposition is one of these, the second meeting is beside the first. */
export const SIDELINES = /^(?:on|at) the (?:sidelines|side) of$/

/** What a meeting is beside; `phrase` is null where that was told before ("met on the sidelines"). */
export interface Sideline {
  readonly phrase: NounPhrase | null
}

const EDGES = /^(?:sideline|margin|fringe)$/
const GATHERINGS = /^(?:summit|assembly|forum|conference|cop)$/

/** The gathering beside which a clause says that something took place: "on the margins of the summit", "on its sidelines", "alongside the Forum". */
export function sidelineOf(clause: Clause, analysis: SentenceAnalysis): Sideline | null {
  return among(clause.obliques) ?? among(leading(clause, analysis))
}

export function among(obliques: readonly Oblique[]): Sideline | null {
  for (const [i, { preposition, phrase }] of obliques.entries()) {
    if (SIDELINES.test(preposition) || (preposition === 'alongside' && GATHERINGS.test(phrase.lemma))) return { phrase }
    if (!/^(?:on|at|in)$/.test(preposition) || !EDGES.test(phrase.lemma) || phrase.owners.length > 0) continue
    // "on the summit's sidelines" names it before, "on its sidelines" nowhere
    const next = obliques[i + 1]
    return { phrase: next?.preposition === 'of' ? next.phrase : null }
  }
  return null
}
