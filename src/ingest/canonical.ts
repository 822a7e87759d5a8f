import type { Event, EventKind, EventVersion } from '../domain/event.js'
import { OPEN_END } from '../domain/partial-date.js'
import type { Day } from '../domain/partial-date.js'
import { bucketsOfEvent, bucketsOfVersion, sumsOfEvent, tiesOfEvent } from '../graph/model/buckets.js'
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

function sourceLines({ articles, claims, learnt, offices, tenures, decisions }: StoreDump): string[] {
  // One that nobody holds may have been told of under who is who as it was decided then.
  const held = new Set(tenures.map(({ office }) => office))
  return [
    ...decisions.map(decision => line('decision', decision.id, decision)),
    ...articles.map(({ article, status, voice, entities, notes }) =>
      line('article', article.id, { ...article, status, voice, entities, notes })
    ),
    ...claims.map(({ claim, retractedOn }) => line('claim', claim.id, { ...claim, retracted: retractedOn !== null })),
    ...[...learnt, ...offices.filter(({ id }) => held.has(id))].map(({ id, record }) => line('learnt', id, record))
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
    ...buckets.filter(({ isPast, n }) => isPast && n !== 0).map(({ id, n }) => line('past', id, n)),
    ...dump.events.flatMap(({ event, knownFrom }) => (knownFrom === null ? [] : [sinceLine(event, knownFrom)])),
    ...misdatedLines(dump),
    ...shelves.filter(({ bucket }) => !bucket.includes('|ARTICLE|')).map(({ bucket, id }) => line('shelf', bucket, id)),
    ...buckets
      .filter(({ id, n, isPast }) => n !== 0 && !isPast && !id.includes('|ARTICLE|'))
      .map(({ id, n, score, cooperative, conflictual }) => line('sums', id, { n, score, cooperative, conflictual })),
    ...buckets.flatMap(({ id, partners }) => (partners ? [line('partners', id, partners)] : [])),
    ...ties.filter(({ all }) => all !== 0).map(({ id, ...sums }) => line('tie', id, sums))
  ]
}

const sinceLine = ({ id }: Event, since: Day): string => line('known since', id, since)

/**
 * Events that a list of a day would not find, since their shelf says that nothing on it was known yet, or would find too early,
 * since it says that all was known by then. There are none.
 */
function misdatedLines({ buckets, shelves, events }: StoreDump): string[] {
  const days = new Map(buckets.map(({ id, knownSince, settledOn }) => [id, { knownSince, settledOn }]))
  const since = new Map(events.map(({ event, knownFrom }) => [event.id, knownFrom]))
  return shelves
    .filter(({ bucket, id }) => {
      const [day, known] = [since.get(id), days.get(bucket)]
      return day != null && (day < (known?.knownSince ?? '') || day > (known?.settledOn ?? OPEN_END))
    })
    .map(({ bucket, id }) => line('misdated shelf', bucket, id))
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
    if (version.knownUntil === OPEN_END) shelves.push(sinceLine(version.event, version.knownFrom))
    for (const { id } of bucketsOfVersion(version)) {
      shelves.push(line('version shelf', id, versionId(version)))
      known.set(id, (known.get(id) ?? 0) + 1)
    }
  }
  return [
    ...shelves,
    ...[...known].map(([id, n]) => line('past', id, n)),
    ...[...counts].map(([id, sums]) => line('sums', id, sums)),
    ...[...partners].filter(([, sums]) => sums.size > 0).map(([id, sums]) => line('partners', id, partnersText(sums))),
    ...[...ties].map(([id, tie]) => line('tie', id, tie))
  ]
}
