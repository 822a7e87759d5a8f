import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Claim, SummitFacts } from '../../../src/domain/claim.js'
import type { ActorKey } from '../../../src/domain/claim.js'
import { meetings } from '../../../src/extraction/stages/meetings.js'
import { aDocument, context } from '../world.js'

interface Options {
  readonly published?: string | null
  readonly form?: 'HEADLINE'
  readonly groups?: Readonly<Record<string, readonly ActorKey[]>>
}

interface Found {
  readonly status: string
  readonly format: string
  readonly level: string
  readonly actors: string
  readonly place: string | null
  readonly host: string | null
  readonly date: string | null
  readonly claims: readonly Claim[]
}

/** The meetings of an article, those only denied or imagined left out. */
function found(text: string, options: Options = {}): Found[] {
  const { claims } = meetings.run(aDocument(text, options), context)
  const keys = [
    ...new Set(claims.filter(c => c.modality !== 'DENIED' && c.modality !== 'HYPOTHETICAL').map(c => c.event))
  ]
  return keys.map(key => {
    const own = claims.filter(c => c.event === key)
    const real = own.find(c => c.modality !== 'DENIED' && c.modality !== 'HYPOTHETICAL')!
    const facts = real.facts as SummitFacts
    return {
      status: facts.status,
      format: facts.format,
      level: facts.level,
      actors: real.participants.map(p => p.actor.replace(/^\w+:/, '')).join(' '),
      place: facts.place ? `${facts.place.city ?? ''}/${facts.place.country ?? ''}` : null,
      host: facts.host,
      date: real.date?.edtf ?? null,
      claims: own
    }
  })
}

function one(text: string, options: Options = {}): Found {
  const list = found(text, options)
  assert.equal(
    list.length,
    1,
    `${list.length} meetings in: ${text}\n${list.map(m => `${m.status} ${m.actors}`).join('\n')}`
  )
  return list[0]!
}

const nothing = (text: string, options: Options = {}): void => {
  const list = found(text, options)
  assert.deepEqual(
    list.map(m => `${m.status} ${m.actors}`),
    [],
    text
  )
}

describe('meetings told by a verb', () => {
  it('have subject and object as participants, place and date from the clause', () => {
    const m = one('President Mira Telemar met Prime Minister Oda Brand in Edoras on Monday.')
    assert.equal(m.actors, 'mira-telemar oda-brand')
    assert.deepEqual(
      [m.status, m.format, m.level, m.place, m.host, m.date],
      ['HELD', 'BILATERAL', 'LEADERS', 'Edoras/RO', 'RO', '2031-05-12']
    )
  })

  it('may have several parties as subject', () => {
    const m = one('Officials from Gondor, Rohan and Arnor gathered in Lindon.')
    assert.deepEqual([m.actors, m.format, m.place], ['AR GO RO', 'TRILATERAL', 'Lindon/LI'])
  })

  it('are calls where people speak to one another from afar', () => {
    const m = one('Telemar spoke by phone with Quill on Monday.')
    assert.deepEqual([m.format, m.place, m.actors], ['CALL', null, 'mira-telemar sera-quill'])
  })

  it('are visits where nothing but the journey is told', () => {
    const m = one('Telemar arrived in Umbar on Monday.')
    assert.deepEqual([m.format, m.host, m.place], ['VISIT', 'HA', 'Umbar/HA'])
  })

  it('are one with the visit in the course of which they take place', () => {
    const m = one('Telemar travelled to Umbar on Monday. She met with Quill there.\nTelemar met Quill in Umbar.')
    assert.deepEqual([m.format, m.date], ['BILATERAL', '2031-05-12'])
  })

  it('are planned visits where somebody is awaited', () => {
    assert.deepEqual(
      [
        one('Telemar is awaited in Umbar on 16 May 2031.').status,
        one('Telemar is awaited in Umbar on 16 May 2031.').format
      ],
      ['PLANNED', 'VISIT']
    )
  })

  it('of ministers of both countries are between the two that the article is about', () => {
    const m = one(
      'Gondor and Rohan quarrel over water. Gondor wants more of it. Rohan has none.\nThe foreign ministers of both countries will meet in Lindon.'
    )
    assert.deepEqual([m.actors, m.status, m.place], ['GO RO', 'PLANNED', 'Lindon/LI'])
  })

  it('name the host who receives a guest', () => {
    assert.equal(one('Brand received Telemar in Edoras.').host, 'RO')
    assert.equal(one('Telemar was received by Prime Minister Oda Brand.').host, 'RO')
  })

  it('are several where each counterpart has a place of its own', () => {
    const list = found('Telemar met with Brand in Edoras and later with Quill in Umbar.')
    assert.deepEqual(
      list.map(m => [m.actors, m.place]),
      [
        ['mira-telemar oda-brand', 'Edoras/RO'],
        ['mira-telemar sera-quill', 'Umbar/HA']
      ]
    )
  })

  it('have no date that belongs to the report of them', () => {
    assert.equal(one('A spokesman said on Monday that Telemar had met Quill.').date, '2031-05')
  })

  it('need people on both sides', () => {
    nothing('Gondor met its export target for the third year.')
    nothing('The plan met opposition in Rohan.')
    nothing('Telemar met farmers in Gondor on Monday.')
    nothing('Gondorian lawmakers met their president.')
    nothing('Rohan hosted the football finals in Edoras.')
    nothing('Telemar spoke to reporters in Edoras.')
    nothing('Telemar welcomed the decision of the Rohirric court.')
    nothing('Telemar called Quill a liar.')
    nothing('Tourists visited Rohan in record numbers.')
    nothing('The storm arrived in Rohan on Monday.')
  })
})

