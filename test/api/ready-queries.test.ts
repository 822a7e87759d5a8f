import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { GraphStore } from '../../src/graph/store.js'
import { READY_QUERIES } from '../../src/api/ide/queries.js'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'
import type { Service } from './service.js'

describe('the queries that the editor opens with', () => {
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

  for (const { name, query, variables } of READY_QUERIES.filter(({ query }) => !query.includes('\nmutation '))) {
    it(`run: ${name}`, async () => {
      // Here the countries are others, so some answers are null; what counts is that every query fits the schema.
      assert.deepEqual((await service.ask(query, { ...variables })).errors, [])
    })
  }

  it('hold one change, which asks for a key', async () => {
    const [change] = READY_QUERIES.filter(({ query }) => query.includes('\nmutation '))
    const answer = await service.ask(change?.query ?? '', { ...change?.variables })
    assert.equal(answer.errors[0]?.extensions.code, 'WRITES_DISABLED')
  })
})
