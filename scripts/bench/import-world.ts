import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine, Parameters, Row, Transaction, Value } from '../../src/graph/engine.js'
import { neo4jJars, runProgram } from '../../src/graph/neo4j/jars.js'
import { createWriter } from '../../src/graph/writer.js'
import * as articles from '../../src/graph/queries/write-articles.js'
import * as events from '../../src/graph/queries/write-events.js'
import * as shelves from '../../src/graph/queries/write-shelves.js'
import * as versions from '../../src/graph/queries/versions.js'
import { referenceNames } from '../../src/ingest/resolver-context.js'
import type { Reference } from '../../src/reference/reference.js'
import type { CsvFiles } from './csv-graph.js'
import { CsvGraph, IMPORT_OPTIONS } from './csv-graph.js'
import { graphWorld } from './graph-world.js'

type Rows = readonly Readonly<Record<string, Value>>[]

/**
 * Builds a Neo4j database of a generated world by the server's offline import: a hundred times as fast as writing through it. What
 * would be written comes from the store's own writer; its statements end in files instead of a server. The reference
 * data are copied from `migrated`, a server that has them and nothing else.
 */
export async function importWorld(
  migrated: Engine,
  reference: Reference,
  size: number,
  home: string,
  onProgress: (done: number) => void
): Promise<void> {
  mkdirSync(home, { recursive: true })
  const folder = mkdtempSync(join(home, 'csv-'))
  try {
    const graph = new CsvGraph(folder)
    await copyGraph(migrated, graph)
    await recordWorld(graph, reference, size, onProgress)
    await runImport(home, await graph.close())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runImport(home: string, files: CsvFiles): Promise<void> {
  const lib = await neo4jJars()
  const java = ['java', '-Xmx3g', '-cp', join(lib, '*'), 'org.neo4j.cli.AdminTool']
  const conf = join(home, 'conf')
  mkdirSync(conf, { recursive: true })
  await runProgram(
    'env',
    [
      `NEO4J_HOME=${home}`,
      `NEO4J_CONF=${conf}`,
      ...java,
      ...[
        'database',
        'import',
        'full',
        'neo4j',
        `--report-file=${join(home, 'import.report')}`,
        '--id-type=string',
        ...IMPORT_OPTIONS
      ],
      ...files.nodes.map(file => `--nodes=${file}`),
      ...files.relationships.map(file => `--relationships=${file}`)
    ],
    'importing the generated world'
  )
}

/** Copies every node and relationship of a small graph. */
async function copyGraph(engine: Engine, graph: CsvGraph): Promise<void> {
  const nodes = await engine.read(transaction =>
    transaction.run('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')
  )
  const columns = new Map<string, Set<string>>()
  const typed = nodes.map(row => {
    const labels = [...(row.labels as readonly string[])].sort(byGenerality)
    const properties = row.properties as Readonly<Record<string, Value>>
    const known = columns.get(labels.join(';')) ?? new Set()
    for (const key of Object.keys(properties)) known.add(key)
    columns.set(labels.join(';'), known)
    return { labels, properties }
  })
  for (const { labels, properties } of typed) {
    const all = Object.fromEntries(
      [...(columns.get(labels.join(';')) ?? [])].map(key => [key, properties[key] ?? null])
    )
    await graph.node(labels, String(properties.id), all)
  }
  const relationships = await engine.read(transaction =>
    transaction.run(
      'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS start, b.id AS end, properties(r) AS properties'
    )
  )
  for (const { type, start, end, properties } of relationships) {
    const sorted = Object.entries(properties as Record<string, Value>).sort(([x], [y]) => (x < y ? -1 : 1))
    await graph.relationship(String(type), String(start), String(end), Object.fromEntries(sorted))
  }
}

const byGenerality = (x: string, y: string): number =>
  Number(y === 'Entity') - Number(x === 'Entity') || (x < y ? -1 : 1)

const BATCH = 2_000

async function recordWorld(
  graph: CsvGraph,
  reference: Reference,
  size: number,
  onProgress: (done: number) => void
): Promise<void> {
  const { namesOf } = referenceNames(reference)
  const recorder = new Recorder(graph)
  const writer = createWriter(recorder, 'embedded')
  let done = 0
  for (const { articles: told, state } of graphWorld(size, reference)) {
    recorder.component = state.component
    await writer.putArticles(told)
    await writer.replaceEvents([], { before: [], after: [state], namesOf })
    if (++done % BATCH === 0) onProgress(done)
  }
  await recorder.finish()
  onProgress(size)
}

/** What a shelf sums up. */
const SUMS = ['score', 'cooperative', 'conflictual'] as const
const NO_SUMS = { score: 0, cooperative: 0, conflictual: 0 }

/** Takes the statements of the writer and puts what they would write into files; sums are kept until the end. */
class Recorder implements Transaction {
  readonly walksIndexes = false
  /** Of the event that is being written: claims are written before it is set. */
  component = ''
  readonly #buckets = new Map<string, Record<string, Value> & { n: number } & typeof NO_SUMS>()
  readonly #ties = new Map<string, { a: string; b: string; n: number; score: number; all: number }>()

  constructor(private readonly graph: CsvGraph) {}

  async run(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const rows = (parameters.rows ?? []) as Rows
    const write = this.#writes.get(cypher)
    if (write) for (const row of rows) await write(row)
    else if (rows.length > 0) throw new Error(`the import does not know what this writes: ${cypher}`)
    if (cypher !== shelves.mergeBuckets) return []
    return rows.map(row => ({ id: row.id ?? '', partners: this.#buckets.get(String(row.id))?.partners ?? '' }))
  }

  searchText(): never {
    throw new Error('nothing is searched while a world is written')
  }

  async finish(): Promise<void> {
    for (const [id, bucket] of this.#buckets) await this.graph.node(['Bucket'], id, bucket)
    for (const [id, tie] of this.#ties) {
      await this.graph.node(['Tie'], id, tie)
      await this.graph.relationship('TIED', tie.a, id)
      await this.graph.relationship('TIED', tie.b, id)
    }
  }

  readonly #writes: ReadonlyMap<string, (row: Readonly<Record<string, Value>>) => unknown> = new Map<
    string,
    (row: Readonly<Record<string, Value>>) => unknown
  >([
    [articles.setArticles, row => this.#node(['Article'], row)],
    [articles.createClaims, row => this.#node(['Claim'], row, { component: this.component })],
    [articles.createMakes, row => this.#join('MAKES', row.article, row.claim)],
    [articles.createMentions, row => this.#join('MENTIONS', row.article, row.entity)],
    [articles.shelveArticles, row => this.#join('HAS', row.bucket, row.id)],
    [shelves.mergeBuckets, row => this.#shelve(row)],
    [shelves.setPartners, row => Object.assign(this.#buckets.get(String(row.id)) ?? {}, { partners: row.partners })],
    [shelves.shelveEvents, row => this.#join('HAS', row.bucket, row.id)],
    [shelves.mergeTies, row => this.#tie(row)],
    [events.createEvents.Summit, row => this.#node(['Event', 'Summit'], row, placeOf(row))],
    [events.createEvents.Agreement, row => this.#node(['Event', 'Agreement'], row)],
    [events.createEvents.Interaction, row => this.#node(['Event', 'Interaction'], row)],
    ...Object.entries(events.RELATIONS).map(
      ([type, { create }]) => [create, (row: Readonly<Record<string, Value>>) => this.#relate(type, row)] as const
    ),
    [events.mergeVersions, row => this.#node(['Version'], row)],
    [events.joinVersions, row => this.#join('HAS_VERSION', row.event, row.id)],
    [versions.mergePastBuckets, row => this.#shelve(row, { past: true, knownSince: '' })],
    [versions.shelveVersions, row => this.#join('PAST', row.bucket, row.id)]
  ])

  #node(
    labels: readonly string[],
    row: Readonly<Record<string, Value>>,
    more: Record<string, Value> = {}
  ): Promise<void> {
    return this.graph.node(labels, String(row.id), { ...(row.properties as Record<string, Value>), ...more })
  }

  #join(type: string, from: Value | undefined, to: Value | undefined): Promise<void> {
    return this.graph.relationship(type, String(from), String(to))
  }

  #relate(type: string, row: Readonly<Record<string, Value>>): Promise<void> {
    if (type === 'TOOK_PART') {
      const { role = null, onBehalfOf = null } = row
      return this.graph.relationship(type, String(row.other), String(row.event), { onBehalfOf, role })
    }
    return type === 'SUPPORTS' || type === 'AGAINST'
      ? this.#join(type, row.other, row.event)
      : this.#join(type, row.event, row.other)
  }

  #shelve(row: Readonly<Record<string, Value>>, more: Record<string, Value> = {}): void {
    const id = String(row.id)
    const { owner = null, kind = null, period = null } = row
    const bucket = this.#buckets.get(id) ?? {
      owner,
      kind,
      period,
      n: 0,
      partners: '',
      knownSince: null,
      settledOn: null,
      past: null,
      ...NO_SUMS,
      ...more
    }
    bucket.n += Number(row.delta)
    for (const sum of SUMS) bucket[sum] += Number(row[sum] ?? 0)
    const { since, settled } = row
    if (typeof settled === 'string' && !(String(bucket.settledOn ?? '') >= settled)) bucket.settledOn = settled
    if (typeof since === 'string' && !(String(bucket.knownSince ?? '~') <= since)) bucket.knownSince = since
    this.#buckets.set(id, bucket)
  }

  #tie(row: Readonly<Record<string, Value>>): void {
    const id = String(row.id)
    const tie = this.#ties.get(id) ?? { a: String(row.a), b: String(row.b), n: 0, score: 0, all: 0 }
    tie.n += Number(row.n)
    tie.score += Number(row.score)
    tie.all += Number(row.all)
    this.#ties.set(id, tie)
  }
}

/** Where a meeting took place, as a property: our own reads take it from `json`, which the peers cannot look into. */
function placeOf(row: Readonly<Record<string, Value>>): Record<string, Value> {
  const { json } = row.properties as { json: string }
  return { city: (JSON.parse(json) as { place: { city: string | null } | null }).place?.city ?? null }
}
