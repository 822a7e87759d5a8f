import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { InputError } from '../../src/domain/errors.js'
import { runEvaluation } from '../../src/evaluation/run.js'
import { measureStories, readPages } from '../../src/evaluation/stories/measure-stories.js'
import { figuresOf, overlapOf } from '../../src/evaluation/stories/shingles.js'
import { projectRoot } from '../../src/paths.js'

const own = join(projectRoot, 'test', 'evaluation', 'stories')
/** What trafilatura reaches on the public benchmark; on our own pages it is the least. */
const FLOOR = 0.958

const folders: string[] = []
after(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))))

async function aSet(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-stories-'))
  folders.push(folder)
  await mkdir(join(folder, 'html'))
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)))
  return folder
}

describe('runs of four words', () => {
  it('count each as often as it stands there', () => {
    assert.deepEqual(overlapOf('a b c d e', 'a b c d e'), { right: 1, wrong: 0, missed: 0 })
    assert.deepEqual(overlapOf('a b c d e', 'a b c d'), { right: 0.5, wrong: 0, missed: 0.5 })
    assert.deepEqual(overlapOf('a b c d', 'a b c d a b c d'), { right: 0.2, wrong: 0.8, missed: 0 })
  })

  it('take a shorter text as one run, and an empty one as none', () => {
    assert.deepEqual(overlapOf('a b', 'a b'), { right: 1, wrong: 0, missed: 0 })
    assert.deepEqual(overlapOf('a b', ''), { right: 0, wrong: 0, missed: 1 })
    assert.deepEqual(overlapOf('', ''), { right: 0, wrong: 0, missed: 0 })
  })

  it('see words and not marks, and upper case as it is', () => {
    assert.equal(overlapOf('One, two: three four.', 'One two three – four').right, 1)
    assert.equal(overlapOf('One two three four', 'one two three four').right, 0)
  })

  it('give precision over pages with an answer and recall over pages with a body', () => {
    const figures = figuresOf([overlapOf('a b c d', 'a b c d'), overlapOf('a b c d', ''), overlapOf('', 'x y z w')])
    assert.deepEqual(figures, { precision: 0.5, recall: 0.5, f1: 0.5 })
  })
})

describe('a set of pages', () => {
  it('is read in the form of the benchmark, packed or not', async () => {
    const folder = await aSet({
      'ground-truth.json': JSON.stringify({ a: { articleBody: 'One.', url: 'https://press.example' }, b: {} }),
      'html/a.html.gz': gzipSync('<p>One.</p>'),
      'html/b.html': '<p>Two.</p>'
    })
    assert.deepEqual(readPages(folder), [
      { id: 'a', html: '<p>One.</p>', body: 'One.' },
      { id: 'b', html: '<p>Two.</p>', body: '' }
    ])
  })

  it('that lacks a file says which', async () => {
    const folder = await aSet({ 'ground-truth.json': JSON.stringify({ a: { articleBody: 'One.' } }) })
    assert.throws(
      () => readPages(folder),
      (error: unknown) => error instanceof InputError && /a\.html\.gz is missing/.test(error.message)
    )
    assert.throws(() => readPages(join(folder, 'html')), InputError)
  })
})

describe('our own pages', () => {
  const measured = measureStories(readPages(own))
  const [entente, , readability] = measured

  it('are of fifteen styles and read at or above the floor, and better than Readability alone', () => {
    assert.equal(entente?.pages.length, 15)
    assert.ok(entente.f1 >= FLOOR, `F1 ${entente.f1}`)
    assert.ok(readability && entente.f1 > readability.f1)
  })

  it('are shown by the command', () => {
    const lines: string[] = []
    assert.equal(
      runEvaluation(['stories', own], line => lines.push(line)),
      0
    )
    assert.equal(lines.length, measured.length)
    assert.match(lines[0] ?? '', /^entente +precision \d\.\d{3} {2}recall \d\.\d{3} {2}F1 \d\.\d{3} {2}\(15 pages\)$/)
  })
})
