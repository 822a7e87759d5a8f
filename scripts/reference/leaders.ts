import type { OfficeKind } from '../../src/domain/vocabulary.js'
import { readCurated, list, writeTable } from './files.js'
import { CURATED_ON, type Country } from './geography.js'
import { assignLeaderIds, personKeys, readLedger, writeLedger } from './leader-ids.js'
import { titlesOf } from './office-titles.js'
import { gatherPeople, officeKey, type Person } from './people.js'
import { readSources } from './raw-sources.js'
import { fold, RANKS, type OfficeSpec, type RawTerm } from './raw-term.js'
import { buildTenures, type Tenure } from './tenures.js'

const WEIGHTS: Partial<Record<OfficeKind, number>> = {
  HEAD_OF_STATE: 9,
  HEAD_OF_GOVERNMENT: 9,
  ORGANIZATION_HEAD: 7,
  FOREIGN_MINISTER: 6,
  DEFENCE_MINISTER: 5,
  MOVEMENT_LEADER: 5,
  NATIONAL_SECURITY_ADVISER: 4
}
const TABLES =
  'CIA World Factbook (public domain); Wikidata (CC0) through every-politician-scrapers; pages named with each term'

/** Writes leaders.json, offices.json and tenures.json. Returns what the summary line says. */
export function buildLeaders(
  sources: string,
  countries: readonly Country[],
  organizations: ReadonlySet<string>
): string {
  const terms = readSources(sources, { countries: new Map(countries.map(c => [c.code, c])), organizations })
  const people = gatherPeople(terms)
  const tenures = buildTenures(people)
  const named = people
    .map(person => ({ person, ...nameOf(person), weight: weightOf(person) }))
    .sort((a, b) => (firstKey(a.person) < firstKey(b.person) ? -1 : 1))
  const ids = assignLeaderIds(named)
  const offices = writeOffices(terms, tenures, countries)
  writeLeaders(named, ids)
  writeTenures(tenures, ids)
  const entries: [string, string][] = named.map(({ person }) => [firstKey(person), ids.get(person) as string])
  writeLedger(new Map([...entries, ...offices.map((id): [string, string] => [`office:${id}`, id])]))
  return `${people.length} leaders, ${offices.length} offices, ${tenures.length} tenures (ledger: ${readLedger().size})`
}

function firstKey(person: Person): string {
  return personKeys(person)[0] as string
}

function weightOf(person: Person): number {
  return Math.max(...person.terms.map(term => (WEIGHTS[term.office.kind] ?? 1) * 10 + term.rank))
}

/** Name in the spelling of the press where we have it, else of Wikidata; all other spellings are aliases. */
function nameOf(person: Person): { name: string; aliases: string[] } {
  const kept = readPeople()
  const ranked = [...person.terms].sort((a, b) => b.rank - a.rank)
  const best = ranked.find(term => term.rank === RANKS.recent || term.rank === RANKS.curated) ?? (ranked[0] as RawTerm)
  const all = [...new Set([best.name, ...ranked.flatMap(term => [term.name, ...term.aliases])])]
  const owners = new Set(person.terms.map(term => term.office.owner))
  const override = all.map(name => kept.get(fold(name))).find(entry => entry !== undefined && owners.has(entry.owner))
  const name = override?.name ?? withoutMacrons(best.name)
  const aliases = [...new Set([...all, ...(override?.aliases ?? [])])].filter(
    alias => alias !== name && alias.length > 2
  )
  return { name, aliases }
}

/** The press writes "Shinzo Abe"; Wikidata marks the long vowels. */
function withoutMacrons(name: string): string {
  return name.replace(/ō/g, 'o').replace(/ū/g, 'u').replace(/Ō/g, 'O')
}

let peopleCache: Map<string, { owner: string; name: string; aliases: string[] }> | undefined
function readPeople(): Map<string, { owner: string; name: string; aliases: string[] }> {
  peopleCache ??= new Map(
    readCurated('people.psv', 4).map(([owner = '', listed = '', name = '', aliases]) => [
      fold(listed),
      { owner, name, aliases: list(aliases) }
    ])
  )
  return peopleCache
}

function writeLeaders(
  named: readonly { person: Person; name: string; aliases: string[] }[],
  ids: ReadonlyMap<Person, string>
): void {
  const records = named.map(({ person, name, aliases }) => [ids.get(person), name, person.wikidata, aliases] as const)
  writeTable(
    'leaders.json',
    { source: TABLES, verifiedAt: CURATED_ON, columns: ['id', 'name', ['wikidataId', null], ['aliases', []]] },
    [...records].sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1))
  )
}

function writeOffices(terms: readonly RawTerm[], tenures: readonly Tenure[], countries: readonly Country[]): string[] {
  const used = new Set(tenures.map(tenure => tenure.office))
  const specs = new Map<string, OfficeSpec>()
  const said = new Map<string, Set<string>>()
  for (const term of terms) {
    const key = officeKey(term)
    if (!used.has(key)) continue
    if (!specs.has(key)) specs.set(key, term.office)
    said.set(key, (said.get(key) ?? new Set<string>()).add(term.office.title))
  }
  const names = new Map(countries.map(country => [country.name, country.code]))
  const ids = [...specs.keys()].sort()
  writeTable(
    'offices.json',
    {
      source: 'titles of the sources of tenures.json, normalised',
      verifiedAt: CURATED_ON,
      columns: ['id', 'title', 'kind', ['country', null], ['organization', null], ['titles', []], ['to', null]]
    },
    ids.map(id => {
      const spec = specs.get(id) as OfficeSpec
      const to = spec.to ?? (spec.kind === 'ENVOY' ? placeIn(spec.title, names) : null)
      const owner = spec.ownerIsCountry ? [spec.owner, null] : [null, spec.owner]
      return [id, spec.title, spec.kind, ...owner, titlesOf(spec, said.get(id) ?? new Set()), to]
    })
  )
  return ids
}

/** The country that an envoy's title names. */
function placeIn(title: string, names: ReadonlyMap<string, string>): string | null {
  for (const [name, code] of names) if (title.endsWith(` ${name}`)) return code
  return null
}

function writeTenures(tenures: readonly Tenure[], ids: ReadonlyMap<Person, string>): void {
  const sources = [...new Set(tenures.map(tenure => tenure.source))].sort()
  const index = new Map(sources.map((source, i) => [source, i]))
  writeTable(
    'tenures.json',
    {
      source: TABLES,
      verifiedAt: CURATED_ON,
      extra: { sources },
      columns: ['leader', 'office', 'from', 'until', 'source', ['flags', ''], ['knownUntil', null]]
    },
    tenures.map(tenure => [
      ids.get(tenure.person),
      tenure.office,
      tenure.from,
      tenure.until,
      index.get(tenure.source),
      (tenure.acting ? 'a' : '') +
        (tenure.shared ? 's' : '') +
        (tenure.disputed ? 'd' : '') +
        (tenure.verified ? '' : 'u'),
      tenure.knownUntil
    ])
  )
}
