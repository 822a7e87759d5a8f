import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { DOMParser } from '@xmldom/xmldom'
import { parse as parseCsv } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { MultiDirectedGraph } from 'graphology'
import gexfReader from 'graphology-gexf'
import graphmlReader from 'graphology-graphml'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import type { GraphStore } from '../../src/graph/store.js'
import { csv } from '../../src/export/csv/zip.js'
import type { ExportFormat } from '../../src/export/format.js'
import { WHOLE_GRAPH } from '../../src/export/format.js'
import { EXPORT_FORMATS } from '../../src/export/formats.js'
import { gexf } from '../../src/export/gexf.js'
import { graphml } from '../../src/export/graphml.js'
import { jsonl } from '../../src/export/jsonl.js'
import { deal, meeting, morning, NASTY, smallGraph, textOf } from './small-graph.js'

let store: GraphStore
before(async () => {
  store = await smallGraph(await openEmbedded({ folder: null }))
})
after(() => store.close())

const written = (format: ExportFormat, evidence: boolean | null = null): Promise<string> =>
  textOf(format.write({ store }, { ...WHOLE_GRAPH, evidence }))

/** What no XML holds is replaced. */
const CLEANED = NASTY.replace('\u0001', '\uFFFD').replace('\uD800', '\uFFFD')

async function counts(evidence: boolean): Promise<{ nodes: number; edges: number }> {
  const lines = (await written(jsonl, evidence)).trim().split('\n')
  return (JSON.parse(lines.at(-1) ?? '') as { end: { nodes: number; edges: number } }).end
}

describe('GraphML and GEXF', () => {
  const readers = [
    [graphml, graphmlReader.parse],
    [gexf, gexfReader.parse]
  ] as const
  for (const [format, parse] of readers) {
    it(`writes ${format.name} that graphology reads, with all nodes, edges and attributes`, async () => {
      const graph = parse(MultiDirectedGraph, await written(format, true))
      assert.deepEqual({ nodes: graph.order, edges: graph.size }, await counts(true))
      const summit = graph.getNodeAttributes(meeting.id)
      assert.equal(summit['label'], 'Meeting')
      assert.equal(summit['kind'], 'Summit')
      assert.equal(summit['confidence'], 0.9)
      assert.equal(graph.getNodeAttribute(morning.id, 'title'), CLEANED)
      const [reached] = graph.edges(deal.id, meeting.id)
      assert.equal(graph.getEdgeAttribute(reached, 'kind'), 'REACHED_AT')
      const [took] = graph.edges('leader:ada-telemar', meeting.id)
      assert.equal(graph.getEdgeAttribute(took, 'onBehalfOf'), 'country:XA')
    })

    it(`leaves claims and articles out of ${format.name} unless they are asked for`, async () => {
      const graph = parse(MultiDirectedGraph, await written(format))
      assert.deepEqual({ nodes: graph.order, edges: graph.size }, await counts(false))
      assert.equal(graph.hasNode(morning.id), false)
    })

    it(`writes ${format.name} that is well-formed`, async () => {
      const problems: string[] = []
      const parser = new DOMParser({
        onError: (level, message) => void (level === 'warning' || problems.push(String(message)))
      })
      parser.parseFromString(await written(format, true), 'text/xml')
      assert.deepEqual(problems, [])
    })
  }
})

interface Field {
  readonly name: string
  readonly type: string
}
interface DataPackage {
  readonly profile: string
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly schema: { readonly fields: readonly Field[]; readonly primaryKey?: string }
  }[]
}

/** What the Table Schema of the Data Package standard lets stand in a field of each type. */
const FITS: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/u,
  integer: /^[+-]?\d+$/u,
  number: /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u
}

describe('CSV', () => {
  let files: Readonly<Record<string, Uint8Array>>
  const text = (name: string): string => Buffer.from(files[name] ?? []).toString('utf8')
  const table = (name: string): Record<string, string>[] =>
    parseCsv(text(`${name}.csv`), { columns: true }) as unknown as Record<string, string>[]
  before(async () => {
    const chunks: Uint8Array[] = []
    for await (const chunk of csv.write({ store }, WHOLE_GRAPH)) chunks.push(Buffer.from(chunk as Uint8Array))
    files = unzipSync(Buffer.concat(chunks))
  })

  it('is a zip file of tables that the data package describes, each cell of the type it names', () => {
    const described = JSON.parse(text('datapackage.json')) as DataPackage
    assert.deepEqual(
      described.resources.map(({ path }) => path).sort(),
      Object.keys(files)
        .filter(name => name !== 'datapackage.json')
        .sort()
    )
    for (const { name, path, schema } of described.resources) {
      assert.match(name, /^[a-z0-9._/-]+$/u)
      const [header = [], ...rows] = parseCsv(text(path)) as unknown as string[][]
      assert.deepEqual(
        header,
        schema.fields.map(field => field.name)
      )
      for (const row of rows) {
        schema.fields.forEach(({ type, name: field }, index) => {
          const cell = row[index] ?? ''
          assert.ok(cell === '' || FITS[type]?.test(cell), `${path} ${field}: ${cell} is no ${type}`)
        })
      }
      if (schema.primaryKey) assert.equal(new Set(rows.map(([id]) => id)).size, rows.length)
    }
  })

  it('holds as many nodes and edges as the lines of JSON do', async () => {
    const names = Object.keys(files).flatMap(name => (name.endsWith('.csv') ? [name.slice(0, -4)] : []))
    const nodes = names.filter(name => name !== 'edges').reduce((sum, name) => sum + table(name).length, 0)
    assert.deepEqual({ nodes, edges: table('edges').length }, await counts(true))
  })

  it('gives text back as it was, and disarms what a spreadsheet would run', () => {
    const titles = table('articles').map(row => row['title'])
    assert.deepEqual(titles.sort(), ['', `'${NASTY.replace('\uD800', '\uFFFD')}`])
    const [interaction] = table('interactions')
    assert.equal(interaction?.['score'], '-3')
  })

  it('parts the values of a list by a bar', () => {
    const arnova = table('countries').find(row => row['id'] === 'country:XA')
    assert.equal(arnova?.['aliases'], 'Republic of Arnova')
  })
})

describe('every format', () => {
  for (const format of EXPORT_FORMATS) {
    it(`gives the same bytes for the same graph: ${format.name}`, async () => {
      assert.equal(await written(format), await written(format))
    })
  }

  for (const format of EXPORT_FORMATS.filter(({ selects }) => selects)) {
    it(`reads nothing more when its reader stops: ${format.name}`, async () => {
      let calls = 0
      const counting = new Proxy(store, {
        get(target, property) {
          const value: unknown = Reflect.get(target, property)
          if (typeof value !== 'function') return value
          return (...args: unknown[]): unknown => {
            calls++
            return Reflect.apply(value, target, args)
          }
        }
      })
      for await (const chunk of format.write({ store: counting }, WHOLE_GRAPH)) {
        assert.ok(chunk.length > 0)
        break
      }
      await new Promise(resolve => setTimeout(resolve, 50))
      const before = calls
      await new Promise(resolve => setTimeout(resolve, 50))
      assert.equal(calls, before)
    })
  }
})
