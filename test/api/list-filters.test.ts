import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  articleFilter,
  countryFilter,
  frameworkFilter,
  leaderFilter,
  organizationFilter
} from '../../src/api/list-filters.js'
import { InputError } from '../../src/domain/errors.js'

const refusedAs =
  (code: string, field: string) =>
  (error: unknown): boolean =>
    error instanceof InputError && error.code === code && error.field === field

describe('filters of lists that are not of events', () => {
  it('narrow nothing where nothing is asked for', () => {
    for (const read of [countryFilter, leaderFilter, organizationFilter, frameworkFilter, articleFilter]) {
      assert.deepEqual(read(null), {})
      assert.deepEqual(read({}), {})
    }
  })

  it('become the store’s', () => {
    assert.deepEqual(
      countryFilter({
        code: { in: ['XA', 'XB', 'XA'], none: ['XB'] },
        organizations: { none: ['organization:pact'] },
        frameworks: { all: ['framework:twin-talks'] }
      }),
      {
        countries: { any: ['country:XA'], none: ['country:XB'] },
        organizations: { none: ['organization:pact'] },
        frameworks: { all: ['framework:twin-talks'] }
      }
    )
    assert.deepEqual(
      leaderFilter({
        office: { eq: 'FOREIGN_MINISTER' },
        inOffice: { from: '2020-01-01' },
        countries: { any: ['XA'] }
      }),
      { countries: { any: ['country:XA'] }, kinds: ['FOREIGN_MINISTER'], during: { from: '2020-01-01' } }
    )
    assert.deepEqual(organizationFilter({ kind: { none: ['NGO', 'MOVEMENT'] }, members: { all: ['XA'] } }), {
      countries: { all: ['country:XA'] },
      kinds: ['INTERGOVERNMENTAL', 'BLOC', 'COURT', 'BODY', 'TERRITORY']
    })
    assert.deepEqual(
      articleFilter({
        publishers: { in: ['The Courier', 'THE COURIER', 'Gazette'], none: ['gazette'] },
        statuses: { none: ['RETRACTED'] },
        leaders: { any: ['leader:ada-telemar'] }
      }),
      {
        publishers: ['the courier'],
        noPublishers: ['gazette'],
        statuses: ['ACCEPTED', 'SUPERSEDED'],
        leaders: { any: ['leader:ada-telemar'] }
      }
    )
  })

  it('understand the fields that are to go', () => {
    assert.deepEqual(leaderFilter({ country: 'XA', on: '2020-02-29' }), {
      countries: { all: ['country:XA'] },
      during: { from: '2020-02-29', until: '2020-02-29' }
    })
    assert.deepEqual(organizationFilter({ member: 'XA', members: { any: ['XB'] } }), {
      countries: { any: ['country:XB'], all: ['country:XA'] }
    })
    assert.deepEqual(articleFilter({ publisher: 'The Courier', status: 'ACCEPTED' }), {
      publishers: ['the courier'],
      statuses: ['ACCEPTED']
    })
  })

  it('are refused where nothing can pass, or a value is none', () => {
    const contradiction = 'CONTRADICTORY_FILTER'
    assert.throws(() => countryFilter({ code: { eq: 'XA', none: ['XA'] } }), refusedAs(contradiction, 'filter.code'))
    assert.throws(() => countryFilter({ code: { eq: 'Arnor' } }), refusedAs('BAD_COUNTRY_CODE', 'filter.code.eq'))
    assert.throws(
      () => leaderFilter({ on: '2020-01-01', inOffice: { from: '2021-01-01' } }),
      refusedAs(contradiction, 'filter.on')
    )
    assert.throws(
      () => frameworkFilter({ country: 'XA', countries: { none: ['XA'] } }),
      refusedAs(contradiction, 'filter.country')
    )
    assert.throws(
      () => articleFilter({ publisher: 'Gazette', publishers: { eq: 'Courier' } }),
      refusedAs(contradiction, 'filter.publishers')
    )
    assert.throws(
      () => articleFilter({ publishers: { eq: '  ' } }),
      refusedAs('BAD_USER_INPUT', 'filter.publishers.eq')
    )
    assert.throws(
      () => countryFilter({ organizations: { any: ['leader:ada'] } }),
      (error: unknown) => error instanceof InputError && error.field === 'filter.organizations.any'
    )
  })
})
