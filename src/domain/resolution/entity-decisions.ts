import type { ActorKey } from '../claim.js'
import type { DecisionRecord } from './decisions.js'

/** One person or body stands under two keys, everywhere or in some articles: what is told of `from` is told of `into`. */
export interface EntityMapping {
  readonly from: ActorKey
  readonly into: ActorKey
  /** The articles in which it is so, sorted; null: in all, those to come too. */
  readonly articles: readonly string[] | null
}

/** What a leader or organisation is called, or for which country a leader acts. */
export interface EntityValue {
  readonly entity: ActorKey
  readonly field: 'name' | 'country'
  readonly value: string
}

/** Decisions about who is who: kept apart from those about events, since they come before anything is compared. */
export const isAboutEntities = ({ kind }: Pick<DecisionRecord, 'kind'>): boolean =>
  kind === 'ENTITY' || kind === 'ENTITY_VALUE'

export const mappingOf = (record: DecisionRecord): EntityMapping | null =>
  record.kind === 'ENTITY' && record.value !== null ? (JSON.parse(record.value) as EntityMapping) : null

export const entityValueOf = (record: DecisionRecord): EntityValue | null =>
  record.kind === 'ENTITY_VALUE' && record.value !== null ? (JSON.parse(record.value) as EntityValue) : null

/** The keys of leaders and organisations that a decision speaks of, the one that is kept last. */
export function entitiesOf(record: DecisionRecord): ActorKey[] {
  const mapping = mappingOf(record)
  if (mapping !== null) return [mapping.from, mapping.into]
  const value = entityValueOf(record)
  return value === null ? [] : [value.entity]
}

/** Who is who, as far as people decided. */
export interface WhoIsWho {
  /** The key under which what an article tells of `key` stands; without an article, what any other article tells of it. */
  actorOf(key: ActorKey, article?: string): ActorKey
  /** For whom an actor acts where the text says `of`. */
  behalfOf(actor: ActorKey, of: ActorKey): ActorKey
  /** What people said it is called; null where nobody did. */
  nameOf(key: ActorKey): string | null
}

/**
 * Reads decisions that hold, whatever their order: of two about the same thing the later one counts, ties by id. Where one
 * leads to the next all are followed, and none twice.
 */
export function whoIsWho(records: readonly DecisionRecord[]): WhoIsWho {
  const holding = records
    .filter(record => record.undoneAt === null && isAboutEntities(record))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
  const everywhere = new Map<ActorKey, ActorKey>()
  const inArticle = new Map<string, ActorKey>()
  const values = new Map<string, string>()
  for (const record of holding) {
    const mapping = mappingOf(record)
    if (mapping?.articles === null) everywhere.set(mapping.from, mapping.into)
    for (const article of mapping?.articles ?? [])
      inArticle.set(`${article} ${mapping?.from}`, mapping?.into as ActorKey)
    const told = entityValueOf(record)
    if (told !== null) values.set(`${told.field} ${told.entity}`, told.value)
  }
  return {
    actorOf: (key, article) => {
      const seen = new Set<ActorKey>()
      for (let at = key; ;) {
        seen.add(at)
        const next = (article === undefined ? undefined : inArticle.get(`${article} ${at}`)) ?? everywhere.get(at)
        if (next === undefined || seen.has(next)) return at
        at = next
      }
    },
    behalfOf: (actor, of) => {
      const country = values.get(`country ${actor}`)
      return country === undefined ? of : `country:${country}`
    },
    nameOf: key => values.get(`name ${key}`) ?? null
  }
}
