import type { ActorKey } from '../../domain/claim.js'
import type { OfficeKind } from '../../domain/vocabulary.js'
import type { Mention, Sentence, Token } from '../document.js'

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
}

/** Whom a mention names, for whom he acts, and whether only as the owner of something. */
export const namedBy = (mention: Mention, actor: ActorKey, sentence: Sentence, tokens: readonly Token[]): Named => ({
  at: mention.firstToken,
  sentence: sentence.index,
  actor,
  side: mention.kind === 'LEADER' ? (mention.office?.of ?? null) : actor,
  owner: /^['’]s?$/.test(tokens[mention.lastToken]?.text ?? ''),
  kind: mention.office?.kind ?? null
})
