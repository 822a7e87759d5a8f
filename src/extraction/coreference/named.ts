import type { ActorKey } from '../../domain/claim.js'
import type { OfficeKind } from '../../domain/vocabulary.js'
import type { Mention, Sentence, Token } from '../document.js'
import { sideOf } from '../mentions-of.js'

/** Somebody or something named, at a place in the text. */
export interface Named {
  readonly at: number
  readonly sentence: number
  readonly actor: ActorKey
  /** The country or organisation it is or acts for. */
  readonly side: ActorKey | null
  /** The kind of office somebody holds; null for states and bodies. */
  readonly kind: OfficeKind | null
  /** "Brand's trip": named only as whose something is. */
  readonly owner?: boolean
  /** "elections in Rohan", "discussed Rohan and Gondor": spoken of, but doing nothing there. */
  readonly topical?: boolean
}

const ABOUT = /^(?:in|over|about|regarding|concerning|inside|across|around|near)$/
const TALKED = /^(?:discuss|address|raise|review|cover|debate|mention|cite)$/
/** How far back the word stands on which a name in a row of names hangs. */
const ROW = 7

/** Whether what a name hangs on says that it is only spoken of. */
function isTopical({ firstToken, kind }: Mention, sentence: Sentence, tokens: readonly Token[]): boolean {
  if (kind === 'LEADER') return false
  let at = firstToken - 1
  const least = Math.max(sentence.firstToken, firstToken - ROW)
  while (at > least && (/^(?:PROPN|ADJ|DET)$/.test(tokens[at]!.pos) || /^(?:and|,|or)$/.test(tokens[at]!.lower))) at--
  const word = tokens[at]
  if (!word || at < sentence.firstToken) return false
  return ABOUT.test(word.lower) || (word.pos === 'VERB' && TALKED.test(word.lemma))
}

/** Whom a mention names, for whom he acts, and whether only as the owner of something. */
export const namedBy = (mention: Mention, actor: ActorKey, sentence: Sentence, tokens: readonly Token[]): Named => ({
  at: mention.firstToken,
  sentence: sentence.index,
  actor,
  side: sideOf(mention, actor),
  owner: /^['’]s?$/.test(tokens[mention.lastToken]?.text ?? ''),
  kind: mention.office?.kind ?? null,
  topical: isTopical(mention, sentence, tokens)
})

/** Somebody spoken of once more, at another place. */
export const againAt = (named: Named, at: number, sentence: Sentence): Named => ({
  ...named,
  at,
  sentence: sentence.index,
  owner: false
})
