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
    assert.deepEqual(agreementFilter({ kinds: ['TREATY'] }), { kinds: ['AGREEMENT'], agreementKinds: ['TREATY'] })
    assert.deepEqual(interactionFilter({ types: ['AID'] }), { kinds: ['INTERACTION'], interactionTypes: ['AID'] })
    assert.deepEqual(timelineFilter({ since: '2025-01-01' }), { date: { from: '2025-01-01' } })
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
