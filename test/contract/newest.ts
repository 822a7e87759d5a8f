import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Event } from '../../src/domain/event.js'
import type { Day } from '../../src/domain/partial-date.js'
import type { Engine } from '../../src/graph/engine.js'
import type { ConnectionOptions, GraphStore, Page, StoredEvent } from '../../src/graph/store.js'
import { aSummit, anAgreement, anInteraction } from './builders.js'
import { options } from './events.js'
import { openStore, put, putKnown, replace } from './written-store.js'

const CODES = ['XA', 'XB', 'XC', 'XD', 'XE', 'XF']
/** As many parties as make an event stand on shelves of its own, beside those of pairs. */
const MANY = ['XA', 'XB', ...Array.from({ length: 26 }, (_, index) => `body-${index}`)]

/** Several in some months, none in most, some over the end of a year, every ninth undated, a few open on one side. */
function dayOf(index: number): string | null {
  if (index % 9 === 0) return null
  const year = 2010 + ((index * 7) % 13)
  if (index % 11 === 0) return `${year}-12-20/${year + 1}-01-${String(1 + (index % 28)).padStart(2, '0')}`
  if (index % 13 === 0) return `${year}-03-04/..`
  return `${year}-${index % 4 === 0 ? '05' : '08'}-${String(1 + (index % 28)).padStart(2, '0')}`
}

function eventOf(index: number): Event {
  const [a = '', b = ''] = [CODES[index % 3], CODES[3 + (index % 2)]]
  const [name, day] = [`event ${index}`, dayOf(index)]
  if (index % 17 === 0) return aSummit(name, day, MANY)
  if (index % 3 === 0) return anInteraction(name, day, a, b)
  return index % 3 === 1
    ? anAgreement(name, day, [a, b])
    : aSummit(name, day, ['XA', 'XB', b], index % 5 === 0 ? { status: 'PLANNED' } : {})
}

const events = Array.from({ length: 160 }, (_, index) => eventOf(index))

