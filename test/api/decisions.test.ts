import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aSummit } from '../builders.js'
import { extractionsOf } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService, onlyCode } from './service.js'
import type { Service } from './service.js'

const headers = { authorization: 'Bearer the-key', 'x-entente-author': 'Ada' }
const PAYLOAD = `decision { id kind author reason source field value claims { totalCount edges { node { quote } } } undoneAt undoneBy }
  changes { id change titleBefore titleAfter fields { field before after } } refusal { code message field }`
const MERGE = `mutation ($events: [ID!]!, $dryRun: Boolean) { merge(events: $events, dryRun: $dryRun, reason: "one meeting") { ${PAYLOAD} } }`
const SPLIT = `mutation ($event: ID!, $claims: [ID!]!) { split(event: $event, claims: $claims) { ${PAYLOAD} } }`
const CORRECT = `mutation ($event: ID!, $field: CorrectableField!, $value: String) {
  correct(event: $event, field: $field, value: $value, source: "https://gazette.example", author: "Ben") { ${PAYLOAD} } }`
const UNDO = `mutation ($decision: ID!) { undo(decision: $decision) { ${PAYLOAD} } }`
const RETRACT = `mutation ($id: ID!, $dryRun: Boolean) { retractArticle(id: $id, dryRun: $dryRun, reason: "wrong") {
  decision { id kind article { id } } changes { id change } refusal { code } article { id status } } }`
const EVENTS = '{ summits(orderBy: DATE_ASC) { edges { node { id place { city } } } } }'

interface Payload {
  readonly decision: { readonly id: string } | null
  readonly changes: readonly { readonly id: string; readonly change: string }[]
  readonly refusal: { readonly code: string } | null
}

describe('putting things right', () => {
  let store: Awaited<ReturnType<typeof aTinyStore>>
  let service: Service
  const built = [
    aSummit({ date: '2025-08-23', published: '2025-08-24', text: 'They met. First.' }),
    aSummit({ date: '2025-08-25', published: '2025-08-26', text: 'They met. Second.' })
  ]
  let ids: string[] = []
  before(async () => {
    store = await aTinyStore()
    await store.put(...extractionsOf(built))
    service = await aService(store, anIngest(store), { API_KEYS: 'the-key' })
    ids = await summits()
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })

  async function ask(query: string, variables: Record<string, unknown>): Promise<Payload> {
    const { data, errors } = await service.ask(query, variables, headers)
    assert.deepEqual(errors, [])
    return Object.values(data ?? {})[0] as Payload
  }
  async function summits(): Promise<string[]> {
    const { data } = await service.ask(EVENTS)
    const { edges } = data?.['summits'] as { edges: { node: { id: string } }[] }
    return edges.map(({ node }) => node.id)
  }

  it('needs a key', async () => {
    assert.equal(onlyCode(await service.ask(MERGE, { events: ids })), 'UNAUTHENTICATED')
    assert.equal(onlyCode(await service.ask(UNDO, { decision: 'decision:1' })), 'UNAUTHENTICATED')
  })

  it('shows what a merge would do, and does nothing', async () => {
    const shown = await ask(MERGE, { events: ids, dryRun: true })
    assert.deepEqual([shown.decision, shown.refusal], [null, null])
    assert.deepEqual(
      new Map(shown.changes.map(({ id, change }) => [id, change])),
      new Map([
        [ids[0], 'CHANGED'],
        [ids[1], 'REMOVED']
      ])
    )
    assert.deepEqual(await summits(), ids)
    const log = await service.ask('{ auditLog { totalCount edges { node { action } } } }')
    assert.deepEqual(log.data, { auditLog: { totalCount: 0, edges: [] } })
  })

  it('merges, finds both ids, and takes it back', async () => {
    const merged = await ask(MERGE, { events: ids })
    assert.deepEqual(await summits(), [ids[0]])
    const found = await service.ask(
      'query ($id: ID!) { node(id: $id) { id ... on Event { currentId articleCount } } }',
      { id: ids[1] }
    )
    assert.deepEqual(found.data, { node: { id: ids[1], currentId: ids[0], articleCount: 2 } })
    assert.equal((await ask(MERGE, { events: ids })).refusal?.code, 'SAME_EVENT')
    const undone = await ask(UNDO, { decision: merged.decision?.id })
    assert.equal(undone.refusal, null)
    assert.deepEqual(await summits(), ids)
    assert.equal((await ask(UNDO, { decision: merged.decision?.id })).refusal?.code, 'ALREADY_UNDONE')
  })

  it('corrects a value, with author and source', async () => {
    const { decision, changes } = await ask(CORRECT, { event: ids[0], field: 'place', value: 'Pelar, XB' })
    assert.deepEqual(
      { ...decision, id: '' },
      {
        id: '',
        kind: 'CORRECTION',
        author: 'Ben',
        reason: null,
        source: 'https://gazette.example',
        field: 'place',
        value: 'Pelar, XB',
        claims: { totalCount: 1, edges: [{ node: { quote: 'They met.' } }] },
        undoneAt: null,
        undoneBy: null
      }
    )
    assert.deepEqual(
      changes.map(({ id }) => id),
      [ids[0]]
    )
    for (const [field, value, code] of [
      ['date', '2025-02-30', 'BAD_DATE'],
      ['host', 'QQ', 'UNKNOWN_COUNTRY'],
      ['type', 'ACCUSE', 'FIELD_NOT_CORRECTABLE']
    ] as const) {
      const { refusal, changes: none } = await ask(CORRECT, { event: ids[0], field, value })
      assert.deepEqual([refusal?.code, none], [code, []])
    }
  })

  it('refuses what cannot be, as data', async () => {
    const nowhere = 'claim:000000000000000000000000'
    assert.equal((await ask(SPLIT, { event: ids[0], claims: [nowhere] })).refusal?.code, 'CLAIMS_NOT_THERE')
    assert.equal((await ask(MERGE, { events: ['country:XA', 'country:XB'] })).refusal?.code, 'BAD_ID')
    assert.equal((await ask(UNDO, { decision: 'decision:1' })).refusal?.code, 'NOT_FOUND')
  })

  it('shows and undoes a retraction', async () => {
    const id = built[1]?.article.id
    const shown = await ask(RETRACT, { id, dryRun: true })
    assert.deepEqual([shown.decision, shown.changes], [null, [{ id: ids[1], change: 'REMOVED' }]])
    assert.deepEqual(await summits(), ids)
    const { decision } = await ask(RETRACT, { id })
    assert.deepEqual(await summits(), [ids[0]])
    await ask(UNDO, { decision: decision?.id })
    assert.deepEqual(await summits(), ids)
  })

  it('tells who did what', async () => {
    const query =
      '{ auditLog(first: 3) { totalCount pageInfo { hasNextPage } edges { node { action author summary events decision { kind undoneBy } } } } }'
    const { data } = await service.ask(query)
    const log = data?.['auditLog'] as {
      totalCount: number
      pageInfo: object
      edges: { node: Record<string, unknown> }[]
    }
    assert.deepEqual([log.totalCount, log.pageInfo], [5, { hasNextPage: true }])
    assert.deepEqual(
      log.edges.map(({ node }) => [node['action'], node['author'], node['decision']]),
      [
        ['UNDO', 'Ada', { kind: 'RETRACTION', undoneBy: 'Ada' }],
        ['RETRACT', 'Ada', { kind: 'RETRACTION', undoneBy: 'Ada' }],
        ['CORRECT', 'Ben', { kind: 'CORRECTION', undoneBy: null }]
      ]
    )
  })
})
