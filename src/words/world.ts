import type { ActorKey } from '../domain/claim.js'
import { foldName } from '../domain/ids.js'
import type {
  CountryRecord,
  FrameworkRecord,
  LeaderRecord,
  OfficeRecord,
  OrganizationRecord,
  Reference,
  TenureRecord,
  TopicRecord
} from '../reference/reference.js'

/** The reference data while rows are added to it. */
export interface World {
  readonly countries: Map<string, CountryRecord>
  readonly organizations: Map<string, OrganizationRecord>
  readonly frameworks: Map<string, FrameworkRecord>
  readonly leaders: Map<string, LeaderRecord>
  readonly offices: Map<string, OfficeRecord>
  readonly topics: Map<string, TopicRecord>
  tenures: TenureRecord[]
  /** Whom a name of a country, organisation or framework means, by folded name. */
  readonly meanings: Map<string, string>
}

/** What the source of an operator's row is called where it gives none. */
export const OPERATOR = 'operator'

export function worldOf(reference: Reference): World {
  const meanings = new Map<string, string>()
  const add = (names: readonly (string | null)[], what: string): void => {
    for (const name of names) if (name !== null && !meanings.has(foldName(name))) meanings.set(foldName(name), what)
  }
  for (const { code, name, officialName, aliases, demonyms, metonyms } of reference.countries.values())
    add([name, officialName, ...aliases, ...demonyms, ...metonyms], `country:${code}`)
  for (const { id, name, aliases } of reference.organizations.values()) add([name, ...aliases], `organization:${id}`)
  for (const { id, name, aliases } of reference.frameworks.values()) add([name, ...aliases], `framework:${id}`)
  return {
    countries: new Map(reference.countries),
    organizations: new Map(reference.organizations),
    frameworks: new Map(reference.frameworks),
    leaders: new Map(reference.leaders),
    offices: new Map(reference.offices),
    topics: new Map(reference.topics),
    tenures: [...reference.tenures],
    meanings
  }
}

/** The country or organisation with this code or id. */
export function ownerNamed(world: World, key: string): ActorKey | null {
  if (world.countries.has(key)) return `country:${key}`
  return world.organizations.has(key) ? `organization:${key}` : null
}
