import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json, found by walking up: the same from `src` and from the compiled `dist/src`. */
export const projectRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('package.json not found above ' + fileURLToPath(import.meta.url))
    folder = parent
  }
  return folder
})()

/** Reference data sets: read from the source tree, they are not compiled. */
export const referenceDataFolder = join(projectRoot, 'src', 'reference', 'data')
/** GraphQL SDL, one file a concept, and the migrations under `graph/`. */
export const schemaFolder = join(projectRoot, 'schema')
/** Questions of analysts, one a file, with their GraphQL documents. */
export const questionsFolder = join(projectRoot, 'docs', 'queries')
/** What the build works out of the reference data, see `scripts/write-indexes.ts`. */
export const writtenIndexesFolder = join(projectRoot, 'dist', 'reference')
/** Where the build puts a store that holds the reference data, see `src/graph/embedded/ready-store.ts`. */
export const readyStoreFolder = join(projectRoot, 'dist', 'store')
/** Where the build puts the commands, see `scripts/bundle.ts`. */
export const programFolder = join(projectRoot, 'dist', 'program')
