import { keyOf } from '../../graph/model/keys.js'
import type { StoreReader } from '../../graph/store.js'
import type { Entity } from './entities.js'
import { entitiesByIds } from './entities.js'

/** Text, or the id of another entity. */
export type PropertyValue = { readonly text: string } | { readonly entity: string }

export interface Property {
  readonly id: string
  readonly name: string
  readonly types: readonly Entity['type'][]
  /** The type of the entities that are its values, where they are. */
  readonly range?: Entity['type']
  of(entity: Entity): readonly PropertyValue[]
}

const texts = (...values: readonly (string | null | undefined)[]): PropertyValue[] =>
  values.flatMap(text => (text ? [{ text }] : []))
const entities = (ids: Iterable<string>): PropertyValue[] => [...new Set(ids)].map(entity => ({ entity }))

export const PROPERTIES: readonly Property[] = [
  {
    id: 'wikidata',
    name: 'Wikidata item',
    types: ['Country', 'Leader', 'Organization'],
    of: ({ record }) => ('wikidataId' in record ? texts(record.wikidataId) : [])
  },
  {
    id: 'alias',
    name: 'Other name',
    types: ['Country', 'Leader', 'Organization', 'Framework'],
    of: ({ record }) => texts(...record.aliases)
  },
  {
    id: 'alpha2',
    name: 'ISO 3166-1 alpha-2 code',
    types: ['Country'],
    of: entity => (entity.type === 'Country' ? texts(entity.record.code) : [])
  },
  {
    id: 'alpha3',
    name: 'ISO 3166-1 alpha-3 code',
    types: ['Country'],
    of: entity => (entity.type === 'Country' ? texts(entity.record.alpha3) : [])
  },
  {
    id: 'capital',
    name: 'Capital',
    types: ['Country'],
    of: entity => (entity.type === 'Country' ? texts(entity.record.capital) : [])
  },
  {
    id: 'memberOf',
    name: 'Member of',
    types: ['Country'],
    range: 'Organization',
    of: entity => (entity.type === 'Country' ? entities(entity.organizations) : [])
  },
  {
    id: 'office',
    name: 'Office held',
    types: ['Leader'],
    of: entity => (entity.type === 'Leader' ? texts(...new Set(entity.offices.map(({ office }) => office.title))) : [])
  },
  {
    id: 'country',
    name: 'Country',
    types: ['Leader', 'Framework'],
    range: 'Country',
    of: entity => {
      if (entity.type === 'Framework') return entities(entity.record.countries.map(code => `country:${code}`))
      if (entity.type !== 'Leader') return []
      return entities(entity.offices.flatMap(({ of }) => (of?.startsWith('country:') ? [of] : [])))
    }
  },
  {
    id: 'organization',
    name: 'Organisation',
    types: ['Leader', 'Framework'],
    range: 'Organization',
    of: entity => {
      if (entity.type === 'Framework') return entities(entity.record.organizations.map(key => `organization:${key}`))
      if (entity.type !== 'Leader') return []
      return entities(entity.offices.flatMap(({ of }) => (of?.startsWith('organization:') ? [of] : [])))
    }
  },
  {
    id: 'kind',
    name: 'Kind',
    types: ['Organization', 'Framework'],
    of: entity => (entity.type === 'Organization' || entity.type === 'Framework' ? texts(entity.record.kind) : [])
  },
  {
    id: 'member',
    name: 'Member',
    types: ['Organization'],
    range: 'Country',
    of: entity =>
      entity.type === 'Organization' ? entities(entity.members.map(({ country }) => `country:${keyOf(country)}`)) : []
  },
  {
    id: 'headquarters',
    name: 'Headquarters',
    types: ['Organization'],
    of: entity => (entity.type === 'Organization' ? texts(entity.record.headquarters?.city) : [])
  }
]

export function propertyById(id: string): Property | null {
  return PROPERTIES.find(property => property.id === id) ?? null
}

/** Names of the entities that are values of others, looked up together. */
export async function namesOfIds(store: StoreReader, ids: readonly string[]): Promise<(id: string) => string> {
  const distinct = [...new Set(ids)]
  const found = await entitiesByIds(store, distinct)
  const names = new Map(found.map((entity, index) => [distinct[index], entity?.record.name]))
  return id => names.get(id) ?? id
}
