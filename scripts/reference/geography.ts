import { join } from 'node:path'
import { list, readCsv, readCurated, writeTable } from './files.js'

/** Day on which the hand-kept lists were last gone through. */
export const CURATED_ON = '2026-11-25'

export interface Country {
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly sovereign: string | null
}

/** GEC code of the World Factbook to ISO alpha-2. Its country-code domains are ISO but for one. */
export function gecToIso(sources: string): ReadonlyMap<string, string> {
  const rows = readCsv(join(sources, 'countries.csv'))
  return new Map(
    rows
      .filter(row => row['cctld_iso2'] !== '' && row['cctld_iso2'] !== 'EU')
      .map(row => [row['gec'] as string, isoOf(row['cctld_iso2'] as string)])
  )
}

function isoOf(domain: string): string {
  return domain === 'UK' ? 'GB' : domain
}

/** Writes countries.json; names, demonyms and metonyms are hand-kept, official names and Wikidata ids come from the source. */
export function buildCountries(sources: string): Country[] {
  const rows = new Map(
    readCsv(join(sources, 'countries.csv'))
      .filter(row => row['short'] !== 'West Bank')
      .map(row => [isoOf(row['cctld_iso2'] as string), row])
  )
  const countries = readCurated('countries.psv', 9).map(
    ([code = '', alpha3, wikidata, name = '', aliases, demonyms, capital, metonyms, sovereign]) => {
      const row = code === 'PS' ? undefined : rows.get(code)
      return {
        code,
        alpha3,
        wikidataId: wikidata || row?.['wikidata'] || (code === 'PS' ? 'Q219060' : null),
        name,
        officialName: officialName(row?.['long']),
        aliases: list(aliases),
        formerNames: formerNames(row?.['former'], name, list(aliases)),
        demonyms: list(demonyms),
        capital: capital || null,
        metonyms: list(metonyms),
        sovereign: sovereign || null
      }
    }
  )
  const columns = [
    'code',
    'alpha3',
    'wikidataId',
    'name',
    'officialName',
    'aliases',
    'formerNames',
    'demonyms'
  ] as const
  writeTable(
    'countries.json',
    {
      source: 'ISO 3166-1; CIA World Factbook (public domain); Wikidata (CC0); press usage gone through by hand',
      verifiedAt: CURATED_ON,
      columns: [...columns, ['capital', null], ['metonyms', []], ['sovereign', null]]
    },
    countries.map(country => [
      ...columns.map(column => country[column]),
      country.capital,
      country.metonyms,
      country.sovereign
    ])
  )
  return countries
}

function officialName(long: string | undefined): string | null {
  const name = (long ?? '').split(/[;(]/)[0]?.trim() ?? ''
  return name === '' || name === 'none' ? null : name
}

/** The source's former names hold remarks and lists; what is not a plain name is left out. */
function formerNames(former: string | undefined, name: string, aliases: readonly string[]): string[] {
  return list(former, ',')
    .map(part => part.replace(/\(.*$/, '').trim())
    .filter(part => /^[A-Z][\p{L}' -]+$/u.test(part) && part.length < 50 && !part.includes(' and '))
    .filter(part => part !== name && !aliases.includes(part))
}

/** Writes ambiguities.json: names of two countries, and which one they mean alone. */
export function buildAmbiguities(): void {
  writeTable(
    'ambiguities.json',
    { source: 'press usage, by hand', verifiedAt: CURATED_ON, columns: ['form', 'rule', 'preferred'] },
    readCurated('ambiguities.psv', 3).map(([form, rule, preferred]) => [form, rule, preferred || null])
  )
}

/** Writes topics.json; returns the ids. */
export function buildTopics(): string[] {
  const topics = readCurated('topics.psv', 3)
  writeTable(
    'topics.json',
    { source: 'words of diplomatic reporting, by hand', verifiedAt: CURATED_ON, columns: ['id', 'name', 'terms'] },
    topics.map(([id, name, terms]) => [id, name, list(terms)])
  )
  return topics.map(([id = '']) => id)
}
