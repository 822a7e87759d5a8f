import type { Claim, ClaimFacts } from '../../domain/claim.js'
import { canonicalJson } from '../canonical.js'

/** A claim of an article as it is stored; `retired` once an extractor no longer found it. */
export interface KnownClaim {
  readonly claim: Claim
  readonly retired: boolean
}

/** What reading an article anew makes of its claims. Claims found again stand under the ids given out before. */
export interface ClaimChanges {
  /** Found again as they were; only the extractor is another. */
  readonly kept: readonly Claim[]
  /** Found again, and something is read otherwise. `revived`: an extractor in between had not found it. */
  readonly changed: readonly { readonly before: Claim; readonly after: Claim; readonly revived: boolean }[]
  readonly added: readonly Claim[]
  /** Not found any more. Their event keys are set apart from those of the new reading. */
  readonly retired: readonly { readonly before: Claim; readonly after: Claim }[]
}

/**
 * Says which of the claims found now is which of those stored. The id of a claim passes to the one with the same id, else
 * to the claim of the same kind in the same sentence that shares most actors; what people decided refers to ids, and so
 * passes with them. Pure, and the same whatever the order of claims.
 */
export function claimChanges(known: readonly KnownClaim[], found: readonly Claim[]): ClaimChanges {
  const ids = heirs(known, found)
  const stored = new Map(known.map(one => [one.claim.id, one]))
  const kept: Claim[] = []
  const changed: { before: Claim; after: Claim; revived: boolean }[] = []
  const added: Claim[] = []
  const present = new Set<string>()
  const renumbered = new Map<string, string>()
  for (const claim of found) {
    const id = ids.get(claim.id)
    const before = id === undefined ? undefined : stored.get(id)
    if (id === undefined || before === undefined) {
      added.push(claim)
      continue
    }
    present.add(id)
    const after = { ...claim, id }
    if (!before.retired && content(before.claim) === content(after)) kept.push(after)
    else changed.push({ before: before.claim, after, revived: before.retired })
    if (!before.retired) renumbered.set(eventOf(before.claim), claim.event)
  }
  const gone = known.filter(({ claim, retired }) => !retired && !present.has(claim.id))
  return {
    kept,
    changed,
    added,
    retired: gone.map(({ claim }) => ({ before: claim, after: setApart(claim, renumbered) }))
  }
}

const eventOf = ({ kind, event }: Pick<Claim, 'kind' | 'event'>): string => `${kind} ${event}`

/** All that a claim says, without who read it. */
function content({ extractor: _extractor, ...claim }: Claim): string {
  return canonicalJson(claim)
}

/** The stored id under which each claim found now goes on, by the id that it would have by itself. */
function heirs(known: readonly KnownClaim[], found: readonly Claim[]): Map<string, string> {
  const heir = new Map<string, string>()
  const ids = new Set(known.map(({ claim }) => claim.id))
  for (const { id } of found) if (ids.has(id)) heir.set(id, id)
  const open = known.filter(({ claim, retired }) => !retired && !heir.has(claim.id)).map(({ claim }) => claim)
  const pairs = found
    .filter(({ id }) => !heir.has(id))
    .flatMap(after => open.flatMap(before => pairOf(before, after)))
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        a.others - b.others ||
        compare(a.before.id, b.before.id) ||
        compare(a.after.id, b.after.id)
    )
  const taken = new Set<string>()
  for (const { before, after } of pairs) {
    if (heir.has(after.id) || taken.has(before.id)) continue
    heir.set(after.id, before.id)
    taken.add(before.id)
  }
  return heir
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Pair {
  readonly before: Claim
  readonly after: Claim
  readonly shared: number
  /** What only one of the two says: actors, and one more where they stand in other roles or say other things. */
  readonly others: number
}

function pairOf(before: Claim, after: Claim): Pair[] {
  if (before.kind !== after.kind || before.start >= after.end || after.start >= before.end) return []
  const [had, has] = [actorsOf(before), actorsOf(after)]
  const shared = [...had].filter(actor => has.has(actor)).length
  if (shared === 0 && had.size + has.size > 0) return []
  const other = content({ ...before, id: '' }) === content({ ...after, id: '' }) ? 0 : 1
  return [{ before, after, shared, others: had.size + has.size - 2 * shared + other }]
}

const actorsOf = ({ participants }: Claim): Set<string> => new Set(participants.map(({ actor }) => actor))

/**
 * A claim that is not found any more tells of an event of the old reading. That reading's numbers may mean other events
 * in the new one, so its own number is marked with who gave it, and what it refers to follows where it went.
 */
function setApart(claim: Claim, renumbered: ReadonlyMap<string, string>): Claim {
  const apart = (event: string): string => `${event}@${claim.extractor}`
  const follow = (kind: Claim['kind'], event: string | null): string | null =>
    event === null ? null : (renumbered.get(eventOf({ kind, event })) ?? apart(event))
  const facts = ((): ClaimFacts => {
    switch (claim.facts.kind) {
      case 'SUMMIT':
        return { ...claim.facts, besides: follow('SUMMIT', claim.facts.besides) }
      case 'AGREEMENT':
        return {
          ...claim.facts,
          summit: follow('SUMMIT', claim.facts.summit),
          partOf: follow('AGREEMENT', claim.facts.partOf)
        }
      default:
        return claim.facts
    }
  })()
  return { ...claim, event: apart(claim.event), facts }
}
