import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Engine } from '../../src/graph/engine.js'
import type { EntityKind, GraphStore, SearchHit } from '../../src/graph/store.js'
import { aClaim, aSummit, anArticle } from './builders.js'
import { openStore, put, putArticle } from './written-store.js'

const article = anArticle('Gazette', '2024-03-05', {
  title: 'Bridge over the Anduin agreed',
  text: 'Envoys promised unrestricted navigation on the river. 😀 Nothing more was said.'
})
const QUOTE = 'Envoys promised unrestricted navigation on the river.'
const meeting = aSummit('Ada Telemar–Boro Mínas summit in Pelar', '2024-03-04', ['ada-telemar@XA', 'boro-minas@XB'], {
  articleCount: 9
})
const smaller = aSummit('Ada Telemar–Boro Mínas meeting in Pelar', '2024-04-04', ['ada-telemar@XA', 'boro-minas@XB'])

/** What is found by what people type, on every engine. */
export function searchContract(name: string, open: () => Promise<Engine>): void {
  describe(`${name}: search and suggestions`, () => {
    let store: GraphStore
    before(async () => {
      store = await openStore(await open())
      const claim = aClaim('Navigation', article, { quote: QUOTE, start: 0, end: QUOTE.length })
      await putArticle(store, { article, claims: [claim], notes: [], entities: [] })
      await put(store, meeting, smaller)
    })
    after(() => store.close())

    const hits = async (text: string, kinds: readonly EntityKind[] = []): Promise<SearchHit[]> =>
      (await store.search(text, kinds, { first: 20, after: null })).edges.map(({ node }) => node)
    const ids = async (text: string, kinds: readonly EntityKind[] = []): Promise<string[]> =>
      (await hits(text, kinds)).map(({ id }) => id)
    /** What is marked in the snippet of the first hit. */
    const markedIn = ({ snippet, highlights }: SearchHit): string[] =>
      highlights.map(({ start, end }) => snippet?.slice(start, end) ?? '')

    const spellings: readonly (readonly [typed: string, id: string, marked: string])[] = [
      ['Telemaar', 'leader:ada-telemar', 'Telemar'],
      ['Tleemar', 'leader:ada-telemar', 'Telemar'],
      ['TELEMAR', 'leader:ada-telemar', 'Telemar'],
      ['Minas', 'leader:boro-minas', 'Mínas'],
      ['Mynas', 'leader:boro-minas', 'Mínas'],
      ['telem', 'leader:ada-telemar', 'Telemar'],
      ['Arnowa', 'country:XA', 'Arnova'],
      ['Fornost', 'country:XA', 'Fornost'],
      ['northern leage', 'organization:league', 'Northern']
    ]
    for (const [typed, id, marked] of spellings) {
      test(`"${typed}" finds ${id}, before what it is mentioned in`, async () => {
        const [first] = await hits(typed)
        assert.equal(first?.id, id)
        assert.equal(first && markedIn(first)[0], marked)
      })
    }

    test('words of events and quotes may be misspelt or only begun', async () => {
      assert.equal((await ids('sumit', ['SUMMIT']))[0], meeting.id)
      for (const typed of ['unrestrictd navigaton', 'unrestr navigation']) {
        const [claim] = await hits(typed, ['CLAIM'])
        assert.equal(claim?.kind, 'CLAIM', typed)
        assert.deepEqual(claim && markedIn(claim), ['unrestricted', 'navigation'])
      }
      assert.deepEqual(
        (await hits('brige', ['ARTICLE'])).map(({ kind }) => kind),
        ['ARTICLE']
      )
    })

    test('of events that fit alike the most told comes first, and what holds all words before what holds some', async () => {
      const found = await ids('telemar minas pelar', ['SUMMIT'])
      assert.deepEqual(found, [meeting.id, smaller.id])
      assert.equal((await ids('telemar meeting', ['SUMMIT']))[0], smaller.id)
    })

    test('a name goes before an alias, and both before a part of a name', async () => {
      const [exact] = await hits('Ada Telemar')
      const [alias] = await hits('Ada von Telemar')
      const [partly] = await hits('Telemar')
      assert.deepEqual([exact?.id, alias?.id, partly?.id], Array(3).fill('leader:ada-telemar'))
      assert.ok((exact?.score ?? 0) > (alias?.score ?? 0))
      assert.ok((alias?.score ?? 0) > (partly?.score ?? 0))
      assert.equal(alias?.snippet, 'Ada von Telemar')
    })

    test('marks and operators are no words', async () => {
      const plain = await ids('telemar pelar')
      for (const typed of [
        '"telemar" +pelar',
        '(telemar) && pelar*',
        'telemar:pelar',
        'telemar~ /pelar/',
        '{telemar} [pelar]^9'
      ]) {
        assert.deepEqual(await ids(typed), plain, typed)
      }
      for (const typed of ['(((', '* ? ~', '.*', '\\', '""', '\u0000']) assert.deepEqual(await ids(typed), [], typed)
      for (const typed of ['(a+)+$', 'AND OR NOT', `${'a'.repeat(99)}!`, 'x '.repeat(100), '~2 *:* id:[* TO *]']) {
        const began = performance.now()
        await hits(typed)
        assert.ok(performance.now() - began < 1_000, typed)
      }
    })

    test('what is typed is gone on with: names, events, then quotes', async () => {
      const texts = async (text: string, kinds: readonly EntityKind[] = []): Promise<(string | null)[]> =>
        (await store.suggest(text, kinds, 5)).map(({ snippet }) => snippet)
      assert.deepEqual((await texts('ada t')).slice(0, 3), ['Ada Telemar', meeting.title, smaller.title])
      assert.deepEqual(await texts('north'), ['Northern League'])
      assert.deepEqual(await texts('envoys prom'), [QUOTE])
      assert.deepEqual(await texts('pel', ['SUMMIT']), [meeting.title, smaller.title])
      assert.deepEqual(await texts('bridg'), [])
      assert.deepEqual(await texts('bridg', ['ARTICLE']), [article.title])
      assert.equal((await store.suggest('t', [], 1)).length, 1)
    })

    test('pages follow one another without gap or repetition', async () => {
      const all = await ids('telemar minas')
      const paged: string[] = []
      for (let after: string | null = null; ;) {
        const page = await store.search('telemar minas', [], { first: 1, after })
        paged.push(...page.edges.map(({ node }) => node.id))
        after = page.edges.at(-1)?.cursor ?? null
        if (!page.hasNextPage) break
      }
      assert.deepEqual(paged, all)
    })

    test('pages go on where the first look was too shallow, each hit once; pages of another size find the same', async () => {
      const many = Array.from({ length: 80 }, (_, place) =>
        aSummit(`Quarterly dredging talks ${place}`, '2024-05-04', [])
      )
      await put(store, ...many)
      const paged = async (first: number): Promise<string[]> => {
        const found: string[] = []
        for (let after: string | null = null; ;) {
          const page = await store.search('dredging', ['SUMMIT'], { first, after })
          found.push(...page.edges.map(({ node }) => node.id))
          after = page.edges.at(-1)?.cursor ?? null
          if (!page.hasNextPage) return found
        }
      }
      const bySevens = await paged(7)
      assert.deepEqual(new Set(bySevens), new Set(many.map(({ id }) => id)))
      assert.equal(bySevens.length, many.length)
      assert.deepEqual(await paged(49), bySevens)
      assert.deepEqual(await paged(60), bySevens)
      assert.deepEqual(await paged(100), bySevens)
    })

    test('a name that goes on as typed comes before events that hold each of the words', async () => {
      const routes = ['T', 'M', 'V'].map(route =>
        aSummit(`Ada Telemar–Boro Mínas summit on Route ${route}`, '2024-06-04', ['ada-telemar@XA', 'boro-minas@XB'])
      )
      await put(store, ...routes)
      const first = async (text: string): Promise<string | undefined> => (await store.suggest(text, [], 1))[0]?.id
      assert.equal(await first('ada t'), 'leader:ada-telemar')
      assert.equal(await first('boro m'), 'leader:boro-minas')
      assert.equal(await first('ada v'), 'leader:ada-telemar')
      assert.equal(await first('route v'), routes[2]?.id)
    })

    test('a word that some text holds is meant as it stands: what is only spelt like it is not found', async () => {
      const spelt = aSummit('Promisees of the quarry', '2024-05-05', [])
      await put(store, spelt)
      assert.deepEqual((await ids('promisees', ['SUMMIT', 'CLAIM'])).slice(0, 1), [spelt.id])
      assert.ok(!(await ids('promisees')).some(id => id.startsWith('claim:')), 'its quote has "promised" alone')
      assert.ok((await ids('promisse', ['CLAIM'])).length > 0, 'in no text: a misspelling')
    })

    test('a word with two letters wrong is meant where nothing has one letter wrong, and only there', async () => {
      const near = aSummit('Dredgemaster Wolverstone', '2024-05-06', [])
      const far = aSummit('Dredgemaster Wilverstane', '2024-05-07', [])
      await put(store, near)
      await put(store, far)
      assert.deepEqual(await ids('wolvurstone', ['SUMMIT']), [near.id])
      assert.deepEqual(await ids('wilverstune', ['SUMMIT']), [far.id])
      assert.deepEqual((await ids('wulverstine', ['SUMMIT'])).toSorted(), [near.id, far.id].toSorted())
    })

    test('a name of whom no text tells is no misspelling of what texts have', async () => {
      const alike = aSummit('Celam quarry talks', '2024-05-08', [])
      await put(store, alike)
      assert.deepEqual(await ids('cela'), ['leader:cela-rohan'])
      assert.deepEqual(await ids('celan', ['SUMMIT']), [alike.id], 'nobody is called so')
    })

    test('a name with one letter wrong is no other word with two', async () => {
      const alike = aSummit('Nerhterm quarry talks', '2024-05-09', [])
      await put(store, alike)
      assert.deepEqual(await ids('norhtern', ['SUMMIT']), [], 'the Northern League')
      assert.deepEqual(await ids('nurhtarm', ['SUMMIT']), [alike.id], 'nothing is called so')
    })

    test('words that hold sentences together choose nothing beside others', async () => {
      const spoken = aSummit('Heron of the marshes', '2024-05-10', [])
      await put(store, spoken)
      assert.deepEqual(await ids('the heron and the bittern', ['SUMMIT']), [spoken.id])
      assert.ok(!(await ids('the cormorant')).includes(spoken.id), 'both have "the"')
    })
  })
}
