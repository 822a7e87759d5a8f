import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ActorKey, AgreementFacts, Claim } from '../../../src/domain/claim.js'
import { agreements } from '../../../src/extraction/stages/agreements.js'
import { meetings } from '../../../src/extraction/stages/meetings.js'
import { aDocument, context } from '../world.js'

interface Options {
  readonly published?: string | null
  readonly groups?: Readonly<Record<string, readonly ActorKey[]>>
}

interface Found {
  readonly kind: string
  readonly status: string
  readonly parties: string
  readonly title: string
  readonly date: string | null
  readonly facts: AgreementFacts
  readonly claims: readonly Claim[]
}

function found(text: string, options: Options = {}): Found[] {
  const claims = agreements
    .run(meetings.run(aDocument(text, options), context), context)
    .claims.filter(c => c.kind === 'AGREEMENT')
  const real = (c: Claim): boolean => c.modality !== 'DENIED' && c.modality !== 'HYPOTHETICAL'
  return [...new Set(claims.filter(real).map(c => c.event))].map(key => {
    const own = claims.filter(c => c.event === key)
    const first = own.find(real)!
    const facts = first.facts as AgreementFacts
    return {
      kind: facts.agreementKind,
      status: facts.status,
      parties: first.participants.map(p => p.actor.replace(/^\w+:/, '')).join(' '),
      title: facts.title,
      date: first.date?.edtf ?? null,
      facts,
      claims: own
    }
  })
}

function one(text: string, options: Options = {}): Found {
  const list = found(text, options)
  assert.equal(
    list.length,
    1,
    `${list.length} agreements in: ${text}\n${list.map(a => `${a.status} ${a.parties} ${a.title}`).join('\n')}`
  )
  return list[0]!
}

function nothing(text: string, options: Options = {}): void {
  assert.deepEqual(
    found(text, options).map(a => `${a.status} ${a.parties} ${a.title}`),
    [],
    text
  )
}

describe('agreements named by a noun', () => {
  it('have the subject and "with" as parties', () => {
    const a = one('Gondor signed a trade deal with Rohan on Monday.')
    assert.deepEqual([a.kind, a.status, a.parties, a.date], ['TRADE_DEAL', 'SIGNED', 'GO RO', '2031-05-12'])
  })

  it('have "between" as parties, not who brought them together', () => {
    const a = one('Harad brokered a ceasefire between Gondor and Rohan.')
    assert.deepEqual([a.kind, a.status, a.parties], ['CEASEFIRE', 'AGREED', 'GO RO'])
  })

  it('are one for each where several struck theirs separately', () => {
    const list = found('Both countries separately struck trade deals with Harad.', {
      groups: { 'Both countries': ['country:GO', 'country:RO'] }
    })
    assert.deepEqual(
      list.map(a => a.parties),
      ['GO HA', 'HA RO']
    )
    assert.equal(new Set(list.flatMap(a => a.claims.map(c => c.id))).size, 2)
  })

  it('are one for each agent with its own day', () => {
    const list = found('The pact follows deals with Harad signed by Arnor on 20 April and Gondor on 26 April.')
    assert.deepEqual(
      list.map(a => [a.parties, a.date]),
      [
        ['AR HA', '2031-04-20'],
        ['GO HA', '2031-04-26']
      ]
    )
  })

  it('are the same agreement under its other names', () => {
    const a = one('Gondor and Rohan signed a trade pact on Monday. The pact between Gondor and Rohan cuts tariffs.')
    assert.equal(a.claims.length, 2)
  })

  it('that bear the name of a city are not made by its country', () => {
    nothing('Gondor praised the Edoras Agreement.')
  })

  it('of several signers have the counterpart of the one just told of', () => {
    const list = found(
      'Gondor signed a deal with Harad on Monday. The pact is similar to deals signed by Arnor on 20 April and Rohan on 26 April. Harad is pleased.'
    )
    assert.deepEqual(
      list.map(a => a.parties),
      ['GO HA', 'AR HA', 'HA RO']
    )
  })

  it('have the day that opens their sentence, or that "when" points to', () => {
    assert.equal(one('On Monday Telemar and Brand, known as rivals, signed a peace deal.').date, '2031-05-12')
    assert.equal(one('The row began on 20 April, when Gondor signed a memorandum with Rohan.').date, '2031-04-20')
  })

  it('may have a side that is no known actor', () => {
    assert.equal(one("Gondor signed a treaty of accession with the region's new leaders.").parties, 'GO')
  })

  it('follow a life cycle', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['Gondor and Rohan reached a deal.', 'AGREED'],
      ['Gondor and Rohan ratified the treaty.', 'RATIFIED'],
      ['Gondor withdrew from the treaty with Rohan.', 'WITHDRAWN'],
      ['Gondor and Rohan are negotiating a trade deal.', 'UNDER_NEGOTIATION'],
      ['Gondor offered Rohan a trade deal.', 'PROPOSED'],
      ['Gondor and Rohan will sign a treaty in June.', 'UNDER_NEGOTIATION'],
      ['Gondor hopes to reach a deal with Rohan.', 'PROPOSED']
    ]
    for (const [text, status] of cases) assert.equal(one(text).status, status, text)
  })

  it('are made by states, blocs and movements alone', () => {
    nothing('The Gondorian carrier finalised a deal to buy thirty jets.')
    nothing('The bank agreed a merger deal with its rival in Rohan.')
    nothing('The minister must deal with the problem in Rohan.')
    nothing('The defendant in Gondor accepted a plea deal.')
    nothing('Gondor announced a budget deal.')
    nothing('A great deal of rain fell in Rohan and Gondor.')
    nothing('The player signed a contract with a club in Rohan.')
    nothing('The ministry issued a statement on Rohan.')
  })
})

