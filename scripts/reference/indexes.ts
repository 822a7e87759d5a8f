import { wordsOfLeader } from '../../src/extraction/names/build-names.js'
import {
  namedCountry,
  namedFramework,
  namedLeader,
  namedOrganization,
  namedPlace,
  namedTopic
} from '../../src/extraction/names/named.js'
import { firstWords, type Named } from '../../src/extraction/names/shelf.js'
import { ownerOf } from '../../src/reference/index-reference.js'
import type { Tables } from '../../src/reference/load.js'
import type { Table } from '../../src/reference/tables.js'
import type { INDEXES } from '../../src/reference/written-indexes.js'

type Index = ReadonlyMap<string, readonly number[]>

/** The lines of a table by the keys of their records. */
function index<T>(table: Table<T>, keysOf: (record: T) => Iterable<string>): Index {
  const lines = new Map<string, number[]>()
  for (const place of table.places()) {
    for (const key of keysOf(table.at(place))) {
      const known = lines.get(key)
      if (known) known.push(place)
      else lines.set(key, [place])
    }
  }
  return lines
}

const begins =
  <T>(named: (record: T) => Named) =>
  (record: T): Iterable<string> =>
    firstWords(named(record))

/** All indexes that the build writes down. */
export const indexesOfTables = (tables: Tables): Readonly<Record<(typeof INDEXES)[number], Index>> => ({
  leaders: index(tables.leaders, ({ id }) => [id]),
  offices: index(tables.offices, ({ id }) => [id]),
  officesOf: index(tables.offices, office => [ownerOf(office)]),
  tenuresOfLeader: index(tables.tenures, ({ leader }) => [leader]),
  tenuresOfOffice: index(tables.tenures, ({ office }) => [office]),
  countryNames: index(tables.countries, begins(namedCountry)),
  organizationNames: index(tables.organizations, begins(namedOrganization)),
  frameworkNames: index(tables.frameworks, begins(namedFramework)),
  topicTerms: index(tables.topics, begins(namedTopic)),
  placeNames: index(tables.places, begins(namedPlace)),
  leaderNames: index(tables.leaders, begins(namedLeader)),
  leaderWords: index(tables.leaders, wordsOfLeader)
})
