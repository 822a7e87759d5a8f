/**
 * The last step of the build: writes down, below `dist/reference`, which lines of the reference data an id or a word of a name
 * stands for, so that a command which reads one article need not go through all of them; and, below `dist/store`, a store
 * with the reference data in it, so that no new store need be filled. Done again only when the data or the code that reads
 * them has changed.
 */
import type { Hash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot, referenceDataFolder, writtenIndexesFolder } from '../src/paths.js'
import { keptCurrent } from './reference/made-of.js'
import { writeReadyStore } from './reference/ready-store.js'

const CODE = ['dist/src/extraction/names', 'dist/src/reference', 'dist/scripts/reference']

function madeOf(hash: Hash): void {
  hash.update(readFileSync(join(referenceDataFolder, 'digest.json')))
  for (const folder of CODE)
    for (const file of readdirSync(join(projectRoot, folder)).sort())
      if (file.endsWith('.js')) hash.update(readFileSync(join(projectRoot, folder, file)))
}

async function writeIndexes(): Promise<void> {
  const { indexesOfTables } = await import('./reference/indexes.js')
  const { lengthOf, readTables } = await import('../src/reference/load.js')
  const { linesByKey } = await import('../src/reference/lines-by-key.js')
  const { indexesOf } = await import('../src/reference/written-indexes.js')
  const tables = readTables(referenceDataFolder)
  const folder = indexesOf(tables.digest, lengthOf(tables))
  const unfinished = `${folder}-${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  for (const [name, index] of Object.entries(indexesOfTables(tables)))
    writeFileSync(join(unfinished, name), linesByKey(index))
  rmSync(folder, { recursive: true, force: true })
  renameSync(unfinished, folder)
}

await keptCurrent(writtenIndexesFolder, madeOf, writeIndexes)
await writeReadyStore()
