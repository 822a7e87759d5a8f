import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkArticle } from '../../src/input/article-input.js'
import { toArticle } from '../../src/input/to-article.js'

const FIELDS = {
  text: 'The king of Gondor met the president of Arnor.',
  published: '2025-08',
  publisher: 'The Gazette'
}

describe('toArticle', () => {
  it('gives one article one id, however its lines end and its name is written', async () => {
    const unix = toArticle(await checkArticle({ ...FIELDS, text: `${FIELDS.text}\nThey agreed.` }, '2026-01-01'))
    const windows = toArticle(
      await checkArticle(
        { ...FIELDS, text: `\ufeff${FIELDS.text}\r\nThey agreed.\r\n`, publisher: ' the gazette' },
        '2026-01-01'
      )
    )
    assert.equal(unix.id, windows.id)
    assert.equal(unix.text, windows.text)
  })

  it('keeps a month as a month', async () => {
    const { published } = toArticle(await checkArticle(FIELDS, '2026-01-01'))
    assert.deepEqual(published, {
      edtf: '2025-08',
      earliest: '2025-08-01',
      latest: '2025-08-31',
      precision: 'MONTH',
      basis: 'STATED'
    })
  })
})
