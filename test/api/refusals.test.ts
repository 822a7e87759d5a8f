import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { anAgreement, aSummit } from '../builders.js'
import { extractionsOf } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'
import type { Service } from './service.js'

const headers = { authorization: 'Bearer the-key', 'x-entente-author': 'Ada' }
const ANSWER = '{ decision { id } changes { id } refusal { code message } }'
const MERGE = `mutation ($events: [ID!]!) { it: merge(events: $events) ${ANSWER} }`
const APART = `mutation ($events: [ID!]!) { it: keepApart(events: $events) ${ANSWER} }`
const SPLIT = `mutation ($event: ID!, $claims: [ID!]!) { it: split(event: $event, claims: $claims) ${ANSWER} }`
const CORRECT = `mutation ($event: ID!, $field: CorrectableField!, $value: String) {
  it: correct(event: $event, field: $field, value: $value) ${ANSWER} }`
const RETRACT = `mutation ($id: ID!) { it: retractArticle(id: $id) ${ANSWER} }`
const UNDO = `mutation ($decision: ID!) { it: undo(decision: $decision) ${ANSWER} }`

interface Answered {
  readonly decision: { readonly id: string } | null
  readonly changes: readonly unknown[]
  readonly refusal: { readonly code: string; readonly message: string } | null
}

describe('what cannot be put right', () => {
  let store: Awaited<ReturnType<typeof aTinyStore>>
  let service: Service
  before(async () => {
    store = await aTinyStore()
    await store.put(
      ...extractionsOf([
        aSummit({ date: '2025-08-23', published: '2025-08-24', text: 'They met. First.' }),
        aSummit({ date: '2025-08-25', published: '2025-08-26', text: 'They met. Second.' }),
        anAgreement({ date: '2025-08-23', published: '2025-08-24', text: 'They agreed.', quote: 'They agreed.' })
      ])
    )
    service = await aService(store, anIngest(store), { API_KEYS: 'the-key' })
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })
  const ask = async (query: string, variables: Record<string, unknown>): Promise<Answered> => {
    const { data, errors } = await service.ask(query, variables, headers)
    assert.deepEqual(errors, [])
    return data?.['it'] as Answered
  }

  it('is refused as data with a code and a sentence, and nothing changes, the audit log included', async () => {
    const page = await store.listEvents({ filter: {}, order: 'DATE_ASC', page: { first: 5, after: null } })
    const events = page.edges.map(({ node }) => node)
    const [a, b] = events.filter(({ kind }) => kind === 'SUMMIT').map(({ id }) => id)
    const agreement = events.find(({ kind }) => kind === 'AGREEMENT')
    const { decision } = await ask(APART, { events: [a, b] })
    const corrected = await ask(CORRECT, { event: a, field: 'level', value: 'MINISTERS' })
    await ask(UNDO, { decision: corrected.decision?.id })
    assert.ok(decision)
    const [facts, lines, learnt] = [await canonicalExport(store), await store.countAudits(), await store.countChanges()]
    const refusals: readonly (readonly [code: string, query: string, variables: Record<string, unknown>])[] = [
      ['KIND_MISMATCH', MERGE, { events: [a, agreement?.id] }],
      ['SAME_EVENT', MERGE, { events: [a, a] }],
      ['KEPT_APART', MERGE, { events: [a, b] }],
      ['SAME_EVENT', APART, { events: [b, b] }],
      ['KEPT_APART', APART, { events: [a, b] }],
      ['CLAIMS_NOT_THERE', SPLIT, { event: a, claims: agreement?.claims }],
      ['WHOLE_EVENT', SPLIT, { event: agreement?.id, claims: agreement?.claims }],
      ['ALREADY_UNDONE', UNDO, { decision: corrected.decision?.id }],
      ['NOT_FOUND', UNDO, { decision: 'decision:000000000000000000000000' }],
      ['UNKNOWN_COUNTRY', CORRECT, { event: a, field: 'host', value: 'QQ' }],
      ['BAD_DATE', CORRECT, { event: a, field: 'date', value: '2025-02-30' }],
      ['NOT_FOUND', RETRACT, { id: 'article:000000000000000000000000' }]
    ]
    for (const [code, query, variables] of refusals) {
      const { refusal, changes, decision: made } = await ask(query, variables)
      assert.deepEqual([refusal?.code, changes, made], [code, [], null], JSON.stringify(variables))
      assert.match(refusal?.message ?? '', /\w+ \w+ \w+/u)
    }
    assert.deepEqual([await store.countAudits(), await store.countChanges()], [lines, learnt])
    assert.deepEqual(await canonicalExport(store), facts)
  })

  it('a retraction takes a meeting away, and asOf a day before it still shows it', async () => {
    const query = 'query ($asOf: DateTime) { summits(asOf: $asOf) { edges { node { status date { edtf } } } } }'
    const known = async (asOf: string | null): Promise<unknown[]> => {
      const { data } = await service.ask(query, { asOf })
      return (data?.['summits'] as { edges: { node: { date: { edtf: string } } }[] }).edges.map(
        ({ node }) => node.date.edtf
      )
    }
    const article = (await store.listArticles({ published: { from: '2025-08-26' } }, { first: 1, after: null }))
      .edges[0]
    assert.deepEqual(await known(null), ['2025-08-25', '2025-08-23'])
    assert.equal((await ask(RETRACT, { id: article?.node.id })).refusal, null)
    assert.deepEqual(await known(null), ['2025-08-23'])
    const yesterday = new Date(Date.now() - 86_400_000).toISOString()
    assert.deepEqual(await known(yesterday), ['2025-08-25', '2025-08-23'])
    assert.deepEqual(await known('2025-08-24T00:00:00Z'), ['2025-08-23'])
  })
})
