import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { anyOrderContract } from '../contract/any-order.js'
import { ingestContract } from '../contract/ingest.js'
import { voicesContract } from '../contract/voices.js'
import { openEmpty } from './server.js'

ingestContract('neo4j', openEmpty)
voicesContract('neo4j', openEmpty)

/** `ORDERS=50 npm run test:neo4j -- ingest` tries more. */
anyOrderContract('neo4j', {
  orders: Number(process.env['ORDERS'] ?? 5),
  open: openEmpty,
  once: () => openEmbedded({ folder: null })
})
