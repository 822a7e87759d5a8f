import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { writeGuard } from '../../src/api/auth.js'

describe('the guard of changes', () => {
  it('lets nobody in where no key is set, and says why', () => {
    assert.equal(writeGuard([])({ 'x-api-key': 'anything' })?.code, 'WRITES_DISABLED')
  })

  const guard = writeGuard(['first-key', 'second-key'])
  it('lets any of the keys in, in either header', () => {
    assert.equal(guard({ 'x-api-key': 'first-key' }), null)
    assert.equal(guard({ 'x-api-key': 'second-key' }), null)
    assert.equal(guard({ authorization: 'Bearer second-key' }), null)
    assert.equal(guard({ authorization: 'bearer first-key' }), null)
  })

  for (const headers of [
    {},
    { 'x-api-key': '' },
    { 'x-api-key': 'first-ke' },
    { 'x-api-key': 'first-key,second-key' },
    { authorization: 'Basic first-key' },
    { authorization: 'Bearer' },
    { authorization: 'Bearer first-key second-key' }
  ]) {
    it(`refuses ${JSON.stringify(headers)}`, () => {
      assert.equal(guard(headers)?.code, 'UNAUTHENTICATED')
    })
  }
})
