import { foldName } from '../../domain/ids.js'
import type { StoreReader } from '../../graph/store.js'
import { descriptionOf, entitiesByIds, RECONCILED_TYPES } from './entities.js'
import { namesOfIds, PROPERTIES } from './properties.js'

const MOST = 20
const DEEPEST = 50

/** Entities that may be meant by what has been typed, or the one with that id. */
export async function suggestEntities(store: StoreReader, prefix: string, skip: number): Promise<object> {
  const kinds = RECONCILED_TYPES.map(({ kind }) => kind)
  const hits = await store.suggest(prefix, kinds, DEEPEST)
  const ids = [...new Set([prefix.trim(), ...hits.map(({ id }) => id)])]
  const found = (await entitiesByIds(store, ids)).filter(entity => entity !== null).slice(skip, skip + MOST)
  const offices = found.flatMap(entity => (entity.type === 'Leader' ? [entity.offices[0]?.of ?? null] : []))
  const named = await namesOfIds(
    store,
    offices.filter(id => id !== null)
  )
  return {
    result: found.map(entity => ({
      id: entity.id,
      name: entity.record.name,
      description: descriptionOf(entity, named),
      notable: RECONCILED_TYPES.filter(({ id }) => id === entity.type).map(({ id, name }) => ({ id, name }))
    }))
  }
}

export function suggestTypes(prefix: string, skip: number): object {
  return { result: beginning(RECONCILED_TYPES, prefix, skip).map(({ id, name }) => ({ id, name })) }
}

export function suggestProperties(prefix: string, skip: number): object {
  return {
    result: beginning(PROPERTIES, prefix, skip).map(({ id, name, types }) => ({
      id,
      name,
      description: `of ${types.join(', ')}`
    }))
  }
}

function beginning<T extends { readonly id: string; readonly name: string }>(
  all: readonly T[],
  prefix: string,
  skip: number
): readonly T[] {
  const typed = foldName(prefix)
  return all
    .filter(({ id, name }) => foldName(id).startsWith(typed) || ` ${foldName(name)}`.includes(` ${typed}`))
    .slice(skip, skip + MOST)
}
