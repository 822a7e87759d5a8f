import { InputError } from '../../domain/errors.js'
import { foldName } from '../../domain/ids.js'
import { typeOf } from '../../graph/model/keys.js'
import type { StoreReader } from '../../graph/store.js'
import { descriptionOf, entitiesByIds, namesOf, RECONCILED_TYPES } from './entities.js'
import type { Entity, ReconciledType } from './entities.js'
import { namesOfIds, propertyById } from './properties.js'

/** More in one batch are refused. */
export const BATCH_SIZE = 50
const MOST_CANDIDATES = 50
const USUAL_CANDIDATES = 10
const MOST_PROPERTIES = 10
const MOST_VALUES = 20
const MOST_LETTERS = 200

interface Query {
  readonly query: string
  readonly types: readonly ReconciledType[]
  readonly limit: number
  readonly properties: readonly { readonly pid: string; readonly values: readonly string[] }[]
}

interface Candidate {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly type: readonly { readonly id: string; readonly name: string }[]
  readonly score: number
  readonly match: boolean
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[]
}

export type Results = Readonly<Record<string, { readonly result: readonly Candidate[] }>>

/** Reads a batch as clients send it; throws an InputError that names the query at fault. */
export function readBatch(text: string): ReadonlyMap<string, Query> {
  const batch = object(parsed(text), 'queries')
  const keys = Object.keys(batch)
  if (keys.length > BATCH_SIZE) {
    throw new InputError(`queries holds ${keys.length} queries and may hold ${BATCH_SIZE}`, {
      code: 'BATCH_TOO_LARGE',
      status: 413,
      field: 'queries'
    })
  }
  return new Map(keys.map(key => [key, readQuery(batch[key], `queries.${key.slice(0, 40)}`)]))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError('queries is no JSON', { field: 'queries', cause: error })
  }
}

function object(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new InputError(`${field} must be a JSON object`, { field })
}

function list(value: unknown, field: string, most: number): readonly unknown[] {
  const items = value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value]
  if (items.length > most) throw new InputError(`${field} holds ${items.length} values and may hold ${most}`, { field })
  return items
}

function readQuery(value: unknown, field: string): Query {
  const raw = object(value, field)
  const query = raw['query'] ?? ''
  if (typeof query !== 'string' || query.length > MOST_LETTERS) {
    throw new InputError(`${field}.query must be text of at most ${MOST_LETTERS} letters`, { field: `${field}.query` })
  }
  const limit = raw['limit'] ?? USUAL_CANDIDATES
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1) {
    throw new InputError(`${field}.limit must be a whole number above 0`, { field: `${field}.limit` })
  }
  const properties = list(raw['properties'], `${field}.properties`, MOST_PROPERTIES).map(one => {
    const { pid, v } = object(one, `${field}.properties`)
    if (typeof pid !== 'string') throw new InputError(`${field}: a property has no pid`, { field })
    return { pid, values: list(v, `${field}.properties.${pid}`, MOST_VALUES).map(valueText) }
  })
  if (query.trim() === '' && properties.length === 0) {
    throw new InputError(`${field} has neither a query nor properties`, { field })
  }
  return { query: query.trim(), types: typesOf(raw['type']), limit: Math.min(limit, MOST_CANDIDATES), properties }
}

