import { canonical } from './canonical.js'
import { csl } from './csl.js'
import { csv } from './csv/zip.js'
import type { ExportFormat } from './format.js'
import { gexf } from './gexf.js'
import { graphml } from './graphml.js'
import { jsonl } from './jsonl.js'
import { jsonld } from './rdf/jsonld.js'
import { turtle } from './rdf/turtle.js'

/** Every format of `entente export`; a new one is written in a file of its own and added here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [canonical, jsonl, csv, graphml, gexf, jsonld, turtle, csl]

/** The format of that name, or null. */
export function exportFormat(name: string): ExportFormat | null {
  return EXPORT_FORMATS.find(format => format.name === name) ?? null
}
