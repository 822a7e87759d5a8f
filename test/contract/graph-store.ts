import type { Engine } from '../../src/graph/engine.js'
import { eventsContract } from './events.js'
import { evidenceContract } from './evidence.js'
import { exportsContract } from './exports.js'
import { learntOfficesContract } from './learnt-offices.js'
import { newestContract } from './newest.js'
import { pastContract } from './past.js'
import { pagingContract } from './paging.js'
import { referenceDataContract } from './reference-data.js'
import { relationshipsContract } from './relationships.js'
import { searchContract } from './search.js'
import { statementsContract } from './statements.js'
import { statsContract } from './stats.js'

/**
 * What the store does on every engine, with the same expectations. `open` gives an empty engine each time, which may be
 * migrated already; that of `openUnmigrated` is not.
 */
export function graphStoreContract(name: string, open: () => Promise<Engine>, openUnmigrated = open): void {
  referenceDataContract(name, openUnmigrated)
  eventsContract(name, open)
  relationshipsContract(name, open)
  evidenceContract(name, open)
  statementsContract(name, open)
  statsContract(name, open)
  pagingContract(name, open)
  newestContract(name, open)
  pastContract(name, open)
  exportsContract(name, open)
  learntOfficesContract(name, open)
  searchContract(name, open)
}
