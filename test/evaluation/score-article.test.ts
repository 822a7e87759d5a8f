import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Gold } from '../../src/evaluation/articles/gold.js'
import { NOTHING, type Found } from '../../src/evaluation/articles/kinds.js'
import { canonicalNames } from '../../src/evaluation/articles/names.js'
import { scoreArticle } from '../../src/evaluation/articles/score-article.js'
import { tableOf, totalsOf } from '../../src/evaluation/articles/table.js'

const actor = canonicalNames({ 'White Council': ['WC'] })
const QUOTE = 'Gondor condemned Harad and Umbar on Friday.'

function aGold(fields: Partial<Gold> = {}): Gold {
  return { countries: [], leaders: [], organizations: [], meetings: [], agreements: [], interactions: [], ...fields }
}

function interaction(fields: Partial<Found['interactions'][number]> = {}): Found['interactions'][number] {
  return {
    type: 'ACCUSE',
    mode: null,
    sources: ['GO'],
    targets: ['HA', 'UM'],
    date: null,
    quote: QUOTE,
    quotes: [],
    ...fields
  }
}

describe('scoring an article', () => {
  it('lets one n-ary fact answer several pairs of the gold, and counts it once', () => {
    const gold = aGold({
      interactions: [
        { type: 'ACCUSE', source: 'GO', target: 'HA', quote: QUOTE },
        { type: 'ACCUSE', source: 'GO', target: 'UM', quote: QUOTE }
      ]
    })
    const { counts } = scoreArticle(gold, { ...NOTHING, interactions: [interaction()] }, actor)
    assert.deepEqual(counts.interactions, { tp: 2, right: 1, gold: 2, found: 1 })
  })

  it('takes concessions and retreats for a gold YIELD', () => {
    const gold = aGold({ interactions: [{ type: 'YIELD', source: 'GO', target: 'HA', quote: QUOTE }] })
    for (const type of ['CONCEDE', 'RETREAT']) {
      const { counts } = scoreArticle(gold, { ...NOTHING, interactions: [interaction({ type })] }, actor)
      assert.equal(counts.interactions.tp, 1)
    }
  })

  it('wants the direction right, but for what is mutual', () => {
    const turned = interaction({ sources: ['HA'], targets: ['GO'] })
    const accused = aGold({ interactions: [{ type: 'ACCUSE', source: 'GO', target: 'HA', quote: QUOTE }] })
    assert.equal(scoreArticle(accused, { ...NOTHING, interactions: [turned] }, actor).counts.interactions.tp, 0)
    const shared = aGold({ interactions: [{ type: 'COOPERATE', source: 'GO', target: 'HA', quote: QUOTE }] })
    const found = { ...NOTHING, interactions: [{ ...turned, type: 'COOPERATE' }] }
    assert.equal(scoreArticle(shared, found, actor).counts.interactions.tp, 1)
  })

  it('reads a meeting as CONSULT where the gold has one, and holds none against the report', () => {
    const summit: Found['summits'][number] = {
      level: 'LEADERS',
      format: 'BILATERAL',
      status: 'HELD',
      leaders: ['Mira Telemar', 'Oda Brand'],
      countries: ['GO', 'RO'],
      organizations: [],
      place: { city: 'Edoras', country: 'RO' },
      host: 'RO',
      date: '2031-05-09',
      window: null,
      framework: null,
      quotes: ['Telemar met Brand in Edoras.']
    }
    const quote = 'Telemar met Brand in Edoras.'
    const gold = aGold({
      interactions: [{ type: 'CONSULT', source: 'GO', target: 'RO', quote }],
      meetings: [
        {
          status: 'held',
          participants: ['Telemar', 'Brand'],
          countries: ['GO', 'RO'],
          place: 'Edoras',
          place_country: 'RO',
          date: '2031-05-09',
          quote
        }
      ]
    })
    const score = scoreArticle(gold, { ...NOTHING, summits: [summit] }, actor)
    assert.equal(score.counts.interactions.tp, 1)
    assert.deepEqual(score.attributes, [
      ['meeting status', true],
      ['meeting date', true],
      ['meeting place', true]
    ])
    assert.equal(scoreArticle(aGold(), { ...NOTHING, summits: [summit] }, actor).counts.interactions.found, 0)
  })

  it('takes a city for the same however its name is parted', () => {
    const quote = 'Telemar met Brand in Minas Ithil.'
    const summit: Found['summits'][number] = {
      level: 'LEADERS',
      format: 'BILATERAL',
      status: 'HELD',
      leaders: ['Mira Telemar', 'Oda Brand'],
      countries: ['GO', 'RO'],
      organizations: [],
      place: { city: 'Minas Ithil', country: 'GO' },
      host: 'GO',
      date: null,
      window: null,
      framework: null,
      quotes: [quote]
    }
    const placeIs = (place: string): boolean | undefined => {
      const participants = ['Telemar', 'Brand']
      const meeting = { status: 'held', participants, countries: ['GO', 'RO'], place, place_country: 'GO', quote }
      const { attributes } = scoreArticle(aGold({ meetings: [meeting] }), { ...NOTHING, summits: [summit] }, actor)
      return attributes.find(([name]) => name === 'meeting place')?.[1]
    }
    assert.deepEqual(['Minasithil', 'Minas-Ithil', 'Minas Morgul'].map(placeIs), [true, true, false])
  })

  it('knows organisations by their aliases and leaves the neutral alone', () => {
    const gold = aGold({ organizations: ['White Council'], countries: ['GO'], countries_other: ['HA'] })
    const { counts } = scoreArticle(
      gold,
      { ...NOTHING, organizations: ['the WC'], countries: ['GO', 'HA', 'RO'] },
      actor
    )
    assert.deepEqual(counts.organizations, { tp: 1, right: 1, gold: 1, found: 1 })
    assert.deepEqual(counts.countries, { tp: 1, right: 1, gold: 1, found: 2 })
  })

  it('counts events outside the main story and negatives that were not left alone', () => {
    const gold = aGold({ text: `${QUOTE} Teaser.`, main_story_start: 0, main_story_end: QUOTE.length, negative: true })
    const outside = scoreArticle(gold, { ...NOTHING, interactions: [interaction({ quote: 'Teaser.' })] }, actor)
    assert.equal(outside.outsideStory, 1)
    const lines = tableOf([outside, scoreArticle(gold, NOTHING, actor)], 0)
    assert.ok(
      lines.some(line => /^negatives left alone +1 of 2$/.test(line)),
      lines.join('\n')
    )
  })

  it('gives precision by findings and recall by golds', () => {
    const gold = aGold({ countries: ['GO', 'RO'] })
    const totals = totalsOf([scoreArticle(gold, { ...NOTHING, countries: ['GO', 'HA', 'AR'] }, actor)], 'countries')
    assert.ok(Math.abs(totals.precision - 1 / 3) < 1e-9 && totals.recall === 0.5 && Math.abs(totals.f1! - 0.4) < 1e-9)
  })
})
