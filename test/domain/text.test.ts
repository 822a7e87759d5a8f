import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalText } from '../../src/domain/text.js'

test('line ends, byte order mark, control characters and lone surrogates are put right', () => {
  assert.equal(canonicalText('\uFEFFa\r\nb\rc\u0000d\ud800e '), 'a\nb\ncd\uFFFDe')
  assert.equal(canonicalText('e\u0301'), '\u00e9')
  assert.equal(canonicalText('\u{1F600}\t.'), '\u{1F600}\t.')
})

test('applying it again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '\r', '\u0000', '\ud800', '\udc00'),
      (text, mark) => {
        const once = canonicalText(text + mark + text)
        assert.equal(canonicalText(once), once)
      }
    )
  )
})
