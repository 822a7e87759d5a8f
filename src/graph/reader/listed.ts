import { OPEN_END } from '../../domain/partial-date.js'
import { foldName } from '../../domain/ids.js'
import type {
  CountryRecord,
  FrameworkRecord,
  LeaderRecord,
  OrganizationRecord,
  TopicRecord
} from '../../reference/reference.js'
import type { Engine, Parameters, Row, Transaction } from '../engine.js'
import { LONG_AGO } from '../model/entities.js'
import * as queries from '../queries/entities.js'
import { number, text } from '../rows.js'
import type { KeySet, ListFilter, Page, PageRequest, StoredLeader, StoredOrganization } from '../store.js'
import { pageOf, prefixes } from './pages.js'

/** The lists of countries, leaders, organisations, frameworks and topics, by name. */

/** Which ids pass: those among some (null for all), except others. */
interface Narrowed {
  readonly among: ReadonlySet<string> | null
  readonly except: ReadonlySet<string>
}

/** Whom each of some owners has in a list: the members of an organisation, who held an office of a country. */
type OfOwners = (owners: readonly string[]) => Promise<ReadonlyMap<string, ReadonlySet<string>>>

const EVERYTHING: Narrowed = { among: null, except: new Set() }

function narrower(a: Narrowed, b: Narrowed): Narrowed {
  const among = a.among === null ? b.among : b.among === null ? a.among : intersection(a.among, b.among)
  return { among, except: new Set([...a.except, ...b.except]) }
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a].filter(id => b.has(id)))
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap(set => [...set]))
}

/** What a set of owners leaves of a list. */
async function bySet(set: KeySet | undefined, ofOwners: OfOwners): Promise<Narrowed> {
  if (set === undefined) return EVERYTHING
  const { all = [], any, none = [] } = set
  const owners = [...new Set([...all, ...(any ?? []), ...none])]
  const has = owners.length === 0 ? new Map<string, ReadonlySet<string>>() : await ofOwners(owners)
  const of = (owner: string): ReadonlySet<string> => has.get(owner) ?? new Set()
  const required = [...all.map(of), ...(any === undefined ? [] : [union(any.map(of))])]
  return {
    among: required.length === 0 ? null : required.reduce(intersection),
    except: union(none.map(of))
  }
}

function ofOwners(transaction: Transaction, cypher: string, others: Parameters = {}): OfOwners {
  return async owners => {
    const found = new Map(owners.map(owner => [owner, new Set<string>()]))
    for (const row of await transaction.run(cypher, { ...others, owners })) {
      found.get(text(row, 'owner'))?.add(text(row, 'id'))
    }
    return found
  }
}

const themselves: OfOwners = owners => Promise.resolve(new Map(owners.map(owner => [owner, new Set([owner])])))

/** Few have a kind, and it stands in their record alone. */
async function byKind(
  transaction: Transaction,
  cypher: string,
  kinds: ListFilter['kinds']
): Promise<ReadonlySet<string> | null> {
  if (kinds === undefined) return null
  const wanted: readonly string[] = kinds
  const rows = await transaction.run(cypher)
  const passing = rows.filter(row => wanted.includes(queries.readRecord<{ readonly kind: string }>(row).kind))
  return new Set(passing.map(row => text(row, 'id')))
}

async function leadersOf(transaction: Transaction, filter: ListFilter): Promise<Narrowed> {
  const { countries, organizations, kinds, during } = filter
  const office = { kinds: kinds ?? [], from: during?.from ?? LONG_AGO, until: during?.until ?? OPEN_END }
  const holders = ofOwners(transaction, queries.leadersInOfficeOf, office)
  const owned = narrower(await bySet(countries, holders), await bySet(organizations, holders))
  if (owned.among !== null || (kinds === undefined && during === undefined)) return owned
  const rows = await transaction.run(queries.leadersInOffice, office)
  return narrower(owned, { among: new Set(rows.map(row => text(row, 'id'))), except: new Set() })
}

/** What a filter other than by text leaves of a list. */
async function narrowed(transaction: Transaction, label: queries.ListedLabel, filter: ListFilter): Promise<Narrowed> {
  // An empty list of kinds passes nothing.
  if (filter.kinds?.length === 0) return { among: new Set(), except: new Set() }
  const through = (cypher: string): OfOwners => ofOwners(transaction, cypher)
  switch (label) {
    case 'Country':
      return narrower(
        narrower(
          await bySet(filter.countries, themselves),
          await bySet(filter.organizations, through(queries.countriesOfOrganizations))
        ),
        await bySet(filter.frameworks, through(queries.countriesOfFrameworks))
      )
    case 'Leader':
      return leadersOf(transaction, filter)
    case 'Organization':
      return narrower(await bySet(filter.countries, through(queries.organizationsOfCountries)), {
        among: await byKind(transaction, queries.allOrganizations, filter.kinds),
        except: new Set()
      })
    case 'Framework': {
      const inclusions = through(queries.frameworksOfParties)
      return narrower(
        narrower(await bySet(filter.countries, inclusions), await bySet(filter.organizations, inclusions)),
        { among: await byKind(transaction, queries.allFrameworks, filter.kinds), except: new Set() }
      )
    }
    case 'Topic':
      return EVERYTHING
  }
}

const without = (among: ReadonlySet<string>, except: ReadonlySet<string>): string[] =>
  [...among].filter(id => !except.has(id))

function list<T>(
  engine: Engine,
  label: queries.ListedLabel,
  filter: ListFilter,
  page: PageRequest,
  read: (row: Row) => T
): Promise<Page<T>> {
  return engine.read(async transaction => {
    const { among, except } = await narrowed(transaction, label, filter)
    const words = prefixes(foldName(filter.text ?? ''))
    const parameters = { words, after: page.after ?? '', limit: page.first + 1 }
    const rows = among
      ? await transaction.run(queries.listEntitiesAmong, { ...parameters, ids: without(among, except) })
      : await transaction.run(queries.listEntities[label], { ...parameters, except: [...except] })
    return pageOf(rows, page, row => ({ node: read(row), cursor: queries.readSort(row) }))
  })
}

export function countListed(engine: Engine, label: queries.ListedLabel, filter: ListFilter): Promise<number> {
  return engine.read(async transaction => {
    const { among, except } = await narrowed(transaction, label, filter)
    const words = prefixes(foldName(filter.text ?? ''))
    const [row] = among
      ? await transaction.run(queries.countEntitiesAmong, { ids: without(among, except), words })
      : await transaction.run(queries.countEntities[label], { words, except: [...except] })
    return row ? number(row, 'n') : 0
  })
}

type List<T> = (engine: Engine, filter: ListFilter, page: PageRequest) => Promise<Page<T>>

const listOf =
  <T>(label: queries.ListedLabel, read: (row: Row) => T): List<T> =>
  (engine, filter, page) =>
    list(engine, label, filter, page, read)

export const listCountries: List<CountryRecord> = listOf('Country', queries.readRecord<CountryRecord>)
export const listLeaders: List<StoredLeader> = listOf('Leader', queries.readLearnable<LeaderRecord>)
export const listOrganizations: List<StoredOrganization> = listOf(
  'Organization',
  queries.readLearnable<OrganizationRecord>
)
export const listFrameworks: List<FrameworkRecord> = listOf('Framework', queries.readRecord<FrameworkRecord>)
export const listTopics: List<TopicRecord> = listOf('Topic', queries.readRecord<TopicRecord>)
