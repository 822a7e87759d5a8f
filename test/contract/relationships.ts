import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Engine } from '../../src/graph/engine.js'
import type {
  ContactForm,
  EventFilter,
  GraphPath,
  GraphStore,
  PartnerOptions,
  PathOptions
} from '../../src/graph/store.js'
import { aSummit, anAgreement, anInteraction, eventIdOf } from './builders.js'
import { options, titles } from './events.js'
import { openStore, put } from './written-store.js'

const A = 'country:XA'
const B = 'country:XB'
const C = 'country:XC'

const ranked = (changes: Partial<PartnerOptions> = {}): PartnerOptions => ({
  among: ['country'],
  order: 'COUNT_DESC',
  ...changes
})

/** More parties than are kept by pair. */
const PARTIES = [...Array.from({ length: 26 }, (_, index) => `Z${String.fromCharCode(65 + index)}`), 'XA', 'XB', 'XC']

export function relationshipsContract(name: string, open: () => Promise<Engine>): void {
  describe(`${name}: relationships`, () => {
    let store: GraphStore
    before(async () => {
      store = await openStore(await open())
      await put(
        store,
        aSummit('First', '2019-06-01', ['XA', 'XB', 'ada-telemar@XA', 'boro-minas@XB']),
        aSummit('Second', '2024-02', ['XA', 'XB']),
        aSummit('Third', '2024-02-10', ['XA', 'XB', 'XC']),
        aSummit('Coming', '2026-12-01', ['XA', 'XB'], { status: 'PLANNED' }),
        aSummit('Assembly', '2023-09-20', PARTIES),
        anAgreement('Pact', '2024-08-09', ['XA', 'XB'], { status: 'SIGNED' }),
        anAgreement('Talks', null, ['XA', 'XB'], { status: 'UNDER_NEGOTIATION' }),
        anInteraction('Threat', '2024-11-11', 'XB', 'XA', { type: 'THREATEN', score: -3.5 }),
        anInteraction('Gift', '2020-03-03', 'XA', 'league', {
          type: 'AID',
          score: 10,
          quadClass: 'MATERIAL_COOPERATION'
        }),
        aSummit('Southern', '2022-01-01', ['XC', 'XD', 'cela-rohan@XC', 'boro-minas@XC']),
        anInteraction('Far', '2022-02-02', 'XD', 'XE'),
        anInteraction('Long', '2021-11/2022-02', 'XD', 'XE')
      )
    })
    after(() => store.close())

    const ways = async (from: string, to: string, options: Partial<PathOptions>): Promise<readonly GraphPath[]> =>
      (
        await store.paths(from, to, {
          maxHops: 3,
          kinds: ['SUMMIT', 'AGREEMENT', 'INTERACTION'],
          all: false,
          first: 10,
          ...options
        })
      ).paths

    test('a timeline has what all parties took part in, however many there were', async () => {
      assert.deepEqual(titles(await store.timeline([A, B], options())), [
        'Coming',
        'Threat',
        'Pact',
        'Second',
        'Third',
        'Assembly',
        'First',
        'Talks'
      ])
      assert.deepEqual(titles(await store.timeline([B, A], options())).length, 8, 'whichever is named first')
      assert.deepEqual(titles(await store.timeline([C, A, B], options())), ['Third', 'Assembly'])
      assert.deepEqual(titles(await store.timeline([A, 'country:XF'], options())), [])
    })

    test('a timeline is filtered and paged', async () => {
      assert.deepEqual(
        titles(await store.timeline([A, B], options({ kinds: ['SUMMIT'], date: { until: '2024-02-15' } }))),
        ['Second', 'Third', 'Assembly', 'First']
      )
      const page = await store.timeline([A, B], options({}, 3))
      assert.deepEqual([titles(page).length, page.hasNextPage], [3, true])
      assert.equal(titles(await store.timeline([A, B], options({}, 3, page.edges[2]?.cursor)))[0], 'Second')
      assert.deepEqual(titles(await store.timeline([A, B], options({ leaders: { all: ['leader:ada-telemar'] } }))), [
        'First'
      ])
    })

    test('what began in an earlier year is found by that year too', async () => {
      const both = { countries: { all: ['country:XD', 'country:XE'] } }
      const on = async (date: { from?: string; until?: string }): Promise<string[]> =>
        titles(await store.listEvents(options({ ...both, date })))
      assert.deepEqual(await on({ until: '2021-12-31' }), ['Long'])
      assert.deepEqual(await on({ from: '2021-10-01', until: '2021-11-01' }), ['Long'])
      assert.deepEqual(await on({ from: '2022-01-01' }), ['Long', 'Far'])
      assert.deepEqual(await on({ until: '2021-10-31' }), [])
      assert.equal(await store.countEvents({ ...both, date: { until: '2021-12-31' } }), 1)
    })

    test('first and last contact are what happened, not what is planned or has no day', async () => {
      const [first, last] = await Promise.all([store.contact([A, B], 'FIRST'), store.contact([A, B], 'LAST')])
      assert.deepEqual([first?.edtf, last?.edtf], ['2019-06-01', '2024-11-11'])
      assert.equal(await store.contact([A, 'country:XF'], 'LAST'), null)
      assert.equal(await store.articleCountOf([A, 'country:XF']), 0)
    })

    test('intensity sums what happened by year, quarter and month', async () => {
      assert.deepEqual(await store.intensity([A, B], 'YEAR'), [
        { period: '2019', score: 4, count: 1, cooperative: 1, conflictual: 0 },
        { period: '2023', score: 4, count: 1, cooperative: 1, conflictual: 0 },
        { period: '2024', score: 9.5, count: 4, cooperative: 3, conflictual: 1 }
      ])
      assert.deepEqual(
        (await store.intensity([A, B], 'QUARTER')).map(({ period, score }) => [period, score]),
        [
          ['2019-Q2', 4],
          ['2023-Q3', 4],
          ['2024-Q1', 8],
          ['2024-Q3', 5],
          ['2024-Q4', -3.5]
        ]
      )
      assert.deepEqual(
        (await store.intensity([A, B, C], 'MONTH')).map(({ period, count }) => [period, count]),
        [
          ['2023-09', 1],
          ['2024-02', 1]
        ]
      )
    })

    test('partners are ranked by how often they met, and told when last', async () => {
      const [ofA, ofF] = await store.partnersOf([A, 'country:XF'], ranked(), { first: 10, after: null })
      assert.deepEqual(
        ofA?.edges.map(edge => edge.node),
        [
          { of: A, partner: B, count: 5, score: 13.5, lastContact: '2024-11-11' },
          { of: A, partner: C, count: 1, score: 4, lastContact: '2024-02-10' }
        ]
      )
      assert.deepEqual(ofF?.edges, [])
      const [page] = await store.partnersOf([A], ranked(), { first: 1, after: ofA?.edges[0]?.cursor ?? null })
      assert.deepEqual([page?.edges.map(edge => edge.node.partner), page?.hasNextPage], [[C], false])
    })

    test('partners by some kinds and years, in other orders, organisations too', async () => {
      const of = async (changes: Partial<PartnerOptions>, id = A): Promise<unknown[]> => {
        const [page] = await store.partnersOf([id], ranked(changes), { first: 10, after: null })
        return (page?.edges ?? []).map(({ node }) => [node.partner, node.count, node.score])
      }
      assert.deepEqual(await of({ kinds: ['INTERACTION'] }), [[B, 1, -3.5]])
      assert.deepEqual(await of({ kinds: ['INTERACTION'], among: ['organization'] }), [['organization:league', 1, 10]])
      assert.deepEqual(await of({ kinds: ['INTERACTION'] }, 'organization:league'), [[A, 1, 10]])
      assert.deepEqual(await of({ fromYear: 2019, untilYear: 2019 }), [[B, 1, 4]])
      assert.deepEqual(await of({ order: 'SCORE_ASC' }), [
        [C, 1, 4],
        [B, 5, 13.5]
      ])
      assert.deepEqual(await of({ fromYear: 2030 }), [])
      const year = (of: number, count: number, score: number, cooperative: number, conflictual: number) => ({
        year: of,
        count,
        score,
        cooperative,
        conflictual
      })
      assert.deepEqual(
        await store.partnerYears(
          [
            [B, A],
            [A, 'country:XF']
          ],
          undefined
        ),
        [[year(2019, 1, 4, 1, 0), year(2024, 4, 9.5, 3, 1)], []]
      )
    })

    test('contacts are the days of what happened, forms how it happened', async () => {
      const days = async (filter: EventFilter, asOf: string | null = null): Promise<unknown[]> =>
        (await store.contacts([A, B], filter, asOf)).map(({ earliest, count }) => [earliest, count]).sort()
      const summits = [
        ['2019-06-01', 1],
        ['2023-09-20', 1],
        ['2024-02-01', 1],
        ['2024-02-10', 1]
      ]
      assert.deepEqual(await days({ kinds: ['SUMMIT'] }), summits)
      assert.deepEqual(await days({ kinds: ['SUMMIT'] }, '2026-06-01'), summits)
      assert.deepEqual(await days({ levels: ['ENVOYS'] }), [])
      const [first] = await store.contacts([A, B], { kinds: ['AGREEMENT'] }, '2026-06-01')
      assert.equal(first?.event, eventIdOf('AGREEMENT', 'Pact'))
      const forms = [
        { kind: 'SUMMIT', form: 'MULTILATERAL', mode: null, count: 3, happened: 3, score: 12 },
        { kind: 'AGREEMENT', form: 'TRADE_DEAL', mode: null, count: 2, happened: 1, score: 5 },
        { kind: 'SUMMIT', form: 'BILATERAL', mode: null, count: 2, happened: 1, score: 4 },
        { kind: 'INTERACTION', form: 'THREATEN', mode: null, count: 1, happened: 1, score: -3.5 }
      ]
      const order = (list: readonly ContactForm[]) =>
        [...list].sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1))
      assert.deepEqual(order(await store.forms([A, B])), order(forms as ContactForm[]))
      assert.deepEqual(order(await store.forms([A, B], '2026-06-01')), order(forms as ContactForm[]))
    })

    test('paths go along who met whom, the shortest ways, with the event of each step', async () => {
      const [direct] = await ways(A, B, { maxHops: 3 })
      assert.deepEqual([direct?.nodes, direct?.steps.length], [[A, B], 1])
      const [far, ...others] = await ways(A, 'country:XE', { maxHops: 4 })
      assert.deepEqual(far?.nodes, [A, C, 'country:XD', 'country:XE'])
      assert.deepEqual(
        others.map(path => path.nodes.length).filter(length => length !== 4),
        []
      )
      const events = await store.eventsByIds(far?.steps.map(step => step.event ?? '') ?? [])
      assert.deepEqual(
        events.map(event => event?.title),
        ['Third', 'Southern', 'Long']
      )
      const [people] = await ways('leader:ada-telemar', 'leader:cela-rohan', { maxHops: 4 })
      assert.deepEqual(people?.nodes, ['leader:ada-telemar', 'leader:boro-minas', 'leader:cela-rohan'])
      assert.deepEqual(await ways(A, 'country:XE', { maxHops: 2 }), [], 'no way is that short')
      assert.deepEqual(await ways(A, 'country:XF', { maxHops: 6 }), [], 'nobody ever met them')
      assert.deepEqual(await ways(A, A, { maxHops: 3 }), [])
    })

    test('ways of chosen kinds, through what stands between events too, all of them where asked for', async () => {
      const nodes = async (from: string, to: string, options: Partial<PathOptions>): Promise<string[][]> =>
        (await ways(from, to, options)).map(path => [...path.nodes])
      assert.deepEqual(await nodes(A, B, { kinds: ['AGREEMENT'] }), [[A, B]])
      assert.deepEqual(await nodes(A, C, { kinds: ['AGREEMENT', 'INTERACTION'] }), [])
      const all = await nodes(A, C, { all: true, maxHops: 2, kinds: ['SUMMIT'] })
      assert.deepEqual(all.slice(0, 2), [
        [A, C],
        [A, B, C]
      ])
      const [one] = await ways(A, B, { kinds: ['FRAMEWORK'] })
      assert.deepEqual(
        [
          one?.nodes.length,
          one?.nodes[1]?.startsWith('framework:'),
          one?.steps.map(({ kind, event }) => [kind, event])
        ],
        [
          3,
          true,
          [
            ['FRAMEWORK', null],
            ['FRAMEWORK', null]
          ]
        ]
      )
      const [held] = await ways('leader:ada-telemar', A, { kinds: ['OFFICE'] })
      assert.deepEqual(held?.nodes, ['leader:ada-telemar', A])
    })

    test('a search that finds more than it may show says so', async () => {
      const search = await store.paths(A, B, { maxHops: 4, kinds: ['SUMMIT'], all: true, first: 1 })
      assert.deepEqual([search.paths.length, search.truncated], [1, true])
      assert.equal((await store.paths(A, B, { maxHops: 1, kinds: ['SUMMIT'], all: false, first: 1 })).truncated, false)
    })
  })
}
