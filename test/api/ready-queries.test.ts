import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { GraphStore } from '../../src/graph/store.js'
import { readDocuments } from '../../scripts/query-documents/document.js'
import { READY_QUERIES } from '../../src/api/ide/queries.js'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'
import type { Service } from './service.js'

const nameOf = (query: string): string => /^query (\w+)/mu.exec(query)?.[1] ?? ''

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

  it('are asked in docs/queries in the same words, where they are asked there', () => {
    const documents = new Map(readDocuments().map(({ query, variables }) => [nameOf(query), { query, variables }]))
    const shared = READY_QUERIES.filter(({ query }) => documents.has(nameOf(query)))
    assert.ok(shared.length >= 4, `${shared.length} of them`)
    for (const { query, variables } of shared) {
      assert.deepEqual({ query: query.replace(/^#.*\n/gmu, '').trimEnd(), variables }, documents.get(nameOf(query)))
    }
  })

  it('hold one change, which asks for a key', async () => {
    const [change] = READY_QUERIES.filter(({ query }) => query.includes('\nmutation '))
    const answer = await service.ask(change?.query ?? '', { ...change?.variables })
    assert.equal(answer.errors[0]?.extensions.code, 'WRITES_DISABLED')
  })
})
