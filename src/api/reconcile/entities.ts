import { keyOf, typeOf } from '../../graph/model/keys.js'
import type { EntityKind, StoreReader, StoredLeader, StoredOrganization, StoredTenure } from '../../graph/store.js'
import type { CountryRecord, FrameworkRecord, MembershipRecord, OfficeRecord } from '../../reference/reference.js'

export interface ReconciledType {
  readonly id: string
  readonly name: string
  /** Before the colon of its ids. */
  readonly prefix: string
  readonly kind: EntityKind
}

export const RECONCILED_TYPES: readonly ReconciledType[] = [
  { id: 'Country', name: 'Country', prefix: 'country', kind: 'COUNTRY' },
  { id: 'Leader', name: 'Leader or official', prefix: 'leader', kind: 'LEADER' },
  { id: 'Organization', name: 'International organisation', prefix: 'organization', kind: 'ORGANIZATION' },
  { id: 'Framework', name: 'Standing diplomatic arrangement', prefix: 'framework', kind: 'FRAMEWORK' }
]

/** A leader's office, and whose it is. */
export interface HeldOffice {
  readonly tenure: StoredTenure
  readonly office: OfficeRecord
  /** The id of a country or organisation. */
  readonly of: string | null
}

/** Somebody or something with what can be told of it. */
export type Entity =
  | {
      readonly type: 'Country'
      readonly id: string
      readonly record: CountryRecord
      readonly organizations: readonly string[]
    }
  | {
      readonly type: 'Leader'
      readonly id: string
      readonly record: StoredLeader
      readonly offices: readonly HeldOffice[]
    }
  | {
      readonly type: 'Organization'
      readonly id: string
      readonly record: StoredOrganization
      readonly members: readonly MembershipRecord[]
    }
  | { readonly type: 'Framework'; readonly id: string; readonly record: FrameworkRecord }

/** Entities by global id, null for what is not there or is of another type: a statement or two for each type. */
export async function entitiesByIds(store: StoreReader, ids: readonly string[]): Promise<(Entity | null)[]> {
  const found = new Map<string, Entity>()
  for (const { prefix } of RECONCILED_TYPES) {
    const some = [...new Set(ids.filter(id => typeOf(id) === prefix))]
    if (some.length > 0) for (const entity of await load(store, prefix, some)) found.set(entity.id, entity)
  }
  return ids.map(id => found.get(id) ?? null)
}

async function load(store: StoreReader, prefix: string, ids: readonly string[]): Promise<Entity[]> {
  const keys = ids.map(keyOf)
  const at = (index: number): string => ids[index] ?? ''
  if (prefix === 'country') {
    const [records, memberships] = [await store.countriesByCodes(keys), await store.membershipsOfCountries(keys, null)]
    return records.flatMap((record, index): Entity[] => {
      const organizations = (memberships[index] ?? []).map(({ organization }) => `organization:${keyOf(organization)}`)
      return record === null
        ? []
        : [{ type: 'Country', id: at(index), record, organizations: [...new Set(organizations)] }]
    })
  }
  if (prefix === 'leader') {
    const [records, offices] = [await store.leadersByIds(keys), await officesOf(store, keys)]
    return records.flatMap((record, index): Entity[] =>
      record === null ? [] : [{ type: 'Leader', id: at(index), record, offices: offices[index] ?? [] }]
    )
  }
  if (prefix === 'organization') {
    const [records, members] = [await store.organizationsByIds(keys), await store.membersOfOrganizations(keys, null)]
    return records.flatMap((record, index): Entity[] =>
      record === null ? [] : [{ type: 'Organization', id: at(index), record, members: members[index] ?? [] }]
    )
  }
  return (await store.frameworksByIds(keys)).flatMap((record, index): Entity[] =>
    record === null ? [] : [{ type: 'Framework', id: at(index), record }]
  )
}

/** The latest first. */
async function officesOf(store: StoreReader, leaders: readonly string[]): Promise<HeldOffice[][]> {
  const tenures = await store.tenuresOfLeaders(leaders)
  const ids = [...new Set(tenures.flat().map(({ office }) => office))]
  const records = await store.officesByIds(ids)
  const offices = new Map(records.map((record, index) => [ids[index], record]))
  return tenures.map(list =>
    list
      .flatMap(tenure => {
        const office = offices.get(tenure.office)
        if (!office) return []
        const country = office.country === null ? null : `country:${office.country}`
        const of = country ?? (office.organization === null ? null : `organization:${office.organization}`)
        return [{ tenure, office, of }]
      })
      .sort((a, b) => ((a.tenure.from ?? '') < (b.tenure.from ?? '') ? 1 : -1))
  )
}

/** Names it answers to, its own first. */
export function namesOf({ record }: Entity): readonly string[] {
  const { name, aliases } = record
  const more = 'code' in record ? [record.code, record.alpha3, record.officialName ?? name, ...record.formerNames] : []
  return [name, ...aliases, ...more]
}

/** A few words that tell namesakes apart. */
export function descriptionOf(entity: Entity, nameOf: (id: string) => string): string {
  switch (entity.type) {
    case 'Country':
      return [
        `country ${entity.record.code}`,
        ...(entity.record.capital ? [`capital ${entity.record.capital}`] : [])
      ].join(', ')
    case 'Leader': {
      const [last] = entity.offices
      if (last === undefined) return 'leader or official'
      const { from, until } = last.tenure
      const days = from === null && until === null ? '' : ` (${from ?? '?'}–${until ?? ''})`
      return `${last.office.title}${last.of === null ? '' : `, ${nameOf(last.of)}`}${days}`
    }
    case 'Organization':
      return `organisation, ${entity.record.kind.toLowerCase()}`
    case 'Framework':
      return `${entity.record.kind.toLowerCase()} arrangement`
  }
}
