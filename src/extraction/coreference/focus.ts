import type { ActorKey } from '../../domain/claim.js'
import type { ActorRef } from '../clauses/types.js'
import { COMPANIES, MEMBERS } from '../lexicon/anaphors.js'
import type { Anaphor } from './anaphors.js'
import type { Told, Topic } from './topics.js'

/** How many sentences back each may reach while nobody else comes between. */
const NEAR = 2
const FAR = 3
const MEMBERS_REACH = 5

/** A sentence, with what it told if anybody asks. */
export interface Remembered {
  readonly index: number
  readonly told: () => Told
}

/** What is told around a phrase that points back. */
export interface Around {
  /** What the sentences before told, the last one last. */
  readonly before: readonly Remembered[]
  readonly index: number
  /** Sides that it cannot mean: who does it, and who is named behind. */
  readonly not: ReadonlySet<ActorKey>
  /** The phrase acts, rather than being acted upon. */
  readonly acts: boolean
}

const sidesOf = (refs: readonly ActorRef[]): Set<ActorKey> => new Set(refs.flatMap(r => r.side ?? []))
const isCountry = (side: ActorKey): boolean => side.startsWith('country:')

/** Whom a phrase means, where one reading is left; else nobody. */
export function antecedentOf(anaphor: Anaphor, around: Around): readonly ActorRef[] {
  switch (anaphor.wanted) {
    case 'IT':
      return around.acts && !anaphor.owner ? actingIt(around) : onlySideOf(around, FAR, isSingle, true, () => true)
    case 'THEY':
      return several(around)
    case 'HE':
      return person(anaphor, around)
    case 'STATE':
      return state(around)
    case 'STATES':
      return states(anaphor, around)
    case 'MEMBERS':
      return members(anaphor, around)
    case 'PAPER':
      return issuers(anaphor, around)
    case 'HOUSE':
      return house(around)
  }
}

const isSingle = ({ sort, many }: Topic): boolean => !many && /^(?:STATE|BODY|MOVEMENT|HOUSE)$/.test(sort)

/** The sentences that reach back so far, the nearest first. */
const back = ({ before, index }: Around, reach: number): Told[] =>
  before
    .filter(sentence => index - sentence.index <= reach)
    .map(({ told }) => told())
    .reverse()

const allowed = (refs: readonly ActorRef[], { not }: Around): boolean =>
  refs.length > 0 && refs.every(r => r.side !== null && !not.has(r.side))

/** "It also urged": whom the sentence before mainly told of. */
function actingIt(around: Around): readonly ActorRef[] {
  for (const { subject } of back(around, NEAR)) {
    if (!subject) continue
    if (subject.sort === 'MATTER') continue
    return isSingle(subject) && sidesOf(subject.refs).size === 1 && allowed(subject.refs, around) ? subject.refs : []
  }
  return []
}

/** "A spokesman said": of the ministry or government that the sentence before mainly told of. */
function house(around: Around): readonly ActorRef[] {
  const [told] = back(around, NEAR)
  const subject = told?.subject
  if (!subject || !/^(?:HOUSE|STATE|BODY|MOVEMENT)$/.test(subject.sort)) return []
  return sidesOf(subject.refs).size === 1 && allowed(subject.refs, around) ? subject.refs : []
}

/** The one side that the nearest sentence with any has left over, or has as more than what something is of; `fits`: as what it is named. */
function onlySideOf(
  around: Around,
  reach: number,
  fits: ((topic: Topic) => boolean) | null,
  strict: boolean,
  ofKind: (side: ActorKey) => boolean
): readonly ActorRef[] {
  for (const told of back(around, reach)) {
    const all = [...told.sides.keys()].filter(side => ofKind(side) && !around.not.has(side))
    const fitting = (side: ActorKey): boolean => !fits || told.topics.some(t => fits(t) && sidesOf(t.refs).has(side))
    const left = all.length > 1 ? all.filter(side => told.foremost.has(side) && fitting(side)) : all
    if (all.length > 1 && left.length !== 1) return []
    // "Rohan condemned the coup. Gondor urged the generals": not those of another who only judges
    if (!around.acts && told.judges && all.length === 1 && sidesOf(told.subject?.refs ?? []).has(all[0]!)) continue
    // "the company said": it, whoever it is
    if (strict && told.subject?.refs.length === 0 && COMPANIES.has(told.subject.lemma)) return []
    const [one] = left
    if (!one) continue
    if (!fits) return [told.sides.get(one)!]
    const topic = told.topics.find(t => fits(t) && t.refs.some(r => r.side === one))
    return topic ? topic.refs.filter(r => r.side === one) : []
  }
  return []
}

/** "They condemned", "urged them": those of whom the sentence before mainly told, if they are several. */
function several(around: Around): readonly ActorRef[] {
  for (const { subject } of back(around, NEAR)) {
    if (!subject || subject.sort === 'MATTER') continue
    if (!subject.many) return []
    return allowed(subject.refs, around) ? subject.refs : []
  }
  return []
}

