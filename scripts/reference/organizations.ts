import { join } from 'node:path'
import type { MembershipRecord } from '../../src/reference/reference.js'
import { list, readCsv, readCurated, writeTable } from './files.js'
import { CURATED_ON, gecToIso } from './geography.js'

const FACTBOOK = 'CIA World Factbook, international organization participation (public domain)'

/** How the source's remarks on a membership read; what is missing here is not a membership. */
const ROLES: Readonly<Record<string, MembershipRecord['role']>> = {
  member: 'MEMBER',
  permanent: 'MEMBER',
  'nonregional member': 'MEMBER',
  regional: 'MEMBER',
  'de facto member': 'MEMBER',
  'Chinese Taipei': 'MEMBER',
  observer: 'OBSERVER',
  'associate observer': 'OBSERVER',
  associate: 'ASSOCIATE',
  'associate member': 'ASSOCIATE',
  'associated member': 'ASSOCIATE',
  'candidate country': 'CANDIDATE',
  candidate: 'CANDIDATE',
  'accession candidate': 'CANDIDATE',
  suspended: 'SUSPENDED',
  'temporarily suspended': 'SUSPENDED'
}

export interface Organization {
  readonly id: string
  readonly name: string
  readonly members: readonly MembershipRecord[]
}

/** Writes organizations.json: the hand-kept list, with members from the hand-kept dates or else from the source. */
export function buildOrganizations(sources: string): Organization[] {
  const kept = new Map(readCurated('memberships.psv', 2).map(([id = '', members]) => [id, keptMembers(members ?? '')]))
  const found = sourceMembers(sources)
  const organizations = readCurated('organizations.psv', 9).map(
    ([id = '', wikidata, name = '', aliases, kind, code = '', partOf, countries, seat = '']) => {
      const [city, country] = seat.split(',')
      const members = kept.get(id) ?? found.get(code) ?? []
      const source = kept.has(id) ? 'public record, by hand' : members.length > 0 ? FACTBOOK : 'public record, by hand'
      const headquarters = city && country ? { city, country } : null
      return {
        id,
        wikidata,
        name,
        aliases: list(aliases),
        kind,
        partOf,
        countries: list(countries),
        headquarters,
        members,
        source
      }
    }
  )
  writeTable(
    'organizations.json',
    {
      source: `names and kinds by hand from public record; members: ${FACTBOOK}`,
      verifiedAt: CURATED_ON,
      columns: [
        'id',
        'wikidataId',
        'name',
        'aliases',
        'kind',
        'partOf',
        'countries',
        'headquarters',
        'source',
        'verifiedAt',
        ['members', []]
      ]
    },
    organizations.map(o => [
      o.id,
      o.wikidata || null,
      o.name,
      o.aliases,
      o.kind,
      o.partOf || null,
      o.countries,
      o.headquarters,
      o.source,
      CURATED_ON,
      o.members
    ])
  )
  return organizations
}

function sourceMembers(sources: string): Map<string, MembershipRecord[]> {
  const iso = gecToIso(sources)
  const members = new Map<string, Map<string, MembershipRecord>>()
  for (const row of readCsv(join(sources, 'igo-membership.csv'))) {
    const country = iso.get(row['gec'] as string)
    const role = ROLES[row['role'] as string]
    if (country === undefined || role === undefined) continue
    const name = (row['org'] as string).replace('&nbsp;', '').trim()
    const byCountry = members.get(name) ?? new Map<string, MembershipRecord>()
    members.set(name, byCountry)
    // Gaza and the West Bank are two rows of one country; full membership wins over a lesser role in the other row.
    if (!byCountry.has(country) || role === 'MEMBER') byCountry.set(country, { country, from: null, until: null, role })
  }
  return new Map(
    [...members].map(([name, byCountry]) => [
      name,
      [...byCountry.values()].sort((a, b) => (a.country < b.country ? -1 : 1))
    ])
  )
}

function keptMembers(text: string): MembershipRecord[] {
  return list(text, ' ').map(part => {
    const [place = '', role = 'member'] = part.split(':')
    const [country = '', dates = ''] = place.split('@')
    const [from = '', until = ''] = dates.split('/')
    const known = ROLES[role]
    if (known === undefined) throw new Error(`memberships.psv: unknown role "${role}"`)
    return { country, from: from || null, until: until || null, role: known }
  })
}

/** Writes frameworks.json and returns the ids; `=org` among the countries stands for the present members of that organisation. */
export function buildFrameworks(organizations: readonly Organization[]): string[] {
  const frameworks = readCurated('frameworks.psv', 7)
  const byId = new Map(organizations.map(organization => [organization.id, organization]))
  const expand = (part: string): string[] => {
    if (!part.startsWith('=')) return [part]
    const organization = byId.get(part.slice(1))
    if (!organization) throw new Error(`frameworks.psv: no organisation "${part.slice(1)}"`)
    return organization.members.filter(m => m.role === 'MEMBER' && m.until === null).map(m => m.country)
  }
  writeTable(
    'frameworks.json',
    {
      source: 'public record, by hand',
      verifiedAt: CURATED_ON,
      columns: ['id', 'name', 'aliases', 'kind', 'countries', 'organizations', 'organization', 'source', 'verifiedAt']
    },
    frameworks.map(([id, name, aliases, kind, countries, bodies, organization]) => [
      id,
      name,
      list(aliases),
      kind,
      [...new Set(list(countries, ' ').flatMap(expand))],
      list(bodies, ' '),
      organization || null,
      'public record, by hand',
      CURATED_ON
    ])
  )
  return frameworks.map(([id = '']) => id)
}
