import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { REPORTING, UTTERING } from '../clauses/words.js'
import type { Token } from '../document.js'
import {
  ADDRESSING,
  AGAINST_OTHERS,
  DESCRIBING,
  HOLDERS,
  HOUSES,
  JUDGING,
  LAID_UPON,
  MEMBERS,
  OF_THINGS,
  PAPERS,
  RULING,
  STATE_WORDS,
  STATES_WORDS
} from '../lexicon/anaphors.js'

/** What sort of antecedent a phrase asks for. */
export type Wanted =
  | 'IT' // one state or body
  | 'THEY' // several people or states
  | 'HE' // one person
  | 'STATE' // "the country", "the government", "the foreign ministry"
  | 'STATES' // "the three countries", "the juntas"
  | 'MEMBERS' // "the ministers" of a body or state
  | 'PAPER' // "the statement": who issued it
  | 'HOUSE' // "a spokesman": for whom he speaks

export interface Anaphor {
  readonly wanted: Wanted
  readonly phrase: NounPhrase
  /** "its claims", "his office": it tells only whose. */
  readonly owner: boolean
  /** How many there are said to be. */
  readonly count: number | null
}

const NUMBERS = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4]
])
const POSSESSIVES = new Map<string, Wanted>([
  ['his', 'HE'],
  ['her', 'HE'],
  ['its', 'IT'],
  ['their', 'THEY']
])

const anaphor = (wanted: Wanted, phrase: NounPhrase, owner = false, count: number | null = null): Anaphor => ({
  wanted,
  phrase,
  owner,
  count
})

/** A phrase of one noun that stands for nobody yet. */
const isOpen = ({ items, actors, owners, appositions }: NounPhrase): boolean =>
  items.length === 1 && actors.length === 0 && owners.length === 0 && appositions.every(a => a.actors.length === 0)

/** "the government of Gondor"; not "accused the government | of lying". */
const tellsWhose = ({ complements }: NounPhrase, blamed = false): boolean =>
  complements.some(
    c =>
      (c.preposition === 'of' && !(blamed && c.phrase.actors.length === 0)) ||
      ((c.preposition === 'in' || c.preposition === 'for') && c.phrase.actors.length > 0)
  )