/** "He", "the minister", "his office": the only person of the sentence before, known by name or by what he does. */
function person({ phrase, owner }: Anaphor, around: Around): readonly ActorRef[] {
  const noun = owner || /^(?:he|she|him|her)$/.test(phrase.lemma) ? null : phrase.lemma
  for (const { subject, topics } of back(around, NEAR)) {
    const people = topics.filter(
      // "Quill met Brand. She praised his courage": not her own, so it is the other's
      t => t.sort === 'PERSON' && !t.many && (around.acts || t.refs.length === 0 || allowed(t.refs, around))
    )
    const known = people.filter(t => t.refs.length > 0)
    const persons = new Set(people.map(t => t.refs[0]?.actor ?? t.lemma))
    if (persons.size > 1) return []
    const [one] = known
    if (one) {
      if (noun !== null && !isCalled(one, noun)) return []
      return allowed(one.refs, around) ? one.refs : []
    }
    if (people.length > 0) return []
    // somebody the text tells of who may be no official: a writer, an expert
    if (subject && subject.sort === 'OTHER' && !subject.many) return []
    if (noun !== null && OF_STATE.test(noun)) return state(around)
  }
  return []
}

/** Every state has one of these. */
const OF_STATE = /^(?:president|premier|chancellor|king|emir|sultan|monarch)$/

/** "the minister" is no president. */
function isCalled({ lemma, refs }: Topic, noun: string): boolean {
  if (lemma === noun || /^(?:leader|head|ruler|statesman|he|she)$/.test(noun)) return true
  return refs.some(({ mention }) => mention.office?.title.toLowerCase().includes(noun))
}

const asSides = (refs: readonly ActorRef[]): ActorRef[] => {
  const [first] = refs
  return first?.side ? [{ ...first, actor: first.side }] : []
}

/** "The foreign ministry", "the country": the only state that is in focus. */
function state(around: Around): readonly ActorRef[] {
  const named = onlySideOf(around, FAR, null, false, isCountry)
  if (named.length > 0) return asSides(named)
  // "Soldiers in Umbar seized power. Gondor urged the junta": where it happens, if nobody takes part by name
  const told = back(around, FAR)
  const places = new Map(told.flatMap(t => [...t.places]))
  const silent = told.every(t => t.sides.size === 0 || (!around.acts && t.judges && t.sides.size === 1))
  const [place, ...others] = [...places].filter(([side]) => !around.not.has(side))
  return silent && place && others.length === 0 ? asSides([place[1]]) : []
}

/** "The three countries", "the juntas": as many as the sentence before told of together. */
function states({ count }: Anaphor, around: Around): readonly ActorRef[] {
  for (const { subject, topics, sides: named } of back(around, count === null ? NEAR : FAR)) {
    const lists = [subject, ...topics].filter((t): t is Topic => t !== null && sidesOf(t.refs).size > 1)
    const [one] = lists
    if (!one) continue
    const sides = sidesOf(one.refs)
    if (lists.some(t => [...sidesOf(t.refs)].some(side => !sides.has(side)))) return []
    // "Gondor and Rohan broke with Harad": "the neighbours" may be all of them
    if (count === null && named.size > sides.size) return []
    // "both withdrew over the Haradrian raid": Harad, named once more behind, is one of them
    const free = (around.acts && count !== null) || allowed(one.refs, around)
    return (count === null || count === sides.size) && [...sides].every(isCountry) && free ? one.refs : []
  }
  return []
}

/** "The ministers", "the leaders": those of the body or state of whom the text told last, if they are so called. */
function members({ phrase }: Anaphor, around: Around): readonly ActorRef[] {
  const fitting = MEMBERS.get(phrase.lemma)
  const told = back(around, MEMBERS_REACH)
  for (const { topics, subject, speaks, index } of told) {
    const groups = topics.filter(t => t.many && (fitting?.has(t.lemma) || MEMBERS.has(t.lemma)))
    const called = groups.filter(t => fitting?.has(t.lemma))
    if (called.some(t => t.refs.length === 0)) return []
    const sides = new Set(called.flatMap(t => [...sidesOf(t.refs)]))
    if (sides.size > 1) return []
    const [one] = called
    if (one) return sidesOf(one.refs).size === 1 && allowed(one.refs, around) ? one.refs : []
    if (groups.length > 0) return []
    // "The Union held a summit. The leaders urged": those of the body
    const body = subject?.sort === 'BODY' && speaks && around.index - index <= NEAR ? subject.refs : []
    if (allowed(body, around) && sidesOf(body).size === 1) return body
  }
  // "Officials said", "urged the generals": of the state in focus
  return /^(?:official|general|ruler)$/.test(phrase.lemma) ? state(around) : []
}

/** "The statement condemned": those who met, or issued something, right before. */
function issuers({ phrase }: Anaphor, around: Around): readonly ActorRef[] {
  const together = phrase.modifiers.some(m => m === 'joint' || m === 'their' || m === 'final')
  for (const { subject, speaks, sides } of back(around, NEAR)) {
    if (!subject || subject.sort === 'MATTER') continue
    if (!speaks || !allowed(subject.refs, around)) return []
    const own = sidesOf(subject.refs)
    if (together && own.size === 1 && !subject.many && subject.sort !== 'BODY') {
      const both = [...sides.values()]
      return sides.size === 2 && allowed(both, around) ? both : []
    }
    return sides.size === own.size ? subject.refs : []
  }
  return []
}
