import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { nounsOf } from '../lexicon/interactions/nouns.js'
import { aimedAt, doersIn, harms, onlySide, without } from './actors.js'
import { EXCHANGING } from './predicate-nouns.js'
import { foesIn } from './doers.js'
import type { Predication } from './predication.js'
import { takenBy } from './reactions.js'

/** Whom a predication is aimed at, as far as its own sentence names him. */
export function aims(
  p: Predication,
  type: InteractionType,
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  sources: readonly ActorRef[]
): ActorRef[] {
  const accusers = deniedTo(p, analysis, sources)
  if (accusers.length > 0) return accusers
  if (eachOther(p, sources, tokens) || foesIn(p, analysis).length > 0) return [...sources]
  if (/^verb:(?:warn|urge|tell|ask|order|advise|call)$/.test(p.word) && p.slots.some(s => speaksHome(s.phrase)))
    return []
  const sitting = type === 'REQUEST' && /^(?:session|debate|hearing)$/.test(p.clause?.objects[0]?.lemma ?? '')
  // "filed a complaint to the Union, requesting a session to discuss the raid": asked of the body
  if (sitting) return without(bodiesIn(analysis), sources).slice(0, 1)
  if (atStrangers(p, type)) return []
  const direct = 'direct' in p.sense && p.sense.direct === true
  for (const { kind, phrase } of p.slots) {
    if (kind === 'owner') continue
    // "an attack in Umbar, which Gondor blames | on Harad"
    if (kind === 'object' && p.word === 'verb:blame' && p.clause?.relation === 'RELATIVE' && p.slots.some(onActor))
      continue
    // "condemned the storming of Gondor's embassy": whose it is suffered it
    if (kind === 'of' && type === 'ACCUSE' && !p.word.startsWith('noun:') && harms(p.clause?.objects[0]?.lemma ?? ''))
      continue
    // "held drills with Gondor, which Harad saw as a threat": the drills
    const host = type === 'ACCUSE' && kind === 'object' ? hostOfJoint(phrase, p.clause, analysis) : []
    if (host.length > 0) return without(host, sources)
    // "refused to attend talks with Gondor in Harad"
    const elsewhere = p.word === 'verb:attend' && p.slots.some(s => s.kind === 'with' && s.phrase.actors.length > 0)
    if (kind === 'in' && elsewhere) continue
    // "Gondor and the rebels extended their truce in Edoras": among themselves, wherever they did
    if (kind === 'in' && type === 'RETREAT' && new Set(sources.map(s => s.side ?? s.actor)).size > 1) continue
    // "arms for militants in Harad": who arms them gives Harad nothing
    if ((type === 'AID' || type === 'SUPPORT') && ofRebels(phrase)) return []
    if (kind === 'inner' && type === 'ACCUSE' && (placed(phrase, analysis) || ownLot(p, analysis, sources))) continue
    // a complaint to a court is against who gave cause for it
    if (
      p.sense.root === 'ACCUSE' &&
      (p.sense.mode === 'allege' || p.word === 'verb:complain') &&
      /^(?:to|at|with)$/.test(kind) &&
      ofBodies(phrase)
    )
      continue
    if (p.word === 'verb:warn' && type === 'THREATEN' && kind === 'inner' && isBlow(phrase)) continue
    // "refused to let a ship with Haradrian refugees dock": their state asked for nothing
    if (type === 'REJECT' && kind === 'inner' && ADRIFT.test(phrase.lemma)) continue
    const onlyItself = (direct && kind === 'object') || (kind === 'inner' && type === 'ACCUSE')
    // "would not support aid to Harad" turns Harad down
    const withheld = type === 'REJECT' && p.sense.root === 'SUPPORT' && !p.carried
    const named = aimedAt(phrase, withheld ? 'SUPPORT' : type, analysis, tokens, onlyItself)
    const known =
      [
        named,
        namedBefore(phrase, type, analysis, sources),
        calledSo(phrase, p, analysis),
        nextDoor(phrase, analysis, sources)
      ].find(x => x.length > 0) ?? []
    const refs = without(
      known.length > 0 || type !== 'ASSAULT' ? known : placedBehind(phrase, analysis, tokens),
      sources
    )
    // "threatened steps, including a complaint to the Union": the body is threatened with nothing
    const toBody =
      type === 'THREATEN' && /^(?:inner|with)$/.test(kind) && refs.every(r => r.actor.startsWith('organization:'))
    if (toBody && !acts(phrase, analysis)) continue
    if (refs.length > 0) return refs
  }
  const own =
    p.clause && !p.nominal && (type === 'ASSAULT' || type === 'COERCE' || type === 'MOBILIZE')
      ? ownedByHost(p, p.clause, analysis, sources)
      : []
  if (own.length > 0) return own
  const where = p.clause && !p.nominal && type === 'ASSAULT' ? struckWhere(p.clause, analysis, tokens) : []
  if (where.length > 0) return without(where, sources)
  const thankful = thankedFor(p, analysis, sources)
  if (thankful.length > 0) return thankful
  const taken = takenBy(p, analysis, sources)
  if (taken.length > 0) return taken
  return !p.nominal && p.clause && strikesSpeaker(p.clause, type, analysis, sources)
    ? victimWhoSpeaks(p.clause, sources)
    : []
}

