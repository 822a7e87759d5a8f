import type { Claim } from '../../domain/claim.js'
import type { EventDifference } from '../../domain/resolution/wish.js'
import type { ReadingDifference } from './read-anew.js'

/** How many claims of one rule are found as before, read otherwise, found for the first time, and not found any more. */
export interface RuleDifference {
  readonly rule: string
  readonly kept: number
  readonly changed: number
  readonly added: number
  readonly removed: number
}

type Count = Exclude<keyof RuleDifference, 'rule'>

/** What reading many articles anew changed, summed up by rule and by event. */
export class Differences {
  /** Articles of which something is read otherwise. */
  articles = 0
  readonly #rules = new Map<string, Record<Count, number>>()
  readonly #events = new Map<string, EventDifference>()

  addKept(claims: readonly Claim[]): void {
    for (const { rule } of claims) this.#count(rule, 'kept')
  }

  add({ claims, events }: ReadingDifference): void {
    this.articles++
    this.addKept(claims.kept)
    for (const { before, after } of claims.changed) {
      if (before.rule === after.rule) this.#count(after.rule, 'changed')
      else {
        this.#count(before.rule, 'removed')
        this.#count(after.rule, 'added')
      }
    }
    for (const { rule } of claims.added) this.#count(rule, 'added')
    for (const { before } of claims.retired) this.#count(before.rule, 'removed')
    for (const event of events) this.#addEvent(event)
  }

  /** Every rule that read anything, by name. */
  rules(): RuleDifference[] {
    return [...this.#rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, counts]) => ({ rule, ...counts }))
  }

  /** Every event that differs, by id. Of one that several articles changed, how it began and how it ended. */
  events(): EventDifference[] {
    return [...this.#events.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  #count(rule: string, what: Count): void {
    const counts = this.#rules.get(rule) ?? { kept: 0, changed: 0, added: 0, removed: 0 }
    counts[what]++
    this.#rules.set(rule, counts)
  }

  #addEvent(now: EventDifference): void {
    const before = this.#events.get(now.id)
    const joined = before ? oneAfterAnother(before, now) : now
    if (joined) this.#events.set(now.id, joined)
    else this.#events.delete(now.id)
  }
}

function oneAfterAnother(first: EventDifference, then: EventDifference): EventDifference | null {
  const titles = { titleBefore: first.titleBefore, titleAfter: then.titleAfter }
  if (first.change === 'ADDED' && then.change === 'REMOVED') return null
  if (first.change === 'ADDED') return { id: first.id, change: 'ADDED', ...titles, fields: [] }
  if (then.change === 'REMOVED') return { id: first.id, change: 'REMOVED', ...titles, fields: [] }
  const fields = new Map(first.fields.map(field => [field.field, field]))
  for (const field of then.fields) {
    fields.set(field.field, { ...field, before: fields.get(field.field)?.before ?? field.before })
  }
  const changed = [...fields.values()].filter(({ before, after }) => before !== after)
  return changed.length === 0 ? null : { id: first.id, change: 'CHANGED', ...titles, fields: changed }
}
