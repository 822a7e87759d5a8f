import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { SummitEvent } from '../../src/domain/event.js'
import type { Engine } from '../../src/graph/engine.js'
import type { ConnectionOptions, GraphStore, Page, StoredEvent } from '../../src/graph/store.js'
import { aSummit, anArticle, anEntity } from './builders.js'
import { options } from './events.js'
import { openStore, put, putArticle, replace } from './written-store.js'

const ROWS = 240
const PAGE = 23

/** Days over four years, several events on some, none on others, every twentieth undated. */
function dayOf(index: number): string | null {
  if (index % 20 === 0) return null
  const day = new Date(Date.UTC(2021, 0, 1) + ((index * 7919) % 1_400) * 86_400_000)
  return day.toISOString().slice(0, index % 7 === 0 ? 7 : 10)
}

const row = (index: number): SummitEvent => aSummit(`row ${index}`, dayOf(index), ['XA', 'XB'])

/** A page is a page of the list as it is now: nothing that stayed where it was may be repeated or missed. */
export function pagingContract(name: string, open: () => Promise<Engine>): void {
  describe(`${name}: paging while the graph changes`, () => {
    const lists: Readonly<Record<string, (store: GraphStore, o: ConnectionOptions) => Promise<Page<StoredEvent>>>> = {
      'all events': (store, o) => store.listEvents(o),
      'a timeline': (store, o) => store.timeline(['country:XA', 'country:XB'], o),
      'events of a country': async (store, o) =>
        (await store.eventsOf(['country:XA'], o))[0] ?? { edges: [], hasNextPage: false }
    }
    for (const [what, list] of Object.entries(lists)) {
      for (const order of ['DATE_DESC', 'DATE_ASC'] as const) {
        test(`${what}, ${order}: no unchanged row twice, none missing`, async () => {
          const store = await openStore(await open())
          try {
            await pageThrough(store, o => list(store, o), order)
          } finally {
            await store.close()
          }
        })
      }
    }

    test('what stands under several of those asked for at once is one row, and ends no list early', async () => {
      const store = await openStore(await open())
      const sides = [
        ['XA', 'XB', 'XC'],
        ['XA', 'XB'],
        ['XB', 'XC'],
        ['XC', 'XD'],
        ['XA', 'XB', 'XD']
      ] as const
      const meetings = Array.from({ length: 40 }, (_, index) =>
        aSummit(`meeting ${index}`, dayOf(index), sides[index % sides.length] ?? [])
      )
      await put(store, ...meetings)
      for (const index of meetings.keys()) {
        const article = anArticle(`article ${index}`, dayOf(index))
        const entities = (sides[index % sides.length] ?? []).map(code => anEntity(`country:${code}`, code))
        await putArticle(store, { article, claims: [], notes: [], entities })
      }
      const countries = { any: ['country:XA', 'country:XB', 'country:XC'] as const }
      for (const first of [1, 2, 3, 4, 5, 7, 11]) {
        for (const order of ['DATE_DESC', 'DATE_ASC', 'CONFIDENCE_DESC'] as const) {
          const ids = await idsOfPages(after => store.listEvents(options({ countries }, first, after, order)))
          assert.equal(new Set(ids).size, meetings.length, `${order} by ${first}`)
          assert.equal(ids.length, meetings.length)
        }
        const articles = await idsOfPages(after => store.listArticles({ countries }, { first, after }))
        assert.deepEqual([new Set(articles).size, articles.length], [meetings.length, meetings.length], `by ${first}`)
      }
      await store.close()
    })
  })
}

/** What all pages of a list hold, one after the other. */
async function idsOfPages(page: (after: string | null) => Promise<Page<{ readonly id: string }>>): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = null; ;) {
    const { edges, hasNextPage } = await page(after)
    ids.push(...edges.map(({ node }) => node.id))
    after = edges.at(-1)?.cursor ?? null
    if (!hasNextPage) return ids
  }
}

async function pageThrough(
  store: GraphStore,
  list: (o: ConnectionOptions) => Promise<Page<StoredEvent>>,
  order: ConnectionOptions['order']
): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, index) => row(index))
  for (let start = 0; start < ROWS; start += 150) await put(store, ...rows.slice(start, start + 150))
  const unchanged = new Set(rows.map(event => event.id))
  const seen: string[] = []
  let cursor: string | null = null
  for (let round = 0; ; round++) {
    const page = await list(options({}, PAGE, cursor, order))
    seen.push(...page.edges.map(edge => edge.node.id))
    cursor = page.edges.at(-1)?.cursor ?? cursor
    if (!page.hasNextPage) break
    // Between two pages one row is added, one is dated anew and one is removed, now before and now behind the cursor.
    const [redated, removed] = [rows[(round * 131 + 5) % ROWS], rows[(round * 173 + 11) % ROWS]]
    await put(store, aSummit(`added ${round}`, dayOf(round * 31 + 1), ['XA', 'XB']))
    for (const event of [redated, removed]) {
      if (!event || !unchanged.delete(event.id)) continue
      const moved = {
        ...row(0),
        id: event.id,
        anchor: event.anchor,
        claims: event.claims,
        date: row(round * 57 + 3).date
      }
      await replace(store, [event], event === removed ? [] : [moved])
    }
  }
  const counted = new Map<string, number>()
  for (const id of seen) counted.set(id, (counted.get(id) ?? 0) + 1)
  assert.ok(unchanged.size > ROWS / 2)
  assert.deepEqual(
    [...unchanged].filter(id => counted.get(id) !== 1),
    []
  )
}
