import { isLearntKey } from '../domain/ids.js'
import type { ActorKey, Claim } from '../domain/claim.js'
import type { Event } from '../domain/event.js'
import { blockKeys, sameEvent } from '../domain/identity/same-event.js'
import type { ClaimRecord } from '../domain/resolution/context.js'
import type { Decision } from '../domain/resolution/decisions.js'
import { identityDecisions, resolverDecisions } from '../domain/resolution/decisions.js'
import type { Testimony } from '../domain/identity/testimony.js'
import type { Report } from '../domain/resolution/reports.js'
import { reportsOf } from '../domain/resolution/reports.js'
import type { Resolution } from '../domain/resolution/resolve.js'
import { linkKey, resolve } from '../domain/resolution/resolve.js'
import type { BlockedReport, StoredEventState, StoredRecord, StoreWriter } from '../graph/store.js'
import { canonicalJson } from './canonical.js'
import { lockAll } from './lock.js'
import { askAnew, replaceUnsure } from './review.js'
import type { ReferenceNames } from './resolver-context.js'
import { resolverContext } from './resolver-context.js'

export interface FreshReport {
  readonly report: Report
  readonly blocks: readonly string[]
}

/** Components of which a report can be the same event as one of the fresh ones. */
export function touchedComponents(fresh: readonly FreshReport[], candidates: readonly BlockedReport[]): string[] {
  const byBlock = new Map<string, BlockedReport[]>()
  for (const candidate of candidates) {
    for (const key of blockKeys(candidate.testimony.claim, candidate.testimony.article)) {
      const block = byBlock.get(key)
      if (block) block.push(candidate)
      else byBlock.set(key, [candidate])
    }
  }
  const touched = new Set<string>()
  for (const { report, blocks } of fresh) {
    for (const candidate of new Set(blocks.flatMap(key => byBlock.get(key) ?? []))) {
      if (touched.has(candidate.component)) continue
      if (sameEvent(report.testimony, candidate.testimony).verdict === 'same') touched.add(candidate.component)
    }
  }
  return [...touched].sort()
}

/** What is to be resolved anew: whole components, and claims that stand in none yet. */
export interface Dirty {
  readonly components: readonly string[]
  readonly fresh: readonly ClaimRecord[]
}

/**
 * Resolves components anew and writes what differs. Events elsewhere that refer to one whose id changes (an agreement
 * to its summit) are resolved with them.
 */
export async function resolveDirty(writer: StoreWriter, names: ReferenceNames, dirty: Dirty): Promise<Resolved> {
  let read = await readDirty(writer, names, dirty)
  const moved = articlesOfMoved(read.before, read.resolution)
  const referring = moved.length === 0 ? [] : await writer.componentsReferringIn(moved)
  const further = referring.filter(component => !dirty.components.includes(component))
  if (further.length > 0) {
    if (!writer.alone) await lockAll(writer, names, further, new Set())
    read = await readDirty(writer, names, { ...dirty, components: [...dirty.components, ...further].sort() })
  }
  const { components, records, resolution, before, learnt } = read
  await writer.setComponents(changedComponents(records, dirty.fresh, resolution))
  await writer.replaceEvents(components, {
    before,
    after: resolution.events,
    namesOf: id => [...names.namesOf(id), ...(learnt.get(id as ActorKey) ?? [])]
  })
  const after = resolution.events.flatMap(({ event }) => (event === null ? [] : [event]))
  return { before: before.map(({ event }) => event), after, records, decisions: read.decisions }
}

/** What was resolved: the events of the components before and after, and what they were made from. */
export interface Resolved {
  readonly before: readonly Event[]
  readonly after: readonly Event[]
  readonly records: readonly StoredRecord[]
  readonly decisions: readonly Decision[]
}

/**
 * Puts the reports of these claims on their blocks anew where they differ (a decision may have parted what an article took
 * for one event), and asks anew about the events resolved.
 */
