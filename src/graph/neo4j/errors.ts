import { Neo4jError } from 'neo4j-driver'
import { InvariantError, isKnownError, StoreUnavailableError } from '../../domain/errors.js'

/** Also of a transaction whose time was over while it waited for others to let go of what it wanted to lock. */
const OUT_OF_TIME = /^Neo\.ClientError\.Transaction\.(?:TransactionTimedOut|LockClientStopped)/

/** Ours pass as they are; the driver's become ours, with the cause kept for the log. Nobody above sees a driver error. */
export function translateError(error: unknown, url: string): unknown {
  if (isKnownError(error) || !(error instanceof Neo4jError)) return error
  switch (error.code) {
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.CredentialsExpired':
      return new StoreUnavailableError(
        `Neo4j at ${url} refused the name or password: set GRAPH_USER and GRAPH_PASSWORD to those of the server`,
        { code: 'STORE_UNAUTHORIZED', cause: error }
      )
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return new StoreUnavailableError(
        `Neo4j at ${url} refuses further attempts for some seconds after too many wrong passwords: correct GRAPH_PASSWORD and wait`,
        { code: 'STORE_UNAUTHORIZED', cause: error }
      )
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new StoreUnavailableError(`Neo4j at ${url} has no such database: set GRAPH_DATABASE to one it has`, {
        cause: error
      })
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return new StoreUnavailableError(
        `Neo4j at ${url} does not answer: start it (\`npm run neo4j\` or \`docker compose up\`) or correct GRAPH_URL`,
        { cause: error }
      )
  }
  if (OUT_OF_TIME.test(error.code)) {
    return new StoreUnavailableError(
      `Neo4j at ${url} did not finish in the time a transaction has: nothing of this was stored; try again when it is less busy`,
      { code: 'STORE_TIMEOUT', cause: error }
    )
  }
  if (error.code.startsWith('Neo.TransientError.General.') && error.code.includes('OutOfMemory')) {
    return new StoreUnavailableError(
      `Neo4j at ${url} has too little memory for this transaction: nothing of it was stored; give it more (server.memory.heap.max_size)`,
      { cause: error }
    )
  }
  if (error.code.startsWith('Neo.TransientError.') || error.retriable || /acquisition timed out/i.test(error.message)) {
    return new StoreUnavailableError(`Neo4j at ${url} is too busy or restarting: try again`, { cause: error })
  }
  if (error.code.startsWith('Neo.DatabaseError.')) {
    return new StoreUnavailableError(`Neo4j at ${url} reports a failure of its own`, { cause: error })
  }
  return new InvariantError('Neo4j refused a statement', { cause: error })
}
