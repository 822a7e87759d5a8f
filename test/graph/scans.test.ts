import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Event } from '../../src/domain/event.js'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import type { ObservedStatement } from '../../src/graph/embedded/engine.js'
import type { GraphStore } from '../../src/graph/store.js'
import { aClaim, aSummit, anArticle, anEntity, anInteraction, claimIdOf } from '../contract/builders.js'
import { options } from '../contract/events.js'
import { openStore, put } from '../contract/written-store.js'

const EVENTS = 6_000
/** No page of twenty may read as much as this: a statement that goes through a label or a hub reads thousands. */
const BOUND = 1_500

const CODES = Array.from({ length: 60 }, (_, i) => `${String.fromCharCode(65 + (i % 20))}${'XYZ'[i % 3]}`)

function event(index: number): Event {
  const day = new Date(Date.UTC(2000, 0, 1) + ((index * 7919) % 9_000) * 86_400_000).toISOString().slice(0, 10)
  const [a = '', b = ''] = [CODES[index % 7], CODES[(index * 13 + 7) % CODES.length]]
  const topics = [index % 2 === 0 ? 'trade' : 'water']
  return index % 3 === 0
    ? aSummit(`meeting ${index}`, day, [a, b, `person-${index % 300}@${a}`], { topics })
    : anInteraction(`deed ${index}`, day, a, b, { topics })
}

/**
 * The embedded engine answers a statement that finds no index rightly and slowly. What it read from the store tells:
 * each read here is bounded, whatever the size of the graph.
 */
describe('what reads take from the embedded store', () => {
  const seen: ObservedStatement[] = []
  let store: GraphStore
  const events = Array.from({ length: EVENTS }, (_, index) => event(index))
  before(async () => {
    store = await openStore(await openEmbedded({ folder: null, observe: statement => seen.push(statement) }))
    for (let start = 0; start < EVENTS; start += 500) {
      const part = events.slice(start, start + 500)
      await store.write(async writer => {
        const articles = part.map((spoken, index) => {
          const article = anArticle(spoken.title, spoken.date?.edtf ?? null)
          const entities = [anEntity(`country:${CODES[index % 7]}`, 'somebody')]
          return { article, voice: article.id, claims: [aClaim(spoken.title, article)], notes: [], entities }
        })
        await writer.articleStatuses(articles.map(({ article }) => article.id))
        await writer.putArticles(articles)
      })
      await put(store, ...part)
    }
  })
  after(() => store.close())

  const hub = `country:${CODES[0]}`
  const other = `country:${CODES[7]}`
  const some = events.slice(1_000, 1_050)
  const page = { first: 20, after: null }
  const cursor = '2012-06-15|z'
  const reads: Readonly<Record<string, () => Promise<unknown>>> = {
    'fifty events by id': () => store.eventsByIds(some.map(({ id }) => id)),
    'a page of all': () => store.listEvents(options({}, 20)),
    'a page in the middle of all': () => store.listEvents(options({}, 20, cursor)),
    'a page in the middle, upwards': () => store.listEvents(options({}, 20, cursor, 'DATE_ASC')),
    'a page of summits': () => store.listEvents(options({ kinds: ['SUMMIT'] }, 20)),
    'a page of a country and a status': () =>
      store.listEvents(options({ countries: { all: [hub] }, statuses: ['HELD'] }, 20)),
    'a page of a hub': () => store.eventsOf([hub], options({}, 20, cursor)),
    'a page in the middle of all as of a day': () =>
      store.listEvents({ ...options({}, 20, cursor), asOf: '2026-06-01' }),
    'a page of a hub as of a day': () => store.eventsOf([hub], { ...options({}, 20, cursor), asOf: '2026-06-01' }),
    'a page of a timeline as of a day': () => store.timeline([hub, other], { ...options({}, 20), asOf: '2026-06-01' }),
    'fifty events by id as of a day': () =>
      store.eventsByIds(
        some.map(({ id }) => id),
        '2026-06-01'
      ),
    'a page of a timeline': () => store.timeline([hub, other], options({}, 20)),
    'the count of a hub': () => store.countEventsOf([hub, other], {}),
    'the first contact of a relationship': () => store.contact([hub, other], 'FIRST'),
    'the last contact of a relationship': () => store.contact([hub, other], 'LAST'),
    'the articles of a relationship': () => store.articleCountOf([hub, other]),
    'the intensity of a relationship': () => store.intensity([hub, other], 'YEAR'),
    'partners of a hub': () => store.partnersOf([hub], { among: ['country'], order: 'COUNT_DESC' }, page),
    'claims of fifty events': () =>
      store.claimsOfEvents(
        some.map(({ id }) => id),
        page
      ),
    'fifty claims by id': () => store.claimsByIds(some.map(({ title }) => claimIdOf(title))),
    'events of fifty claims': () => store.eventsOfClaims(some.map(({ title }) => claimIdOf(title))),
    'a page of articles': () => store.listArticles({}, page),
    'articles of a hub': () => store.articlesOf([hub], page),
    'a search': () => store.search('meeting 77', ['SUMMIT'], page),
    'a path': () =>
      store.paths(hub, `country:${CODES[20]}`, { maxHops: 4, kinds: ['SUMMIT', 'INTERACTION'], all: false, first: 10 })
  }
  for (const [what, read] of Object.entries(reads)) {
    test(what, async () => {
      seen.length = 0
      await read()
      const worst = [...seen].sort((a, b) => b.scanned - a.scanned)[0]
      const total = seen.reduce((sum, { scanned }) => sum + scanned, 0)
      assert.ok(seen.length > 0)
      assert.ok(total <= BOUND, `${total} read, most of it by ${worst?.cypher.slice(0, 80)}`)
    })
  }

  test('one more article costs no more in a large graph', async () => {
    seen.length = 0
    await put(store, aSummit('one more', '2012-12-12', [CODES[0] ?? '', CODES[1] ?? '']))
    const worst = [...seen].sort((a, b) => b.scanned - a.scanned)[0]
    assert.ok((worst?.scanned ?? 0) <= BOUND, `${worst?.scanned} read by ${worst?.cypher.slice(0, 80)}`)
  })
})
