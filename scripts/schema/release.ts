/** `npm run schema:release`: from now on clients rely on the present SDL. */
import { writeFileSync } from 'node:fs'
import { schemaFiles } from '../../src/api/schema.js'
import { releasedSdl } from './released.js'

writeFileSync(releasedSdl, schemaFiles().sdl)
console.log('wrote schema/released/schema.graphql')
