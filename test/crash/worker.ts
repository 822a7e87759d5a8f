/** Does one part of the work on the store given, until it is done or killed: `worker.js PART URL [USER PASSWORD]`. */
import { createStore } from '../../src/graph/create-store.js'
import { openEngine } from '../../src/graph/open.js'
import { createWriter } from '../../src/graph/writer.js'
import { reference } from '../ingest/harness.js'
import type { Part } from './work.js'
import { work } from './work.js'

const [part = '', url = '', user = '', password = ''] = process.argv.slice(2)
const engine = await openEngine({ url, user, password, database: 'neo4j' })
const store = createStore(engine, reference, createWriter)
process.stdout.write('begun\n')
await store.migrate()
await work(store, part as Part)
await store.close()
process.stdout.write('done\n')
