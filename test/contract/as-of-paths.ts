import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Engine } from '../../src/graph/engine.js'
import type { PathOptions, PathSearch } from '../../src/graph/store.js'
import { aSummit } from '../builders.js'
import { aStore, extractionsOf } from '../ingest/harness.js'

const [A, B, C] = ['country:XA', 'country:XB', 'country:XC'] as const
const ADA = 'leader:ada-telemar'

/** Ways from one thing to another as of a day, on every engine. */
export function asOfPathsContract(name: string, open: () => Promise<Engine>): void {
  test(`${name}: ways go along what was known on a day`, async () => {
    const store = await aStore(await open())
    const archive = [
      aSummit({
        date: '2025-03-10',
        published: '2025-03-11',
        text: 'They met. One.',
        who: ['XA:ada-telemar', 'XB:boro-minas']
      }),
      aSummit({ date: '2025-08-23', published: '2025-08-24', text: 'They met. Two.', who: ['XB:boro-minas', 'XC'] }),
      aSummit({ date: '2025-11-02', published: '2025-11-03', text: 'They met. Three.', who: ['XA:ada-telemar', 'XC'] })
    ]
    await store.put(...extractionsOf(archive))
    const search = (
      from: string,
      to: string,
      asOf: string | null,
      more: Partial<PathOptions> = {}
    ): Promise<PathSearch> =>
      store.paths(from, to, { maxHops: 3, kinds: ['SUMMIT', 'AGREEMENT'], all: false, first: 10, asOf, ...more })
    const ways = async (...asked: Parameters<typeof search>) => (await search(...asked)).paths.map(({ nodes }) => nodes)

    assert.deepEqual(await ways(A, C, '2025-08-23'), [])
    assert.deepEqual(await ways(A, C, '2025-08-24'), [[A, B, C]])
    assert.deepEqual(await ways(A, C, '2025-11-03'), [[A, C]])
    assert.deepEqual(await ways(A, C, '2025-11-03', { kinds: ['AGREEMENT'] }), [])
    assert.deepEqual(await ways(ADA, B, '2025-03-11'), [
      [ADA, A, B],
      [ADA, 'leader:boro-minas', B]
    ])
    const [way] = (await search(A, C, '2025-08-24')).paths
    const days = await Promise.all(
      (way?.steps ?? []).map(async ({ event }) => (await store.eventsByIds([event ?? '']))[0]?.date?.edtf)
    )
    assert.deepEqual(days, ['2025-03-10', '2025-08-23'], 'the events by which they go, by their own ids')

    const things = [A, B, C, ADA, 'leader:boro-minas']
    for (const from of things) {
      for (const to of things.filter(thing => thing > from)) {
        const all = { all: true, maxHops: 4, first: 50 }
        const { looked: _now, ...now } = await search(from, to, null, all)
        const { looked: _then, ...then } = await search(from, to, '2026-01-31', all)
        assert.deepEqual(then, now, `${from} to ${to}`)
      }
    }

    await store.decide((decider, by) => decider.retract(archive[2]?.article.id ?? '', by))
    assert.deepEqual(await ways(A, C, '2026-02-01'), [[A, C]], 'what was taken back was known until then')
    assert.deepEqual(await ways(A, C, '2026-02-02'), [[A, B, C]])
    assert.deepEqual(await ways(A, C, null), [[A, B, C]])
    await store.close()
  })
}
