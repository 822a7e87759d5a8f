import type { Article, Claim, Extraction } from '../../domain/claim.js'
import type { Instant } from '../../domain/partial-date.js'
import { isTenureKey } from '../../domain/resolution/tenures.js'
import type { EventDifference } from '../../domain/resolution/wish.js'
import type { ClaimToWrite, ReadClaim, StoredReading, StoreWriter } from '../../graph/store.js'
import { eventDifferences } from '../event-differences.js'
import { eventLines } from '../journal.js'
import { knownAt } from '../../domain/known-at.js'
import { markedStory, prepare, resolvedEntities } from '../prepare.js'
import type { ReferenceNames } from '../resolver-context.js'
import { replaceReports, resolveDirty, touchedComponents } from '../resolve-changed.js'
import { stableComponents } from '../store-articles.js'
import { resolveTenures, tenureComponents } from '../tenures.js'
import { keysToLock, placeStories } from '../voices.js'
import { canonicalJson } from '../canonical.js'
import type { ClaimChanges } from './claim-changes.js'
import { claimChanges } from './claim-changes.js'

/** Who reads, and when. */
export interface Reader {
  readonly extractor: string
  readonly at: Instant
}

/** What reading one article anew changed. */
export interface ReadingDifference {
  readonly claims: ClaimChanges
  readonly events: readonly EventDifference[]
}

/** The article as it was handed in: what the extractor worked out of it before is left out. */
export function asHandedIn({ id, title, text, url, publisher, published, language }: Article): Article {
  const stated = published?.basis === 'STATED' ? published : null
  return { id, title, text, url, publisher, published: stated, language, story: { start: 0, end: text.length } }
}

/** What becomes of the claims of a stored article, and whether anything at all is read otherwise now. */
export function changesOf(
  stored: StoredReading,
  { article, entities, notes, claims }: Extraction,
  names: ReferenceNames
): { readonly changes: ClaimChanges; readonly differs: boolean } {
  const changes = claimChanges(
    stored.claims.map(({ claim, retiredAt }) => ({ claim, retired: retiredAt !== null })),
    claims
  )
  if (changes.changed.length + changes.added.length + changes.retired.length > 0) return { changes, differs: true }
  const { status: _status, ingestedAt: _ingestedAt, extractor: _extractor, ...before } = stored.article
  const told = (one: Article, of: unknown, about: unknown): string => canonicalJson([one, of, about])
  const now = told(article, resolvedEntities(entities, names, article.id), notes)
  return { changes, differs: told(before, stored.entities, stored.notes) !== now }
}

/**
 * Puts what an article says now in place of what was read before, and resolves all events that this touches, in the
 * transaction of `writer`. Whatever was read before stays to be seen: a claim that is read otherwise keeps its former
 * readings, one that is not found any more ceases to count.
 */
