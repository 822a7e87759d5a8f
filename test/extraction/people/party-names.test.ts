import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { keysOf } from '../../../src/extraction/names/name-index.js'
import { partyBefore, partyFrom } from '../../../src/extraction/people/party-names.js'
import type { View } from '../../../src/extraction/people/view.js'
import { readTokens } from '../../../src/extraction/stages/tokens.js'

function view(text: string): View {
  const { tokens } = readTokens(text, 0, text.length)
  return { text, tokens, keys: keysOf(tokens), cover: tokens.map(() => undefined) }
}

describe('party names', () => {
  it('are found right before a title, hyphens and all', () => {
    assert.equal(partyBefore(view('The Ukip leader spoke'), 2)?.owner, 'country:GB')
    assert.deepEqual(partyBefore(view('A Zanu-PF leader spoke'), 4), { first: 1, last: 4, owner: 'country:ZW' })
    assert.equal(partyBefore(view('The Fine Gael lawmaker'), 3)?.first, 1)
  })

  it('are found where they begin behind a title', () => {
    assert.deepEqual(partyFrom(view('leader of Law and Justice said'), 2), { first: 2, last: 5, owner: 'country:PL' })
  })

  it('are no words in lower case, and nothing that is only part of a name', () => {
    assert.equal(partyBefore(view('the podemos leader'), 2), null)
    assert.equal(partyFrom(view('leader of Law and Order said'), 2), null)
  })
})
