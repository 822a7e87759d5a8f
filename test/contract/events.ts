import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Event } from '../../src/domain/event.js'
import type { Engine } from '../../src/graph/engine.js'
import type { ConnectionOptions, EventFilter, GraphStore } from '../../src/graph/store.js'
import { aSummit, anAgreement, anInteraction, eventIdOf } from './builders.js'
import { openStore, put } from './written-store.js'

export const options = (
  filter: EventFilter = {},
  first = 100,
  after: string | null = null,
  order: ConnectionOptions['order'] = 'DATE_DESC'
): ConnectionOptions => ({ filter, order, page: { first, after } })

export const titles = (page: { edges: readonly { node: { title: string } }[] }): string[] =>
  page.edges.map(edge => edge.node.title)

const dinner = aSummit('Dinner', '2024-03-05', ['XA', 'XB', 'ada-telemar@XA', 'boro-minas@XB'], {
  framework: 'twin-talks',
  topics: ['trade'],
  place: { city: 'Fornost', country: 'XA' },
  host: 'XA'
})
const EVENTS: readonly Event[] = [
  dinner,
  aSummit('Three', '2024-03', ['XA', 'XB', 'XC', 'league'], { format: 'TRILATERAL', framework: 'three-rivers' }),
  aSummit('Planned', '2026-10-20/2026-10-31', ['XA', 'XB'], {
    status: 'PLANNED',
    level: 'MINISTERS',
    modalities: ['DENIED', 'PLANNED']
  }),
  aSummit('Undated', null, ['XA', 'XB'], { status: 'PLANNED' }),
  anAgreement('Deal', '2024-03-05', ['XA', 'XB'], { summit: dinner.id, topics: ['trade', 'water'] }),
  anAgreement('Clause', '2024-03-05', ['XA', 'XB'], {
    partOf: eventIdOf('AGREEMENT', 'Deal'),
    agreementKind: 'COMMITMENT'
  }),
  anAgreement('Treaty', '2023', ['XC', 'XD'], {
    status: 'SIGNED',
    agreementKind: 'TREATY',
    articleCount: 3,
    independentCount: 2
  }),
  anInteraction('Accusation', '2024-05-01', 'XA', 'XC', { confidence: 0.4 }),
  anInteraction('Aid', '2025-01-15', 'XA', 'XB', { type: 'AID', score: 10, quadClass: 'MATERIAL_COOPERATION' }),
  anInteraction('Ongoing', '2025-02/..', 'XD', 'XB', { type: 'SANCTION', score: -6, quadClass: 'MATERIAL_CONFLICT' })
]

