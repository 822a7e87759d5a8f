import type { Message } from './prompt.js'
import type { Proposal } from './proposal.js'

/** Somebody who can be asked what events a story tells of. */
export interface Model {
  readonly name: string
  /** Rejects with a ModelUnavailableError when no usable answer can be had. */
  ask(question: readonly Message[]): Promise<Proposal>
}
