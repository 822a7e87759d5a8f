import {
  AGENCIES,
  INSTRUMENTS_OF_WILL,
  LINKED_AGENTS,
  OWN_HOUSE,
  PROJECTILES
} from '../lexicon/interactions/acting-for.js'
import { distinctActors } from '../clauses/actors.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { REPRESENTATIVES } from '../lexicon/representatives.js'
import { INTENDED } from '../lexicon/intentions.js'
import { agentless } from './agentless.js'
import { heldBy } from './aimed-at.js'
import { companionsIn } from './companions.js'
import { foesIn } from './foes.js'
import { helpersOf } from './helpers.js'
import { actsForOwner, doersIn, listedBefore, namedAfter } from './actors.js'
import { ownedByWhose } from './whose.js'
import { nominalDoers } from './nominal-doers.js'
import type { Predication } from './predication.js'
import { streetOf } from './streets.js'

const SPEAKER_WORDS = new Set(['we', 'i', 'it', 'he', 'she', 'they', 'us'])
/** Who does what a predication says, wherever the sentence names them. */
export function doersOf(p: Predication, analysis: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  const doers = p.nominal ? nominalDoers(p, analysis) : verbalDoers(p, analysis, tokens)
  const others = doers.length > 0 && p.clause ? companionsIn(p, p.clause) : []
  return others.length > 0 ? distinctActors([...doers, ...others]) : doers
}

function verbalDoers(p: Predication, analysis: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  const { clause, source } = p
  const foes = foesIn(p, analysis) // sparked clashes between Gondor and Harad
  if (foes.length > 0) return foes
  const byNoun = clause ? ownersOfGoverningNoun(clause, analysis) : []
  if (byNoun.length > 0) return byNoun
  const found = doersIn(source)
  if (found.length > 0) return found
  const helpers = source ? helpersOf(p, source) : []
  if (helpers.length > 0) return helpers
  if (source && (actsForOwner(source) || REPRESENTATIVES.has(source.lemma) || PURSES.test(source.lemma))) {
    const owner = ownedByWhose(source, analysis, tokens)
    if (owner.length > 0) return [...owner]
  }
  // "their respective governments", "the two countries' officials": of those that the sentence listed
  const each = source ? listedBefore(source, analysis) : []
  if (each.length > 0) return each
  const backed =
    source && (LINKED_AGENTS.has(source.lemma) || PROJECTILES.has(source.lemma)) ? heldBy(source, analysis) : []
  if (backed.length > 0) return backed
  const street = p.sense.root === 'PROTEST' && clause ? streetOf(source, clause, analysis) : []
  if (street.length > 0) return street
  if (p.carried && source && source === p.carried) return source.owners.filter(r => r.side !== null)
  const outer = clause && source ? mainSubject(source, clause, analysis) : []
  if (outer.length > 0) return outer
  const issuer = source && INSTRUMENTS_OF_WILL.has(source.lemma) ? issuerOf(source, analysis) : []
  if (issuer.length > 0) return issuer
  if (source) {
    const named = namedAfter(source, analysis, tokens)
    if (named.length > 0) return named
  }
  if (!source && clause) {
    const named = namedBefore(clause, analysis, tokens)
    if (named.length > 0) return named
  }
  if (source && clause) {
    const beside = besideSubject(source, clause, analysis)
    if (beside.length > 0) return beside
    const house = houseOf(source, clause, p, analysis)
    if (house.length > 0) return house
  }
  if (source && /^(?:i|we)$/.test(source.lemma)) {
    const sender = analysis.phrases.find(x => analysis.openers.get(x.first) === 'on behalf of')
    if (sender) return doersIn(sender) // on behalf of Gondor, I congratulate
  }
  const speaker = clause?.attribution?.speaker ?? null
  if (source && speaker && refersToSpeaker(source)) {
    const named = doersIn(speaker)
    // "the ministry released a statement in which it said it repudiated"
    const telling = analysis.clauses.find(c => c.subject?.first === speaker.first && c.relation === 'RELATIVE')
    const host = telling && telling.outer !== null ? analysis.clauses[telling.outer] : undefined
    return named.length > 0 || speaker.lemma !== 'it' ? named : doersIn(host?.subject ?? null)
  }
  if (
    clause &&
    source &&
    (clause.relation === 'REDUCED' || clause.relation === 'RELATIVE') &&
    INSTRUMENTS_OF_WILL.has(source.lemma)
  ) {
    const outer = clause.outer === null ? undefined : analysis.clauses[clause.outer]
    // "vetoed a resolution calling for a truce": who vetoes it calls for nothing
    const against =
      outer && /^(?:veto|reject|oppose|block|condemn|denounce|dismiss|criticise|criticize)$/.test(outer.verb.lemma)
    const author = outer && !against ? doersIn(outer.subject) : []
    return author.length > 0 ? author : source.owners.filter(r => r.side !== null)
  }
  if (!source && clause?.verb.passive) {
    const told = agentless(p, clause, analysis)
    if (told !== null) return told
  }
  // "flights carrying relief from Gondor landed in Harad"
  if (clause && p.sense.root === 'AID' && /^(?:carry|bring|haul|transport)$/.test(clause.verb.lemma)) {
    const from = clause.obliques.find(o => o.preposition === 'from')?.phrase ?? null
    if (from) return doersIn(from)
  }
  // "a convoy of food | donated by Gondor | reached Harad"
  if (clause && source && p.sense.root === 'AID') {
    const given = [source, ...source.complements.map(c => c.phrase)]
    const gift = analysis.clauses.find(
      c => c.relation === 'REDUCED' && GIVING.test(c.verb.lemma) && given.some(x => x.head === c.subject?.head)
    )
    const giver = doersIn(gift?.obliques.find(o => o.preposition === 'by')?.phrase ?? null)
    if (giver.length > 0) return giver
  }
  if (p.carried && p.carried.owners.length > 0) return p.carried.owners.filter(r => r.side !== null) // voiced Gondor's support for
  const voiced = clause && !clause.verb.passive ? clause.objects[0] : undefined
  if (voiced && VOICED.test(voiced.lemma)) {
    // "the minister underlined Gondor's commitment to", "conveyed the protest of the Gondorian government"
    const owners = voiced.owners.filter(r => r.side !== null)
    return owners.length > 0 ? owners : doersIn(voiced.complements.find(c => c.preposition === 'of')?.phrase ?? null)
  }
  // "said Harad would face sanctions": whose word it is threatens them
  if (
    clause &&
    !source &&
    p.carried &&
    speaker &&
    /^(?:face|suffer|receive|meet)$/.test(clause.verb.lemma) &&
    (clause.verb.tense === 'FUTURE' || clause.verb.modal === 'would')
  )
    return doersIn(speaker)
  return []
}