/** "Gondor said Harad had turned down the offer": the offer was his who tells of it, if the sentence names nobody else. */
function strikesSpeaker(
  clause: Clause,
  type: InteractionType,
  { phrases }: SentenceAnalysis,
  sources: readonly ActorRef[]
): boolean {
  if (type === 'ASSAULT') return true
  if (type !== 'REJECT' && type !== 'THREATEN') return false
  if (
    clause.relation !== 'COMPLEMENT' ||
    !/^(?:say|add|announce|report|complain|reveal)$/.test(clause.attribution?.verb ?? '')
  )
    return false
  const object = clause.objects[0]
  if (
    type === 'REJECT' &&
    !(
      object &&
      OFFERED.test(object.lemma) &&
      /^(?:the|this|that|these|any|all|their|its)$/.test(object.modifiers[0] ?? '')
    )
  )
    return false
  const speaking = new Set(doersIn(clause.attribution?.speaker ?? null).map(r => r.side))
  const others = without(
    phrases.flatMap(x => [...x.actors, ...x.owners]),
    sources
  )
  return others.every(r => r.side === null || speaking.has(r.side))
}
const OFFERED =
  /^(?:proposal|offer|request|demand|suggestion|plan|initiative|idea|appeal|draft|text|bid|claim|overture)$/

/** "thanked Gondor for | sending helicopters": who thanks was helped. */
function thankedFor(
  { clause, sense }: Predication,
  { clauses }: SentenceAnalysis,
  sources: readonly ActorRef[]
): ActorRef[] {
  const host = clause?.relation === 'GERUND' && clause.outer !== null ? clauses[clause.outer] : undefined
  if (!host || !/^(?:AID|RETREAT|SUPPORT)$/.test(sense.root) || !/^(?:thank|praise|commend)$/.test(host.verb.lemma))
    return []
  return without(doersIn(host.subject), sources)
}

/** "held drills | with Gondor, which": what both do is laid to who does it. */
function hostOfJoint(
  { first }: NounPhrase,
  clause: Clause | null,
  { openers, clauses }: SentenceAnalysis
): readonly ActorRef[] {
  if (clause?.relation !== 'RELATIVE' || openers.get(first) !== 'with') return []
  const outer = clauses.find(c => c.obliques.some(o => o.preposition === 'with' && o.phrase.first === first))
  return outer && outer !== clause ? doersIn(outer.subject) : []
}

/** "concerned about the violence raging in Harad": where something is, nobody is blamed for being. */
const placed = (phrase: NounPhrase, analysis: SentenceAnalysis): boolean =>
  /^(?:in|at|near|across|inside|from|into)$/.test(analysis.openers.get(phrase.first) ?? '')

/** "Harad is a country that Gondor has attacked": who is said to be what the clause hangs on. */
function calledSo({ head, actors }: NounPhrase, { clause }: Predication, { clauses }: SentenceAnalysis): ActorRef[] {
  if (clause?.relation !== 'RELATIVE' || actors.length > 0) return []
  const told = clauses.find(c => c.verb.lemma === 'be' && !c.verb.negated && c.objects.some(o => o.head === head))
  return told ? doersIn(told.subject) : []
}

export const ofRebels = ({ lemma, modifiers, actors }: NounPhrase): boolean =>
  (/^(?:rebel|insurgent|militant|guerrilla|terrorist|jihadist|extremist|separatist|mercenary)$/.test(lemma) ||
    (/^(?:group|faction|militia|force)$/.test(lemma) &&
      modifiers.some(m => /^(?:rebel|armed|terrorist|militant|insurgent|separatist|jihadist)$/.test(m)))) &&
  actors.every(r => r.actor.startsWith('country:'))

