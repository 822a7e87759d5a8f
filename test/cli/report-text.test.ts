import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { quoteInContext } from '../../src/commands/quote-in-context.js'
import { reportText } from '../../src/commands/report-text.js'
import type { Extraction } from '../../src/domain/claim.js'
import type { ExtractionReport } from '../../src/extraction/report.js'
import { aSummit, anArticle } from '../builders.js'

const PLAIN = { colours: false, columns: 60, explain: false }

describe('quoteInContext', () => {
  it('marks the quote under the line it stands in', () => {
    const text = 'First paragraph.\n\nOfficials said that they agreed on salt.\n\nLast.'
    const start = text.indexOf('they agreed')
    assert.deepEqual(quoteInContext(text, { start, end: start + 'they agreed on salt'.length }, PLAIN), [
      'Officials said that they agreed on salt.',
      '                    ~~~~~~~~~~~~~~~~~~~'
    ])
  })

  it('goes on marking over wrapped lines, each mark under its words', () => {
    const sentence =
      'The president of Arnor met the king of Gondor on Monday and they agreed to lower the duty on salt.'
    const lines = quoteInContext(sentence, { start: 4, end: sentence.length - 1 }, { ...PLAIN, columns: 44 })
    const words = lines.filter((_, index) => index % 2 === 0)
    const marks = lines.filter((_, index) => index % 2 === 1)
    assert.equal(words.join(' '), sentence)
    const marked = words.map((line, index) => [...line].filter((_, at) => marks[index]?.[at] === '~').join(''))
    assert.equal(marked.join(' '), sentence.slice(4, -1))
    assert.ok(words.every(line => line.length <= 40))
  })

  it('shows part of a long paragraph, cut between words', () => {
    const text = `${'before '.repeat(40)}the quote${' after'.repeat(40)}`
    const start = text.indexOf('the quote')
    const shown = quoteInContext(text, { start, end: start + 9 }, { ...PLAIN, columns: 1_000 })[0] ?? ''
    assert.match(shown, /^(?:before )+the quote(?: after)+$/)
    assert.ok(shown.length < 200)
  })

  it('underlines with the terminal where it has colours', () => {
    const [line = ''] = quoteInContext('They met.', { start: 0, end: 8 }, { ...PLAIN, colours: true })
    assert.equal(line, '\u001b[4mThey met\u001b[24m.')
  })
})

describe('reportText', () => {
  const text = 'The leaders of Xanadu and Yoria met in Zed on Monday. Others spoke.'
  const article = anArticle({ text, title: 'Leaders meet' })
  const quote = 'The leaders of Xanadu and Yoria met in Zed on Monday.'
  const extraction: Extraction = { article, entities: [], claims: [aSummit({ quote, text }).claim], notes: [] }
  const report: ExtractionReport = {
    article: {
      id: article.id,
      title: 'Leaders meet',
      published: '2025-08-24',
      publishedBasis: 'IMPLIED',
      publisher: 'The Gazette',
      language: 'en',
      story: article.story
    },
    countries: ['XA', 'XB'],
    leaders: [{ name: 'Jane Doe', office: 'President', country: 'XA' }],
    organizations: [],
    territories: [],
    summits: [
      {
        level: 'LEADERS',
        format: 'BILATERAL',
        status: 'HELD',
        leaders: ['Jane Doe', 'John Roe'],
        countries: ['XA', 'XB'],
        organizations: [],
        place: { city: 'Zed', country: 'XB' },
        host: 'XB',
        date: null,
        window: '2025-08',
        framework: null,
        quotes: [quote]
      }
    ],
    agreements: [],
    interactions: [],
    claims: [],
    notes: [
      { rule: 'summit.vague', severity: 'INFO', message: 'Nobody is named', quote: 'Others spoke.', start: 54, end: 67 }
    ]
  }

  it('tells the facts, each with its quote, and that sentences were not used', () => {
    const told = reportText(extraction, report, { ...PLAIN, columns: 100 })
    assert.match(told, /^Leaders meet\nThe Gazette · 2025-08-24 \(worked out from who held office\) · en\n/)
    assert.match(told, /leaders: Jane Doe \(XA President\)/)
    assert.match(
      told,
      /held · bilateral, leaders · no date \(within 2025-08\) · Zed, XB · host XB · Jane Doe – John Roe\n {4}The leaders.*\n {4}~{53}$/m
    )
    assert.match(told, /Agreements: none/)
    assert.match(told, /1 sentence was looked at and not used; --explain says why/)
    assert.doesNotMatch(told, /Nobody is named|sure/)
  })

  it('explains rules and unused sentences when asked', () => {
    const told = reportText(extraction, report, { ...PLAIN, columns: 100, explain: true })
    assert.match(told, /\[.*, asserted, \d+ % sure.*\]/)
    assert.match(told, /Nobody is named \[summit\.vague\]\n.*Others spoke\.\n +~{13}/)
  })

  it('has no escape codes without colours', () => {
    assert.ok(!reportText(extraction, report, PLAIN).includes('\u001b'))
  })
})
