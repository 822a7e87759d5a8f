import type { ActorKey, ArticleStatus } from '../domain/claim.js'
import type { ClaimRecord } from '../domain/resolution/context.js'
import { isTenureKey } from '../domain/resolution/tenures.js'
import { unsurePairs } from '../domain/review/unsure.js'
import type { Day, Instant } from '../domain/partial-date.js'
import type { BlockedReport, ChangeLine, StoreWriter } from '../graph/store.js'
import { articleLine, eventLines } from './journal.js'
import { knownAt } from '../domain/known-at.js'
import type { Prepared } from './prepare.js'
import { preparedWith } from './prepare.js'
import type { Resolved } from './resolve-changed.js'
import { lockAll } from './lock.js'
import { resolveDirty, touchedComponents } from './resolve-changed.js'
import { askAnew, keepUnsure } from './review.js'
import { resolveTenures, tenureComponents } from './tenures.js'
import type { ReferenceNames } from './resolver-context.js'
import type { Placement } from './voices.js'
import { keysToLock, placeStories } from './voices.js'

/**
 * Stores articles and resolves what they touch, in the transaction of `writer`. Gives the status that each article had
 * before: null for those that were stored now. The articles must be different ones.
 */
export async function storeArticles(
  writer: StoreWriter,
  names: ReferenceNames,
  articles: readonly Prepared[]
): Promise<(ArticleStatus | null)[]> {
  const statuses = await writer.articleStatuses(articles.map(({ parts }) => parts.article.id))
  const fresh = articles.filter((_, index) => statuses[index] === null).map(one => preparedWith(one, names))
  if (fresh.length === 0) return statuses
  const reports = fresh.flatMap(one => one.reports)
  const keys = new Set(reports.flatMap(({ blocks }) => blocks))
  const tenures = fresh.flatMap(one => one.tenures)
  const stories = fresh.map(one => one.story)
  await writer.lockBlocks([...keys, ...keysToLock(writer, stories), ...tenureComponents(tenures, names).values()])
  const renamed = await writer.putLearntNames(united(fresh.map(one => one.learntNames)))
  await writer.putArticles(fresh.map(({ parts }) => parts))
  await writer.putStories(stories)
  const placement = await placeStories(writer, stories)
  const changed = placement.changed
  let candidates: BlockedReport[] = []
  const components = await stableComponents(writer, names, new Set(keys), async () => {
    candidates = await writer.reportsInBlocks([...keys])
    const retitled = renamed.length === 0 ? [] : await writer.componentsOfActors(renamed)
    const revoiced = changed.length === 0 ? [] : await writer.componentsOfArticles(changed)
    const events = revoiced.filter(component => !isTenureKey(component))
    return [...new Set([...touchedComponents(reports, candidates), ...retitled, ...events])].sort()
  })
  const held = changed.length === 0 ? [] : (await writer.componentsOfArticles(changed)).filter(isTenureKey)
  if (held.length > 0) await writer.lockBlocks(held)
  const placed = (records: readonly ClaimRecord[]) => records.map(record => placedRecord(record, placement))
  const resolved = await resolveDirty(writer, names, {
    components,
    fresh: placed(fresh.flatMap(({ records }) => records))
  })
  await resolveTenures(writer, names, held, placed(tenures))
  await writer.putReports(reports.map(({ report, blocks }) => ({ testimony: report.testimony, blocks })))
  const told = reports.map(({ report }) => report.testimony)
  const others = candidates.map(({ testimony }) => testimony)
  await askAnew(writer, names, resolved, await keepUnsure(writer, unsurePairs(told, others)))
  await writer.putChanges(ingestedLast(fresh), linesOf(fresh, placement, resolved), knownFirst(fresh))
  return statuses
}

const ingestedLast = (articles: readonly Prepared[]): Instant =>
  articles.map(({ parts }) => parts.article.ingestedAt).reduce((a, b) => (a > b ? a : b))

const knownFirst = (articles: readonly Prepared[]): Day =>
  articles
    .map(({ parts: { article } }) => knownAt(article.published, article.ingestedAt))
    .reduce((a, b) => (a < b ? a : b))

/** What storing these articles changed: themselves, those they replace, and events. */
function linesOf(fresh: readonly Prepared[], { replaced }: Placement, { before, after }: Resolved): ChangeLine[] {
  const claims = fresh.flatMap(({ parts }) => parts.claims.map(claim => [claim.id, claim.articleId] as const))
  const added = fresh.map(({ parts: { article, entities } }) =>
    articleLine(
      'ARTICLE_ADDED',
      [article.id],
      article.title,
      entities.map(({ actor }) => actor)
    )
  )
  const superseded = replaced.map(article => articleLine('ARTICLE_SUPERSEDED', [article], null, []))
  return [
    ...added,
    ...superseded,
    ...eventLines(before, after, { claims: new Map(claims), articles: replaced, decision: null })
  ]
}

/** A claim as it counts once it is known whose story its article prints and whether there is a newer text. */
function placedRecord(record: ClaimRecord, { voices, superseded }: Placement): ClaimRecord {
  const { source } = record
  const voice = voices.get(source.id) ?? source.voice
  const retractedOn = superseded.get(source.id) ?? record.retractedOn
  return { ...record, source: { ...source, voice }, retractedOn }
}

/** The components to resolve, once everything that could still change them is locked. */
export async function stableComponents(
  writer: StoreWriter,
  names: ReferenceNames,
  locked: Set<string>,
  find: () => Promise<string[]>
): Promise<string[]> {
  for (;;) {
    const components = await find()
    if (writer.alone || components.length === 0) return components
    if (!(await lockAll(writer, names, components, locked))) return components
  }
}

function united(maps: readonly ReadonlyMap<ActorKey, readonly string[]>[]): Map<ActorKey, string[]> {
  const all = new Map<ActorKey, string[]>()
  for (const map of maps) for (const [key, names] of map) all.set(key, [...(all.get(key) ?? []), ...names])
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Lets an article's claims count or not, and resolves the events they speak of without or with them. */
export async function changeStatus(
  writer: StoreWriter,
  names: ReferenceNames,
  {
    id,
    status,
    at,
    reason
  }: { readonly id: string; readonly status: ArticleStatus; readonly at: Instant; readonly reason: string | null }
): Promise<Resolved> {
  const components = await stableComponents(writer, names, new Set(), async () =>
    (await writer.componentsOfArticles([id])).filter(component => !isTenureKey(component))
  )
  const tenures = (await writer.componentsOfArticles([id])).filter(isTenureKey)
  if (tenures.length > 0) await writer.lockBlocks(tenures)
  await writer.setArticleStatus(id, status, at, reason)
  const resolved = await resolveDirty(writer, names, { components, fresh: [] })
  await resolveTenures(writer, names, tenures, [])
  await askAnew(writer, names, resolved)
  return resolved
}
