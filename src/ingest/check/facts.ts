import type { Article, ArticleEntity } from '../../domain/claim.js'
import { groupBy } from '../../domain/group-by.js'
import type { Testimony } from '../../domain/identity/testimony.js'
import type { EventState, StoreDump } from '../../graph/store.js'
import { referenceRows } from '../../graph/load-reference.js'
import { bucketsOfArticle } from '../../graph/model/buckets.js'
import { versionId } from '../../graph/model/nodes.js'
import type { NodeProperties } from '../../graph/model/nodes.js'
import { blockKeys } from '../../domain/identity/same-event.js'
import { knownAt } from '../../domain/known-at.js'
import type { Day } from '../../domain/partial-date.js'
import type { EventVersion } from '../../domain/event.js'
import type { Absence } from '../../domain/resolution/context.js'
import { absencesByArticle } from '../../domain/resolution/decisions.js'
import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type { Report } from '../../domain/resolution/reports.js'
import { allForms } from '../../domain/resolution/entity-forms.js'
import type { OfficeRecord, Reference } from '../../reference/reference.js'
import type { ReferenceNames } from '../resolver-context.js'

/** What nodes and relationships of a store are held against: what its claims resolve to, and what it was given. */
export interface Facts {
  readonly events: ReadonlyMap<string, EventState>
  readonly versions: ReadonlyMap<string, { readonly version: EventVersion; readonly state: EventState }>
  /** By the claim that carries it. */
  readonly reports: ReadonlyMap<string, { readonly testimony: Testimony; readonly blocks: readonly string[] }>
  readonly articles: ReadonlyMap<string, StoreDump['articles'][number]>
  readonly claimsOf: ReadonlyMap<string, readonly StoreDump['claims'][number][]>
  readonly claims: ReadonlySet<string>
  /** Ids of versions by event, of events of today. */
  readonly versionsOf: ReadonlyMap<string, readonly string[]>
  /** Offices known only from texts, by id. */
  readonly offices: ReadonlyMap<string, readonly OfficeRecord[]>
  /** When articles did not count because of retractions undone since. */
  readonly absences: ReadonlyMap<string, readonly Absence[]>
  /** Retractions that hold, by article. */
  readonly retractions: ReadonlyMap<string, DecisionRecord>
  readonly entities: ReadonlySet<string>
  /** The first day on which anything was known; null in an empty store. */
  readonly firstKnown: Day | null
  /** Every name of an actor, framework or topic. */
  readonly namesOf: (id: string) => readonly string[]
  /** Ids of articles on their shelves. */
  readonly articleShelves: ReadonlyMap<string, readonly string[]>
  /** Null where the store holds other reference data than this program. */
  readonly reference: ReferenceFacts | null
}

/** `json` where several of a type may lead to one target. */
export interface WantedLink {
  readonly type: string
  readonly target: string
  readonly json?: string
}

/** What the reference data make, but for leaders and organisations about whom people decided. */
export interface ReferenceFacts {
  readonly digest: string
  readonly nodes: ReadonlyMap<string, NodeProperties>
  readonly links: ReadonlyMap<string, readonly WantedLink[]>
  readonly names: ReadonlyMap<string, readonly string[]>
  readonly decided: ReadonlySet<string>
}

export function factsOf(
  dump: StoreDump,
  {
    events,
    reports,
    names,
    offices
  }: {
    readonly events: readonly EventState[]
    readonly reports: readonly Report[]
    readonly names: ReferenceNames
    readonly offices: readonly OfficeRecord[]
  },
  reference: Reference
): Facts {
  const learnt = new Map(dump.learnt.map(({ id, record }) => [id, [record.name, ...record.aliases]] as const))
  return {
    events: new Map(events.map(state => [state.id, state])),
    versions: new Map(
      events.flatMap(state => state.versions.map(version => [versionId(version), { version, state }] as const))
    ),
    reports: new Map(
      reports.map(({ testimony }) => [
        testimony.claim.id,
        { testimony, blocks: blockKeys(testimony.claim, testimony.article) }
      ])
    ),
    articles: new Map(dump.articles.map(one => [one.article.id, one])),
    claimsOf: groupBy(dump.claims, ({ claim }) => claim.articleId),
    claims: new Set(dump.claims.map(({ claim }) => claim.id)),
    versionsOf: new Map(
      events.flatMap(({ id, event, versions }) => (event === null ? [] : [[id, versions.map(versionId)] as const]))
    ),
    offices: groupBy(offices, ({ id }) => `office:${id}`),
    absences: absencesByArticle(dump.decisions),
    retractions: new Map(
      dump.decisions.flatMap(one =>
        one.article === null || one.undoneAt !== null ? [] : [[one.article, one] as const]
      )
    ),
    entities: new Set(dump.entities),
    firstKnown: dump.articles.map(one => knownAt(one.article.published, one.ingestedAt)).sort()[0] ?? null,
    namesOf: id => [...names.namesOf(id), ...(learnt.get(id) ?? [])],
    articleShelves: shelvesOf(dump),
    reference: referenceFacts(dump, reference)
  }
}

function shelvesOf({ articles }: StoreDump): Map<string, string[]> {
  const shelves = new Map<string, string[]>()
  for (const { article, entities } of articles) {
    for (const { id } of bucketsOfArticle(article as Article, entities as readonly ArticleEntity[])) {
      const there = shelves.get(id)
      if (there) there.push(article.id)
      else shelves.set(id, [article.id])
    }
  }
  return shelves
}

function referenceFacts({ decisions, referenceDigest }: StoreDump, reference: Reference): ReferenceFacts | null {
  if (referenceDigest !== reference.digest) return null
  const { digest } = reference
  const { entities, names, offices, officeOwners, tenures, memberships, inclusions } = referenceRows(reference)
  const nodes = new Map<string, NodeProperties>()
  for (const { id, properties } of Object.values(entities).flat()) nodes.set(id, { ...properties, digest })
  for (const { id, properties } of offices) nodes.set(String(id), properties as NodeProperties)
  const links: (readonly [source: string, type: string, target: string, json?: string])[] = [
    ...tenures.map(({ leader, office, json }) => [String(leader), 'HELD', String(office), String(json)] as const),
    ...officeOwners.map(({ id, of }) => [String(id), 'OF', String(of)] as const),
    ...memberships.map(({ country, organization }) => [String(country), 'MEMBER_OF', String(organization)] as const),
    ...inclusions.map(({ framework, entity }) => [String(framework), 'INCLUDES', String(entity)] as const)
  ]
  return {
    digest,
    nodes,
    links: new Map(
      [...groupBy(links, ([source]) => source)].map(([source, own]) => [
        source,
        own.map(([, type, target, json]) => ({ type, target, ...(json !== undefined && { json }) }))
      ])
    ),
    names,
    decided: new Set(allForms(decisions).map(({ entity }) => entity as string))
  }
}
