import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deadlinePhrase } from '../../src/extraction/dates/deadline-phrases.js'
import { aDate } from '../builders.js'

const read = (text: string, promised: string | null = null, published: string | null = '2025-09-02'): string | null =>
  deadlinePhrase(text, aDate(promised), aDate(published))?.date.edtf ?? null

describe('by when something is promised', () => {
  it('is read from the end of a year, a month or a year that is named', () => {
    assert.equal(read('agreed to cut tariffs by the end of the year'), '2025-12-31')
    assert.equal(read('agreed to cut tariffs before the end of next year'), '2026-12-31')
    assert.equal(read('agreed to meet by the end of this month'), '2025-09-30')
    assert.equal(read('agreed to meet before the end of June'), '2026-06-30')
    assert.equal(read('agreed to meet no later than the end of November'), '2025-11-30')
    assert.equal(read('agreed to withdraw by the end of February 2028'), '2028-02-29')
    assert.equal(read('agreed to withdraw by the end of 2027'), '2027-12-31')
    assert.equal(read('agreed to sign it by year-end'), '2025-12-31')
  })

  it('is counted from the day of the promise, else of the publication', () => {
    assert.equal(read('agreed to open an office within 30 days'), '2025-10-02')
    assert.equal(read('agreed to open an office within two weeks', '2025-08-23'), '2025-09-06')
    assert.equal(read('agreed to open an office within a month', '2025-01-31'), '2025-02-28')
    assert.equal(read('agreed to open an office within the next two years'), '2027-09-02')
  })

  it('is not made up', () => {
    assert.equal(read('agreed to cut tariffs'), null)
    assert.equal(read('agreed at the end of the year'), null)
    assert.equal(read('agreed to work within the alliance'), null)
    assert.equal(read('agreed to cut tariffs by the end of the year', null, null), null)
    assert.equal(read('agreed to open an office within 30 days', null, '2025'), null)
  })
})
