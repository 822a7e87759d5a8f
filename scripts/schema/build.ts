/** `npm run build:schema`: the schema as one file and as the answer to an introspection query, for a release. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaFiles } from '../../src/api/schema.js'
import { projectRoot } from '../../src/paths.js'

const { sdl, introspection } = schemaFiles()
for (const [name, text] of [
  ['schema.graphql', sdl],
  ['introspection.json', introspection]
] as const) {
  writeFileSync(join(projectRoot, 'dist', name), text)
  console.log(`wrote dist/${name}, ${text.length} characters`)
}
