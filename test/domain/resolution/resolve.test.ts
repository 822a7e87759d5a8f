import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgreementEvent, Event, SummitEvent } from '../../../src/domain/event.js'
import type { Decision } from '../../../src/domain/resolution/decisions.js'
import type { ClaimRecord } from '../../../src/domain/resolution/context.js'
import { resolve } from '../../../src/domain/resolution/resolve.js'
import { eventId } from '../../../src/domain/ids.js'
import type { AgreementStatus } from '../../../src/domain/vocabulary.js'
import { aContext, aDate, aRecord, anAgreement, anInteraction, aSummit } from '../../builders.js'

type Built = ReturnType<typeof aSummit>

function events(built: readonly Built[], decisions: readonly Decision[] = []): Event[] {
  return resolve(
    built.map(one => aRecord(one)),
    decisions,
    aContext
  ).events.flatMap(({ event }) => (event === null ? [] : [event]))
}

function only(built: readonly Built[]): SummitEvent {
  const [event, ...rest] = events(built)
  assert.equal(rest.length, 0, 'one event')
  assert.equal(event?.kind, 'SUMMIT')
  return event as SummitEvent
}

const aster = { city: 'Aster', country: 'XB' }

test('one report that a meeting was held outweighs many previews', () => {
  const previews = [18, 19, 20].map(day =>
    aSummit({ status: 'PLANNED', date: '2025-08-23', published: `2025-08-${day}`, place: aster })
  )
  const event = only([...previews, aSummit({ status: 'HELD', date: '2025-08-23', place: aster })])
  assert.equal(event.status, 'HELD')
  assert.equal(event.articleCount, 4)
  assert.deepEqual(
    event.steps.map(step => `${step.status} ${step.date?.edtf}`),
    ['PLANNED 2025-08-23', 'HELD 2025-08-23']
  )
})

test('the event is called after its first-published claim, undated articles last', () => {
  const later = aSummit({ date: '2025-08-23', published: '2025-08-25' })
  const first = aSummit({ status: 'PLANNED', date: '2025-08-23', published: '2025-08-20' })
  const undated = aSummit({ date: '2025-08-23', published: null })
  assert.equal(only([undated, later, first]).id, eventId('SUMMIT', first.claim.id))
})

test('the best supported value wins and the others stand beside it', () => {
  const report = (city: string, published: string) =>
    aSummit({ date: '2025-08-23', published, place: { city, country: 'XB' } })
  const event = only([report('Aster', '2025-08-24'), report('Aster', '2025-08-25'), report('Brill', '2025-08-24')])
  assert.equal(event.place?.city, 'Aster')
  assert.deepEqual(
    event.disagreements.map(({ field, values }) => [field, values.map(v => v.value)]),
    [['place', ['Brill, XB']]]
  )
})

test('each value that articles differ on tells its claims and voices, the shown one too', () => {
  const report = (city: string, published: string, publisher: string) =>
    aSummit({ date: '2025-08-23', published, publisher, place: { city, country: 'XB' } })
  const [first, second] = [report('Aster', '2025-08-24', 'Gazette'), report('Aster', '2025-08-25', 'Herald')]
  // One voice in two articles.
  const [other, copied] = [report('Brill', '2025-08-24', 'Post'), report('Brill', '2025-08-26', 'Post')]
  assert.deepEqual(only([first, second, other, copied]).disagreements, [
    {
      field: 'place',
      shown: { value: 'Aster, XB', claims: [first.claim.id, second.claim.id].sort(), voices: 2 },
      values: [{ value: 'Brill, XB', claims: [other.claim.id, copied.claim.id].sort(), voices: 1 }]
    }
  ])
})

test('what articles say otherwise than people put right stands beside it', () => {
  const told = aSummit({ date: '2025-08-23', place: aster })
  const correct = (value: string): Decision => ({
    id: 'decision:c',
    kind: 'CORRECTION',
    author: 'Ada',
    at: '2026-01-01T00:00:00.000Z',
    reason: 'wrong',
    claims: [told.claim.id],
    field: 'date',
    value,
    undoneOn: null
  })
  const of = (value: string) => events([told], [correct(value)])[0]?.disagreements
  const said = { value: '2025-08-23', claims: [told.claim.id], voices: 1 }
  assert.deepEqual(of(JSON.stringify(aDate('2025-08-25'))), [{ field: 'date', shown: null, values: [said] }])
  assert.deepEqual(of('null'), [{ field: 'date', shown: null, values: [said] }])
  assert.deepEqual(of(JSON.stringify(aDate('2025-08'))), [])
})

