import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CorrectionDecision } from '../../../src/domain/resolution/decisions.js'
import { resolve } from '../../../src/domain/resolution/resolve.js'
import { aContext, aRecord, aSummit } from '../../builders.js'

const planned = aSummit({ status: 'PLANNED', date: '2025-08-23', published: '2025-08-20' })
const held = aSummit({ date: '2025-08-23', published: '2025-08-24' })

test('on the eve a meeting is planned, the day after it is held, under one id', () => {
  const { events } = resolve([aRecord(held), aRecord(planned)], [], aContext)
  const [event] = events
  assert.deepEqual(
    event?.versions.map(v => `${v.knownFrom} ${v.knownUntil} ${v.event.status} ${v.event.id === event.id}`),
    ['2025-08-20 2025-08-24 PLANNED true', '2025-08-24 9999-12-31 HELD true']
  )
  assert.deepEqual(event?.versions.at(-1)?.event, event?.event)
})

test('a retraction takes an event away, and what was known before stays', () => {
  const { events } = resolve([aRecord(planned), aRecord(held, { retractedOn: '2025-09-01' })], [], aContext)
  assert.equal(events.length, 1)
  assert.deepEqual(
    events[0]?.versions.map(v => `${v.knownFrom} ${v.knownUntil} ${v.event.status}`),
    ['2025-08-20 2025-08-24 PLANNED', '2025-08-24 2025-09-01 HELD', '2025-09-01 9999-12-31 PLANNED']
  )
  const gone = resolve([aRecord(held, { retractedOn: '2025-09-01' })], [], aContext).events
  assert.equal(gone[0]?.event, null)
  assert.deepEqual(
    gone[0]?.versions.map(v => `${v.knownFrom} ${v.knownUntil}`),
    ['2025-08-24 2025-09-01']
  )
})

test('what was taken back for a while did not count then, and counts before and after', () => {
  const record = aRecord(held)
  const away = { ...record, source: { ...record.source, absences: [{ from: '2025-09-01', until: '2025-09-05' }] } }
  const { events } = resolve([aRecord(planned), away], [], aContext)
  assert.equal(events[0]?.event?.status, 'HELD')
  assert.deepEqual(
    events[0]?.versions.map(v => `${v.knownFrom} ${v.knownUntil} ${v.event.status}`),
    [
      '2025-08-20 2025-08-24 PLANNED',
      '2025-08-24 2025-09-01 HELD',
      '2025-09-01 2025-09-05 PLANNED',
      '2025-09-05 9999-12-31 HELD'
    ]
  )
})

test('an undone correction stands on the days on which it held', () => {
  const correction = (undoneOn: string | null): CorrectionDecision => ({
    id: 'c1',
    kind: 'CORRECTION',
    author: 'Ada',
    at: '2025-09-01T00:00:00.000Z',
    reason: 'wrong',
    claims: [held.claim.id],
    field: 'place',
    value: '{"city":"Brill","country":"XB"}',
    undoneOn
  })
  const places = (undoneOn: string | null): string[] | undefined =>
    resolve([aRecord(held)], [correction(undoneOn)], aContext).events[0]?.versions.map(
      ({ knownFrom, event }) => `${knownFrom} ${event.kind === 'SUMMIT' ? event.place?.city : ''}`
    )
  assert.deepEqual(places(null), ['2025-08-24 undefined', '2025-09-01 Brill'])
  assert.deepEqual(places('2025-09-05'), ['2025-08-24 undefined', '2025-09-01 Brill', '2025-09-05 undefined'])
  assert.deepEqual(places('2025-09-01'), ['2025-08-24 undefined'])
})

test('a retracted report bridges nothing', () => {
  const bridge = aSummit({ date: '2025-08', published: '2025-09-20' })
  const [a, b] = [aSummit({ published: '2025-08-04' }), aSummit({ published: '2025-08-24' })]
  const count = (retractedOn: string | null) =>
    resolve([aRecord(a), aRecord(b), aRecord(bridge, { retractedOn })], [], aContext).events.filter(e => e.event).length
  assert.equal(count(null), 1)
  assert.equal(count('2025-10-01'), 2)
})
