import type { LeaderRecord, Reference } from '../../reference/reference.js'
import { NOT_ACTORS } from '../lexicon/not-actors.js'
import { REGIONS } from '../lexicon/regions.js'
import { STATE_BODIES } from '../lexicon/state-bodies.js'
import { nameKeys } from './fold.js'
import { NameIndex } from './name-index.js'
import { entry, namedCountry, namedFramework, namedLeader, namedOrganization, namedPlace, namedTopic } from './named.js'
import { shelfOf, type Named, type Shelf } from './shelf.js'

/** Every name the product knows, ready to be found in texts. Made once from the reference data and the lexicon. */
export interface Names {
  /** Countries, their capitals and metonyms, organisations, places, and phrases that only look like them. */
  readonly actors: NameIndex
  /** Frameworks and topics: they may lie over other names. */
  readonly themes: NameIndex
  /** Full names of leaders (two words and more). */
  readonly leaders: NameIndex
  /** Ids of leaders by any single word of their names, and by one-word aliases. */
  readonly leadersOf: (word: string) => readonly string[]
}

export function buildNames(reference: Reference): Names {
  const { firstWords } = reference
  const shelf = <T>(
    records: Iterable<T>,
    beginningWith: ((word: string) => readonly T[]) | undefined,
    named: (record: T) => Named
  ): Shelf =>
    beginningWith === undefined
      ? shelfOf(Array.from(records, named))
      : { beginningWith: word => beginningWith(word).map(named) }
  const places = firstWords === undefined ? reference.places : [] // those of the tables are not read for nothing
  return {
    actors: new NameIndex([
      shelf(reference.countries.values(), firstWords?.countries, namedCountry),
      shelfOf(partsOfCountries(reference)),
      shelf(reference.organizations.values(), firstWords?.organizations, namedOrganization),
      shelf(places, firstWords?.places, namedPlace),
      shelfOf(notActors())
    ]),
    themes: new NameIndex([
      shelf(reference.frameworks.values(), firstWords?.frameworks, namedFramework),
      shelf(reference.topics.values(), firstWords?.topics, namedTopic)
    ]),
    leaders: new NameIndex([shelf(reference.leaders.values(), firstWords?.leaders, namedLeader)]),
    leadersOf: firstWords?.leadersOf ?? leadersByWord(reference)
  }
}

/** Regions, and bodies that are their states. */
function* partsOfCountries(reference: Reference): Iterable<Named> {
  for (const [code, surfaces] of Object.entries(REGIONS)) {
    if (!reference.countries.has(code)) continue
    yield { surfaces, entryOf: ref => entry({ kind: 'PLACE', ref, surface: ref, country: code, size: 1e6 }) }
  }
  for (const [code, surfaces] of Object.entries(STATE_BODIES)) {
    if (!reference.countries.has(code)) continue
    yield {
      surfaces,
      entryOf: surface => entry({ kind: 'COUNTRY', form: 'METONYM', ref: code, surface, country: code })
    }
  }
}

function* notActors(): Iterable<Named> {
  for (const surface of NOT_ACTORS)
    yield { surfaces: [surface], entryOf: () => entry({ kind: 'NOTHING', ref: surface, surface }) }
}

function leadersByWord(reference: Reference): Names['leadersOf'] {
  const byWord = new Map<string, string[]>()
  for (const leader of reference.leaders.values()) {
    for (const word of wordsOfLeader(leader)) {
      const ids = byWord.get(word)
      if (ids) ids.push(leader.id)
      else byWord.set(word, [leader.id])
    }
  }
  return word => byWord.get(word) ?? []
}

/** Every word by which a leader may be called. */
export function wordsOfLeader(leader: LeaderRecord): Set<string> {
  const words = new Set<string>()
  for (const name of [leader.name, ...leader.aliases])
    for (const word of nameKeys(name)) if (word.length > 2 || !isInitial(word, name)) words.add(word)
  return words
}

const isInitial = (word: string, name: string): boolean => name.includes(`${word.charAt(0).toUpperCase()}.`)
