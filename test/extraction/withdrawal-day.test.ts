import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../../src/extraction/extract.js'
import { articleOf } from '../../src/evaluation/articles/extract-folder.js'
import { inventedContext } from './invented-world.js'

/** On which days agreements ended, in the words of a text. */
const ends = (text: string): string[] =>
  extract(articleOf(text, { published: '2025-09-03' }), inventedContext).claims.flatMap(({ facts }) =>
    facts.kind === 'AGREEMENT' ? [`${facts.status} ${facts.stepDate?.edtf ?? 'undated'}`] : []
  )

describe('the day of a withdrawal', () => {
  it('is that on which a party says that it leaves', () => {
    for (const said of [
      'Merrowland announced on Tuesday that it is withdrawing from the fisheries pact with Valdoria.',
      'Merrowland on Tuesday announced it was quitting the fisheries pact with Valdoria.',
      'Merrowland announced on Tuesday that it withdraws from the fisheries pact with Valdoria, which was signed in 2011.',
      'Merrowland said on Tuesday it was pulling out of the fisheries pact with Valdoria.',
      'Merrowland notified Valdoria on Tuesday that it was terminating the fisheries pact.',
      'Merrowland decided on Tuesday to withdraw from the fisheries pact with Valdoria.'
    ])
      assert.deepEqual(ends(said), ['WITHDRAWN 2025-09-02'], said)
  })

  it('is not that on which it is told that somebody left, or that another leaves', () => {
    for (const said of [
      'Merrowland said on Tuesday it had withdrawn from the fisheries pact with Valdoria.',
      'Merrowland announced on Tuesday that it withdrew from the fisheries pact with Valdoria.',
      'Valdoria said on Tuesday that Merrowland was leaving the fisheries pact with Valdoria.'
    ])
      assert.deepEqual(ends(said), ['WITHDRAWN undated'], said)
    const later =
      'Merrowland announced on Tuesday that it was leaving the fisheries pact with Valdoria on October 1, 2025.'
    assert.deepEqual(ends(later), ['WITHDRAWN 2025-10-01'])
  })
})
