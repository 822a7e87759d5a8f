import type { InteractionType } from '../../domain/vocabulary.js'
import { distinctActors } from '../clauses/actors.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { nounsOf } from '../lexicon/interactions/nouns.js'
import { doersIn, onlySide, without } from './actors.js'
import { EXCHANGING } from './predicate-nouns.js'
import type { Predication } from './predication.js'

const NEXT_DOOR = /^(?:neighbou?r|rival|foe|adversary|counterpart|opponent)$/

/** "invaded its neighbour", "closed the border with its neighbour": the one other country that the sentence names. */
export function nextDoor(
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

/** "stood by its ally | the Shire", "attacked its neighbour | the Shire": a name with an article behind what it is. */
export function calledBefore(phrase: NounPhrase, { phrases }: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  if (
    !/^(?:ally|partner|friend|neighbou?r|rival|foe|adversary)$/.test(phrase.lemma) ||
    tokens[phrase.last]?.lower !== 'the'
  )
    return []
  return (phrases.find(x => x.first === phrase.last)?.actors ?? []).filter(r => r.side?.startsWith('country:'))
}

/** "rockets at Pelargir, a Gondorian town": what stands behind the comma says whose a place is that no list has. */
export function placedBehind(phrase: NounPhrase, analysis: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  if (tokens[phrase.last]?.text !== ',') return []
  const behind = analysis.phrases.find(x => x.first === phrase.last + 1)
  return behind && LAND.has(behind.lemma) ? behind.owners.filter(r => r.side !== null) : []
}

const LAND: ReadonlySet<string> = nounsOf(['TERRITORY'])

/** "condemned the launches of Harad and called on it to stop": the only other side that the sentence named before. */
export function namedBefore(
  pronoun: NounPhrase,
  type: InteractionType,
  analysis: SentenceAnalysis,
  sources: readonly ActorRef[]
): ActorRef[] {
  if (!/^(?:it|them|him|her)$/.test(pronoun.lemma) || pronoun.items.length !== 1) return []
  // "quarrelled with others, including Gondor and Rohan, threatening them with": the several last named
  const several = pronoun.lemma === 'them' && type !== 'REJECT' ? severalBefore(pronoun, analysis) : []
  if (several.length > 0) return without(several, sources)
  const paper = pronoun.lemma === 'it' && type === 'ACCUSE' ? paperBefore(pronoun, analysis) : []
  if (paper.length > 1) return without(paper, sources)
  const before = analysis.phrases.filter(x => x.last <= pronoun.first).flatMap(x => [...x.actors, ...x.owners])
  const others = without(before, sources).filter(r => r.side !== null)
  const only = onlySide(others)
  if (only.length > 0 || pronoun.lemma !== 'it') return only
  // "Harad broke away from Gondor, with most states, including Rohan, recognising it": of several, who the sentence is about
  const about = doersIn(analysis.clauses.find(c => c.relation === 'MAIN')?.subject ?? null)
  return onlySide(without(about, sources).filter(r => others.some(o => o.side === r.side)))
}

/** "commented on the pact of Harad and Umbar, calling it null and void": whose the paper is. */
function paperBefore({ first }: NounPhrase, { phrases }: SentenceAnalysis): readonly ActorRef[] {
  const paper = phrases.findLast(
    x => x.last <= first && /^(?:agreement|deal|pact|treaty|accord|memorandum)$/.test(x.lemma)
  )
  if (!paper) return []
  const between = paper.complements.find(c => /^(?:between|of|by|with)$/.test(c.preposition))?.phrase
  return distinctActors([...paper.owners, ...(between?.actors ?? [])].filter(r => r.side !== null))
}

/** "Gondor accuses Harad of backing the Front, which Harad denies": it is said to who accuses. */
export function deniedTo(
  { word, clause }: Predication,
  { clauses }: SentenceAnalysis,
  sources: readonly ActorRef[]
): ActorRef[] {
  if (word !== 'verb:deny' || clause?.relation !== 'RELATIVE') return []
  const telling = clauses.find(
    c =>
      c.verb.head < clause.verb.head &&
      /^(?:accuse|blame|suspect|charge|allege|claim|document|detail|report|describe)$/.test(c.verb.lemma) &&
      !c.verb.passive
  )
  return without(doersIn(telling?.subject ?? null), sources)
}

const severalBefore = ({ first }: NounPhrase, { phrases }: SentenceAnalysis): readonly ActorRef[] =>
  phrases.findLast(
    x => x.last <= first && new Set(x.actors.map(r => r.side)).size > 1 && x.actors.every(r => r.side !== null)
  )?.actors ?? []

const MUTUAL =
  /^verb:(?:fight|clash|engage|battle|skirmish|dispute|contest|establish|restore|resume|normalise|normalize|reopen|exchange|swap|trade|freeze|sever|break\+off|cut\+off|go|recall|downgrade|upgrade|elevate|observe|implement)/

/** "Gondor and Harad blamed each other", "have fought two wars": both do it to both. */
export function eachOther(p: Predication, sources: readonly ActorRef[], tokens: readonly Token[]): boolean {
  if (new Set(sources.map(r => r.side)).size < 2 || !p.clause) return false
  const { objects, obliques } = p.clause
  // "Gondor and Harad each freed ten prisoners of war"
  if (
    /^(?:RETREAT|SANCTION|ACCUSE)$/.test(p.sense.root) &&
    /^(?:each|both)$/.test(tokens[p.clause.verb.first - 1]?.lower ?? '') &&
    objects.every(o => o.actors.length === 0 && o.owners.length === 0)
  )
    return true
  if (partAtBorder(p.clause, p.sense.root)) return true
  if (
    p.carried &&
    objects.includes(p.carried) &&
    EXCHANGING.has(p.clause.verb.lemma) &&
    !obliques.some(o => o.preposition === 'with' && without(o.phrase.actors, sources).length > 0)
  )
    return true
  // "exchanged prisoners of war under the eyes of the Union", "are cooperating on the road to Harad"
  const mutually =
    /^verb:(?:exchange|swap)$/.test(p.word) ||
    /^noun:(?:exchange|swap)$/.test(p.word) ||
    (/^verb:(?:co-?operate|collaborate)$/.test(p.word) && !p.clause.verb.passive)
  if (mutually && !obliques.some(o => o.preposition === 'with')) return true
  // "held drills near the Haradrian border": where they are held
  const placed = obliques.filter(
    o =>
      !(p.sense.root === 'COOPERATE' && /^(?:near|off|along|around)$/.test(o.preposition)) &&
      !(p.clause!.verb.passive && o.preposition === 'by')
  )
  // "recalled their envoys over Harad's raid": what they quarrel about, and not with whom
  const cause = placed.find(o => OCCASION.test(o.preposition))?.phrase.first ?? Infinity
  const phrases = [...objects, ...placed.filter(o => o.phrase.first < cause).map(o => o.phrase)]
  // "slapped tariffs on each other", "expelled the other's envoys"
  if (objects.some(o => saysOther(o.first, tokens)) || carriedTo(p.clause, tokens)) return true
  const [next, after] = [tokens[p.clause.verb.last]?.lower, tokens[p.clause.verb.last + 1]?.lower]
  if (
    (next === 'each' && after === 'other') ||
    (next === 'one' && after === 'another') ||
    (next === 'the' && after === 'other')
  )
    return true
  return (
    (MUTUAL.test(p.word) ||
      p.sense.root === 'COOPERATE' ||
      (PARTING.test(p.word) && (saysBoth(p.clause.subject) || partsWithEnvoys(p.clause)))) &&
    !phrases.some(x => x.actors.length > 0 || x.owners.length > 0)
  )
}

const saysOther = (at: number, tokens: readonly Token[]): boolean =>
  (tokens[at]?.lower === 'each' && tokens[at + 1]?.lower === 'other') ||
  (tokens[at]?.lower === 'the' && tokens[at + 1]?.lower === 'other' && /^['’]s?$/.test(tokens[at + 2]?.text ?? ''))

/** "slapped tariffs | on each other", "filed complaints | against each other" */
const carriedTo = ({ verb, objects, sentence }: Clause, tokens: readonly Token[]): boolean => {
  const from = objects[0]?.last ?? verb.last
  return (
    from < sentence.lastToken &&
    /^(?:on|at|against|with|to|from)$/.test(tokens[from]?.lower ?? '') &&
    saysOther(from + 1, tokens)
  )
}

const OCCASION = /^(?:over|after|amid|amidst|following|despite|because of|due to|since|during|when|as)$/

/** What two do to each other where one word stands for both: "both countries withdrew their ambassadors". */
const PARTING =
  /^verb:(?:withdraw|pull\+out|expel|call\+(?:back|home)|summon|suspend|cut|close|impose|slap|raise|lift|ease)$/

const saysBoth = (subject: NounPhrase | null): boolean =>
  subject !== null &&
  /^(?:both|two)$/.test(subject.modifiers.find(m => m !== 'the') ?? '') &&
  /^(?:country|nation|side|state|government|neighbou?r|capital|rival|power|foe|ally)$/.test(subject.lemma)

/** "Gondor and Harad withdrew their ambassadors" */
const partsWithEnvoys = ({ subject, objects }: Clause): boolean =>
  subject?.items.length === 2 &&
  objects.some(
    o => o.items[0]?.possessive === 'their' && /^(?:ambassador|envoy|diplomat|charg[eé]|consul)$/.test(o.lemma)
  )

/** "Gondor and Harad | pulled their troops back from the border": from each other. */
const partAtBorder = ({ objects, obliques }: Clause, root: InteractionType): boolean =>
  (root === 'RETREAT' || root === 'MOBILIZE') &&
  obliques.some(o => /^(?:border|frontier|frontline|line)$/.test(o.phrase.lemma)) &&
  [...objects, ...obliques.map(o => o.phrase)].every(x => x.actors.length === 0 && x.owners.length === 0)

/** Where the thing stands that is harmed; "dismissed them from | their jobs" harms no job. */
const HARMED = /^(?:object|on|at|against|of|into)$/

/**
 * "Gondor protested after Haradrian ships rammed its boats", "said a drone had violated its airspace": whose the thing is that
 * somebody else harms is who the sentence is about, or who says so.
 */
export function ownedByHost(
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
  const speaking = doersIn(clause.attribution?.speaker ?? null)
  const host = speaking.length > 0 ? speaking : doersIn(outer?.subject ?? null)
  const refs = without(host, sources).filter(r => r.side !== null)
  return new Set(refs.map(r => r.side)).size === 1 ? refs : []
}

/** "Harad launched its largest attack, Gondor said": who reports a blow without naming its target was struck. */
export function victimWhoSpeaks(clause: Clause, sources: readonly ActorRef[]): ActorRef[] {
  const speaker = clause.attribution?.speaker ?? null
  return without(doersIn(speaker), sources).filter(r => r.side?.startsWith('country:'))
}
