/**
 * `npm run neo4j`: starts Neo4j Community on loopback from its published jars, for those without Docker. Needs Java 17
 * and Maven. Data stays in `data/neo4j`; Ctrl-C stops it cleanly.
 *
 *   npm run neo4j -- --port 7687 --password entente-local --folder data/neo4j
 */
import { parseArgs } from 'node:util'
import { isKnownError } from '../src/domain/errors.js'
import { startNeo4j } from '../src/graph/neo4j/server.js'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '7687' },
    password: { type: 'string', default: 'entente-local' },
    folder: { type: 'string', default: 'data/neo4j' },
    heap: { type: 'string', default: '1024' }
  }
})

try {
  const server = await startNeo4j({
    folder: values.folder,
    port: Number(values.port),
    password: values.password,
    heapMb: Number(values.heap),
    onProgress: line => console.log(line)
  })
  console.log(`Neo4j answers. In another terminal:
  GRAPH_URL=${server.url} GRAPH_USER=${server.user} GRAPH_PASSWORD=${server.password} npm start
Ctrl-C stops it.`)
  const stop = (): void => void server.stop()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const code = await server.ended
  console.log('Neo4j has stopped')
  process.exitCode = code === 0 || code === 143 ? 0 : 1 // 143: ended by the signal it was sent
} catch (error) {
  console.error(isKnownError(error) ? error.message : error)
  process.exitCode = 1
}
