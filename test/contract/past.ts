import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Event, EventVersion } from '../../src/domain/event.js'
import type { Day } from '../../src/domain/partial-date.js'
import { OPEN_END } from '../../src/domain/partial-date.js'
import type { Engine } from '../../src/graph/engine.js'
import type { ConnectionOptions, GraphStore, Page, StoredEvent } from '../../src/graph/store.js'
import { aSummit } from './builders.js'
import { options } from './events.js'
import { openStore, putVersions } from './written-store.js'

const two = (number: number): string => String(number).padStart(2, '0')

/** Planned for one day, put off to another in another year, held; told at any distance; of every sixth nobody tells any more. */
function versionsOf(index: number): EventVersion[] {
  const name = `event ${index}`
  const [year, month] = [2016 + (index % 6), 1 + ((index * 5) % 12)]
  const other = index % 4 === 0 ? 'XD' : 'XB'
  const told: [Day, string, string[], 'PLANNED' | 'POSTPONED' | 'HELD'][] = [
    [`${year - 1}-${two(month)}-${two(1 + (index % 28))}`, `${year}-${two(month)}-12`, ['XA', other], 'PLANNED'],
    [`${year}-${two(month)}-10`, `${year + 1}-${two(month)}-20`, ['XA', other], 'POSTPONED'],
    [`${year + 1 + (index % 3)}-${two(month)}-21`, `${year + 1}-${two(month)}-20`, ['XA', 'XB', 'XC'], 'HELD']
  ]
  const ends = index % 6 === 0 ? `${year + 4}-03-01` : OPEN_END
  return told.map(([knownFrom, day, who, status], at) => ({
    event: aSummit(name, day, who, { status }),
    knownFrom,
    knownUntil: told[at + 1]?.[0] ?? ends
  }))
}

const HISTORIES = Array.from({ length: 90 }, (_, index) => versionsOf(index))
const DAYS = ['2014-12-31', '2016-01-01', '2017-06-15', '2018-12-31', '2019-02-28', '2020-03-01', '2024-03-01']

const tell = ({ title, date, status, participants }: Event): string =>
  `${title} ${date?.edtf} ${status} ${participants.map(({ actor }) => actor).join(' ')}`

/** What was known on a day, and is no event of today as it was then. */
export function pastContract(name: string, open: () => Promise<Engine>): void {
  describe(`${name}: what was known of events that are known otherwise today`, () => {
    let store: GraphStore
    before(async () => {
      store = await openStore(await open())
      const states = HISTORIES.map(versions => {
        const last = versions.at(-1) ?? assert.fail()
        return { id: last.event.id, event: last.knownUntil === OPEN_END ? last.event : null, versions }
      })
      await putVersions(store, states)
    })
    after(() => store.close())

    const knownOn = (asOf: Day, actors: readonly string[]): string[] =>
      HISTORIES.flat()
        .filter(({ knownFrom, knownUntil }) => knownFrom <= asOf && asOf < knownUntil)
        .map(({ event }) => event)
        .filter(({ participants }) => actors.every(one => participants.some(({ actor }) => actor === one)))
        .map(tell)
        .sort()

    async function pagesOf(list: (o: ConnectionOptions) => Promise<Page<StoredEvent>>, o: ConnectionOptions) {
      const found: StoredEvent[] = []
      for (let after: string | null = null; ;) {
        const page: Page<StoredEvent> = await list({ ...o, page: { ...o.page, after } })
        found.push(...page.edges.map(({ node }) => node))
        after = page.edges.at(-1)?.cursor ?? null
        if (!page.hasNextPage || after === null) return found
      }
    }

    const lists = {
      'all events': [[], o => store.listEvents(o)],
      'a country': [['country:XA'], async o => (await store.eventsOf(['country:XA'], o))[0] ?? assert.fail()],
      'a country that came later': [
        ['country:XC'],
        async o => (await store.eventsOf(['country:XC'], o))[0] ?? assert.fail()
      ],
      'a country that left': [['country:XD'], async o => (await store.eventsOf(['country:XD'], o))[0] ?? assert.fail()],
      'two countries': [['country:XA', 'country:XB'], o => store.timeline(['country:XA', 'country:XB'], o)]
    } as const satisfies Record<
      string,
      readonly [readonly string[], (o: ConnectionOptions) => Promise<Page<StoredEvent>>]
    >
    for (const [what, [actors, list]] of Object.entries(lists)) {
      test(`${what}: in pages of any size and order, what was known on a day is found, each once`, async () => {
        for (const asOf of DAYS) {
          const expected = knownOn(asOf, actors)
          for (const [order, first] of [
            ['DATE_DESC', 3],
            ['DATE_DESC', 50],
            ['DATE_ASC', 7],
            ['ARTICLE_COUNT_DESC', 40]
          ] as const) {
            const found = await pagesOf(list, { ...options({}, first), order, asOf })
            assert.deepEqual(found.map(tell).sort(), expected, `${asOf} ${order}`)
          }
        }
      })
    }

    test('counts, sums and contacts tell of the same', async () => {
      for (const asOf of DAYS) {
        const [expected, ofTwo] = [knownOn(asOf, []), knownOn(asOf, ['country:XA', 'country:XB'])]
        assert.equal(await store.countEvents({}, asOf), expected.length, asOf)
        const stats = await store.stats({}, ['STATUS'], asOf)
        const held = expected.filter(one => one.includes(' HELD ')).length
        assert.equal(stats.find(({ status }) => status === 'HELD')?.count ?? 0, held, asOf)
        const contacts = await store.contacts(['country:XA', 'country:XB'], {}, asOf)
        const met = ofTwo.filter(one => one.includes(' HELD ')).length
        assert.equal(
          contacts.reduce((sum, { count }) => sum + count, 0),
          met,
          asOf
        )
      }
    })
  })
}
