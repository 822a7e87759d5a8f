import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InvariantError, StoreUnavailableError } from '../domain/errors.js'
import type { Reference } from '../reference/reference.js'
import { schemaFolder } from '../paths.js'
import type { Engine } from './engine.js'
import { loadReferenceInto, renewLearntHolders } from './load-reference.js'
import type { Meta } from './queries/meta.js'
import { COPYING_ID, META_ID, readMeta, readMetaNode, setSchemaVersion } from './queries/meta.js'
import type { MigrationReport } from './store.js'

export interface Migration {
  readonly number: number
  readonly name: string
  readonly statements: readonly string[]
}

/** Statements of a file: comments start a line with `//`, a semicolon ends a line. */
function statementsOf(cypher: string): string[] {
  return cypher
    .split('\n')
    .filter(line => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map(statement => statement.trim())
    .filter(statement => statement !== '')
}

/** The numbered files of `schema/graph`, in order; their numbers go up by one from 1. */
export function readMigrations(folder: string = join(schemaFolder, 'graph')): readonly Migration[] {
  const files = readdirSync(folder)
    .filter(file => /^\d{4}-[a-z0-9-]+\.cypher$/.test(file))
    .sort()
  return files.map((name, index) => {
    const number = Number(name.slice(0, 4))
    if (number !== index + 1) throw new InvariantError(`migration ${name} should have number ${index + 1}`)
    return { number, name, statements: statementsOf(readFileSync(join(folder, name), 'utf8')) }
  })
}

async function metaOf(engine: Engine): Promise<Meta> {
  return readMeta(await engine.read(transaction => transaction.run(readMetaNode, { id: META_ID })))
}

/** Whether a copy into this store was begun and not ended. */
export async function isHalfCopied(engine: Engine): Promise<boolean> {
  return (await engine.read(transaction => transaction.run(readMetaNode, { id: COPYING_ID }))).length > 0
}

async function refuseHalfCopied(engine: Engine): Promise<void> {
  if (!(await isHalfCopied(engine))) return
  throw new StoreUnavailableError(
    'a copy into this store was broken off, and it holds a part of it only: run the same "entente copy" again, which begins anew',
    { code: 'STORE_INCOMPLETE' }
  )
}

function refuseNewer(meta: Meta, newest: number): void {
  if (meta.schemaVersion <= newest) return
  throw new StoreUnavailableError(
    `the store is of schema version ${meta.schemaVersion}, this program knows ${newest}: update the program`,
    { code: 'STORE_NEWER' }
  )
}

/** The version of a store's schema; 0 for an empty store. Rejects for a store newer than this program. */
export async function schemaVersionOf(engine: Engine): Promise<number> {
  await refuseHalfCopied(engine)
  const meta = await metaOf(engine)
  refuseNewer(meta, readMigrations().length)
  return meta.schemaVersion
}

/** Applies what is missing, without reference data, and resolves to the version reached. */
export async function applyMigrations(
  engine: Engine,
  migrations: readonly Migration[] = readMigrations()
): Promise<number> {
  await apply(engine, missingFrom(await metaOf(engine), migrations))
  return migrations.length
}

function missingFrom(meta: Meta, migrations: readonly Migration[]): readonly Migration[] {
  refuseNewer(meta, migrations.length)
  return migrations.filter(({ number }) => number > meta.schemaVersion)
}

async function apply(engine: Engine, migrations: readonly Migration[]): Promise<void> {
  for (const { number, statements } of migrations) {
    for (const statement of statements) await engine.applySchema(statement)
    await engine.write(transaction => transaction.run(setSchemaVersion, { id: META_ID, version: number }))
  }
}

/**
 * Applies what is missing and loads the reference data when it differs from what the store has. Repeatable: a second
 * run does nothing; one that was stopped half way is completed by the next, since every statement can be repeated.
 */
export async function migrate(
  engine: Engine,
  reference: Reference,
  migrations: readonly Migration[] = readMigrations()
): Promise<MigrationReport> {
  await refuseHalfCopied(engine)
  const meta = await metaOf(engine)
  const missing = missingFrom(meta, migrations)
  await apply(engine, missing)
  const referenceLoaded = meta.referenceDigest !== reference.digest
  if (referenceLoaded) await loadReferenceInto(engine, reference)
  else await renewLearntHolders(engine)
  return {
    from: meta.schemaVersion,
    to: migrations.length,
    applied: missing.map(({ name }) => name),
    referenceLoaded
  }
}

/** True when nothing is missing: neither a migration nor the reference data. Rejects for a newer store. */
export async function isMigrated(engine: Engine, reference: Reference): Promise<boolean> {
  await refuseHalfCopied(engine)
  const meta = await metaOf(engine)
  const newest = readMigrations().length
  refuseNewer(meta, newest)
  return meta.schemaVersion === newest && meta.referenceDigest === reference.digest
}
