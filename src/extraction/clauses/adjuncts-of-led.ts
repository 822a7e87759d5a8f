import { analysisWith, clauseWith } from './remade.js'
import type { Clause, Oblique, SentenceAnalysis } from './types.js'

/** Participles that say who leads or accompanies somebody, and by nature nothing of where or when. */
const DESCRIBING = /^(?:lead|head|chair|co-chair|command|represent|accompany|mediate|broker|facilitate)$/
const WHERE = /^(?:in|at|near|outside)$/

/** Whether a clause only describes somebody of its outer clause: "a delegation led by Quill". */
export const describesByWhom = ({ verb, relation, outer, obliques }: Clause): boolean =>
  relation === 'REDUCED' &&
  outer !== null &&
  verb.form === 'PARTICIPLE' &&
  DESCRIBING.test(verb.lemma) &&
  obliques.some(o => o.preposition === 'by')

/** "hosted a delegation led by Quill in Lindon": where it was hosted. Sentences without such a clause are given back as they are. */
export function withAdjunctsOfOuter(analysis: SentenceAnalysis): SentenceAnalysis {
  const moved = new Map<number, readonly Oblique[]>()
  const clauses = analysis.clauses.map((clause, index) => {
    if (!describesByWhom(clause) || clause.outer === index) return clause
    const by = clause.obliques.findIndex(o => o.preposition === 'by')
    const behind = clause.obliques.filter((o, at) => at > by && WHERE.test(o.preposition))
    if (behind.length === 0) return clause
    moved.set(clause.outer!, [...(moved.get(clause.outer!) ?? []), ...behind])
    return clauseWith(clause, { obliques: clause.obliques.filter(o => !behind.includes(o)) })
  })
  if (moved.size === 0) return analysis
  const given = clauses.map((clause, index) => {
    const more = moved.get(index)
    return more ? clauseWith(clause, { obliques: [...clause.obliques, ...more] }) : clause
  })
  return analysisWith(analysis, given)
}
