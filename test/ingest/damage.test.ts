import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Engine, Row, Value } from '../../src/graph/engine.js'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import * as queries from '../../src/graph/queries/copy.js'
import type { WholeLink, WholeNode } from '../../src/graph/store.js'
import { checkStore } from '../../src/ingest/check.js'
import { aSummit, aTenure } from '../builders.js'
import { world } from './generated.js'
import { aStore, extractionsOf, reference } from './harness.js'

/** Where nothing in the store says what was there: times and notes of reading, and what only makes the next look quicker. */
const UNTOLD: ReadonlySet<string> = new Set([
  ...['Article extractor', 'Article ingestedAt', 'Article notes', 'Article entities', 'Claim recordedAt'],
  ...['Block locked', 'Bucket knownSince', 'Bucket settledOn', 'Name digest', 'Meta writes', 'Meta resolverDigest'],
  ...['Meta entityVersion', 'Meta schemaVersion', 'Meta referenceDigest', 'Meta decidedLeaders'],
  // history: nothing else tells of it
  ...['FormerEvent json', 'Change json', 'Change at']
])

describe('a check', () => {
  let engine: Engine
  let store: Awaited<ReturnType<typeof aStore>>
  const nodes: (WholeNode & { readonly key: queries.KeyLabel })[] = []
  const links: (WholeLink & { readonly from: string })[] = []

  before(async () => {
    engine = await openEmbedded({ folder: null })
    store = await aStore(engine)
    const articles = world(14)
    for (const one of articles) await store.put(one)
    const who = ['XA', 'XB', 'XA:~ann-orr', 'XB:~bo-ulm']
    await store.put(
      ...extractionsOf([
        aSummit({ text: 'They met. At some time.', date: '2025', published: '2025-12-10', who }),
        aSummit({ text: 'They met. On the day.', date: '2025-08-23', published: '2025-08-24', who }),
        aTenure({ published: '2025-08-24' })
      ])
    )
    const page = { first: 100, after: null }
    const { edges } = await store.listEvents({ filter: { kinds: ['SUMMIT'] }, order: 'DATE_ASC', page })
    const [first, second, third] = edges.map(({ node }) => node.id)
    await store.decide((decider, by) => decider.merge([first ?? '', second ?? ''], by))
    await store.decide((decider, by) => decider.correct(third ?? '', 'title', 'Another title', by))
    await store.retract(articles[7]?.article.id ?? '')
    for await (const { label, nodes: some, links: out } of store.whole()) {
      nodes.push(...some.map(node => ({ ...node, key: label as queries.KeyLabel })))
      links.push(...out.map(link => ({ ...link, from: link.type === 'TOOK_PART' ? 'Entity' : label })))
    }
  })
  after(() => store.close())

  const problems = async (): Promise<readonly string[]> =>
    (await checkStore(store, reference, { mostOfASort: Number.POSITIVE_INFINITY })).problems
  const set = (node: (typeof nodes)[number], property: string, value: Value): Promise<readonly Row[]> =>
    engine.write(transaction =>
      transaction.run(`MATCH (n:${node.key} {id: $id}) SET n.${property} = $value`, { id: node.id, value })
    )

  it('finds nothing where nothing is wrong', async () => assert.deepEqual(await problems(), []))

  it('names each property of each kind of node that was changed by hand', async () => {
    const kinds = new Map<string, (typeof nodes)[number]>()
    for (const node of nodes) {
      const kind = [...node.labels, node.id.includes(':~') ? 'learnt' : ''].sort().join(' ')
      const known = kinds.get(kind)
      if (!known || countOf(node) > countOf(known)) kinds.set(kind, node)
    }
    const unseen: string[] = []
    // One property of each kind at a time.
    for (let n = 0; ; n++) {
      const wrong = [...kinds.values()].flatMap(node => {
        const property = told(node)[n]
        return property === undefined ? [] : [{ node, property, is: node.properties[property] as Value }]
      })
      if (wrong.length === 0) break
      for (const { node, property, is } of wrong) await set(node, property, otherThan(is))
      const found = (await problems()).join('\n')
      for (const { node, property } of wrong) {
        const name = node.key === 'Meta' ? /log counts|said to be|on the list|office of/ : node.id
        if (!(typeof name === 'string' ? found.includes(name) : name.test(found))) unseen.push(`${node.id} ${property}`)
      }
      for (const { node, property, is } of wrong) await set(node, property, is)
    }
    assert.deepEqual(unseen, [])
    assert.ok(kinds.size >= 18, [...kinds.keys()].join(', '))
    assert.deepEqual(await problems(), [])
  })

  it('names a record that cannot be read, or is not there', async () => {
    for (const key of ['Event', 'Claim', 'Article', 'Version', 'Change', 'FormerEvent', 'Decision'] as const) {
      const node = nodes.find(one => one.key === key)
      assert.ok(node)
      for (const json of ['{', null]) {
        await set(node, 'json', json)
        const found = await problems()
        assert.ok(found.includes(`${node.id} has a json that cannot be read`), `${key}: ${found.join('\n')}`)
      }
      await set(node, 'json', node.properties.json as Value)
    }
  })

  it('names each kind of relationship that is gone or stands twice', async () => {
    const kinds = new Map(links.map(link => [`${link.from} ${link.type} ${link.target.split(':')[0]}`, link]))
    const put = async ({ from, type, source, target, properties }: (typeof links)[number], times: number) => {
      const to = nodes.find(({ id }) => id === target)?.key as queries.KeyLabel
      const drop = `MATCH (:${from} {id: $source})-[r:${type}]->(:${to} {id: $target}) DELETE r`
      const make = queries.writeRelationships(from as queries.KeyLabel, type as queries.RelationshipType, to)
      const others = links.filter(
        one => one.source === source && one.type === type && one.target === target && one.properties !== properties
      )
      const rows = [...others.map(one => one.properties), ...Array.from({ length: times }, () => properties)]
      await engine.write(async transaction => {
        await transaction.run(drop, { source, target })
        await transaction.run(make, { rows: rows.map(one => ({ source, target, properties: one })) })
      })
    }
    for (const times of [0, 2]) {
      for (const link of kinds.values()) await put(link, times)
      const found = await problems()
      const unseen = [...kinds].filter(
        ([, { source, target }]) => !found.some(line => line.includes(source) && line.includes(target))
      )
      assert.deepEqual(
        unseen.map(([kind]) => kind),
        [],
        `${times} times`
      )
      for (const link of kinds.values()) await put(link, 1)
    }
    assert.ok(kinds.size >= 20, [...kinds.keys()].join(', '))
    assert.deepEqual(await problems(), [])
  })

  it('names each kind of node that is gone', async () => {
    const kinds = new Map<string, (typeof nodes)[number]>()
    for (const node of nodes) {
      // The keys of blocks stand nowhere else once nothing is in them; of buckets that are empty too.
      const isHeld = links.some(({ source, target, type }) => [source, target].includes(node.id) && type !== 'MENTIONS')
      const kind = [...node.labels, node.id.includes(':~') ? 'learnt' : ''].sort().join(' ')
      if (isHeld || !['Block', 'Bucket', 'Entity'].includes(node.key)) kinds.set(kind, node)
    }
    const unseen: string[] = []
    for (const node of [...kinds.values()].filter(({ key }) => key !== 'Meta')) {
      await engine.write(transaction =>
        transaction.run(`MATCH (n:${node.key} {id: $id}) DETACH DELETE n`, { id: node.id })
      )
      const found = await problems()
      const name = /^(?:audit|change):/.test(node.id) ? /lines/ : null
      if (!found.some(line => name?.test(line) ?? line.includes(node.id))) unseen.push(node.id)
      await putBack(node)
    }
    assert.deepEqual(unseen, [])
    assert.deepEqual(await problems(), [])
  })

  async function putBack({ id, key, labels, properties }: (typeof nodes)[number]): Promise<void> {
    const kind = labels.find(label => (queries.KIND_LABELS as readonly string[]).includes(label)) ?? null
    const keyOf = new Map(nodes.map(node => [node.id, node.key]))
    await engine.write(async transaction => {
      await transaction.run(queries.writeNodes(key, kind as queries.KindLabel | null), { rows: [{ id, properties }] })
      for (const { from, type, ...row } of links.filter(({ source, target }) => source === id || target === id)) {
        const to = keyOf.get(row.target) as queries.KeyLabel
        const make = queries.writeRelationships(from as queries.KeyLabel, type as queries.RelationshipType, to)
        await transaction.run(make, { rows: [row] })
      }
    })
  }

  function told({ key, properties }: (typeof nodes)[number]): string[] {
    return Object.keys(properties)
      .filter(name => name !== 'id' && properties[name] !== null && !UNTOLD.has(`${key} ${name}`))
      .sort()
  }

  const countOf = (node: (typeof nodes)[number]): number => told(node).length
})

/** Another value of the same type. */
function otherThan(value: Value): Value {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return [...(value as readonly Value[]), 'x']
  if (typeof value !== 'string') return value
  if (!value.startsWith('{') && !value.startsWith('[')) return `${value}x`
  const parsed = JSON.parse(value) as Record<string, unknown>
  if (Array.isArray(parsed)) return '[]'
  const [name = ''] = Object.keys(parsed).filter(key => typeof parsed[key] === 'string' && key !== 'kind')
  return JSON.stringify({ ...parsed, [name]: `${String(parsed[name])}x` })
}
