import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Extraction } from '../../src/domain/claim.js'
import type { Engine } from '../../src/graph/engine.js'
import type { StoredEvent } from '../../src/graph/store.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'
import { anAgreement, aSummit, aTenure } from '../builders.js'
import { aStore, extractionsOf, readAnew, reference } from '../ingest/harness.js'

type Store = Awaited<ReturnType<typeof aStore>>

async function events(store: Store): Promise<readonly StoredEvent[]> {
  const page = await store.listEvents({ filter: {}, order: 'DATE_ASC', page: { first: 50, after: null } })
  return page.edges.map(({ node }) => node)
}

const sound = async (store: Store): Promise<void> => assert.deepEqual((await checkStore(store, reference)).problems, [])

const place = { city: 'Pelar', country: 'XB' }
const text = 'They met. They agreed. Foreign Minister Jane Doe spoke.'
const published = '2025-08-24'
const summit = { date: '2025-08-23', published, text, quote: 'They met.', place }
const agreement = { published, text, quote: 'They agreed.', event: 'a1', summit: 'e1' }

/** What reading stored articles anew does, on every engine. */
export function reextractContract(name: string, open: () => Promise<Engine>): void {
  test(`${name}: what is found as before is only marked as read`, async () => {
    const store = await aStore(await open())
    const found = extractionsOf([aSummit(summit), anAgreement(agreement), aTenure({ published, text })])
    await store.put(...found)
    assert.equal((await store.articlesReadBefore('later')).length, 1)
    const before = await canonicalExport(store)
    const differences = await readAnew(store, found)
    assert.equal(differences.articles, 0)
    assert.deepEqual(differences.rules(), [{ rule: 'test.built', kept: 3, changed: 0, added: 0, removed: 0 }])
    assert.deepEqual(await store.articlesReadBefore('later'), [])
    const after = await canonicalExport(store)
    assert.deepEqual(
      after.map(line => line.replaceAll('"extractor":"later"', '"extractor":"test"')),
      before
    )
    await sound(store)
    await store.close()
  })

  test(`${name}: a claim that is read otherwise keeps its id, its event and what people decided of it`, async () => {
    const store = await aStore(await open())
    const other = aSummit({ date: '2025-10-25', published: '2025-10-26', text: 'They met. Second.' })
    const old = aSummit({ ...summit, status: 'PLANNED', who: ['XA', 'XB', 'XA:jane-doe'] })
    await store.put(...extractionsOf([old, other]))
    const [a, b] = await events(store)
    assert.ok(a && b)
    await store.decide((decider, by) => decider.merge([a.id, b.id], by))
    const [merged] = await events(store)
    assert.ok(merged)
    const { decision } = await store.decide((decider, by) => decider.correct(merged.id, 'host', 'XA', by))

    const better = aSummit({ ...summit, status: 'HELD' })
    assert.notEqual(better.claim.id, old.claim.id)
    const differences = await readAnew(store, extractionsOf([better, other]))
    assert.deepEqual(differences.rules(), [{ rule: 'test.built', kept: 1, changed: 1, added: 0, removed: 0 }])
    assert.deepEqual(
      differences.events().map(({ id, change }) => [id, change]),
      [[merged.id, 'CHANGED']]
    )
    const [now, ...others] = await events(store)
    assert.equal(others.length, 0, 'the merge holds')
    assert.ok(now?.kind === 'SUMMIT')
    assert.deepEqual([now.id, now.status, now.host], [merged.id, 'HELD', 'XA'], 'the correction holds')
    const [claim] = await store.claimsByIds([old.claim.id])
    assert.deepEqual([claim?.facts.kind === 'SUMMIT' && claim.facts.status, claim?.retractedAt], ['HELD', null])
    const [stored] = await store.write(writer => writer.storedReadings([old.article.id]))
    const [reading] = stored?.claims[0]?.readings ?? []
    assert.deepEqual(
      [reading?.claim.facts.kind === 'SUMMIT' && reading.claim.facts.status, reading?.replacedAt.slice(0, 10)],
      ['PLANNED', '2026-03-01']
    )
    const [history] = await store.historiesOfClaims([old.claim.id])
    assert.deepEqual([history?.retiredReason, history?.readings], [null, stored?.claims[0]?.readings])
    await sound(store)
    await store.decide((decider, by) => decider.undo(decision.id, by), '04')
    await sound(store)
    await store.close()
  })

  test(`${name}: a claim that is not found any more is retracted, can still be looked up, and counted until then`, async () => {
    const store = await aStore(await open())
    const [told, wrong] = [aSummit(summit), anAgreement(agreement)]
    await store.put(...extractionsOf([told, wrong]))
    const gone = (await events(store)).find(event => event.kind === 'AGREEMENT')
    assert.ok(gone)
    const differences = await readAnew(store, extractionsOf([told]))
    assert.deepEqual(
      differences.events().map(({ id, change }) => [id, change]),
      [[gone.id, 'REMOVED']]
    )
    assert.deepEqual(
      (await events(store)).map(({ kind }) => kind),
      ['SUMMIT']
    )
    const [claim] = await store.claimsByIds([wrong.claim.id])
    assert.equal(claim?.retractedAt, '2026-03-01T00:00:00.000Z')
    const histories = await store.historiesOfClaims([wrong.claim.id, told.claim.id])
    assert.match(histories[0]?.retiredReason ?? '', /^not found by later$/)
    assert.deepEqual(histories[1], { retiredReason: null, readings: [] })
    const [byId] = await store.eventsByIds([gone.id])
    assert.deepEqual([byId?.id, byId?.retracted], [gone.id, true])
    const [then] = await store.eventsByIds([gone.id], '2026-02-01')
    assert.deepEqual([then?.id, then?.retracted], [gone.id, false])
    await sound(store)

    // To take its article back and to bring it back does not bring the claim back.
    await store.retract(told.article.id)
    await sound(store)
    const [retraction] = (await store.dump()).decisions
    await store.decide((decider, by) => decider.undo(retraction?.id ?? '', by))
    assert.equal((await store.claimsByIds([wrong.claim.id]))[0]?.retractedAt, '2026-03-01T00:00:00.000Z')
    await sound(store)

    // A still later extractor that finds it again brings it back under its id.
    await readAnew(store, extractionsOf([told, wrong]), {}, 'latest')
    assert.deepEqual((await events(store)).map(({ id }) => id).includes(gone.id), true)
    assert.equal((await store.claimsByIds([wrong.claim.id]))[0]?.retractedAt, null)
    await sound(store)
    await store.close()
  })

  test(`${name}: what is found for the first time is known since its article was published`, async () => {
    const store = await aStore(await open())
    const told = aSummit(summit)
    await store.put(...extractionsOf([told]))
    await store.retract(aSummit({ ...summit, publisher: 'Nobody' }).article.id).catch(() => undefined)
    const everything = extractionsOf([told, anAgreement(agreement), aTenure({ published, text })])
    const dry = await readAnew(store, everything, { dryRun: true })
    assert.deepEqual(dry.rules(), [{ rule: 'test.built', kept: 1, changed: 0, added: 2, removed: 0 }])
    assert.deepEqual(
      (await events(store)).map(({ kind }) => kind),
      ['SUMMIT'],
      'a dry run changes nothing'
    )
    assert.equal((await store.articlesReadBefore('later')).length, 1)
    const differences = await readAnew(store, everything)
    assert.deepEqual([differences.rules(), differences.events()], [dry.rules(), dry.events()])
    const found = (await events(store)).find(event => event.kind === 'AGREEMENT')
    const [then] = await store.eventsByIds([found?.id ?? ''], published)
    assert.equal(then?.retracted, false)
    const fresh = await aStore()
    await fresh.put(...everything.map(withExtractor('later')))
    assert.deepEqual(await canonicalExport(store), await canonicalExport(fresh))
    await sound(store)
    await Promise.all([store.close(), fresh.close()])
  })

  test(`${name}: an event that gives way to one of another kind and the same weight is counted as what it is`, async () => {
    const store = await aStore(await open())
    const who = ['XA', 'XB']
    const planned = aSummit({ ...summit, who, status: 'PLANNED' })
    const negotiated = anAgreement({ ...agreement, who, summit: null, status: 'UNDER_NEGOTIATION' })
    await store.put(...extractionsOf([planned]))
    await readAnew(store, extractionsOf([negotiated]))
    await sound(store)
    await store.close()
  })

  test(`${name}: claims of a retracted article are read anew and do not count`, async () => {
    const store = await aStore(await open())
    const told = aSummit(summit)
    await store.put(...extractionsOf([told]))
    await store.retract(told.article.id)
    await readAnew(store, extractionsOf([told, anAgreement(agreement)]))
    assert.deepEqual(await events(store), [])
    await sound(store)
    const [retraction] = (await store.dump()).decisions
    await store.decide((decider, by) => decider.undo(retraction?.id ?? '', by))
    assert.equal((await events(store)).length, 2)
    await sound(store)
    await store.close()
  })

  test(`${name}: stopped half way, it goes on where it was, and ends as if it had not been stopped`, async () => {
    const built = Array.from({ length: 9 }, (_, n) =>
      aSummit({ ...summit, status: 'PLANNED', published: `2025-08-1${n}`, text: `They met. Told ${n}.` })
    )
    const later = built.map(({ article }, n) =>
      aSummit({ ...summit, published: `2025-08-1${n}`, text: article.text, status: n % 3 === 0 ? 'PLANNED' : 'HELD' })
    )
    const undisturbed = await aStore()
    await undisturbed.put(...extractionsOf(built))
    await readAnew(undisturbed, extractionsOf(later))
    const store = await aStore(await open())
    await store.put(...extractionsOf(built))
    const stop = new Error('stopped')
    for (const after of [1, 3]) {
      const stopped = readAnew(store, extractionsOf(later), {
        onProgress: ({ changed }) => {
          if (changed === after) throw stop
        }
      })
      await assert.rejects(stopped, stop)
      await sound(store)
    }
    assert.equal((await store.articlesReadBefore('later')).length, 2)
    await readAnew(store, extractionsOf(later))
    assert.deepEqual(await canonicalExport(store), await canonicalExport(undisturbed))
    await sound(store)
    await Promise.all([store.close(), undisturbed.close()])
  })
}

export function withExtractor(extractor: string): (extraction: Extraction) => Extraction {
  return extraction => ({ ...extraction, claims: extraction.claims.map(claim => ({ ...claim, extractor })) })
}
