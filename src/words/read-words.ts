import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../domain/errors.js'
import type { RootLexicon } from '../extraction/lexicon/interactions/frame.js'
import { indexReference } from '../reference/index-reference.js'
import type { Reference } from '../reference/reference.js'
import { addAliases, ALIAS_FIELDS } from './aliases.js'
import { addFramework, addOrganization, FRAMEWORK_FIELDS, ORGANIZATION_FIELDS } from './bodies.js'
import { NOUN_FIELDS, nounFrame, VERB_FIELDS, verbFrame } from './frames.js'
import { addLeader, LEADER_FIELDS } from './leaders.js'
import { readRows, type Problem, type Row } from './rows.js'
import { worldOf, type World } from './world.js'

/** What a folder of an operator's words makes of reference data and lexicon. */
export interface OwnWords {
  /** The reference data with the rows in; its digest differs from the given one's as soon as a row does. */
  readonly reference: Reference
  readonly frames: readonly RootLexicon[]
  /** Rows read, by file. */
  readonly rows: ReadonlyMap<string, number>
}

interface FileKind {
  readonly fields: readonly string[]
  readonly take: (row: Row, world: World, frames: RootLexicon[]) => void
}

const frame =
  (read: (row: Row) => RootLexicon | null): FileKind['take'] =>
  (row, _world, frames) => {
    const made = read(row)
    if (made) frames.push(made)
  }

/** The files a folder may hold, in the order they are read: what comes later may name what came before. */
const WORD_FILES: ReadonlyMap<string, FileKind> = new Map([
  ['organizations.psv', { fields: ORGANIZATION_FIELDS, take: addOrganization }],
  ['frameworks.psv', { fields: FRAMEWORK_FIELDS, take: addFramework }],
  ['leaders.psv', { fields: LEADER_FIELDS, take: addLeader }],
  ['aliases.psv', { fields: ALIAS_FIELDS, take: addAliases }],
  ['verbs.psv', { fields: VERB_FIELDS, take: frame(verbFrame) }],
  ['nouns.psv', { fields: NOUN_FIELDS, take: frame(nounFrame) }]
])
const FRAME_FILES: ReadonlySet<string> = new Set(['verbs.psv', 'nouns.psv'])
/** Problems told at once. */
const MOST_TOLD = 20

/**
 * Reads a folder of words and folds it into reference data. Throws an InputError that lists what is wrong, each with file,
 * line, field and what to do; then nothing of the folder is used.
 */
export function readWords(folder: string, reference: Reference): OwnWords {
  const problems: Problem[] = []
  const files = filesIn(folder, problems)
  const world = worldOf(reference)
  const frames: RootLexicon[] = []
  const rows = new Map<string, number>()
  const facts = createHash('sha256').update(reference.digest)
  for (const [file, { fields, take }] of WORD_FILES) {
    const content = files.get(file)
    if (content === undefined) continue
    const read = readRows(file, content, fields, problems)
    for (const row of read) take(row, world, frames)
    if (!FRAME_FILES.has(file))
      for (const row of read) facts.update(JSON.stringify([file, ...fields.map(field => row.text(field))]))
    rows.set(file, read.length)
  }
  if (problems.length > 0) throw refusal(folder, problems)
  const factual = [...rows].some(([file, count]) => count > 0 && !FRAME_FILES.has(file))
  if (!factual) return { reference, frames, rows }
  const folded = indexReference({
    digest: facts.digest('hex'),
    countries: [...world.countries.values()],
    organizations: [...world.organizations.values()],
    frameworks: [...world.frameworks.values()],
    leaders: [...world.leaders.values()],
    offices: [...world.offices.values()],
    topics: [...world.topics.values()],
    tenures: world.tenures,
    places: reference.places,
    ambiguities: reference.ambiguities
  })
  return { reference: folded, frames, rows }
}

/** Files by name. Readme and hidden files are nobody's business; any other file was meant to be read. */
function filesIn(folder: string, problems: Problem[]): Map<string, string> {
  const files = new Map<string, string>()
  for (const entry of entriesOf(folder)) {
    if (entry.name.startsWith('.') || /^readme/i.test(entry.name)) continue
    if (!WORD_FILES.has(entry.name) || !entry.isFile()) {
      const message = `is no file of words; there are ${[...WORD_FILES.keys()].join(', ')}`
      problems.push({ file: entry.name, line: 0, field: 'name', message })
    } else files.set(entry.name, readFileSync(join(folder, entry.name), 'utf8'))
  }
  return files
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const told = code === 'ENOENT' ? 'is not there' : code === 'ENOTDIR' ? 'is no folder' : `cannot be read: ${message}`
    throw new InputError(`the folder of words ${folder} ${told}`, {
      code: 'BAD_WORDS',
      field: 'WORDS_FOLDER',
      cause
    })
  }
}

function refusal(folder: string, problems: readonly Problem[]): InputError {
  const lines = problems
    .slice(0, MOST_TOLD)
    .map(({ file, line, field, message }) => `  ${file}${line > 0 ? `, line ${line}` : ''}: ${field} ${message}`)
  const more = problems.length > MOST_TOLD ? [`  … and ${problems.length - MOST_TOLD} more`] : []
  return new InputError([`the words in ${folder} cannot be used:`, ...lines, ...more].join('\n'), {
    code: 'BAD_WORDS',
    field: 'WORDS_FOLDER'
  })
}
