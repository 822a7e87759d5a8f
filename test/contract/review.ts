import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Engine } from '../../src/graph/engine.js'
import { checkStore } from '../../src/ingest/check.js'
import { anAgreement, aSummit } from '../builders.js'
import { aStore, extractionsOf, reference } from '../ingest/harness.js'

type Store = Awaited<ReturnType<typeof aStore>>

const sound = async (store: Store): Promise<void> => assert.deepEqual((await checkStore(store, reference)).problems, [])
const queue = async (store: Store, first = 50) =>
  (await store.reviewQueue([], { first, after: null })).edges.map(({ node }) => node)

const vague = () => aSummit({ date: '2025', published: '2025-12-10', text: 'They met. At some time this year.' })
const exact = (n = 1) => aSummit({ date: '2025-08-23', published: '2025-08-24', text: `They met. Told ${n}.` })

/** What people are asked, on every engine. */
export function reviewContract(name: string, open: () => Promise<Engine>): void {
  test(`${name}: two events that may be one are asked about, whichever came first, and no longer once they are merged`, async () => {
    const asked: unknown[] = []
    for (const order of [
      [vague(), exact()],
      [exact(), vague()]
    ]) {
      const store = await aStore(await open())
      for (const one of order) await store.put(...extractionsOf([one]))
      const [question, ...others] = await queue(store)
      assert.ok(question && others.length === 0)
      asked.push(question)
      assert.ok(question.score > 0.3 && question.score < 0.6)
      assert.deepEqual(question.reasons, ['within 364 days', 'the same parties', 'the same people'])
      assert.deepEqual([question.leftClaim, question.rightClaim].sort(), order.map(({ claim }) => claim.id).sort())
      await sound(store)
      const outcome = await store.decide((decider, by) => decider.merge([question.left, question.right], by))
      assert.deepEqual(await queue(store), [])
      await sound(store)
      await store.decide((decider, by) => decider.undo(outcome.decision.id, by), '03')
      assert.deepEqual(await queue(store), [question])
      await sound(store)
      await store.close()
    }
    assert.deepEqual(asked[0], asked[1])
  })

  test(`${name}: events that were kept apart are not asked about again, and cannot be merged`, async () => {
    const store = await aStore(await open())
    await store.put(...extractionsOf([vague(), exact()]))
    const [question] = await queue(store)
    const ids = [question?.left ?? '', question?.right ?? '']
    const { decision, changes } = await store.decide((decider, by) => decider.keepApart(ids, by))
    assert.deepEqual([changes, decision.kind], [[], 'DIFFERENT'])
    assert.deepEqual(await queue(store), [])
    const refused = (code: string) => (error: unknown) => (error as { code?: string }).code === code
    await assert.rejects(
      store.decide((decider, by) => decider.merge(ids, by)),
      refused('KEPT_APART')
    )
    await assert.rejects(
      store.decide((decider, by) => decider.keepApart(ids, by)),
      refused('KEPT_APART')
    )
    await assert.rejects(
      store.decide((decider, by) => decider.keepApart(ids.slice(1), by)),
      refused('BAD_USER_INPUT')
    )
    assert.equal(await store.countAudits(), 1)
    assert.equal((await store.auditLog({ first: 1, after: null })).edges[0]?.node.action, 'KEEP_APART')
    await store.put(...extractionsOf([exact(2)]))
    assert.deepEqual(await queue(store), [])
    await sound(store)
    await store.decide((decider, by) => decider.undo(decision.id, by), '03')
    const [undone] = (await store.auditLog({ first: 1, after: null })).edges
    assert.match(undone?.node.summary ?? '', /^undid the keeping apart of /)
    assert.equal((await queue(store)).length, 1)
    await sound(store)
    await store.close()
  })

  test(`${name}: a question goes with the article it rests on, and is there again when that counts again`, async () => {
    const store = await aStore(await open())
    const doubtful = vague()
    await store.put(...extractionsOf([doubtful, exact(1), exact(2)]))
    const before = await queue(store)
    assert.equal(before.length, 1)
    const outcome = await store.decide((decider, by) => decider.retract(doubtful.article.id, by))
    assert.deepEqual(await queue(store), [])
    await sound(store)
    await store.decide((decider, by) => decider.undo(outcome?.decision.id ?? '', by), '03')
    assert.deepEqual(await queue(store), before)
    await sound(store)
    await store.close()
  })

  test(`${name}: claims that are split off are asked about by themselves`, async () => {
    const store = await aStore(await open())
    const text = 'They met. They met again.'
    const shared = { date: '2025-08-23', published: '2025-08-24', text } as const
    await store.put(
      ...extractionsOf([
        vague(),
        aSummit({ ...shared, quote: 'They met.' }),
        aSummit({ ...shared, quote: 'They met again.' })
      ])
    )
    const page = await store.listEvents({ filter: {}, order: 'DATE_DESC', page: { first: 5, after: null } })
    const event = page.edges.map(({ node }) => node).find(({ claims }) => claims.length === 2)
    assert.ok(event)
    const off = event.claims.slice(1)
    const { decision } = await store.decide((decider, by) => decider.split(event.id, off, by))
    assert.ok((await queue(store)).length >= 1)
    await sound(store)
    await store.put(...extractionsOf([exact(3)]))
    await sound(store)
    await store.decide((decider, by) => decider.undo(decision.id, by), '03')
    await sound(store)
    await store.close()
  })

  test(`${name}: what two countries do daily is asked about a few times, the likeliest first, in pages`, async () => {
    const store = await aStore(await open())
    const calls = Array.from({ length: 24 }, (_, i) =>
      aSummit({
        format: 'CALL',
        date: i % 2 === 0 ? '2025-08' : `2025-08-${String(i + 2).padStart(2, '0')}`,
        published: '2025-09-10',
        text: `They spoke by telephone. They met. Told in ${i} words.`
      })
    )
    for (const one of calls) await store.put(...extractionsOf([one]))
    await store.put(
      ...extractionsOf([anAgreement({ date: '2025-08-01', text: 'They agreed.', quote: 'They agreed.' })])
    )
    const all = await queue(store, 100)
    const paged = []
    for (let after: string | null = null; ;) {
      const page = await store.reviewQueue(['SUMMIT'], { first: 3, after })
      paged.push(...page.edges.map(({ node }) => node))
      after = page.edges.at(-1)?.cursor ?? null
      if (!page.hasNextPage) break
    }
    assert.deepEqual(paged, all)
    assert.ok(all.length > 3 && all.length <= 24 * 4, `${all.length} questions`)
    assert.equal(await store.countQuestions([]), all.length)
    assert.ok(all.every(({ score }, i) => i === 0 || score <= (all[i - 1]?.score ?? 0)))
    await sound(store)
    await store.close()
  })

  test(`${name}: eight writers of doubtful reports at once leave the questions that one would`, async () => {
    const store = await aStore(await open())
    const reports = Array.from({ length: 8 }, (_, i) =>
      i % 4 === 0
        ? aSummit({ date: '2025', published: '2025-12-10', text: `They met. Vague ${i}.`, who: ['XA', 'XB'] })
        : aSummit({ date: `2025-0${1 + (i % 3) * 3}-1${i % 2}`, text: `They met. Exact ${i}.`, who: ['XA', 'XB'] })
    )
    await Promise.all(reports.map(one => store.put(...extractionsOf([one]))))
    await sound(store)
    await store.close()
  })
}
