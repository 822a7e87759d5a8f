import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Claim, InteractionFacts } from '../../../src/domain/claim.js'
import type { Document } from '../../../src/extraction/document.js'
import { interactions } from '../../../src/extraction/stages/interactions.js'
import { aDocument, context } from '../world.js'

function read(text: string): Document {
  return interactions.run(aDocument(text), context)
}

/** `ACCUSE GO>HA`, one a claim; several sides joined by a plus. */
function found(text: string): string[] {
  return read(text).claims.map(said)
}

function said(claim: Claim): string {
  const { type } = claim.facts as InteractionFacts
  const sides = (role: 'SOURCE' | 'TARGET'): string =>
    claim.participants
      .filter(p => p.role === role)
      .map(p => (p.onBehalfOf ?? p.actor).replace(/^\w+:/, ''))
      .sort()
      .join('+')
  return `${type} ${sides('SOURCE')}>${sides('TARGET')}`
}

/** One line a way of saying it. */
const SAYS: readonly (readonly [string, readonly string[]])[] = [
  ['Gondor condemned the Haradrian raid.', ['ACCUSE GO>HA']],
  ['Rohan was criticised by Gondor for its tariffs.', ['ACCUSE GO>RO']],
  ['Gondor has summoned the Haradrian ambassador.', ['ACCUSE GO>HA']],
  ['Gondor and Rohan accused Harad of piracy.', ['ACCUSE GO+RO>HA']],
  ['Rohan expressed concern about Haradrian warships.', ['ACCUSE RO>HA']],
  ['Rohan is deeply critical of Harad.', ['ACCUSE RO>HA']],
  ['Telemar urged Harad to free the crew.', ['REQUEST GO>HA']],
  ['Gondor called on Harad and Rohan to talk.', ['REQUEST GO>HA+RO']],
  ['Telemar said Harad must withdraw.', ['REQUEST GO>HA']],
  ['Harad rejected the Gondorian proposal.', ['REJECT HA>GO']],
  ['Harad will not accept the Gondorian plan.', ['REJECT HA>GO']],
  ['Rohan cannot support the Gondorian plan, Brand said.', ['REJECT RO>GO']],
  ['Gondor expelled two Haradrian diplomats.', ['SANCTION GO>HA']],
  ['Gondor imposed tariffs on Haradrian steel.', ['SANCTION GO>HA']],
  ['Telemar signed an order imposing sanctions on Harad.', ['SANCTION GO>HA']],
  ['Gondor lifted the embargo that it had imposed on Harad.', ['RETREAT GO>HA']],
  ['Harad released four Gondorian sailors.', ['RETREAT HA>GO']],
  ['Harad threatened to bomb Gondor.', ['THREATEN HA>GO']],
  ['Gondor will impose sanctions on Harad, Telemar said.', ['THREATEN GO>HA']],
  ['Rohan sent food and tents to Arnor.', ['AID RO>AR']],
  ['Rohan will provide Arnor with a hospital ship.', ['AID RO>AR']],
  ['Haradrian jets bombed Gondor.', ['ASSAULT HA>GO']],
  ['Fighters of the White Council shelled Harad.', ['ASSAULT white-council>HA']],
  ["Harad's invasion of Arnor goes on.", ['ASSAULT HA>AR']],
  ['Harad annexed Arnor.', ['COERCE HA>AR']],
  ['Harad detained a Gondorian envoy.', ['COERCE HA>GO']],
  ['Gondor massed troops along the border with Harad.', ['MOBILIZE GO>HA']],
  ['Gondor held a joint exercise with Rohan.', ['COOPERATE GO>RO']],
  ["Quill apologised to Rohan for the crew's death.", ['SUPPORT HA>RO']],
  ['Gondor voiced support for Arnor.', ['SUPPORT GO>AR']],
  ['Gondor and Harad blamed each other.', ['ACCUSE GO+HA>GO+HA']],
  ['Harad was sheltering pirates, Telemar said.', ['ACCUSE GO>HA']],
  ['Western countries, including Gondor, denounced Harad.', ['ACCUSE GO>HA']],
  ['Gondor accused Harad of piracy. Harad rejected the accusation.', ['ACCUSE GO>HA', 'REJECT HA>GO']],
  ['Gondor expelled the Haradrian envoy. Harad broke off relations.', ['SANCTION GO>HA', 'SANCTION HA>GO']]
]

/** One line a trap: nothing is to be read here. */
const SILENT: readonly string[] = [
  'Gondor lies north of Harad.',
  'Telemar met Brand.', // a meeting is no interaction
  'Gondor and Rohan signed a treaty.',
  'Gondor denied that it had bombed Harad.',
  'If Gondor attacked Harad, nobody would gain.',
  'Would Gondor bomb Harad?',
  'Gondor could ban Haradrian ships one day.',
  'In the novel Gondor invades Harad.',
  'Telemar arrested three Gondorian officers.', // at home
  'Gondor-flagged ships were attacked by nobody.',
  'Harad is capable of hitting Gondor.',
  'Gondor bought grain worth a million from Harad.'
]

describe('interactions', () => {
  for (const [text, expected] of SAYS) {
    it(`reads ${expected.join(', ')} in "${text}"`, () => assert.deepEqual(found(text), expected))
  }
  for (const text of SILENT) {
    it(`reads nothing in "${text}"`, () => assert.deepEqual(found(text), []))
  }

  it('keeps a charge and the act it speaks of, the act with its speaker', () => {
    const { claims } = read('Telemar said Harad had bombed Arnor.')
    assert.deepEqual(claims.map(said).sort(), ['ACCUSE GO>HA', 'ASSAULT HA>AR'])
    assert.equal(claims.find(c => said(c).startsWith('ASSAULT'))?.attributedTo, 'leader:mira-telemar')
  })

  it('gives one event to what is told twice, and the exact quotes', () => {
    const text = 'Gondor condemned Harad. Later Gondor condemned Harad again.'
    const { claims } = read(text)
    assert.deepEqual(
      claims.map(c => c.event),
      ['i1', 'i1']
    )
    for (const claim of claims) assert.equal(text.slice(claim.start, claim.end), claim.quote)
  })

  it('says what was announced as planned', () => {
    const [claim] = read('Rohan will send food to Arnor.').claims
    assert.equal(claim?.modality, 'PLANNED')
    assert.equal((claim?.facts as InteractionFacts).status, 'PLANNED')
  })

  it('names the mode and the rule', () => {
    const [claim] = read('Gondor expelled two Haradrian diplomats.').claims
    assert.equal((claim?.facts as InteractionFacts).mode, 'expel')
    assert.equal(claim?.rule, 'interactions.verb.expel')
  })

  it('leaves a note on a sentence that looked like an interaction', () => {
    const { notes } = read('If Gondor attacked Harad, nobody would gain.')
    assert.deepEqual(
      notes.map(n => n.rule),
      ['interactions.notUsed']
    )
  })
})
