import type { Event, EventVersion } from '../event.js'
import { eventId } from '../ids.js'
import type { EventKind } from '../vocabulary.js'
import type { ClaimRecord, ResolverContext } from './context.js'
import type { Decision } from './decisions.js'
import { identityDecisions } from './decisions.js'
import { applyCorrections, correctionsOf } from './corrections.js'
import type { Cluster } from './partition.js'
import { partition } from './partition.js'
import type { Report } from './reports.js'
import { reportsOf } from './reports.js'
import { inOrderOfPublication } from './steps.js'
import type { EventLookup } from './values.js'
import { sides, valuesOf } from './values.js'
import { eventVersions } from './versions.js'

export interface ResolvedEvent {
  readonly id: string
  /** Null when no claim is left that counts today: only its versions tell of it. */
  readonly event: Event | null
  readonly versions: readonly EventVersion[]
  /** The smallest claim id of its component. */
  readonly component: string
  readonly records: readonly ClaimRecord[]
}

export interface Resolution {
  /** Sorted by id. */
  readonly events: readonly ResolvedEvent[]
  /** The component of each claim that can make an event, by claim id. */
  readonly components: ReadonlyMap<string, string>
}

/**
 * The facts that claims, decisions and reference data make: the same whatever the order of claims. Resolving the whole
 * components that a change touches gives what resolving everything would.
 */
export function resolve(
  records: readonly ClaimRecord[],
  decisions: readonly Decision[],
  context: ResolverContext,
  outside: EventLookup = () => null
): Resolution {
  const identity = identityDecisions(decisions)
  const corrections = correctionsOf(decisions)
  const reports = reportsOf(records, identity, context)
  const { components, clusters } = partition(reports, identity)

  const componentOfReport = new Map(reports.map((report, index) => [report, components[index] as string]))
  const named = clusters.map(cluster => ({ cluster, ...identityOf(cluster) }))
  const events = linkedEvents(named, reports, outside)
  const resolved = named.map(({ cluster, id, anchor }) => {
    const all = [...cluster.live, ...cluster.against, ...cluster.retracted].flatMap(report => report.records)
    const dossier = { id, anchor, eventOf: events, context }
    const counting = sides(all.filter(record => record.retractedOn === null))
    const event = counting.accepted.length === 0 ? null : valuesOf({ ...dossier, ...counting })
    return {
      id,
      event: event && applyCorrections(event, corrections, { context, accepted: counting.accepted }),
      versions: eventVersions(all, dossier, corrections),
      component: componentOfReport.get((cluster.live[0] ?? cluster.retracted[0]) as Report) as string,
      records: all
    }
  })
  const components_ = new Map<string, string>()
  for (const [report, component] of componentOfReport) for (const id of report.claims) components_.set(id, component)
  return { events: resolved.sort((a, b) => (a.id < b.id ? -1 : 1)), components: components_ }
}

/** An event is called after its first-published claim. */
function identityOf(cluster: Cluster): { readonly id: string; readonly anchor: string } {
  const telling = cluster.live.length > 0 ? cluster.live : cluster.retracted
  const records = telling.flatMap(report => report.records)
  const live = records.filter(record => record.retractedOn === null)
  const { accepted } = sides(live.length > 0 ? live : records)
  const anchor = (inOrderOfPublication(accepted)[0] ?? records[0]) as ClaimRecord
  return { id: eventId(anchor.claim.kind as EventKind, anchor.claim.id), anchor: anchor.claim.id }
}

/** Events by article and `event` key, so that an agreement finds the summit its article says it was reached at. */
function linkedEvents(
  named: readonly { readonly cluster: Cluster; readonly id: string }[],
  reports: readonly Report[],
  outside: EventLookup
): EventLookup {
  const here = new Map<string, string>()
  // An event key can be split by a decision: the part with the smallest claim stands for it.
  const parts = named.flatMap(({ cluster, id }) => cluster.live.map(report => ({ report, id })))
  for (const { report, id } of parts.sort((a, b) => (a.report.id < b.report.id ? -1 : 1))) {
    const key = keyOf(report)
    if (!here.has(key)) here.set(key, id)
  }
  const known = new Set(reports.map(keyOf))
  return (article, kind, event) => {
    const key = linkKey(article, kind, event)
    return here.get(key) ?? (known.has(key) ? null : outside(article, kind, event))
  }
}

const keyOf = ({ article, testimony, event }: Report): string => linkKey(article, testimony.claim.kind, event)

/** One text for an event of an article. */
export function linkKey(article: string, kind: string, event: string): string {
  return `${article} ${kind} ${event}`
}
