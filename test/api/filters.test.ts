import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SummitFilter } from '../../src/api/generated/types.js'
import {
  agreementFilter,
  interactionFilter,
  summitFilter as summitFilterOn,
  timelineFilter
} from '../../src/api/filters.js'
import { InputError } from '../../src/domain/errors.js'

const summitFilter = (filter: SummitFilter | null) => summitFilterOn(filter, '2025-09-15')

const refusedAs =
  (code: string, field: string) =>
  (error: unknown): boolean =>
    error instanceof InputError && error.code === code && error.field === field

describe('filters', () => {
  it('become the store’s, without what was not asked for', () => {
    assert.deepEqual(summitFilter(null), { kinds: ['SUMMIT'] })
    assert.deepEqual(
      summitFilter({
        countries: { all: ['XA', 'XA', 'XB'], none: ['XC'] },
        topics: { any: ['topic:trade'] },
        frameworks: ['framework:g7'],
        date: { from: '2025-01-01' },
        statuses: ['HELD']
      }),
      {
        kinds: ['SUMMIT'],
        countries: { all: ['country:XA', 'country:XB'], none: ['country:XC'] },
        topics: { any: ['trade'] },
        frameworks: ['g7'],
        date: { from: '2025-01-01' },
        statuses: ['HELD'],
        overdue: '2025-09-01'
      }
    )
    assert.deepEqual(agreementFilter({ kinds: ['TREATY'] }, '2025-09-15'), {
      kinds: ['AGREEMENT'],
      agreementKinds: ['TREATY']
    })
    assert.deepEqual(interactionFilter({ types: ['AID'] }), { kinds: ['INTERACTION'], interactionTypes: ['AID'] })
    assert.deepEqual(timelineFilter({ since: '2025-01-01' }), { date: { from: '2025-01-01' } })
  })

  it('say eq, in, between and none in one manner', () => {
    assert.deepEqual(
      summitFilter({
        level: { eq: 'LEADERS' },
        format: { none: ['CALL', 'VISIT', 'SIDELINE'] },
        status: { in: ['HELD', 'PLANNED'], none: ['PLANNED'] },
        framework: { none: ['framework:g7'] },
        date: { between: { from: '2025-01-01', until: '2025-12-31' }, until: '2025-06-30' },
        confidence: { between: { min: 0.5 } },
        articleCount: { eq: 3 },
        independentCount: { between: { min: 1, max: 2 } },
        modality: { all: ['DENIED'], none: ['PLANNED'] },
        text: 'Tōkyō Summit'
      }),
      {
        kinds: ['SUMMIT'],
        levels: ['LEADERS'],
        formats: ['BILATERAL', 'TRILATERAL', 'MULTILATERAL'],
        statuses: ['HELD'],
        overdue: '2025-09-01',
        noFrameworks: ['g7'],
        date: { from: '2025-01-01', until: '2025-06-30' },
        confidence: { min: 0.5 },
        articles: { min: 3, max: 3 },
        independent: { min: 1, max: 2 },
        modalities: { all: ['DENIED'], none: ['PLANNED'] },
        words: 'tokyo summit'
      }
    )
    assert.deepEqual(
      agreementFilter(
        {
          kind: { eq: 'TREATY' },
          minArticles: 2,
          articleCount: { between: { max: 9 } },
          fulfilment: ['OVERDUE']
        },
        '2025-09-15'
      ),
      {
        kinds: ['AGREEMENT'],
        agreementKinds: ['TREATY'],
        articles: { min: 2, max: 9 },
        fulfilments: ['OVERDUE'],
        promisedBefore: '2025-09-15'
      }
    )
    assert.deepEqual(interactionFilter({ quadClass: { in: [] } }), { kinds: ['INTERACTION'], quadClasses: [] })
  })

  const contradictions: readonly (readonly [string, SummitFilter])[] = [
    ['filter.date', { date: { eq: '2025-02-01', until: '2025-01-31' } }],
    ['filter.date', { date: { between: { from: '2025-02-01' }, until: '2025-01-31' } }],
    ['filter.level', { level: { eq: 'LEADERS', in: ['ENVOYS'] } }],
    ['filter.level', { level: { none: ['LEADERS', 'MINISTERS', 'ENVOYS'] } }],
    ['filter.status', { statuses: ['HELD'], status: { eq: 'PLANNED' } }],
    ['filter.framework', { framework: { in: ['framework:g7'], none: ['framework:g7'] } }],
    ['filter.confidence', { confidence: { between: { min: 0.9, max: 0.1 } } }],
    ['filter.confidence', { minConfidence: 0.9, confidence: { eq: 0.5 } }],
    ['filter.articleCount', { articleCount: { eq: 1, between: { min: 2 } } }],
    ['filter.modality', { modality: { all: ['DENIED'], none: ['DENIED'] } }],
    ['filter.countries', { countries: { any: ['XA', 'XB'], none: ['XB', 'XA'] } }]
  ]
  for (const [field, filter] of contradictions) {
    it(`refuse what nothing can pass: ${JSON.stringify(filter)}`, () => {
      assert.throws(() => summitFilter(filter), refusedAs('CONTRADICTORY_FILTER', field))
    })
  }

  it('refuse a text without a word, and one that is no few words', () => {
    for (const text of ['  ', '.*', '(((']) {
      assert.throws(() => summitFilter({ text }), refusedAs('BAD_USER_INPUT', 'filter.text'))
    }
    assert.throws(() => summitFilter({ text: 'a'.repeat(10_000) }), refusedAs('BAD_USER_INPUT', 'filter.text'))
  })

  it('refuse a range that ends before it begins', () => {
    assert.throws(
      () => summitFilter({ date: { from: '2025-02-01', until: '2025-01-01' } }),
      refusedAs('CONTRADICTORY_FILTER', 'filter.date')
    )
  })

  it('refuse a timeline that ends before it begins', () => {
    assert.throws(
      () => timelineFilter({ since: '2025-02-01', until: '2025-01-01' }),
      refusedAs('CONTRADICTORY_FILTER', 'since')
    )
  })

  it('refuse what is asked for and ruled out at once', () => {
    assert.throws(
      () => summitFilter({ countries: { all: ['XA'], none: ['XA'] } }),
      refusedAs('CONTRADICTORY_FILTER', 'filter.countries')
    )
    assert.throws(
      () => summitFilter({ leaders: { any: ['leader:x'], none: ['leader:x'] } }),
      refusedAs('CONTRADICTORY_FILTER', 'filter.leaders')
    )
  })

  it('take one of several alternatives that is ruled out as said on purpose', () => {
    assert.doesNotThrow(() => summitFilter({ countries: { any: ['XA', 'XB'], none: ['XA'] } }))
  })

  it('refuse what is no country code', () => {
    assert.throws(
      () => summitFilter({ countries: { all: ['Korea'] } }),
      refusedAs('BAD_COUNTRY_CODE', 'filter.countries.all')
    )
  })

  it('refuse an id of another kind', () => {
    assert.throws(() => summitFilter({ leaders: { all: ['country:XA'] } }), refusedAs('BAD_ID', 'filter.leaders.all'))
  })

  it('refuse a confidence beyond one', () => {
    assert.throws(() => summitFilter({ minConfidence: 2 }), refusedAs('BAD_USER_INPUT', 'filter.minConfidence'))
  })

  it('refuse more values than anybody means', () => {
    const all = Array.from({ length: 101 }, (_, index) => `leader:p-${index}`)
    assert.throws(() => summitFilter({ leaders: { all } }), refusedAs('TOO_MANY_VALUES', 'filter.leaders.all'))
  })
})