/** "a village in Gondor's north where Haradrian shells struck a school" */
function struckWhere(clause: Clause, analysis: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  const at = clause.relation === 'RELATIVE' ? (clause.subject?.first ?? 0) - 1 : -1
  if (at < 0 || tokens[at]?.lower !== 'where') return []
  const place = analysis.phrases.find(x => x.last === at || (x.last === at - 1 && tokens[at - 1]?.text === ','))
  return place ? aimedAt(place, 'ASSAULT', analysis, tokens, false) : []
}

/** "lashed out at those concerned about the pact of Harad": at whoever they are. */
export const atStrangers = ({ slots }: Predication, type: InteractionType): boolean =>
  type === 'ACCUSE' && slots.some(s => s.kind === 'at' && s.phrase.lemma === 'those')

const bodiesIn = ({ phrases }: SentenceAnalysis): ActorRef[] =>
  phrases.flatMap(x => x.actors).filter(r => r.actor.startsWith('organization:'))

const acts = ({ first }: NounPhrase, { clauses }: SentenceAnalysis): boolean =>
  clauses.some(c => c.subject?.first === first)

const onActor = ({ kind, phrase }: { readonly kind: string; readonly phrase: NounPhrase }): boolean =>
  kind === 'on' && phrase.actors.length > 0

const ADRIFT = /^(?:refugee|migrant|seeker|castaway|survivor)$/

/** "warned that an attack on Harad would be": who is attacked is not warned. */
export const isBlow = ({ lemma }: NounPhrase): boolean =>
  /^(?:attack|strike|intervention|invasion|provocation|incursion|aggression|raid)$/.test(lemma)

const ofBodies = ({ actors }: NounPhrase): boolean =>
  actors.length > 0 && actors.every(a => a.actor.startsWith('organization:'))

const NEXT_DOOR = /^(?:neighbou?r|rival|foe|adversary|counterpart|opponent)$/

/** "invaded its neighbour", "closed the border with its neighbour": the one other country that the sentence names. */
function nextDoor(
  { lemma, items, actors }: NounPhrase,
  { phrases }: SentenceAnalysis,
  sources: readonly ActorRef[]
): ActorRef[] {
  if (!NEXT_DOOR.test(lemma) || without(actors, sources).length > 0 || !items.some(i => i.possessive === 'its'))
    return []
  const named = phrases.flatMap(x => [...x.actors, ...x.owners]).filter(r => r.side?.startsWith('country:'))
  const others = without(named, sources)
  return onlySide(others)
}

/** "concerned that it was falling behind Harad": what befalls the speaker himself is nobody's fault. */
function ownLot({ clause }: Predication, { clauses }: SentenceAnalysis, sources: readonly ActorRef[]): boolean {
  if (!clause) return false
  const index = clauses.indexOf(clause)
  const sides = new Set(sources.map(r => r.side))
  return clauses.some(
    c =>
      c.outer === index &&
      c.relation === 'COMPLEMENT' &&
      c.subject !== null &&
      (/^(?:it|he|she|they|we|i)$/.test(c.subject.lemma) || c.subject.actors.some(a => sides.has(a.side)))
  )
}

/** "rockets at Pelargir, a Gondorian town": what stands behind the comma says whose a place is that no list has. */
function placedBehind(phrase: NounPhrase, analysis: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  if (tokens[phrase.last]?.text !== ',') return []
  const behind = analysis.phrases.find(x => x.first === phrase.last + 1)
  return behind && LAND.has(behind.lemma)
    ? behind.owners.filter(r => r.side !== null)
    : []
}

const LAND: ReadonlySet<string> = nounsOf(['TERRITORY'])

/** "condemned the launches of Harad and called on it to stop": the only other side that the sentence named before. */
function namedBefore(
  pronoun: NounPhrase,
  type: InteractionType,
  analysis: SentenceAnalysis,
  sources: readonly ActorRef[]
): ActorRef[] {
  if (!/^(?:it|them|him|her)$/.test(pronoun.lemma) || pronoun.items.length !== 1) return []
  // "quarrelled with others, including Gondor and Rohan, threatening them with": the several last named
  const several = pronoun.lemma === 'them' && type !== 'REJECT' ? severalBefore(pronoun, analysis) : []
  if (several.length > 0) return without(several, sources)
  const before = analysis.phrases.filter(x => x.last <= pronoun.first).flatMap(x => [...x.actors, ...x.owners])
  const others = without(before, sources).filter(r => r.side !== null)
  return onlySide(others)
}