test('a month supports each of its days and contradicts none', () => {
  const event = only([
    aSummit({ date: '2025-08', place: aster, published: '2025-09-20' }),
    aSummit({ date: '2025-08', place: aster, published: '2025-09-21' }),
    aSummit({ date: '2025-08-23', place: aster })
  ])
  assert.equal(event.date?.edtf, '2025-08-23')
  assert.deepEqual(event.disagreements, [])
})

test('copies of one story are one voice', () => {
  const built = [1, 2, 3].map(() => aSummit({ date: '2025-08-23' }))
  const { events: resolved } = resolve(
    built.map(one => {
      const record = aRecord(one)
      return { ...record, source: { ...record.source, voice: 'wire' } }
    }),
    [],
    aContext
  )
  assert.equal(resolved[0]?.event?.articleCount, 3)
  assert.equal(resolved[0]?.event?.independentCount, 1)
})

test('a denied claim makes no event and stands against the one that others make', () => {
  const denial = aSummit({ date: '2025-08-23', modality: 'DENIED', status: 'HELD' })
  assert.deepEqual(events([denial]), [])
  const event = only([denial, aSummit({ date: '2025-08-23' })])
  assert.deepEqual(event.against, [denial.claim.id])
  assert.ok(event.confidence < only([aSummit({ date: '2025-08-23' })]).confidence)
  assert.ok(event.confidenceReasons.includes('one voice denies it'))
})

test('a vague report does not join two meetings that are different', () => {
  const monday = aSummit({ date: '2025-08-18', published: '2025-08-18' })
  const friday = aSummit({ date: '2025-08-22', published: '2025-08-22' })
  const vague = aSummit({ date: '2025-08', published: '2025-09-20' })
  assert.equal(events([monday, vague, friday]).length, 2)
})

test('an agreement hangs on the summit its article names, whatever event that has become', () => {
  const text = 'They met. They issued a statement.'
  const early = aSummit({ status: 'PLANNED', date: '2025-08-23', published: '2025-08-20' })
  const summit = aSummit({ text, event: 's1', date: '2025-08-23' })
  const statement = anAgreement({ text, event: 'a1', summit: 's1', date: '2025-08-23' })
  const agreement = events([early, summit, statement]).find((e): e is AgreementEvent => e.kind === 'AGREEMENT')
  assert.equal(agreement?.summit, eventId('SUMMIT', early.claim.id))
  assert.equal(agreement?.title, 'Joint statement of XA and XB')
})

test('titles are what people read', () => {
  assert.equal(only([aSummit({ place: aster })]).title, 'Jane Doe–John Roe summit in Aster')
  assert.equal(only([aSummit({ format: 'CALL', who: ['XA', 'XB'] })]).title, 'XA–XB call')
  assert.equal(
    only([aSummit({ format: 'MULTILATERAL', framework: 'ring', place: aster, date: '2025-06-17', who: ['XA'] })]).title,
    'Ring summit in Aster, 2025'
  )
  assert.equal(only([aSummit({ level: 'MINISTERS', who: ['XA', 'XB'] })]).title, 'XA–XB ministerial meeting')
})

test('titles of interactions agree with who acts, and name whom it is aimed at', () => {
  const title = (options: Parameters<typeof anInteraction>[0]) => events([anInteraction(options)])[0]?.title
  assert.equal(title({ type: 'ACCUSE', from: ['XA'], to: ['XB'] }), 'XA accuses XB')
  assert.equal(
    title({ type: 'COOPERATE', status: 'PLANNED', from: ['XA', 'XB'], to: ['XA', 'XB'] }),
    'XA and XB plan to cooperate'
  )
  assert.equal(title({ type: 'REJECT', from: ['XA', 'XC'], to: ['XB'] }), 'XA and XC say no to XB')
})

test('what was undertaken keeps its verb, and its parties stand beside it', () => {
  const [event] = events([
    anAgreement({ agreementKind: 'COMMITMENT', title: 'reopen their embassies', date: '2025-08-23' })
  ])
  assert.equal(event?.title, 'Reopen their embassies (XA and XB)')
})

