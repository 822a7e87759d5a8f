import type { Governor } from '../clauses/types.js'

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
