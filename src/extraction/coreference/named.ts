import type { ActorKey } from '../../domain/claim.js'
import type { OfficeKind } from '../../domain/vocabulary.js'

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
