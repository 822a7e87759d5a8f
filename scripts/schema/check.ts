/**
 * `npm run schema:check`: fails when a client of the last release would break, or when something is deprecated without a
 * reason and a date. `--from FILE` compares with another SDL.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildSchema } from 'graphql'
import { readSdl } from '../../src/api/schema.js'
import { todayUtc } from '../../src/input/published.js'
import { badDeprecations, compareSchemas } from './compare.js'
import { releasedSdl } from './released.js'

const { values } = parseArgs({ options: { from: { type: 'string', default: releasedSdl } } })
const present = buildSchema(readSdl().join('\n'))
const old = buildSchema(readFileSync(values.from, 'utf8'))
const { breaking, dangerous } = compareSchemas(old, present, todayUtc())
const undated = badDeprecations(present, old, todayUtc())
for (const line of dangerous) console.log(`may surprise: ${line}`)
for (const line of breaking) console.error(`breaks clients: ${line}`)
for (const line of undated) console.error(line)
if (breaking.length > 0) {
  console.error(
    'Deprecate first, with a reason and dates; a release that breaks clients all the same says so in docs/schema-changelog.md'
  )
}
if (breaking.length + undated.length > 0) process.exit(1)
console.log('no client of the last release breaks')
