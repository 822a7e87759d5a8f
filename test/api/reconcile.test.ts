import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'
import type { Service } from './service.js'
import { shapeErrors } from './reconcile-shapes.js'
import type { Shape } from './reconcile-shapes.js'
import type { GraphStore } from '../../src/graph/store.js'

interface Candidate {
  readonly id: string
  readonly name: string
  readonly score: number
  readonly match: boolean
}
interface Manifest {
  readonly batchSize: number
  readonly preview: { readonly url: string }
  readonly suggest: Readonly<Record<'entity' | 'type' | 'property', Place>>
  readonly extend: { readonly propose_properties: Place }
}
interface Place {
  readonly service_url: string
  readonly service_path: string
}

let store: GraphStore
let service: Service
before(async () => {
  store = await aTinyStore()
  service = await aService(store, anIngest(store))
})
after(async () => {
  await service.app.close()
  await store.close()
})

const ORIGIN = 'http://localhost:80'

/** Asks as a client does: by the addresses of the manifest. */
async function asked(address: string, fields: Record<string, string> = {}): Promise<unknown> {
  const url = `${address.replace(ORIGIN, '')}?${new URLSearchParams(fields)}`
  const response = await service.app.inject({ method: 'GET', url })
  assert.equal(response.statusCode, 200, response.body)
  assert.equal(response.headers['access-control-allow-origin'], '*')
  return JSON.parse(response.body)
}

async function posted(fields: Record<string, string>): Promise<{ status: number; body: unknown }> {
  const response = await service.app.inject({
    method: 'POST',
    url: '/reconcile',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString()
  })
  return { status: response.statusCode, body: JSON.parse(response.body) as unknown }
}

function fits<T>(shape: Shape, received: unknown): T {
  assert.deepEqual(shapeErrors(shape, received), [])
  return received as T
}

async function candidates(query: object): Promise<readonly Candidate[]> {
  const { status, body } = await posted({ queries: JSON.stringify({ q0: query }) })
  assert.equal(status, 200, JSON.stringify(body))
  return fits<Record<string, { result: Candidate[] }>>('results', body)['q0']?.result ?? []
}

const manifest = async (): Promise<Manifest> => fits<Manifest>('manifest', await asked('/reconcile'))
const addressOf = ({ service_url, service_path }: Place): string => service_url + service_path

