import type { Token } from '../document.js'
import type { TokenClass } from './tag.js'

/** A token between its neighbours, as the tagger and what has been mended so far have them. */
export interface Place {
  readonly tokens: readonly Token[]
  /** Of the sentence: that of token `i` is `classes[i - first]`. */
  readonly classes: readonly TokenClass[]
  readonly first: number
  readonly last: number
  readonly i: number
  readonly token: Token
  readonly here: TokenClass | undefined
  readonly before: TokenClass | undefined
  readonly after: TokenClass | undefined
  /** The class of another token of the sentence. */
  readonly at: (index: number) => TokenClass | undefined
  /** Whether a token belongs to what is named. */
  readonly nominal: (index: number) => boolean
  readonly headline: boolean
  readonly hasVerb: boolean
}

export const opensNoun = (c: TokenClass | undefined): boolean =>
  c === 'DETERMINER' || c === 'POSSESSIVE' || c === 'GENITIVE' || c === 'ADJECTIVE' || c === 'NUMBER'
export const isNominal = (c: TokenClass | undefined): boolean => c === 'NOUN' || c === 'NAME' || c === 'PRONOUN'

/** Whether the stretch between two joints that token i stands in has a finite verb already. */
export function verbNear(classes: readonly TokenClass[], tokens: readonly Token[], first: number, i: number): boolean {
  for (let k = i - first - 1; k >= 0 && !JOINTS.has(classes[k]!); k--)
    if (isFinite(classes, tokens, first, k)) return true
  for (let k = i - first + 1; k < classes.length && !JOINTS.has(classes[k]!); k++)
    if (isFinite(classes, tokens, first, k)) return true
  return false
}

const JOINTS: ReadonlySet<TokenClass> = new Set([
  'COMMA',
  'STOP',
  'CONJUNCTION',
  'SUBORDINATOR',
  'RELATIVE',
  'QUOTE'
] as const)

const isFinite = (classes: readonly TokenClass[], tokens: readonly Token[], first: number, k: number): boolean =>
  (classes[k] === 'VERB' &&
    !tokens[first + k]!.lower.endsWith('ing') &&
    classes[k - 1] !== 'TO' &&
    classes[k - 1] !== 'PREPOSITION') ||
  classes[k] === 'AUXILIARY'