describe('meetings named by a noun', () => {
  it('take their parties from "between", "with" and the verb that carries them', () => {
    assert.equal(one('Talks between Gondor and Rohan took place on Monday.').actors, 'GO RO')
    assert.equal(one('Telemar held talks with Quill.').actors, 'mira-telemar sera-quill')
    assert.equal(one('Telemar came to Edoras for talks with Brand.').place, 'Edoras/RO')
  })

  it('tell who hosts and mediates from who takes part', () => {
    const m = one('Harad hosted talks between Gondor and Rohan in Umbar.')
    assert.equal(m.host, 'HA')
    const roles = m.claims[0]!.participants.map(p => `${p.actor.slice(8)} ${p.role}`)
    assert.deepEqual(roles, ['GO PARTICIPANT', 'HA HOST', 'RO PARTICIPANT'])
    const mediated = one('Talks mediated by Harad between Gondor and Rohan ended on Monday.')
    assert.ok(mediated.claims[0]!.participants.some(p => p.role === 'MEDIATOR' && p.actor === 'country:HA'))
  })

  it('beside another event are sidelines of it, and it is no second meeting', () => {
    const m = one('Telemar met Brand on the sidelines of the White Council summit in Lindon in June.', {
      published: '2031-08-14'
    })
    assert.deepEqual([m.format, m.place, m.date], ['SIDELINE', 'Lindon/LI', '2031-06'])
  })

  it('are the same meeting under its other names', () => {
    const m = one(
      'Telemar met Brand in Edoras. The Monday summit with Brand lasted three hours. Their talks ended late.'
    )
    assert.equal(m.date, '2031-05-12')
    assert.equal(m.claims.length >= 2, true)
  })

  it('are two where one follows another of the same people', () => {
    const list = found(
      'Telemar met Brand in Edoras on Monday. It was her second meeting with Brand, following their encounter in Lindon in April.'
    )
    assert.deepEqual(list.map(m => [m.date, m.place]).sort(), [
      ['2031-04', 'Lindon/LI'],
      ['2031-05-12', 'Edoras/RO']
    ])
  })

  it('beside a gathering that the article tells of hang on it', () => {
    const list = found(
      'Leaders gathered in Lindon on Monday for the White Council summit. Telemar met Brand on the sidelines of the White Council summit.'
    )
    const sideline = list.find(m => m.format === 'SIDELINE')!
    const gathering = list.find(m => m.format !== 'SIDELINE')!
    assert.equal((sideline.claims[0]!.facts as SummitFacts).besides, gathering.claims[0]!.event)
  })

  it('keep the day of an encounter beside another event apart from the day of the meeting after it', () => {
    const list = found(
      'Telemar met Brand in Edoras on Monday. It was her second meeting with Brand, following their encounter on the sidelines of the White Council summit in Lindon in April.'
    )
    assert.deepEqual(list.map(m => [m.format, m.date, m.place]).sort(), [
      ['BILATERAL', '2031-05-12', 'Edoras/RO'],
      ['SIDELINE', '2031-04', 'Lindon/LI']
    ])
  })

  it('of "the pair" are of those spoken of before', () => {
    const list = found('Telemar met Brand in Edoras on Monday. The pair spoke by phone in April.')
    assert.deepEqual(
      list.map(m => [m.format, m.date, m.actors]),
      [
        ['BILATERAL', '2031-05-12', 'mira-telemar oda-brand'],
        ['CALL', '2031-04', 'mira-telemar oda-brand']
      ]
    )
  })

  it('of a bloc are known by its name, host and place', () => {
    const m = one("The leaders spoke about Rohan's hosting of the White Council summit in Edoras in June.")
    assert.deepEqual([m.status, m.host, m.format, m.place], ['PLANNED', 'RO', 'MULTILATERAL', 'Edoras/RO'])
  })

  it('with a list of owners bring all of these together', () => {
    const m = one('Rohan will host the next Gondor-Rohan-Arnor summit.')
    assert.deepEqual([m.actors, m.format, m.host, m.status, m.date], ['AR GO RO', 'TRILATERAL', 'RO', 'PLANNED', null])
  })

  it('are not matches, markets or home politics', () => {
    nothing('The Gondor-Rohan football summit drew 40,000 fans.')
    nothing('Gondor held a cabinet meeting on Monday.')
    nothing('The Rohirric parliament opened talks on the budget.')
    nothing('Telemar chaired a party conference in Gondor.')
    nothing('The annual shareholder meeting of the Gondorian bank was dull.')
    nothing("Telemar's visit to the hospital was short.")
    nothing('Analysts called for calm in Gondor.')
    nothing('Talks are under way, an official said.')
  })
})

