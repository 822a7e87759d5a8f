import type { ActorKey } from '../../domain/claim.js'
import type { Event, EventKind } from '../../domain/event.js'
import { foldName } from '../../domain/ids.js'
import type { PartialDate } from '../../domain/partial-date.js'

/**
 * Every node has an `id` of the form `type:key`, unique over the whole graph, so an index on `id` finds it whatever its
 * label. These functions make the ids that are not domain ids already.
 */
export type KeyedType = 'country' | 'leader' | 'office' | 'organization' | 'framework' | 'topic'

/** `nodeId('country', 'KR')` is `country:KR`; an id that has its type already is left as it is. */
export function nodeId(type: KeyedType, key: string): string {
  return key.startsWith(`${type}:`) ? key : `${type}:${key}`
}

/** `country:KR` gives `KR`, `leader:~AR:jane-doe` gives `~AR:jane-doe`. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}

/** The type in front of the first colon: `country` of `country:KR`. */
export function typeOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')))
}

/** The node that lists everything of a type that answers to a name, spelled any way: see `foldName`. */
export function nameId(type: KeyedType, name: string): string {
  return `name:${type}:${foldName(name)}`
}

/** Sorts an undated event last in a list whose newest comes first, and is the period of its bucket. */
export const UNDATED = '0000-00-00'

/** The day a list is ordered by: the last day a date can mean. An interval without an end has none. */
export function sortDay(date: PartialDate | null): string {
  return date?.latest ?? UNDATED
}

/** Sort value of an event or article: last possible day, then id, so that no two are equal. Descending is newest first. */
export function sortKey(date: PartialDate | null, id: string): string {
  return `${sortDay(date)}|${id}`
}

/** Sort value of a claim: first known first. */
export function claimSortKey(knownAt: string, id: string): string {
  return `${knownAt}|${id}`
}

/** Sort value of an entity in a list: folded name, then id. */
export function nameSortKey(name: string, id: string): string {
  return `${foldName(name)}|${id}`
}

/** What a bucket can hold: events of one kind, or articles. */
export type BucketKind = EventKind | 'ARTICLE'

/** One shelf of a reading list: what `owner` has of `kind` in `period`. */
export interface BucketKey {
  readonly id: string
  /** A global id, `all`, `pair:A~B` (two countries or organisations), or `wide:A`; of what is past see `pastOwner`. */
  readonly owner: string
  readonly kind: BucketKind
  /**
   * `2025` (for `all`: `2025-08`), from the sort day; `0000` (`0000-00`) for the undated. `2025+` is for what began
   * before: a list up to 2024 has to look there, and can leave all of `2025` aside.
   */
  readonly period: string
}

export const ALL = 'all'

/** How long the periods of an owner's shelves are written. */
export function periodLength(owner: string): number {
  return owner === ALL ? 'YYYY-MM'.length : 'YYYY'.length
}

export function bucket(owner: string, kind: BucketKind, date: PartialDate | null): BucketKey {
  const length = periodLength(owner)
  const last = sortDay(date).slice(0, length)
  const began = date?.earliest?.slice(0, length) ?? ''
  const period = last === UNDATED.slice(0, length) || began === last ? last : `${last}+`
  return { id: rack(owner, kind) + period, owner, kind, period }
}

/** The shelf of versions that are no event of today any more, and were known in some time: a whole year, or a part of a month. */
export function pastBucket({ owner, kind, period }: BucketKey, time: string): BucketKey {
  const past = pastOwner(owner, time)
  return { id: rack(past, kind) + period, owner: past, kind, period }
}

/** Who owns the shelves of what was known otherwise of an owner's events in some time. */
export function pastOwner(owner: string, time: string): string {
  return `${owner}@${time}`
}

/** What the ids of an owner's buckets of a kind begin with; the period follows. */
export function rack(owner: string, kind: BucketKind): string {
  return `bucket:${owner}|${kind}|`
}

/** The ids that an owner's buckets of a kind have, or would have, in so many months back from one. */
export function monthlyBuckets(owner: string, kind: BucketKind, last: string, months: number): string[] {
  const start = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1
  return Array.from({ length: months }, (_, back) => {
    const year = Math.floor((start - back) / 12)
    return `${rack(owner, kind)}${String(year).padStart(4, '0')}-${String(((start - back) % 12) + 1).padStart(2, '0')}`
  }).flatMap(id => [id, `${id}+`])
}

/** The owner of what two countries or organisations have together, whichever is named first. */
export function pairOwner(a: string, b: string): string {
  return a < b ? `pair:${a}~${b}` : `pair:${b}~${a}`
}

/** The owner of a country's events that have too many parties to be kept by pair. */
export function wideOwner(principal: string): string {
  return `wide:${principal}`
}

/** Countries and organisations that take part, or for which somebody does; each once, sorted. */
export function principalsOf(event: Event): readonly ActorKey[] {
  return actorsOf(event).filter(actor => !actor.startsWith('leader:'))
}

/** All that take part, and for whom they do; each once, sorted. */
export function actorsOf(event: Event): readonly ActorKey[] {
  const actors = new Set<ActorKey>()
  for (const { actor, onBehalfOf } of event.participants) {
    actors.add(actor)
    if (onBehalfOf) actors.add(onBehalfOf)
  }
  return [...actors].sort()
}

const PERMILLE = 1_000

/** Sort value of a question of the review queue: the likeliest first, then by id. */
export function questionSort({ score, id }: { readonly score: number; readonly id: string }): string {
  return `${String(PERMILLE - Math.round(score * PERMILLE)).padStart(4, '0')}|${id}`
}
