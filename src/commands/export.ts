import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { askedPart, eventSelection } from '../api/export/selection.js'
import { assemble } from '../assemble.js'
import { InputError, StoreUnavailableError } from '../domain/errors.js'
import { csv } from '../export/csv/zip.js'
import { writeCsvFolder } from '../export/csv/folder.js'
import type { ExportFormat, ExportRequest } from '../export/format.js'
import { EXPORT_FORMATS, exportFormat } from '../export/formats.js'
import { todayUtc } from '../input/published.js'
import { EXIT, type ExitCode } from './exit.js'
import { existingGraph, extractionSettings, graphSettings } from './graph-settings.js'
import type { ExportOptions } from './options.js'

/** `entente export`: the graph in a format, to standard output or into a file that is there whole or not at all. */
export async function exportGraph(options: ExportOptions): Promise<ExitCode> {
  const format = formatOf(options)
  const { out } = options
  eventSelection(options, todayUtc()) // says what is wrong before a store is opened
  const settings = existingGraph(graphSettings(options.graph))
  const { store } = await assemble(settings, extractionSettings())
  try {
    if (!(await store.isMigrated())) {
      throw new StoreUnavailableError(`${settings.url} is not of this version's form: run entente migrate first`)
    }
    const { filter, ...source } = await askedPart(options, store)
    const request: ExportRequest = { filter, evidence: options.evidence ?? null, after: null, placeMark: null }
    if (out !== undefined && format === csv && extname(out) === '') await writeCsvFolder(source, request, out)
    else if (out === undefined) {
      await pipeline(Readable.from(format.write(source, request)), process.stdout, { end: false })
    } else await writeWhole(Readable.from(format.write(source, request)), out)
    return EXIT.done
  } finally {
    await store.close()
  }
}

function formatOf(options: ExportOptions): ExportFormat {
  const format = exportFormat(options.format)
  if (format === null) {
    const known = EXPORT_FORMATS.map(one => one.name).join(', ')
    throw new InputError(`--format ${options.format} is not known; there are ${known}`, { field: 'format' })
  }
  const narrowed =
    eventSelection(options, todayUtc()) !== null || options.evidence !== undefined || options.asOf !== undefined
  if (narrowed && !format.selects) {
    throw new InputError(
      `--format ${format.name} (what you get without --format) writes the whole graph and nothing less; choose a part with another format, such as --format jsonl`,
      { field: 'format' }
    )
  }
  if (format === csv && options.out === undefined && process.stdout.isTTY) {
    throw new InputError('csv is a zip file, which no terminal can show; pass --out FILE.zip or --out FOLDER', {
      field: 'out'
    })
  }
  if (format === csv && options.out !== undefined && extname(options.out) === '' && existsSync(options.out)) {
    throw new InputError(`${options.out} is there already; name a folder that is not`, { field: 'out' })
  }
  return format
}

/** Writes beside the file and renames at the end: whoever finds the file finds all of it. `.gz` is packed. */
async function writeWhole(chunks: Readable, file: string): Promise<void> {
  const part = `${file}.${process.pid}.part`
  try {
    if (extname(file) === '.gz') await pipeline(chunks, createGzip(), createWriteStream(part))
    else await pipeline(chunks, createWriteStream(part))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
