import { daysOfVersion } from '../domain/event.js'
import type { Event, EventKind, EventVersion } from '../domain/event.js'
import { OPEN_END } from '../domain/partial-date.js'
import { bucketsOfEvent, sumsOfEvent, tiesOfEvent } from '../graph/model/buckets.js'
import type { ShelfSums } from '../graph/model/buckets.js'
import type { PartnerSum } from '../graph/model/partner-sums.js'
import { addPartners, partnersOf, partnersText } from '../graph/model/partner-sums.js'
import { versionId } from '../graph/model/nodes.js'
import { relationsOf } from '../graph/model/relations.js'
import type { EventState, GraphStore, StoreDump, TenureState } from '../graph/store.js'

/** JSON with keys in order, so that equal values are equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner
  )
}

const line = (kind: string, ...parts: readonly unknown[]): string =>
  [kind, ...parts.map(part => (typeof part === 'string' ? part : canonicalJson(part)))].join('\t')

/**
 * The whole graph, one fact a line, sorted: what came in, what was learnt and what was resolved, without ingestion times
 * and former ids. Byte-identical for the same articles, decisions and reference data, whatever their order.
 */
export async function canonicalExport(store: GraphStore): Promise<string[]> {
  const dump = await store.dump()
  return [...sourceLines(dump), ...resolvedLines(dump)].sort()
}

function sourceLines({ articles, claims, learnt, decisions }: StoreDump): string[] {
  return [
    ...decisions.map(decision => line('decision', decision.id, decision)),
    ...articles.map(({ article, status, voice, entities, notes }) =>
      line('article', article.id, { ...article, status, voice, entities, notes })
    ),
    ...claims.map(({ claim, retractedOn }) => line('claim', claim.id, { ...claim, retracted: retractedOn !== null })),
    ...learnt.map(({ id, record }) => line('learnt', id, record))
  ]
}

/**
 * Versions of events that rest on articles without a date of their own begin when these were ingested, and those of events
 * that once rested on a claim which an extractor no longer finds end when it was read anew: not told.
 */
function datedOnly(versions: readonly { readonly event: Event }[], { claims, articles }: StoreDump) {
  const dated = new Set(
    articles.filter(({ article }) => article.published?.basis === 'STATED').map(({ article }) => article.id)
  )
  const undated = new Set(claims.filter(({ claim }) => !dated.has(claim.articleId)).map(({ claim }) => claim.id))
  const retired = new Set(claims.filter(({ retiredAt }) => retiredAt !== null).map(({ claim }) => claim.id))
  const rests = (on: ReadonlySet<string>, event: Event): boolean =>
    [...event.claims, ...event.against].some(id => on.has(id))
  const reread = new Set(
    retired.size === 0 ? [] : versions.filter(({ event }) => rests(retired, event)).map(({ event }) => event.id)
  )
  return versions.filter(({ event }) => !rests(undated, event) && !reread.has(event.id))
}

/** The lines that resolving makes of the claims in a store, as they stand there. */
export function resolvedLines(dump: StoreDump): string[] {
  return [
    ...dump.tenures.map(({ leader, office, tenure: { from, until, claims } }) =>
      line('tenure', leader, office, { from, until, claims })
    ),
    ...dump.events.map(({ event }) => line('event', event.id, event)),
    ...dump.relations.map(({ type, event, other, role, onBehalfOf }) => line(type, event, other, { role, onBehalfOf })),
    ...datedOnly(dump.versions, dump).map(version => versionLine(version as StoreDump['versions'][number]))
  ]
}

function versionLine({
  id,
  event,
  knownFrom,
  knownUntil
}: {
  id: string
  event: Event
  knownFrom: string
  knownUntil: string
}): string {
  return line('version', id, { event, knownFrom, knownUntil })
}

/** The lines that ought to be in the store when `events` are what its claims resolve to. */
export function expectedLines(
  events: readonly EventState[],
  tenures: readonly TenureState[],
  dump: StoreDump
): string[] {
  const known = new Set([...dump.entities, ...dump.claims.map(({ claim }) => claim.id)])
  const present = events.flatMap(({ event }) => (event === null ? [] : [event]))
  const ids = new Set(present.map(event => event.id))
  const versions = events.flatMap(state => state.versions.map(version => ({ ...version, id: versionId(version) })))
  return [
    ...tenures.map(({ leader, office, from, until, claims }) =>
      line('tenure', `leader:${leader}`, `office:${typeof office === 'string' ? office : office.id}`, {
        from,
        until,
        claims
      })
    ),
    ...present.map(event => line('event', event.id, event)),
    ...present
      .flatMap(relationsOf)
      .filter(({ other }) => known.has(other) || ids.has(other))
      .map(({ type, event, other, role, onBehalfOf }) => line(type, event, other, { role, onBehalfOf })),
    ...datedOnly(versions, dump).map(version => versionLine(version as (typeof versions)[number]))
  ]
}

