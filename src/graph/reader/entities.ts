import { foldName } from '../../domain/ids.js'
import type { Day } from '../../domain/partial-date.js'
import type {
  CountryRecord,
  FrameworkRecord,
  LeaderRecord,
  MembershipRecord,
  OfficeRecord,
  OrganizationRecord,
  TopicRecord
} from '../../reference/reference.js'
import type { Engine, Row } from '../engine.js'
import type { KeyedType } from '../model/keys.js'
import { FAR_FUTURE, nameId, nodeId } from '../model/keys.js'
import { LONG_AGO } from '../model/entities.js'
import * as queries from '../queries/entities.js'
import { grouped, json, text } from '../rows.js'
import type { StoredLeader, StoredOrganization, StoredTenure } from '../store.js'
import type { EntityBatches } from './entity-batches.js'

type Reader<T> = (row: Row) => T

/** Records of one type by key, in the order asked, null for the unknown. */
async function byIds<T>(
  batches: EntityBatches,
  type: KeyedType,
  keys: readonly string[],
  read: Reader<T>
): Promise<(T | null)[]> {
  const rows = await batches.rows(keys.map(key => nodeId(type, key)))
  return rows.map(row => (row === null ? null : read(row)))
}

/**
 * Who answers to a name; null when nobody or more than one does. Somebody known beforehand goes before those learnt
 * from texts under the same name.
 */
async function byName<T>(engine: Engine, type: KeyedType, name: string, read: Reader<T>): Promise<T | null> {
  if (foldName(name) === '') return null
  const rows = await engine.read(transaction => transaction.run(queries.entitiesByName, { id: nameId(type, name) }))
  const known = rows.filter(row => !text(row, 'id').startsWith(`${type}:~`))
  const answering = known.length > 0 ? known : rows
  const [only] = answering
  return only === undefined || answering.length > 1 ? null : read(only)
}

const country = queries.readRecord<CountryRecord>
const framework = queries.readRecord<FrameworkRecord>
const topic = queries.readRecord<TopicRecord>
const leader = queries.readLearnable<LeaderRecord>
const organization = queries.readLearnable<OrganizationRecord>

export const countriesByCodes = (batches: EntityBatches, codes: readonly string[]): Promise<(CountryRecord | null)[]> =>
  byIds(batches, 'country', codes, country)
export const leadersByIds = (batches: EntityBatches, ids: readonly string[]): Promise<(StoredLeader | null)[]> =>
  byIds(batches, 'leader', ids, leader)
export const organizationsByIds = (
  batches: EntityBatches,
  ids: readonly string[]
): Promise<(StoredOrganization | null)[]> => byIds(batches, 'organization', ids, organization)
export const frameworksByIds = (batches: EntityBatches, ids: readonly string[]): Promise<(FrameworkRecord | null)[]> =>
  byIds(batches, 'framework', ids, framework)
export const topicsByIds = (batches: EntityBatches, ids: readonly string[]): Promise<(TopicRecord | null)[]> =>
  byIds(batches, 'topic', ids, topic)
export async function officesByIds(engine: Engine, keys: readonly string[]): Promise<(OfficeRecord | null)[]> {
  if (keys.length === 0) return []
  const ids = keys.map(key => nodeId('office', key))
  const rows = await engine.read(transaction => transaction.run(queries.officesByIds, { ids: [...new Set(ids)] }))
  const found = new Map(rows.map(row => [text(row, 'id'), queries.readRecord<OfficeRecord>(row)]))
  return ids.map(id => found.get(id) ?? null)
}

/** Alpha-2 and alpha-3 codes are names too. */
export const countryByName = (engine: Engine, name: string): Promise<CountryRecord | null> =>
  byName(engine, 'country', name, country)
export const leaderByName = (engine: Engine, name: string): Promise<StoredLeader | null> =>
  byName(engine, 'leader', name, leader)
export const organizationByName = (engine: Engine, name: string): Promise<StoredOrganization | null> =>
  byName(engine, 'organization', name, organization)

