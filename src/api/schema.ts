import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, introspectionFromSchema, printSchema } from 'graphql'
import { schemaFolder } from '../paths.js'

/** The public contract: the text of every schema/*.graphql, in order of file name. */
export function readSdl(): string[] {
  return readdirSync(schemaFolder)
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => readFileSync(join(schemaFolder, file), 'utf8'))
}

/** The public contract in the two forms that tools of front ends read. */
export interface SchemaFiles {
  /** The SDL as one text. */
  readonly sdl: string
  /** The answer to an introspection query, as JSON. */
  readonly introspection: string
}

export function schemaFiles(): SchemaFiles {
  const schema = buildSchema(readSdl().join('\n'))
  const introspection = { data: introspectionFromSchema(schema) }
  return { sdl: `${printSchema(schema)}\n`, introspection: `${JSON.stringify(introspection, null, 2)}\n` }
}
