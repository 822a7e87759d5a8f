import type { ActorKey, Claim, Note } from '../domain/claim.js'
import { claimId } from '../domain/ids.js'

/** Claims of the rules and of a model on one article, put together. */
export interface Joined {
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}

type Event = readonly Claim[]

/**
 * Keeps the claims of both. An event that both read has one key, the rules': the article tells of it once. Where they
 * differ, in an event or in a value, a note says so.
 */
export function joined(rules: readonly Claim[], proposed: readonly Claim[], model: string): Joined {
  const own = eventsOf(rules.filter(({ kind }) => kind !== 'TENURE'))
  const notes: Note[] = []
  const matched = new Set<Event>()
  const taken = new Set(rules.map(({ id }) => id))
  const added: Claim[] = []
  for (const theirs of eventsOf(proposed)) {
    const ours = bestMatch(theirs, own)
    const [first] = theirs as readonly [Claim]
    if (ours) {
      matched.add(ours)
      notes.push(...differences(ours, theirs, model))
    } else notes.push(noteAt(first, 'llm.alone', 'INFO', `${first.kind}: proposed by ${model}, not found by the rules`))
    for (const claim of theirs) added.push(numbered({ ...claim, event: ours?.[0]?.event ?? claim.event }, taken))
  }
  for (const ours of own) {
    const [first] = ours as readonly [Claim]
    if (!matched.has(ours))
      notes.push(
        noteAt(first, 'llm.notProposed', 'INFO', `${first.kind}: found by the rules, not proposed by ${model}`)
      )
  }
  return { claims: [...rules, ...added], notes }
}

function eventsOf(claims: readonly Claim[]): Event[] {
  const byKey = new Map<string, Claim[]>()
  for (const claim of claims) {
    const list = byKey.get(claim.event)
    if (list) list.push(claim)
    else byKey.set(claim.event, [claim])
  }
  return [...byKey.values()]
}

/** The rules' event of that kind that shares most sentences with it, and sides; null when none is the same. */
function bestMatch(theirs: Event, own: readonly Event[]): Event | null {
  let best: Event | null = null
  let most = 0
  for (const ours of own) {
    const score = likeness(ours, theirs)
    if (score > most) {
      best = ours
      most = score
    }
  }
  return best
}

function likeness(ours: Event, theirs: Event): number {
  const [a, b] = [ours[0]!, theirs[0]!]
  if (a.facts.kind !== b.facts.kind) return 0
  const [mine, its] = [sidesOf(a), sidesOf(b)]
  const common = mine.filter(side => its.includes(side)).length
  const sentences = theirs.filter(claim =>
    ours.some(other => other.start < claim.end && claim.start < other.end)
  ).length
  if (a.facts.kind === 'INTERACTION' && b.facts.kind === 'INTERACTION')
    return a.facts.type === b.facts.type && sentences > 0 && common === Math.min(mine.length, its.length)
      ? sentences
      : 0
  if (sentences > 0 && common > 0 && common >= Math.min(2, mine.length, its.length)) return 1 + sentences
  const sameSides = mine.length === its.length && common === mine.length
  return a.facts.kind === 'SUMMIT' && sameSides && !(a.date && b.date && a.date.edtf !== b.date.edtf) ? 0.5 : 0
}

function sidesOf({ participants }: Claim): ActorKey[] {
  return [...new Set(participants.map(({ actor, onBehalfOf }) => onBehalfOf ?? actor))]
}

function differences(ours: Event, theirs: Event, model: string): Note[] {
  const [a, b] = [ours[0]!, theirs[0]!]
  const [mine, its] = [valuesOf(a), valuesOf(b)]
  const differing = Object.keys(mine).filter(field => its[field] !== null && mine[field] !== its[field])
  if (differing.length === 0) return []
  const said = differing.map(field => `${field} ${mine[field] ?? 'unknown'}, ${model} ${its[field] ?? 'unknown'}`)
  return [noteAt(b, 'llm.differs', 'WARNING', `${a.kind}: the rules read ${said.join('; ')}`)]
}

/** The values that can be set side by side. */
function valuesOf(claim: Claim): Readonly<Record<string, string | null>> {
  const { facts } = claim
  const common = { date: claim.date?.edtf ?? null, parties: sidesOf(claim).sort().join(' '), modality: claim.modality }
  switch (facts.kind) {
    case 'SUMMIT':
      return {
        ...common,
        status: facts.status,
        level: facts.level,
        format: facts.format,
        place: facts.place ? (facts.place.city ?? facts.place.country) : null,
        host: facts.host
      }
    case 'AGREEMENT':
      return { ...common, status: facts.status, kind: facts.agreementKind }
    case 'INTERACTION':
      return { ...common, status: facts.status, mode: facts.mode }
    case 'TENURE':
      return common
  }
}

/** The claim under an id of its own, where the rules made the very same one. */
function numbered(claim: Claim, taken: Set<string>): Claim {
  let id = claim.id
  for (let ordinal = 1; taken.has(id); ordinal++) {
    const { articleId, kind, participants, start, quote } = claim
    id = claimId({ articleId, sentence: { start, text: quote }, kind, participants, ordinal })
  }
  taken.add(id)
  return id === claim.id ? claim : { ...claim, id }
}

function noteAt({ start, end }: Claim, rule: string, severity: Note['severity'], message: string): Note {
  return { rule, severity, message, start, end }
}
