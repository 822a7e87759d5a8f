import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Engine } from '../../src/graph/engine.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import type { DecisionOutcome } from '../../src/domain/resolution/wish.js'
import type { Decider } from '../../src/ingest/decide.js'
import { anAgreement, aSummit } from '../builders.js'
import { aStore, BY, extractionsOf } from '../ingest/harness.js'
import { events, facts, refusedWith, sound } from './decided.js'

/** What people decide, on every engine. */
export function decisionsContract(name: string, open: () => Promise<Engine>): void {
  const twoSummits = () => [
    aSummit({ date: '2025-08-23', published: '2025-08-24', text: 'They met. First.' }),
    aSummit({ date: '2025-08-25', published: '2025-08-26', text: 'They met. Second.' })
  ]

  test(`${name}: two events are merged, stay so when another article comes, and part again when that is undone`, async () => {
    const store = await aStore(await open())
    await store.put(...extractionsOf(twoSummits()))
    const before = await facts(store)
    const [a, b] = await events(store)
    assert.ok(a && b)
    const { decision, changes } = await store.decide((decider, by) => decider.merge([a.id, b.id], by))
    assert.deepEqual(
      changes.map(({ id, change }) => `${id} ${change}`),
      [`${a.id} CHANGED`, `${b.id} REMOVED`].sort()
    )
    const [merged, ...others] = await events(store)
    assert.deepEqual([merged?.id, merged?.articleCount, others.length], [a.id, 2, 0])
    const [byOldId] = await store.eventsByIds([b.id])
    assert.equal(byOldId?.id, a.id)
    assert.deepEqual(await store.formerIdsOfEvents([a.id]), [[b.id]])
    await sound(store)

    await store.put(
      ...extractionsOf([aSummit({ date: '2025-08-25', published: '2025-08-27', text: 'They met. Third.' })])
    )
    assert.deepEqual(
      (await events(store)).map(({ articleCount }) => articleCount),
      [3]
    )
    await sound(store)
    await store.decide((decider, by) => decider.undo(decision.id, by), '03')
    assert.deepEqual(
      (await events(store)).map(({ id, articleCount }) => [id, articleCount]),
      [
        [a.id, 1],
        [b.id, 2]
      ]
    )
    await sound(store)
    await store.decide(async (decider, by) => {
      await assert.rejects(decider.undo(decision.id, by), refusedWith('ALREADY_UNDONE'))
      return null
    })
    assert.ok(before.every(line => !line.startsWith('event') || line.includes(a.id) || line.includes(b.id)))
    await store.close()
  })

  test(`${name}: claims are split off, and a later article finds each of the two`, async () => {
    const store = await aStore(await open())
    const place = { city: 'Pelar', country: 'XB' }
    const built = [1, 2].map(n =>
      aSummit({ date: '2025-08-23', published: `2025-08-2${3 + n}`, place, text: `They met. Told ${n}.` })
    )
    await store.put(...extractionsOf(built))
    const before = await facts(store)
    const [event] = await events(store)
    assert.ok(event && event.claims.length === 2)
    const off = event.claims.filter(claim => claim !== event.anchor)
    const { decision } = await store.decide((decider, by) => decider.split(event.id, off, by))
    assert.equal((await events(store)).length, 2)
    await sound(store)
    const [a, b] = await events(store)
    await store.decide(async (decider, by) => {
      await assert.rejects(decider.merge([a?.id ?? '', b?.id ?? ''], by), refusedWith('KEPT_APART'))
      return null
    })
    await store.decide((decider, by) => decider.undo(decision.id, by))
    assert.deepEqual(await facts(store), before)
    await sound(store)
    await store.close()
  })

  test(`${name}: an article that took two events for one is split between its own claims`, async () => {
    const store = await aStore(await open())
    const text = 'They met. They met again.'
    const built = [
      aSummit({ date: '2025-08-23', published: '2025-08-24', text, quote: 'They met.' }),
      aSummit({ date: '2025-08-23', published: '2025-08-24', text, quote: 'They met again.' })
    ]
    await store.put(...extractionsOf(built))
    const [event] = await events(store)
    assert.ok(event && event.claims.length === 2)
    await store.decide((decider, by) => decider.split(event.id, [event.claims.at(-1) ?? ''], by))
    assert.equal((await events(store)).length, 2)
    await sound(store)
    // An article that tells of the meeting finds its way however the reports now stand on their blocks.
    await store.put(
      ...extractionsOf([aSummit({ date: '2025-08-23', published: '2025-08-26', text: 'They met. Later.' })])
    )
    await sound(store)
    await store.close()
  })

  test(`${name}: a corrected value stands from the day of its correction, follows its claims and is undone`, async () => {
    const store = await aStore(await open())
    await store.put(
      ...extractionsOf([aSummit({ date: '2025-08-23', published: '2025-08-24', text: 'They met. First.' })])
    )
    const before = await facts(store)
    const [event] = await events(store)
    assert.ok(event)
    const { decision, changes } = await store.decide((decider, by) =>
      decider.correct(event.id, 'place', 'Pelar, XB', by)
    )
    assert.deepEqual(
      changes[0]?.fields.find(({ field }) => field === 'place'),
      { field: 'place', before: null, after: 'Pelar, XB' }
    )
    await store.put(
      ...extractionsOf([aSummit({ date: '2025-08-23', published: '2025-08-25', text: 'They met. Second.' })])
    )
    const [now] = await events(store)
    assert.ok(now?.kind === 'SUMMIT')
    assert.deepEqual(
      [now.place, now.title.includes('Pelar'), now.articleCount],
      [{ city: 'Pelar', country: 'XB' }, true, 2]
    )
    const versions = [...(await store.dump()).versions]
    assert.deepEqual(
      versions
        .sort((a, b) => (a.knownFrom < b.knownFrom ? -1 : 1))
        .map(({ knownFrom, event: then }) => `${knownFrom} ${then.kind === 'SUMMIT' ? then.place?.city : ''}`),
      ['2025-08-24 undefined', '2025-08-25 undefined', '2026-02-02 Pelar']
    )
    await sound(store)
    await store.decide((decider, by) => decider.undo(decision.id, by))
    assert.equal((await facts(store)).filter(line => line.includes('Pelar')).length, 0)
    assert.ok(before.length > 0)
    await sound(store)
    await store.close()
  })

  test(`${name}: an undone correction and an undone retraction stand as of the days between`, async () => {
    const store = await aStore(await open())
    const told = aSummit({ date: '2025-08-23', published: '2025-08-24', text: 'They met. First.', quote: 'They met.' })
    await store.put(...extractionsOf([told]))
    const [event] = await events(store)
    assert.ok(event)
    const corrected = await store.decide((decider, by) => decider.correct(event.id, 'place', 'Pelar, XB', by), '02')
    await store.decide((decider, by) => decider.undo(corrected.decision.id, by), '05')
    const taken = await store.decide((decider, by) => decider.retract(told.article.id, by), '07')
    await store.decide((decider, by) => decider.undo(taken?.decision.id ?? '', by), '09')
    const request = { filter: {}, order: 'DATE_ASC', page: { first: 5, after: null } } as const
    const placesOn = async (day: string): Promise<(string | undefined)[]> => {
      const page = await store.listEvents({ ...request, asOf: `2026-02-${day}` })
      return page.edges.map(({ node }) => (node.kind === 'SUMMIT' ? node.place?.city : '') ?? undefined)
    }
    const days = ['01', '02', '04', '05', '07', '08', '09']
    assert.deepEqual(await Promise.all(days.map(placesOn)), [
      [undefined],
      ['Pelar'],
      ['Pelar'],
      [undefined],
      [],
      [],
      [undefined]
    ])
    const quotesOn = async (day: string): Promise<number> =>
      (await store.search('met', ['CLAIM'], { first: 5, after: null }, `2026-02-${day}`)).edges.length
    const storiesOn = async (day: string): Promise<number> =>
      (await store.search('gazette', ['ARTICLE'], { first: 5, after: null }, `2026-02-${day}`)).edges.length
    assert.deepEqual(await Promise.all(['06', '07', '08', '09'].map(quotesOn)), [1, 0, 0, 1])
    assert.deepEqual(await Promise.all(['06', '07', '08', '09'].map(storiesOn)), [1, 0, 0, 1])
    await sound(store)
    await store.close()
  })

  test(`${name}: a retraction is undone, and all is as it was`, async () => {
    const store = await aStore(await open())
    const built = twoSummits()
    await store.put(...extractionsOf(built))
    const before = await facts(store)
    const article = built[0]?.article.id ?? ''
    const outcome = await store.decide((decider, by) => decider.retract(article, by))
    assert.equal((await events(store)).length, 1)
    await sound(store)
    assert.equal(await store.decide((decider, by) => decider.retract(article, by)), null)
    await store.decide((decider, by) => decider.undo(outcome?.decision.id ?? '', by))
    assert.deepEqual(await facts(store), before)
    await sound(store)
    await store.close()
  })

  test(`${name}: what cannot be decided is refused with a code, and leaves no trace`, async () => {
    const store = await aStore(await open())
    const text = 'They met. They agreed.'
    await store.put(
      ...extractionsOf([
        aSummit({ date: '2025-08-23', published: '2025-08-24', text, quote: 'They met.' }),
        anAgreement({ date: '2025-08-23', published: '2025-08-24', text, event: 'a1', quote: 'They agreed.' })
      ])
    )
    const before = await canonicalExport(store)
    const all = await events(store)
    const [summit, agreement] = [all.find(e => e.kind === 'SUMMIT'), all.find(e => e.kind === 'AGREEMENT')]
    assert.ok(summit && agreement)
    const nowhere = 'summit:000000000000000000000000'
    const refusals: readonly (readonly [string, (decider: Decider) => Promise<DecisionOutcome | null>])[] = [
      ['KIND_MISMATCH', d => d.merge([summit.id, agreement.id], BY)],
      ['SAME_EVENT', d => d.merge([summit.id, summit.id], BY)],
      ['BAD_USER_INPUT', d => d.merge([summit.id], BY)],
      ['NOT_FOUND', d => d.merge([summit.id, nowhere], BY)],
      ['CLAIMS_NOT_THERE', d => d.split(summit.id, agreement.claims, BY)],
      ['CLAIMS_NOT_THERE', d => d.split(summit.id, [], BY)],
      ['WHOLE_EVENT', d => d.split(summit.id, summit.claims, BY)],
      ['NOT_FOUND', d => d.correct(nowhere, 'date', '2025', BY)],
      ['BAD_DATE', d => d.correct(summit.id, 'date', '2025-02-30', BY)],
      ['BAD_DATE', d => d.correct(summit.id, 'date', '2026-03', BY)], // held, and that is still to come
      ['BAD_DATE', d => d.correct(agreement.id, 'date', '2150-01-01', BY)],
      ['UNKNOWN_COUNTRY', d => d.correct(summit.id, 'host', 'QQ', BY)],
      ['UNKNOWN_COUNTRY', d => d.correct(summit.id, 'place', 'Pelar, QQ', BY)],
      ['FIELD_NOT_CORRECTABLE', d => d.correct(summit.id, 'claims', '[]', BY)],
      ['BAD_VALUE', d => d.correct(summit.id, 'status', 'UNCONFIRMED', BY)],
      ['UNCHANGED', d => d.correct(summit.id, 'date', '2025-08-23', BY)],
      ['NOT_FOUND', d => d.retract('article:000000000000000000000000', BY)],
      ['NOT_FOUND', d => d.undo('decision:000000000000000000000000', BY)]
    ]
    for (const [code, refused] of refusals) await assert.rejects(store.decide(refused), refusedWith(code), code)
    assert.deepEqual(await canonicalExport(store), before)
    assert.equal(await store.countAudits(), 0)
    await store.close()
  })

  test(`${name}: the audit log tells who did what, the latest first, in pages`, async () => {
    const store = await aStore(await open())
    await store.put(...extractionsOf(twoSummits()))
    const [a, b] = await events(store)
    const { decision } = await store.decide((decider, by) => decider.merge([a?.id ?? '', b?.id ?? ''], by))
    await store.decide((decider, by) => decider.correct(a?.id ?? '', 'level', 'MINISTERS', by), '03')
    await store.decide((decider, by) => decider.undo(decision.id, { ...by, author: 'Ben' }), '04')
    const first = await store.auditLog({ first: 2, after: null })
    const second = await store.auditLog({ first: 2, after: first.edges.at(-1)?.cursor ?? null })
    assert.deepEqual(
      [...first.edges, ...second.edges].map(({ node }) => `${node.action} ${node.author} ${node.at.slice(0, 10)}`),
      ['UNDO Ben 2026-02-04', 'CORRECT Ada 2026-02-03', 'MERGE Ada 2026-02-02']
    )
    assert.deepEqual([first.hasNextPage, second.hasNextPage, await store.countAudits()], [true, false, 3])
    assert.ok(first.edges[1]?.node.summary.includes('level'))
    await store.close()
  })
}
