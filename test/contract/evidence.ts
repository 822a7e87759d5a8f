import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Engine } from '../../src/graph/engine.js'
import type { GraphStore, ListFilter } from '../../src/graph/store.js'
import { aClaim, aNote, aSummit, anArticle, anEntity, claimIdOf } from './builders.js'
import { options, titles } from './events.js'
import { openStore, put, putArticle, replace } from './written-store.js'

const page = (first: number, cursor: string | null = null): { first: number; after: string | null } => ({
  first,
  after: cursor
})

const morning = anArticle('Morning', '2024-03-05')
const evening = anArticle('Evening', '2024-03')
const undated = anArticle('Undated', null, { publisher: null, title: null, url: null })
const quotes = { Meeting: morning, Second: morning, Later: evening } as const
const claims = {
  meeting: aClaim('Meeting', quotes.Meeting, { start: 9, end: 20, quote: quotes.Meeting.text.slice(9, 20) }),
  second: aClaim('Second', quotes.Second),
  later: aClaim('Later', quotes.Later)
}
const meeting = aSummit('Meeting', '2024-03-04', ['XA', 'XB'], {
  claims: [claimIdOf('Later'), claimIdOf('Meeting')].sort(),
  articleCount: 2
})

/** Articles and claims, and which events they speak of now and did before. */
export function evidenceContract(name: string, open: () => Promise<Engine>): void {
  describe(`${name}: articles, claims and ids given out`, () => {
    let store: GraphStore
    before(async () => {
      store = await openStore(await open())
      const entities = [anEntity('country:XA', 'Arnova'), anEntity('leader:ada-telemar', 'Ada Telemar')]
      await putArticle(store, { article: morning, claims: [claims.meeting, claims.second], notes: [aNote], entities })
      await putArticle(store, { article: evening, claims: [claims.later], notes: [], entities: entities.slice(0, 1) })
      await putArticle(store, { article: undated, claims: [], notes: [], entities: [] })
      await put(store, meeting, aSummit('Second', '2024-03-01', ['XA', 'XC']))
    })
    after(() => store.close())

    test('an article comes back as it was written, every character of it', async () => {
      assert.deepEqual(await store.articlesByIds([undated.id, 'article:none', morning.id]), [undated, null, morning])
      assert.deepEqual(await store.notesOfArticles([evening.id, morning.id]), [[], [aNote]])
      const [named] = await store.entitiesOfArticles([morning.id])
      assert.deepEqual(
        named?.map(entity => entity.name),
        ['Arnova', 'Ada Telemar']
      )
    })

    test('articles are listed the newest first, undated last, and filtered', async () => {
      const listed = async (filter: Parameters<GraphStore['listArticles']>[0]): Promise<(string | null)[]> =>
        (await store.listArticles(filter, page(10))).edges.map(edge => edge.node.title)
      assert.deepEqual(await listed({}), ['Evening', 'Morning', null])
      assert.deepEqual(await listed({ publishers: ['the courier'] }), ['Evening', 'Morning'])
      assert.deepEqual(await listed({ noPublishers: ['the courier'] }), [null])
      assert.deepEqual(await listed({ text: 'morn' }), ['Morning'])
      assert.deepEqual(await listed({ published: { from: '2024-03-06', until: '2024-03-31' } }), ['Evening'])
      assert.deepEqual(await listed({ statuses: ['RETRACTED'] }), [])
      assert.equal(await store.countListed('ARTICLE', { publishers: ['the courier'] }), 2)
      const first = await store.listArticles({}, page(1))
      const second = await store.listArticles({}, page(1, first.edges[0]?.cursor))
      assert.deepEqual([first.hasNextPage, second.edges[0]?.node.title], [true, 'Morning'])
    })

    test('articles are found by whom they name and by what they support', async () => {
      const owners = ['country:XA', 'leader:ada-telemar', meeting.id, 'country:XF']
      const pages = await store.articlesOf(owners, page(10))
      assert.deepEqual(
        pages.map(({ edges }) => edges.map(edge => edge.node.title)),
        [['Evening', 'Morning'], ['Morning'], ['Evening', 'Morning'], []]
      )
      assert.deepEqual(await store.countArticlesOf(owners), [2, 1, 2, 0])
      assert.equal(await store.articleCountOf(['country:XA', 'country:XB']), 2)
      const naming = async (filter: ListFilter): Promise<[(string | null)[], number]> => [
        (await store.listArticles(filter, page(10))).edges.map(edge => edge.node.title),
        await store.countListed('ARTICLE', filter)
      ]
      const [XA, XF, ada] = ['country:XA', 'country:XF', 'leader:ada-telemar'] as const
      assert.deepEqual(await naming({ countries: { all: [XA] } }), [['Evening', 'Morning'], 2])
      assert.deepEqual(await naming({ countries: { all: [XA] }, leaders: { any: [ada] } }), [['Morning'], 1])
      assert.deepEqual(await naming({ countries: { any: [XA, XF] }, leaders: { none: [ada] } }), [['Evening'], 1])
      assert.deepEqual(await naming({ countries: { all: [XA, XF] } }), [[], 0])
      assert.deepEqual(await naming({ countries: { any: [] } }), [[], 0])
      assert.deepEqual(await naming({ leaders: { none: [ada] }, text: 'even' }), [['Evening'], 1])
    })

    test('claims of an event are the first known first, those of an article in the order of the text', async () => {
      const [ofMeeting, none] = await store.claimsOfEvents([meeting.id, 'summit:none'], page(10))
      assert.deepEqual(
        ofMeeting?.edges.map(edge => edge.node),
        [claims.meeting, claims.later]
      )
      assert.deepEqual(none?.edges, [])
      const [first] = await store.claimsOfArticles([morning.id], page(1))
      assert.deepEqual([first?.edges[0]?.node, first?.hasNextPage], [claims.second, true])
      const [second] = await store.claimsOfArticles([morning.id], page(1, first?.edges[0]?.cursor))
      assert.deepEqual([second?.edges[0]?.node, second?.hasNextPage], [claims.meeting, false])
      assert.deepEqual(await store.countClaimsOfArticles([morning.id, undated.id]), [2, 0])
      assert.deepEqual(await store.claimsByIds([claims.later.id, 'claim:none']), [claims.later, null])
    })

    test('events of claims and of articles', async () => {
      const found = await store.eventsOfClaims([claims.later.id, 'claim:none', claims.second.id])
      assert.deepEqual(
        found.map(list => list.map(event => event.title)),
        [['Meeting'], [], ['Second']]
      )
      const pages = await store.eventsOf([morning.id, undated.id], options())
      assert.deepEqual(pages.map(titles), [['Meeting', 'Second'], []])
    })

    test('search finds quotes and articles', async () => {
      const { edges } = await store.search('evening', [], page(10))
      assert.deepEqual(
        edges.map(edge => edge.node.kind),
        ['ARTICLE', 'CLAIM']
      )
    })

    test('an id given out finds its event of today: by its claim, by most of its claims, or marked retracted', async () => {
      const second = aSummit('Second', '2024-03-01', ['XA', 'XC'])
      const merged = { ...meeting, claims: [...meeting.claims, claimIdOf('Second')].sort() }
      await replace(store, [meeting, second], [merged])
      const [byClaim] = await store.eventsByIds([second.id])
      assert.deepEqual([byClaim?.id, byClaim?.retracted], [meeting.id, false])
      assert.deepEqual(await store.formerIdsOfEvents([meeting.id]), [[second.id]])

      // The anchor's article is retracted: the id names a claim that supports nothing, but the other claims do.
      const reanchored = {
        ...aSummit('Later', '2024-03-04', ['XA', 'XB']),
        claims: [claimIdOf('Later'), claimIdOf('Second')].sort()
      }
      await replace(store, [merged], [reanchored])
      const [byMost] = await store.eventsByIds([meeting.id])
      assert.deepEqual([byMost?.id, byMost?.retracted], [reanchored.id, false])

      await replace(store, [reanchored], [])
      const gone = await store.eventsByIds([reanchored.id, meeting.id])
      assert.deepEqual(
        gone.map(event => [event?.id, event?.retracted]),
        [
          [reanchored.id, true],
          [meeting.id, true]
        ]
      )
      assert.deepEqual(titles(await store.listEvents(options())), [], 'what is gone is on no list')
      assert.deepEqual(titles(await store.timeline(['country:XA', 'country:XB'], options())), [])
      const short = { maxHops: 3, kinds: ['SUMMIT', 'AGREEMENT', 'INTERACTION'], all: false, first: 10 } as const
      assert.deepEqual((await store.paths('country:XA', 'country:XB', short)).paths, [])
    })
  })
}
