import type { Article, ArticleEntity } from '../../domain/claim.js'
import type { Event, EventKind, EventVersion } from '../../domain/event.js'
import { weightOf } from '../../domain/intensity.js'
import { OPEN_END } from '../../domain/partial-date.js'
import type { BucketKey } from './keys.js'
import { actorsOf, ALL, bucket, pairOwner, pastBucket, principalsOf, wideOwner } from './keys.js'
import { timesBetween } from './times.js'

/**
 * Above this many countries and organisations an event is kept under each of them (`wide:…`) and not under each pair:
 * 25 parties are 300 pairs, a UN conference would be 18,000.
 */
export const WIDEST_PAIRED = 25

/** Shelves an event stands on: the whole graph, each actor, its framework, its topics, each pair of its parties. */
export function bucketsOfEvent(event: Event): readonly BucketKey[] {
  return ownersOfEvent(event).map(owner => bucket(owner, event.kind, event.date))
}

function ownersOfEvent(event: Event): readonly string[] {
  const principals = principalsOf(event)
  const owners = new Set<string>([ALL, ...actorsOf(event), ...event.topics.map(topic => `topic:${topic}`)])
  if (event.kind !== 'INTERACTION' && event.framework !== null) owners.add(`framework:${event.framework}`)
  if (principals.length > WIDEST_PAIRED) {
    for (const principal of principals) owners.add(wideOwner(principal))
  } else {
    for (const [a, b] of pairsOf(principals)) owners.add(pairOwner(a, b))
  }
  return [...owners].sort()
}

/** Shelves of a version that is past: those an event like it stands on, for each time in which it was known. */
export function bucketsOfVersion({ event, knownFrom, knownUntil }: EventVersion): readonly BucketKey[] {
  if (knownUntil === OPEN_END) return []
  const times = timesBetween(knownFrom, knownUntil)
  return bucketsOfEvent(event).flatMap(one => times.map(time => pastBucket(one, time)))
}

/** What an event adds to each shelf it stands on, beside itself; nothing while it is only planned. */
export interface ShelfSums {
  /** PLOVER scores of what happened. */
  readonly score: number
  readonly cooperative: number
  readonly conflictual: number
}

export function sumsOfEvent(event: Event): ShelfSums {
  const { happened, score, quadClass } = weightOf(event)
  const cooperative = quadClass.endsWith('_COOPERATION')
  return { score, cooperative: happened && cooperative ? 1 : 0, conflictual: happened && !cooperative ? 1 : 0 }
}

/** Shelves an article stands on: the whole graph and everybody it names. */
export function bucketsOfArticle(article: Article, entities: readonly ArticleEntity[]): readonly BucketKey[] {
  const owners = new Set<string>([ALL, ...entities.map(entity => entity.actor)])
  return [...owners].sort().map(owner => bucket(owner, 'ARTICLE', article.published))
}

/** That two actors met, agreed or dealt with each other: the edges along which `paths` and `partners` look. */
export interface TieKey {
  readonly id: string
  readonly a: string
  readonly b: string
  /** 1 when the event happened, 0 when it is only planned: such a tie exists and is not counted. */
  readonly happened: number
  readonly score: number
  readonly kind: EventKind
}

/**
 * Ties of an event: each pair of its countries and organisations, each pair of its leaders, and each leader with whom
 * they act for. An event with very many parties ties nobody but leaders to their own.
 */
export function tiesOfEvent(event: Event): readonly TieKey[] {
  const { happened, score } = weightOf(event)
  const ties = new Map<string, TieKey>()
  const tie = (a: string, b: string): void => {
    const id = `tie:${pairOwner(a, b).slice('pair:'.length)}`
    const [first, second] = a < b ? [a, b] : [b, a]
    ties.set(id, { id, a: first, b: second, happened: happened ? 1 : 0, score, kind: event.kind })
  }
  const principals = principalsOf(event)
  const leaders = actorsOf(event).filter(actor => actor.startsWith('leader:'))
  if (principals.length <= WIDEST_PAIRED) for (const [a, b] of pairsOf(principals)) tie(a, b)
  if (leaders.length <= WIDEST_PAIRED) for (const [a, b] of pairsOf(leaders)) tie(a, b)
  for (const { actor, onBehalfOf } of event.participants) if (onBehalfOf) tie(actor, onBehalfOf)
  return [...ties.values()].sort((x, y) => (x.id < y.id ? -1 : 1))
}

function* pairsOf(sorted: readonly string[]): Generator<readonly [string, string]> {
  for (const [index, a] of sorted.entries()) for (const b of sorted.slice(index + 1)) yield [a, b]
}
