import { createHash } from 'node:crypto'
import { groupBy } from '../domain/group-by.js'
import { InputError, InvariantError, StoreUnavailableError } from '../domain/errors.js'
import type { Engine, Row, Value } from './engine.js'
import { applyMigrations, isHalfCopied, schemaVersionOf } from './migrate.js'
import * as queries from './queries/copy.js'
import { beginCopying, COPYING_ID, deleteMeta } from './queries/meta.js'
import type { KeyLabel, KindLabel } from './queries/copy.js'
import { number, texts } from './rows.js'
import type { KeyedRelationship } from './whole.js'
import { idPages, isOneOf, nodesOf, PAGE, relationshipsFrom } from './whole.js'

/** How much there is of everything, and a sum over all of it that does not depend on the order it is read in. */
export interface GraphPrint {
  readonly nodes: number
  readonly relationships: number
  readonly digest: string
}

export interface CopyOptions {
  /** Told how many nodes and relationships have been written. */
  readonly onProgress?: (nodes: number, relationships: number) => void
}

/**
 * Copies a graph as it stands (claims, ids, former ids, versions, everything) into an empty store of another engine, and
 * reads it back to see that it is the same. The store to copy must be of this program's version. Until it is whole the
 * copy is marked as one that nobody can use; one that was broken off is begun anew.
 */
export async function copyGraph(from: Engine, to: Engine, { onProgress }: CopyOptions = {}): Promise<GraphPrint> {
  const version = await schemaVersionOf(from)
  if (version === 0) throw new InputError('the store to copy is empty', { field: 'from' })
  if (await isHalfCopied(to)) await removeAll(to)
  await requireEmpty(to)
  await to.write(transaction => transaction.run(beginCopying, { id: COPYING_ID }))
  if ((await applyMigrations(to)) !== version) {
    throw new StoreUnavailableError(
      `the store to copy is of schema version ${version}; run "entente migrate" on it first`,
      { code: 'STORE_OLDER' }
    )
  }
  const print = new Print()
  // All nodes before all relationships: each of those needs both its ends.
  for await (const page of idPages(from)) {
    const rows = await nodesOf(from, page)
    await writeNodes(to, page.key, rows)
    for (const row of rows) print.add('node', page.key, row)
    onProgress?.(print.nodes, print.relationships)
  }
  for await (const page of idPages(from)) {
    const relationships = await relationshipsFrom(from, page)
    await writeRelationships(to, relationships)
    for (const { key, row } of relationships) print.add('relationship', key, row)
    onProgress?.(print.nodes, print.relationships)
  }
  const [wanted, found] = [print.sum(), await printOf(to)]
  if (wanted.digest !== found.digest) {
    throw new InvariantError(
      `the copy differs: ${found.nodes} nodes and ${found.relationships} relationships instead of ${wanted.nodes} and ${wanted.relationships}; ` +
        'if nobody wrote to either store meanwhile, please report it'
    )
  }
  await to.write(transaction => transaction.run(deleteMeta, { id: COPYING_ID }))
  return found
}

/** What a graph holds, as figures that two equal graphs share. */
export async function printOf(engine: Engine): Promise<GraphPrint> {
  const print = new Print()
  for await (const page of idPages(engine)) {
    for (const row of await nodesOf(engine, page)) print.add('node', page.key, row)
    for (const { key, row } of await relationshipsFrom(engine, page)) print.add('relationship', key, row)
  }
  return print.sum()
}

async function requireEmpty(engine: Engine): Promise<void> {
  const found: string[] = []
  for (const label of queries.KEY_LABELS) {
    if (label === 'Meta') continue
    const [row] = await engine.read(transaction => transaction.run(queries.countNodesUnder[label]))
    if (row && number(row, 'n') > 0) found.push(`${number(row, 'n')} ${label} nodes`)
  }
  if (found.length === 0) return
  throw new InputError(
    `the store to copy to is not empty: it has ${found.join(', ')}. Choose another, or delete what is in it first. ` +
      'It needs no "entente migrate" before: a copy brings schema and reference data along',
    { field: 'to' }
  )
}

/** Empties a store that holds a part of a copy. */
async function removeAll(engine: Engine): Promise<void> {
  for (const label of queries.KEY_LABELS) {
    for (;;) {
      const [row] = await engine.read(transaction => transaction.run(queries.countNodesUnder[label]))
      if (!row || number(row, 'n') === 0) break
      await engine.write(transaction => transaction.run(queries.deleteNodesUnder[label], { limit: PAGE }))
    }
  }
}

function kindLabelOf(labels: readonly string[], key: KeyLabel): KindLabel | null {
  const others = labels.filter(label => label !== key)
  const [kind] = others
  if (kind === undefined) return null
  if (others.length > 1 || !isOneOf(queries.KIND_LABELS, kind)) {
    throw new InvariantError(`a node with labels ${labels.join(', ')} is not known to copying`)
  }
  return kind
}

async function writeNodes(engine: Engine, key: KeyLabel, rows: readonly Row[]): Promise<void> {
  const groups = groupBy(rows, row => kindLabelOf(texts(row, 'labels'), key))
  await engine.write(async transaction => {
    for (const [kind, group] of groups) await transaction.run(queries.writeNodes(key, kind), { rows: group })
  })
}

async function writeRelationships(engine: Engine, relationships: readonly KeyedRelationship[]): Promise<void> {
  const groups = groupBy(relationships, one => one.key)
  await engine.write(async transaction => {
    for (const group of groups.values()) {
      const [first] = group
      if (!first) continue
      const cypher = queries.writeRelationships(first.from, first.type, first.to)
      for (let at = 0; at < group.length; at += PAGE) {
        await transaction.run(cypher, { rows: group.slice(at, at + PAGE).map(({ row }) => row) })
      }
    }
  })
}

/** Adds up hashes: the sum is the same in whatever order things come. */
class Print {
  nodes = 0
  relationships = 0
  #sum = 0n

  add(what: 'node' | 'relationship', key: string, row: Row): void {
    if (what === 'node') this.nodes++
    else this.relationships++
    const { labels, ...rest } = row
    const told = what === 'node' ? { ...rest, labels: [...(labels as readonly string[])].sort() } : rest
    const hash = createHash('sha256')
      .update(`${what} ${key} ${canonical(told)}`)
      .digest()
    this.#sum = BigInt.asUintN(128, this.#sum + hash.readBigUInt64BE(0) + (hash.readBigUInt64BE(8) << 64n))
  }

  sum(): GraphPrint {
    const { nodes, relationships } = this
    return { nodes, relationships, digest: this.#sum.toString(16).padStart(32, '0') }
  }
}

/** JSON with sorted keys and without nulls: to leave a property out and to set it to null is the same in a graph. */
function canonical(value: Value): string {
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field as Value)}`).join(',')}}`
}