test('a meeting put off and planned anew is planned; a late preview of the old plan changes nothing', () => {
  const planned = (published: string) => aSummit({ status: 'PLANNED', date: '2025-09-10', published, place: aster })
  const cancelled = aSummit({ status: 'CANCELLED', date: '2025-09-10', published: '2025-08-24', place: aster })
  assert.equal(only([planned('2025-08-20'), cancelled, planned('2025-08-25')]).status, 'CANCELLED')
  assert.equal(only([planned('2025-08-20'), cancelled, planned('2025-09-01')]).status, 'PLANNED')
})

test('an agreement signed later keeps the day it was concluded and has the signing as a step', () => {
  const deal = { agreementKind: 'TRADE_DEAL', title: 'trade deal', topics: ['trade'] } as const
  const [event] = events([
    anAgreement({ ...deal, date: '2025-07-23', published: '2025-07-24' }),
    anAgreement({ ...deal, status: 'SIGNED', date: '2025-09-04', published: '2025-09-05' })
  ]) as AgreementEvent[]
  assert.equal(event?.status, 'SIGNED')
  assert.equal(event?.date?.edtf, '2025-07-23')
  assert.deepEqual(
    event?.steps.map(step => `${step.status} ${step.date?.edtf}`),
    ['AGREED 2025-07-23', 'SIGNED 2025-09-04']
  )
})

test('a step after the signing has the day told of it, never that of the conclusion', () => {
  const deal = { agreementKind: 'TREATY', title: 'fisheries treaty', published: '2018-05-09' } as const
  const made = anAgreement({ ...deal, status: 'SIGNED', date: '2015-07-14', published: '2015-07-15' })
  const told = (built: Built[]): unknown =>
    (events(built) as AgreementEvent[]).map(({ date, steps }) => [
      date?.edtf,
      ...steps.map(step => `${step.status} ${step.date?.edtf ?? 'undated'}`)
    ])
  const later = (status: AgreementStatus, stepDate?: string): Built =>
    anAgreement({ ...deal, status, date: '2015', ...(stepDate === undefined ? {} : { stepDate }) })
  for (const status of ['RATIFIED', 'IN_FORCE', 'WITHDRAWN', 'LAPSED'] as const) {
    assert.deepEqual(told([later(status)]), [['2015', `${status} undated`]])
    assert.deepEqual(told([later(status, '2018-05-08')]), [['2015', `${status} 2018-05-08`]])
  }
  assert.deepEqual(told([made, later('WITHDRAWN')]), [['2015-07-14', 'SIGNED 2015-07-14', 'WITHDRAWN undated']])
})

test('an agreement has the day on which it is to be signed until it is, and no step of that day', () => {
  const deal = { agreementKind: 'TRADE_DEAL', title: 'trade deal', topics: ['trade'] } as const
  const ahead = anAgreement({ ...deal, status: 'UNDER_NEGOTIATION', date: '2025-09-02', published: '2025-08-30' })
  const signed = anAgreement({ ...deal, status: 'SIGNED', date: '2025-09-04', published: '2025-09-05' })
  const told = (built: Built[]): unknown =>
    (events(built) as AgreementEvent[]).map(({ date, steps }) => [
      date?.edtf,
      ...steps.map(step => `${step.status} ${step.date?.edtf ?? 'undated'}`)
    ])
  assert.deepEqual(told([ahead]), [['2025-09-02', 'UNDER_NEGOTIATION undated']])
  assert.deepEqual(told([ahead, signed]), [['2025-09-04', 'UNDER_NEGOTIATION undated', 'SIGNED 2025-09-04']])
  // Each step has a day of its own: that it was signed later contradicts nobody who tells when it was agreed.
  const agreed = anAgreement({ ...deal, status: 'AGREED', date: '2025-08-20', published: '2025-08-21' })
  assert.deepEqual(
    events([agreed, signed]).map(({ date, disagreements }) => [date?.edtf, disagreements]),
    [['2025-08-20', []]]
  )
})

test('what people decide ranks first: it joins what differs, and parts what is alike', () => {
  const [monday, friday] = [aSummit({ date: '2025-08-18' }), aSummit({ date: '2025-08-22' })]
  const decision = (
    kind: 'SAME' | 'DIFFERENT',
    left: Built,
    right: Built,
    at = '2026-01-01T00:00:00.000Z'
  ): Decision => ({
    id: kind,
    kind,
    author: 'ann',
    at,
    reason: 'checked',
    left: [left.claim.id],
    right: [right.claim.id]
  })
  assert.equal(events([monday, friday], [decision('SAME', monday, friday)]).length, 1)
  const twin = aSummit({ date: '2025-08-18' })
  assert.equal(events([monday, twin], [decision('DIFFERENT', monday, twin)]).length, 2)
  assert.equal(
    events(
      [monday, twin],
      [decision('DIFFERENT', monday, twin), decision('SAME', twin, monday, '2026-02-01T00:00:00.000Z')]
    ).length,
    1
  )
})

