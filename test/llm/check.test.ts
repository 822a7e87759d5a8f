import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Claim, Note } from '../../src/domain/claim.js'
import { readDocument } from '../../src/extraction/extract.js'
import { pipeline } from '../../src/extraction/pipeline.js'
import { claimsOf } from '../../src/llm/check.js'
import type { ProposedEvent } from '../../src/llm/proposal.js'
import { inventedContext } from '../extraction/invented-world.js'
import { aStory, CHARGE, MEETING, PACT, pact, snub, summit } from './story.js'

const stages = pipeline.filter(({ name }) => !['meetings', 'agreements', 'interactions', 'tenures'].includes(name))

function checked(events: readonly ProposedEvent[], article = aStory()): { claims: Claim[]; notes: Note[] } {
  const document = readDocument(article, inventedContext, stages)
  const { claims, notes } = claimsOf({ events }, document, inventedContext, 'llm:tiny@0')
  for (const { quote, start, end } of claims) assert.equal(article.text.slice(start, end), quote)
  return { claims: [...claims], notes: notes.filter(({ rule }) => rule === 'llm.notUsed') }
}

/** Nothing becomes of the event, and one note says why. */
function refused(event: ProposedEvent, why: RegExp, article = aStory()): void {
  const { claims, notes } = checked([event], article)
  assert.deepEqual(claims, [])
  assert.equal(notes.length, 1)
  assert.match(notes[0]!.message, why)
}

/** The event is kept without one of its values, and a note says why. */
function keptWithout(event: ProposedEvent, why: RegExp): Claim {
  const { claims, notes } = checked([event])
  assert.equal(claims.length, 1)
  assert.deepEqual(
    notes.map(({ message }) => why.test(message)),
    [true],
    JSON.stringify(notes)
  )
  return claims[0]!
}

describe('what a model proposes and the story bears out', () => {
  it('becomes claims with its sentence, parties, date and place, marked with the model', () => {
    const { claims, notes } = checked([summit, pact, snub])
    assert.deepEqual(notes, [])
    assert.deepEqual(
      claims.map(({ kind, quote, rule, extractor }) => [kind, quote, rule, extractor]),
      [
        ['SUMMIT', MEETING, 'llm.proposed', 'llm:tiny@0'],
        ['AGREEMENT', PACT, 'llm.proposed', 'llm:tiny@0'],
        ['INTERACTION', CHARGE, 'llm.proposed', 'llm:tiny@0']
      ]
    )
    const [met, , turned] = claims as [Claim, Claim, Claim]
    assert.deepEqual(met.participants, [
      { actor: 'leader:ilse-varga-morn', role: 'PARTICIPANT', onBehalfOf: 'country:QV' },
      { actor: 'leader:tobin-ashgrove', role: 'PARTICIPANT', onBehalfOf: 'country:QM' }
    ])
    assert.equal(met.date?.edtf, '2025-08-25')
    assert.deepEqual(met.facts.kind === 'SUMMIT' && [met.facts.place, met.facts.host], [
      { city: 'Gullport', country: 'QM' },
      'QM'
    ])
    assert.deepEqual(
      turned.participants.map(({ actor, role }) => [actor, role]),
      [
        ['leader:han-so-yun', 'SOURCE'],
        ['country:QV', 'TARGET']
      ]
    )
  })

  it('may point at part of a sentence: the claim has all of it', () => {
    assert.equal(checked([{ ...summit, quotes: ['met Prime Minister Tobin Ashgrove'] }]).claims[0]?.quote, MEETING)
  })

  it('may differ in the shape of quotation marks and white space, and in nothing else', () => {
    assert.equal(
      checked([{ ...snub, quotes: [CHARGE.replace('’', "'").replace(' left', '\n left')] }]).claims.length,
      1
    )
    refused({ ...snub, quotes: [CHARGE.replace('dark', 'dusk')] }, /does not stand in the main story/)
  })

  it('counts once when it is proposed twice', () => {
    assert.equal(checked([summit, summit]).claims.length, 1)
  })

  it('may name two quotes, of which the one that holds is used', () => {
    const { claims, notes } = checked([{ ...summit, quotes: [MEETING, 'They embraced for a long time.'] }])
    assert.equal(claims.length, 1)
    assert.match(notes[0]?.message ?? '', /embraced.*other quotes of it hold/)
  })
})

