import { createWriteStream } from 'node:fs'
import type { WriteStream } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Value } from '../../src/graph/engine.js'

type Properties = Readonly<Record<string, Value | undefined>>

/** The files of a graph, as `neo4j-admin database import` takes them. */
export interface CsvFiles {
  readonly nodes: readonly string[]
  readonly relationships: readonly string[]
}

/** Property types by name; whatever is not named is text. The same name means the same in every label of the graph. */
const TYPES: Readonly<Record<string, string>> = {
  articleCount: 'long',
  independentCount: 'long',
  start: 'long',
  n: 'long',
  all: 'long',
  past: 'boolean',
  cooperative: 'long',
  conflictual: 'long',
  changes: 'long',
  audits: 'long',
  schemaVersion: 'long',
  confidence: 'double',
  score: 'double',
  happened: 'boolean',
  refers: 'boolean',
  learnt: 'boolean',
  tags: 'string[]',
  entities: 'string[]'
}

/** `entities` is a list on a `Name` and JSON on an `Article`. */
const TEXT_ON: Readonly<Record<string, readonly string[]>> = { Article: ['entities'] }

const FLUSH = 1 << 20
const LIST_DELIMITER = '\u001f'
export const IMPORT_OPTIONS = [`--array-delimiter=U+001F`, '--multiline-fields=true', '--quote="']

/** Writes nodes and relationships to one file for each label and type, with constant memory. */
export class CsvGraph {
  readonly #files = new Map<string, { stream: WriteStream; columns: string[]; buffer: string }>()
  readonly #labels = new Set<string>()

  constructor(private readonly folder: string) {}

  /** `labels`, most general first, name the file: all its rows have the columns of the first one, nulls included. */
  async node(labels: readonly string[], id: string, properties: Properties): Promise<void> {
    const name = labels.join(';')
    let file = this.#files.get(name)
    if (!file) {
      this.#labels.add(name)
      const columns = Object.keys(properties).filter(key => key !== 'id')
      const typed = columns.map(key => `${key}:${this.#typeOf(name, key, properties[key])}`)
      file = this.#open(name, columns, ['id:ID', ...typed, ':LABEL'].join(','))
    }
    const unknown = Object.keys(properties).find(key => key !== 'id' && !file.columns.includes(key))
    if (unknown) throw new Error(`a ${name} has "${unknown}", which the first one had not`)
    const cells = file.columns.map(key => cell(properties[key]))
    await this.#write(file, `${cell(id)},${cells.join(',')},${labels.join(LIST_DELIMITER)}\n`)
  }

  async relationship(type: string, from: string, to: string, properties: Properties = {}): Promise<void> {
    const columns = Object.keys(properties)
    const name = columns.length > 0 ? `${type}.${columns.join('.')}` : type
    const typed = columns.map(key => `${key}:${this.#typeOf(type, key, properties[key])}`)
    const file =
      this.#files.get(name) ?? this.#open(name, columns, [':START_ID', ':END_ID', ...typed, ':TYPE'].join(','))
    const cells = columns.map(key => `${cell(properties[key])},`).join('')
    await this.#write(file, `${cell(from)},${cell(to)},${cells}${type}\n`)
  }

  async close(): Promise<CsvFiles> {
    for (const { stream, buffer } of this.#files.values()) {
      stream.end(buffer)
      await once(stream, 'finish')
    }
    const names = [...this.#files.keys()]
    const path = (name: string): string => this.#path(name)
    return {
      nodes: names.filter(name => this.#labels.has(name)).map(path),
      relationships: names.filter(name => !this.#labels.has(name)).map(path)
    }
  }

  #typeOf(name: string, key: string, value: Value | undefined): string {
    if (Array.isArray(value)) return 'string[]'
    if (name.split(';').some(label => TEXT_ON[label]?.includes(key))) return 'string'
    return TYPES[key] ?? 'string'
  }

  #path(name: string): string {
    return join(this.folder, `${name.replaceAll(';', '-')}.csv`)
  }

  #open(name: string, columns: string[], header: string): { stream: WriteStream; columns: string[]; buffer: string } {
    const file = { stream: createWriteStream(this.#path(name)), columns, buffer: `${header}\n` }
    this.#files.set(name, file)
    return file
  }

  async #write(file: { stream: WriteStream; buffer: string }, line: string): Promise<void> {
    file.buffer += line
    if (file.buffer.length < FLUSH) return
    const full = file.buffer
    file.buffer = ''
    if (!file.stream.write(full)) await once(file.stream, 'drain')
  }
}

function cell(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return quoted(value.join(LIST_DELIMITER))
  return typeof value === 'string' ? quoted(value) : String(value)
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
