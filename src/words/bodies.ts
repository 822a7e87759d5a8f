import { foldName } from '../domain/ids.js'
import { FRAMEWORK_KINDS, ORGANIZATION_KINDS } from '../domain/vocabulary.js'
import type { MembershipRecord } from '../reference/reference.js'
import type { Row } from './rows.js'
import { OPERATOR, type World } from './world.js'

export const ORGANIZATION_FIELDS = ['id', 'name', 'aliases', 'kind', 'partOf', 'rootedIn', 'seat', 'members'] as const
export const FRAMEWORK_FIELDS = ['id', 'name', 'aliases', 'kind', 'countries', 'organizations', 'meetingsOf'] as const

/** Adds an organisation. */
export function addOrganization(row: Row, world: World): void {
  const id = row.id('id')
  const name = row.needed('name')
  const kind = row.oneOf('kind', ORGANIZATION_KINDS)
  const partOf = row.text('partOf') === '' ? null : organization(row, 'partOf', row.text('partOf'), world)
  const rootedIn = row.words('rootedIn').flatMap(code => country(row, 'rootedIn', code, world) ?? [])
  const headquarters = seat(row, world)
  const members = row.words('members').flatMap(written => membership(row, written, world) ?? [])
  if (id === null || name === null || kind === null) return
  if (world.organizations.has(id)) {
    row.wrong('id', `"${id}" is an organisation already; give it further names in aliases.psv`)
    return
  }
  const aliases = row.names('aliases')
  for (const one of [name, ...aliases])
    takeName(row, one === name ? 'name' : 'aliases', one, `organization:${id}`, world)
  world.organizations.set(id, {
    id,
    wikidataId: null,
    name,
    aliases,
    kind,
    members,
    partOf,
    countries: rootedIn,
    headquarters,
    source: OPERATOR,
    verifiedAt: null
  })
}

/** Adds a framework. */
export function addFramework(row: Row, world: World): void {
  const id = row.id('id')
  const name = row.needed('name')
  const kind = row.oneOf('kind', FRAMEWORK_KINDS)
  const countries = row.words('countries').flatMap(code => country(row, 'countries', code, world) ?? [])
  const organizations = row.words('organizations').flatMap(one => organization(row, 'organizations', one, world) ?? [])
  const of = row.text('meetingsOf') === '' ? null : organization(row, 'meetingsOf', row.text('meetingsOf'), world)
  if (id === null || name === null || kind === null) return
  if (world.frameworks.has(id)) {
    row.wrong('id', `"${id}" is a framework already; give it further names in aliases.psv`)
    return
  }
  if (countries.length + organizations.length < 2)
    row.wrong('countries', 'names fewer than two countries and organisations: a framework has two sides at least')
  const aliases = row.names('aliases')
  for (const one of [name, ...aliases]) takeName(row, one === name ? 'name' : 'aliases', one, `framework:${id}`, world)
  const source = OPERATOR
  world.frameworks.set(id, {
    id,
    name,
    aliases,
    kind,
    countries,
    organizations,
    organization: of,
    source,
    verifiedAt: null
  })
}

/** A name may be given to one thing only. */
export function takeName(row: Row, field: string, name: string, what: string, world: World): void {
  const key = foldName(name)
  const known = world.meanings.get(key)
  // a framework may be called as the organisation whose meetings it is
  if (known !== undefined && known !== what && known.split(':')[0] === what.split(':')[0])
    row.wrong(field, `"${name}" means ${known} already; leave it out, or choose a longer name`)
  else if (known === undefined) world.meanings.set(key, what)
}

function country(row: Row, field: string, code: string, world: World): string | null {
  if (world.countries.has(code)) return code
  return row.wrong(field, `"${code}" is no country: use ISO 3166-1 alpha-2 codes, such as KR`)
}

function organization(row: Row, field: string, id: string, world: World): string | null {
  if (world.organizations.has(id)) return id
  return row.wrong(field, `"${id}" is no organisation: use its id, or add it in organizations.psv`)
}

function seat(row: Row, world: World): { city: string; country: string } | null {
  if (row.text('seat') === '') return null
  const [city = '', code = ''] = row
    .text('seat')
    .split(',')
    .map(part => part.trim())
  if (city === '' || !world.countries.has(code))
    return row.wrong('seat', `is "${row.text('seat')}" and must be a city and a country code: Geneva,CH`)
  return { city, country: code }
}

const ROLES = ['MEMBER', 'OBSERVER', 'ASSOCIATE', 'CANDIDATE', 'SUSPENDED'] as const

/** `KR`, `KR@1996`, `KR@1996/2001-05-04`, each with `:observer` or another role after it. */
function membership(row: Row, written: string, world: World): MembershipRecord | null {
  const match = /^([A-Z]{2})(?:@([\d-]+)(?:\/([\d-]+))?)?(?::([a-z]+))?$/.exec(written)
  if (!match) return row.wrong('members', `"${written}" must be a country with its dates: KR, KR@1996, KR@1996/2001`)
  const [, code = '', from, until, role = 'member'] = match
  const known = ROLES.find(one => one.toLowerCase() === role)
  if (known === undefined) return row.wrong('members', `"${role}" must be one of ${ROLES.join(', ').toLowerCase()}`)
  if (country(row, 'members', code, world) === null) return null
  return { country: code, from: from ?? null, until: until ?? null, role: known }
}