/** An entity that has been reconciled before stands for its id. */
function valueText(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Types by id; a type of another service narrows nothing, for the specification leaves it to us. */
function typesOf(value: unknown): readonly ReconciledType[] {
  const ids = list(value, 'type', MOST_VALUES).map(valueText)
  const known = RECONCILED_TYPES.filter(({ id }) => ids.includes(id))
  return known.length > 0 ? known : RECONCILED_TYPES
}

/** Candidates for each query of a batch, the best first; `match` only where one answer is sure. */
export async function reconcile(store: StoreReader, batch: ReadonlyMap<string, Query>): Promise<Results> {
  const results: Record<string, { result: readonly Candidate[] }> = Object.create(null) as Record<string, never>
  for (const [key, query] of batch) results[key] = { result: await candidatesFor(store, query) }
  return { ...results }
}

async function candidatesFor(store: StoreReader, query: Query): Promise<Candidate[]> {
  const found = await lookUp(store, query)
  const entities = (await entitiesByIds(store, [...found.keys()])).filter(entity => entity !== null)
  const named = await namesOfIds(store, idsNamedBy(entities, query))
  const judged = entities.map(entity => judge(entity, query, found.get(entity.id) ?? 0, named))
  const sure = judged.filter(({ exact, agrees }) => exact && agrees)
  return judged
    .map(({ entity, score, features }) => ({
      id: entity.id,
      name: entity.record.name,
      description: descriptionOf(entity, named),
      type: RECONCILED_TYPES.filter(({ id }) => id === entity.type).map(({ id, name }) => ({ id, name })),
      score,
      match: sure.length === 1 && sure[0]?.entity === entity,
      features
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, query.limit)
}

/** Ids with the score that search gives them, 0 to 1. */
async function lookUp(store: StoreReader, { query, types, properties }: Query): Promise<ReadonlyMap<string, number>> {
  const kinds = types.map(({ kind }) => kind)
  if (types.some(({ prefix }) => typeOf(query) === prefix)) return new Map([[query, 1]])
  // Without a name the values are all there is to look for.
  const words = query === '' ? properties.flatMap(({ values }) => values.slice(0, 1)).join(' ') : query
  const { edges } = await store.search(words.slice(0, MOST_LETTERS), kinds, { first: MOST_CANDIDATES, after: null })
  return new Map(edges.map(({ node }) => [node.id, node.score]))
}

interface Judged {
  readonly entity: Entity
  readonly exact: boolean
  /** Has every value that was asked for. */
  readonly agrees: boolean
  readonly score: number
  readonly features: Candidate['features']
}

const EXACT_NAME = 100
const EXACT_ALIAS = 95
const MOST_INEXACT = 90
/** Properties that no two entities share. */
const CODES: ReadonlySet<string> = new Set(['alpha2', 'alpha3', 'wikidata'])
/** What is left of a score for each property that does not agree. */
const DISAGREES = 0.6

function judge(entity: Entity, { query, properties }: Query, found: number, named: (id: string) => string): Judged {
  const typed = foldName(query)
  const [name = '', ...others] = namesOf(entity).map(foldName)
  const byId = entity.id === query
  const exact = byId || name === typed || others.includes(typed)
  let score = byId || name === typed ? EXACT_NAME : exact ? EXACT_ALIAS : Math.min(MOST_INEXACT, found * 100)
  const features: { id: string; value: number | boolean }[] = [{ id: 'name_match', value: exact }]
  let agrees = true
  for (const { pid, values } of properties) {
    const same = agreesWith(entity, pid, values, named)
    features.push({ id: `property_${pid}`, value: same })
    if (same) continue
    agrees = false
    score *= DISAGREES
  }
  // Without a name only a code tells one for sure.
  const byCode = query === '' && agrees && properties.some(({ pid }) => CODES.has(pid))
  return { entity, exact: exact || byCode, agrees, score: Math.round(score * 10) / 10, features }
}

function agreesWith(entity: Entity, pid: string, values: readonly string[], named: (id: string) => string): boolean {
  const property = propertyById(pid)
  if (property === null) return false
  const own = property
    .of(entity)
    .flatMap(value => ('text' in value ? [value.text] : [value.entity, named(value.entity)]))
  const folded = new Set(own.map(foldName))
  return values.some(value => folded.has(foldName(value)))
}

function idsNamedBy(entities: readonly Entity[], { properties }: Query): string[] {
  const offices = entities.flatMap(entity => (entity.type === 'Leader' ? [entity.offices[0]?.of ?? null] : []))
  const values = properties.flatMap(({ pid }) =>
    entities.flatMap(entity =>
      (propertyById(pid)?.of(entity) ?? []).flatMap(value => ('entity' in value ? [value.entity] : []))
    )
  )
  return [...offices.filter(id => id !== null), ...values]
}
