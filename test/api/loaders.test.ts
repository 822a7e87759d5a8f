import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createStore } from '../../src/graph/create-store.js'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import type { GraphStore } from '../../src/graph/store.js'
import { createWriter } from '../../src/graph/writer.js'
import { loadReference } from '../../src/reference/load.js'
import { anIngest } from './store.js'
import { aService } from './service.js'
import type { Service } from './service.js'

/** Counts every question that reaches the store, by method. */
function counted(store: GraphStore, calls: Map<string, number>): GraphStore {
  return new Proxy(store, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property)
      if (typeof value !== 'function') return value
      return (...args: unknown[]): unknown => {
        calls.set(String(property), (calls.get(String(property)) ?? 0) + 1)
        return Reflect.apply(value, target, args)
      }
    }
  })
}

describe('loaders', () => {
  let store: GraphStore
  let service: Service
  const folder = mkdtempSync(join(tmpdir(), 'entente-loaders-'))
  const calls = new Map<string, number>()

  before(async () => {
    const reference = loadReference()
    store = createStore(await openEmbedded({ folder, beginWith: reference.digest }), reference, createWriter)
    await store.migrate()
    service = await aService(counted(store, calls), anIngest(store), {
      QUERY_MAX_COST: '10000000',
      QUERY_MAX_DEPTH: '30'
    })
  })
  after(async () => {
    await service.app.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function callsOf(query: string, variables: Record<string, unknown>): Promise<Record<string, number>> {
    calls.clear()
    assert.deepEqual((await service.ask(query, variables)).errors, [])
    return Object.fromEntries(calls)
  }

  const FOUR_LEVELS = `query ($first: Int!) {
    countries(first: $first) { edges { node {
      leaders(on: "2020-01-01") { leader { tenures { office { organization { name } country { name } } } } }
      memberships(on: "2020-01-01") { organization { partOf { members(on: "2020-01-01") { role } } } }
      summits(first: 3) { totalCount edges { node { claims { totalCount } } } }
      agreements(first: 3) { totalCount }
      partners { edges { node { country { name } } } }
      frameworks { organizations { name } countries { code } }
    } } } }`

  for (const first of [2, 50, 100]) {
    it(`ask the store at most once a level and field over ${first} countries, compiled or not`, async () => {
      for (let round = 0; round < 6; round++) {
        const seen = await callsOf(FOUR_LEVELS, { first })
        for (const method of ['listCountries', 'tenuresOf', 'tenuresOfLeaders']) {
          assert.equal(seen[method], 1, method)
        }
        // What the reference data tells is at hand, once it is known that the store holds the same.
        for (const method of ['leadersByIds', 'officesByIds']) assert.ok((seen[method] ?? 0) <= 1, method)
        for (const method of ['membershipsOfCountries', 'membersOfOrganizations', 'partnersOf']) {
          assert.equal(seen[method], 1, method)
        }
        // Office, Membership, Framework and partOf lead to organisations; Office, Framework and Partner to countries.
        assert.ok((seen['organizationsByIds'] ?? 0) <= 4, `organizationsByIds: ${seen['organizationsByIds']}`)
        assert.ok((seen['countriesByCodes'] ?? 0) <= 3, `countriesByCodes: ${seen['countriesByCodes']}`)
        assert.equal(seen['eventsOf'], 2)
        assert.equal(seen['countEventsOf'], 2)
        assert.equal(seen['frameworksOfCountries'], 1)
        await new Promise(resolve => setImmediate(resolve))
      }
    })
  }

  it('ask once for each set of arguments where a field is wanted under several names', async () => {
    const query = `{ countries(first: 20) { edges { node {
      then: memberships(on: "1995-01-01") { role } now: memberships(on: "2020-01-01") { role } all: memberships { role }
    } } } }`
    assert.deepEqual(await callsOf(query, {}), { listCountries: 1, membershipsOfCountries: 3 })
  })

  it('count a list only when asked', async () => {
    const without = await callsOf('{ summits { edges { node { id } } } articles { edges { node { id } } } }', {})
    assert.deepEqual(without, { listEvents: 1, listArticles: 1 })
    const counting = await callsOf('{ summits { totalCount } articles { totalCount } countries { totalCount } }', {})
    assert.deepEqual(counting, {
      listEvents: 1,
      listArticles: 1,
      listCountries: 1,
      countEvents: 1,
      countListed: 2
    })
  })

  it('ask for those numbers of a relationship that are wanted', async () => {
    const numbers = async (fields: string): Promise<unknown[]> => {
      const seen = await callsOf(`{ relationship(between: ["KR", "JP"]) { ${fields} } }`, {})
      return [seen['contact'], seen['articleCountOf']]
    }
    assert.deepEqual(await numbers('articleCount firstContact { edtf } lastContact { edtf }'), [2, 1])
    assert.deepEqual(await numbers('lastContact { edtf }'), [1, undefined])
    assert.deepEqual(await numbers('countries { code }'), [undefined, undefined])
  })
})