test('a correction replaces the value of the event that holds most of its claims', () => {
  const [a, b] = [aSummit({ date: '2025-08-23', place: aster }), aSummit({ date: '2025-08-23', place: aster })]
  const correction: Decision = {
    id: 'c1',
    kind: 'CORRECTION',
    author: 'ann',
    at: '2026-01-01T00:00:00.000Z',
    reason: 'the venue moved',
    claims: [a.claim.id, b.claim.id],
    field: 'place',
    value: '{"city":"Brill","country":"XB"}',
    undoneOn: null
  }
  const [event] = events([a, b], [correction]) as SummitEvent[]
  assert.deepEqual(event?.place, { city: 'Brill', country: 'XB' })
  assert.equal(event?.confidenceReasons.at(-1), 'people put right: place')
})

test('a meeting put off from one day until another is found under either, and keeps both', () => {
  const put = { published: '2025-06-03', text: 'Put off from the 10th. Until the 20th.', event: 's1' }
  const told = [
    aRecord(aSummit({ ...put, status: 'POSTPONED', quote: 'Put off from the 10th.', date: '2025-06-10' })),
    aRecord(aSummit({ ...put, status: 'PLANNED', quote: 'Until the 20th.', date: '2025-06-20' }))
  ]
  const planned = aRecord(
    aSummit({ status: 'PLANNED', published: '2025-05-30', date: '2025-06-10', text: 'They are to meet on the 10th.' })
  )
  const held = aRecord(aSummit({ published: '2025-06-21', date: '2025-06-20', text: 'They met at last.' }))
  const of = (records: readonly ClaimRecord[]) =>
    resolve(records, [], aContext).events.map(({ event }) =>
      event?.kind === 'SUMMIT'
        ? [event.status, event.date?.edtf, event.steps.map(({ status, date }) => `${status} ${date?.edtf}`).join(', ')]
        : []
    )
  const both = 'POSTPONED 2025-06-10, PLANNED 2025-06-20'
  assert.deepEqual(of(told), [['POSTPONED', '2025-06-20', both]])
  assert.deepEqual(of([planned, ...told]), [['POSTPONED', '2025-06-20', `PLANNED 2025-06-10, ${both}`]])
  // The day it was put off to is no other opinion about its day, and each step is told by the sentence that says so.
  const [event] = resolve([planned, ...told], [], aContext).events
  assert.ok(event?.event?.kind === 'SUMMIT')
  assert.deepEqual(event.event.disagreements, [])
  assert.deepEqual(
    event.event.steps.map(({ claim }) => claim),
    [planned.claim.id, told[0]?.claim.id, told[1]?.claim.id]
  )
  assert.deepEqual(of([...told, held]), [['HELD', '2025-06-20', `${both}, HELD 2025-06-20`]])
  assert.deepEqual(of([planned, ...told, held]), [
    ['HELD', '2025-06-20', `PLANNED 2025-06-10, ${both}, HELD 2025-06-20`]
  ])
})

test('a meeting put off until a day is dated by its new plan, and held on that day it is this one', () => {
  const put = { published: '2025-06-03', text: 'Put off. Until the 20th.', event: 's1', date: null }
  const records = [
    aRecord(aSummit({ ...put, status: 'POSTPONED', quote: 'Put off.' })),
    aRecord(aSummit({ ...put, status: 'PLANNED', quote: 'Until the 20th.', date: '2025-06-20' }))
  ]
  const [before] = resolve(records, [], aContext).events
  assert.ok(before?.event?.kind === 'SUMMIT')
  assert.deepEqual([before.event.status, before.event.date?.edtf], ['POSTPONED', '2025-06-20'])
  assert.deepEqual(
    before.event.steps.map(({ status, date }) => [status, date?.edtf ?? null]),
    [
      ['POSTPONED', null],
      ['PLANNED', '2025-06-20']
    ]
  )
  const held = aRecord(aSummit({ published: '2025-06-21', date: '2025-06-20', text: 'They met at last.' }))
  const after = resolve([...records, held], [], aContext).events
  assert.deepEqual(
    after.map(({ event }) => event?.kind === 'SUMMIT' && event.status),
    ['HELD']
  )
})
