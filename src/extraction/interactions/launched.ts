import type { Clause, Governor, SentenceAnalysis } from '../clauses/types.js'

/** "launched an operation to drive the rebels out": what troops have set out to do they are doing. */
export const isLaunched = (verb: Governor | undefined, noun: Governor | undefined): boolean =>
  verb !== undefined &&
  noun !== undefined &&
  OPERATIONS.has(noun.lemma) &&
  /^(?:launch|begin|start|mount|conduct|carry|wage|stage|continue|resume|open)$/.test(verb.lemma) &&
  verb.tense !== 'FUTURE' &&
  verb.modal === null &&
  !verb.negated
const OPERATIONS: ReadonlySet<string> = new Set([
  'operation',
  'offensive',
  'campaign',
  'raid',
  'assault',
  'counteroffensive',
  'attack'
])

/** "took credit for attacking", "claimed responsibility for killing": done by who says so. */
export function ownedUpTo({ relation, subordinator, outer, verb }: Clause, { clauses }: SentenceAnalysis): boolean {
  const host = relation === 'GERUND' && subordinator === 'for' && outer !== null ? clauses[outer] : undefined
  return (
    host !== undefined &&
    !verb.negated &&
    !host.verb.negated &&
    /^(?:take|claim|accept|admit|acknowledge)$/.test(host.verb.lemma) &&
    host.objects.some(o => /^(?:credit|responsibility|blame)$/.test(o.lemma))
  )
}
