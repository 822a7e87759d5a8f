import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyseClauses } from '../../../src/extraction/clauses/analyse.js'
import type { Clause, NounPhrase } from '../../../src/extraction/clauses/types.js'
import type { ActorKey } from '../../../src/domain/claim.js'
import type { SentenceForm } from '../../../src/extraction/document.js'
import { aDocument, context } from '../world.js'

const TELEMAR = 'leader:mira-telemar'
const BRAND = 'leader:oda-brand'
const QUILL = 'leader:sera-quill'

function clausesOf(
  text: string,
  form: SentenceForm = 'PROSE',
  groups: Readonly<Record<string, readonly ActorKey[]>> = {}
): readonly Clause[] {
  return analyseClauses(aDocument(text, { form, groups }), context).flatMap(a => a.clauses)
}

function clause(
  text: string,
  lemma: string,
  form: SentenceForm = 'PROSE',
  groups: Readonly<Record<string, readonly ActorKey[]>> = {}
): Clause {
  const clauses = clausesOf(text, form, groups)
  const found = clauses.find(c => c.verb.lemma === lemma)
  assert.ok(found, `no clause of "${lemma}" among ${clauses.map(c => c.verb.lemma).join(', ')}`)
  return found
}

const actors = (phrase: NounPhrase | null | undefined): string[] => (phrase?.actors ?? []).map(a => a.actor).sort()