/** When the first article told of it: the undated long ago, every tenth a year ahead, the others some days later. */
function learnt(title: string): Day {
  const index = Number(title.slice('event '.length))
  const day = dayOf(index)?.slice(0, 'YYYY-MM-DD'.length)
  if (day === undefined) return '2011-11-11'
  return index % 10 === 0
    ? `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
    : `${day.slice(0, 8)}${day.slice(8) > '24' ? '28' : '26'}`
}

/** A test that everything passes: with it a list is read shelf by shelf. */
const ALL_PASS = { confidence: { min: 0 } } as const

/** The newest of a list come in one statement. What it gives must be what reading shelf by shelf gives. */
export function newestContract(name: string, open: () => Promise<Engine>): void {
  describe(`${name}: the newest of a list`, () => {
    let store: GraphStore
    before(async () => {
      store = await openStore(await open())
      await putKnown(store, events, ({ title }) => learnt(title))
    })
    after(() => store.close())

    const lists: Readonly<Record<string, (o: ConnectionOptions) => Promise<Page<StoredEvent>>>> = {
      'of all': o => store.listEvents(o),
      'of a country': async o => (await store.eventsOf(['country:XC', 'country:XA'], o))[1] ?? assert.fail(),
      'of nobody': async o => (await store.eventsOf(['country:XF'], o))[0] ?? assert.fail(),
      'of two': o => store.timeline(['country:XA', 'country:XB'], o),
      'of three': o => store.timeline(['country:XA', 'country:XB', 'country:XD'], o)
    }
    for (const [what, list] of Object.entries(lists)) {
      for (const kinds of [undefined, ['SUMMIT'] as const]) {
        test(`${what}${kinds ? ', meetings' : ''}: the same at once and shelf by shelf, from every place`, async () => {
          const narrowed = kinds ? { kinds } : {}
          for (const first of [1, 4, 60]) {
            let after: string | null = null
            for (let pages = 0; pages < 12; pages++) {
              const page: Page<StoredEvent> = await list(options(narrowed, first, after))
              assert.deepEqual(page, await list(options({ ...narrowed, ...ALL_PASS }, first, after)))
              after = page.edges.at(-1)?.cursor ?? null
              if (!page.hasNextPage || after === null) break
            }
          }
        })
      }
    }

    /** The eve of everything told ahead, days in the thick of it, and one on which all was known. */
    const DAYS = ['2010-06-01', '2014-01-01', '2014-05-15', '2019-12-31', '2026-06-01'] as const
    for (const [what, list] of Object.entries(lists)) {
      test(`${what} as of a day: the same at once and shelf by shelf, from every place`, async () => {
        for (const asOf of DAYS) {
          for (const first of [2, 9]) {
            let after: string | null = null
            for (let pages = 0; pages < 12; pages++) {
              const page: Page<StoredEvent> = await list({ ...options({}, first, after), asOf })
              assert.deepEqual(page, await list({ ...options(ALL_PASS, first, after), asOf }))
              const known = page.edges.map(({ node }) => learnt(node.title)).filter(day => day > asOf)
              assert.deepEqual(known, [])
              after = page.edges.at(-1)?.cursor ?? null
              if (!page.hasNextPage || after === null) break
            }
          }
        }
      })
    }

    test('as of a day all that was known by then is found', async () => {
      for (const asOf of DAYS) {
        const found = new Set<string>()
        for (let after: string | null = null; ;) {
          const page: Page<StoredEvent> = await store.listEvents({ ...options({}, 7, after), asOf })
          for (const { node } of page.edges) found.add(node.title)
          after = page.edges.at(-1)?.cursor ?? null
          if (!page.hasNextPage || after === null) break
        }
        const known = events.map(({ title }) => title).filter(title => learnt(title) <= asOf)
        assert.deepEqual([...found].sort(), known.sort())
      }
    })

    test('the last contact of two is that of all their events', async () => {
      const all = await store.timeline(['country:XA', 'country:XB'], options(ALL_PASS, 100))
      const dated = all.edges.find(({ node }) => node.date?.latest != null && node.status !== 'PLANNED')
      assert.deepEqual(await store.contact(['country:XA', 'country:XB'], 'LAST'), dated?.node.date)
      assert.equal(await store.contact(['country:XE', 'country:XF'], 'LAST'), null)
    })

    test('what was written after a first page was read, later than all before, is first on the next one', async () => {
      const first = () => store.listEvents(options({}, 4))
      const asOf = '2026-06-01'
      const firstKnown = () => store.listEvents({ ...options({}, 4), asOf })
      const before = [await first(), await firstKnown()]
      assert.ok(before.every(({ edges }) => edges.length === 4))
      const later = aSummit('later than all', '2031-05-06/2031-05-07', ['XA', 'XB'])
      await put(store, later)
      for (const page of [await first(), await firstKnown()]) assert.equal(page.edges[0]?.node.id, later.id)
      await replace(store, [later], [])
      assert.deepEqual((await first()).edges, before[0]?.edges)
    })

    test('what hangs at an event comes along, as it would by itself', async () => {
      const meeting = aSummit('a meeting', '2029-01-02', ['XA', 'XB'])
      const beside = aSummit('beside it', '2029-01-01', ['XA', 'XC'], { besides: meeting.id })
      const deals = ['2029-01-03', '2029-02-01', null].map((day, index) =>
        anAgreement(`deal ${index}`, day, ['XA', 'XB'], { summit: meeting.id })
      )
      await put(store, meeting, beside, ...deals)
      const page = await store.listEvents({ ...options({ kinds: ['SUMMIT'] }, 3), attached: true })
      const found = page.edges.find(({ node }) => node.id === meeting.id)?.node
      const [alone] = await store.eventsOf([meeting.id], options({}, 10))
      assert.equal(found?.attached?.length, 4)
      assert.deepEqual(found.attached, alone?.edges)
      assert.deepEqual(page.edges.find(({ node }) => node.id === beside.id)?.node.attached, [])
    })
  })
}
