import { createHash } from 'node:crypto'
import { InputError } from '../domain/errors.js'
import type { Instant } from '../domain/partial-date.js'
import type { DecisionRecord } from '../domain/resolution/decisions.js'
import type { By, DecisionOutcome } from '../domain/resolution/wish.js'
import type { AuditAction, StoreWriter } from '../graph/store.js'
import { ACTION_OF } from '../graph/store.js'
import { eventDifferences } from './event-differences.js'
import { articleLine, eventLines } from './journal.js'
import type { Resolved } from './resolve-changed.js'

const MOST_WORDS = 2_000

export function refuse(code: string, message: string, field: string): never {
  throw new InputError(message, { code, field })
}

export type Draft = Pick<DecisionRecord, 'kind'> &
  Partial<Pick<DecisionRecord, 'left' | 'right' | 'article' | 'field' | 'value'>>

export function recordOf(draft: Draft, by: By, at: Instant): DecisionRecord {
  for (const [field, text] of Object.entries(by)) {
    if (text !== null && String(text).length > MOST_WORDS)
      refuse('TOO_LONG', `${field} has more than ${MOST_WORDS} characters`, field)
  }
  const { kind, left = [], right = [], article = null, field = null, value = null } = draft
  const what = { kind, left, right, article, field, value, author: by.author, at }
  const hash = createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 24)
  return { id: `decision:${hash}`, ...what, reason: by.reason, source: by.source, undoneAt: null, undoneBy: null }
}

/** Later than every decision about the same: of two that contradict each other the later one counts. */
export function after(decisions: readonly DecisionRecord[], now: Instant): Instant {
  const latest = decisions.reduce((at, decision) => (decision.at > at ? decision.at : at), '')
  return latest >= now ? new Date(Date.parse(latest) + 1).toISOString() : now
}

export interface Done {
  readonly decision: DecisionRecord
  readonly resolved: Pick<Resolved, 'before' | 'after'>
  readonly summary: string
  /** Who undoes; a decision that was made has its author. */
  readonly undoneBy?: By
  readonly action?: AuditAction
}

/** The line in the audit log, and the number of the change. */
export async function noteDecision(
  writer: StoreWriter,
  now: Instant,
  { decision, resolved, summary, undoneBy, action = ACTION_OF[decision.kind] }: Done
): Promise<DecisionOutcome> {
  const changes = eventDifferences(resolved.before, resolved.after)
  const { author, reason, source } = undoneBy ?? decision
  const at = undoneBy === undefined ? decision.at : now
  await writer.putAudit({
    action: undoneBy === undefined ? action : 'UNDO',
    decision: decision.id,
    author,
    at,
    reason,
    source,
    summary,
    events: changes.map(({ id }) => id)
  })
  const { article } = decision
  const taken = undoneBy === undefined ? 'ARTICLE_RETRACTED' : 'ARTICLE_RESTORED'
  await writer.putChanges(at, [
    ...(article === null ? [] : [articleLine(taken, [article], null, [], decision.id)]),
    ...eventLines(resolved.before, resolved.after, {
      claims: new Map(),
      articles: article === null ? [] : [article],
      decision: decision.id
    })
  ])
  return { decision, changes }
}
