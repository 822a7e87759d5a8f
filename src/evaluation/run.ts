import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { InputError } from '../domain/errors.js'
import { createContext } from '../extraction/extract.js'
import type { ExtractionContext } from '../extraction/document.js'
import { projectRoot } from '../paths.js'
import { loadReference } from '../reference/load.js'
import type { Reference } from '../reference/reference.js'
import type { Measured } from './articles/extract-folder.js'
import { measureSets } from './articles/measure-sets.js'
import { judgedEvents, reliability, reliabilityTable } from './articles/calibration.js'
import { monotoneLines } from './articles/monotone.js'
import { oddsLines } from './articles/odds.js'
import { canonicalNames, type Canonical } from './articles/names.js'
import { publisherTable } from './articles/by-publisher.js'
import { detailOf, tableOf } from './articles/table.js'
import { answerRow } from './plover/answer.js'
import { readPloverRows, type PloverRow } from './plover/rows.js'
import { foldYield, scoreRoots } from './plover/score.js'
import { PARTS } from './identity/dispatches.js'
import { identityErrors, identityTable } from './identity/identity-lines.js'
import { measureIdentity } from './identity/measure-identity.js'
import { measureStories, readPages, storyLines } from './stories/measure-stories.js'

const USAGE = `usage: evaluate DIR [--detail] [--publishers] [--reports DIR] [--aliases FILE]
       evaluate plover FILE.tsv [--detail]
       evaluate stories DIR [--detail]
       evaluate identity [first|second|third|fourth|fifth|sixth|seventh|eighth|all] [--set DIR] [--figures]
       evaluate calibration DIR…`

/** The command `npm run evaluate`. Gives its exit code: 0, or 2 for wrong usage and for what cannot be read. */
export function runEvaluation(args: readonly string[], print: (line: string) => void): number {
  try {
    return evaluate(readArguments(args), print)
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException
    const misused = code?.startsWith('ERR_PARSE_ARGS') === true
    if (!misused && code !== 'ENOENT' && !(error instanceof InputError)) throw error
    print(code === 'ENOENT' ? `there is no ${path}` : message)
    if (misused) print(USAGE)
    return 2
  }
}

const readArguments = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      detail: { type: 'boolean', default: false },
      publishers: { type: 'boolean', default: false },
      reports: { type: 'string' },
      aliases: { type: 'string' },
      set: { type: 'string', default: join(projectRoot, 'test', 'evaluation', 'identity') },
      figures: { type: 'boolean', default: false }
    }
  })

function evaluate({ values, positionals }: ReturnType<typeof readArguments>, print: (line: string) => void): number {
  if (values.help) {
    print(USAGE)
    return 0
  }
  if (positionals[0] === 'identity') return evaluateIdentity(positionals.slice(1), values, print)
  const calibration = positionals[0] === 'calibration'
  const plover = positionals[0] === 'plover'
  const stories = positionals[0] === 'stories'
  const named = plover || stories || calibration
  const path = positionals[named ? 1 : 0]
  if (path === undefined || (positionals.length !== (named ? 2 : 1) && !calibration)) {
    print(USAGE)
    return 2
  }
  if (stories) {
    storyLines(measureStories(readPages(path)), values.detail).forEach(print)
    return 0
  }
  const reference = loadReference()
  if (calibration) {
    const scored = positionals.slice(1).flatMap(folder => measureSets(folder, reference, null))
    const lines = [
      'claims, by the confidence of the surest one behind each event:',
      ...reliabilityTable(reliability(scored)),
      '',
      ...monotoneLines(scored.map(judgedEvents)),
      '',
      ...oddsLines(scored)
    ]
    lines.forEach(print)
    return 0
  }
  const lines = plover
    ? measurePlover(readPloverRows(readFileSync(path, 'utf8')), createContext(reference), values.detail)
    : measureFolder(path, reference, values)
  lines.forEach(print)
  return 0
}

/** B-cubed over the events of one part of the set, or of all, each by itself, with every error unless only `figures` are wanted. */
function evaluateIdentity(
  [which = 'all', ...rest]: readonly string[],
  { set, figures }: { readonly set: string; readonly figures: boolean },
  print: (line: string) => void
): number {
  const parts = PARTS.filter(part => which === 'all' || which === part)
  if (parts.length === 0 || rest.length > 0) {
    print(USAGE)
    return 2
  }
  const reference = loadReference()
  const measured = parts.map(part => measureIdentity(set, part, reference))
  if (!figures) measured.flatMap(identityErrors).forEach(print)
  identityTable(measured).forEach(print)
  return 0
}

interface FolderOptions {
  readonly detail: boolean
  /** With the table of F1 publisher by publisher. */
  readonly publishers: boolean
  /** Where to write the reports. */
  readonly reports?: string | undefined
  /** A file of organisations' names to compare by, in place of the reference's. */
  readonly aliases?: string | undefined
}

/** Scores a set or a folder of sets, and says so in lines. */
function measureFolder(
  folder: string,
  reference: Reference,
  { detail, publishers, reports, aliases }: FolderOptions
): string[] {
  const measured = measureSets(folder, reference, aliases === undefined ? null : readAliases(aliases))
  if (reports !== undefined) {
    for (const { file, report } of measured) {
      const path = join(reports, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, `${JSON.stringify(report, null, 1)}\n`)
    }
  }
  const scored = measured.flatMap(m => (m.score ? [{ ...m, score: m.score }] : []))
  const scores = scored.map(m => m.score)
  return [
    ...(detail ? scored.flatMap(m => detailOf(m.file, m.score, rulesOf(m))) : []),
    ...(publishers ? [...publisherTable(scored), ''] : []),
    ...tableOf(scores, 0)
  ]
}

const readAliases = (file: string): Canonical =>
  canonicalNames(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>)

/** The rules behind the claims of a quote. */
function rulesOf({ report }: Measured): (quote: string) => string | null {
  const claims = report.claims as readonly { readonly quote: string; readonly rule: string }[]
  return quote => {
    const rules = claims.filter(c => c.quote === quote).map(c => c.rule)
    return rules.length > 0 ? [...new Set(rules)].join(', ') : null
  }
}

function measurePlover(rows: readonly PloverRow[], context: ExtractionContext, detail: boolean): string[] {
  const goldRoots = new Set(rows.map(row => row.gold))
  const answers = rows.map(row => {
    const typed = answerRow(row, context)
    return { row, gold: row.gold, answer: typed?.root ?? null, rule: typed?.rule ?? 'nothing fits' }
  })
  const scores = scoreRoots(answers)
  const wrong = answers.filter(a => a.answer === null || foldYield(a.answer, goldRoots) !== a.gold)
  const percent = (x: number): string => x.toFixed(3)
  return [
    ...(detail
      ? wrong.map(
          a =>
            `${a.row.id} ${a.gold}, not ${a.answer ?? 'nothing'} (${a.rule}): ${a.row.source} > ${a.row.target}: ${a.row.sentence}`
        )
      : []),
    `${'root'.padEnd(10)}  prec. recall    F1  gold found`,
    ...scores.roots.map(
      r =>
        `${r.root.padEnd(10)}  ${percent(r.precision)}  ${percent(r.recall)} ${percent(r.f1)} ${String(r.gold).padStart(5)} ${String(r.found).padStart(5)}`
    ),
    `confusions (gold, answer): ${scores.confusions
      .slice(0, 15)
      .map(([gold, answer, count]) => `${gold} ${answer} ${count}`)
      .join('; ')}`,
    `accuracy ${percent(scores.accuracy)}`,
    `macro-F1 ${percent(scores.macroF1)}`
  ]
}
