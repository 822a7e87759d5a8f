import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { WHOLE_GRAPH } from '../../src/export/format.js'
import { jsonl } from '../../src/export/jsonl.js'
import type { Engine } from '../../src/graph/engine.js'
import type { EventFilter, GraphStore } from '../../src/graph/store.js'
import { beside, deal, evening, meeting, morning, part, quarrel, smallGraph, textOf } from '../export/small-graph.js'

interface Line {
  readonly node?: string
  readonly edge?: string
  readonly id?: string
  readonly from?: string
  readonly to?: string
  readonly cursor?: string
  readonly end?: { readonly nodes: number; readonly edges: number }
}

/** What an export holds, on every engine: nodes and edges that fit together, whole or in part. */
export function exportsContract(name: string, open: () => Promise<Engine>): void {
  describe(`${name}: exports`, () => {
    let store: GraphStore
    before(async () => {
      store = await smallGraph(await open())
    })
    after(() => store.close())

    const lines = async (filter: EventFilter | null, after: string | null = null): Promise<Line[]> => {
      const request = { ...WHOLE_GRAPH, filter, after, placeMark: (place: string) => place }
      const text = await textOf(jsonl.write({ store }, request))
      return text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as Line)
    }
    const ids = (all: readonly Line[], kind: string): string[] =>
      all.flatMap(line => (line.node === kind && line.id ? [line.id] : [])).sort()
    const ends = (all: readonly Line[], kind: string): string[] =>
      all.flatMap(line => (line.edge === kind ? [`${line.from} ${line.to}`] : [])).sort()

    test('the whole graph holds everything once, and no edge leads to nowhere', async () => {
      const all = await lines(null)
      const nodes = all.flatMap(({ node, id }) => (node && id ? [id] : []))
      assert.equal(new Set(nodes).size, nodes.length)
      assert.deepEqual(ids(all, 'Country').length, 6)
      assert.deepEqual(ids(all, 'Summit'), [meeting.id, beside.id].sort())
      assert.deepEqual(ids(all, 'Agreement'), [deal.id, part.id].sort())
      assert.deepEqual(ids(all, 'Article'), [morning.id, evening.id].sort())
      assert.equal(ids(all, 'Claim').length, 5)
      const known = new Set(nodes)
      const edges = all.filter(({ edge }) => edge !== undefined)
      assert.deepEqual(
        edges.filter(({ from = '', to = '' }) => !known.has(from) || !known.has(to)),
        []
      )
      assert.deepEqual(all.at(-1)?.end, { nodes: nodes.length, edges: edges.length })
    })

    test('events are joined to those who took part and to each other', async () => {
      const all = await lines(null)
      assert.deepEqual(ends(all, 'REACHED_AT'), [`${deal.id} ${meeting.id}`])
      assert.deepEqual(ends(all, 'PART_OF'), [`${part.id} ${deal.id}`])
      assert.deepEqual(ends(all, 'BESIDES'), [`${beside.id} ${meeting.id}`])
      assert.deepEqual(ends(all, 'HOSTED_BY'), [`${meeting.id} country:XB`])
      const present = ends(all, 'TOOK_PART').filter(pair => pair.endsWith(meeting.id))
      assert.deepEqual(
        present.map(pair => pair.split(' ')[0]),
        ['country:XA', 'country:XB', 'leader:ada-telemar']
      )
      assert.equal(ends(all, 'HELD').length, 4)
      assert.equal(ends(all, 'SUPPORTS').length, 5)
      assert.equal(ends(all, 'MAKES').length, 5)
    })

    test('a filter takes what passes, whom it names and what says so, and nothing else', async () => {
      const all = await lines({ countries: { all: ['country:XA', 'country:XC'] } })
      assert.deepEqual(ids(all, 'Summit'), [beside.id])
      assert.deepEqual(ids(all, 'Agreement'), [])
      assert.deepEqual(ids(all, 'Country'), ['country:XA', 'country:XC'])
      assert.deepEqual(ids(all, 'Article'), [evening.id])
      assert.deepEqual(ids(all, 'Claim').length, 1)
      assert.deepEqual(ends(all, 'BESIDES'), [])
    })

    test('a filter that nothing passes gives an empty graph', async () => {
      const all = await lines({ date: { from: '1990-01-01', until: '1990-12-31' } })
      assert.deepEqual(all, [{ end: { nodes: 0, edges: 0 } }])
    })

    test('an export goes on behind every cursor and misses nothing', async () => {
      for (const filter of [null, { countries: { any: ['country:XA'] } }]) {
        const all = await lines(filter)
        const cursors = all.flatMap(({ cursor }) => (cursor === undefined ? [] : [cursor]))
        assert.ok(cursors.length > 5)
        const text = (line: Line): string => JSON.stringify(line)
        for (const [index, line] of all.entries()) {
          if (line.cursor === undefined) continue
          const rest = await lines(filter, line.cursor)
          const expected = all.slice(index + 1, -1).filter(({ cursor }) => cursor === undefined)
          const resumed = new Set(rest.map(text))
          assert.deepEqual(
            expected.filter(one => !resumed.has(text(one))),
            [],
            line.cursor
          )
          const before = new Set(all.map(text))
          const content = rest.slice(0, -1).filter(({ cursor }) => cursor === undefined)
          assert.deepEqual(
            content.filter(one => !before.has(text(one))),
            []
          )
        }
      }
    })

    test('an article is told once, however many of its events pass', async () => {
      const all = await lines({ countries: { any: ['country:XA'] } })
      assert.deepEqual(ids(all, 'Article'), [morning.id, evening.id].sort())
      assert.equal(ids(all, 'Claim').length, 4)
      assert.ok(!ids(all, 'Interaction').includes(quarrel.id))
    })
  })
}