export async function readAnew(
  writer: StoreWriter,
  names: ReferenceNames,
  { stored, extraction, changes }: { stored: StoredReading; extraction: Extraction; changes: ClaimChanges },
  reader: Reader
): Promise<ReadingDifference> {
  const { id, ingestedAt } = stored.article
  const claims = [...changes.kept, ...changes.changed.map(({ after }) => after), ...changes.added]
  const now = prepare({ ...extraction, claims }, ingestedAt, reader.extractor, names)
  const keys = new Set(now.reports.flatMap(({ blocks }) => blocks))
  await writer.lockBlocks([...keys, ...tenureComponents(now.tenures, names).values()])

  const own = await writer.componentsOfArticles([id])
  const renamed = await writer.putLearntNames(now.learntNames)
  await writer.putReading({
    before: stored,
    article: { ...now.parts.article, status: stored.article.status },
    entities: now.parts.entities,
    notes: now.parts.notes,
    ...claimsToWrite(stored, changes, extraction.article, reader)
  })
  const revoiced = await placeAgain(writer, stored, extraction.article)
  const added = now.records.map(({ claim }) => claim.id).filter(one => changes.added.some(claim => claim.id === one))
  const components = await stableComponents(writer, names, new Set(keys), async () => {
    const candidates = await writer.reportsInBlocks([...keys])
    const retitled = renamed.length === 0 ? [] : await writer.componentsOfActors(renamed)
    const others = revoiced.length === 0 ? [] : await writer.componentsOfArticles(revoiced)
    const events = [...own, ...others].filter(component => !isTenureKey(component))
    return [...new Set([...touchedComponents(now.reports, candidates), ...retitled, ...events, ...added])].sort()
  })
  const resolved = await resolveDirty(writer, names, { components, fresh: [] })
  await replaceReports(writer, names, resolved)

  const held = [...own, ...(revoiced.length === 0 ? [] : await writer.componentsOfArticles(revoiced))].filter(
    isTenureKey
  )
  const present = tenureComponents(now.tenures, names)
  await writer.lockBlocks([...held, ...present.values()])
  await writer.setComponents(present)
  await resolveTenures(writer, names, [...held, ...present.values()], [])
  const claimsAdded = new Map(changes.added.map(claim => [claim.id, id]))
  await writer.putChanges(
    reader.at,
    eventLines(resolved.before, resolved.after, { claims: claimsAdded, articles: [id], decision: null })
  )
  return { claims: changes, events: eventDifferences(resolved.before, resolved.after) }
}

function claimsToWrite(
  stored: StoredReading,
  changes: ClaimChanges,
  article: Article,
  { extractor, at }: Reader
): { rewritten: ClaimToWrite[]; added: ClaimToWrite[] } {
  const known = new Map(stored.claims.map(one => [one.claim.id, one]))
  const before = (id: string): ReadClaim => known.get(id) as ReadClaim
  const day = knownAt(article.published, stored.article.ingestedAt)
  const since = retractedSince(stored)
  const found = (claim: Claim, recordedAt: Instant, readings: ClaimToWrite['readings']): ClaimToWrite => ({
    claim: { ...claim, recordedAt, retractedAt: since, knownAt: day },
    retiredAt: null,
    retiredReason: null,
    readings
  })
  return {
    added: changes.added.map(claim => found(claim, at, [])),
    rewritten: [
      ...changes.kept.map(claim => found(claim, before(claim.id).recordedAt, before(claim.id).readings)),
      ...changes.changed.map(({ before: old, after }) => {
        const { recordedAt, readings } = before(after.id)
        return found(after, at, [...readings, { claim: old, recordedAt, replacedAt: at }])
      }),
      ...changes.retired.map(({ after }): ClaimToWrite => {
        const { recordedAt, readings } = before(after.id)
        const retractedAt = since !== null && since < at ? since : at
        return {
          claim: { ...after, recordedAt, retractedAt, knownAt: day },
          retiredAt: at,
          retiredReason: `not found by ${extractor}`,
          readings
        }
      })
    ]
  }
}

/** Since when the claims of an article as a whole no longer count: it was retracted, or a newer text took its place. */
function retractedSince({ article: { status }, statusAt, supersededOn }: StoredReading): Instant | null {
  if (status === 'RETRACTED') return statusAt
  return supersededOn === null ? null : `${supersededOn}T00:00:00.000Z`
}

/**
 * Where the story of an article is another one now, finds out anew which articles are its copies and revisions: for all
 * that share its voice, since they may part. Gives those of which the voice may be another now.
 */
async function placeAgain(writer: StoreWriter, { article, voice }: StoredReading, now: Article): Promise<string[]> {
  if (canonicalJson([article.story, article.published]) === canonicalJson([now.story, now.published])) return []
  const group = [...(await writer.articlesOfVoices([voice])).keys()].sort()
  const stories = (await writer.articlesWithTexts(group)).map(markedStory)
  await writer.unplaceStories(group)
  await writer.lockBlocks(keysToLock(writer, stories))
  await writer.putStories(stories)
  const { changed } = await placeStories(writer, stories)
  return [...new Set([...group, ...changed])].sort()
}
