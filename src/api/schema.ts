import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaFolder } from '../paths.js'

/** The public contract: the text of every schema/*.graphql, in order of file name. */
export function readSdl(): string[] {
  return readdirSync(schemaFolder)
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => readFileSync(join(schemaFolder, file), 'utf8'))
}