describe('the reconciliation service', () => {
  it('says what it is, by the specification', async () => {
    const { batchSize } = await manifest()
    assert.equal(batchSize, 50)
  })

  const sure: readonly (readonly [what: string, query: object, id: string, score: number])[] = [
    ['a name', { query: 'Ada Telemar' }, 'leader:ada-telemar', 100],
    ['a name without its accents', { query: 'boro minas' }, 'leader:boro-minas', 100],
    ['an alias', { query: 'Republic of Arnova', type: 'Country' }, 'country:XA', 95],
    ['a code', { query: 'XAA', type: ['Country'] }, 'country:XA', 95],
    ['an id', { query: 'organization:league' }, 'organization:league', 100],
    ['a framework', { query: 'Twin Talks', type: 'Framework' }, 'framework:twin-talks', 100],
    [
      'a name with a property',
      { query: 'Cela Rohan', properties: [{ pid: 'country', v: 'Arnova' }] },
      'leader:cela-rohan',
      100
    ],
    [
      'a property that has been reconciled',
      { query: 'Cela Rohan', properties: [{ pid: 'organization', v: { id: 'organization:league', name: 'any' } }] },
      'leader:cela-rohan',
      100
    ],
    ['a code alone', { type: 'Country', properties: [{ pid: 'alpha3', v: 'XBB' }] }, 'country:XB', 90]
  ]
  for (const [what, query, id, score] of sure) {
    it(`is sure of ${what}`, async () => {
      const [first, ...rest] = await candidates(query)
      assert.deepEqual([first?.id, first?.score, first?.match], [id, score, true])
      assert.ok(rest.every(({ match }) => !match))
    })
  }

  const unsure: readonly (readonly [what: string, query: object])[] = [
    ['two people of one name', { query: 'Jo Smith' }],
    ['a misspelling', { query: 'Ada Telemaar' }],
    ['a part of a name', { query: 'Telemar' }],
    ['a property that does not agree', { query: 'Ada Telemar', properties: [{ pid: 'country', v: 'Belmark' }] }],
    ['a property it does not have', { query: 'Ada Telemar', properties: [{ pid: 'shoe size', v: 41 }] }],
    ['a capital', { query: 'Fornost' }],
    ['a property that others share', { type: 'Country', properties: [{ pid: 'capital', v: 'Fornost' }] }]
  ]
  for (const [what, query] of unsure) {
    it(`offers candidates and is not sure of ${what}`, async () => {
      const found = await candidates(query)
      assert.ok(found.length > 0)
      assert.ok(found.every(({ match }) => !match))
      assert.deepEqual(
        found.map(({ score }) => score),
        found.map(({ score }) => score).sort((a, b) => b - a)
      )
    })
  }

  it('answers each query of a batch by itself, under its key', async () => {
    const queries = { a: { query: 'Arnova' }, b: { query: 'nobody at all' }, c: { query: 'Belmark', limit: 1 } }
    const { body } = await posted({ queries: JSON.stringify(queries) })
    const results = fits<Record<string, { result: Candidate[] }>>('results', body)
    assert.deepEqual(Object.keys(results), ['a', 'b', 'c'])
    assert.equal(results['a']?.result[0]?.id, 'country:XA')
    assert.deepEqual(results['b']?.result, [])
    assert.equal(results['c']?.result.length, 1)
    const got = await asked('/reconcile', { queries: JSON.stringify(queries) })
    assert.deepEqual(got, body)
  })

  it('narrows by type', async () => {
    const found = await candidates({ query: 'Northern League Arnova', type: 'Country' })
    assert.deepEqual([...new Set(found.map(({ id }) => id.split(':')[0]))], ['country'])
  })

  it('suggests entities, types and properties', async () => {
    const { suggest } = await manifest()
    const named = async (what: keyof typeof suggest, prefix: string): Promise<string[]> => {
      const body = await asked(addressOf(suggest[what]), { prefix })
      return fits<{ result: { id: string }[] }>('suggestions', body).result.map(({ id }) => id)
    }
    assert.equal((await named('entity', 'ada t'))[0], 'leader:ada-telemar')
    assert.equal((await named('entity', 'country:XC'))[0], 'country:XC')
    assert.deepEqual(await named('type', 'lea'), ['Leader'])
    assert.deepEqual(await named('property', 'wiki'), ['wikidata'])
  })

  it('shows an entity in a frame, with nothing in it that runs', async () => {
    const { preview } = await manifest()
    const url = preview.url.replace(ORIGIN, '').replace('{{id}}', encodeURIComponent('leader:ada-telemar'))
    const { statusCode, headers, body } = await service.app.inject({ method: 'GET', url })
    assert.equal(statusCode, 200)
    assert.match(String(headers['content-type']), /^text\/html/)
    assert.match(String(headers['content-security-policy']), /default-src 'none'.*frame-ancestors \*/)
    assert.equal(headers['x-frame-options'], undefined)
    assert.match(body, /Ada Telemar.*President, Arnova/)
    assert.equal((await service.app.inject({ method: 'GET', url: '/reconcile/preview?id=<b>' })).statusCode, 404)
  })

  it('extends entities by properties it proposes', async () => {
    const { extend } = await manifest()
    const body = await asked(addressOf(extend.propose_properties), { type: 'Leader' })
    const { properties } = fits<{ properties: { id: string }[] }>('proposals', body)
    const wanted = { ids: ['leader:cela-rohan', 'leader:nobody'], properties: properties.map(({ id }) => ({ id })) }
    const { body: extended } = await posted({ extend: JSON.stringify(wanted) })
    const { meta, rows } = fits<{ meta: { id: string }[]; rows: Record<string, Record<string, object[]>> }>(
      'extension',
      extended
    )
    assert.deepEqual(
      meta.map(({ id }) => id),
      properties.map(({ id }) => id)
    )
    assert.deepEqual(rows['leader:cela-rohan']?.['country'], [{ id: 'country:XA', name: 'Arnova' }])
    assert.deepEqual(rows['leader:cela-rohan']?.['office'], [{ str: 'Secretary-General' }, { str: 'President' }])
    assert.deepEqual(rows['leader:nobody']?.['office'], [])
  })

  it('answers old clients with a script that calls them, and no other', async () => {
    const script = await service.app.inject({ method: 'GET', url: '/reconcile?callback=jQuery12_3.done' })
    assert.match(String(script.headers['content-type']), /^application\/javascript/)
    assert.match(script.body, /^\/\*\*\/jQuery12_3\.done\(\{.*\}\);$/)
    const attack = await service.app.inject({ method: 'GET', url: '/reconcile?callback=alert(1)//' })
    assert.equal(attack.statusCode, 400)
  })

  it('lets pages of other origins ask', async () => {
    const { statusCode, headers } = await service.app.inject({
      method: 'OPTIONS',
      url: '/reconcile',
      headers: { origin: 'https://refine.example', 'access-control-request-method': 'POST' }
    })
    assert.equal(statusCode, 204)
    assert.equal(headers['access-control-allow-origin'], '*')
  })

  const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`q${index}`, { query: 'Arnova' }]))
  const refused: readonly (readonly [what: string, fields: Record<string, string>, status: number])[] = [
    ['nothing', {}, 400],
    ['no JSON', { queries: '{' }, 400],
    ['a list', { queries: '[]' }, 400],
    ['a query that is none', { queries: '{"a": 1}' }, 400],
    ['an empty query', { queries: '{"a": {"query": " "}}' }, 400],
    ['a limit below one', { queries: '{"a": {"query": "x", "limit": 0}}' }, 400],
    ['a very long name', { queries: JSON.stringify({ a: { query: 'x'.repeat(201) } }) }, 400],
    ['a batch too large', { queries: JSON.stringify(many) }, 413],
    ['an extension without ids', { extend: '{"properties": []}' }, 400],
    ['an unknown property', { extend: '{"ids": [], "properties": [{"id": "shoe size"}]}' }, 400]
  ]
  for (const [what, fields, status] of refused) {
    it(`refuses ${what}`, async () => {
      const response = await posted(fields)
      assert.equal(response.status, status)
      assert.ok((response.body as { errors: { message: string }[] }).errors[0]?.message)
    })
  }

  it('can be switched off', async () => {
    const without = await aService(store, anIngest(store), { RECONCILE: 'off' })
    assert.equal((await without.app.inject({ method: 'GET', url: '/reconcile' })).statusCode, 404)
    await without.app.close()
  })
})
