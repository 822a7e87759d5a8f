import { InputError } from '../domain/errors.js'
import type { Engine } from './engine.js'

/** The settings that say which graph to open: `GRAPH_URL`, `GRAPH_USER`, `GRAPH_PASSWORD`, `GRAPH_DATABASE`. */
export interface GraphSettings {
  /** `embedded:FOLDER`, `embedded:` (in memory), or `bolt://…`, `neo4j://…` and their `+s`, `+ssc` forms. */
  readonly url: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** Where this process serves GraphQL; a second process that wants the embedded store is told so. */
  readonly servedAt?: string | null
}

/**
 * Chooses the engine. Called by the server, the commands and scripts; everybody else is given an engine. The program of
 * the other one is not even loaded: a fifth of a second of each command. `beginWith` is the digest of the reference data that
 * a new embedded store may begin with.
 */
export async function openEngine(settings: GraphSettings, beginWith: string | null = null): Promise<Engine> {
  const { url } = settings
  if (url.startsWith('embedded:')) {
    const folder = url.slice('embedded:'.length)
    const { openEmbedded } = await import('./embedded/engine.js')
    return openEmbedded({ folder: folder === '' ? null : folder, servedAt: settings.servedAt ?? null, beginWith })
  }
  if (/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/\s]+/.test(url)) {
    const { openNeo4j } = await import('./neo4j/engine.js')
    return openNeo4j(settings)
  }
  throw new InputError(
    `GRAPH_URL "${url}" is not supported: use embedded:FOLDER for the embedded store, or bolt://HOST:7687 or neo4j://HOST:7687 for Neo4j`,
    { field: 'GRAPH_URL' }
  )
}