/** "the country's ambassador" */
const ownedByState = ({ modifiers: [first, noun, mark] }: NounPhrase): boolean =>
  first === 'the' && /^['’]s$/.test(mark ?? '') && (STATE_WORDS.has(noun ?? '') || HOUSES.has(noun ?? ''))

const isOwned = ({ items }: NounPhrase): boolean => POSSESSIVES.has(items[0]?.possessive ?? '')

/** Whoever owns it acts through it. */
const acts = (noun: string): boolean =>
  HOUSES.has(noun) || HOLDERS.has(noun) || MEMBERS.has(noun) || /^(?:troop|force|authority)$/.test(noun)

/** Words before the head that make no other of it; numbers in "27-nation" do not either. */
const onlyDescribed = (words: readonly string[]): boolean =>
  words.every(w => DESCRIBING.has(w) || /^(?:-|–|\d+|nuclear|[a-z]+-led|led|armed)$/.test(w))

/** "the foreign ministry", "the three military-led nations", "the statement": what a definite phrase asks for. */
function definite(phrase: NounPhrase, tokens: readonly Token[], starts: boolean, blamed = false): Anaphor | null {
  const { lemma, modifiers, items } = phrase
  const word = tokens[phrase.head]?.lower ?? ''
  const [first] = modifiers
  const possessive = POSSESSIVES.get(items[0]?.possessive ?? '')
  if (possessive) return null
  const pointed = first === 'the' || first === 'both' || first === 'these'
  const bare = first === undefined && starts && RULING.has(lemma) && word !== lemma
  if (!(pointed || bare || (PAPERS.has(lemma) && /^(?:a|an)$/.test(first ?? ''))) || tellsWhose(phrase, blamed))
    return null
  // "the authorities in Lindon", wherever that is
  if (phrase.complements.some(c => c.preposition === 'in' && /^\p{Lu}/u.test(tokens[c.phrase.head]?.text ?? '')))
    return null
  if (!onlyDescribed(modifiers.slice(/^an?$/.test(first ?? '') ? 1 : 0))) return null
  const many = word !== lemma
  if (NUMBERS.has(lemma)) return starts ? null : anaphor('STATES', phrase, false, NUMBERS.get(lemma))
  if (PAPERS.has(lemma)) return many ? null : anaphor('PAPER', phrase)
  const count = modifiers.map(m => NUMBERS.get(m)).find(n => n !== undefined) ?? null
  if (many && STATES_WORDS.has(lemma)) return anaphor('STATES', phrase, false, count)
  // "urged the soldiers": those who rule
  const rules = lemma === 'authority' || (!starts && /^(?:soldier|officer|plotter|putschist)$/.test(lemma))
  if (rules && many) return anaphor('STATE', phrase)
  if (many && MEMBERS.has(lemma) && count === null) return anaphor('MEMBERS', phrase)
  if (many) return null
  if (STATE_WORDS.has(lemma) || HOUSES.has(lemma)) return anaphor('STATE', phrase)
  return HOLDERS.has(lemma) && first === 'the' ? anaphor('HE', phrase) : null
}

/** What the subject of a clause of its own asks for. */
export function subjectAnaphor(
  clause: Clause,
  { sentence }: SentenceAnalysis,
  tokens: readonly Token[]
): Anaphor | null {
  const { subject, verb } = clause
  if (!subject) return null
  const suffered = verb.passive && !(ADDRESSING.has(verb.lemma) || JUDGING.has(verb.lemma)) // "it was urged by"
  const found = speakerAnaphor(subject, tokens, subject.first === sentence.firstToken, suffered ? null : verb.lemma)
  // "a statement said the ministers condemned": in what is told only those who are told by a noun
  return clause.relation !== 'COMPLEMENT' || /^(?:STATES?|MEMBERS)$/.test(found?.wanted ?? '') ? found : null
}

/** "A spokesman", "Jane Doe, a spokeswoman": for whom, only the sentences before tell. */
const speaksForHouse = (phrase: NounPhrase): boolean =>
  [phrase, ...phrase.appositions].some(
    ({ lemma, modifiers, complements }) =>
      /^spokes/.test(lemma) &&
      /^an?$/.test(modifiers[0] ?? '') &&
      modifiers
        .slice(1)
        .every(m => /^(?:foreign|ministry|government|defen[cs]e|army|military|presidential)$/.test(m)) &&
      complements.length === 0
  )

/** … and who is said to speak; `verb`: what is done, null where it is suffered. */
export function speakerAnaphor(
  phrase: NounPhrase,
  tokens: readonly Token[],
  starts: boolean,
  verb: string | null
): Anaphor | null {
  if (!isOpen(phrase)) return null
  const word = tokens[phrase.head]?.lower ?? ''
  if (speaksForHouse(phrase)) return verb === null ? null : anaphor('HOUSE', phrase)
  if (word === 'it') return verb === null || OF_THINGS.has(verb) ? null : anaphor('IT', phrase)
  if (word === 'they') return verb === null ? null : anaphor('THEY', phrase)
  if (word === 'he' || word === 'she') return anaphor('HE', phrase)
  const whose = POSSESSIVES.get(phrase.items[0]?.possessive ?? '')
  const tells = verb !== null && (REPORTING.has(verb) || UTTERING.has(verb) || AGAINST_OTHERS.has(verb))
  // "its joint statement" speaks for them, "his car" for nobody
  if (whose)
    return onlyDescribed(phrase.modifiers.slice(1)) && !tellsWhose(phrase)
      ? PAPERS.has(phrase.lemma)
        ? tells
          ? anaphor('PAPER', phrase)
          : null
        : acts(phrase.lemma)
          ? anaphor(whose, phrase, true)
          : null
      : null
  const found = definite(phrase, tokens, starts)
  return found?.wanted === 'PAPER' && !tells ? null : found
}

/** What those to whom a clause does something ask for. */
export function argumentAnaphors(clause: Clause, tokens: readonly Token[]): Anaphor[] {
  const { verb, objects, obliques, subject } = clause
  const found: Anaphor[] = []
  const [object] = objects
  const why = obliques.some(o => /^(?:for|over|of)$/.test(o.preposition))
  const addressed = ADDRESSING.has(verb.lemma) || (JUDGING.has(verb.lemma) && why)
  // "sent it tents"
  const given = /^(?:send|give|offer|grant|hand)$/.test(verb.lemma) && objects.length > 1
  for (const phrase of verb.passive ? [] : objects) {
    const agent = phrase === object && (addressed || (given && !isOwned(phrase)))
    found.push(...argumentAnaphor(phrase, tokens, agent, AGAINST_OTHERS.has(verb.lemma), BLAMING.test(verb.lemma)))
  }
  if (verb.passive && subject && ADDRESSING.has(verb.lemma)) return found
  const calls = /^(?:call|appeal)$/.test(verb.lemma)
  const laid = object !== undefined && LAID_UPON.has(object.lemma)
  for (const { preposition, phrase } of obliques) {
    if (!/^(?:on|upon|to|with|against|from|for|of|by|over|at|in response to|toward|towards)$/.test(preposition))
      continue
    const agent =
      (calls && /^(?:on|upon|to)$/.test(preposition)) || (laid && !/^(?:for|of|by|over|at)$/.test(preposition))
    const reason = /^(?:in response to|over|for|against)$/.test(preposition)
    found.push(...argumentAnaphor(phrase, tokens, agent, reason))
  }
  return found
}

const BLAMING = /^(?:accuse|warn|suspect|convict|remind|inform)$/

function argumentAnaphor(
  phrase: NounPhrase,
  tokens: readonly Token[],
  agent: boolean,
  others: boolean,
  blamed = false
): Anaphor[] {
  if (!isOpen(phrase)) return []
  const word = tokens[phrase.head]?.lower ?? ''
  if (word === 'it') return agent ? [anaphor('IT', phrase)] : []
  if (word === 'them') return agent ? [anaphor('THEY', phrase)] : []
  if (word === 'him' || word === 'her') return [anaphor('HE', phrase)]
  const whose = POSSESSIVES.get(phrase.items[0]?.possessive ?? '')
  if (whose) return others || (agent && acts(phrase.lemma)) ? [anaphor(whose, phrase, true)] : []
  if (ownedByState(phrase)) return agent || others ? [anaphor('STATE', phrase, true)] : []
  const found = definite(phrase, tokens, false, blamed)
  return found && found.wanted !== 'PAPER' ? [found] : []
}
