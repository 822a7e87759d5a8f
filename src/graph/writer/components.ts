import type { ActorKey, Claim } from '../../domain/claim.js'
import type { Event } from '../../domain/event.js'
import type { Testimony } from '../../domain/identity/testimony.js'
import type { Source } from '../../domain/resolution/context.js'
import { linkKey } from '../../domain/resolution/resolve.js'
import type { Row, Transaction } from '../engine.js'
import * as queries from '../queries/write-events.js'
import { absencesIn } from '../model/records.js'
import { json, text, textOrNull } from '../rows.js'
import type { BlockedReport, StoredEventState, StoredRecord } from '../store.js'
import { byKey, runKeys, runRows } from './batches.js'

export async function putReports(
  transaction: Transaction,
  reports: readonly { readonly testimony: Testimony; readonly blocks: readonly string[] }[]
): Promise<void> {
  await runRows(
    transaction,
    queries.setReports,
    reports.map(({ testimony }) => ({ claim: testimony.claim.id, report: JSON.stringify(testimony) }))
  )
  const rows = reports.flatMap(({ testimony, blocks }) => blocks.map(block => ({ claim: testimony.claim.id, block })))
  await runRows(transaction, queries.createInBlock, rows.sort(byKey(row => row.block)))
}

export async function reportsInBlocks(transaction: Transaction, keys: readonly string[]): Promise<BlockedReport[]> {
  const found = new Map<string, Row>()
  for (const row of await runKeys(transaction, queries.reportsInBlocks, 'keys', keys)) found.set(text(row, 'id'), row)
  return [...found.values()].map(row => ({ testimony: json(row, 'report'), component: text(row, 'component') }))
}

function componentsIn(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(row => textOrNull(row, 'component') ?? []))].sort()
}

export async function componentsOfArticles(transaction: Transaction, articles: readonly string[]): Promise<string[]> {
  return componentsIn(await runKeys(transaction, queries.componentsOfArticles, 'ids', articles))
}

export async function componentsReferringIn(transaction: Transaction, articles: readonly string[]): Promise<string[]> {
  return componentsIn(await runKeys(transaction, queries.componentsReferring, 'ids', articles))
}

export async function componentsOfActors(transaction: Transaction, actors: readonly ActorKey[]): Promise<string[]> {
  return componentsIn(await runKeys(transaction, queries.componentsOfActors, 'ids', actors))
}

/** All claims of components, each with what the resolver needs of its article. */
export async function recordsOfComponents(
  transaction: Transaction,
  components: readonly string[]
): Promise<StoredRecord[]> {
  const rows = await runKeys(transaction, queries.claimsOfComponents, 'components', components)
  const claims = rows.map(row => ({ claim: json<Claim>(row, 'json'), row }))
  const sources = new Map<string, Source>()
  const articles = claims.map(({ claim }) => claim.articleId)
  for (const row of await runKeys(transaction, queries.sourcesOfArticles, 'ids', articles)) {
    const id = text(row, 'id')
    sources.set(id, {
      id,
      published: json(row, 'published'),
      publisher: textOrNull(row, 'publisher'),
      voice: text(row, 'voice'),
      absences: absencesIn(row)
    })
  }
  return claims.flatMap(({ claim, row }) => {
    const source = sources.get(claim.articleId)
    const retracted = textOrNull(row, 'retractedAt')
    const component = text(row, 'component')
    return source
      ? [{ claim, source, knownAt: text(row, 'knownAt'), retractedOn: retracted?.slice(0, 10) ?? null, component }]
      : []
  })
}

export async function setComponents(transaction: Transaction, components: ReadonlyMap<string, string>): Promise<void> {
  const rows = [...components].map(([id, component]) => ({ id, component }))
  await runRows(transaction, queries.setComponents, rows.sort(byKey(row => row.id)))
}

/** Where the `event` keys of articles lead today. A key that a decision has split stands for the part with its smallest claim. */
export async function eventsByLink(
  transaction: Transaction,
  articles: readonly string[]
): Promise<Map<string, string>> {
  const rows = await runKeys(transaction, queries.eventsByLink, 'ids', articles)
  const links = new Map<string, string>()
  for (const row of rows.sort(byKey(one => text(one, 'claim')))) {
    const key = linkKey(text(row, 'id'), text(row, 'kind'), text(row, 'event'))
    if (!links.has(key)) links.set(key, text(row, 'target'))
  }
  return links
}

export async function eventsOfComponents(
  transaction: Transaction,
  components: readonly string[]
): Promise<StoredEventState[]> {
  const rows = await runKeys(transaction, queries.eventsOfComponents, 'components', components)
  return rows.map(row => ({
    event: json<Event>(row, 'json'),
    component: text(row, 'component'),
    knownFrom: textOrNull(row, 'knownFrom'),
    words: textOrNull(row, 'words')
  }))
}
