import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Engine } from '../../src/graph/engine.js'
import type { ChangeFilter, StoredChange } from '../../src/graph/store.js'
import { aSummit } from '../builders.js'
import { aStore, extractionsOf } from '../ingest/harness.js'

type Store = Awaited<ReturnType<typeof aStore>>

/** The whole log from a place on, in pages of `first`. */
async function read(store: Store, filter: ChangeFilter = {}, first = 3, from: number | null = null) {
  const lines: StoredChange[] = []
  for (let after = from; ;) {
    const page = await store.changes(filter, { after, since: null, first })
    lines.push(...page.lines)
    after = page.lookedTo ?? after
    if (!page.hasNextPage) return { lines, after }
  }
}

const told = (lines: readonly StoredChange[]): string[] =>
  lines.map(({ action, statusBefore, statusAfter }) => [action, statusBefore, statusAfter].filter(Boolean).join(' '))

/** What a store learnt, line by line, on every engine. */
export function changesContract(name: string, open: () => Promise<Engine>): void {
  test(`${name}: the log tells what became of a summit, and what brought it about`, async () => {
    const store = await aStore(await open())
    const archive = [
      aSummit({ status: 'HELD', date: '2025-08-23', published: '2025-08-24', text: 'They met. Report.' }),
      aSummit({ status: 'PLANNED', date: '2025-08-23', published: '2025-08-20', text: 'They met. Preview.' }),
      aSummit({ status: 'HELD', date: '2025-08-25', published: '2025-08-26', text: 'They met. Other.' })
    ]
    for (const one of archive) await store.put(...extractionsOf([one]))
    const { after } = await read(store)
    const [first, second] = (
      await store.listEvents({ filter: {}, order: 'DATE_ASC', page: { first: 5, after: null } })
    ).edges.map(({ node }) => node.id)
    const { decision } = await store.decide((decider, by) => decider.merge([first ?? '', second ?? ''], by))
    await store.decide((decider, by) => decider.undo(decision.id, by), '03')
    await store.retract(archive[2]?.article.id ?? '')
    const { lines } = await read(store)
    assert.deepEqual(told(lines), [
      'ARTICLE_ADDED',
      'EVENT_CREATED HELD',
      'ARTICLE_ADDED',
      'EVENT_RENAMED HELD HELD', // the preview was published earlier: it names the event now
      'ARTICLE_ADDED',
      'EVENT_CREATED HELD',
      ...['EVENT_EVIDENCE HELD HELD', 'EVENT_MERGED HELD HELD'],
      ...['EVENT_EVIDENCE HELD HELD', 'EVENT_SPLIT HELD HELD'],
      'ARTICLE_RETRACTED',
      'EVENT_RETRACTED HELD'
    ])
    assert.deepEqual(
      lines.map(({ number }) => number),
      lines.map((_line, index) => index + 1)
    )
    assert.ok(lines.every((line, index) => index === 0 || line.at >= (lines[index - 1]?.at ?? '')))
    assert.deepEqual(lines[1]?.articles, [archive[0]?.article.id])
    assert.deepEqual(lines[1]?.claims, [archive[0]?.claim.id])
    assert.deepEqual([lines[7]?.decision, lines[7]?.former, lines[7]?.event], [decision.id, second, first])
    assert.deepEqual(lines[11]?.articles, [archive[2]?.article.id])

    assert.deepEqual((await read(store, {}, 4, after)).lines, lines.slice(6))
    assert.deepEqual(told((await read(store, { actions: ['EVENT_MERGED', 'EVENT_SPLIT'] }, 1)).lines), [
      'EVENT_MERGED HELD HELD',
      'EVENT_SPLIT HELD HELD'
    ])
    assert.deepEqual((await read(store, { kinds: ['AGREEMENT'] })).lines, [])
    assert.equal((await read(store, { tags: ['country:XA'] })).lines.length, 8)
    const ofFirst = (await read(store, { event: lines[1]?.event ?? '' }, 2)).lines
    assert.deepEqual(told(ofFirst)[0], 'EVENT_CREATED HELD')
    assert.ok(ofFirst.every(({ event, former }) => [event, former].some(id => id === first || id === lines[1]?.event)))
    await store.close()
  })

  test(`${name}: since a time the log begins with the first line of that time`, async () => {
    const store = await aStore(await open())
    await store.put(
      ...extractionsOf([aSummit({ date: '2025-08-23', published: '2025-08-24', text: 'They met. One.' })])
    )
    const [{ id = '' } = {}] = (
      await store.listEvents({ filter: {}, order: 'DATE_ASC', page: { first: 1, after: null } })
    ).edges.map(({ node }) => node)
    for (const [day, level] of [
      ['02', 'MINISTERS'],
      ['03', 'ENVOYS'],
      ['04', 'LEADERS']
    ] as const) {
      await store.decide((decider, by) => decider.correct(id, 'level', level, by), day)
    }
    const since = async (time: string) =>
      (await store.changes({}, { after: null, since: time, first: 10 })).lines.map(({ at }) => at.slice(0, 10))
    assert.deepEqual(await since('2026-02-03T00:00:00.000Z'), ['2026-02-03', '2026-02-04'])
    assert.deepEqual((await since('2020-01-01T00:00:00.000Z')).length, 5)
    assert.deepEqual(await since('2027-01-01T00:00:00.000Z'), [])
    await store.close()
  })

  test(`${name}: whoever follows the log while many write misses nothing and is told nothing twice`, async () => {
    const store = await aStore(await open())
    const articles = Array.from({ length: 8 }, (_, i) =>
      extractionsOf([aSummit({ date: `2025-0${1 + (i % 8)}-1${i % 5}`, text: `They met. Told by writer ${i}.` })])
    )
    let writing = true
    const followed: number[] = []
    const follow = async (): Promise<void> => {
      for (let after: number | null = null; ;) {
        const wasWriting: boolean = writing
        const page = await store.changes({}, { after, since: null, first: 5 })
        followed.push(...page.lines.map(line => line.number))
        after = page.lookedTo ?? after
        if (!page.hasNextPage && !wasWriting) return
      }
    }
    const follower = follow()
    await Promise.all(articles.map(extractions => store.put(...extractions)))
    writing = false
    await follower
    assert.deepEqual(
      followed,
      Array.from({ length: await store.countChanges() }, (_, index) => index + 1)
    )
    const added = (await read(store, { actions: ['ARTICLE_ADDED'] }, 50)).lines
    assert.equal(new Set(added.flatMap(line => line.articles)).size, articles.length)
    await store.close()
  })
}