/** The days a tenure or membership must touch: one day, or any. */
function span(on: Day | null | undefined): { from: string; until: string } {
  return on == null ? { from: LONG_AGO, until: FAR_FUTURE } : { from: on, until: on }
}

interface DatedTenure {
  readonly from: string
  readonly until: string
  readonly tenure: StoredTenure
}

const dated: Reader<DatedTenure> = row => ({
  from: text(row, 'from'),
  until: text(row, 'until'),
  tenure: json<StoredTenure>(row, 'json')
})

/** The latest first; then by office and holder, so that the order never depends on the engine. */
function tenuresInOrder(tenures: readonly DatedTenure[]): StoredTenure[] {
  const key = ({ from, until, tenure }: DatedTenure): string =>
    `${from}|${until}`.concat(`|${tenure.office}|${tenure.leader}`)
  return [...tenures].sort((a, b) => (key(a) > key(b) ? -1 : 1)).map(({ tenure }) => tenure)
}

export function tenuresOfLeaders(engine: Engine, leaders: readonly string[]): Promise<StoredTenure[][]> {
  return engine.read(async transaction => {
    if (leaders.length === 0) return []
    const ids = leaders.map(id => nodeId('leader', id))
    const rows = await transaction.run(queries.tenuresOfLeaders, { leaders: [...new Set(ids)] })
    return grouped(ids, rows, 'owner', dated).map(tenuresInOrder)
  })
}

export function tenuresOf(engine: Engine, owners: readonly string[], on: Day | null): Promise<StoredTenure[][]> {
  return engine.read(async transaction => {
    if (owners.length === 0) return []
    const rows = await transaction.run(queries.tenuresOfOwners, { owners: [...new Set(owners)], ...span(on) })
    return grouped(owners, rows, 'owner', dated).map(tenuresInOrder)
  })
}

const bySort = (a: { sort: string }, b: { sort: string }): number => (a.sort < b.sort ? -1 : 1)

export function membershipsOfCountries(
  engine: Engine,
  codes: readonly string[],
  on: Day | null
): Promise<{ organization: string; membership: MembershipRecord }[][]> {
  return engine.read(async transaction => {
    if (codes.length === 0) return []
    const ids = codes.map(code => nodeId('country', code))
    const rows = await transaction.run(queries.membershipsOfCountries, { countries: [...new Set(ids)], ...span(on) })
    const groups = grouped(ids, rows, 'country', row => ({
      sort: text(row, 'sort'),
      organization: text(row, 'organization').slice('organization:'.length),
      membership: json<MembershipRecord>(row, 'json')
    }))
    return groups.map(group => group.sort(bySort).map(({ organization, membership }) => ({ organization, membership })))
  })
}

export function membersOfOrganizations(
  engine: Engine,
  organizations: readonly string[],
  on: Day | null
): Promise<MembershipRecord[][]> {
  return engine.read(async transaction => {
    if (organizations.length === 0) return []
    const ids = organizations.map(id => nodeId('organization', id))
    const parameters = { organizations: [...new Set(ids)], ...span(on) }
    const rows = await transaction.run(queries.membersOfOrganizations, parameters)
    const groups = grouped(ids, rows, 'organization', row => ({
      sort: text(row, 'sort'),
      membership: json<MembershipRecord>(row, 'json')
    }))
    return groups.map(group => group.sort(bySort).map(({ membership }) => membership))
  })
}

export function frameworksOfCountries(engine: Engine, codes: readonly string[]): Promise<FrameworkRecord[][]> {
  return engine.read(async transaction => {
    if (codes.length === 0) return []
    const ids = codes.map(code => nodeId('country', code))
    const rows = await transaction.run(queries.frameworksOfParties, { owners: [...new Set(ids)] })
    const groups = grouped(ids, rows, 'owner', row => ({ sort: text(row, 'sort'), record: framework(row) }))
    return groups.map(group => group.sort(bySort).map(({ record }) => record))
  })
}