describe('whether a meeting took place', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Telemar will meet Quill in Umbar.', 'PLANNED'],
    ['Telemar is set to hold a summit with Quill.', 'PLANNED'],
    ['Telemar is expected to visit Umbar.', 'PLANNED'],
    ['Telemar has agreed to meet Quill.', 'PLANNED'],
    ['Telemar is to meet Quill in June.', 'PLANNED'],
    ['Telemar proposed a summit with Quill.', 'PROPOSED'],
    ['Telemar may meet Quill in Umbar.', 'PROPOSED'],
    ['Telemar has not ruled out meeting Quill.', 'PROPOSED'],
    ['Telemar refused to meet Quill.', 'REFUSED'],
    ['Telemar called off talks with Quill.', 'CANCELLED'],
    ['Gondor postponed talks with Rohan.', 'POSTPONED'],
    ['Telemar met Quill in Umbar.', 'HELD'],
    ['Telemar came to Umbar to meet Quill.', 'HELD'],
    ['After meeting Quill in Umbar, Telemar flew home.', 'HELD']
  ]
  for (const [text, status] of cases) it(`${text} is ${status}`, () => assert.equal(one(text).status, status))

  it('is read from a headline', () => {
    assert.deepEqual(
      [
        one('Telemar, Brand to meet in Lindon', { form: 'HEADLINE' }).status,
        one('Telemar, Brand to meet in Lindon', { form: 'HEADLINE' }).place
      ],
      ['PLANNED', 'Lindon/LI']
    )
  })

  it('is not claimed by denial, condition or what might have been', () => {
    nothing('Vesk denied that talks with Harad took place.')
    nothing('If Telemar meets Quill, Rohan will protest.')
    nothing('Telemar would have met Quill in Umbar.')
    nothing('Telemar did not meet Quill.')
    nothing('Will Telemar meet Quill in Umbar?')
  })

  it('keeps what is denied as a claim that makes no event', () => {
    const { claims } = meetings.run(aDocument('Telemar did not meet Quill.'), context)
    assert.deepEqual(
      claims.map(c => c.modality),
      ['DENIED']
    )
  })

  it('does not follow from a day still to come', () => {
    assert.equal(one('The summit between Gondor and Rohan on 3 June 2031 comes early.').status, 'PLANNED')
  })
})

describe('claims of meetings', () => {
  it('quote their sentence at its offsets and tell who says so', () => {
    const text = 'It rained.\nVesk said Telemar had met Quill in Umbar.'
    const { claims, article } = meetings.run(aDocument(text), context)
    assert.equal(claims.length, 1)
    const [claim] = claims
    assert.equal(article.text.slice(claim!.start, claim!.end), claim!.quote)
    assert.equal(claim!.quote, 'Vesk said Telemar had met Quill in Umbar.')
    assert.equal(claim!.attributedTo, 'leader:ilan-vesk')
  })

  it('have a window where there is no date', () => {
    const held = one('Telemar previously met Quill.').claims[0]!
    assert.equal(held.date, null)
    assert.equal(held.window?.edtf, '../2031-05-14')
    assert.equal(one('Telemar will meet Quill.').claims[0]!.window?.edtf, '2031-05-14/..')
  })

  it('are of the month in which they are news, where nothing dates them', () => {
    const { date, window } = one('Telemar met Quill.').claims[0]!
    assert.deepEqual([date?.edtf, date?.precision, date?.basis, window], ['2031-05', 'MONTH', 'IMPLIED', null])
  })

  it('leave a note where a sentence was looked at and not used', () => {
    const { claims, notes } = meetings.run(aDocument('Talks are under way, an official said.'), context)
    assert.equal(claims.length, 0)
    assert.equal(notes[0]?.rule, 'meetings.notUsed')
  })

  it('are the same whenever they are made', () => {
    const text =
      'Telemar met Brand in Edoras on Monday. The talks with Brand went well. Quill will visit Edoras in June.'
    assert.deepEqual(meetings.run(aDocument(text), context).claims, meetings.run(aDocument(text), context).claims)
  })
})
