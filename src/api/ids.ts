import { InputError } from '../domain/errors.js'
import type { NodeType } from '../domain/ids.js'

const SLUG = /^~?[\p{Ll}\p{Lo}\p{N}]+(?:[-:][\p{Ll}\p{Lo}\p{N}]+)*$/u
const HASH = /^[0-9a-f]{24}$/

/** What may follow the type in a global id. */
const KEYS: Readonly<Record<NodeType, RegExp>> = {
  country: /^[A-Z]{2}$/,
  leader: /^(?:~[^\s:]+:)?[\p{L}\p{N}][\p{L}\p{N}-]*$/u,
  office: /^[^\s:]+:[^\s:]+$/,
  organization: SLUG,
  framework: SLUG,
  topic: SLUG,
  article: HASH,
  claim: HASH,
  summit: HASH,
  agreement: HASH,
  interaction: HASH
}

const MAX_ID_LENGTH = 200

/** A global id taken apart: `country:KR` is of type `country` with the key `KR`. */
export interface GlobalId {
  readonly type: NodeType
  readonly key: string
  readonly id: string
}

function isNodeType(type: string): type is NodeType {
  return Object.hasOwn(KEYS, type)
}

function badId(id: string, field: string, expected: string): InputError {
  const shown = JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id)
  return new InputError(`${field}: ${shown} is no id of ${expected}`, { code: 'BAD_ID', field })
}

/** Reads a global id; throws when it is malformed. Whether it names anything is for the store to say. */
export function parseGlobalId(id: string, field = 'id'): GlobalId {
  const type = id.slice(0, id.indexOf(':'))
  const key = id.slice(type.length + 1)
  if (!isNodeType(type) || id.length > MAX_ID_LENGTH || !KEYS[type].test(key)) {
    throw badId(id, field, 'ours; ids look like country:KR or summit:4f09…')
  }
  return { type, key, id }
}

/** Reads a global id that must be of one of these types. */
export function parseIdOf(types: readonly NodeType[], id: string, field = 'id'): GlobalId {
  const parsed = parseGlobalId(id, field)
  if (!types.includes(parsed.type)) throw badId(id, field, `${withArticle(types)} but of ${withArticle([parsed.type])}`)
  return parsed
}

function withArticle(types: readonly string[]): string {
  return types.map(type => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`)).join(' or ')
}
