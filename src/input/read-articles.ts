import { createReadStream } from 'node:fs'
import { InputError, isKnownError } from '../domain/errors.js'
import { checkArticle, type ArticleFields, type ArticleInput } from './article-input.js'
import { decodeUtf8 } from './decode.js'
import { findFiles, type InputFormat } from './find-files.js'
import { fieldsOfRecord } from './json-record.js'
import { linesOf, readAtMost } from './lines.js'
import { sniffFormat } from './sniff.js'
import { MAX_TEXT_CHARACTERS } from './text.js'

/** Where an article came from, as people are told. */
export interface InputSource {
  /** As typed or found; `-` is standard input. */
  readonly file: string
  /** `line 3` of a JSONL file, `record 3` of a JSON list; null where the file is one article. */
  readonly part: string | null
}

/** `news.jsonl, line 3`. */
export function describeSource({ file, part }: InputSource): string {
  return `${file === '-' ? 'standard input' : file}${part === null ? '' : `, ${part}`}`
}

/** One article, or the reason why this input gave none. */
export type ReadArticle =
  | { readonly source: InputSource; readonly article: ArticleInput }
  | { readonly source: InputSource; readonly error: InputError }

export interface ReadOptions {
  /** For inputs that do not say themselves. */
  readonly defaults?: Partial<Omit<ArticleFields, 'text'>>
  /** The day of the clock; nothing is published after it. */
  readonly today: string
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Told how many more bytes have been read. */
  readonly onBytes?: (count: number) => void
}

async function* counted(
  stream: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    onBytes(chunk.length)
    yield chunk
  }
}

const MEGABYTE = 1_000_000
const MAX_TEXT_BYTES = MAX_TEXT_CHARACTERS * 4
const MAX_BYTES: Readonly<Record<InputFormat, number>> = {
  text: MAX_TEXT_BYTES,
  html: 20 * MEGABYTE,
  json: 64 * MEGABYTE,
  jsonl: 20 * MEGABYTE // a line
}

/**
 * Reads articles from files, folders, globs and `-`, one after the other, in order. What cannot be read comes out as an
 * error in its place; the rest goes on.
 */
export async function* readArticles(inputs: readonly string[], options: ReadOptions): AsyncGenerator<ReadArticle> {
  for (const found of await findFiles(inputs)) {
    if ('error' in found) yield { source: { file: found.file, part: null }, error: found.error }
    else yield* readFile(found.file, found.format, options)
  }
}

async function* readFile(file: string, known: InputFormat | null, options: ReadOptions): AsyncGenerator<ReadArticle> {
  try {
    const opened =
      file === '-' ? (options.stdin ?? process.stdin) : createReadStream(file, { highWaterMark: 256 * 1024 })
    const watched = options.onBytes ? counted(opened, options.onBytes) : opened
    const { format, stream } = known ? { format: known, stream: watched } : await sniffFormat(watched)
    const items = format === 'jsonl' ? readLines(stream) : readWhole(stream, format)
    for await (const { part, read } of items) {
      yield await toArticle({ file, part }, read, options)
    }
  } catch (error) {
    yield { source: { file, part: null }, error: asInputError(error) }
  }
}

/** A part of a file that should hold one article, read only when asked: what goes wrong belongs to that record. */
interface Part {
  readonly part: string | null
  read(): ArticleFields | Promise<ArticleFields>
}

async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  let any = false
  for await (const { number, bytes } of linesOf(stream, MAX_BYTES.jsonl)) {
    if (bytes !== null && isBlank(bytes)) continue
    any = true
    yield {
      part: `line ${number}`,
      read() {
        if (bytes === null)
          throw tooLarge(`the line has more than ${MAX_BYTES.jsonl / MEGABYTE} MB`, 'is this one article?')
        return fieldsOfRecord(parseJson(decodeUtf8(bytes)))
      }
    }
  }
  if (!any) throw new InputError('it is empty; each line holds one article as JSON', { code: 'EMPTY_TEXT' })
}

async function* readWhole(stream: AsyncIterable<Uint8Array>, format: InputFormat): AsyncGenerator<Part> {
  const bytes = await readAtMost(stream, MAX_BYTES[format])
  if (bytes === null) throw tooLarge(`it has more than ${MAX_BYTES[format] / MEGABYTE} MB`, hintFor(format))
  if (format !== 'json') {
    const declared = format === 'html' ? declaredEncoding(bytes) : null
    const text = decodeUtf8(bytes, declared)
    yield { part: null, read: () => (format === 'html' ? storyOfPage(text) : { text }) }
    return
  }
  const data = parseJson(decodeUtf8(bytes))
  const records = Array.isArray(data) ? (data as unknown[]) : null
  if (records === null) yield { part: null, read: () => fieldsOfRecord(data) }
  else if (records.length === 0) throw new InputError('the list in it is empty', { code: 'EMPTY_TEXT' })
  else
    for (const [index, record] of records.entries())
      yield { part: `record ${index + 1}`, read: () => fieldsOfRecord(record) }
}

/** Whoever reads no page does not wait for what parses them. */
async function storyOfPage(html: string): Promise<ArticleFields> {
  const { storyOf } = await import('./html.js')
  return storyOf(html)
}

async function toArticle(source: InputSource, read: Part['read'], options: ReadOptions): Promise<ReadArticle> {
  try {
    const fields = await read()
    return { source, article: await checkArticle({ ...options.defaults, ...withoutUnknown(fields) }, options.today) }
  } catch (error) {
    return { source, error: asInputError(error) }
  }
}

/** What the input leaves open must not hide a default. */
function withoutUnknown(fields: ArticleFields): ArticleFields {
  const said = Object.entries(fields).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  return { ...(Object.fromEntries(said) as Partial<ArticleFields>), text: fields.text }
}

function asInputError(error: unknown): InputError {
  if (error instanceof InputError) return error
  if (isKnownError(error) || !(error instanceof Error) || !('code' in error)) throw error
  const reason =
    error.code === 'EACCES' ? 'you may not read it (permission denied)' : `it cannot be read (${error.message})`
  return new InputError(reason, { code: 'NO_SUCH_INPUT', cause: error })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new InputError(`it is no valid JSON: ${reason.slice(0, 200)}`, { code: 'BAD_JSON', cause })
  }
}

function tooLarge(what: string, hint: string): InputError {
  return new InputError(`${what}; ${hint}`, { code: 'TEXT_TOO_LONG' })
}

function hintFor(format: InputFormat): string {
  if (format === 'json') return 'write the records as .jsonl, one a line, which is read bit by bit'
  if (format === 'html') return "save the article's page alone"
  return `an article may have at most ${MAX_TEXT_CHARACTERS.toLocaleString('en-US')} characters: split it; many articles in one file belong into .jsonl, one a line`
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1')
  const charset = /<meta[^>]+charset=["']?([\w-]+)/iu.exec(head)?.[1] ?? null
  return charset !== null && !/^utf-?8$/iu.test(charset) ? charset : null
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte === 32 || byte === 9 || byte === 13)
}
