import { readSettings } from '../config.js'
import { startNeo4j } from '../graph/neo4j/server.js'
import { EXIT, type ExitCode } from './exit.js'
import { portNumber } from './port.js'
import type { Neo4jOptions } from './options.js'
import type { Terminal } from './terminal.js'

/** Neo4j wants eight characters; a server on loopback with play data needs no secret. */
const LOCAL_PASSWORD = 'entente-local'
const STOPPED_BY_SIGNAL = 143

/** `entente neo4j`: a real server without Docker, until it is stopped. */
export async function neo4j(
  { data = './data/neo4j', port = '7687' }: Neo4jOptions,
  terminal: Terminal
): Promise<ExitCode> {
  const server = await startNeo4j({
    folder: data,
    port: portNumber(port),
    password: readSettings().graph.password || LOCAL_PASSWORD,
    onProgress: line => terminal.err(line)
  })
  terminal.out(`Neo4j answers at ${server.url}. In another terminal:
  GRAPH_URL=${server.url} GRAPH_USER=${server.user} GRAPH_PASSWORD=${server.password} npm start
Ctrl-C stops it; its data stays in ${data}.`)
  const stop = (): void => void server.stop()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const code = await server.ended
  terminal.err('Neo4j has stopped')
  return code === 0 || code === STOPPED_BY_SIGNAL ? EXIT.done : EXIT.failed
}
