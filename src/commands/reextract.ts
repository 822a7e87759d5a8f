import { assemble } from '../assemble.js'
import { StoreUnavailableError } from '../domain/errors.js'
import type { EventDifference } from '../domain/resolution/wish.js'
import type { Differences, RuleDifference } from '../ingest/reextract/differences.js'
import type { ReextractionProgress } from '../ingest/reextract/reextract.js'
import { EXIT, type ExitCode } from './exit.js'
import { existingGraph, extractionSettings, graphSettings } from './graph-settings.js'
import type { ReextractOptions } from './options.js'
import type { Terminal } from './terminal.js'

const LINE_EVERY_MS = 2_000
/** Events told in lines; `--json` tells all. */
const EVENTS_SHOWN = 40

/** `entente reextract`: stored articles read anew by the present extractor, and what differs by rule and by event. */
export async function reextract(options: ReextractOptions, terminal: Terminal): Promise<ExitCode> {
  const settings = existingGraph(graphSettings(options.graph))
  const dryRun = options.dryRun === true
  const { store, ingest } = await assemble(settings, extractionSettings())
  try {
    if (dryRun && !(await store.isMigrated())) {
      throw new StoreUnavailableError(`${settings.url} is not of this version's form: run entente migrate first`)
    }
    if (!dryRun) await store.migrate()
    let told = Date.now()
    let last: ReextractionProgress = { read: 0, changed: 0, total: 0 }
    const differences = await ingest.reextract({
      dryRun,
      onProgress: progress => {
        last = progress
        if (Date.now() - told < LINE_EVERY_MS) return
        told = Date.now()
        terminal.err(progressText(progress))
      }
    })
    if (options.json === true) terminal.out(JSON.stringify(documentOf(differences, last, dryRun)))
    else for (const line of linesOf(differences, last, dryRun)) terminal.out(line)
    return EXIT.done
  } finally {
    await store.close()
  }
}

const count = (value: number): string => value.toLocaleString('en-US')

function progressText({ read, changed, total }: ReextractionProgress): string {
  return `read ${count(read)} of ${count(total)} articles anew, ${count(changed)} of them otherwise`
}

function documentOf(differences: Differences, { read }: ReextractionProgress, dryRun: boolean): unknown {
  const { articles } = differences
  return { dryRun, read, changed: articles, rules: differences.rules(), events: differences.events() }
}

function* linesOf(differences: Differences, { read }: ReextractionProgress, dryRun: boolean): Generator<string> {
  if (read === 0) {
    yield 'nothing to do: every article was read by this version of the extractor'
    return
  }
  const rules = differences.rules().filter(({ changed, added, removed }) => changed + added + removed > 0)
  const events = differences.events()
  if (rules.length > 0) {
    yield* table(rules)
    yield ''
  }
  for (const event of events.slice(0, EVENTS_SHOWN)) yield* eventLines(event)
  if (events.length > EVENTS_SHOWN) yield `… and ${count(events.length - EVENTS_SHOWN)} more events (--json tells all)`
  if (events.length > 0) yield ''
  const verdict = dryRun ? 'would be read otherwise; nothing was changed' : 'are read otherwise now'
  yield `${count(read)} articles read anew, ${count(differences.articles)} ${verdict}; ${count(events.length)} events differ`
}

function* table(rules: readonly RuleDifference[]): Generator<string> {
  const width = Math.max(4, ...rules.map(({ rule }) => rule.length))
  const row = (rule: string, ...cells: readonly string[]): string =>
    rule.padEnd(width) + cells.map(cell => cell.padStart(9)).join('')
  yield row('rule', 'kept', 'changed', 'added', 'removed')
  for (const { rule, kept, changed, added, removed } of rules) {
    yield row(rule, count(kept), count(changed), count(added), count(removed))
  }
}

const SIGN = { ADDED: '+', CHANGED: '~', REMOVED: '-' } as const

function* eventLines({ id, change, titleBefore, titleAfter, fields }: EventDifference): Generator<string> {
  yield `${SIGN[change]} ${id}  ${titleAfter ?? titleBefore ?? ''}`
  for (const { field, before, after } of fields) yield `    ${field}: ${before ?? 'none'} → ${after ?? 'none'}`
}
