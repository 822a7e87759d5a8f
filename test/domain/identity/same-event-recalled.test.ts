import { test } from 'node:test'
import { aSummit, anAgreement, anInteraction } from '../../builders.js'
import { expectVerdict } from './expect-verdict.js'

const inBrook = { place: { city: 'Brook', country: 'XC' } }

test('who recalls an ambassador has not expelled one', () => {
  const deed = { type: 'SANCTION', contexts: ['diplomatic'], date: '2025-11-22', published: '2025-11-22' } as const
  const recalled = anInteraction({ ...deed, mode: 'withdraw', quote: 'Arnor recalled its ambassador on Saturday.' })
  expectVerdict('unsure', recalled, anInteraction({ ...deed, mode: 'expel', quote: 'Arnor expelled the ambassador.' }))
  expectVerdict(
    'same',
    recalled,
    anInteraction({
      ...deed,
      mode: 'withdraw',
      date: '2025-11',
      published: '2026-01-18',
      quote: 'It had pulled its man out.'
    })
  )
})

test('a truce is the same ceasefire by whatever word; months later it is another, unless it ends', () => {
  const truce = { agreementKind: 'CEASEFIRE', published: '2025-07-29' } as const
  const agreed = anAgreement({ ...truce, status: 'AGREED', date: '2025-07-28', title: 'immediate ceasefire' })
  const force = { ...truce, status: 'IN_FORCE', title: 'truce between Arnor and Rohan' } as const
  expectVerdict('same', agreed, anAgreement({ ...force, date: '2025-07-29' }))
  expectVerdict('unsure', agreed, anAgreement({ ...force, date: '2025-10-27', published: '2025-10-27' }))
  expectVerdict(
    'same',
    agreed,
    anAgreement({ ...force, status: 'LAPSED', date: null, stepDate: '2025-10-27', published: '2025-10-27' })
  )
  expectVerdict(
    'different',
    agreed,
    anAgreement({ ...truce, status: 'AGREED', date: '2025-10-27', published: '2025-10-27', title: 'new ceasefire' })
  )
})

test('a summit recalled without a day is the one that a country had an organisation for, and none at its seat', () => {
  const body = { who: ['@reef-forum', 'XC as HOST'], format: 'MULTILATERAL', host: 'XC', ...inBrook } as const
  const held = aSummit({ ...body, date: '2025-06-23', published: '2025-06-24' })
  const told = { published: '2026-06-10', quote: 'At the previous summit the members had quarrelled.' } as const
  expectVerdict('same', held, aSummit({ ...body, ...told }))
  expectVerdict('unsure', held, aSummit({ ...body, ...told, published: '2027-06-10' }))
  expectVerdict('unsure', held, aSummit({ ...body, ...told, quote: 'The members quarrel at the summit.' }))
  const atHome = { who: ['@reef-forum'], format: 'MULTILATERAL', ...inBrook } as const
  expectVerdict(
    'unsure',
    aSummit({ ...atHome, date: '2025-06-23', published: '2025-06-24' }),
    aSummit({ ...atHome, ...told })
  )
})

test('a meeting planned for one day and told as put off to one soon after are one', () => {
  const planned = aSummit({ status: 'PLANNED', date: '2025-03-12', published: '2025-03-03', ...inBrook })
  const put = { status: 'POSTPONED', date: '2025-03-19', published: '2025-03-11', ...inBrook } as const
  expectVerdict('same', planned, aSummit(put))
  expectVerdict('unsure', planned, aSummit({ ...put, place: null }))
  expectVerdict('unsure', planned, aSummit({ ...put, date: '2025-04-19' }))
  expectVerdict('different', planned, aSummit({ ...put, who: ['XA:jane-doe', 'XB:lead-luna'] }))
})

test('ministers of one matter met, and no others on that day, where both reports say of which', () => {
  const ministers = { level: 'MINISTERS', who: ['XA', 'XB'], date: '2025-09-09', published: '2025-09-10' } as const
  const defence = aSummit({ ...ministers, ...inBrook, quote: 'The defence ministers of Arnor and Rohan met in Brook.' })
  expectVerdict('same', defence, aSummit({ ...ministers, ...inBrook, quote: 'Ministers of the two met in Brook.' }))
  expectVerdict(
    'same',
    defence,
    aSummit({ ...ministers, ...inBrook, quote: 'The Ministers of Defense held talks in Brook.' })
  )
  expectVerdict('unsure', defence, aSummit({ ...ministers, ...inBrook, quote: 'The interior ministers met in Brook.' }))
})
