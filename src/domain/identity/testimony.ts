import type { Article, Claim, Participant } from '../claim.js'
import { parsePartialDate } from '../partial-date.js'
import type { PartialDate } from '../partial-date.js'

/** What the resolver needs to know of an article. Any `Article` will do. */
export type ArticleHead = Pick<Article, 'id' | 'published' | 'publisher'>

/** A claim and the article that makes it: one side of the question whether two speak of the same event. */
export interface Testimony {
  readonly claim: Claim
  readonly article: ArticleHead
}

const NO_EVIDENCE_FOR = new Set(['DENIED', 'HYPOTHETICAL'])

/** Denied and hypothetical claims never make an event; they attach to one that others make. */
export function isAccepted(claim: Claim): boolean {
  return !NO_EVIDENCE_FOR.has(claim.modality)
}

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Days a date leaves open; an open or missing end counts as a long time. */
export function uncertaintyOf(date: PartialDate): number {
  if (date.earliest === null || date.latest === null) return Number.MAX_SAFE_INTEGER
  return Date.parse(date.latest) - Date.parse(date.earliest)
}

export function unitedParticipants(claims: readonly Claim[]): Participant[] {
  const seen = new Map<string, Participant>()
  for (const claim of claims) {
    for (const p of claim.participants) {
      const key = `${p.role} ${p.actor}`
      const known = seen.get(key)
      if (!known || (known.onBehalfOf === null && p.onBehalfOf !== null)) seen.set(key, p)
    }
  }
  return [...seen.keys()].sort().map(key => seen.get(key) as Participant)
}

function narrowest(dates: readonly (PartialDate | null)[]): PartialDate | null {
  let best: PartialDate | null = null
  for (const date of dates) {
    if (date === null) continue
    const closer = best === null ? -1 : uncertaintyOf(date) - uncertaintyOf(best)
    if (best === null || closer < 0 || (closer === 0 && date.edtf < best.edtf)) best = date
  }
  return best
}

const statusOf = ({ facts }: Claim): string | null => (facts.kind === 'SUMMIT' ? facts.status : null)

/** "The summit due on the 3rd was put off until the 20th": it may be met again under either day. Null for all else. */
function movedDays(claims: readonly Claim[]): PartialDate | null {
  const [old, anew] = ['POSTPONED', 'PLANNED'].map(status =>
    narrowest(claims.map(claim => (statusOf(claim) === status ? claim.date : null)))
  )
  if (old?.latest == null || anew?.earliest == null || anew.earliest <= old.latest) return null
  return parsePartialDate(`${old.earliest ?? old.latest}/${anew.latest ?? anew.earliest}`, anew.basis)
}

/** The first value that is not null for each field, so that what one sentence leaves out another fills in. */
function filled<T extends object>(facts: readonly T[]): T {
  const result: Record<string, unknown> = {}
  for (const one of facts) {
    for (const [field, value] of Object.entries(one)) {
      if (result[field] === undefined || result[field] === null) result[field] = value
    }
  }
  return result as T
}

/**
 * All that one article says of one event, as a single claim: "the two leaders met on Saturday" and "the talks in Tokyo"
 * are weak alone and strong together. Takes claims of one article with the same `event` key, in any order; the result
 * carries the smallest of their ids.
 */
export function mergeClaims(claims: readonly Claim[]): Claim {
  const [first, ...rest] = [...claims].sort(byId)
  if (first === undefined) throw new RangeError('no claims to merge')
  if (rest.length === 0) return first
  const all = [first, ...rest]
  // Only what is claimed outright may describe the event; where all is denied or supposed, that has to do.
  const telling = all.some(isAccepted) ? all.filter(isAccepted) : all
  const date = movedDays(telling) ?? narrowest(telling.map(c => c.date))
  return {
    ...first,
    participants: unitedParticipants(telling),
    facts: filled(telling.map(c => c.facts)),
    date,
    window: date === null ? narrowest(telling.map(c => c.window)) : null,
    topics: [...new Set(telling.flatMap(c => c.topics))].sort(),
    quote: telling.map(c => c.quote).join(' ')
  }
}
