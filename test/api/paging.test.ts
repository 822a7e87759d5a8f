import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aSummit, anInteraction } from '../builders.js'
import { extractionsOf } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'

const ROWS = 1_000
const REDATED = 20
const day = (number: number): string => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10)

type Built = ReturnType<typeof anInteraction>

/** Interactions of two countries on days of their own: none of them is another's double. */
function interactionOn(number: number): Built {
  return anInteraction({ date: day(number), published: day(number), type: number % 2 === 0 ? 'ACCUSE' : 'SUPPORT' })
}

interface Page {
  readonly edges: readonly {
    readonly cursor: string
    readonly node: { readonly id: string; readonly date: { edtf: string } }
  }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

describe('paging', () => {
  it('through a thousand rows misses none and repeats none while others are added, dated anew and removed', async () => {
    const store = await aTinyStore()
    const service = await aService(store, anIngest(store))
    const still = Array.from({ length: ROWS }, (_, index) => interactionOn(index * 2))
    const toGo = Array.from({ length: 60 }, (_, index) => interactionOn(1 + index * 34))
    // A month at first; a later report names the day, and the meeting moves to it.
    const months = Array.from({ length: REDATED }, (_, index) => {
      const month = `${2020 + Math.floor(index / 5)}-${String(2 + (index % 5) * 2).padStart(2, '0')}`
      const who = [`XC`, `XD`]
      return {
        before: aSummit({
          who,
          date: month,
          published: `${month}-05`,
          place: { city: `City ${index}`, country: 'XC' }
        }),
        after: aSummit({
          who,
          date: `${month}-03`,
          published: `${month}-06`,
          place: { city: `City ${index}`, country: 'XC' }
        })
      }
    })
    for (let start = 0; start < ROWS; start += 250) await store.put(...extractionsOf(still.slice(start, start + 250)))
    await store.put(...extractionsOf(toGo))
    await store.put(...extractionsOf(months.map(({ before }) => before)))

    const query = `query ($after: String) { relationship(between: ["XA", "XB"]) { interactions(first: 50, after: $after) {
      edges { cursor node { id date { edtf } } } pageInfo { hasNextPage endCursor } } } }`
    const seen: string[] = []
    let after: string | null = null
    let added = 0
    for (let page = 0; ; page++) {
      const { data, errors } = await service.ask(query, { after })
      assert.deepEqual(errors, [])
      const { edges, pageInfo } = (data?.['relationship'] as { interactions: Page }).interactions
      seen.push(...edges.map(({ node }) => node.id))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
      assert.equal(after, edges.at(-1)?.cursor)
      // Meanwhile: one more on a day before and one on a day after where we stand, one gone, one dated anew, and the
      // very row that the cursor names is taken away now and then.
      await store.put(...extractionsOf([interactionOn(3_001 + page * 2), interactionOn(added++ * 2 + 35)]))
      const gone = toGo[page * 2]
      if (gone) await store.retract(gone.article.id)
      const moved = months[page]
      if (moved) await store.put(...extractionsOf([moved.after]))
      const last = toGo.find(({ claim }) => edges.at(-1)?.node.id.endsWith(claim.id.slice('claim:'.length)))
      if (last) await store.retract(last.article.id)
    }
    assert.equal(new Set(seen).size, seen.length, 'no row twice')
    const present = new Set(seen)
    const missing = still.filter(({ claim }) => !present.has(`interaction:${claim.id.slice('claim:'.length)}`))
    assert.deepEqual(
      missing.map(({ claim }) => claim.date?.edtf),
      [],
      'no unchanged row missing'
    )

    // The same over all summits, oldest first, while they move to the day a later report names.
    const days: string[] = []
    let cursor: string | null = null
    for (let page = 0; ; page++) {
      const { data } = await service.ask(
        `query ($after: String) { summits(first: 3, after: $after, orderBy: DATE_ASC) {
          edges { cursor node { id date { edtf } } } pageInfo { hasNextPage endCursor } } }`,
        { after: cursor }
      )
      const { edges, pageInfo } = data?.['summits'] as Page
      days.push(...edges.map(({ node }) => node.id))
      if (!pageInfo.hasNextPage) break
      cursor = pageInfo.endCursor
      const late = months[REDATED - 1 - page]
      if (late) await store.put(...extractionsOf([late.after]))
    }
    assert.equal(new Set(days).size, days.length)
    await service.app.close()
    await store.close()
  })
})
