import type { ActorKey, Claim, TenureFacts } from '../claim.js'
import { slug } from '../ids.js'
import { isAccepted } from '../identity/testimony.js'
import type { PartialDate } from '../partial-date.js'
import type { OfficeKind } from '../vocabulary.js'
import type { ClaimRecord, ResolverContext } from './context.js'

/** That somebody holds an office, as far as texts tell: from the first to the last day on which one says so. */
export interface LearntTenure {
  /** What all claims of it have in common; also the component they stand in. */
  readonly key: string
  readonly leader: ActorKey
  readonly of: ActorKey
  readonly title: string
  readonly officeKind: OfficeKind
  /** EDTF; null where no text is dated. */
  readonly from: string | null
  readonly until: string | null
  /** The claims that say so first and last. */
  readonly claims: readonly string[]
}

const PREFIX = 'tenure:'

/** Whether a component is that of a tenure: tenures are no events and have components of their own. */
export function isTenureKey(component: string): boolean {
  return component.startsWith(PREFIX)
}

/** The component of a claim about an office: holder, for whom, and title. Null for other claims. */
export function tenureKey({ claim }: ClaimRecord, context: ResolverContext): string | null {
  const holder = claim.participants.find(p => p.role === 'HOLDER')
  if (claim.facts.kind !== 'TENURE' || !holder) return null
  const { leader, of } = heldBy(claim, holder.actor, claim.facts.of, context)
  return `${PREFIX}${leader}|${of}|${slug(claim.facts.title)}`
}

/** What a claim calls an office, and of whom it is, whether or not the claim counts. Null for other claims. */
export function officeTold(
  { claim }: ClaimRecord,
  context: ResolverContext
): Pick<LearntTenure, 'of' | 'title' | 'officeKind'> | null {
  const holder = claim.participants.find(p => p.role === 'HOLDER')
  if (claim.facts.kind !== 'TENURE' || !holder) return null
  const { title, officeKind } = claim.facts
  return { of: heldBy(claim, holder.actor, claim.facts.of, context).of, title, officeKind }
}

/** Who holds an office of whom. */
function heldBy(
  { articleId }: Claim,
  holder: ActorKey,
  office: ActorKey,
  context: ResolverContext
): { readonly leader: ActorKey; readonly of: ActorKey } {
  const leader = context.actorOf(holder, articleId)
  return { leader, of: context.behalfOf(leader, context.actorOf(office, articleId)) }
}

/** The tenures that claims make, sorted by key: the same whatever the order of claims. */
export function learntTenures(records: readonly ClaimRecord[], context: ResolverContext): LearntTenure[] {
  const groups = new Map<string, ClaimRecord[]>()
  for (const record of records) {
    const key = tenureKey(record, context)
    if (key === null || record.retractedOn !== null || !isAccepted(record.claim)) continue
    groups.set(key, [...(groups.get(key) ?? []), record])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => tenureOf(key, group, context))
}

/** The day of a mention: when the text says it was so, else when the text was published. */
function dayOfMention({ claim, source }: ClaimRecord): PartialDate | null {
  return claim.date ?? (source.published?.basis === 'STATED' ? source.published : null)
}

function tenureOf(key: string, records: readonly ClaimRecord[], context: ResolverContext): LearntTenure {
  const sorted = [...records].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
  const facts = sorted.map(({ claim }) => claim.facts as TenureFacts)
  const dated = sorted.flatMap(record => {
    const date = dayOfMention(record)
    return date?.earliest && date.latest ? [{ date, id: record.claim.id, first: date.earliest, last: date.latest }] : []
  })
  const first = dated.reduce<(typeof dated)[number] | null>((a, b) => (a && a.first <= b.first ? a : b), null)
  const last = dated.reduce<(typeof dated)[number] | null>((a, b) => (a && a.last >= b.last ? a : b), null)
  const titles = facts.map(({ title }) => title).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const { claim } = sorted[0] as ClaimRecord
  const holder = claim.participants.find(p => p.role === 'HOLDER') as { actor: ActorKey }
  return {
    key,
    ...heldBy(claim, holder.actor, (facts[0] as TenureFacts).of, context),
    title: titles[0] as string,
    officeKind: (facts[0] as TenureFacts).officeKind,
    from: first?.date.edtf ?? null,
    until: last?.date.edtf ?? null,
    claims: [...new Set([first?.id ?? sorted[0]?.claim.id ?? '', last?.id ?? sorted[0]?.claim.id ?? ''])]
  }
}
