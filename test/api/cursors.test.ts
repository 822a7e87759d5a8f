import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { decodeCursor, encodeCursor } from '../../src/api/cursors.js'
import { InputError } from '../../src/domain/errors.js'

const refused = (error: unknown): boolean =>
  error instanceof InputError && error.code === 'BAD_CURSOR' && error.field === 'after'

describe('cursors', () => {
  it('give back any sort key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), key => {
        assert.equal(decodeCursor('summits:DATE_DESC', encodeCursor('summits:DATE_DESC', key)), key)
      })
    )
  })

  it('can stand in an address as they are', () => {
    assert.match(encodeCursor('summits:DATE_DESC', '2025-08-23|summit:4f??>>'), /^[\w-]+$/)
  })

  it('are refused in another list or order', () => {
    const cursor = encodeCursor('summits:DATE_DESC', '2025-08-23')
    assert.throws(() => decodeCursor('summits:DATE_ASC', cursor), refused)
    assert.throws(() => decodeCursor('agreements:DATE_DESC', cursor), refused)
  })

  it('are refused when mangled', () => {
    const cursor = encodeCursor('summits:DATE_DESC', '2025-08-23')
    for (const mangled of ['', 'x', '????', cursor.slice(1), cursor.slice(0, -2), `A${cursor}`, 'a'.repeat(10_000)]) {
      assert.throws(() => decodeCursor('summits:DATE_DESC', mangled), refused, mangled.slice(0, 50))
    }
  })
})
