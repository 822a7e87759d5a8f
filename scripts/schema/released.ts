import { join } from 'node:path'
import { schemaFolder } from '../../src/paths.js'

/** The SDL of the last release: what clients rely on. Written by `npm run schema:release`, never by hand. */
export const releasedSdl = join(schemaFolder, 'released', 'schema.graphql')
