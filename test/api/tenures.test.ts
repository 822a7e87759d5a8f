import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mayCover, officeOn, tenuresOn } from '../../src/api/tenures.js'
import type { OfficeKind } from '../../src/domain/vocabulary.js'
import type { StoredTenure } from '../../src/graph/store.js'

const KINDS: Readonly<Record<string, OfficeKind>> = {
  'XA:president': 'HEAD_OF_STATE',
  'XA:minister': 'MINISTER',
  'XA:envoy': 'ENVOY'
}
const kindOf = (office: string): OfficeKind | null => KINDS[office] ?? null

function aTenure(office: string, from: string | null, until: string | null, learnt = false): StoredTenure {
  return {
    leader: 'ada-telemar',
    office,
    from,
    until,
    learnt,
    acting: false,
    shared: false,
    disputed: false,
    source: 'test',
    verified: true,
    claims: []
  }
}

describe('the office held on a day', () => {
  it('covers partial dates as far as they can mean, and open ends', () => {
    assert.ok(mayCover(aTenure('XA:president', '2020', '2024-06'), '2020-01-01'))
    assert.ok(mayCover(aTenure('XA:president', '2020', '2024-06'), '2024-06-30'))
    assert.ok(!mayCover(aTenure('XA:president', '2020', '2024-06'), '2024-07-01'))
    assert.ok(!mayCover(aTenure('XA:president', '2020', null), '2019-12-31'))
    assert.ok(mayCover(aTenure('XA:president', null, null), '1990-01-01'))
  })

  it('is not held for years by somebody of whom nobody has spoken since', () => {
    const held = { ...aTenure('XA:president', '2020', null), knownUntil: '2022-06-30' }
    assert.ok(mayCover(held, '2023-07-01'))
    assert.ok(!mayCover(held, '2023-07-02'))
    assert.ok(mayCover({ ...held, until: '2030' }, '2026-01-01'), 'a told end is what counts')
    assert.ok(mayCover({ ...held, knownUntil: null }, '2040-01-01'))
  })

  it('lists who is in office, and on request who may still be', async () => {
    const gone = { ...aTenure('XA:minister', '2020', null), knownUntil: '2022-06-30' }
    const there = aTenure('XA:president', '2020', null)
    const store = { tenuresOf: () => Promise.resolve([[there, gone]]) }
    assert.deepEqual(await tenuresOn(store, ['country:XA'], { on: '2025-01-01' }), [[there]])
    assert.deepEqual(await tenuresOn(store, ['country:XA'], { on: '2025-01-01', likely: true }), [[there, gone]])
    assert.deepEqual(await tenuresOn(store, ['country:XA'], {}), [[there, gone]])
  })

  it('is the highest of several', () => {
    const tenures = [aTenure('XA:minister', '2020', null), aTenure('XA:president', '2021', null)]
    assert.equal(officeOn(tenures, kindOf, '2022-01-01')?.office, 'XA:president')
    assert.equal(officeOn(tenures, kindOf, '2020-06-01')?.office, 'XA:minister')
  })

  it('is the new one on the day of a change', () => {
    const tenures = [aTenure('XA:minister', '2020-01-01', '2021-05-04'), aTenure('XA:minister', '2021-05-04', null)]
    assert.equal(officeOn(tenures, kindOf, '2021-05-04')?.from, '2021-05-04')
  })

  it('is what reference data says, before what articles taught', () => {
    const tenures = [aTenure('XA:president', '2020', null, true), aTenure('XA:envoy', '2020', null)]
    assert.equal(officeOn(tenures, kindOf, '2022-01-01')?.office, 'XA:envoy')
  })

  it('is none where none is known', () => {
    assert.equal(officeOn([aTenure('XA:president', '2020', '2021')], kindOf, '2022-01-01'), null)
  })
})
