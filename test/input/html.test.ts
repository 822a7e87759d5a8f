import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { storyOf } from '../../src/input/html.js'

const BODY = `
  <nav><a href="/">Home</a> <a href="/w">World</a></nav>
  <article><h1>Arnor   and Gondor meet</h1><time datetime="2025-08-23">Saturday</time>
    <p>The president of Arnor met the king
       of Gondor on Monday.</p>
    <p>They agreed to lower the duty on <a href="/salt">salt</a>, officials<br>said.</p>
    <blockquote><p>“A good day.”</p></blockquote>
    <p><a href="/other">Read also: ten things about dwarves</a></p>
    First, he spoke.<br><br>Then, he left.
    <script>var x = "not text";</script>
  </article><footer>All rights reserved</footer>`

function page(head: string): string {
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body>${BODY}</body></html>`
}

describe('storyOf', () => {
  it('gives paragraphs with a blank line between, without menus, links to other stories and scripts', () => {
    assert.equal(
      storyOf(page('')).text,
      [
        'The president of Arnor met the king of Gondor on Monday.',
        'They agreed to lower the duty on salt, officials said.',
        '“A good day.”',
        'First, he spoke.',
        'Then, he left.'
      ].join('\n\n')
    )
  })

  it('takes what the meta tags say', () => {
    const story = storyOf(
      page(`<title>T | The Gazette</title><meta property="og:title" content="Arnor, Gondor meet"><meta property="og:site_name" content="The Gazette">
        <meta property="article:published_time" content="2025-08-24T01:30:00+09:00"><link rel="canonical" href="https://gazette.example/a">`)
    )
    assert.deepEqual(
      { ...story, text: '' },
      {
        text: '',
        title: 'Arnor, Gondor meet',
        published: '2025-08-24',
        publisher: 'The Gazette',
        url: 'https://gazette.example/a',
        language: 'en-GB'
      }
    )
  })

  it('takes what JSON-LD says, in a graph or alone', () => {
    const record = {
      '@type': 'NewsArticle',
      headline: 'H',
      datePublished: '2025-08-22T10:00:00Z',
      publisher: { name: 'The Herald' }
    }
    for (const data of [
      record,
      [record],
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, record] }
    ]) {
      const story = storyOf(
        page(
          `<script type="application/ld+json">{</script><script type="application/ld+json">${JSON.stringify(data)}</script>`
        )
      )
      assert.deepEqual([story.title, story.published, story.publisher], ['H', '2025-08-22', 'The Herald'])
    }
  })

  it('falls back on the time element and the first heading', () => {
    const story = storyOf(page('<title>T</title>'))
    assert.deepEqual([story.title, story.published, story.publisher], ['Arnor and Gondor meet', '2025-08-23', null])
  })

  it('reads dates as feeds write them and passes over those nobody can read', () => {
    assert.equal(storyOf(page('<meta name="pubdate" content="Sun, 24 Aug 2025 01:00:00 GMT">')).published, '2025-08-24')
    assert.equal(
      storyOf(page('<meta name="date" content="yesterday"><meta name="dc.date" content="2025-08-20">')).published,
      '2025-08-20'
    )
  })

  it('reads a bare fragment', () => {
    assert.equal(
      storyOf('<p>The president of Arnor met the king of Gondor on Monday.</p>').text,
      'The president of Arnor met the king of Gondor on Monday.'
    )
  })

  it('finds no story in a page of links', () => {
    const links = Array.from(
      { length: 50 },
      (_, i) => `<p><a href="/${i}">The story number ${i} of this most interesting list of ours.</a></p>`
    )
    assert.throws(() => storyOf(`<body>${links.join('')}</body>`), { code: 'NO_STORY' })
  })
})
