import { InvariantError } from '../domain/errors.js'
import { groupBy } from '../domain/group-by.js'
import type { Day } from '../domain/partial-date.js'
import { earliestDay, latestDay } from './days.js'
import type { OfficeRecord, Reference, TenureRecord } from './reference.js'

/** The records of a reference as lists, before they are indexed. */
export type ReferenceLists = {
  readonly [
    K in 'countries' | 'organizations' | 'frameworks' | 'leaders' | 'offices' | 'topics'
  ]: Reference[K] extends ReadonlyMap<string, infer Item> ? readonly Item[] : never
} & Pick<Reference, 'digest' | 'tenures' | 'places' | 'ambiguities'>

/** Builds the maps and look-ups over lists of records. Throws when an id stands twice. */
export function indexReference(lists: ReferenceLists): Reference {
  const byLeader = groupBy(lists.tenures, tenure => tenure.leader)
  const byOffice = groupBy(lists.tenures, tenure => tenure.office)
  const byOwner = groupBy(lists.offices, ownerOf)
  return withHolders({
    digest: lists.digest,
    countries: mapById('country', lists.countries, country => country.code),
    organizations: mapById('organisation', lists.organizations, ({ id }) => id),
    frameworks: mapById('framework', lists.frameworks, ({ id }) => id),
    leaders: mapById('leader', lists.leaders, ({ id }) => id),
    offices: mapById('office', lists.offices, ({ id }) => id),
    topics: mapById('topic', lists.topics, ({ id }) => id),
    tenures: lists.tenures,
    places: lists.places,
    ambiguities: lists.ambiguities,
    tenuresOfLeader: leader => byLeader.get(leader) ?? [],
    tenuresOfOffice: office => byOffice.get(office) ?? [],
    officesOf: owner => byOwner.get(owner) ?? []
  })
}

/** Adds who held an office on a day to what is known of tenures. */
export function withHolders(reference: Omit<Reference, 'holders'>): Reference {
  const stale = new Map<TenureRecord, TenureRecord>()
  const uncertain = (tenure: TenureRecord): TenureRecord => {
    const known = stale.get(tenure) ?? { ...tenure, verified: false }
    stale.set(tenure, known)
    return known
  }
  const holders = (office: string, on: Day): readonly TenureRecord[] => {
    const covering = reference
      .tenuresOfOffice(office)
      .filter(tenure => earliestDay(tenure.from) <= on && on <= latestDay(tenure.until))
    const incoming = covering.some(tenure => tenure.from === on && !tenure.shared)
    return covering
      .filter(tenure => !(incoming && tenure.until === on && tenure.from !== on))
      .map(tenure => (tenure.knownUntil != null && on > tenure.knownUntil ? uncertain(tenure) : tenure))
  }
  return Object.assign(reference, { holders })
}

/** The country code or organisation slug that an office belongs to. */
export function ownerOf(office: OfficeRecord): string {
  const owner = office.country ?? office.organization
  if (owner === null) throw new InvariantError(`office "${office.id}" belongs to no country and no organisation`)
  return owner
}

export function mapById<T>(what: string, records: readonly T[], idOf: (record: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const record of records) {
    const id = idOf(record)
    if (map.has(id)) throw new InvariantError(`${what} "${id}" stands twice in the reference data`)
    map.set(id, record)
  }
  return map
}
