import type { Event } from '../domain/event.js'
import type { FieldDifference } from '../domain/resolution/wish.js'
import { eventTags } from '../graph/model/nodes.js'
import type { ChangeAction, ChangeLine } from '../graph/store.js'
import { eventDifferences } from './event-differences.js'

/** What brought a change about: new claims (with their articles), or a decision, or neither (another resolver). */
export interface Cause {
  /** The article of each new claim, by claim id. */
  readonly claims: ReadonlyMap<string, string>
  /** What is not new and yet brought it about: an article taken back, one that a newer text replaces. */
  readonly articles: readonly string[]
  readonly decision: string | null
}

export const NO_CAUSE: Cause = { claims: new Map(), articles: [], decision: null }

/** Fields that tell how well something is supported, not what it is. */
const EVIDENCE: ReadonlySet<string> = new Set([
  'claims',
  'against',
  'confidence',
  'articleCount',
  'independentCount',
  'disagreements'
])
/** What a line keeps of long values and long lists: enough to see what happened. The rest is a look-up away. */
const MOST_TEXT = 200
const MOST_NAMED = 20

const cut = (text: string | null): string | null =>
  text !== null && text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text
const short = ({ field, before, after }: FieldDifference): FieldDifference => ({
  field,
  before: cut(before),
  after: cut(after)
})

/** A line about an article itself; `articles` begins with it. */
export function articleLine(
  action: Extract<ChangeAction, `ARTICLE_${string}`>,
  articles: readonly string[],
  title: string | null,
  tags: readonly string[],
  decision: string | null = null
): ChangeLine {
  return {
    action,
    kind: null,
    event: null,
    former: null,
    title,
    statusBefore: null,
    statusAfter: null,
    fields: [],
    tags: [...new Set(tags)].sort(),
    articles,
    claims: [],
    decision
  }
}

/** What became of events, a line each, in the order of their ids. Pure. */
export function eventLines(before: readonly Event[], after: readonly Event[], cause: Cause): ChangeLine[] {
  const [had, has] = [new Map(before.map(e => [e.id, e])), new Map(after.map(e => [e.id, e]))]
  const heldBy = new Map(before.flatMap(event => event.claims.map(claim => [claim, event.id] as const)))
  const holds = new Map(after.flatMap(event => event.claims.map(claim => [claim, event.id] as const)))
  /** The new id of an event that goes on under another one. */
  const renamed = new Map<string, string>()
  for (const event of after) {
    if (had.has(event.id)) continue
    const from = most(event.claims.flatMap(claim => heldBy.get(claim) ?? []).filter(id => !has.has(id)))
    if (from !== null && most((had.get(from)?.claims ?? []).flatMap(claim => holds.get(claim) ?? [])) === event.id) {
      renamed.set(from, event.id)
    }
  }
  const continued = new Map([...renamed].map(([from, to]) => [to, from]))
  const line = (
    action: ChangeAction,
    event: Event,
    from: Event | null,
    fields: readonly FieldDifference[]
  ): ChangeLine => {
    const claims = event.claims.concat(event.against).filter(claim => cause.claims.has(claim))
    const articles = [...new Set(claims.flatMap(claim => cause.claims.get(claim) ?? []))].sort()
    return {
      action,
      kind: event.kind,
      event: event.id,
      former: from === null || from.id === event.id ? null : from.id,
      title: event.title,
      statusBefore: from?.status ?? null,
      statusAfter: action === 'EVENT_RETRACTED' ? null : event.status,
      fields: fields.map(short),
      tags: eventTags(event),
      articles: (articles.length > 0 ? articles : cause.articles).slice(0, MOST_NAMED),
      claims: claims.slice(0, MOST_NAMED),
      decision: cause.decision
    }
  }
  const lines: ChangeLine[] = []
  for (const event of after) {
    const old = had.get(event.id)
    const from = old ?? had.get(continued.get(event.id) ?? '')
    if (from) {
      const [difference] = eventDifferences([from], [{ ...event, id: from.id }])
      const fields = difference?.fields ?? []
      if (!old) lines.push(line('EVENT_RENAMED', event, from, fields))
      else if (fields.length > 0) lines.push(line(actionOf(fields), event, from, fields))
      continue
    }
    const parted = most(event.claims.flatMap(claim => heldBy.get(claim) ?? []))
    if (parted === null) lines.push(line('EVENT_CREATED', event, null, []))
    else lines.push(line('EVENT_SPLIT', event, had.get(parted) ?? null, []))
  }
  for (const event of before) {
    if (has.has(event.id) || renamed.has(event.id)) continue
    const heir = has.get(most(event.claims.flatMap(claim => holds.get(claim) ?? [])) ?? '')
    if (heir) lines.push(line('EVENT_MERGED', heir, event, []))
    else lines.push(line('EVENT_RETRACTED', event, event, []))
  }
  return lines.sort((a, b) => (`${a.event} ${a.former}` < `${b.event} ${b.former}` ? -1 : 1))
}

function actionOf(fields: readonly FieldDifference[]): ChangeAction {
  if (fields.some(({ field }) => field === 'status')) return 'EVENT_STATUS'
  return fields.every(({ field }) => EVIDENCE.has(field)) ? 'EVENT_EVIDENCE' : 'EVENT_CHANGED'
}

/** What occurs most often, ties by the smallest; null for an empty list. */
function most(ids: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null
}
