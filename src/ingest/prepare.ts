import type { ActorKey, Article, Claim, Extraction } from '../domain/claim.js'
import { blockKeys } from '../domain/identity/same-event.js'
import type { Instant } from '../domain/partial-date.js'
import type { ClaimRecord } from '../domain/resolution/context.js'
import { nameInKey } from '../domain/resolution/leaders.js'
import type { Report } from '../domain/resolution/reports.js'
import { reportsOf } from '../domain/resolution/reports.js'
import type { ArticleParts, StoredClaim } from '../graph/store.js'
import type { ReferenceNames } from './resolver-context.js'
import { resolverContext } from './resolver-context.js'
import { voiceOf } from './voice.js'

/** An article ready to be written: everything that can be worked out before the transaction begins. */
export interface Prepared {
  readonly parts: ArticleParts
  readonly records: readonly ClaimRecord[]
  /** Claims about offices: they make tenures, not events. */
  readonly tenures: readonly ClaimRecord[]
  readonly reports: readonly { readonly report: Report; readonly blocks: readonly string[] }[]
  readonly learntNames: ReadonlyMap<ActorKey, readonly string[]>
}

/** The day from which an article's claims were known: its publication, else its ingestion. */
function knownAt(article: Article, ingestedAt: Instant): string {
  const stated = article.published?.basis === 'STATED' ? article.published.latest : null
  return stated ?? ingestedAt.slice(0, 10)
}

export function prepare(
  { article, claims, entities, notes }: Extraction,
  ingestedAt: Instant,
  extractor: string,
  names: ReferenceNames
): Prepared {
  const day = knownAt(article, ingestedAt)
  const voice = voiceOf(article)
  const stored: StoredClaim[] = claims.map(claim => ({
    ...claim,
    recordedAt: ingestedAt,
    retractedAt: null,
    knownAt: day
  }))
  const { id, published, publisher } = article
  const source = { id, published, publisher, voice }
  const records = claims.map(claim => ({ claim, source, knownAt: day, retractedOn: null }))
  const resolved = entities.map(entity => ({ ...entity, actor: names.actorOf(entity.actor) }))
  return {
    parts: {
      article: { ...article, ingestedAt, status: 'ACCEPTED', extractor },
      voice,
      claims: stored,
      notes,
      entities: resolved.map(entity => ({ ...entity, learnt: isLearnt(entity.actor) }))
    },
    records: records.filter(({ claim }) => claim.kind !== 'TENURE'),
    tenures: records.filter(({ claim }) => claim.kind === 'TENURE'),
    reports: reportsOf(records, [], resolverContext(names, new Map())).map(report => ({
      report,
      blocks: blockKeys(report.testimony.claim, report.testimony.article)
    })),
    learntNames: learntNamesOf(
      resolved.map(({ actor, name }) => [actor, name] as const),
      claims,
      names
    )
  }
}

export function isLearnt(key: ActorKey): boolean {
  return key.includes(':~')
}

/** Names for everybody whom only texts know; whoever takes part without being named in full is called by the key. */
function learntNamesOf(
  named: readonly (readonly [ActorKey, string])[],
  claims: readonly Claim[],
  names: ReferenceNames
): Map<ActorKey, string[]> {
  const learnt = new Map<ActorKey, string[]>()
  for (const [actor, name] of named) if (isLearnt(actor)) learnt.set(actor, [...(learnt.get(actor) ?? []), name])
  for (const { participants } of claims) {
    for (const key of participants.flatMap(p => (p.onBehalfOf === null ? [p.actor] : [p.actor, p.onBehalfOf]))) {
      const actor = names.actorOf(key)
      if (isLearnt(actor) && !learnt.has(actor)) learnt.set(actor, [nameInKey(actor)])
    }
  }
  return learnt
}
