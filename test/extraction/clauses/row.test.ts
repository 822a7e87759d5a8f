import assert from 'node:assert/strict'
import { it } from 'node:test'
import { phraseOf } from '../../../src/extraction/clauses/noun-items.js'
import {
  nounElement,
  nounPart,
  prepositionalPart,
  verbElement,
  verbPart,
  wordElement,
  wordPart
} from '../../../src/extraction/clauses/row.js'
import type { NounItem, VerbGroup } from '../../../src/extraction/clauses/types.js'

const item: NounItem = {
  first: 0,
  last: 1,
  head: 0,
  lemma: 'king',
  modifiers: [],
  actors: [],
  owners: [],
  possessive: null
}
const verb: VerbGroup = {
  first: 1,
  last: 2,
  head: 1,
  lemma: 'meet',
  form: 'FINITE',
  tense: 'PAST',
  perfect: false,
  progressive: false,
  passive: false,
  modal: null,
  negated: false,
  particle: null,
  plainPast: false
}

it('elements and parts of a sentence have the same fields in the same order, whatever they are', () => {
  const phrase = phraseOf([item], 0, 1)
  const cells = [
    nounElement(0, 1, phrase),
    verbElement(1, 2, verb),
    wordElement('COMMA', 2, 3, ','),
    nounPart(phrase),
    prepositionalPart('with', phrase),
    verbPart(verb, null, 1),
    wordPart('STOP', ';', 4)
  ]
  for (const cell of cells) assert.deepEqual(Object.keys(cell), Object.keys(cells[0]!))
  assert.deepEqual(
    cells.map(({ type }) => type),
    ['NOUN', 'VERB', 'COMMA', 'NOUN', 'PP', 'VERB', 'STOP']
  )
})
