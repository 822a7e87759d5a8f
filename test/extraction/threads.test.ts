import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { readSettings } from '../../src/config.js'
import { openExtractor } from '../../src/extractor.js'
import { toArticle } from '../../src/input/to-article.js'
import { projectRoot } from '../../src/paths.js'

const samples = join(projectRoot, 'samples')

describe('threads that read articles', () => {
  it('give what the process itself gives, byte for byte and in the order asked', async () => {
    const articles = readdirSync(samples)
      .filter(name => name.endsWith('.json'))
      .slice(0, 12)
      .map(name => toArticle(JSON.parse(readFileSync(join(samples, name), 'utf8')) as Parameters<typeof toArticle>[0]))
    assert.ok(articles.length === 12)
    const alone = await openExtractor(readSettings({}).extraction)
    const several = await openExtractor(readSettings({ EXTRACTION_THREADS: '2' }).extraction)
    assert.deepEqual([await several.version(), several.concurrency], [await alone.version(), 2])
    const expected = await Promise.all(articles.map(article => alone.extract(article)))
    const read = await Promise.all(articles.map(article => several.extract(article)))
    assert.equal(JSON.stringify(read), JSON.stringify(expected))
  })

  it('tell what was wrong as the process itself would', async () => {
    const extractor = await openExtractor({ ...readSettings({}).extraction, threads: 2 })
    await assert.rejects(async () => extractor.extract(null as never))
  })
})
