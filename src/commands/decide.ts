import { userInfo } from 'node:os'
import { assemble } from '../assemble.js'
import { InputError, NotFoundError } from '../domain/errors.js'
import type { EventDifference } from '../domain/resolution/wish.js'
import type { Wish } from '../domain/resolution/wish.js'
import { decisionTaker, type DecisionTaker } from './decision-taker.js'
import { EXIT, type ExitCode } from './exit.js'
import { existingGraph, extractionSettings, graphSettings } from './graph-settings.js'
import type { AuditOptions, DecideOptions } from './options.js'
import type { Terminal } from './terminal.js'

/** `entente merge | split | correct | undo | retract`: carries out what somebody decides, or shows it with `--dry-run`. */
export async function decide(wish: Wish, options: DecideOptions, terminal: Terminal): Promise<ExitCode> {
  const taker = await decisionTaker(options)
  try {
    return await carryOut(taker, wish, options, terminal)
  } finally {
    await taker.close()
  }
}

/** Has a wish carried out and says what came of it. */
export async function carryOut(
  taker: DecisionTaker,
  wish: Wish,
  { author = userInfo().username, reason, source, dryRun = false }: DecideOptions,
  terminal: Terminal
): Promise<ExitCode> {
  try {
    const taken = await taker.decide(wish, { author, reason: reason ?? null, source: source ?? null }, dryRun)
    if (taken === null) {
      terminal.out('nothing to do: it was retracted before')
      return EXIT.done
    }
    for (const change of taken.changes) for (const line of linesOf(change)) terminal.out(line)
    if (taken.changes.length === 0) terminal.out('no event changes')
    terminal.out(
      taken.decision === null
        ? 'nothing was changed: this only showed what would be'
        : `done; to take it back: entente undo ${taken.decision}`
    )
    return EXIT.done
  } catch (error) {
    // A refusal is an answer about the store, not a wrong call of the command.
    if (!(error instanceof InputError) && !(error instanceof NotFoundError)) throw error
    terminal.err(`refused (${error.code}): ${error.message}`)
    return EXIT.failed
  }
}

function linesOf({ id, change, titleBefore, titleAfter, fields }: EventDifference): string[] {
  const title = titleAfter ?? titleBefore ?? ''
  const what = change === 'ADDED' ? 'new' : change === 'REMOVED' ? 'gone' : 'changed'
  return [
    `${what}  ${id}  ${title}`,
    ...fields.map(({ field, before, after }) => `  ${field}: ${before ?? 'nothing'} -> ${after ?? 'nothing'}`)
  ]
}

const AUDIT_PAGE = 100

/** `entente audit`: what people put right by hand, the latest first. */
export async function audit({ graph, json = false, last }: AuditOptions, terminal: Terminal): Promise<ExitCode> {
  const wanted = last === undefined ? Infinity : Number(last)
  if (!(wanted >= 1))
    throw new InputError(`--last ${last ?? ''} is no number of lines; write one from 1`, { field: 'last' })
  const { store } = await assemble(existingGraph(graphSettings(graph)), extractionSettings())
  try {
    let left = wanted
    for (let after: string | null = null; left > 0;) {
      const page = await store.auditLog({ first: Math.min(AUDIT_PAGE, left), after })
      for (const { node } of page.edges) {
        const { at, author, summary, reason, decision } = node
        if (json) terminal.out(JSON.stringify(node))
        else terminal.out(`${at}  ${author}  ${summary}${reason === null ? '' : ` (${reason})`}  ${decision}`)
      }
      left -= page.edges.length
      after = page.edges.at(-1)?.cursor ?? null
      if (!page.hasNextPage) break
    }
    return EXIT.done
  } finally {
    await store.close()
  }
}
