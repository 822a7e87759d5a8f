import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { INTERACTION_TYPES } from '../../../src/domain/vocabulary.js'
import { modesOf } from '../../../src/domain/plover.js'
import { compileLexicon, lexicon } from '../../../src/extraction/interactions/compile.js'
import { INTERACTION_LEXICON } from '../../../src/extraction/lexicon/interactions/index.js'

describe('the interaction lexicon', () => {
  it('has verbs for all sixteen roots and more than a thousand frames', () => {
    for (const root of INTERACTION_TYPES) {
      const entry = INTERACTION_LEXICON.find(l => l.root === root)
      assert.ok(entry && entry.verbs.length > 0, root)
    }
    assert.ok(lexicon.size >= 1000, `${lexicon.size} frames`)
  })

  it('uses only modes that the root has', () => {
    for (const { root, verbs, nouns, adjectives } of INTERACTION_LEXICON) {
      for (const { mode } of [...verbs, ...nouns, ...(adjectives ?? [])]) {
        if (mode !== undefined) assert.ok(modesOf(root).includes(mode), `${root} has no mode "${mode}"`)
      }
    }
  })

  it('names only classes of nouns that exist', () => {
    assert.throws(() =>
      compileLexicon([{ root: 'AID', verbs: [{ verbs: 'give', target: 'to', object: '@NOTHING' }], nouns: [] }])
    )
  })
})