describe('undertakings', () => {
  it('are what several parties agree to do', () => {
    const a = one('Telemar and Brand agreed to cooperate on border security.')
    assert.deepEqual(
      [a.kind, a.status, a.parties, a.title],
      ['COMMITMENT', 'AGREED', 'GO RO', 'cooperate on border security']
    )
  })

  it('are what one agrees with another', () => {
    assert.equal(one('Telemar agreed with Brand to compensate the families.').parties, 'GO RO')
  })

  it('are commitments reaffirmed together', () => {
    const a = one('Telemar and Brand reaffirmed their commitment to the disarmament of Harad.')
    assert.match(a.title, /disarmament/)
  })

  it('of "we" are those of the meeting the speaker took part in', () => {
    const a = one(
      'Telemar met Brand in Edoras on Monday.\n“We agreed to close cooperation on water policy,” Telemar said.'
    )
    assert.deepEqual([a.parties, a.title], ['GO RO', 'close cooperation on water policy'])
    assert.notEqual(a.facts.summit, null)
  })

  it('found common bodies', () => {
    const a = one('The statement said Gondor and Rohan will establish a joint consultative body to tackle drought.')
    assert.deepEqual([a.kind, a.title], ['MECHANISM', 'joint consultative body'])
  })

  it('are each their own where one sentence has two', () => {
    const list = found(
      'The statement said Gondor and Rohan will establish a joint committee and strengthen cooperation in shipping.'
    )
    assert.deepEqual(
      list.map(a => a.kind),
      ['MECHANISM', 'COMMITMENT']
    )
  })

  it('may have a day by which they are due, which is not their date', () => {
    const a = one('Telemar and Brand agreed to cut tariffs by June 2032.')
    assert.deepEqual([a.date, a.facts.deadline?.edtf], ['2031-05', '2032-06'])
  })

  it('may be one side’s word to another to be gone by a day', () => {
    const a = one('Gondor pledged to withdraw its troops from Rohan by June 2032.')
    assert.deepEqual([a.parties, a.facts.deadline?.edtf], ['GO RO', '2032-06'])
    nothing('Gondor pledged to withdraw its troops from Rohan.')
    nothing('Gondor pledged to withdraw its ambassador from Rohan by June 2032.')
  })

  it('need more than one party, and more than an opinion', () => {
    nothing('Telemar agreed to resign.')
    nothing('Telemar agreed with the assessment of the court.')
    nothing('Gondor pledged to plant trees.')
    nothing('Telemar and Brand agreed to meet in June.')
    nothing('Observers agreed that Gondor and Rohan were tired.')
    nothing('Gondor and Rohan will face hard times.')
    nothing('Vesk hoped that Gondor and Rohan will strengthen cooperation.')
    nothing('Gondor will establish a committee on drought.')
    nothing('“We agreed to sell the house,” a farmer in Gondor said.')
  })
})

describe('claims of agreements', () => {
  it('hang on the meeting where they were reached', () => {
    const a = one('Telemar met Brand in Edoras on Monday. Telemar and Brand issued a joint statement.')
    assert.equal(a.kind, 'JOINT_STATEMENT')
    assert.equal(a.facts.summit, 's1')
    assert.equal(a.claims[0]?.date?.basis, 'IMPLIED')
  })

  it('belong to the document that holds them', () => {
    const list = found(
      'Telemar and Brand met in Edoras. They issued papers.\nTelemar and Brand issued a joint statement. The statement said Gondor and Rohan will strengthen cooperation in shipping.'
    )
    const document = list.find(a => a.kind === 'JOINT_STATEMENT')!
    const undertaking = list.find(a => a.kind === 'COMMITMENT')!
    assert.equal(undertaking.facts.partOf, document.claims[0]!.event)
  })

  it('quote exactly and leave notes on what was not used', () => {
    const text = 'Gondor signed a treaty with Rohan.\nAny deal would take years.'
    const document = agreements.run(meetings.run(aDocument(text), context), context)
    for (const c of document.claims) assert.equal(text.slice(c.start, c.end), c.quote)
    assert.ok(document.notes.some(n => n.rule === 'agreements.notUsed'))
  })

  it('never have a title longer than 120 characters', () => {
    const long = Array.from({ length: 30 }, (_, i) => `topic${i}`).join(' and ')
    for (const a of found(`Gondor signed a treaty with Rohan on ${long}.`)) assert.ok(a.title.length <= 120)
  })
})
