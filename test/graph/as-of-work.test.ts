import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { createStore } from '../../src/graph/create-store.js'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import type { ObservedStatement } from '../../src/graph/embedded/engine.js'
import { createReader } from '../../src/graph/reader.js'
import type { ConnectionOptions, GraphStore, Page, StoredEvent, StoreReader } from '../../src/graph/store.js'
import { createWriter } from '../../src/graph/writer.js'
import { prepare } from '../../src/ingest/prepare.js'
import { referenceNames } from '../../src/ingest/resolver-context.js'
import { storeArticles } from '../../src/ingest/store-articles.js'
import { generatedWorld } from '../../scripts/generated-world.js'
import { tinyReference } from '../contract/tiny-reference.js'
import { options } from '../contract/events.js'

const ARTICLES = 1_500
const BATCH = 250
const FIRST = 20
/** What is past is read beside, and a shelf more may hold what was told ahead. */
const MOST_TIMES = 1.15
/** The shelves of what is past by months: that they are empty has to be seen. */
const A_LITTLE = 1.05
/** However few a page reads, it meets so many rows beyond that: what is past, and a month that was told ahead. */
const A_FEW = 30
const COUNTRIES = ['XA', 'XB', 'XC', 'XD', 'XE']
/** Between the first article of the generated world and the last. */
const DAYS = ['2018-09-01', '2020-01-01', '2021-08-13', '2022-01-01', '2023-12-31', '2026-06-01']

/** Eight years of articles, each event with the versions that they made of it. */
describe('what pages as of a day take from the embedded store', () => {
  const seen: ObservedStatement[] = []
  let store: GraphStore
  /** Reads for the first time each time: what was read before would be told from memory. */
  let reader: () => StoreReader
  /** Of lists of all it is only remembered in which month they begin. */
  let sameReader: StoreReader
  before(async () => {
    const engine = await openEmbedded({ folder: null, observe: statement => seen.push(statement) })
    const reference = tinyReference()
    const names = referenceNames(reference)
    store = createStore(engine, reference, createWriter)
    reader = () => createReader(engine)
    sameReader = createReader(engine)
    await store.migrate()
    const articles = [...generatedWorld(ARTICLES, COUNTRIES)]
    for (let start = 0; start < articles.length; start += BATCH) {
      const batch = articles
        .slice(start, start + BATCH)
        .map(article => prepare(article, '2026-06-01T00:00:00.000Z', 'test', names))
      await store.write(writer => storeArticles(writer, names, batch))
    }
  })
  after(() => store.close())

  const lists: Readonly<Record<string, (o: ConnectionOptions) => Promise<Page<StoredEvent>>>> = {
    'all events': o => sameReader.listEvents(o),
    'meetings of all': o => sameReader.listEvents({ ...o, filter: { kinds: ['SUMMIT'] } }),
    'a country with many': async o => (await reader().eventsOf(['country:XA'], o))[0] ?? assert.fail(),
    'two countries with many': o => reader().timeline(['country:XA', 'country:XB'], o)
  }

  async function work(read: () => Promise<unknown>): Promise<{ scanned: number; statements: number }> {
    seen.length = 0
    await read()
    return { scanned: seen.reduce((sum, { scanned }) => sum + scanned, 0), statements: seen.length }
  }

  for (const [what, list] of Object.entries(lists)) {
    test(`${what}: a page as of a day is one statement and reads as many shelves as one of today`, async () => {
      // As of a day, a list begins where that day's news does: the page of today that begins there does the same work.
      for (const day of DAYS) {
        for (const after of [`${day}|~`, null]) {
          const plain = await work(() => list(options({}, FIRST, `${day}|~`)))
          await list({ ...options({}, FIRST, after), asOf: day })
          const known = await work(() => list({ ...options({}, FIRST, after), asOf: day }))
          const told = `${day} ${after ?? 'from the first'}: ${known.scanned} instead of ${plain.scanned}`
          assert.equal(known.statements, 1, told)
          assert.ok(known.scanned <= MOST_TIMES * plain.scanned + A_FEW, told)
        }
      }
    })

    test(`${what}: as of a day since which nothing was learnt, as much is read as of today`, async () => {
      const day = DAYS.at(-1) ?? assert.fail()
      for (const after of [null, '2023-06-30|~', '2020-02-01|~']) {
        const [plain, known] = [options({}, FIRST, after), { ...options({}, FIRST, after), asOf: day }]
        await list(plain)
        await list(known)
        const [today, then] = [(await work(() => list(plain))).scanned, (await work(() => list(known))).scanned]
        assert.ok(then >= today && then <= A_LITTLE * today + A_FEW, `${String(after)}: ${then} instead of ${today}`)
        const told = async (o: ConnectionOptions) =>
          (await list(o)).edges.map(({ node, cursor }) => ({ ...node, cursor, asOf: null }))
        assert.deepEqual(await told(known), await told(plain), String(after))
      }
    })
  }
})
