import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoredEvent } from '../../src/graph/store.js'
import { aSummit, anAgreement } from '../builders.js'
import { aStore, extractionsOf } from './harness.js'

const page = { first: 50, after: null }
const all = { filter: {}, order: 'DATE_DESC', page } as const

type Store = Awaited<ReturnType<typeof aStore>>

async function events(store: Store): Promise<StoredEvent[]> {
  return (await store.listEvents(all)).edges.map(edge => edge.node)
}

const pelar = { city: 'Pelar', country: 'XB' }

test('two articles about one summit leave one node with both as evidence', async () => {
  const store = await aStore()
  const planned = aSummit({ status: 'PLANNED', date: '2025-08-23', published: '2025-08-20', place: pelar, host: 'XB' })
  const held = aSummit({ date: '2025-08-23', place: pelar, framework: null })
  await store.put(...extractionsOf([planned]))
  await store.put(...extractionsOf([held]))
  const [event, ...rest] = await events(store)
  assert.equal(rest.length, 0)
  assert.equal(event?.status, 'HELD')
  assert.equal(event?.title, 'Jane Doe–John Roe summit in Pelar')
  assert.deepEqual(event?.claims, [planned.claim.id, held.claim.id].sort())
  const [claims] = await store.claimsOfEvents([event?.id ?? ''], page)
  assert.equal(claims?.edges.length, 2)
  const [of] = await store.eventsOf(['country:XA'], all)
  assert.equal(of?.edges.length, 1)
  await store.close()
})

test('an id given out before the anchor changed still finds the event', async () => {
  const store = await aStore()
  const held = aSummit({ date: '2025-08-23', place: pelar })
  await store.put(...extractionsOf([held]))
  const [first] = await events(store)
  const earlier = aSummit({ status: 'PLANNED', date: '2025-08-23', published: '2025-08-20', place: pelar })
  await store.put(...extractionsOf([earlier]))
  const [second] = await events(store)
  assert.notEqual(second?.id, first?.id)
  const [found] = await store.eventsByIds([first?.id ?? ''])
  assert.equal(found?.id, second?.id)
  assert.deepEqual(await store.formerIdsOfEvents([found?.id ?? '']), [[first?.id]])
  await store.close()
})

test('an agreement follows its summit to another id', async () => {
  const store = await aStore()
  const text = 'They met. They issued a statement.'
  const summit = aSummit({ text, event: 's1', date: '2025-08-23', place: pelar })
  const statement = anAgreement({ text, event: 'a1', summit: 's1', date: '2025-08-23' })
  await store.put(...extractionsOf([summit, statement]))
  await store.put(
    ...extractionsOf([aSummit({ status: 'PLANNED', date: '2025-08-23', published: '2025-08-20', place: pelar })])
  )
  const found = await events(store)
  assert.equal(found.length, 2)
  const agreement = found.find(event => event.kind === 'AGREEMENT')
  assert.equal(agreement?.kind === 'AGREEMENT' && agreement.summit, found.find(event => event.kind === 'SUMMIT')?.id)
  const [reached] = await store.eventsOf([found.find(event => event.kind === 'SUMMIT')?.id ?? ''], all)
  assert.deepEqual(
    reached?.edges.map(edge => edge.node.id),
    [agreement?.id]
  )
  await store.close()
})

test('a retracted article takes away what it alone supported, and its id still answers', async () => {
  const store = await aStore()
  const planned = aSummit({ status: 'PLANNED', date: '2025-08-23', published: '2025-08-20', place: pelar })
  const held = aSummit({ date: '2025-08-23', place: pelar })
  await store.put(...extractionsOf([planned, held]))
  await store.retract(held.article.id)
  const [event] = await events(store)
  assert.equal(event?.status, 'PLANNED')
  await store.retract(planned.article.id)
  assert.deepEqual(await events(store), [])
  const [gone] = await store.eventsByIds([event?.id ?? ''])
  assert.equal(gone?.retracted, true)
  const [article] = await store.articlesByIds([held.article.id])
  assert.equal(article?.status, 'RETRACTED')
  await store.close()
})

test('an article that is there already is not stored twice, a retracted one stays retracted', async () => {
  const store = await aStore()
  const extractions = extractionsOf([aSummit({ date: '2025-08-23' })])
  await store.put(...extractions)
  await store.put(...extractions)
  assert.equal((await store.counts()).Claim, 1)
  await store.retract(extractions[0]?.article.id ?? '')
  await store.put(...extractions)
  assert.deepEqual(await events(store), [])
  await store.close()
})

test('a person known only from texts is called by the longest spelling, and titles follow', async () => {
  const store = await aStore()
  const who = ['XA', 'XB', 'XA:~jane-doe', 'XB:john-roe']
  const [first] = extractionsOf([aSummit({ date: '2025-08-23', who })])
  const entity = (name: string) => ({
    actor: 'leader:~XA:jane-doe' as const,
    name,
    office: null,
    of: 'country:XA' as const,
    learnt: true,
    mentions: []
  })
  assert.ok(first)
  await store.put({ ...first, entities: [entity('Jane Doe')] })
  const [second] = extractionsOf([aSummit({ date: '2025-03-02', published: '2025-03-03', who, format: 'CALL' })])
  assert.ok(second)
  await store.put({ ...second, entities: [entity('Jané-Doe.')] })
  assert.deepEqual((await events(store)).map(event => event.title).sort(), [
    'Jané-Doe.–John Roe call',
    'Jané-Doe.–John Roe summit'
  ])
  const leader = await store.leaderByName('jane doe')
  assert.deepEqual([leader?.name, leader?.aliases, leader?.learnt], ['Jané-Doe.', ['Jane Doe'], true])
  await store.close()
})