const GIVING = /^(?:donate|give|send|provide|supply|fund|finance|ship|offer|deliver|pledge|dispatch|gift)$/

/** "Gondor hit back, with the foreign minister calling it": an office without owner is of who the sentence is about. */
function besideSubject(source: NounPhrase, clause: Clause, { clauses, openers }: SentenceAnalysis): ActorRef[] {
  if (clause.relation !== 'REDUCED' || clause.verb.form !== 'GERUND' || openers.get(source.first) !== 'with') return []
  if (
    source.owners.length > 0 ||
    source.items.length > 1 ||
    !/^(?:the|its|his|her)$/.test(source.modifiers[0] ?? 'its')
  )
    return []
  if (!REPRESENTATIVES.has(source.lemma)) return []
  const main = clauses.find(c => c.relation === 'MAIN' && c.verb.head < clause.verb.head)
  return doersIn(main?.subject ?? null).slice(0, 1)
}

/** "Gondor, whose development fund lent": out of whose purse it comes. */
const PURSES = /^(?:fund|foundation|treasury|lender|exchequer)$/

const VOICED =
  /^(?:support|backing|commitment|solidarity|gratitude|condolence|appreciation|sympathy|readiness|respect|recognition|closeness|protest|concern|condemnation|displeasure|outrage|anger|disappointment)$/

/** "A statement issued by the foreign ministry of Gondor dismissed": who issued it. */
function issuerOf(paper: NounPhrase, analysis: SentenceAnalysis): ActorRef[] {
  const issue = analysis.clauses.find(c => c.relation === 'REDUCED' && c.subject?.first === paper.first)
  return doersIn(issue?.obliques.find(o => o.preposition === 'by')?.phrase ?? null)
}

