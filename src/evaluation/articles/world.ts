import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { OfficeKind, OrganizationKind } from '../../domain/vocabulary.js'
import { indexReference } from '../../reference/index-reference.js'
import type {
  CountryRecord,
  LeaderRecord,
  OfficeRecord,
  OrganizationRecord,
  Reference,
  TenureRecord
} from '../../reference/reference.js'

/** An invented world, as short as it can be written: what a set of articles about no real place needs for a reference. */
interface World {
  readonly countries: readonly {
    readonly code: string
    readonly name: string
    readonly demonyms: readonly string[]
    readonly capital: string
  }[]
  readonly organizations: readonly {
    readonly name: string
    readonly aliases?: readonly string[]
    readonly kind: OrganizationKind
    readonly members?: readonly string[]
    readonly countries?: readonly string[]
    readonly headquarters?: { readonly city: string; readonly country: string }
  }[]
  readonly people: readonly {
    readonly name: string
    readonly title: string
    readonly kind: OfficeKind
    /** Country code. */
    readonly of: string
    readonly from: string | null
    readonly until: string | null
  }[]
  readonly places: readonly { readonly name: string; readonly country: string }[]
}

const SOURCE = 'invented'

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-')

/** Reads a `world.json`. Its countries carry codes that ISO 3166-1 leaves to users (QM to QZ, XA to XZ). */
export function readWorld(file: string): Reference {
  const text = readFileSync(file, 'utf8')
  const world = JSON.parse(text) as World
  const offices = new Map<string, OfficeRecord>()
  const tenures: TenureRecord[] = []
  const leaders: LeaderRecord[] = []
  for (const { name, title, kind, of, from, until } of world.people) {
    const leader = slug(name)
    const office = `${of}:${slug(title)}`
    leaders.push({ id: leader, wikidataId: null, name, aliases: [] })
    offices.set(office, { id: office, title, titles: [], kind, country: of, organization: null, to: null })
    tenures.push({
      leader,
      office,
      from,
      until,
      acting: false,
      shared: false,
      disputed: false,
      source: SOURCE,
      verified: true
    })
  }
  return indexReference({
    digest: createHash('sha256').update(text).digest('hex'),
    countries: world.countries.map<CountryRecord>(country => ({
      ...country,
      alpha3: `${country.code}X`,
      wikidataId: null,
      officialName: null,
      aliases: [],
      formerNames: [],
      metonyms: [],
      sovereign: null
    })),
    organizations: world.organizations.map<OrganizationRecord>(organization => ({
      id: slug(organization.name),
      wikidataId: null,
      name: organization.name,
      aliases: organization.aliases ?? [],
      kind: organization.kind,
      members: (organization.members ?? []).map(country => ({ country, from: null, until: null, role: 'MEMBER' })),
      partOf: null,
      countries: organization.countries ?? [],
      headquarters: organization.headquarters ?? null,
      source: SOURCE,
      verifiedAt: null
    })),
    frameworks: [],
    leaders,
    offices: [...offices.values()],
    tenures,
    topics: [],
    places: world.places.map(place => ({ ...place, aliases: [], population: null })),
    ambiguities: []
  })
}