describe('lies', () => {
  it('about quotes yield nothing', () => {
    refused({ ...summit, quotes: ['They will meet again in Oum next week.'] }, /does not stand in the main story/)
    refused({ ...summit, quotes: [] }, /has no quote/)
    refused({ ...summit, quotes: ['Merrowland in'] }, /too short/)
  })

  it('about a sentence that is there and speaks of something else yield nothing', () => {
    refused({ ...summit, quotes: ['Nobody else had much to say.'] }, /none of its parties is in the quote/)
  })

  it('about people and countries that the story does not name yield nothing, however well known they are', () => {
    refused({ ...summit, participants: ['Ilse Varga-Morn', 'Abdel al-Quorin'] }, /names no "Abdel al-Quorin"/)
    refused({ ...pact, parties: ['Valdoria', 'Tamaris'] }, /names no "Tamaris"/)
    refused({ ...pact, parties: ['Valdoria', 'Atlantis'] }, /names no "Atlantis"/)
  })

  it('about who met whom yield nothing', () => {
    refused({ ...summit, participants: ['Ilse Varga-Morn', 'Valdoria'] }, /fewer than two parties/)
    refused({ ...snub, targets: [] }, /who does it and to whom/)
    refused({ ...snub, targets: ['Nordhaven'] }, /one party on both sides/)
    refused({ ...pact, parties: [] }, /names no party/)
  })

  it('about how far it has come yield nothing', () => {
    refused({ ...summit, modality: 'PLANNED' }, /HELD and modality PLANNED do not go together/)
    refused({ ...pact, status: 'PROPOSED' }, /do not go together/)
  })

  it('about a title that is not in the story yield nothing', () => {
    refused({ ...pact, title: 'Treaty of Everlasting Friendship' }, /does not stand in the main story/)
  })

  it('about the date lose the date', () => {
    assert.equal(
      keptWithout({ ...summit, date: { edtf: '2025-13-01', words: 'on Monday' } }, /it is no date/).date,
      null
    )
    assert.equal(
      keptWithout({ ...summit, date: { edtf: '2025-08-19', words: 'on Monday' } }, /says 2025-08-25/).date,
      null
    )
    assert.equal(
      keptWithout({ ...summit, date: { edtf: '2025-08-19', words: 'on 19 August' } }, /does not stand/).date,
      null
    )
    assert.equal(
      keptWithout({ ...summit, date: { edtf: '2025-08-25', words: 'a warm afternoon' } }, /no date can be read/).date,
      null
    )
  })

  it('about place, host, mode and speaker lose that value', () => {
    const place = keptWithout({ ...summit, place: 'Brackwater' }, /no place known as "Brackwater"/)
    assert.equal(place.facts.kind === 'SUMMIT' && place.facts.place, null)
    const host = keptWithout({ ...summit, host: 'Tamaris' }, /host "Tamaris" is no country of the story/)
    assert.equal(host.facts.kind === 'SUMMIT' && host.facts.host, null)
    const mode = keptWithout({ ...snub, mode: 'aerial' }, /REJECT has no mode "aerial"/)
    assert.equal(mode.facts.kind === 'INTERACTION' && mode.facts.mode, null)
    assert.equal(keptWithout({ ...snub, attributedTo: 'a herald' }, /speaker "a herald"/).attributedTo, null)
  })

  it('about the future, told as done, yield nothing', () => {
    const text = `${MEETING.replace('on Monday', 'on 3 September 2025')} It rained.`
    refused(
      {
        ...summit,
        quotes: ['met Prime Minister Tobin Ashgrove'],
        date: { edtf: '2025-09-03', words: '3 September 2025' }
      },
      /after the day of publication/,
      aStory(text)
    )
  })

  it('about what stands outside the main story yield nothing', () => {
    const teaser = 'Read more: Tobin Ashgrove of Merrowland visits Valdoria'
    const text = `${aStory().text}\n\nRelated stories\n\n${teaser}\n\nSubscribe to our newsletter`
    refused({ ...summit, quotes: [teaser] }, /does not stand in the main story/, aStory(text))
  })
})

describe('a denied or hypothetical event', () => {
  it('keeps its modality, whatever its status', () => {
    const { claims } = checked([{ ...summit, modality: 'DENIED' }])
    assert.equal(claims[0]?.modality, 'DENIED')
  })
})
