import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blockKeys, sameEvent } from '../../../src/domain/identity/same-event.js'
import { anAgreement } from '../../builders.js'
import { expectVerdict } from './expect-verdict.js'

type Report = ReturnType<typeof anAgreement>
type Options = NonNullable<Parameters<typeof anAgreement>[0]>

/** Looked up together, and what is said of them. */
function expectFound(verdict: 'same' | 'unsure', a: Report, b: Report): void {
  expectVerdict(verdict, a, b)
  const keys = new Set(blockKeys(a.claim, a.article))
  assert.ok(
    blockKeys(b.claim, b.article).some(key => keys.has(key)),
    'no block in common'
  )
}

const made = (day: string, options: Options = {}): Report =>
  anAgreement({
    agreementKind: 'OTHER',
    status: 'SIGNED',
    title: 'gas transit agreement',
    date: day,
    published: day,
    ...options
  })
const over = (day: string, options: Options = {}): Report =>
  anAgreement({
    agreementKind: 'OTHER',
    status: 'LAPSED',
    title: 'gas transit agreement',
    date: null,
    stepDate: day,
    published: day,
    ...options
  } as Options)

test('a deal of the same title and parties ends years after it was made', () => {
  expectFound('same', made('2019-12-30'), over('2025-01-01'))
  expectFound('same', made('2019-12-30'), over('2025-01-01', { status: 'WITHDRAWN' }))
  expectFound('same', made('2019-12-30', { status: 'AGREED' }), over('2025-01-01'))
  const treaty = { agreementKind: 'TREATY', title: 'fisheries treaty' } as const
  expectFound('same', made('2021-03-10', treaty), over('2022-06-06', { ...treaty, status: 'WITHDRAWN' }))
  expectFound('same', made('2021-03-10', treaty), over('2023-01-09', { ...treaty, status: 'WITHDRAWN' }))
})

test('where its title says little, or fewer take part, people are asked whether it is this one that ended', () => {
  const treaty = { agreementKind: 'TREATY', title: 'fisheries treaty' } as const
  expectFound('unsure', made('2011-03-10', treaty), over('2023-01-09', treaty))
  expectFound('unsure', made('2019-12-30', { who: ['XA', 'XB', 'XC', 'XD'] }), over('2025-01-01'))
  expectFound('unsure', made('2019-12-30'), over('2025-01-01', { title: 'gas storage agreement' }))
})

test('an end that names the year of the making is of what was made in that year', () => {
  const treaty = { agreementKind: 'TREATY', title: 'fisheries treaty', date: '2011' } as const
  expectFound('same', made('2011-03-10', { ...treaty, date: '2011-03-10' }), over('2023-01-09', treaty))
  expectVerdict('different', made('2007-03-10', { ...treaty, date: '2007-03-10' }), over('2023-01-09', treaty))
  expectVerdict('different', over('2023-01-09', { ...treaty, date: '2007' }), over('2023-01-09', treaty))
  const many = { who: ['XA', 'XB', 'XC', 'XD'], title: 'nuclear deal' } as const
  expectFound(
    'unsure',
    made('2015-07-14', { ...many, status: 'AGREED' }),
    over('2018-05-08', { title: 'deal with Arnor', status: 'WITHDRAWN', date: '2015' })
  )
})

test('the year of the making is not that of the end', () => {
  const told = { title: 'fisheries treaty', date: '2015', published: '2018-05-09', status: 'WITHDRAWN' } as const
  const undated = over('2018-05-08', { ...told, stepDate: undefined } as Options)
  expectVerdict('same', undated, over('2018-05-08', { ...told, date: null }))
  expectVerdict('different', made('2018-08-01', { title: 'fisheries treaty' }), undated)
})

test('other parties, another matter, a truce and what is made anew are no such end', () => {
  expectVerdict('different', made('2019-12-30', { who: ['XA', 'XC'] }), over('2025-01-01'))
  expectVerdict('different', made('2025-02-01'), over('2025-01-01'))
  expectVerdict('unsure', made('2019-12-30', { title: 'fisheries agreement' }), over('2025-01-01'))
  expectVerdict('unsure', made('2019-12-30', { title: 'agreement' }), over('2025-01-01', { title: 'agreement' }))
  const truce = { agreementKind: 'CEASEFIRE', title: 'northern valley truce' } as const
  expectVerdict('unsure', made('2019-12-30', truce), over('2025-01-01', truce))
})

test('of two like deals of the same parties the later one is the likelier to have ended', () => {
  const end = over('2025-01-01')
  expectVerdict('different', made('2009-01-19'), made('2019-12-30'))
  assert.ok(sameEvent(made('2019-12-30'), end).score > sameEvent(made('2009-01-19'), end).score)
})

test('two deals of the same parties and words share no block years apart, unless one of them ended', () => {
  const keys = new Set(blockKeys(made('2009-01-19').claim, made('2009-01-19').article))
  const later = made('2019-12-30')
  assert.ok(!blockKeys(later.claim, later.article).some(key => keys.has(key)))
})
