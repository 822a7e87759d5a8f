import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InvariantError } from '../domain/errors.js'
import { referenceDataFolder } from '../paths.js'
import { readTable, readTenures } from './tables.js'
import { indexReference } from './index-reference.js'
import type {
  AmbiguityRecord,
  CountryRecord,
  FrameworkRecord,
  LeaderRecord,
  OfficeRecord,
  OrganizationRecord,
  PlaceRecord,
  Reference,
  TopicRecord
} from './reference.js'

let loaded: Reference | undefined

/** The reference data of this release: read from disk once, then the same object for every caller. */
export function loadReference(): Reference {
  loaded ??= readReference(referenceDataFolder)
  return loaded
}

/** Reads a folder of reference data files; use `loadReference` unless the folder is another one. */
function readReference(folder: string): Reference {
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const { digest } = JSON.parse(text('digest.json')) as { digest: string }
  if (typeof digest !== 'string') throw new InvariantError(`digest.json in ${folder} names no digest`)
  return indexReference({
    digest,
    countries: readTable<CountryRecord>(text('countries.json')).records,
    organizations: readTable<OrganizationRecord>(text('organizations.json')).records,
    frameworks: readTable<FrameworkRecord>(text('frameworks.json')).records,
    leaders: readTable<LeaderRecord>(text('leaders.json')).records,
    offices: readTable<OfficeRecord>(text('offices.json')).records,
    tenures: readTenures(text('tenures.json')),
    topics: readTable<TopicRecord>(text('topics.json')).records,
    places: readTable<PlaceRecord>(text('places.json')).records,
    ambiguities: readTable<AmbiguityRecord>(text('ambiguities.json')).records
  })
}
