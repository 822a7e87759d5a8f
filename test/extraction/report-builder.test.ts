import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ArticleEntity, Extraction } from '../../src/domain/claim.js'
import { buildReport } from '../../src/extraction/report-builder.js'
import { loadReference } from '../../src/reference/load.js'
import { anAgreement, anArticle, anInteraction, aSummit } from '../builders.js'

const TEXT = 'They met in Paris. They agreed on salt. Later they met again, he said. He thanked her.'
const article = anArticle({ text: TEXT, title: 'Salt' })
const [MET, AGREED, AGAIN, THANKED] = TEXT.match(/[^.]+\./gu)?.map(sentence => sentence.trim()) ?? []

function entity(actor: ArticleEntity['actor'], name: string, rest: Partial<ArticleEntity> = {}): ArticleEntity {
  return { actor, name, office: null, of: null, learnt: actor.includes('~'), mentions: [], ...rest }
}

const who = ['FR', 'DE', 'FR:emmanuel-macron', 'DE:~jane-doe']
const shared = { text: TEXT, publisher: 'The Gazette', published: '2025-08-24' }
const extraction: Extraction = {
  article,
  entities: [
    entity('country:FR', 'France'),
    entity('leader:emmanuel-macron', 'Macron', { office: 'President', of: 'country:FR' }),
    entity('country:DE', 'German'),
    entity('leader:~DE:jane-doe', 'Jane Doe'),
    entity('organization:european-commission', 'Commission'),
    entity('leader:~european-commission:john-roe', 'John Roe', {
      office: 'Commissioner',
      of: 'organization:european-commission'
    })
  ],
  claims: [
    aSummit({ ...shared, who, quote: AGAIN ?? '', event: 's1', place: { city: 'Paris', country: 'FR' } }).claim,
    aSummit({ ...shared, who, quote: MET ?? '', event: 's1', date: '2025-08-23', host: 'FR' }).claim,
    anAgreement({ ...shared, who: ['FR', 'DE'], quote: AGREED ?? '', event: 'a1', window: '2025-08' }).claim,
    anInteraction({ ...shared, from: ['DE:~jane-doe'], to: ['FR'], quote: THANKED ?? '', event: 'i1' }).claim,
    aSummit({ ...shared, who: ['FR', 'IT'], quote: AGAIN ?? '', event: 's2', modality: 'DENIED' }).claim
  ],
  notes: [{ rule: 'r', severity: 'INFO', message: 'm', start: 0, end: 4 }]
}

describe('buildReport', () => {
  const report = buildReport(extraction, loadReference())

  it('tells one event once, with every sentence that says so in the order of the text', () => {
    assert.equal(report.summits.length, 1)
    const [summit] = report.summits
    assert.deepEqual(summit?.quotes, [MET, AGAIN])
    assert.deepEqual(
      [summit?.place?.city, summit?.host, summit?.date, [...(summit?.countries ?? [])].sort()],
      ['Paris', 'FR', '2025-08-23', ['DE', 'FR']]
    )
    assert.deepEqual([...(summit?.leaders ?? [])].sort(), ['Emmanuel Macron', 'Jane Doe'])
  })

  it('names parties by code, a leader by whom he acts for', () => {
    assert.deepEqual([...(report.agreements[0]?.parties ?? [])].sort(), ['DE', 'FR'])
    assert.deepEqual([report.interactions[0]?.sources, report.interactions[0]?.targets], [['DE'], ['FR']])
  })

  it('keeps a window apart from a date', () => {
    assert.deepEqual([report.agreements[0]?.date, report.agreements[0]?.window], [null, '2025-08'])
  })

  it('names leaders in full and the officials of the European Union by EU', () => {
    assert.deepEqual(report.leaders, [
      { name: 'Emmanuel Macron', office: 'President', country: 'FR' },
      { name: 'Jane Doe', office: null, country: null },
      { name: 'John Roe', office: 'Commissioner', country: 'EU' }
    ])
  })

  it('shows every claim, the denied one too, and quotes its notes', () => {
    assert.equal(report.claims.length, extraction.claims.length)
    assert.equal(report.notes[0]?.quote, 'They')
  })
})
