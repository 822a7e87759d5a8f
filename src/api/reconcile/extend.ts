import { InputError } from '../../domain/errors.js'
import type { StoreReader } from '../../graph/store.js'
import { entitiesByIds, RECONCILED_TYPES } from './entities.js'
import { namesOfIds, PROPERTIES, propertyById } from './properties.js'
import type { Property } from './properties.js'

const MOST_IDS = 500
const MOST_PROPERTIES = 20

interface Extension {
  readonly ids: readonly string[]
  readonly properties: readonly Property[]
}

/** Reads what columns are wanted for which entities; throws an InputError that says what is wrong. */
export function readExtension(text: string): Extension {
  let raw: { readonly ids?: unknown; readonly properties?: unknown } | null
  try {
    raw = JSON.parse(text) as typeof raw
  } catch (error) {
    throw new InputError('extend is no JSON', { field: 'extend', cause: error })
  }
  const { ids, properties } = raw ?? {}
  if (!Array.isArray(ids) || !Array.isArray(properties) || !ids.every(id => typeof id === 'string')) {
    throw new InputError('extend must be an object with a list of ids and a list of properties', { field: 'extend' })
  }
  if (ids.length > MOST_IDS || properties.length > MOST_PROPERTIES) {
    throw new InputError(`extend may hold ${MOST_IDS} ids and ${MOST_PROPERTIES} properties`, {
      code: 'BATCH_TOO_LARGE',
      status: 413,
      field: 'extend'
    })
  }
  return { ids: ids as string[], properties: properties.map(one => wanted((one as { id?: unknown } | null)?.id)) }
}

function wanted(id: unknown): Property {
  const property = typeof id === 'string' ? propertyById(id) : null
  if (property !== null) return property
  throw new InputError(
    `extend: ${JSON.stringify(id)?.slice(0, 60)} is no property; there are ${PROPERTIES.map(one => one.id).join(', ')}`,
    { field: 'extend.properties' }
  )
}

/** The values of some properties of some entities. */
export async function extend(store: StoreReader, { ids, properties }: Extension): Promise<object> {
  const entities = await entitiesByIds(store, ids)
  const columns = properties.map(property => entities.map(entity => (entity === null ? [] : property.of(entity))))
  const named = await namesOfIds(
    store,
    columns.flat(2).flatMap(value => ('entity' in value ? [value.entity] : []))
  )
  const rows = ids.map((id, row) => {
    const cells = properties.map(({ id: pid }, column) => {
      const values = columns[column]?.[row] ?? []
      return [
        pid,
        values.map(value => ('text' in value ? { str: value.text } : { id: value.entity, name: named(value.entity) }))
      ] as const
    })
    return [id, Object.fromEntries(cells)] as const
  })
  return {
    meta: properties.map(({ id, name, range }) => {
      const type = RECONCILED_TYPES.find(one => one.id === range)
      return { id, name, ...(type ? { type: { id: type.id, name: type.name } } : {}) }
    }),
    rows: Object.fromEntries(rows)
  }
}

/** Properties that entities of a type can be extended by. */
export function proposals(type: string, limit: number): object {
  const fitting = PROPERTIES.filter(({ types }) => type === '' || types.some(one => one === type))
  return { type, limit, properties: fitting.slice(0, limit).map(({ id, name }) => ({ id, name })) }
}
