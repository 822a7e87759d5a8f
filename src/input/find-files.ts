import { stat } from 'node:fs/promises'
import { extname, isAbsolute } from 'node:path'
import { glob } from 'tinyglobby'
import { InputError } from '../domain/errors.js'

export type InputFormat = 'text' | 'html' | 'json' | 'jsonl'

const FORMATS: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl'
}
const KNOWN_ENDINGS = '.txt, .html, .json or .jsonl'

/** A file to read, or why there is none under this name. `-` is standard input. */
export type FoundFile =
  { readonly file: string; readonly format: InputFormat | null } | { readonly file: string; readonly error: InputError }

/**
 * Turns what was typed (files, folders, globs, `-`) into files to read: folders in order of names, without hidden files
 * and files of other kinds. No file is listed twice.
 */
export async function findFiles(inputs: readonly string[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>()
  for (const input of inputs) {
    for (const item of await resolveInput(input)) if (!found.has(item.file)) found.set(item.file, item)
  }
  return [...found.values()]
}

/** Bytes of all files, null when one of them is a pipe. */
export async function sizeOfInputs(inputs: readonly string[]): Promise<number | null> {
  if (inputs.includes('-')) return null
  let total = 0
  for (const found of await findFiles(inputs)) {
    if (!('error' in found)) total += (await stat(found.file)).size
  }
  return total
}

async function resolveInput(input: string): Promise<readonly FoundFile[]> {
  if (input === '-') return [{ file: '-', format: null }]
  const info = await stat(input).catch((error: NodeJS.ErrnoException) => error)
  if (!(info instanceof Error)) {
    if (info.isDirectory()) return filesUnder(input)
    const format = FORMATS[extname(input).toLowerCase()]
    return [format ? { file: input, format } : refusal(input, unknownEnding(input))]
  }
  if (info.code === 'ENOENT' && /[*?[\]{}!]/u.test(input)) return filesMatching(input)
  return [refusal(input, info.code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${info.message})`)]
}

async function filesUnder(folder: string): Promise<readonly FoundFile[]> {
  const names = await glob('**/*', { cwd: folder, onlyFiles: true, expandDirectories: false })
  const base = folder.replace(/\/+$/u, '')
  const files = readable(
    names.map(name => (base === '' || base === '.' ? `${base === '' ? '/' : ''}${name}` : `${base}/${name}`))
  )
  return files.length > 0 ? files : [refusal(folder, `no ${KNOWN_ENDINGS} file in this folder`)]
}

async function filesMatching(pattern: string): Promise<readonly FoundFile[]> {
  const files = readable(
    await glob(pattern, { onlyFiles: true, expandDirectories: false, absolute: isAbsolute(pattern) })
  )
  return files.length > 0 ? files : [refusal(pattern, `no ${KNOWN_ENDINGS} file matches`)]
}

function readable(files: readonly string[]): FoundFile[] {
  return [...files]
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap(file => {
      const format = FORMATS[extname(file).toLowerCase()]
      return format ? [{ file, format }] : []
    })
}

function unknownEnding(file: string): string {
  const ending = extname(file)
  return `${ending ? `${ending} is no ending we read` : 'it has no ending that says what it is'}; name it ${KNOWN_ENDINGS}, or pipe it: entente … - < ${file}`
}

function refusal(file: string, message: string): FoundFile {
  return { file, error: new InputError(message, { code: 'NO_SUCH_INPUT' }) }
}