/** "Gondor accuses Harad of backing the Front, which Harad denies": it is said to who accuses. */
function deniedTo(
  { word, clause }: Predication,
  { clauses }: SentenceAnalysis,
  sources: readonly ActorRef[]
): ActorRef[] {
  if (word !== 'verb:deny' || clause?.relation !== 'RELATIVE') return []
  const telling = clauses.find(
    c =>
      c.verb.head < clause.verb.head && /^(?:accuse|blame|suspect|charge|allege)$/.test(c.verb.lemma) && !c.verb.passive
  )
  return without(doersIn(telling?.subject ?? null), sources)
}

const severalBefore = ({ first }: NounPhrase, { phrases }: SentenceAnalysis): readonly ActorRef[] =>
  phrases.findLast(
    x => x.last <= first && new Set(x.actors.map(r => r.side)).size > 1 && x.actors.every(r => r.side !== null)
  )?.actors ?? []

const MUTUAL =
  /^verb:(?:fight|clash|engage|battle|skirmish|establish|restore|resume|normalise|normalize|reopen|exchange|swap|freeze|sever|break\+off|cut\+off|go|recall|downgrade)/

/** "Gondor and Harad blamed each other", "have fought two wars": both do it to both. */
function eachOther(p: Predication, sources: readonly ActorRef[], tokens: readonly Token[]): boolean {
  if (new Set(sources.map(r => r.side)).size < 2 || !p.clause) return false
  const { objects, obliques } = p.clause
  if (partAtBorder(p.clause, p.sense.root)) return true
  if (
    p.carried &&
    objects.includes(p.carried) &&
    EXCHANGING.has(p.clause.verb.lemma) &&
    !obliques.some(o => o.preposition === 'with')
  )
    return true
  const phrases = [...objects, ...obliques.map(o => o.phrase)]
  const [next, after] = [tokens[p.clause.verb.last]?.lower, tokens[p.clause.verb.last + 1]?.lower]
  if (
    (next === 'each' && after === 'other') ||
    (next === 'one' && after === 'another') ||
    (next === 'the' && after === 'other')
  )
    return true
  return (
    (MUTUAL.test(p.word) || p.sense.root === 'COOPERATE') &&
    !phrases.some(x => x.actors.length > 0 || x.owners.length > 0)
  )
}

/** "Gondor and Harad | pulled their troops back from the border": from each other. */
const partAtBorder = ({ objects, obliques }: Clause, root: InteractionType): boolean =>
  (root === 'RETREAT' || root === 'MOBILIZE') &&
  obliques.some(o => /^(?:border|frontier|frontline|line)$/.test(o.phrase.lemma)) &&
  [...objects, ...obliques.map(o => o.phrase)].every(x => x.actors.length === 0)

/** Whom somebody speaks to about himself: "warned its citizens to leave Harad". */
const OWN_PEOPLE =
  /^(?:citizen|national|people|public|resident|traveller|traveler|tourist|voter|soldier|troop|force|army)$/

/** Where the thing stands that is harmed; "dismissed them from | their jobs" harms no job. */
const HARMED = /^(?:object|on|at|against|of|into)$/

const speaksHome = (phrase: NounPhrase): boolean =>
  OWN_PEOPLE.test(phrase.lemma) && phrase.items.some(i => i.possessive === 'its' || i.possessive === 'their')

/**
 * "Gondor protested after Haradrian ships rammed its boats", "said a drone had violated its airspace": whose the thing is that
 * somebody else harms is who the sentence is about, or who says so.
 */
function ownedByHost(
  p: Predication,
  clause: Clause,
  { clauses }: SentenceAnalysis,
  sources: readonly ActorRef[]
): ActorRef[] {
  if (clause.relation !== 'ADVERBIAL' && clause.relation !== 'COMPLEMENT' && clause.relation !== 'RELATIVE') return []
  const owned = p.slots.some(
    ({ kind, phrase }) =>
      HARMED.test(kind) &&
      [phrase, ...phrase.complements.filter(c => c.preposition === 'of').map(c => c.phrase)].some(x =>
        x.items.some(i => i.possessive === 'its' || i.possessive === 'their')
      )
  )
  if (!owned) return []
  const outer = clause.outer === null ? undefined : clauses[clause.outer]
  const host = clause.attribution?.speaker ?? outer?.subject ?? null
  const refs = without(doersIn(host), sources).filter(r => r.side !== null)
  return new Set(refs.map(r => r.side)).size === 1 ? refs : []
}

/** "Harad launched its largest attack, Gondor said": who reports a blow without naming its target was struck. */
function victimWhoSpeaks(clause: Clause, sources: readonly ActorRef[]): ActorRef[] {
  const speaker = clause.attribution?.speaker ?? null
  return without(doersIn(speaker), sources).filter(r => r.side?.startsWith('country:'))
}
