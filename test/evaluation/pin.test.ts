import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { publisherTable } from '../../src/evaluation/articles/by-publisher.js'
import { measureSets } from '../../src/evaluation/articles/measure-sets.js'
import { digestOfSet, fallenBelow, figuresByFolder, figuresOf } from '../../src/evaluation/pin.js'
import { loadReference } from '../../src/reference/load.js'

const TEXT = 'Arnor condemned Gondor on Friday. "We will not sign," President Mira Telemar of Gondor said.\n'

const WORLD = {
  countries: [
    { code: 'XA', name: 'Arnor', demonyms: ['Arnorian'], capital: 'Fornost' },
    { code: 'XG', name: 'Gondor', demonyms: ['Gondorian'], capital: 'Osgil' }
  ],
  organizations: [],
  people: [{ name: 'Mira Telemar', title: 'President', kind: 'HEAD_OF_STATE', of: 'XG', from: '2030', until: null }],
  places: []
}

const GOLD = {
  published: '2031-05-14',
  text: TEXT,
  countries: ['XA', 'XG'],
  leaders: [{ name: 'Mira Telemar', office: 'President', country: 'XG' }],
  organizations: [],
  meetings: [],
  agreements: [],
  interactions: [{ type: 'ACCUSE', source: 'XA', target: 'XG', quote: 'Arnor condemned Gondor on Friday.' }],
  main_story_start: 0,
  main_story_end: TEXT.length
}

describe('measuring folders of sets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-sets-'))
  before(() => {
    for (const set of ['known', 'unknown']) {
      mkdirSync(join(folder, set))
      writeFileSync(join(folder, set, '001.txt'), TEXT)
      const publisher = set === 'known' ? 'Tower Wire' : 'Straight Press'
      writeFileSync(join(folder, set, '001.json'), JSON.stringify({ ...GOLD, publisher }))
    }
    writeFileSync(join(folder, 'known', 'world.json'), JSON.stringify(WORLD))
  })
  after(() => rmSync(folder, { recursive: true }))

  it('reads a set with the world in its folder, and only that set', () => {
    const [known, unknown] = measureSets(folder, loadReference(), null)
    assert.deepEqual([known?.file, unknown?.file], ['known/001.json', 'unknown/001.json'])
    assert.deepEqual(known?.score?.counts.countries, { tp: 2, right: 2, gold: 2, found: 2 })
    assert.equal(known?.score?.counts.interactions.tp, 1)
    assert.equal(unknown?.score?.counts.countries.tp, 0)
  })

  it('makes figures of scores, the better the higher', () => {
    const figures = figuresOf(measureSets(join(folder, 'known'), loadReference(), null).flatMap(m => m.score ?? []))
    assert.equal(figures['countries F1'], 1)
    assert.equal(figures['leader office'], 1)
    assert.equal(figures['events inside the main story'], 1)
    assert.ok(!('negatives left alone' in figures))
  })

  it('keeps the figures of the sets apart', () => {
    const figures = figuresByFolder(measureSets(folder, loadReference(), null))
    assert.equal(figures.known?.['countries F1'], 1)
    assert.equal(figures.unknown?.['countries F1'], 0)
  })

  it('sets each publisher against all others', () => {
    const [head, alone, others] = publisherTable(measureSets(folder, loadReference(), null))
    assert.match(head ?? '', /^publisher +articles +countries +leaders/)
    assert.match(alone ?? '', /^Straight Press +1 +0\.0 /)
    assert.match(others ?? '', /^ {2}all others +1 +100\.0 +100\.0 /)
  })

  it('has another digest once a file is changed, renamed or added', () => {
    const first = digestOfSet(folder)
    assert.equal(digestOfSet(folder), first)
    writeFileSync(join(folder, 'unknown', '002.txt'), TEXT)
    const second = digestOfSet(folder)
    assert.notEqual(second, first)
    writeFileSync(join(folder, 'unknown', '002.txt'), `${TEXT} `)
    assert.notEqual(digestOfSet(folder), second)
    rmSync(join(folder, 'unknown', '002.txt'))
    assert.equal(digestOfSet(folder), first)
  })
})

describe('comparing with pinned figures', () => {
  it('names what fell and what is gone, not what rose', () => {
    assert.deepEqual(
      fallenBelow({ one: { a: 0.5, b: 0.5, c: 0.5, d: 0.5 }, two: { a: 0.1 } }, { one: { a: 0.5, b: 0.4999, d: 0.6 } }),
      ['one, b: 0.4999, pinned 0.5', 'one, c: none, pinned 0.5', 'two, a: none, pinned 0.1']
    )
  })
})
