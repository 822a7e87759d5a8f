import { InputError } from '../domain/errors.js'
import { openEmbedded } from './embedded/engine.js'
import type { Engine } from './engine.js'
import { openNeo4j } from './neo4j/engine.js'

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

/** Chooses the engine. Called by the server, the commands and scripts; everybody else is given an engine. */
export async function openEngine(settings: GraphSettings): Promise<Engine> {
  const { url } = settings
  if (url.startsWith('embedded:')) {
    const folder = url.slice('embedded:'.length)
    return openEmbedded({ folder: folder === '' ? null : folder, servedAt: settings.servedAt ?? null })
  }
  if (/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/\s]+/.test(url)) return openNeo4j(settings)
  throw new InputError(
    `GRAPH_URL "${url}" is not supported: use embedded:FOLDER for the embedded store, or bolt://HOST:7687 or neo4j://HOST:7687 for Neo4j`,
    { field: 'GRAPH_URL' }
  )
}
