import assert from 'node:assert/strict'
import { test } from 'node:test'
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

test('a retracted report bridges nothing', () => {
  const bridge = aSummit({ date: '2025-08', published: '2025-09-20' })
  const [a, b] = [aSummit({ published: '2025-08-04' }), aSummit({ published: '2025-08-24' })]
  const count = (retractedOn: string | null) =>
    resolve([aRecord(a), aRecord(b), aRecord(bridge, { retractedOn })], [], aContext).events.filter(e => e.event).length
  assert.equal(count(null), 1)
  assert.equal(count('2025-10-01'), 2)
})