/** Events in, events out: exactly, in order, through every filter and from every owner. */
export function eventsContract(name: string, open: () => Promise<Engine>): void {
  describe(`${name}: events`, () => {
    let store: GraphStore
    before(async () => {
      store = await openStore(await open())
      await put(store, ...EVENTS)
    })
    after(() => store.close())

    const list = async (filter: EventFilter): Promise<string[]> => titles(await store.listEvents(options(filter)))

    test('an event comes back as it was written', async () => {
      const found = await store.eventsByIds([
        ...EVENTS.map(event => event.id),
        eventIdOf('SUMMIT', 'never'),
        'country:XA'
      ])
      assert.deepEqual(found, [...EVENTS.map(event => ({ ...event, retracted: false })), null, null])
    })

    test('the newest last day comes first, the undated and the open last, equal days by id', async () => {
      const listed = await list({})
      const sameDay = ['Dinner', 'Deal', 'Clause'].sort((a, b) => (idOf(a) > idOf(b) ? -1 : 1))
      const undated = ['Undated', 'Ongoing'].sort((a, b) => (idOf(a) > idOf(b) ? -1 : 1))
      assert.deepEqual(listed, ['Planned', 'Aid', 'Accusation', 'Three', ...sameDay, 'Treaty', ...undated])
    })

    test('the other order is the same list turned round, the undated still last', async () => {
      const down = await list({})
      const up = titles(await store.listEvents(options({}, 100, null, 'DATE_ASC')))
      assert.deepEqual(up, [...down.slice(0, -2).reverse(), ...down.slice(-2).reverse()])
    })

    test('pages of any size give the same list, in both orders', async () => {
      for (const order of ['DATE_DESC', 'DATE_ASC', 'CONFIDENCE_DESC', 'ARTICLE_COUNT_DESC'] as const) {
        const whole = titles(await store.listEvents(options({}, 100, null, order)))
        for (const first of [1, 3, 7]) {
          const seen: string[] = []
          for (let cursor: string | null = null; ;) {
            const page = await store.listEvents(options({}, first, cursor, order))
            seen.push(...titles(page))
            cursor = page.edges.at(-1)?.cursor ?? null
            if (!page.hasNextPage) break
          }
          assert.deepEqual(seen, whole, `${order} by ${first}`)
        }
      }
    })

    test('by confidence and by articles the greatest come first, of equal ones the newest', async () => {
      const newest = await list({})
      const listed = async (order: ConnectionOptions['order']) =>
        titles(await store.listEvents(options({}, 100, null, order)))
      assert.deepEqual(await listed('CONFIDENCE_DESC'), [
        ...newest.filter(title => title !== 'Accusation'),
        'Accusation'
      ])
      assert.deepEqual(await listed('ARTICLE_COUNT_DESC'), ['Treaty', ...newest.filter(title => title !== 'Treaty')])
      const [at] = await store.eventsOf([dinner.id], options({}, 100, null, 'CONFIDENCE_DESC'))
      assert.deepEqual(at && titles(at), ['Deal'])
    })

    const filters: readonly (readonly [EventFilter, readonly string[]])[] = [
      [{ kinds: ['AGREEMENT'] }, ['Clause', 'Deal', 'Treaty']],
      [{ countries: { all: ['country:XA', 'country:XC'] } }, ['Accusation', 'Three']],
      [
        { countries: { any: ['country:XC', 'country:XD'] }, kinds: ['AGREEMENT', 'INTERACTION'] },
        ['Accusation', 'Ongoing', 'Treaty']
      ],
      [{ countries: { none: ['country:XA'] } }, ['Ongoing', 'Treaty']],
      [{ countries: { all: ['country:XA'], none: ['country:XB'] } }, ['Accusation']],
      [{ leaders: { all: ['leader:ada-telemar'] } }, ['Dinner']],
      [{ leaders: { any: ['leader:boro-minas', 'leader:cela-rohan'] } }, ['Dinner']],
      [{ organizations: { all: ['organization:league'] } }, ['Three']],
      [{ frameworks: ['twin-talks', 'three-rivers'] }, ['Dinner', 'Three']],
      [{ topics: { all: ['trade', 'water'] } }, ['Deal']],
      [{ topics: { any: ['trade', 'water'] } }, ['Deal', 'Dinner']],
      [{ levels: ['MINISTERS'] }, ['Planned']],
      [{ formats: ['TRILATERAL'] }, ['Three']],
      [{ statuses: ['PLANNED'] }, ['Planned', 'Undated']],
      [{ statuses: ['PLANNED', 'SIGNED'] }, ['Planned', 'Treaty', 'Undated']],
      [{ agreementKinds: ['TREATY', 'COMMITMENT'] }, ['Clause', 'Treaty']],
      [{ interactionTypes: ['AID'] }, ['Aid']],
      [{ quadClasses: ['MATERIAL_CONFLICT', 'VERBAL_CONFLICT'] }, ['Accusation', 'Ongoing']],
      [{ date: { from: '2024-03-05', until: '2024-03-05' } }, ['Clause', 'Deal', 'Dinner', 'Three']],
      [{ date: { from: '2024-05-02' } }, ['Aid', 'Ongoing', 'Planned']],
      [{ date: { until: '2023-06-30' } }, ['Treaty']],
      [{ date: { from: '2026-10-31', until: '2026-12-31' } }, ['Ongoing', 'Planned']],
      [{ confidence: { min: 0.5 }, kinds: ['INTERACTION'] }, ['Aid', 'Ongoing']],
      [{ confidence: { max: 0.5 } }, ['Accusation']],
      [{ articles: { min: 2 } }, ['Treaty']],
      [{ articles: { max: 2 }, kinds: ['AGREEMENT'] }, ['Clause', 'Deal']],
      [{ independent: { min: 2 } }, ['Treaty']],
      [{ independent: { min: 1, max: 1 }, kinds: ['AGREEMENT'] }, ['Clause', 'Deal']],
      [{ modalities: { all: ['DENIED', 'PLANNED'] } }, ['Planned']],
      [{ modalities: { any: ['PROPOSED', 'PLANNED'] } }, ['Planned']],
      [{ modalities: { none: ['ASSERTED'] } }, ['Planned']],
      [{ modalities: { any: [] } }, []],
      [{ words: 'din' }, ['Dinner']],
      [{ words: 'fornost dinner' }, ['Dinner']],
      [{ words: 'trade deal', kinds: ['AGREEMENT'] }, ['Deal']],
      [{ frameworks: ['twin-talks', 'three-rivers'], noFrameworks: ['twin-talks'] }, ['Three']],
      [
        { countries: { all: ['country:XA'] }, noFrameworks: ['twin-talks'], kinds: ['SUMMIT'] },
        ['Planned', 'Three', 'Undated']
      ],
      [{ countries: { all: ['country:XE'] } }, []],
      [{ kinds: [] }, []],
      [{ levels: [] }, []]
    ]
    for (const [filter, expected] of filters) {
      test(`filter ${JSON.stringify(filter)}`, async () => {
        assert.deepEqual((await list(filter)).sort(), expected)
        assert.equal(await store.countEvents(filter), expected.length, 'the count is that of the list')
      })
    }

    test('each owner has its own page, as long as the list of owners, twice the same for one named twice', async () => {
      const owners = [
        'country:XC',
        'nothing:here',
        'leader:ada-telemar',
        'organization:league',
        'framework:twin-talks',
        'topic:water',
        'country:XC'
      ]
      const pages = await store.eventsOf(owners, options())
      assert.deepEqual(pages.map(titles), [
        ['Accusation', 'Three', 'Treaty'],
        [],
        ['Dinner'],
        ['Three'],
        ['Dinner'],
        ['Deal'],
        ['Accusation', 'Three', 'Treaty']
      ])
      assert.deepEqual(await store.countEventsOf(owners, {}), [3, 0, 1, 1, 1, 1, 3])
      assert.deepEqual(
        await store.countEventsOf(['country:XA', 'country:XD'], { statuses: ['AGREED', 'SIGNED'] }),
        [2, 1]
      )
    })

    test('what was reached at a summit, and what is part of a document, hang on them', async () => {
      const owners = [dinner.id, eventIdOf('AGREEMENT', 'Deal')]
      assert.deepEqual((await store.eventsOf(owners, options())).map(titles), [['Deal'], ['Clause']])
      assert.deepEqual(await store.countEventsOf(owners, { kinds: ['SUMMIT'] }), [0, 0])
    })

    test('pages of owners are cut and continued by cursor', async () => {
      const [first] = await store.eventsOf(['country:XC'], options({}, 2))
      assert.deepEqual([titles(first ?? { edges: [] }), first?.hasNextPage], [['Accusation', 'Three'], true])
      const [second] = await store.eventsOf(['country:XC'], options({}, 2, first?.edges[1]?.cursor))
      assert.deepEqual([titles(second ?? { edges: [] }), second?.hasNextPage], [['Treaty'], false])
    })

    test('search finds events by title, by who took part and by place', async () => {
      const found = async (text: string): Promise<string[]> =>
        (await store.search(text, ['SUMMIT', 'AGREEMENT'], { first: 10, after: null })).edges.map(edge => edge.node.id)
      assert.equal((await found('dinner'))[0], dinner.id)
      assert.deepEqual(await found('telemar'), [dinner.id])
      assert.deepEqual(await found('fornost'), [dinner.id])
      assert.equal((await found('twin talks arnova'))[0], dinner.id)
    })

    test('nodes are counted by label', async () => {
      const { Event: events, Summit: summits, Agreement: agreements, Interaction: interactions } = await store.counts()
      assert.deepEqual(
        { events, summits, agreements, interactions },
        { events: 10, summits: 4, agreements: 3, interactions: 3 }
      )
    })
  })
}

function idOf(title: string): string {
  return EVENTS.find(event => event.title === title)?.id ?? ''
}
