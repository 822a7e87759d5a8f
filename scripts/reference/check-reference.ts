import { existsSync, readFileSync } from 'node:fs'
import { OPEN_END } from '../../src/domain/partial-date.js'
import { earliestDay, latestDay } from '../../src/reference/days.js'
import type { OrganizationRecord, Reference, TenureRecord } from '../../src/reference/reference.js'
import { digestOfData, ledgerFile } from './files.js'

/** Everything that is wrong with the reference data, a sentence each; empty when all is well. */
export function checkReference(reference: Reference): string[] {
  return [
    ...danglingCodes(reference),
    ...contestedOffices(reference),
    ...ambiguousNames(reference),
    ...badDates(reference),
    ...missingSources(reference),
    ...changedIds(reference),
    ...(digestOfData() === reference.digest
      ? []
      : ['digest.json is not the digest of the data files: run the build again'])
  ]
}

function danglingCodes({
  countries,
  organizations,
  frameworks,
  offices,
  leaders,
  tenures,
  places
}: Reference): string[] {
  const problems: string[] = []
  const country = (where: string, code: string | null | undefined): void => {
    if (code != null && !countries.has(code)) problems.push(`${where} names the unknown country "${code}"`)
  }
  const body = (where: string, id: string | null): void => {
    if (id !== null && !organizations.has(id)) problems.push(`${where} names the unknown organisation "${id}"`)
  }
  for (const { code, sovereign } of countries.values()) country(`country "${code}"`, sovereign)
  for (const organization of organizations.values()) {
    const where = `organisation "${organization.id}"`
    for (const code of codesOf(organization)) country(where, code)
    body(where, organization.partOf)
  }
  for (const framework of frameworks.values()) {
    const where = `framework "${framework.id}"`
    for (const code of framework.countries) country(where, code)
    for (const id of framework.organizations) body(where, id)
    body(where, framework.organization)
  }
  for (const office of offices.values()) {
    const where = `office "${office.id}"`
    country(where, office.country)
    body(where, office.organization)
    if ((office.country === null) === (office.organization === null)) problems.push(`${where} needs one owner`)
    if (office.to !== null && !countries.has(office.to)) body(where, office.to)
  }
  for (const tenure of tenures) {
    if (!leaders.has(tenure.leader))
      problems.push(`a tenure of ${tenure.office} names the unknown leader "${tenure.leader}"`)
    if (!offices.has(tenure.office))
      problems.push(`a tenure of ${tenure.leader} names the unknown office "${tenure.office}"`)
  }
  for (const place of places) country(`place "${place.name}"`, place.country)
  return problems
}

function codesOf(organization: OrganizationRecord): (string | undefined)[] {
  return [
    ...organization.countries,
    ...organization.members.map(member => member.country),
    organization.headquarters?.country
  ]
}

/** Two people surely in one office on one day, and nothing says why. */
function contestedOffices(reference: Reference): string[] {
  const problems: string[] = []
  for (const office of reference.offices.keys()) {
    const tenures = reference
      .tenuresOfOffice(office)
      .filter(tenure => !tenure.shared && !tenure.disputed && !tenure.acting)
    tenures.forEach((a, i) => {
      for (const b of tenures.slice(i + 1)) {
        if (a.leader !== b.leader && surelyOverlap(a, b)) {
          problems.push(
            `${office} is held by ${a.leader} and ${b.leader} at once (${a.from}/${a.until}, ${b.from}/${b.until})`
          )
        }
      }
    })
  }
  return problems
}

function surelyOverlap(a: TenureRecord, b: TenureRecord): boolean {
  const start = (t: TenureRecord): string => (t.from === null ? latestDay(t.until) : latestDay(t.from))
  const end = (t: TenureRecord): string => (t.until === null ? OPEN_END : earliestDay(t.until))
  return start(a) <= end(b) && start(b) <= end(a) && start(a) <= end(a) && start(b) <= end(b)
}

/** A name or alias of two countries without a rule in ambiguities.json, or of two organisations. */
function ambiguousNames(reference: Reference): string[] {
  const ruled = new Set(reference.ambiguities.map(({ form }) => form))
  const countries = [...reference.countries.values()].flatMap(country =>
    [country.name, ...country.aliases, ...country.demonyms, ...country.metonyms, country.capital ?? country.name].map(
      (form): [string, string] => [form, country.code]
    )
  )
  const organizations = [...reference.organizations.values()].flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((form): [string, string] => [form, id])
  )
  return [...doubles('country', countries), ...doubles('organisation', organizations)]
    .filter(([form]) => !ruled.has(form))
    .map(([form, what, ids]) => `"${form}" means the ${what} ${ids.join(' and ')}, and no rule tells them apart`)
}

function doubles(what: string, pairs: readonly [string, string][]): [form: string, what: string, ids: string[]][] {
  const owners = new Map<string, Set<string>>()
  for (const [form, id] of pairs) owners.set(form, (owners.get(form) ?? new Set<string>()).add(id))
  return [...owners].filter(([, ids]) => ids.size > 1).map(([form, ids]) => [form, what, [...ids]])
}

function badDates({ tenures }: Reference): string[] {
  const wellFormed = (date: string | null): boolean =>
    date === null || (/^\d{4}(?:-\d\d){0,2}$/.test(date) && !Number.isNaN(Date.parse(earliestDay(date))))
  return tenures
    .filter(t => !wellFormed(t.from) || !wellFormed(t.until) || earliestDay(t.from) > latestDay(t.until))
    .map(t => `${t.leader} holds ${t.office} from ${t.from} until ${t.until}`)
}

function missingSources({ tenures, organizations, frameworks }: Reference): string[] {
  const records = [...organizations.values(), ...frameworks.values()]
    .filter(record => record.source === '')
    .map(record => record.id)
  const terms = tenures
    .filter(tenure => tenure.source === '' || (tenure.source === 'unverified') === tenure.verified)
    .map(tenure => `${tenure.leader} in ${tenure.office}`)
  return [...records, ...terms].map(what => `${what} has no source, or one that belies whether it was verified`)
}

/** Ids in the ledger that no record has any more: links in stored graphs would break. */
function changedIds(reference: Reference): string[] {
  if (!existsSync(ledgerFile)) return ['scripts/reference/id-ledger.tsv is missing']
  return readFileSync(ledgerFile, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split('\t') as [string, string])
    .filter(([key, id]) => {
      const [set] = key.split(':')
      if (set === 'office') return !reference.offices.has(id)
      if (set === 'organization') return !reference.organizations.has(id)
      if (set === 'framework') return !reference.frameworks.has(id)
      if (set === 'topic') return !reference.topics.has(id)
      return !reference.leaders.has(id)
    })
    .map(([key, id]) => `the id "${id}" (${key}) was given out and is gone`)
}
