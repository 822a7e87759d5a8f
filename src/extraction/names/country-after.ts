import type { Token } from '../document.js'
import { REGIONS } from '../lexicon/regions.js'
import type { NameMatch } from './name-index.js'

/** How the states of America are cut short behind a city. */
const CUT_SHORT =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/
/** Names of REGIONS that a row of cities may go on with, or that nothing lies in as a city lies in its state. */
const NO_STATE = /^(?:New York|Washington|Guam|Silicon|Wall|Pearl)/

/** The country of each state or province that is written behind its cities: "Paris, Texas". */
const STATES: ReadonlyMap<string, string> = new Map(
  ['US', 'CA', 'AU'].flatMap(country =>
    (REGIONS[country] ?? []).filter(name => !NO_STATE.test(name)).map(name => [name, country] as [string, string])
  )
)

/** The code of the country whose state or province is written right behind a city; null where none is. */
export function countryAfter(tokens: readonly Token[], match: NameMatch, own: string | null): string | null {
  if (tokens[match.last]?.text !== ',') return null
  const word = tokens[match.last + 1]?.text ?? ''
  const next = tokens[match.last + 2]?.text ?? ''
  // "Tbilisi, Georgia" is where one expects it
  if (word === 'Georgia') return own === 'GE' ? own : 'US'
  if (CUT_SHORT.test(word.replace(/\.$/, '')) && (word.endsWith('.') || next === '.' || next === ',')) return 'US'
  return STATES.get(`${word} ${next}`) ?? STATES.get(word) ?? null
}
