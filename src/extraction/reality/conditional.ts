import type { Clause } from '../clauses/types.js'

/** "Had Rohan signed the pact, Gondor would have withdrawn" */
const INVERTED = /^(?:Had|Were|Should)\b[^,?]{1,160},[^?]*\b(?:would|could|might)\b/

/** "Imagine that the two leaders sat down" */
const SUPPOSING = /^["“'‘]?(?:Imagine|Suppose|Picture this|Let us (?:imagine|suppose)|Say that)\b/

export function conditional(clause: Clause, clauses: readonly Clause[]): boolean {
  if (
    /^(?:Had|Were|Should)/.test(clause.sentence.text) &&
    isOpening(clause, clauses) &&
    INVERTED.test(clause.sentence.text)
  )
    return true
  if (SUPPOSING.test(clause.sentence.text)) return true
  let c: Clause | null = clause
  for (let guard = 0; c && guard < 6; guard++) {
    if (c.subordinator === 'if' || c.subordinator === 'unless' || c.subordinator === 'whether') return true
    if (c.relation !== 'INFINITIVE' && c.relation !== 'COORDINATE' && c.relation !== 'GERUND') return false
    c = c.outer === null ? null : (clauses[c.outer] ?? null)
  }
  return false
}

/** Of the clauses before the one with "would". */
const isOpening = (clause: Clause, clauses: readonly Clause[]): boolean => {
  const then = clauses.findIndex(c => /^(?:would|could|might)$/.test(c.verb.modal ?? ''))
  return then > clauses.indexOf(clause)
}
