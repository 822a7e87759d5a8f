import type { InteractionType } from '../../domain/vocabulary.js'
import type { Operator } from '../lexicon/interactions/operators.js'
import type { Sense } from './compile.js'
import { saysItMay, weighsDoing } from './own-options.js'
import type { Predication } from './predication.js'

/**
 * `MANUAL` follows the PLOVER manual and this project's conventions; `TABLE` the conversion table from the older CAMEO
 * codes, by which the public sets of coded sentences were made (an embargo is COERCE there, what is only promised AGREE).
 */
export type Codebook = 'MANUAL' | 'TABLE'

const HOSTILE: ReadonlySet<InteractionType> = new Set([
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'PROTEST',
  'THREATEN'
])
const FRIENDLY: ReadonlySet<InteractionType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT'
])

export const isHostile = (root: InteractionType): boolean => HOSTILE.has(root)
export const isFriendly = (root: InteractionType): boolean => FRIENDLY.has(root)

const CEASED: Readonly<Record<InteractionType, InteractionType>> = {
  SANCTION: 'RETREAT',
  COERCE: 'RETREAT',
  ASSAULT: 'RETREAT',
  MOBILIZE: 'RETREAT',
  PROTEST: 'RETREAT',
  AID: 'SANCTION',
  COOPERATE: 'SANCTION',
  SUPPORT: 'SANCTION',
  RETREAT: 'REJECT',
  CONSULT: 'REJECT',
  AGREE: 'REJECT',
  THREATEN: 'CONCEDE',
  ACCUSE: 'CONCEDE',
  REQUEST: 'CONCEDE',
  REJECT: 'CONCEDE',
  CONCEDE: 'REJECT'
}

/** What an operator makes of a root; null where nothing is left to report ("refused to attack"). */
function apply(operator: Operator, root: InteractionType): InteractionType | null {
  switch (operator) {
    case 'CEASE':
      return CEASED[root]
    case 'REFUSE':
      return isHostile(root) ? null : 'REJECT'
    case 'FAIL':
      return isFriendly(root) ? 'REJECT' : null
    case 'THREATEN':
      return 'THREATEN'
    case 'DEMAND':
      // who calls for sanctions against somebody blames him
      return root === 'SANCTION' || root === 'COERCE' ? 'ACCUSE' : 'REQUEST'
    case 'PROMISE':
      // who agrees to a request agrees with who makes it
      return isFriendly(root) || root === 'REQUEST' ? 'AGREE' : isHostile(root) ? 'THREATEN' : root
    case 'SCHEDULE':
      return isHostile(root) ? 'THREATEN' : root
    case 'CARRY':
      return root
  }
}

/** What is needed to compose: a frame and what stands around it. */
export interface Composition {
  readonly sense: Sense
  /** Outermost first. */
  readonly operators: readonly Operator[]
  readonly negated: boolean
  readonly future: boolean
}

/** The root of a frame once operators, negation and tense are taken into account; null where nothing is left to report. */
export function composeRoot(
  { sense, operators, negated, future }: Composition,
  codebook: Codebook
): InteractionType | null {
  let root: InteractionType | null = codebook === 'TABLE' && operators.length === 0 ? sense.table : sense.root
  if (isHostile(root) && root !== 'THREATEN' && twiceRefused(operators, negated)) return 'THREATEN'
  for (const operator of [...operators].reverse()) {
    // who seeks an extradition asks for it; by the table, what is only scheduled is agreed to
    if (operator === 'DEMAND' && sense.mode === 'deport') root = 'REQUEST'
    else root = apply(operator === 'SCHEDULE' && codebook === 'TABLE' ? 'PROMISE' : operator, root)
    if (root === null) return null
  }
  if (negated) return isFriendly(root) ? 'REJECT' : null
  if (!future || operators.includes('PROMISE')) return root
  if (isHostile(root)) return 'THREATEN'
  return codebook === 'TABLE' && isFriendly(root) ? 'AGREE' : root
}

/** "has not ruled out strikes on Harad", "refused to rule out force": what somebody keeps open. */
const twiceRefused = (operators: readonly Operator[], negated: boolean): boolean =>
  operators.every(o => o === 'REFUSE' || o === 'CARRY') &&
  operators.filter(o => o === 'REFUSE').length + (negated ? 1 : 0) === 2

export function composedRoot(predication: Predication, codebook: Codebook): InteractionType | null {
  const { sense, clause, operators, negated, nominal } = predication
  const verb = clause?.verb
  const future =
    verb !== undefined &&
    !nominal &&
    (verb.tense === 'FUTURE' ||
      verb.modal === 'would' ||
      (isHostile(sense.root) && (saysItMay(clause!) || (sense.root !== 'MOBILIZE' && weighsDoing(clause!)))))
  return composeRoot({ sense, operators, negated, future }, codebook)
}
