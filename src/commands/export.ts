import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { assemble } from '../assemble.js'
import { InputError, StoreUnavailableError } from '../domain/errors.js'
import { EXPORT_FORMATS, exportFormat } from '../export/formats.js'
import { EXIT, type ExitCode } from './exit.js'
import { existingGraph, graphSettings } from './graph-settings.js'
import type { ExportOptions } from './program.js'

/** `entente export`: the graph in a format, to standard output or into a file that is there whole or not at all. */
export async function exportGraph({ format: name, out, graph }: ExportOptions): Promise<ExitCode> {
  const format = exportFormat(name)
  if (format === null) {
    const known = EXPORT_FORMATS.map(one => one.name).join(', ')
    throw new InputError(`--format ${name} is not known; there are ${known}`, { field: 'format' })
  }
  const settings = existingGraph(graphSettings(graph))
  const { store, reference } = await assemble(settings)
  try {
    if (!(await store.isMigrated())) {
      throw new StoreUnavailableError(`${settings.url} is not of this version's form: run entente migrate first`)
    }
    const chunks = Readable.from(format.write({ store, reference }))
    if (out === undefined) await pipeline(chunks, process.stdout, { end: false })
    else await writeWhole(chunks, out)
    return EXIT.done
  } finally {
    await store.close()
  }
}

/** Writes beside the file and renames at the end: whoever finds the file finds all of it. */
async function writeWhole(chunks: Readable, file: string): Promise<void> {
  const part = `${file}.${process.pid}.part`
  try {
    await pipeline(chunks, createWriteStream(part))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
