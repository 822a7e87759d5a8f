import { existsSync } from 'node:fs'
import { readSettings } from '../config.js'
import { InputError } from '../domain/errors.js'
import type { ExtractionSettings } from '../extractor.js'
import type { GraphSettings } from '../graph/open.js'

const EMBEDDED = 'embedded:'

/** The graph that a command works on: the settings, with `--graph` instead of GRAPH_URL where it is given. */
export function graphSettings(url: string | undefined): GraphSettings {
  const { graph } = readSettings()
  return url === undefined ? graph : { ...graph, url }
}

/** Who reads articles, by the settings: what the store's reference data are depends on it too. */
export function extractionSettings(): ExtractionSettings {
  return readSettings().extraction
}

/** For commands that only read: to open an embedded store that is not there would make an empty one. */
export function existingGraph(settings: GraphSettings): GraphSettings {
  const folder = settings.url.startsWith(EMBEDDED) ? settings.url.slice(EMBEDDED.length) : null
  if (folder !== null && !existsSync(folder)) {
    throw new InputError(
      `there is no store ${settings.url}; name one in GRAPH_URL or --graph, or make it with entente ingest or entente serve`,
      { field: 'GRAPH_URL' }
    )
  }
  return settings
}
