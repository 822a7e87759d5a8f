import type { ActorKey } from '../../domain/claim.js'

/** Somebody or something named, at a place in the text. */
export interface Named {
  readonly at: number
  readonly sentence: number
  readonly actor: ActorKey
  /** The country or organisation it is or acts for. */
  readonly side: ActorKey | null
  /** "Brand's trip": named only as whose something is. */
  readonly owner?: boolean
}
