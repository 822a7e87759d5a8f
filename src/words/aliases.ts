import { takeName } from './bodies.js'
import type { Row } from './rows.js'
import type { World } from './world.js'

export const ALIAS_FIELDS = ['entity', 'names', 'form'] as const
const FORMS = ['', 'demonym', 'metonym'] as const

/** Gives further names to what is known: `country:KR`, `organization:nato`, `leader:…`, `framework:…`, `topic:…`. */
export function addAliases(row: Row, world: World): void {
  const names = row.names('names')
  const form = row.oneOf('form', FORMS)
  const entity = row.needed('entity')
  if (names.length === 0) row.wrong('names', 'is empty and must be given: names with semicolons between')
  if (entity === null || form === null || names.length === 0) return
  const [kind, key] = [entity.slice(0, entity.indexOf(':')), entity.slice(entity.indexOf(':') + 1)]
  if (form !== '' && kind !== 'country') return void row.wrong('form', `is "${form}", which only a country has`)
  if (kind !== 'leader' && kind !== 'topic') for (const name of names) takeName(row, 'names', name, entity, world)
  const add = <T extends { readonly aliases: readonly string[] }>(map: Map<string, T>): boolean => {
    const record = map.get(key)
    if (record) map.set(key, { ...record, aliases: [...new Set([...record.aliases, ...names])] })
    return record !== undefined
  }
  if (!known())
    row.wrong(
      'entity',
      `"${entity}" is not known: write country:KR, organization:ID, leader:ID, framework:ID or topic:ID`
    )

  function known(): boolean {
    switch (kind) {
      case 'country': {
        const record = world.countries.get(key)
        const field = form === 'demonym' ? 'demonyms' : form === 'metonym' ? 'metonyms' : 'aliases'
        if (record) world.countries.set(key, { ...record, [field]: [...new Set([...record[field], ...names])] })
        return record !== undefined
      }
      case 'organization':
        return add(world.organizations)
      case 'leader':
        return add(world.leaders)
      case 'framework':
        return add(world.frameworks)
      case 'topic': {
        const record = world.topics.get(key)
        const terms = names.map(name => name.toLowerCase())
        if (record) world.topics.set(key, { ...record, terms: [...new Set([...record.terms, ...terms])] })
        return record !== undefined
      }
      default:
        return false
    }
  }
}