/** Lines of what is derived from events for reading: shelves, their counts, ties. */
export function storedShelfLines(dump: StoreDump): string[] {
  const { shelves, buckets, ties, versionShelves } = dump
  return [
    ...versionShelves.map(({ bucket, id }) => line('version shelf', bucket, id)),
    ...buckets.filter(({ versions }) => versions !== 0).map(({ id, versions }) => line('versions', id, versions)),
    ...hiddenLines(dump),
    ...shelves.filter(({ bucket }) => !bucket.includes('|ARTICLE|')).map(({ bucket, id }) => line('shelf', bucket, id)),
    ...buckets
      .filter(({ id, n }) => n !== 0 && !id.includes('|ARTICLE|'))
      .map(({ id, n, score, cooperative, conflictual }) => line('sums', id, { n, score, cooperative, conflictual })),
    ...buckets.flatMap(({ id, partners }) => (partners ? [line('partners', id, partners)] : [])),
    ...ties.filter(({ all }) => all !== 0).map(({ id, ...sums }) => line('tie', id, sums))
  ]
}

/**
 * Versions that a list of their day would not find, since their shelf says that it held nothing yet, or of which it would
 * find today's, since the shelf says that nothing there has changed since. There are none.
 */
function hiddenLines({ buckets, versionShelves, versions }: StoreDump): string[] {
  const shelves = new Map(buckets.map(bucket => [bucket.id, bucket]))
  const days = new Map(versions.map(version => [version.id, daysOfVersion(version)]))
  return versionShelves
    .filter(({ bucket, id }) => {
      const [shelf, known] = [shelves.get(bucket), days.get(id)]
      if (shelf === undefined || known === undefined) return false
      return known.since < (shelf.knownSince ?? '') || known.settled > (shelf.settledOn ?? OPEN_END)
    })
    .map(({ bucket, id }) => line('hidden version', bucket, id))
}

const TIED = { SUMMIT: 'summits', AGREEMENT: 'agreements', INTERACTION: 'interactions' } as const

export function expectedShelfLines(events: readonly Event[], versions: readonly EventVersion[]): string[] {
  const counts = new Map<string, ShelfSums & { n: number }>()
  const ties = new Map<string, { n: number; score: number; all: number } & Record<(typeof TIED)[EventKind], number>>()
  const shelves: string[] = []
  const partners = new Map<string, Map<string, PartnerSum>>()
  for (const event of events) {
    const sums = sumsOfEvent(event)
    for (const { id, owner } of bucketsOfEvent(event)) {
      shelves.push(line('shelf', id, event.id))
      const ofShelf = partners.get(id) ?? new Map<string, PartnerSum>()
      addPartners(ofShelf, partnersOf(owner, event, { n: 1, ...sums }))
      partners.set(id, ofShelf)
      const count = counts.get(id) ?? { n: 0, score: 0, cooperative: 0, conflictual: 0 }
      counts.set(id, {
        n: count.n + 1,
        score: count.score + sums.score,
        cooperative: count.cooperative + sums.cooperative,
        conflictual: count.conflictual + sums.conflictual
      })
    }
    for (const { id, happened, score, kind } of tiesOfEvent(event)) {
      const tie = ties.get(id) ?? { n: 0, score: 0, all: 0, summits: 0, agreements: 0, interactions: 0 }
      const of = TIED[kind]
      ties.set(id, { ...tie, n: tie.n + happened, score: tie.score + score, all: tie.all + 1, [of]: tie[of] + 1 })
    }
  }
  const known = new Map<string, number>()
  for (const version of versions) {
    for (const { id } of bucketsOfEvent(version.event)) {
      shelves.push(line('version shelf', id, versionId(version)))
      known.set(id, (known.get(id) ?? 0) + 1)
    }
  }
  return [
    ...shelves,
    ...[...known].map(([id, n]) => line('versions', id, n)),
    ...[...counts].map(([id, sums]) => line('sums', id, sums)),
    ...[...partners].filter(([, sums]) => sums.size > 0).map(([id, sums]) => line('partners', id, partnersText(sums))),
    ...[...ties].map(([id, tie]) => line('tie', id, tie))
  ]
}
