import type { Claim, Participant } from '../claim.js'
import type { Testimony } from '../identity/testimony.js'
import { isAccepted, mergeClaims } from '../identity/testimony.js'
import type { ClaimRecord, ResolverContext } from './context.js'
import type { IdentityDecision } from './decisions.js'

/** All that one article says of one event: the unit that events are put together from. */
export interface Report {
  /** The smallest id of its claims. */
  readonly id: string
  readonly article: string
  readonly event: string
  readonly records: readonly ClaimRecord[]
  readonly claims: ReadonlySet<string>
  /** Its claims as one, with resolved actors. */
  readonly testimony: Testimony
  /** LIVE makes events. DENIED (denied or supposed) and RETRACTED attach to events that others make. */
  readonly standing: 'LIVE' | 'DENIED' | 'RETRACTED'
}

/** The claim with every actor under the key it stands under; two keys of one person become one participant. */
function withResolvedActors(claim: Claim, context: ResolverContext): Claim {
  let changed = false
  const participants = new Map<string, Participant>()
  for (const p of claim.participants) {
    const actor = context.actorOf(p.actor, claim.articleId)
    const onBehalfOf =
      p.onBehalfOf === null ? null : context.behalfOf(actor, context.actorOf(p.onBehalfOf, claim.articleId))
    const key = `${p.role} ${actor}`
    changed ||= actor !== p.actor || onBehalfOf !== p.onBehalfOf || participants.has(key)
    if (!participants.has(key)) participants.set(key, { actor, role: p.role, onBehalfOf })
  }
  return changed ? { ...claim, participants: [...participants.values()] } : claim
}

/** Groups claims into reports. Claims that a decision puts on two sides part, though the article took them for one event. */
export function reportsOf(
  records: readonly ClaimRecord[],
  decisions: readonly IdentityDecision[],
  context: ResolverContext
): Report[] {
  const groups = new Map<string, ClaimRecord[]>()
  for (const record of records) {
    if (record.claim.kind === 'TENURE') continue
    const resolved = { ...record, claim: withResolvedActors(record.claim, context) }
    const key = [record.source.id, record.claim.kind, record.claim.event, sideOf(record.claim.id, decisions)].join('\n')
    const group = groups.get(key)
    if (group) group.push(resolved)
    else groups.set(key, [resolved])
  }
  return [...groups.values()].map(reportOf).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function sideOf(claim: string, decisions: readonly IdentityDecision[]): string {
  return decisions
    .filter(decision => decision.kind === 'DIFFERENT')
    .map(({ left, right }) => (right.includes(claim) && !left.includes(claim) ? 'R' : '-'))
    .join('')
}

function reportOf(records: readonly ClaimRecord[]): Report {
  const sorted = [...records].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
  const live = sorted.filter(record => record.retractedOn === null)
  const telling = live.length > 0 ? live : sorted
  const first = sorted[0] as ClaimRecord
  const claim = mergeClaims(telling.map(record => record.claim))
  return {
    id: first.claim.id,
    article: first.source.id,
    event: first.claim.event,
    records: sorted,
    claims: new Set(sorted.map(record => record.claim.id)),
    testimony: { claim, article: first.source },
    standing: live.length === 0 ? 'RETRACTED' : live.some(record => isAccepted(record.claim)) ? 'LIVE' : 'DENIED'
  }
}
