import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { describeSource, readArticles, type ReadArticle, type ReadOptions } from '../../src/input/read-articles.js'

const STORY = 'The president of Arnor met the king of Gondor on Monday. They agreed to lower the duty on salt.'
const TODAY = '2026-01-15'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-input-'))
})
after(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

async function read(inputs: readonly string[], options: Partial<ReadOptions> = {}): Promise<ReadArticle[]> {
  const all: ReadArticle[] = []
  for await (const item of readArticles(inputs, { today: TODAY, ...options })) all.push(item)
  return all
}

async function refusalOf(name: string, content: string | Uint8Array): Promise<{ code: string; message: string }> {
  const [item] = await read([await file(name, content)])
  assert.ok(item && 'error' in item, `${name} was read`)
  return { code: item.error.code, message: item.error.message }
}

async function articleOf(name: string, content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  const [item] = await read([await file(name, content)], options)
  assert.ok(item && 'article' in item, item && 'error' in item ? item.error.message : 'nothing read')
  return item.article
}

describe('readArticles', () => {
  it('keeps a text as it stands and takes its headline for the title', async () => {
    const text = `Arnor and Gondor meet\n\n${STORY}\n`
    assert.deepEqual(await articleOf('plain.txt', text), {
      text,
      title: 'Arnor and Gondor meet',
      published: null,
      publisher: null,
      url: null,
      language: 'en'
    })
  })

  it('drops a byte order mark', async () => {
    assert.equal((await articleOf('bom.txt', `\ufeff${STORY}`)).text, STORY)
  })

  it('fills what a record does not say from the defaults, and nothing it does say', async () => {
    const defaults = { published: '2025-08', publisher: 'The Gazette' }
    const record = JSON.stringify({ text: STORY, published: '2025-08-24', publisher: '' })
    const article = await articleOf('defaults.json', record, { defaults })
    assert.equal(article.published, '2025-08-24')
    assert.equal(article.publisher, 'The Gazette')
  })

  it('reads a list of records and names each', async () => {
    const path = await file(
      'list.json',
      JSON.stringify([{ text: STORY }, { title: 'none' }, { text: STORY, published: 2024 }])
    )
    const items = await read([path])
    assert.deepEqual(
      items.map(item => [describeSource(item.source), 'article' in item ? item.article.published : item.error.code]),
      [
        [`${path}, record 1`, null],
        [`${path}, record 2`, 'NO_TEXT'],
        [`${path}, record 3`, '2024']
      ]
    )
  })

  it('goes on after a bad line of JSONL', async () => {
    const lines = [JSON.stringify({ text: STORY }), '{"text": "cut', '', JSON.stringify({ html: `<p>${STORY}</p>` })]
    const items = await read([await file('lines.jsonl', lines.join('\r\n'))])
    assert.deepEqual(
      items.map(item => [item.source.part, 'article' in item ? item.article.text : item.error.code]),
      [
        ['line 1', STORY],
        ['line 2', 'BAD_JSON'],
        ['line 4', STORY]
      ]
    )
  })

  it('reads folders in order of names, without files of other kinds, and no file twice', async () => {
    const first = await file('folder/a.txt', STORY)
    const second = await file('folder/deep/b.txt', STORY)
    await file('folder/picture.png', 'x')
    await file('folder/.hidden.txt', STORY)
    const items = await read([join(folder, 'folder'), join(folder, 'folder', '**', '*.txt')])
    assert.deepEqual(
      items.map(item => item.source.file),
      [first, second]
    )
  })

  it('tells the kind of what comes through a pipe', async () => {
    const record = { text: STORY, title: 'Piped' }
    const pipes: readonly (readonly [string, number])[] = [
      [STORY, 1],
      [JSON.stringify(record), 1],
      [JSON.stringify(record, null, 2), 1],
      [`${JSON.stringify(record)}\n${JSON.stringify(record)}\n`, 2],
      [JSON.stringify([record, record], null, 2), 2],
      [`<!doctype html><title>Piped</title><p>${STORY}</p>`, 1]
    ]
    for (const [content, count] of pipes) {
      const stdin = (async function* () {
        for (const part of content.match(/[\s\S]{1,40}/gu) ?? []) yield Buffer.from(part)
      })()
      const items = await read(['-'], { stdin })
      const texts = items.map(item => ('article' in item ? item.article.text : item.error.message))
      assert.deepEqual(
        texts,
        Array.from({ length: count }, () => STORY),
        content.slice(0, 40)
      )
    }
  })

  it('reads a big JSONL file in little memory', async () => {
    const line = `${JSON.stringify({ text: STORY.repeat(1_000) })}\n`
    const path = await file('big.jsonl', line.repeat(600)) // 57 MB
    global.gc?.()
    const before = process.memoryUsage().rss
    let peak = 0
    let count = 0
    for await (const item of readArticles([path], { today: TODAY })) {
      if ('article' in item) count++
      if (count % 50 === 0) peak = Math.max(peak, process.memoryUsage().rss - before)
    }
    assert.equal(count, 600)
    assert.ok(peak < 150_000_000, `grew by ${peak} bytes`)
  })
})

describe('readArticles refuses', () => {
  const latin1 = Buffer.from(
    `Le pr\u00e9sident a rencontr\u00e9 le roi \u00e0 l'\u00e9t\u00e9 dernier. ${STORY}`,
    'latin1'
  )
  const cases: readonly (readonly [
    what: string,
    name: string,
    content: string | Uint8Array,
    code: string,
    says: RegExp
  ])[] = [
    ['an empty file', 'empty.txt', '', 'EMPTY_TEXT', /empty/],
    ['white space', 'blank.txt', ' \n\n ', 'EMPTY_TEXT', /empty/],
    ['a text without letters', 'digits.txt', '12 34 56', 'EMPTY_TEXT', /no letters/],
    ['an empty list', 'empty.json', '[]', 'EMPTY_TEXT', /empty/],
    ['JSONL without a line', 'empty.jsonl', '\n\n', 'EMPTY_TEXT', /empty/],
    ['a PDF', 'a.txt', '%PDF-1.7\n%\u00e2\u00e3', 'BINARY_INPUT', /PDF/],
    [
      'binary data',
      'b.txt',
      Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7) % 256)),
      'BINARY_INPUT',
      /binary/
    ],
    ['Latin-1', 'latin.txt', latin1, 'NOT_UTF8', /ISO-8859-1.*iconv/],
    ['UTF-16', 'wide.txt', Buffer.from(`\ufeff${STORY}`, 'utf16le'), 'NOT_UTF8', /UTF-16LE/],
    ['UTF-16 without a mark', 'wide2.txt', Buffer.from(STORY, 'utf16le'), 'NOT_UTF8', /UTF-16LE/],
    [
      'a page in another encoding',
      'cp.html',
      Buffer.concat([Buffer.from('<meta charset="windows-1251">'), latin1]),
      'NOT_UTF8',
      /windows-1251/
    ],
    [
      'damaged UTF-8',
      'cut.txt',
      Buffer.concat([Buffer.from(`${STORY}\n日本`), Buffer.from([0xe6]), Buffer.from('語')]),
      'NOT_UTF8',
      /line 2/
    ],
    ['a NUL character', 'nul.txt', `${STORY}\u0000`, 'BAD_CHARACTER', /NUL.*line 1/],
    [
      'a NUL character in JSON',
      'nul.json',
      JSON.stringify({ text: `${STORY}\n\u0000` }),
      'BAD_CHARACTER',
      /NUL.*line 2/
    ],
    ['a lone surrogate', 'lone.json', `{"text": "${STORY} \\ud83d"}`, 'BAD_CHARACTER', /lone surrogate U\+D83D/],
    ['a lone surrogate in a title', 'lone2.json', `{"text": "${STORY}", "title": "\\udc00"}`, 'BAD_CHARACTER', /title/],
    ['a line of 1 MB', 'line.txt', 'word '.repeat(200_000), 'TEXT_TOO_LONG', /1,000,000 characters.*500,000/],
    ['a text of 50 MB', 'huge.txt', Buffer.alloc(50_000_000, 'word '), 'TEXT_TOO_LONG', /500,000 characters.*jsonl/],
    ['a line of JSONL beyond bounds', 'huge.jsonl', Buffer.alloc(21_000_000, 'a'), 'TEXT_TOO_LONG', /20 MB/],
    [
      'a page without a story',
      'menu.html',
      '<nav><a href="/">Home</a> <a href="/w">World</a></nav>',
      'NO_STORY',
      /no story/
    ],
    ['a page nested without end', 'deep.html', '<div>'.repeat(60_000), 'NO_STORY', /no story/],
    [
      'JSON without text or html',
      'meta.json',
      '{"title": "T", "body": "B"}',
      'NO_TEXT',
      /neither "text" nor "html" \(only title, body\)/
    ],
    ['JSON that is no object', 'string.json', '"words"', 'BAD_RECORD', /a string, not an object/],
    ['a text that is no string', 'number.json', '{"text": 3}', 'BAD_RECORD', /text is a number/],
    ['broken JSON', 'broken.json', '{"text": ', 'BAD_JSON', /no valid JSON/],
    [
      'a day that does not exist',
      'day.json',
      JSON.stringify({ text: STORY, published: '2025-02-30' }),
      'BAD_DATE',
      /2025-02 has 28 days/
    ],
    [
      'a date in words',
      'words.json',
      JSON.stringify({ text: STORY, published: 'last week' }),
      'BAD_DATE',
      /last week.*2025-08-24/
    ],
    [
      'a day to come',
      'future.json',
      JSON.stringify({ text: STORY, published: '2026-01-17' }),
      'BAD_DATE',
      /future \(today is 2026-01-15\)/
    ],
    ['a year to come', 'year.json', JSON.stringify({ text: STORY, published: '2027' }), 'BAD_DATE', /future/],
    [
      'a script for an address',
      'url.json',
      JSON.stringify({ text: STORY, url: 'javascript:alert(1)' }),
      'BAD_URL',
      /url/
    ],
    ['an ending we do not read', 'a.docx', STORY, 'NO_SUCH_INPUT', /\.docx is no ending we read.*\.txt/]
  ]
  for (const [what, name, content, code, says] of cases) {
    it(`${what}, and says why`, async () => {
      const refusal = await refusalOf(name, content)
      assert.equal(refusal.code, code, refusal.message)
      assert.match(refusal.message, says)
    })
  }

  it('what is not there, and reads the rest', async () => {
    const good = await file('good.txt', STORY)
    const items = await read([join(folder, 'absent.txt'), join(folder, 'absent-*.txt'), good])
    assert.deepEqual(
      items.map(item => ('article' in item ? item.source.file : item.error.message)),
      ['there is no such file', 'no .txt, .html, .json or .jsonl file matches', good]
    )
  })
})
