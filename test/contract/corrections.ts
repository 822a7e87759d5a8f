import type { Engine } from '../../src/graph/engine.js'
import { decisionsContract } from './decisions.js'
import { reextractContract } from './reextract.js'
import { reviewContract } from './review.js'
import { whoIsWhoContract } from './who-is-who.js'

/** What people put right, and reading anew, on every engine. `open` gives an empty engine each time. */
export function correctionsContract(name: string, open: () => Promise<Engine>): void {
  decisionsContract(name, open)
  reextractContract(name, open)
  reviewContract(name, open)
  whoIsWhoContract(name, open)
}