/** "has vowed revenge on Harad, which it blames for": "it" within a relative clause is who the sentence is about. */
function mainSubject(source: NounPhrase, clause: Clause, analysis: SentenceAnalysis): ActorRef[] {
  if (clause.relation !== 'RELATIVE' || source.items.length !== 1) return []
  const outer = clause.outer === null ? undefined : analysis.clauses[clause.outer]
  // "was among the countries that did not vote for": who was among them
  if (/^(?:country|nation|state|government|member)$/.test(source.lemma) && outer?.verb.lemma === 'be')
    return doersIn(outer.subject)
  if (!/^(?:it|he|she|they)$/.test(source.lemma)) return []
  const aimed = new Set(clause.objects.flatMap(o => o.actors).map(r => r.side))
  return doersIn(outer?.subject ?? null).filter(r => !aimed.has(r.side))
}

/** "More than a dozen countries, including Gondor and Rohan, have": a subject that only its examples name. */
function namedBefore(clause: Clause, analysis: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  const found = analysis.phrases.filter(x => x.last <= clause.verb.first && tokens[x.first - 1]?.lower === 'including')
  return found.flatMap(x => x.actors.filter(a => a.side !== null))
}

/**
 * "froze ties with Harad after its navy seized two Gondorian ships": the nearest before it that is not the target's side.
 * "In Gondor the security service detained": an agency acts for the country where it is.
 */
function houseOf(source: NounPhrase, clause: Clause, p: Predication, analysis: SentenceAnalysis): ActorRef[] {
  const aimed = new Set(p.slots.flatMap(s => [...s.phrase.actors, ...s.phrase.owners]).map(r => r.side))
  const possessive = source.items.some(i => i.possessive === 'its' || i.possessive === 'their')
  if (possessive && !clause.attribution) {
    const before = analysis.phrases.filter(x => x.last <= source.first).flatMap(x => x.actors)
    const other = before.reverse().find(r => r.side !== null && !aimed.has(r.side))
    return other ? [other] : []
  }
  const his = source.items.some(i => i.possessive === 'his' || i.possessive === 'her')
  if (his && REPRESENTATIVES.has(source.lemma)) {
    const before = analysis.phrases.filter(x => x.last <= source.first).flatMap(x => [...x.actors, ...x.owners])
    const master = before.reverse().find(r => r.actor.startsWith('leader:') && r.side !== null && !aimed.has(r.side))
    return master ? [master] : []
  }
  if (!AGENCIES.has(source.lemma) || source.owners.length > 0) return []
  const place = analysis.mentions.find(m => m.country !== null && m.lastToken <= source.first)
  const named = analysis.phrases.find(x => x.last <= source.first && x.actors.some(a => a.actor.startsWith('country:')))
  if (named) return named.actors.filter(a => a.actor.startsWith('country:')).slice(0, 1)
  return place?.country ? [{ actor: `country:${place.country}`, side: `country:${place.country}`, mention: place }] : []
}

/** "We will not accept it," he said; "Gondor says its foreign office has summoned". */
function refersToSpeaker(source: NounPhrase): boolean {
  if (SPEAKER_WORDS.has(source.lemma)) return true
  return source.items.some(i => i.possessive !== null && OWN_HOUSE.has(i.lemma))
}

/** "Harad's move to annex": whose move it is annexes. */
function ownersOfGoverningNoun(clause: Clause, analysis: SentenceAnalysis): ActorRef[] {
  const governor = clause.governors.at(-1)
  if (clause.relation !== 'INFINITIVE' || governor?.tense !== 'NONE' || !INTENDED.has(governor.lemma)) return []
  const noun = [...analysis.phrases].reverse().find(x => x.last <= clause.verb.head && x.lemma === governor.lemma)
  if (!noun) return []
  const owners = noun.owners.filter(r => r.side !== null)
  const behind = noun.complements.find(c => c.preposition === 'of')?.phrase.actors ?? []
  return owners.length > 0 ? owners : behind.filter(r => r.side !== null)
}
