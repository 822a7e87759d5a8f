import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Engine } from '../../src/graph/engine.js'
import type { EventFilter, EventOrder } from '../../src/graph/store.js'
import { checkStore } from '../../src/ingest/check.js'
import { aSummit } from '../builders.js'
import { aStore, extractionsOf, reference } from '../ingest/harness.js'

type Store = Awaited<ReturnType<typeof aStore>>

/** What was known on a day, read in pages of two. */
async function known(
  store: Store,
  asOf: string,
  filter: EventFilter = {},
  order: EventOrder = 'DATE_ASC'
): Promise<string[]> {
  const rows: string[] = []
  for (let after: string | null = null; ;) {
    const page = await store.listEvents({ filter, order, page: { first: 2, after }, asOf })
    rows.push(...page.edges.map(({ node }) => `${node.date?.edtf ?? ''} ${node.status}`))
    after = page.edges.at(-1)?.cursor ?? null
    if (!page.hasNextPage) return rows
  }
}

/** What was known when, on every engine: of an archive that is loaded in one go. */
export function asOfContract(name: string, open: () => Promise<Engine>): void {
  test(`${name}: on the eve a summit is planned, the day after held, and a retraction takes it away from its own day on`, async () => {
    const store = await aStore(await open())
    const archive = [
      aSummit({ status: 'PLANNED', date: '2025-08-23', published: '2025-08-20', text: 'They met. Preview.' }),
      aSummit({ status: 'HELD', date: '2025-08-23', published: '2025-08-24', text: 'They met. Report.' }),
      aSummit({ status: 'HELD', date: '2025-11-02', published: '2025-11-03', text: 'They met. Autumn.' }),
      aSummit({
        status: 'HELD',
        date: '2026-01-07',
        published: '2026-01-08',
        text: 'They met. Winter.',
        who: ['XA', 'XC']
      })
    ]
    await store.put(...extractionsOf(archive))
    assert.deepEqual(await known(store, '2025-08-19'), [])
    assert.deepEqual(await known(store, '2025-08-22'), ['2025-08-23 PLANNED'])
    assert.deepEqual(await known(store, '2025-08-24'), ['2025-08-23 HELD'])
    assert.deepEqual(await known(store, '2026-01-31'), ['2025-08-23 HELD', '2025-11-02 HELD', '2026-01-07 HELD'])
    assert.deepEqual(await known(store, '2026-01-31', {}, 'DATE_DESC'), [
      '2026-01-07 HELD',
      '2025-11-02 HELD',
      '2025-08-23 HELD'
    ])
    assert.deepEqual(await known(store, '2025-08-22', { statuses: ['HELD'] }), [])
    assert.deepEqual(await known(store, '2026-01-31', { countries: { all: ['XA', 'XB'] } }), [
      '2025-08-23 HELD',
      '2025-11-02 HELD'
    ])
    assert.equal(await store.countEvents({ statuses: ['HELD'] }, '2025-12-01'), 2)

    const held = archive[2]?.article.id ?? ''
    const [summit] = (
      await store.listEvents({
        filter: { date: { from: '2025-11-01', until: '2025-11-30' } },
        order: 'DATE_ASC',
        page: { first: 1, after: null }
      })
    ).edges
    const id = summit?.node.id ?? ''
    await store.decide((decider, by) => decider.retract(held, by))
    assert.deepEqual(await known(store, '2026-02-01'), ['2025-08-23 HELD', '2025-11-02 HELD', '2026-01-07 HELD'])
    assert.deepEqual(await known(store, '2026-02-02'), ['2025-08-23 HELD', '2026-01-07 HELD'])
    const at = async (day: string) => (await store.eventsByIds([id], day))[0]?.status ?? null
    assert.deepEqual([await at('2025-11-02'), await at('2026-02-01'), await at('2026-02-02')], [null, 'HELD', null])
    assert.deepEqual((await checkStore(store, reference)).problems, [])
    await store.close()
  })

  test(`${name}: put off until a day long past a meeting is unconfirmed, put off without one it is postponed`, async () => {
    const store = await aStore(await open())
    const [off, until] = ['Put off from the 11th.', 'Until the 25th.']
    const put = { published: '2025-04-08', text: `${off} ${until}`, event: 's1' }
    const other = { date: '2025-04-12', who: ['XA', 'XC'], place: { city: 'Quill', country: 'XC' } }
    await store.put(
      ...extractionsOf([
        aSummit({ status: 'PLANNED', date: '2025-04-11', published: '2025-04-01', text: 'Planned for the 11th.' }),
        aSummit({ ...put, status: 'POSTPONED', quote: off, date: '2025-04-11' }),
        aSummit({ ...put, status: 'PLANNED', quote: until, date: '2025-04-25' }),
        aSummit({ ...other, status: 'POSTPONED', published: '2025-04-09', text: 'Theirs was put off.' })
      ])
    )
    const [days, both] = [['2025-04-12 POSTPONED', '2025-04-25 POSTPONED'], '2025-06-01']
    for (const asOf of ['2025-05-09', both, null] as const) {
      const overdue = asOf === '2025-05-09' ? '2025-04-25' : '2025-05-18'
      const past = overdue > '2025-04-25'
      const count = (status: 'POSTPONED' | 'UNCONFIRMED' | 'PLANNED') =>
        store.countEvents({ statuses: [status], overdue }, asOf)
      const counts = [await count('POSTPONED'), await count('UNCONFIRMED'), await count('PLANNED')]
      assert.deepEqual(counts, past ? [1, 1, 0] : [2, 0, 0], `${asOf}`)
      const told = (await store.stats({ overdue }, ['STATUS'], asOf)).map(row => `${row.status} ${row.count}`)
      assert.deepEqual(told.sort(), past ? ['POSTPONED 1', 'UNCONFIRMED 1'] : ['POSTPONED 2'], `${asOf}`)
      if (asOf === null) continue
      assert.deepEqual(await known(store, asOf), days)
      assert.deepEqual(await known(store, asOf, { statuses: ['UNCONFIRMED'], overdue }), past ? days.slice(1) : [])
      assert.deepEqual(await known(store, asOf, { statuses: ['POSTPONED'], overdue }), past ? days.slice(0, 1) : days)
    }
    // Before the article that put it off it was planned, and for an earlier day.
    assert.equal(await store.countEvents({ statuses: ['PLANNED'], overdue: '2025-03-24' }, '2025-04-07'), 1)
    assert.deepEqual((await checkStore(store, reference)).problems, [])
    await store.close()
  })

  test(`${name}: a relationship as it was known`, async () => {
    const store = await aStore(await open())
    await store.put(
      ...extractionsOf([
        aSummit({ status: 'HELD', date: '2025-03-10', published: '2025-03-11', text: 'They met. One.' }),
        aSummit({ status: 'HELD', date: '2025-08-23', published: '2025-08-24', text: 'They met. Two.' })
      ])
    )
    const parties = ['country:XA', 'country:XB']
    const ends = async (asOf: string | null) => [
      (await store.contact(parties, 'FIRST', asOf))?.edtf,
      (await store.contact(parties, 'LAST', asOf))?.edtf,
      await store.articleCountOf(parties, asOf)
    ]
    assert.deepEqual(await ends('2025-06-01'), ['2025-03-10', '2025-03-10', 1])
    assert.deepEqual(await ends(null), ['2025-03-10', '2025-08-23', 2])
    const counts = async (asOf: string) => (await store.intensity(parties, 'YEAR', asOf)).map(({ count }) => count)
    assert.deepEqual(
      [await counts('2025-01-01'), await counts('2025-06-01'), await counts('2025-09-01')],
      [[], [1], [2]]
    )
    const timeline = await store.timeline(parties, {
      filter: {},
      order: 'DATE_DESC',
      page: { first: 5, after: null },
      asOf: '2025-06-01'
    })
    assert.deepEqual(
      timeline.edges.map(({ node }) => node.date?.edtf),
      ['2025-03-10']
    )
    await store.close()
  })
}
