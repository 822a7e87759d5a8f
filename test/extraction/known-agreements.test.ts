import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createContext, extract } from '../../src/extraction/extract.js'
import { articleOf } from '../../src/evaluation/articles/extract-folder.js'
import { loadReference } from '../../src/reference/load.js'

const context = createContext(loadReference())

/** Whose the agreements of a text are. */
const partiesIn = (text: string, published: string): string[] =>
  extract(articleOf(text, { published }), context).claims.flatMap(({ kind, participants }) =>
    kind === 'AGREEMENT' ? [participants.map(({ actor }) => actor.replace(/^\w+:/, '')).join(' ')] : []
  )

describe('an agreement that everybody knows', () => {
  const beside =
    'It will come up on Friday between President Barack Obama of the United States and King Salman of Saudi Arabia, ' +
    'but the nuclear deal is not the crux of their talks, aides say.'

  it('is meant by its short name where the article has named it, whoever stands beside it', () => {
    const whose = partiesIn(`Congress has backed the Iran nuclear deal. ${beside}`, '2015-09-02')
    assert.ok(whose.length > 0)
    assert.deepEqual([...new Set(whose)], ['IR US'])
  })

  it('is not meant by it elsewhere, nor where it is said whose the deal is', () => {
    const named = 'The Iran nuclear deal is an old matter. '
    const other =
      'India and Japan signed a treaty on reactors on Friday. The nuclear deal between India and Japan is big.'
    assert.deepEqual([...new Set(partiesIn(other, '2016-11-12'))], ['IN JP'])
    assert.ok(partiesIn(named + other, '2016-11-12').every(parties => /^(?:IN JP|IR)$/.test(parties)))
    assert.ok(!partiesIn(beside, '2015-09-02').includes('IR US'))
  })

  it('has those parties alone that the article names', () => {
    assert.deepEqual(
      partiesIn('The Geneva Communiqué of 2012 is still in force, Jordan told Russia and Turkey.', '2015-12-10'),
      ['RU TR']
    )
  })
})
