import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InvariantError } from '../domain/errors.js'
import { rememberedOfWords } from '../domain/memo.js'
import { referenceDataFolder } from '../paths.js'
import { indexReference, mapById, withHolders } from './index-reference.js'
import type { LinesByKey } from './lines-by-key.js'
import type {
  AmbiguityRecord,
  CountryRecord,
  FrameworkRecord,
  LeaderRecord,
  NamesByFirstWord,
  OfficeRecord,
  OrganizationRecord,
  PlaceRecord,
  Reference,
  TenureRecord,
  TopicRecord
} from './reference.js'
import { RecordsById } from './records-by-id.js'
import { Table, tenureTable } from './tables.js'
import { writtenIndexes, type WrittenIndexes } from './written-indexes.js'

let loaded: Reference | undefined

/** The reference data of this release: opened once, then the same object for every caller. */
export function loadReference(): Reference {
  loaded ??= openReference(readTables(referenceDataFolder))
  return loaded
}

/** The files of the reference data. */
export interface Tables {
  readonly digest: string
  readonly countries: Table<CountryRecord>
  readonly organizations: Table<OrganizationRecord>
  readonly frameworks: Table<FrameworkRecord>
  readonly leaders: Table<LeaderRecord>
  readonly offices: Table<OfficeRecord>
  readonly tenures: Table<TenureRecord>
  readonly topics: Table<TopicRecord>
  readonly places: Table<PlaceRecord>
  readonly ambiguities: Table<AmbiguityRecord>
}

export function readTables(folder: string): Tables {
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const { digest } = JSON.parse(text('digest.json')) as { digest: string }
  if (typeof digest !== 'string') throw new InvariantError(`digest.json in ${folder} names no digest`)
  return {
    digest,
    countries: new Table(text('countries.json')),
    organizations: new Table(text('organizations.json')),
    frameworks: new Table(text('frameworks.json')),
    leaders: new Table(text('leaders.json')),
    offices: new Table(text('offices.json')),
    tenures: tenureTable(text('tenures.json')),
    topics: new Table(text('topics.json')),
    places: new Table(text('places.json')),
    ambiguities: new Table(text('ambiguities.json'))
  }
}

/** Characters of all tables. */
export const lengthOf = (tables: Tables): number =>
  Object.values(tables).reduce((sum: number, table: string | Table<unknown>) => sum + table.length, 0)

function openReference(tables: Tables): Reference {
  const written = writtenIndexes(tables.digest, lengthOf(tables))
  return written === null ? readWhole(tables) : readWhenAsked(tables, written)
}

/** Everything read and indexed now: what the build writes down is made of it. */
export const readWhole = (tables: Tables): Reference =>
  indexReference({
    digest: tables.digest,
    countries: tables.countries.records,
    organizations: tables.organizations.records,
    frameworks: tables.frameworks.records,
    leaders: tables.leaders.records,
    offices: tables.offices.records,
    tenures: tables.tenures.records,
    topics: tables.topics.records,
    places: tables.places.records,
    ambiguities: tables.ambiguities.records
  })

/** The same, with the long tables left unread until somebody asks, each line by itself. */
function readWhenAsked(tables: Tables, written: WrittenIndexes): Reference {
  const { leaders, offices, tenures, places } = tables
  const countries = mapById('country', tables.countries.records, country => country.code)
  const organizations = mapById('organisation', tables.organizations.records, ({ id }) => id)
  const lines = <T>(table: Table<T>, index: LinesByKey): ((key: string) => readonly T[]) =>
    rememberedOfWords(key => index.numbersOf(key).map(place => table.at(place)))
  const firstWords: NamesByFirstWord = {
    countries: lines(tables.countries, written.countryNames),
    organizations: lines(tables.organizations, written.organizationNames),
    frameworks: lines(tables.frameworks, written.frameworkNames),
    topics: lines(tables.topics, written.topicTerms),
    places: lines(places, written.placeNames),
    leaders: lines(leaders, written.leaderNames),
    leadersOf: rememberedOfWords(word => written.leaderWords.numbersOf(word).map(place => leaders.at(place).id))
  }
  return withHolders({
    digest: tables.digest,
    countries,
    organizations,
    frameworks: mapById('framework', tables.frameworks.records, ({ id }) => id),
    leaders: new RecordsById(leaders, written.leaders),
    offices: new RecordsById(offices, written.offices),
    topics: mapById('topic', tables.topics.records, ({ id }) => id),
    get tenures() {
      return tenures.records
    },
    get places() {
      return places.records
    },
    ambiguities: tables.ambiguities.records,
    tenuresOfLeader: lines(tenures, written.tenuresOfLeader),
    tenuresOfOffice: lines(tenures, written.tenuresOfOffice),
    officesOf: lines(offices, written.officesOf),
    firstWords
  })
}