describe('clauses', () => {
  it('find subject, object and prepositional phrases', () => {
    const met = clause('Telemar met Prime Minister Oda Brand in Edoras on Friday.', 'meet')
    assert.deepEqual(actors(met.subject), [TELEMAR])
    assert.deepEqual(actors(met.objects[0]), [BRAND])
    assert.deepEqual(
      met.obliques.map(o => o.preposition),
      ['in']
    )
    assert.equal(met.verb.tense, 'PAST')
  })

  it('join a name and its apposition', () => {
    const met = clause("Gondor's new president, Mira Telemar, met Brand.", 'meet')
    assert.deepEqual(actors(met.subject), [TELEMAR])
  })

  it('keep an introduction apart from the subject', () => {
    const issued = clause('Following their talks, Telemar issued a statement.', 'issue')
    assert.deepEqual(actors(issued.subject), [TELEMAR])
  })

  it('let ministries and officials stand for their country', () => {
    const summoned = clause("Gondor's Ministry of Foreign Affairs has summoned the Rohirric envoy.", 'summon')
    assert.deepEqual(actors(summoned.subject), ['country:GO'])
    assert.deepEqual(actors(summoned.objects[0]), ['country:RO'])
  })

  it('leave goods and programmes only owned by their country', () => {
    const taxed = clause('Gondor taxed Haradrian steel.', 'tax')
    assert.deepEqual(actors(taxed.objects[0]), [])
    assert.deepEqual(
      taxed.objects[0]?.owners.map(o => o.actor),
      ['country:HA']
    )
  })

  it('read lists of parties behind "from" and "of"', () => {
    const gathered = clause('Officials from Gondor, Rohan and the White Council gathered in Lindon.', 'gather')
    assert.deepEqual(actors(gathered.subject), ['country:GO', 'country:RO', 'organization:white-council'])
  })

  it('follow chained infinitives to their subject and governors', () => {
    const hold = clause('Telemar is expected to agree to hold talks with Quill.', 'hold')
    assert.deepEqual(actors(hold.subject), [TELEMAR])
    assert.deepEqual(
      hold.governors.map(g => g.lemma),
      ['expect', 'agree']
    )
    assert.deepEqual(
      hold.objects[0]?.complements.map(o => actors(o.phrase)),
      [[QUILL]]
    )
  })

  it('give the object of "urge" as subject of what is urged', () => {
    assert.deepEqual(actors(clause('Telemar met Brand, urging Harad to return.', 'return').subject), ['country:HA'])
  })

  it('see negation and modals', () => {
    const sign = clause('The minister said Gondor would not sign the deal.', 'sign')
    assert.equal(sign.verb.negated, true)
    assert.equal(sign.verb.modal, 'would')
    assert.equal(sign.relation, 'COMPLEMENT')
  })

  it('see passives and agents in reduced relatives', () => {
    const signed = clause(
      'The accord is similar to agreements signed by Arnor on 20 May and Gondor on 26 June.',
      'sign'
    )
    assert.equal(signed.verb.passive, true)
    assert.equal(signed.subject?.lemma, 'agreement')
    assert.deepEqual(
      signed.obliques.map(o => actors(o.phrase)),
      [['country:AR'], ['country:GO']]
    )
  })

  it('do not take a participle for the verb of its noun', () => {
    assert.equal(clause('The talks set for Monday were called off.', 'call').verb.particle, 'off')
  })

  it('skip a relative clause between subject and verb', () => {
    const said = clause('The Gondorian minister who visited Edoras said nothing.', 'say')
    assert.deepEqual(actors(said.subject), ['country:GO'])
  })

  it('read "to meet" in a headline as a plan', () => {
    const meet = clause('Telemar, Brand to meet in Lindon', 'meet', 'HEADLINE')
    assert.deepEqual(actors(meet.subject), [TELEMAR, BRAND])
    assert.deepEqual(
      meet.governors.map(g => g.lemma),
      ['be to']
    )
  })

  it('read verbs that look like nouns in a headline', () => {
    assert.deepEqual(actors(clause('Harad hosts Gondor, Rohan talks', 'host', 'HEADLINE').subject), ['country:HA'])
  })

  it('attribute what follows "said" and what stands before it', () => {
    const follows = clause('Vesk denied that talks took place.', 'take')
    assert.equal(follows.attribution?.verb, 'deny')
    const before = clause('“We reaffirmed our commitment,” Telemar said at a briefing.', 'reaffirm')
    assert.deepEqual(actors(before.attribution?.speaker), [TELEMAR])
    assert.equal(before.quoted, true)
  })

  it('take "according to" for the whole sentence', () => {
    assert.equal(clause('Telemar met Quill, according to officials.', 'meet').attribution?.verb, 'according to')
  })

  it('make a conjunction of "after" where a clause follows', () => {
    const struck = clause('The talks came weeks after both countries struck deals with Harad.', 'strike', 'PROSE', {
      'both countries': ['country:GO', 'country:RO']
    })
    assert.equal(struck.subordinator, 'after')
    assert.deepEqual(actors(struck.subject), ['country:GO', 'country:RO'])
  })

  it('read a gerund after "ruled out" and after "after"', () => {
    assert.deepEqual(
      clause('Telemar has not ruled out meeting Quill.', 'meet').governors.map(g => [g.lemma, g.negated]),
      [['rule out', true]]
    )
    const after = clause('After meeting Quill in Umbar, Telemar flew home.', 'meet')
    assert.deepEqual(actors(after.subject), [TELEMAR])
    assert.deepEqual(after.governors, [])
  })

  it('keep the "not" before an infinitive', () => {
    assert.equal(clause('Gondor and Rohan agreed not to use force.', 'use').verb.negated, true)
    assert.equal(clause('Telemar did not want to meet Quill.', 'meet').verb.negated, false)
  })

  it('tell the participle that qualifies from the verb of the sentence', () => {
    const signed = clause('The war ended with a pact signed in Edoras.', 'sign')
    assert.deepEqual([signed.relation, signed.subject?.lemma], ['REDUCED', 'pact'])
    assert.equal(clause('The war ended with a pact signed in Edoras.', 'end').relation, 'MAIN')
    assert.equal(clause('Under an accord signed in May, Gondor pays Rohan.', 'sign').subject?.lemma, 'accord')
    const agents = clause('A joint statement signed by Quill and Brand condemned Harad.', 'condemn').subject
    assert.equal(agents?.lemma, 'statement')
  })

  it('begin a clause behind a noun with an article, not a list', () => {
    const receive = clause('Gondor and Rohan concluded a treaty, and Harad will receive grain.', 'receive')
    assert.deepEqual(actors(receive.subject), ['country:HA'])
  })

  it('begin a clause with two names behind a noun, and take a subject of two "of" as one', () => {
    const signed = clause('Patrols were sent to the border, and Gondor and Rohan signed a pact.', 'sign')
    assert.deepEqual(actors(signed.subject), ['country:GO', 'country:RO'])
    assert.equal(clause('The treaty of Gondor and of Rohan was signed.', 'sign').subject?.lemma, 'treaty')
    assert.equal(clause('They had all agreed to meet.', 'agree').subject?.lemma, 'they')
  })

  it('read "plan to" after two names as a verb, and "4 am" as an hour', () => {
    assert.deepEqual(clause('Gondor and Rohan plan to sign a pact.', 'sign').governors[0]?.lemma, 'plan')
    assert.equal(clause('A truce took effect at 4 am.', 'take').objects[0]?.lemma, 'effect')
  })

  it('survive text without grammar', () => {
    assert.doesNotThrow(() => clausesOf('to to , and who , that “ ” of of - — to be not to .'))
    assert.doesNotThrow(() => clausesOf('Gondor, Gondor, Gondor and, or to to meet who'))
  })
})
