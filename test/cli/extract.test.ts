import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { run } from './run-entente.js'

const STORY = 'French President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on Monday.'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-extract-'))
  await writeFile(join(folder, 'a.txt'), STORY)
  await writeFile(
    join(folder, 'b.json'),
    JSON.stringify({ text: STORY, published: '2025-09-02', publisher: 'The Gazette' })
  )
  await writeFile(join(folder, 'c.jsonl'), `${JSON.stringify({ text: STORY })}\n{"title": "none"}\n`)
})
after(() => rm(folder, { recursive: true, force: true }))

describe('entente extract --json', () => {
  it('gives one document for one file', async () => {
    const { code, out, err } = await run(['extract', join(folder, 'b.json'), '--json'])
    assert.equal(code, 0, err)
    const report = JSON.parse(out) as { article: Record<string, unknown>; countries: string[] }
    assert.deepEqual(Object.keys(report), [
      'article',
      'countries',
      'leaders',
      'organizations',
      'territories',
      'summits',
      'agreements',
      'interactions',
      'claims',
      'notes'
    ])
    assert.equal(report.article['published'], '2025-09-02')
    assert.equal(report.article['file'], undefined)
    assert.deepEqual([...report.countries].sort(), ['DE', 'FR'])
  })

  it('gives one document a line for several, each with its file', async () => {
    const { code, out, err } = await run(['extract', folder, '--json', '--published', '2025-08'])
    assert.equal(code, 1)
    const articles = out
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { article: Record<string, unknown> }).article)
    assert.deepEqual(
      articles.map(({ file, published }) => [file, published]),
      [
        [join(folder, 'a.txt'), '2025-08'],
        [join(folder, 'b.json'), '2025-09-02'],
        [`${join(folder, 'c.jsonl')}#1`, '2025-08']
      ]
    )
    assert.match(err, /c\.jsonl, line 2: it has neither "text" nor "html"/)
  })

  it('gives the same bytes every time', async () => {
    const first = await run(['extract', join(folder, 'b.json'), '--json'])
    const second = await run(['extract', join(folder, 'b.json'), '--json'])
    assert.equal(first.out, second.out)
  })
})

describe('entente extract', () => {
  it('reads standard input and shows a report without escape codes', async () => {
    const { code, out } = await run(['extract', '-', '--published', '2025-09-02'], STORY)
    assert.equal(code, 0)
    assert.match(out, /2025-09-02 · en\ncountries: /)
    assert.ok(!out.includes('\u001b'))
  })
})
