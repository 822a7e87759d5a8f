import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { SummitEvent } from '../../../src/domain/event.js'
import { summitStatusOn } from '../../../src/domain/life-cycle.js'
import type { ClaimRecord } from '../../../src/domain/resolution/context.js'
import { resolve } from '../../../src/domain/resolution/resolve.js'
import { aContext, aRecord, aSummit } from '../../builders.js'

const place = { city: 'Aster', country: 'XB' }

function planned(published: string, date: string | null): ClaimRecord[] {
  return [
    aRecord(aSummit({ status: 'PLANNED', published, date, place, text: `Planned for ${date}, told ${published}.` }))
  ]
}

/** An article that tells that the meeting was put off from a day, until another; either may be left out. */
function putOff(published: string, from: string | null, until: string | null, outlet = ''): ClaimRecord[] {
  const [off, to] = [`Put off from ${from}.`, `Until ${until}.`]
  const article = { published, place, event: 's1', text: `${off} ${to} ${outlet}` }
  return [
    aRecord(aSummit({ ...article, status: 'POSTPONED', quote: off, date: from })),
    ...(until === null ? [] : [aRecord(aSummit({ ...article, status: 'PLANNED', quote: to, date: until }))])
  ]
}

function only(records: readonly ClaimRecord[]): SummitEvent {
  const [one, ...rest] = resolve(records, [], aContext).events
  assert.ok(one?.event?.kind === 'SUMMIT' && rest.length === 0, 'one meeting')
  return one.event
}

const stepsOf = ({ steps }: SummitEvent): string[] =>
  steps.map(({ status, date }) => `${status} ${date?.edtf.slice(5)}`)

const [plan, once, again] = [
  planned('2022-04-01', '2022-04-11'),
  putOff('2022-04-08', '2022-04-11', '2022-04-25'),
  putOff('2022-04-22', '2022-04-25', '2022-05-09')
]
const TWICE = ['PLANNED 04-11', 'POSTPONED 04-11', 'PLANNED 04-25', 'POSTPONED 04-25', 'PLANNED 05-09']

describe('a meeting put off again', () => {
  test('has the last new day, and each time it was put off is a step with the claim that says so', () => {
    const event = only([...plan, ...once, ...again])
    assert.deepEqual([event.status, event.date?.edtf, event.disagreements], ['POSTPONED', '2022-05-09', []])
    assert.deepEqual(stepsOf(event), TWICE)
    assert.deepEqual(
      event.steps.map(({ claim }) => claim),
      [...plan, ...once, ...again].map(({ claim }) => claim.id)
    )
  })

  test('is told of in any order, and by any number of articles', () => {
    const records = [
      ...plan,
      ...once,
      ...again,
      ...putOff('2022-04-09', '2022-04-11', '2022-04-25', 'Beta'),
      ...putOff('2022-04-23', null, '2022-05-09', 'Gamma'),
      ...putOff('2022-04-24', '2022-04-11', '2022-04-25', 'Delta, which looks back'),
      ...putOff('2022-04-24', null, null, 'Epsilon')
    ]
    const event = only(records)
    assert.deepEqual([event.date?.edtf, stepsOf(event)], ['2022-05-09', TWICE])
    assert.deepEqual(only([...records].reverse()), event)
  })

  test('gives up the day of the plan before, where no article says which', () => {
    const event = only([
      ...plan,
      ...putOff('2022-04-08', null, '2022-04-25'),
      ...putOff('2022-04-22', null, '2022-05-09')
    ])
    assert.deepEqual([event.date?.edtf, stepsOf(event)], ['2022-05-09', TWICE])
  })

  test('was put off first until the day given up, though that is told later', () => {
    const event = only([...plan, ...again, ...putOff('2022-04-30', '2022-04-11', '2022-04-25')])
    assert.deepEqual([event.date?.edtf, stepsOf(event)], ['2022-05-09', TWICE])
  })

  test('has the day it was put off to, however many had told of the others, and once it is held that of the report', () => {
    const before = ['Beta', 'Gamma', 'Delta'].flatMap(outlet =>
      putOff('2022-04-09', '2022-04-11', '2022-04-25', outlet)
    )
    const records = [...plan, ...once, ...before, ...again]
    assert.equal(only([...records, ...planned('2022-05-02', '2022-05-09')]).date?.edtf, '2022-05-09')
    const held = aRecord(aSummit({ published: '2022-05-10', date: '2022-05-09', place, text: 'They met at last.' }))
    const event = only([...records, held])
    assert.deepEqual([event.status, event.date?.edtf, stepsOf(event)], ['HELD', '2022-05-09', [...TWICE, 'HELD 05-09']])
  })

  test('without a new day has the day given up', () => {
    const event = only([...plan, ...once, ...putOff('2022-04-22', '2022-04-25', null)])
    assert.deepEqual([event.status, event.date?.edtf], ['POSTPONED', '2022-04-25'])
    assert.deepEqual(stepsOf(event), TWICE.slice(0, 4))
    assert.equal(summitStatusOn(event, '2023-01-01'), 'POSTPONED')
  })
})

test('told of two new days at once a meeting was put off once, and articles disagree', () => {
  const event = only([...plan, ...once, ...putOff('2022-04-08', '2022-04-11', '2022-04-26', 'Beta')])
  assert.equal(stepsOf(event).filter(step => step.startsWith('POSTPONED')).length, 1)
  assert.deepEqual(
    event.disagreements.map(({ field, values }) => [field, values.length]),
    [['date', 1]]
  )
})

test('a late preview of the day given up is no new plan', () => {
  const event = only([...plan, ...once, ...planned('2022-04-09', '2022-04-11'), ...planned('2022-04-08', '2022-04-25')])
  assert.deepEqual([event.date?.edtf, stepsOf(event)], ['2022-04-25', TWICE.slice(0, 3)])
})

test('put off without a new day and planned again later, a meeting has the new plan as a step', () => {
  const event = only([...plan, ...putOff('2022-04-08', '2022-04-11', null), ...planned('2022-04-20', '2022-05-09')])
  assert.deepEqual([event.status, event.date?.edtf], ['PLANNED', '2022-05-09'])
  assert.deepEqual(stepsOf(event), ['PLANNED 04-11', 'POSTPONED 04-11', 'PLANNED 05-09'])
})

test('put off until a day, a meeting is unconfirmed two weeks after that day; without a new day it stays postponed', () => {
  const until = only([...plan, ...once])
  assert.equal(summitStatusOn(until, '2022-05-09'), 'POSTPONED')
  assert.equal(summitStatusOn(until, '2022-05-10'), 'UNCONFIRMED')
  const open = only([...plan, ...putOff('2022-04-08', '2022-04-11', null)])
  assert.equal(summitStatusOn(open, '2023-05-10'), 'POSTPONED')
})
