import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readTokens } from '../../../src/extraction/stages/tokens.js'

describe('tokens', () => {
  const words = (text: string): string[] => readTokens(text, 0, text.length).tokens.map(token => token.text)

  it('keeps a short form whole that stands behind a hyphen', () => {
    assert.deepEqual(words('A Colombia-U.S. pact'), ['A', 'Colombia', '-', 'U.S.', 'pact'])
    assert.deepEqual(words('Anti-U.S. protests'), ['Anti', '-', 'U.S.', 'protests'])
    assert.deepEqual(words('the Ireland-U.K. deal'), ['the', 'Ireland', '-', 'U.K.', 'deal'])
  })

  it('points each token at its own letters, and begins no sentence within a short form', () => {
    const text = 'A Russian-U.S. summit failed. The EU-U.N. plan held.'
    const { tokens, sentenceStarts } = readTokens(text, 0, text.length)
    for (const { start, end, text: own } of tokens) assert.equal(text.slice(start, end), own)
    assert.deepEqual(
      [...sentenceStarts].map(at => tokens[at]?.text),
      ['A', 'The']
    )
  })
})
