import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import type { GraphStore } from '../../src/graph/store.js'
import { aSummit, anAgreement, anInteraction } from '../contract/builders.js'
import { openStore, put } from '../contract/written-store.js'
import { aService } from './service.js'
import type { Service } from './service.js'
import { anIngest } from './store.js'

interface Answer {
  readonly search: { readonly edges: readonly { readonly node: object }[] }
  readonly suggest: readonly { readonly node: object }[]
}

describe('events that are found by words', () => {
  let store: GraphStore
  let service: Service
  let lookedUp: number

  before(async () => {
    store = await openStore(await openEmbedded({ folder: null }))
    await put(
      store,
      aSummit('harbour talks', '2024-05-06', ['XA', 'XB']),
      anAgreement('harbour treaty', '2024-05-07', ['XA', 'XB']),
      anInteraction('harbour visit', '2024-05-08', 'XA', 'XB')
    )
    const watched: GraphStore = {
      ...store,
      eventsByIds: (...args) => {
        lookedUp++
        return store.eventsByIds(...args)
      }
    }
    service = await aService(watched, anIngest(store))
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })

  async function nodes(fields: string, fragments = ''): Promise<object[]> {
    lookedUp = 0
    const { data, errors } = await service.ask(
      `{ search(text: "harbour") { edges { node { ${fields} } } } suggest(text: "harb") { node { ${fields} } } } ${fragments}`
    )
    assert.deepEqual(errors, [])
    const { search, suggest } = data as unknown as Answer
    return [...search.edges, ...suggest].map(({ node }) => node)
  }

  const TITLES = '... on Summit { title } ... on Agreement { title } ... on Interaction { title }'

  it('are told by their hits where only their titles are wanted', async () => {
    const told = await nodes(`__typename ... on Node { id } ${TITLES}`)
    assert.equal(lookedUp, 0)
    assert.equal(told.length, 6)
    const read = await nodes(`__typename ... on Node { id } ${TITLES} ... on Summit { level }`)
    assert.ok(lookedUp > 0)
    assert.deepEqual(
      told,
      read.map(node => Object.fromEntries(Object.entries(node).filter(([field]) => field !== 'level')))
    )
  })

  it('are looked up where a fragment wants more, under whatever name', async () => {
    const read = await nodes('...Found', 'fragment Found on Summit { title: level name: title }')
    assert.ok(lookedUp > 0)
    assert.ok(read.some(node => 'title' in node && node.title === 'LEADERS'))
  })
})
