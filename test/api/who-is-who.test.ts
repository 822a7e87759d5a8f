import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aSummit } from '../builders.js'
import { extractionsOf } from '../ingest/harness.js'
import { aService } from './service.js'
import type { Service } from './service.js'
import { aTinyStore, anIngest } from './store.js'

const headers = { authorization: 'Bearer the-key', 'x-entente-author': 'Ada' }
const ANSWER = '{ decision { id kind value entities } changes { id } refusal { code field } }'
const MERGE = `mutation ($entities: [ID!]!, $dryRun: Boolean) { it: mergeEntities(entities: $entities, dryRun: $dryRun) ${ANSWER} }`
const SPLIT = `mutation ($entity: ID!, $articles: [ID!]!, $name: String!) {
  it: splitEntity(entity: $entity, articles: $articles, name: $name) ${ANSWER} }`
const CORRECT = `mutation ($entity: ID!, $field: CorrectableEntityField!, $value: String!) {
  it: correctEntity(entity: $entity, field: $field, value: $value) ${ANSWER} }`
const UNDO = `mutation ($decision: ID!) { it: undo(decision: $decision) ${ANSWER} }`
const LEADER =
  'query ($id: ID!) { leader(id: $id) { id name formerIds summits { totalCount } articles { totalCount } } }'

interface Answered {
  readonly decision: { readonly id: string; readonly entities: readonly string[] } | null
  readonly changes: readonly unknown[]
  readonly refusal: { readonly code: string; readonly field: string | null } | null
}

describe('who is who', () => {
  const JANE = 'leader:~XA:jane-doe'
  const JAYNE = 'leader:~XA:jayne-doe'
  let store: Awaited<ReturnType<typeof aTinyStore>>
  let service: Service
  before(async () => {
    store = await aTinyStore()
    const built = ['jane-doe', 'jayne-doe'].map((who, index) =>
      aSummit({
        date: `2025-0${6 + index * 2}-20`,
        published: '2025-08-24',
        text: `They met. ${who}.`,
        who: ['XA', 'XB', `XA:~${who}`, 'XB:~john-roe']
      })
    )
    const named = extractionsOf(built).map(extraction => ({
      ...extraction,
      entities: extraction.claims.flatMap(({ participants }) =>
        participants.map(({ actor, onBehalfOf }) => ({
          actor,
          name: actor.slice(actor.lastIndexOf(':') + 1).replaceAll('-', ' '),
          office: null,
          of: onBehalfOf,
          learnt: actor.includes(':~'),
          mentions: []
        }))
      )
    }))
    await store.put(...named)
    service = await aService(store, anIngest(store), { API_KEYS: 'the-key' })
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })
  const ask = async <T = Answered>(query: string, variables: Record<string, unknown>, as = 'it'): Promise<T> => {
    const { data, errors } = await service.ask(query, variables, headers)
    assert.deepEqual(errors, [])
    return data?.[as] as T
  }

  it('is shown before it is decided, decided, and taken back; no id goes dead', async () => {
    const shown = await ask(MERGE, { entities: [JANE, JAYNE], dryRun: true })
    assert.deepEqual([shown.decision, shown.changes.length], [null, 1])
    const { decision } = await ask(MERGE, { entities: [JANE, JAYNE] })
    assert.deepEqual(decision?.entities, [JAYNE, JANE])
    for (const id of [JANE, JAYNE]) {
      assert.deepEqual(await ask(LEADER, { id }, 'leader'), {
        id: JANE,
        name: 'jane doe',
        formerIds: [JAYNE],
        summits: { totalCount: 2 },
        articles: { totalCount: 2 }
      })
    }
    const ways = 'query ($id: ID!) { ways: paths(from: $id, to: "country:XB", first: 9) { nodes { id } } }'
    const fromNow = await ask<readonly unknown[]>(ways, { id: JANE }, 'ways')
    assert.ok(fromNow.length > 0)
    assert.deepEqual(await ask(ways, { id: JAYNE }, 'ways'), fromNow)
    await ask(UNDO, { decision: decision?.id })
    const apart = await ask<{ id: string; summits: unknown }>(LEADER, { id: JAYNE }, 'leader')
    assert.deepEqual([apart.id, apart.summits], [JAYNE, { totalCount: 1 }])
  })

  it('holds for persons of the reference data, who are at hand without asking the store', async () => {
    const who =
      'query ($id: ID!) { leader(id: $id) { id name aliases formerIds tenures { office { id } leader { id } } } }'
    const [ada, cela] = ['leader:ada-telemar', 'leader:cela-rohan']
    const read = (id: string): Promise<unknown> => ask(who, { id }, 'leader')
    const [before, other] = [await read(ada), await read(cela)]
    const merge = await ask(MERGE, { entities: [ada, cela] })
    const name = await ask(CORRECT, { entity: cela, field: 'name', value: 'Adah Telemar' })
    const both = await read(ada)
    assert.deepEqual(await read(cela), both)
    assert.deepEqual(both, {
      id: ada,
      name: 'Adah Telemar',
      aliases: ['Ada Telemar', 'Ada von Telemar'],
      formerIds: [cela],
      tenures: ['league:secretary', 'XA:president', 'XA:president'].map(office => ({
        office: { id: `office:${office}` },
        leader: { id: ada }
      }))
    })
    const holders = '{ country(code: "XA") { leaders(on: "2016-01-01") { leader { id name } } } }'
    const { data } = await service.ask(holders, {}, headers)
    assert.deepEqual(data, { country: { leaders: [{ leader: { id: ada, name: 'Adah Telemar' } }] } })
    await ask(UNDO, { decision: name.decision?.id })
    await ask(UNDO, { decision: merge.decision?.id })
    assert.deepEqual([await read(ada), await read(cela)], [before, other])
  })

  it('is refused as data where it cannot be', async () => {
    const refused = async (query: string, variables: Record<string, unknown>) => (await ask(query, variables)).refusal
    assert.deepEqual(await refused(MERGE, { entities: [JANE, JANE] }), { code: 'SAME_ENTITY', field: 'entities' })
    assert.deepEqual(await refused(MERGE, { entities: [JANE, 'country:XA'] }), { code: 'BAD_ID', field: 'entities' })
    assert.deepEqual(
      await refused(SPLIT, { entity: JANE, articles: ['article:' + 'f'.repeat(24)], name: 'Jane Q. Doe' }),
      {
        code: 'ARTICLES_NOT_THERE',
        field: 'articles'
      }
    )
    assert.deepEqual(await refused(CORRECT, { entity: JANE, field: 'country', value: 'QQ' }), {
      code: 'UNKNOWN_COUNTRY',
      field: 'value'
    })
    assert.deepEqual(await refused(CORRECT, { entity: 'organization:league', field: 'name', value: 'Leak' }), {
      code: 'IN_REFERENCE',
      field: 'entity'
    })
  })
})
