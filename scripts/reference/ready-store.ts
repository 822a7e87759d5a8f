import type { Hash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { readyStore } from '../../src/graph/embedded/ready-store.js'
import { projectRoot, readyStoreFolder, referenceDataFolder, schemaFolder } from '../../src/paths.js'
import { keptCurrent } from './made-of.js'

/** What opens a store and what fills it. */
const CODE = ['dist/src/graph/embedded/engine.js', 'dist/src/graph/migrate.js', 'dist/src/reference/load.js']

/** Compiled files with all that they import of ours. */
function withImports(files: readonly string[], found = new Set<string>()): Set<string> {
  for (const file of files) {
    if (found.has(file)) continue
    found.add(file)
    const imported = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)
    withImports(
      [...imported].map(([, path = '']) => join(dirname(file), path)),
      found
    )
  }
  return found
}

const engineVersion = (): string =>
  (createRequire(import.meta.url)('@grafeo-db/js/package.json') as { version: string }).version

/** All that a store which is made now is made of. */
function madeOf(hash: Hash): void {
  hash.update(engineVersion())
  const inFolder = (folder: string): string[] => readdirSync(folder).map(file => join(folder, file))
  const data = [...inFolder(referenceDataFolder), ...inFolder(join(schemaFolder, 'graph'))]
  for (const file of [...data, ...withImports(CODE.map(path => join(projectRoot, path)))].sort())
    hash.update(relative(projectRoot, file)).update(readFileSync(file))
}

async function makeStore(): Promise<void> {
  const { openEmbedded } = await import('../../src/graph/embedded/engine.js')
  const { migrate } = await import('../../src/graph/migrate.js')
  const { loadReference } = await import('../../src/reference/load.js')
  const folder = join(readyStoreFolder, `unfinished-${process.pid}`)
  const reference = loadReference()
  try {
    const engine = await openEmbedded({ folder })
    await migrate(engine, reference)
    await engine.close()
    renameSync(join(folder, 'graph.grafeo'), readyStore(reference.digest, engineVersion()))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Makes the store that new embedded stores begin as, unless the one that is there is of the same data, code and engine. */
export async function writeReadyStore(): Promise<void> {
  try {
    await keptCurrent(readyStoreFolder, madeOf, makeStore)
  } catch (error) {
    // Where the engine has no binary for this platform people work on Neo4j; a new store is filled when it is opened.
    console.error(`no ready embedded store was made: ${String(error)}`)
  }
}