export async function replaceReports(writer: StoreWriter, names: ReferenceNames, resolved: Resolved): Promise<void> {
  const { records, decisions } = resolved
  const context = resolverContext(names, new Map())
  const claims = records.map(({ claim }) => claim.id)
  const now = reportsOf(records, identityDecisions(decisions), context).map(({ testimony }) => testimony)
  const before = await writer.reportsOfClaims(claims)
  const [had, has] = [new Set(before.map(told)), new Set(now.map(told))]
  const gone = before.filter(one => !has.has(told(one)))
  const come = now.filter(one => !had.has(told(one)))
  if (gone.length + come.length === 0) return askAnew(writer, names, resolved)
  const reports = now.map(testimony => ({ testimony, blocks: blockKeys(testimony.claim, testimony.article) }))
  await writer.dropReportsOf(claims)
  await writer.lockBlocks([...new Set(reports.flatMap(({ blocks }) => blocks))])
  await writer.putReports(reports)
  await askAnew(writer, names, resolved, await replaceUnsure(writer, gone, come))
}

/** A report as text: what is compared of it, whatever the order in which it was written. */
function told({ claim, article: { id, published, publisher } }: Testimony): string {
  return canonicalJson([claim, id, published, publisher])
}

interface Read {
  readonly decisions: readonly Decision[]
  readonly components: readonly string[]
  readonly records: readonly StoredRecord[]
  readonly resolution: Resolution
  readonly before: readonly StoredEventState[]
  readonly learnt: ReadonlyMap<ActorKey, readonly string[]>
}

async function readDirty(writer: StoreWriter, names: ReferenceNames, { components, fresh }: Dirty): Promise<Read> {
  const records = await writer.recordsOfComponents(components)
  const before = await writer.eventsOfComponents(components)
  const all = [...records, ...fresh]
  const learnt = await writer.learntNames(learntActorsIn(all, names))
  const context = resolverContext(names, learnt)
  const decisions = resolverDecisions(await writer.decisionsOfComponents(components))
  const resolution = resolve(all, decisions, context, await linksOutside(writer, all))
  return { components, records, resolution, before, learnt, decisions }
}

function learntActorsIn(records: readonly ClaimRecord[], names: ReferenceNames): ActorKey[] {
  const keys = new Set<ActorKey>()
  for (const { claim } of records) {
    for (const { actor, onBehalfOf } of claim.participants) {
      for (const key of onBehalfOf === null ? [actor] : [actor, onBehalfOf]) {
        const resolved = names.actorOf(key, claim.articleId)
        if (isLearntKey(resolved)) keys.add(resolved)
      }
    }
  }
  return [...keys].sort()
}

function referencesOf({ facts }: Claim): (readonly [kind: string, event: string])[] {
  if (facts.kind === 'SUMMIT') return facts.besides === null ? [] : [['SUMMIT', facts.besides]]
  if (facts.kind !== 'AGREEMENT') return []
  return [
    ...(facts.summit === null ? [] : [['SUMMIT', facts.summit] as const]),
    ...(facts.partOf === null ? [] : [['AGREEMENT', facts.partOf] as const])
  ]
}

async function linksOutside(
  writer: StoreWriter,
  records: readonly ClaimRecord[]
): Promise<(article: string, kind: string, event: string) => string | null> {
  const here = new Set(records.map(({ claim }) => linkKey(claim.articleId, claim.kind, claim.event)))
  const articles = records
    .filter(({ claim }) =>
      referencesOf(claim).some(([kind, event]) => !here.has(linkKey(claim.articleId, kind, event)))
    )
    .map(({ claim }) => claim.articleId)
  const links = articles.length === 0 ? new Map<string, string>() : await writer.eventsByLink(articles)
  return (article, kind, event) => links.get(linkKey(article, kind, event)) ?? null
}

/** Articles of claims that support another event than before: what refers to these has to follow. */
function articlesOfMoved(before: readonly StoredEventState[], { events }: Resolution): string[] {
  const had = new Map(before.flatMap(({ event }) => event.claims.map(claim => [claim, event.id] as const)))
  const articles = new Set<string>()
  for (const { id, event, records } of events) {
    const supporting = new Set(event?.claims ?? [])
    for (const { claim } of records) {
      const was = had.get(claim.id)
      if (was !== undefined && was !== (supporting.has(claim.id) ? id : null)) articles.add(claim.articleId)
    }
  }
  return [...articles].sort()
}

function changedComponents(
  records: readonly StoredRecord[],
  fresh: readonly ClaimRecord[],
  { components }: Resolution
): Map<string, string> {
  const was = new Map<string, string>(records.map(({ claim, component }) => [claim.id, component]))
  const changed = new Map<string, string>()
  for (const id of [...was.keys(), ...fresh.map(({ claim }) => claim.id)]) {
    const component = components.get(id)
    if (component !== undefined && component !== was.get(id)) changed.set(id, component)
  }
  return changed
}
