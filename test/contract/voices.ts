import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Extraction } from '../../src/domain/claim.js'
import type { Engine } from '../../src/graph/engine.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'

import { aSummit, anInteraction } from '../builders.js'
import { aStore, extractionsOf, reference } from '../ingest/harness.js'
import { printed, STORIES, TREATMENTS } from '../stories.js'

const all = { filter: {}, order: 'DATE_DESC', page: { first: 50, after: null } } as const
const [wire = [], other = [], elsewhere = []] = STORIES.map(({ sentences }) => sentences)

function telling(
  sentences: readonly string[],
  publisher: string,
  options: Parameters<typeof aSummit>[0] = {}
): Extraction {
  const [extraction] = extractionsOf([
    aSummit({
      date: '2025-08-23',
      place: { city: 'Pelar', country: 'XB' },
      ...options,
      publisher,
      quote: 'They met.',
      text: printed(['They met.', ...sentences])
    })
  ])
  assert.ok(extraction)
  return extraction
}

/** What copies and revisions do on every engine. */
export function voicesContract(name: string, open: () => Promise<Engine>): void {
  /** Puts articles in one by one and gives the store, whose graph is what resolving everything gives. */
  async function storeOf(...extractions: readonly Extraction[]) {
    const store = await aStore(await open())
    for (const one of extractions) await store.put(one)
    assert.deepEqual((await checkStore(store, reference)).problems, [])
    return store
  }

  test(`${name}: copies of one story are articles but no further voices, whichever comes first`, async () => {
    const articles = [
      telling(wire, 'Wire'),
      telling(TREATMENTS['cut, other order, with boilerplate']?.(wire) ?? [], 'Post'),
      telling(TREATMENTS['headed anew']?.(wire) ?? [], 'Herald'),
      telling(other, 'Gazette')
    ]
    const exports: string[][] = []
    for (const order of [articles, [...articles].reverse()]) {
      const store = await storeOf(...order)
      const { edges } = await store.listEvents(all)
      assert.equal(edges.length, 1)
      assert.equal(edges[0]?.node.articleCount, 4)
      assert.equal(edges[0]?.node.independentCount, 2)
      assert.ok(edges[0]?.node.confidenceReasons.includes('2 independent voices in 4 articles'))
      exports.push(await canonicalExport(store))
      await store.close()
    }
    assert.deepEqual(exports[1], exports[0])
  })

  test(`${name}: an article that shows two voices to be one changes events of which it says nothing`, async () => {
    const half = Math.ceil(wire.length / 2)
    const store = await storeOf(telling(wire.slice(0, half), 'Post'), telling(wire.slice(half), 'Herald'))
    const counts = async (): Promise<string[]> => {
      const { edges } = await store.listEvents({ ...all, filter: { kinds: ['SUMMIT'] } })
      return edges.map(({ node }) => `${node.independentCount} of ${node.articleCount}`)
    }
    assert.deepEqual(await counts(), ['2 of 2'])
    const text = printed(['Arnor accused Gondor.', ...wire])
    await store.put(...extractionsOf([anInteraction({ quote: 'Arnor accused Gondor.', text, publisher: 'Wire' })]))
    assert.deepEqual(await counts(), ['1 of 2'])
    assert.deepEqual((await checkStore(store, reference)).problems, [])
    await store.close()
  })

  test(`${name}: sixteen writers of copies at once leave one voice`, async () => {
    const store = await aStore(await open())
    const tellers = Array.from({ length: 16 }, (_, i) => telling(i % 2 === 0 ? wire : wire.slice(0, 6), `Paper ${i}`))
    await Promise.all(tellers.map(one => store.put(one)))
    const { edges } = await store.listEvents(all)
    assert.deepEqual(
      edges.map(({ node }) => [node.independentCount, node.articleCount]),
      [[1, 16]]
    )
    assert.deepEqual((await checkStore(store, reference)).problems, [])
    await store.close()
  })

  test(`${name}: a newer text of the same address takes the older one's place, and the older one stays to be read`, async () => {
    const url = 'https://gazette.example/harbour'
    const texts = [
      telling(wire, 'Gazette', { url, published: '2025-08-23', place: { city: 'Aster', country: 'XB' } }),
      telling(elsewhere, 'Gazette', { url, published: '2025-08-24' }),
      telling(other, 'Gazette', { url: `${url}#top`, published: '2025-08-26', status: 'CANCELLED' })
    ] as const
    const exports: string[][] = []
    for (const order of [
      [0, 1, 2, 0],
      [2, 1, 0],
      [1, 2, 1, 0],
      [2, 0, 1]
    ] as const) {
      const store = await storeOf(...order.map(i => texts[i]))
      const articles = await store.articlesByIds(texts.map(({ article }) => article.id))
      assert.deepEqual(
        articles.map(article => article?.status),
        ['SUPERSEDED', 'SUPERSEDED', 'ACCEPTED']
      )
      const claims = await store.claimsByIds(texts.flatMap(one => one.claims.map(({ id }) => id)))
      assert.deepEqual(
        claims.map(claim => claim?.retractedAt?.slice(0, 10) ?? null),
        ['2025-08-24', '2025-08-26', null]
      )
      const { edges } = await store.listEvents(all)
      assert.deepEqual(
        edges.map(({ node }) => [node.articleCount, node.independentCount, node.status]),
        [[1, 1, 'CANCELLED']]
      )
      exports.push(await canonicalExport(store))
      await store.close()
    }
    for (const one of exports) assert.deepEqual(one, exports[0])
  })

  test(`${name}: a superseded article that was retracted is superseded again when that is taken back`, async () => {
    const url = 'https://gazette.example/harbour'
    const [old, now] = [
      telling(wire, 'Gazette', { url, published: '2025-08-23' }),
      telling(elsewhere, 'Gazette', { url, published: '2025-08-24' })
    ]
    const store = await storeOf(old, now)
    const before = await canonicalExport(store)
    await store.write(async writer => {
      await writer.setArticleStatus(old.article.id, 'RETRACTED', '2026-02-01T00:00:00.000Z', 'wrong')
      await writer.setArticleStatus(old.article.id, 'ACCEPTED', '2026-02-02T00:00:00.000Z', null)
    })
    assert.deepEqual(await canonicalExport(store), before)
    assert.deepEqual((await checkStore(store, reference)).problems, [])
    await store.close()
  })
}
