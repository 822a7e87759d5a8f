import { isLearntKey } from '../ids.js'
import type { ActorKey, Claim } from '../claim.js'
import { remembered } from '../memo.js'
import type { Role } from '../vocabulary.js'

const isLeader = (key: ActorKey): boolean => key.startsWith('leader:')

/** The countries and organisations that take part, themselves or through somebody who acts for them; mediators aside. */
export const partiesOf = remembered((claim: Claim) => partiesWith(claim))
export const sourcesOf = remembered((claim: Claim) => partiesWith(claim, 'SOURCE'))
export const targetsOf = remembered((claim: Claim) => partiesWith(claim, 'TARGET'))

/** Who takes part but does not only have the others as guests: "hosted by Quill", where two others met. */
export const guestsOf = remembered((claim: Claim) => {
  const guests = partiesWith({ participants: claim.participants.filter(({ role }) => role !== 'HOST') })
  return guests.size >= 2 ? guests : partiesOf(claim)
})

function partiesWith({ participants }: Pick<Claim, 'participants'>, only?: Role): ReadonlySet<ActorKey> {
  const parties = new Set<ActorKey>()
  for (const { actor, role, onBehalfOf } of participants) {
    if (role === 'MEDIATOR' || (only !== undefined && role !== only)) continue
    if (!isLeader(actor)) parties.add(actor)
    else if (onBehalfOf !== null) parties.add(onBehalfOf)
  }
  return parties
}

/** The people who take part, by country or organisation. */
export const leadersByParty = remembered((claim: Claim) => leadersWith(claim))
export const sourceLeaders = remembered((claim: Claim) => leadersWith(claim, 'SOURCE'))

function leadersWith(claim: Claim, only?: Role): ReadonlyMap<ActorKey, ReadonlySet<ActorKey>> {
  const leaders = new Map<ActorKey, Set<ActorKey>>()
  for (const { actor, role, onBehalfOf } of claim.participants) {
    if (role === 'MEDIATOR' || (only !== undefined && role !== only) || !isLeader(actor) || onBehalfOf === null)
      continue
    const known = leaders.get(onBehalfOf)
    if (known) known.add(actor)
    else leaders.set(onBehalfOf, new Set([actor]))
  }
  return leaders
}

/** `country:JP+country:KR`: one text for one set of parties. */
export function partiesKey(parties: ReadonlySet<ActorKey>): string {
  return [...parties].sort().join('+')
}

export function overlapOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0
  for (const one of a) if (b.has(one)) shared++
  return shared
}

export type SetRelation = 'equal' | 'subset' | 'overlap' | 'disjoint'

/** How two sets stand to each other; `subset` whichever is the smaller one. */
export function relationOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): SetRelation {
  const shared = overlapOf(a, b)
  if (shared === a.size && shared === b.size) return 'equal'
  if (shared === 0) return 'disjoint'
  return shared === Math.min(a.size, b.size) ? 'subset' : 'overlap'
}

export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const shared = overlapOf(a, b)
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

export type LeaderRelation = 'same' | 'unlike' | 'unknown'

/**
 * Compares who acts for each party both name people of. `unlike` as soon as one party sent other people; where one of
 * the names could not be told by the reference data, a misspelling is as likely, and nothing is said.
 */
export function compareLeaders(
  a: ReturnType<typeof leadersByParty>,
  b: ReturnType<typeof leadersByParty>
): LeaderRelation {
  let result: LeaderRelation = 'unknown'
  for (const [party, people] of a) {
    const others = b.get(party)
    if (!others) continue
    if (overlapOf(people, others) > 0) {
      if (result === 'unknown') result = 'same'
    } else if (![...people, ...others].some(isLearntKey)) {
      return 'unlike'
    }
  }
  return result
}

/** The topics of a claim, as a set. */
export const topicsOf = remembered((claim: Claim): ReadonlySet<string> => new Set(claim.topics))
