import { foldName } from '../../domain/ids.js'
import { OPEN_END, parsePartialDate } from '../../domain/partial-date.js'
import type {
  CountryRecord,
  FrameworkRecord,
  LeaderRecord,
  OfficeRecord,
  OrganizationRecord,
  TenureRecord,
  TopicRecord
} from '../../reference/reference.js'
import type { KeyedType } from './keys.js'
import { nameId, nameSortKey, nodeId } from './keys.js'
import type { NodeProperties } from './nodes.js'
import { words } from './nodes.js'

/** A node that others point at by name: label of its type and `Entity` (an office: `Office` alone). */
export interface EntityRow {
  readonly id: string
  readonly properties: NodeProperties
  /** Folded names it answers to, as ids of `Name` nodes. */
  readonly names: readonly string[]
}

/** Names that are left when they are folded. */
export function spelt(names: readonly (string | null)[]): string[] {
  return names.filter((name): name is string => name !== null && foldName(name) !== '')
}

function entity(
  type: KeyedType,
  key: string,
  name: string,
  names: readonly (string | null)[],
  record: object,
  learnt: boolean
): EntityRow {
  const id = nodeId(type, key)
  const all = spelt([name, ...names])
  return {
    id,
    properties: { name, sort: nameSortKey(name, id), words: words(all), learnt, json: JSON.stringify(record) },
    names: [...new Set(all.map(candidate => nameId(type, candidate)))].sort()
  }
}

/** What a country is called beside its name; codes are names too. */
export function otherNamesOfCountry(record: CountryRecord): readonly (string | null)[] {
  const { code, alpha3, officialName, aliases, formerNames } = record
  return [code, alpha3, officialName, ...aliases, ...formerNames]
}

export function countryRow(record: CountryRecord): EntityRow {
  const row = entity('country', record.code, record.name, otherNamesOfCountry(record), record, false)
  // Demonyms, capital and metonyms are found by searching, but none of them is a name of the country.
  const searched = words([String(row.properties.words), ...record.demonyms, record.capital, ...record.metonyms])
  return { ...row, properties: { ...row.properties, code: record.code, words: searched } }
}

export function leaderRow(record: LeaderRecord, learnt: boolean): EntityRow {
  return entity('leader', record.id, record.name, record.aliases, record, learnt)
}

export function organizationRow(record: OrganizationRecord, learnt: boolean): EntityRow {
  return entity('organization', record.id, record.name, record.aliases, record, learnt)
}

export function frameworkRow(record: FrameworkRecord): EntityRow {
  return entity('framework', record.id, record.name, record.aliases, record, false)
}

export function topicRow(record: TopicRecord): EntityRow {
  return entity('topic', record.id, record.name, record.terms, record, false)
}

/** An office belongs to a country or an organisation: `(Office)-[:OF]->(…)`. */
export function officeRow(record: OfficeRecord): { id: string; of: string | null; properties: NodeProperties } {
  const of = record.country ? nodeId('country', record.country) : null
  const organization = record.organization ? nodeId('organization', record.organization) : null
  return {
    id: nodeId('office', record.id),
    of: of ?? organization,
    properties: { title: record.title, kind: record.kind, json: JSON.stringify(record) }
  }
}

/** `(Leader)-[:HELD]->(Office)`. `from` and `until` are the widest days it can mean, open ends included. */
export interface TenureRow {
  readonly leader: string
  readonly office: string
  readonly from: string
  readonly until: string
  readonly learnt: boolean
  readonly json: string
}

export const LONG_AGO = '0001-01-01'

export function tenureRow(record: TenureRecord, learnt: boolean, claims: readonly string[]): TenureRow {
  return {
    leader: nodeId('leader', record.leader),
    office: nodeId('office', record.office),
    ...widestDays(record.from, record.until),
    learnt,
    json: JSON.stringify({ ...record, learnt, claims })
  }
}

/** First and last day that two EDTF dates can mean together; what is unknown is open. */
export function widestDays(from: string | null, until: string | null): { from: string; until: string } {
  return {
    from: (from === null ? null : parsePartialDate(from, 'STATED')?.earliest) ?? LONG_AGO,
    until: (until === null ? null : parsePartialDate(until, 'STATED')?.latest) ?? OPEN_END
  }
}
