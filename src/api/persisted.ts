import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse, specifiedRules, validate } from 'graphql'
import type { GraphQLSchema, ValidationRule } from 'graphql'
import { globSync } from 'tinyglobby'
import { InputError } from '../domain/errors.js'

const PREFIX = 'sha256:'
const DOCUMENT_ID = /^sha256:[0-9a-f]{64}$/u
const SETTING = 'PERSISTED_DOCUMENTS_PATH'

/** The id of a document in the GraphQL-over-HTTP draft: the hash of its exact text. */
export function documentId(text: string): string {
  return PREFIX + createHash('sha256').update(text).digest('hex')
}

/** Documents that clients may name instead of sending them. */
export class PersistedDocuments {
  readonly #texts: ReadonlyMap<string, string>

  /** `only`: whether nothing else is answered. */
  constructor(
    texts: readonly { readonly from: string; readonly text: string }[],
    readonly only: boolean
  ) {
    this.#texts = new Map(texts.map(({ text }) => [documentId(text), text]))
  }

  /** The text to execute, for a request that sends a text or names a document. Throws an InputError for what may not be. */
  textOf(query: unknown, id: unknown): string {
    if (id === undefined || id === null) return this.#ownText(query)
    if (query !== undefined && query !== null && query !== '') {
      throw new InputError('send either query or documentId, not both', { code: 'BAD_REQUEST', field: 'documentId' })
    }
    if (typeof id !== 'string' || !DOCUMENT_ID.test(id)) {
      const message = 'documentId must be sha256: and 64 lower-case hexadecimal digits, the hash of the document’s text'
      throw new InputError(message, { code: 'BAD_DOCUMENT_ID', field: 'documentId' })
    }
    const text = this.#texts.get(id)
    if (text !== undefined) return text
    const otherwise = this.only ? 'have it kept' : 'send its text, or have it kept'
    throw new InputError(`${id} is no document that is kept here (${SETTING}); ${otherwise}`, {
      code: 'PERSISTED_DOCUMENT_NOT_FOUND',
      field: 'documentId'
    })
  }

  #ownText(query: unknown): string {
    if (this.only) {
      throw new InputError('only documents that are kept here are answered: send documentId instead of query', {
        code: 'PERSISTED_DOCUMENT_REQUIRED',
        field: 'query'
      })
    }
    if (typeof query === 'string' && query !== '') return query
    throw new InputError('query must be the text of a query', { code: 'BAD_REQUEST', field: 'query' })
  }
}

/**
 * Reads documents from a folder of `.graphql` files, one document a file, or from a JSON file that maps hashes to texts
 * (what GraphQL Code Generator's client preset writes). Throws an InputError that names what is wrong.
 */
export function readDocuments(path: string | null, only: boolean): PersistedDocuments {
  if (path === null) {
    if (only) throw bad('PERSISTED_DOCUMENTS is "only", but no documents are named: nothing could be answered')
    return new PersistedDocuments([], only)
  }
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) throw bad(`there is no ${path}`)
  return new PersistedDocuments(stats.isDirectory() ? inFolder(path) : inManifest(path), only)
}

/** Checks every document against the schema and the limits, so that a client hears of none that could never be answered. */
export function checkDocuments(path: string | null, schema: GraphQLSchema, rules: readonly ValidationRule[]): void {
  if (path === null) return
  for (const { from, text } of statSync(path).isDirectory() ? inFolder(path) : inManifest(path)) {
    try {
      const [wrong] = validate(schema, parse(text), [...specifiedRules, ...rules])
      if (wrong) throw wrong
    } catch (cause) {
      throw bad(`${from}: ${cause instanceof Error ? cause.message : String(cause)}`, cause)
    }
  }
}

function inFolder(folder: string): { from: string; text: string }[] {
  const files = globSync('**/*.graphql', { cwd: folder }).sort()
  if (files.length === 0) throw bad(`${folder} holds no .graphql file`)
  return files.map(file => ({ from: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }))
}

function inManifest(file: string): { from: string; text: string }[] {
  let manifest: unknown
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw bad(`${file} is no JSON`, cause)
  }
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) {
    throw bad(`${file} must map hashes to documents`)
  }
  return Object.entries(manifest).map(([key, text]) => {
    if (typeof text !== 'string') throw bad(`${file}: ${key} is no text`)
    const id = key.startsWith(PREFIX) ? key : PREFIX + key
    if (id !== documentId(text)) throw bad(`${file}: ${key} is not the SHA-256 hash of its document`)
    return { from: `${file}: ${key}`, text }
  })
}

function bad(message: string, cause?: unknown): InputError {
  return new InputError(`setting ${SETTING}: ${message}`, { code: 'BAD_SETTING', field: SETTING, cause })
}
