import { foldName } from '../../domain/ids.js'
import type {
  CountryRecord,
  FrameworkRecord,
  LeaderRecord,
  OfficeRecord,
  OrganizationRecord,
  TopicRecord
} from '../../reference/reference.js'
import type { Engine, Row, Transaction } from '../engine.js'
import type { KeyedType } from '../model/keys.js'
import { keyOf, nameId, nodeId } from '../model/keys.js'
import * as queries from '../queries/entities.js'
import { grouped, text, textOrNull, texts } from '../rows.js'
import type { StoreReader } from '../store.js'
import { EntityBatches } from './entity-batches.js'
import type { Known, KnownRecords } from './known.js'

/** How rows become records. */
export const recordReaders = {
  country: queries.readRecord<CountryRecord>,
  framework: queries.readRecord<FrameworkRecord>,
  topic: queries.readRecord<TopicRecord>,
  leader: queries.readLearnable<LeaderRecord>,
  organization: queries.readLearnable<OrganizationRecord>
} as const

type LookUps = Pick<
  StoreReader,
  | 'countriesByCodes'
  | 'countryByName'
  | 'leadersByIds'
  | 'leaderByName'
  | 'organizationsByIds'
  | 'organizationByName'
  | 'frameworksByIds'
  | 'topicsByIds'
  | 'officesByIds'
  | 'formerIdsOfEntities'
>

type Rows = (ids: readonly string[]) => Promise<readonly (Row | null)[]>

/** Entities by key and by name: from the reference data at hand where it has them, else from the store. */
export function lookUpsOf(engine: Engine, known: Known): LookUps {
  const batches = new EntityBatches(engine)
  const entities: Rows = ids => batches.rows(ids)
  const offices: Rows = async ids => {
    const rows = await engine.read(transaction => transaction.run(queries.officesByIds, { ids: [...new Set(ids)] }))
    const found = new Map(rows.map(row => [text(row, 'id'), row]))
    return ids.map(id => found.get(id) ?? null)
  }
  /** Records of one type by key, in the order asked, null for the unknown. */
  const byKeys =
    <T>(
      type: KeyedType,
      atHand: (records: KnownRecords, key: string) => T | null,
      rowsOf: Rows,
      read: (row: Row) => T
    ) =>
    async (keys: readonly string[]): Promise<(T | null)[]> => {
      if (keys.length === 0) return []
      const records = await known.get()
      const found = keys.map(key => (records === null ? null : atHand(records, keyOf(nodeId(type, key)))))
      const missing = keys.flatMap((key, place) => (found[place] == null ? [{ id: nodeId(type, key), place }] : []))
      if (missing.length === 0) return found
      const rows = await rowsOf(missing.map(({ id }) => id))
      missing.forEach(({ place }, index) => {
        const row = rows[index] ?? null
        found[place] = row === null ? null : read(row)
      })
      return found
    }
  const { country, leader, organization, framework, topic } = recordReaders
  return {
    countriesByCodes: byKeys('country', (records, key) => records.country(key), entities, country),
    leadersByIds: byKeys('leader', (records, key) => records.leader(key), entities, leader),
    organizationsByIds: byKeys('organization', (records, key) => records.organization(key), entities, organization),
    frameworksByIds: byKeys('framework', (records, key) => records.framework(key), entities, framework),
    topicsByIds: byKeys('topic', (records, key) => records.topic(key), entities, topic),
    officesByIds: byKeys(
      'office',
      (records, key) => records.office(key),
      offices,
      row => queries.readRecord<OfficeRecord>(row)
    ),
    formerIdsOfEntities: async ids => {
      const rows = await engine.read(transaction =>
        transaction.run(queries.formersOfEntities, { ids: [...new Set(ids)] })
      )
      return grouped([...ids], rows, 'id', row => texts(row, 'formers')).map(found => found.flat())
    },
    // Alpha-2 and alpha-3 codes are names too. Countries are not learnt from texts.
    countryByName: async name => {
      const records = await known.get()
      return records === null ? byName(engine, 'country', name, country) : onlyOne(records.countriesNamed(name))
    },
    leaderByName: name => byName(engine, 'leader', name, leader),
    organizationByName: async name => {
      const answering = (await known.get())?.organizationsNamed(name) ?? []
      return answering.length === 0 ? byName(engine, 'organization', name, organization) : onlyOne(answering)
    }
  }
}

/**
 * Who answers to a name; null when nobody or more than one does. Somebody known beforehand goes before those learnt
 * from texts under the same name.
 */
async function byName<T>(engine: Engine, type: KeyedType, name: string, read: (row: Row) => T): Promise<T | null> {
  if (foldName(name) === '') return null
  const rows = await engine.read(async transaction =>
    asThemselves(transaction, await transaction.run(queries.entitiesByName, { id: nameId(type, name) }))
  )
  const known = rows.filter(row => !text(row, 'id').startsWith(`${type}:~`))
  const only = onlyOne(known.length > 0 ? known : rows)
  return only === null ? null : read(only)
}

/** Who turned out to be somebody else answers as that one. */
async function asThemselves(transaction: Transaction, rows: readonly Row[]): Promise<Row[]> {
  const others = rows.flatMap(row => textOrNull(row, 'into') ?? [])
  if (others.length === 0) return [...rows]
  const found = [
    ...rows.filter(row => textOrNull(row, 'into') === null),
    ...(await transaction.run(queries.entitiesByIds, { ids: [...new Set(others)] }))
  ]
  return [...new Map(found.map(row => [text(row, 'id'), row])).values()]
}

function onlyOne<T>(answering: readonly T[]): T | null {
  const [only] = answering
  return only === undefined || answering.length > 1 ? null : only
}
