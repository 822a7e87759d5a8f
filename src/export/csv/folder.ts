import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ExportRequest, ExportSource } from '../format.js'
import { GraphWalk } from '../graph/walk.js'
import { datapackage } from './datapackage.js'
import { csvOf, tablesOf } from './tables.js'

/** The tables as files of a folder, which is there whole or not at all. Rejects when the folder is there already. */
export async function writeCsvFolder({ store }: ExportSource, request: ExportRequest, folder: string): Promise<void> {
  const evidence = request.evidence ?? true
  const walk = new GraphWalk(store, { filter: request.filter, evidence })
  const part = `${folder}.${process.pid}.part`
  await mkdir(part, { recursive: true })
  try {
    const tables = tablesOf(evidence)
    await writeFile(join(part, 'datapackage.json'), datapackage(tables))
    for (const table of tables) {
      await pipeline(Readable.from(csvOf(table, walk)), createWriteStream(join(part, `${table.name}.csv`)))
    }
    await rename(part, folder)
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}
