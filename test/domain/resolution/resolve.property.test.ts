import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ClaimRecord } from '../../../src/domain/resolution/context.js'
import { linkKey, resolve } from '../../../src/domain/resolution/resolve.js'
import { testimony } from '../../arbitraries.js'
import { aContext, aRecord } from '../../builders.js'

const records = fc
  .array(fc.tuple(testimony, fc.constantFrom(null, null, null, '2025-10-01')), { minLength: 1, maxLength: 24 })
  .map(list => {
    const unique = new Map(list.map(([built, retractedOn]) => [built.claim.id, aRecord(built, { retractedOn })]))
    return [...unique.values()]
  })

const shuffled = records.chain(list =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))
)

const plain = (list: readonly ClaimRecord[]): unknown =>
  resolve(list, [], aContext).events.map(({ event, versions, component }) => ({ event, versions, component }))

test('the order of claims does not show in the facts', () => {
  fc.assert(
    fc.property(shuffled, ([list, other]) => assert.deepEqual(plain(other), plain(list))),
    { numRuns: 300 }
  )
})

test('every claim that counts supports exactly one event, or stands against at most one', () => {
  fc.assert(
    fc.property(records, list => {
      const events = resolve(list, [], aContext).events
      const supported = events.flatMap(({ event }) => event?.claims ?? [])
      assert.equal(new Set(supported).size, supported.length)
      const counting = list.filter(r => r.retractedOn === null && r.claim.modality !== 'DENIED').map(r => r.claim.id)
      assert.deepEqual([...supported].sort(), counting.sort())
    }),
    { numRuns: 300 }
  )
})

test('resolving each component alone gives what resolving everything gives', () => {
  let several = 0
  fc.assert(
    fc.property(records, list => {
      const whole = resolve(list, [], aContext)
      const parts = new Map<string, ClaimRecord[]>()
      for (const record of list) {
        const component = whole.components.get(record.claim.id) as string
        parts.set(component, [...(parts.get(component) ?? []), record])
      }
      if (parts.size > 1) several++
      const links = new Map(
        whole.events.flatMap(({ event, id, records: own }) =>
          event
            ? own
                .filter(r => event.claims.includes(r.claim.id))
                .map(r => [linkKey(r.source.id, r.claim.kind, r.claim.event), id] as const)
            : []
        )
      )
      const alone = [...parts.values()].flatMap(
        part =>
          resolve(part, [], aContext, (article, kind, event) => links.get(linkKey(article, kind, event)) ?? null).events
      )
      const view = ({ event, versions, component }: (typeof alone)[number]) => ({ event, versions, component })
      assert.deepEqual(alone.sort((a, b) => (a.id < b.id ? -1 : 1)).map(view), whole.events.map(view))
    }),
    { numRuns: 300 }
  )
  assert.ok(several > 100)
})
