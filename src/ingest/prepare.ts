import { isLearntKey } from '../domain/ids.js'
import type { ActorKey, Article, ArticleEntity, Claim, Extraction } from '../domain/claim.js'
import { blockKeys } from '../domain/identity/same-event.js'
import { revisionKey } from '../domain/copies/revisions.js'
import { storyOf } from '../domain/copies/sketch.js'
import type { Instant } from '../domain/partial-date.js'
import { sourceAlone } from '../domain/resolution/context.js'
import type { ClaimRecord } from '../domain/resolution/context.js'
import { nameInKey } from '../domain/resolution/leaders.js'
import type { Report } from '../domain/resolution/reports.js'
import { reportsOf } from '../domain/resolution/reports.js'
import type { ArticleParts, MarkedStory, StoredClaim } from '../graph/store.js'
import { knownAt } from '../domain/known-at.js'
import type { ReferenceNames } from './resolver-context.js'
import { resolverContext } from './resolver-context.js'

/** An article ready to be written: everything that can be worked out before the transaction begins. */
export interface Prepared {
  readonly parts: ArticleParts
  readonly story: MarkedStory
  readonly records: readonly ClaimRecord[]
  /** Claims about offices: they make tenures, not events. */
  readonly tenures: readonly ClaimRecord[]
  readonly reports: readonly { readonly report: Report; readonly blocks: readonly string[] }[]
  readonly learntNames: ReadonlyMap<ActorKey, readonly string[]>
}

/** An article's story, and the keys under which its copies and revisions are found. Pure. */
export function markedStory(article: Article): MarkedStory {
  const { sketch, keys } = storyOf(
    article.text.slice(article.story.start, article.story.end),
    article.published?.latest ?? null
  )
  const revision = revisionKey(article)
  return { article: article.id, sketch, keys: revision === null ? keys : [revision, ...keys] }
}

export function prepare(
  { article, claims, entities, notes }: Extraction,
  ingestedAt: Instant,
  extractor: string,
  names: ReferenceNames
): Prepared {
  const day = knownAt(article.published, ingestedAt)
  const stored: StoredClaim[] = claims.map(claim => ({
    ...claim,
    recordedAt: ingestedAt,
    retractedAt: null,
    knownAt: day
  }))
  const { id } = article
  const source = sourceAlone(article)
  const records = claims.map(claim => ({ claim, source, knownAt: day, retractedOn: null }))
  const resolved = resolvedEntities(entities, names, id)
  return {
    parts: {
      article: { ...article, ingestedAt, status: 'ACCEPTED', extractor },
      voice: id,
      claims: stored,
      notes,
      entities: resolved
    },
    story: markedStory(article),
    records: records.filter(({ claim }) => claim.kind !== 'TENURE'),
    tenures: records.filter(({ claim }) => claim.kind === 'TENURE'),
    reports: blockedReports(records, names),
    learntNames: learntNamesOf(
      resolved.map(({ actor, told, name }) => [told ?? actor, name] as const),
      claims,
      names
    )
  }
}

/** Whom an article names, under the keys they are stored under. */
export function resolvedEntities(
  entities: readonly ArticleEntity[],
  names: ReferenceNames,
  article: string
): ArticleEntity[] {
  return entities.map(({ told: before, ...entity }) => {
    const told = names.knownAs(before ?? entity.actor)
    const actor = names.actorOf(told, article)
    return { ...entity, actor, learnt: isLearntKey(actor), ...(actor === told ? {} : { told }) }
  })
}

/** An article prepared before its transaction began, with who is who as decided by then. */
export function preparedWith(one: Prepared, names: ReferenceNames): Prepared {
  if (!names.decided) return one
  return {
    ...one,
    parts: { ...one.parts, entities: resolvedEntities(one.parts.entities, names, one.parts.article.id) },
    reports: blockedReports(one.records, names)
  }
}

function blockedReports(records: readonly ClaimRecord[], names: ReferenceNames): Prepared['reports'] {
  return reportsOf(records, [], resolverContext(names, new Map())).map(report => ({
    report,
    blocks: blockKeys(report.testimony.claim, report.testimony.article)
  }))
}

/** Names for everybody whom only texts know; whoever takes part without being named in full is called by the key. */
function learntNamesOf(
  named: readonly (readonly [ActorKey, string])[],
  claims: readonly Claim[],
  names: ReferenceNames
): Map<ActorKey, string[]> {
  const learnt = new Map<ActorKey, string[]>()
  for (const [actor, name] of named) if (isLearntKey(actor)) learnt.set(actor, [...(learnt.get(actor) ?? []), name])
  for (const { participants } of claims) {
    for (const key of participants.flatMap(p => (p.onBehalfOf === null ? [p.actor] : [p.actor, p.onBehalfOf]))) {
      const actor = names.knownAs(key)
      if (isLearntKey(actor) && !learnt.has(actor)) learnt.set(actor, [nameInKey(actor)])
    }
  }
  return learnt
}
