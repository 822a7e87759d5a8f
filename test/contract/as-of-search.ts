import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Extraction } from '../../src/domain/claim.js'
import type { Engine } from '../../src/graph/engine.js'
import type { EntityKind } from '../../src/graph/store.js'
import { aSummit } from '../builders.js'
import { aStore, extractionsOf } from '../ingest/harness.js'

const met = { date: '2025-08-23', quote: 'They met.', who: ['XA:jane-doe', 'XB:john-roe'] } as const

const QUILL = {
  actor: 'leader:~XA:zoe-quill',
  name: 'Zoe Quill',
  office: null,
  of: 'country:XA',
  learnt: true
} as const

/** As extraction does, the article names somebody whom nobody else knows and who takes part in what it tells. */
const naming = (told: Extraction): Extraction => {
  const isThere = told.claims.some(({ participants }) => participants.some(({ actor }) => actor === QUILL.actor))
  return isThere ? { ...told, entities: [{ ...QUILL, mentions: [] }] } : told
}

/** What a search finds as of a day, on every engine. */
export function asOfSearchContract(name: string, open: () => Promise<Engine>): void {
  test(`${name}: a search as of a day finds what was known then`, async () => {
    const store = await aStore(await open())
    const archive = [
      aSummit({ ...met, status: 'PLANNED', published: '2025-08-20', text: 'They met. Preview.' }),
      aSummit({ ...met, status: 'HELD', published: '2025-08-24', text: 'They met. Report.' }),
      aSummit({
        status: 'HELD',
        date: '2025-11-02',
        published: '2025-11-03',
        text: 'They met. Autumn.',
        quote: 'They met.',
        who: ['XA:~zoe-quill', 'XB:john-roe']
      })
    ]
    await store.put(...extractionsOf(archive).map(naming))
    const found = async (text: string, kinds: readonly EntityKind[], asOf: string | null): Promise<string[]> => {
      const page = await store.search(text, kinds, { first: 20, after: null }, asOf)
      return page.edges.map(({ node }) => node.snippet ?? '')
    }
    const counts = async (asOf: string | null): Promise<number[]> => [
      (await found('roe', ['SUMMIT'], asOf)).length,
      (await found('met', ['CLAIM'], asOf)).length,
      (await found('gazette', ['ARTICLE'], asOf)).length,
      (await found('quill', ['LEADER'], asOf)).length,
      (await found('ada', ['LEADER'], asOf)).length
    ]
    assert.deepEqual(await counts('2025-08-19'), [0, 0, 0, 0, 1])
    assert.deepEqual(await counts('2025-08-20'), [1, 1, 1, 0, 1])
    assert.deepEqual(await counts('2025-11-02'), [1, 2, 2, 0, 1])
    assert.deepEqual(await counts('2025-11-03'), [2, 3, 3, 1, 1])
    assert.deepEqual(await counts(null), [2, 3, 3, 1, 1])
    const suggested = async (asOf: string): Promise<(string | null)[]> =>
      (await store.suggest('zoe', [], 10, asOf)).map(({ snippet }) => snippet)
    assert.deepEqual(await suggested('2025-08-24'), [])
    assert.equal((await suggested('2025-11-03'))[0], 'Zoe Quill')

    await store.decide((decider, by) => decider.retract(archive[2]?.article.id ?? '', by))
    assert.deepEqual(await counts('2026-02-02'), [1, 2, 2, 1, 1], 'what was taken back was known until then')
    assert.deepEqual((await counts('2026-02-01')).slice(1), [3, 3, 1, 1])
    await store.close()
  })

  test(`${name}: a search as of a day finds an event by what it was called then`, async () => {
    const store = await aStore(await open())
    const summit = { date: '2025-08-23', who: ['XA:jane-doe', 'XB:john-roe'], quote: 'They met.' } as const
    await store.put(
      ...extractionsOf([
        aSummit({ ...summit, status: 'PLANNED', published: '2025-08-20', text: 'They met. Preview.' }),
        aSummit({
          ...summit,
          status: 'HELD',
          published: '2025-08-24',
          text: 'They met. Report.',
          place: { city: 'Zimber', country: null }
        })
      ])
    )
    const found = async (text: string, asOf: string | null): Promise<(string | null)[]> => {
      const page = await store.search(text, ['SUMMIT'], { first: 20, after: null }, asOf)
      return page.edges.map(({ node }) => node.snippet)
    }
    assert.deepEqual(await found('zimber', '2025-08-22'), [], 'nobody had named the place')
    assert.deepEqual(await found('zimber', '2025-08-24'), await found('zimber', null))
    assert.equal((await found('zimber', null)).length, 1)
    assert.deepEqual(await found('jane', '2025-08-22'), ['Jane Doe–John Roe summit'])
    await store.close()
  })
}
