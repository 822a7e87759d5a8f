import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { partingKey, sameEvent } from '../../../src/domain/identity/same-event.js'
import type { Testimony } from '../../../src/domain/identity/testimony.js'
import type { IdentityDecision } from '../../../src/domain/resolution/decisions.js'
import { Judge } from '../../../src/domain/resolution/judge.js'
import { partition } from '../../../src/domain/resolution/partition.js'
import type { Report } from '../../../src/domain/resolution/reports.js'
import { reportsOf } from '../../../src/domain/resolution/reports.js'
import { denseTestimony, testimonyPair } from '../../arbitraries.js'
import { aContext, aRecord, aSummit, anAgreement } from '../../builders.js'
import { partitionByDefinition } from './partition-by-definition.js'

const built = fc
  .array(fc.tuple(denseTestimony, fc.constantFrom(null, null, null, '2025-10-01')), { minLength: 2, maxLength: 20 })
  .map(list => [...new Map(list.map(([one, retractedOn]) => [one.claim.id, aRecord(one, { retractedOn })])).values()])

const decisions = (ids: readonly string[]): fc.Arbitrary<IdentityDecision[]> =>
  fc.array(
    fc
      .tuple(fc.constantFrom('SAME' as const, 'DIFFERENT' as const), fc.constantFrom(...ids), fc.constantFrom(...ids))
      .map(([kind, left, right]) => ({
        id: `decision:${kind}${left}${right}`,
        kind,
        left: [left],
        right: left === right ? [] : [right],
        author: 'Ada',
        at: '2026-01-01T00:00:00.000Z',
        reason: ''
      })),
    { maxLength: 3 }
  )

test('what comes of it is what going through all pairs would give', () => {
  let [several, joined] = [0, 0]
  fc.assert(
    fc.property(
      built.chain(records => fc.tuple(fc.constant(records), decisions(records.map(({ claim }) => claim.id)))),
      ([records, decided]) => {
        const reports = reportsOf(records, decided, aContext)
        const found = partition(reports, decided)
        assert.deepEqual(found, partitionByDefinition(reports, decided))
        if (new Set(found.components).size < reports.length) joined++
        if (found.clusters.length > new Set(found.components).size) several++
      }
    ),
    { numRuns: 600 }
  )
  assert.ok(joined > 250 && several > 40, `${joined} with something to join, ${several} with events that part`)
})

test('reports that look alike in what parts two are different from the same others', () => {
  let alike = 0
  fc.assert(
    fc.property(testimonyPair, testimonyPair, ([a, b], [c, d]) => {
      for (const [one, other] of [
        [a, c],
        [a, d],
        [b, c],
        [b, d],
        [a, b]
      ] as const) {
        const twin: Testimony = {
          ...one,
          claim: { ...one.claim, topics: ['else'], quote: one.claim.quote.toUpperCase() }
        }
        if (partingKey(one) !== partingKey(twin)) continue
        alike++
        const differs = (x: Testimony): boolean => sameEvent(x, other).verdict === 'different'
        if (one.article.id !== other.article.id) assert.equal(differs(twin), differs(one))
      }
    }),
    { numRuns: 1500 }
  )
  assert.ok(alike > 1_000)
})

/** One event told by so many articles, over a fortnight: previews, reports, some without a date, four denied and four taken back. */
function toldOften(times: number, of: 'SUMMIT' | 'AGREEMENT'): Report[] {
  const records = Array.from({ length: times }, (_, n) => {
    const early = n % 4 === 0
    const told = {
      published: `2025-08-${String(early ? 18 + (n % 5) : 24 + (n % 6)).padStart(2, '0')}`,
      date: n % 5 === 1 ? null : '2025-08-23',
      publisher: `Paper ${n}`,
      quote: `They met in the harbour of Aster, paper ${n} wrote on page ${n % 40}.`,
      text: `They met. Told ${n}.`,
      ...(n < 40 && n % 10 === 7 ? { modality: 'DENIED' as const } : {})
    }
    const one =
      of === 'SUMMIT'
        ? aSummit({
            ...told,
            status: early ? 'PLANNED' : 'HELD',
            place: n % 3 === 0 ? { city: 'Aster', country: 'XB' } : null
          })
        : anAgreement({
            ...told,
            agreementKind: 'TRADE_DEAL',
            title: n % 2 === 0 ? 'fisheries deal' : 'deal on fisheries'
          })
    return aRecord(one, { retractedOn: n < 40 && n % 10 === 9 ? '2025-10-01' : null })
  })
  return reportsOf(records, [], aContext)
}

for (const kind of ['SUMMIT', 'AGREEMENT'] as const) {
  test(`what an event costs of which many tell grows with their number and no faster: ${kind}`, () => {
    const asked = (times: number): number => {
      const reports = toldOften(times, kind)
      const judge = new Judge(reports, [])
      const { clusters } = partition(reports, [], judge)
      assert.equal(clusters.length, 1)
      return judge.asked
    }
    const [few, many] = [asked(200), asked(1_600)]
    assert.ok(many <= 9 * few, `${few} pairs of 200 reports, ${many} of 1,600`)
    assert.ok(many < 100_000, `${many} pairs`)
  })
}
