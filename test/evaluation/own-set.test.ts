import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { listed, type Gold } from '../../src/evaluation/articles/gold.js'
import { measureSets } from '../../src/evaluation/articles/measure-sets.js'
import { KINDS } from '../../src/evaluation/articles/score-article.js'
import { digestOfSet, fallenBelow, figuresByFolder, type Pinned } from '../../src/evaluation/pin.js'
import { projectRoot } from '../../src/paths.js'
import { loadReference } from '../../src/reference/load.js'

const folder = join(projectRoot, 'test', 'evaluation', 'set')
const pinned = JSON.parse(readFileSync(join(folder, '..', 'pinned.json'), 'utf8')) as Pinned
const scored = measureSets(folder, loadReference(), null)

describe('the own evaluation set', () => {
  const golds = scored.map(({ file, gold }) => {
    assert.ok(gold, `${file} has no answers`)
    return { file, gold }
  })
  const events = (gold: Gold): readonly (Gold['meetings'] | Gold['agreements'] | Gold['interactions'])[number][] => [
    ...gold.meetings,
    ...gold.agreements,
    ...gold.interactions
  ]

  it('has sixty articles and more, a third of them about invented worlds, a third of them negatives', () => {
    const invented = golds.filter(({ file }) => /invented\//.test(file)).length
    const negatives = golds.filter(({ gold }) => gold.negative).length
    assert.ok(golds.length >= 60, `${golds.length} articles`)
    assert.ok(invented >= 20 && invented * 4 >= golds.length, `${invented} about invented worlds`)
    assert.ok(negatives >= 20 && negatives * 4 >= golds.length, `${negatives} negatives`)
  })

  it('has the same text in both files of an article', () => {
    for (const { file, gold } of golds)
      assert.equal(
        readFileSync(join(folder, file.replace(/\.json$/, '.txt')), 'utf8').trimEnd(),
        gold.text?.trimEnd(),
        file
      )
  })

  it('quotes its articles exactly, and from the main story only', () => {
    for (const { file, gold } of golds) {
      const story = gold.text?.slice(gold.main_story_start, gold.main_story_end) ?? ''
      for (const event of events(gold))
        for (const quote of [event.quote, ...listed(event.quote_ok)])
          assert.ok(story.includes(quote) && !quote.includes('\n'), `${file}: ${quote}`)
    }
  })

  it('names no event in an article that has none', () => {
    for (const { file, gold } of golds.filter(({ gold }) => gold.negative)) assert.equal(events(gold).length, 0, file)
  })
})

describe('the pinned figures', () => {
  it('belong to the set as it is now: run "npm run evaluate:pin" after changing it', () => {
    assert.equal(digestOfSet(folder), pinned.set)
  })

  it('stand in the documentation', () => {
    const lines = readFileSync(join(projectRoot, 'docs', 'evaluation.md'), 'utf8').split('\n')
    for (const [name, figures] of Object.entries(pinned.figures)) {
      const cells = lines.find(line => line.startsWith(`${name} `))?.split(/ +/) ?? []
      const wanted = KINDS.map(kind => (100 * figures[`${kind} F1`]!).toFixed(1))
      assert.deepEqual(cells.slice(2, 2 + wanted.length), wanted, name)
    }
  })

  it('are still reached: mend what made one fall, or lower it openly with "npm run evaluate:pin -- --lower"', () => {
    assert.deepEqual(fallenBelow(pinned.figures, figuresByFolder(scored)), [])
  })
})
