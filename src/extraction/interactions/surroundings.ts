import { wordTable } from '../../domain/word-table.js'
import type { ActorRef, NounPhrase } from '../clauses/types.js'
import type { Met } from './met.js'

/** What the article tells about a sentence from outside it. */
export interface Surroundings {
  /** The sides of the last meeting or agreement the article spoke of. */
  readonly parties: readonly ActorRef[]
  /** The sides of an agreement that the sentence itself tells of. */
  readonly here: readonly ActorRef[]
  /** How many sentences ago that was. */
  readonly age: number
  /** The last meeting told, if it was one of two countries. */
  readonly met: Met | null
  /** The government or body that published the article itself, if one did. */
  readonly house: ActorRef | null
}

export const NOWHERE: Surroundings = { parties: [], here: [], age: 0, met: null, house: null }

const MEMBERS = new Set(
  'leader president premier minister head side country party nation state government participant delegation two three four five both trio pair statesman monarch member neighbor neighbour'.split(
    ' '
  )
)
const DETERMINERS = new Set('the both each all these two three four five'.split(' '))
/** What may be said of those who were spoken of before; "the following states" are others. */
const QUALIFIED = new Set(
  'neighbouring neighboring warring feuding rival participating visiting respective prime foreign belligerent member senior western african asian arab gulf european regional nordic baltic allied prime'.split(
    ' '
  )
)
const NOUN_REACH = 6
const PRONOUN_REACH = 2

const COUNTS = wordTable<number>({ two: 2, both: 2, pair: 2, three: 3, trio: 3, four: 4, five: 5 })

/** Whether a number that a phrase tells is how many sides there are. */
function counts({ lemma, modifiers }: NounPhrase, parties: readonly ActorRef[]): boolean {
  const told = [...modifiers, lemma].flatMap(w => COUNTS[w] ?? [])
  return told.length === 0 || told.includes(new Set(parties.map(r => r.side)).size)
}

/** "The leaders condemned", "the four called on", "they urged": those who met or agreed, as long as that is fresh. */
export function partiesMeant(source: NounPhrase, { parties, age }: Surroundings, word: string): readonly ActorRef[] {
  if (parties.length < 2 || source.items.length !== 1 || !counts(source, parties)) return []
  if (word === 'they') return age <= PRONOUN_REACH ? parties : []
  if (
    age > NOUN_REACH ||
    !MEMBERS.has(source.lemma) ||
    source.complements.some(c => c.phrase.actors.length > 0 || c.preposition === 'of')
  )
    return []
  // "all member states", "all countries": anybody
  if (source.modifiers.includes('all') && /^(?:state|country|nation|government|member)$/.test(source.lemma)) return []
  const plural =
    word !== source.lemma || source.modifiers[0] === 'each' || /^(?:two|three|four|five|both|trio|pair)$/.test(word)
  const first = source.modifiers[0]
  if (!source.modifiers.every(m => DETERMINERS.has(m) || QUALIFIED.has(m))) return []
  return plural && (first === undefined ? source.lemma === 'both' : DETERMINERS.has(first)) ? parties : []
}
