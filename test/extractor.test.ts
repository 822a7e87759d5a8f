import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { it } from 'node:test'
import { readSettings } from '../src/config.js'
import { openExtractor } from '../src/extractor.js'
import { toArticle } from '../src/input/to-article.js'

/** What reads texts is of CommonJS, and shows among what was loaded of that. */
const taggerIsLoaded = (): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some(file => file.includes('wink-nlp'))

it('the rules are loaded with the first article, not by a command that reads none', async () => {
  const extractor = await openExtractor(readSettings({}).extraction)
  assert.ok(extractor.reference.countries.size > 0)
  assert.equal(taggerIsLoaded(), false)
  const text = 'France thanked Germany.'
  const { claims } = await extractor.extract(
    toArticle({ text, title: null, published: null, publisher: null, url: null, language: 'en' })
  )
  assert.equal(taggerIsLoaded(), true)
  assert.deepEqual([...new Set(claims.map(claim => claim.extractor))], [await extractor.version()])
})
