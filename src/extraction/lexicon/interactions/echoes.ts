import type { InteractionType } from '../../../domain/vocabulary.js'
import { wordSet } from '../word-set.js'

/* Words by which somebody is said to do what another has just done: "made a similar appeal", "echoed the charge". */

/** Verbs that say so by themselves of the words that stand behind them: "echoed that criticism". */
export const ECHOING = wordSet('echo mirror repeat share second')

/** Verbs that do when what they carry is called "similar" or "the same": "issued a similar statement". */
export const LIKE_CARRYING = wordSet(
  'make issue voice express level take impose announce adopt deliver release raise put offer give send use lodge file publish register bring introduce launch follow'
)

export const ALIKE = wordSet('similar same identical comparable equivalent parallel')

const WORDS: readonly InteractionType[] = ['ACCUSE', 'REQUEST', 'SUPPORT', 'REJECT', 'THREATEN']
const DEEDS: readonly InteractionType[] = [
  'SANCTION',
  'COERCE',
  'REJECT',
  'RETREAT',
  'AID',
  'SUPPORT',
  'CONCEDE',
  'MOBILIZE'
]

/** What somebody joins another in: "was joined by Rohan". */
export const JOINED_IN: readonly InteractionType[] = [
  'SANCTION',
  'REJECT',
  'ACCUSE',
  'REQUEST',
  'PROTEST',
  'SUPPORT',
  'ASSAULT'
]

const KINDS: readonly (readonly [nouns: string, types: readonly InteractionType[]])[] = [
  ['charge accusation criticism condemnation concern protest complaint allegation claim outrage anger', ['ACCUSE']],
  ['appeal call demand request plea', ['REQUEST']],
  ['condolence support solidarity praise congratulation', ['SUPPORT']],
  ['warning threat ultimatum', ['THREATEN', 'ACCUSE']],
  ['sanction measure ban restriction step move action penalty tariff curb decision', DEEDS],
  ['statement remark comment sentiment stance position view message tone line note', WORDS]
]

/** What kinds of act a noun may repeat. */
export const ECHOED: ReadonlyMap<string, readonly InteractionType[]> = new Map(
  KINDS.flatMap(([nouns, types]) => nouns.split(' ').map(noun => [noun, types] as const))
)
