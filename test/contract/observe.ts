import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Engine } from '../../src/graph/engine.js'
import { createReader } from '../../src/graph/reader.js'
import type { StoreChange, StoreReader } from '../../src/graph/store.js'
import { aSummit } from '../builders.js'
import { aStore, extractionsOf, prepared } from '../ingest/harness.js'

const told = (n: number, day = '2025-08-23'): ReturnType<typeof aSummit> =>
  aSummit({
    event: `e${n}`,
    who: ['XA', 'XB'],
    date: day,
    published: '2025-08-24',
    publisher: `Paper ${n}`,
    text: `Told ${n} times: they met.`,
    quote: 'they met.'
  })

/** A store that is empty, and after each kind of write: two articles, a merge of their events, its undoing, a retraction. */
async function throughWrites(
  store: Awaited<ReturnType<typeof aStore>>,
  look: (what: string) => Promise<void>
): Promise<void> {
  await look('the start')
  await store.put(...extractionsOf([told(1)]))
  await look('an article')
  await store.put(...extractionsOf([told(2, '2025-06-01')]))
  await look('another article')
  const { edges } = await store.listEvents({ filter: {}, order: 'DATE_DESC', page: { first: 2, after: null } })
  const ids = edges.map(({ node }) => node.id)
  const { decision } = await store.decide((decider, by) => decider.merge(ids, by))
  await look('a merge')
  await store.decide((decider, by) => decider.undo(decision.id, by), '03')
  await look('an undo')
  await store.retract(told(1).article.id)
  await look('a retraction')
}

/** What a store tells of its writes, the same on every engine. */
export function observeContract(name: string, open: () => Promise<Engine>): void {
  test(`${name}: the revision differs after every write, and only then`, async () => {
    const store = await aStore(await open())
    const seen = new Set<string>()
    const moved = async (what: string): Promise<void> => {
      const revision = await store.revision()
      assert.ok(!seen.has(revision), `${what} moves the revision`)
      seen.add(revision)
      await store.listEvents({ filter: {}, order: 'DATE_DESC', page: { first: 1, after: null } })
      assert.equal(await store.revision(), revision, 'reading does not')
    }
    await throughWrites(store, moved)
    await store.close()
  })

  test(`${name}: whoever has read before reads after every write what one who never read does`, async () => {
    const engine = await open()
    const store = await aStore(engine)
    const [options, ids] = [
      { filter: {}, order: 'DATE_DESC', page: { first: 5, after: null } } as const,
      new Set<string>()
    ]
    const shownBy = async (reader: StoreReader): Promise<unknown> => ({
      of: await reader.eventsOf(['country:XA', 'country:XB', 'country:XC'], options),
      byId: await reader.eventsByIds([...ids]),
      timeline: await reader.timeline(['country:XA', 'country:XB'], options),
      last: await reader.contact(['country:XA', 'country:XB'], 'LAST')
    })
    let before: unknown
    const differs = async (what: string): Promise<void> => {
      for (const { node } of (await store.listEvents(options)).edges) ids.add(node.id)
      const seen = await shownBy(store)
      assert.notDeepEqual(seen, before, what)
      assert.deepEqual(seen, await shownBy(createReader(engine)), what)
      assert.deepEqual(await shownBy(store), seen, `${what}, once more`)
      before = seen
    }
    await throughWrites(store, differs)
    await store.close()
  })

  test(`${name}: each committed write is told once, in order, and none that was rolled back`, async () => {
    const store = await aStore(await open())
    const changes: StoreChange[] = []
    const stop = store.observe(change => void changes.push(change))
    await store.put(...extractionsOf([told(1)]))
    await store.put(...extractionsOf([told(2, '2025-06-01')]))
    await store.put(...extractionsOf([told(1)]))
    const { edges } = await store.listEvents({ filter: {}, order: 'DATE_DESC', page: { first: 2, after: null } })
    const [kept = '', merged = ''] = edges.map(({ node }) => node.id)
    await assert.rejects(
      store.decide(async (decider, by) => {
        await decider.merge([kept, merged], by)
        throw new Error('changed my mind')
      })
    )
    const { decision } = await store.decide((decider, by) => decider.merge([kept, merged], by))
    await store.decide((decider, by) => decider.undo(decision.id, by), '03')
    await store.retract(told(1).article.id)
    stop()
    await store.put(...extractionsOf([told(3, '2025-01-01')]))

    const summary = changes.map(({ articles, events }) => [
      articles.length,
      ...events.map(event => event.update).sort()
    ])
    assert.deepEqual(summary, [
      [1, 'CREATED'],
      [1, 'CREATED'],
      [0, 'UPDATED'],
      [0, 'CREATED', 'UPDATED'],
      [0, 'RETRACTED']
    ])
    const numbers = changes.map(({ number }) => number)
    assert.deepEqual(
      numbers,
      [...new Set(numbers)].sort((a, b) => a - b)
    )
    const [heir] = changes[2]?.events ?? []
    assert.ok(heir && [kept, merged].includes(heir.id))
    assert.deepEqual(
      heir.previousIds,
      [kept, merged].filter(id => id !== heir.id)
    )
    assert.deepEqual(new Set(heir.actors), new Set(['country:XA', 'country:XB']))
    const [article] = changes[0]?.articles ?? []
    assert.deepEqual(
      [article?.id, article?.publisher],
      [prepared(extractionsOf([told(1)])[0]!).parts.article.id, 'Paper 1']
    )
    await store.close()
  })
}
