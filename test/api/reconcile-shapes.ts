import { Ajv } from 'ajv'
import type { ValidateFunction } from 'ajv'

/**
 * The shapes that the Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group) lays down, put into JSON
 * schemas in our own words: what a client relies on, field by field.
 */
const text = { type: 'string', minLength: 1 } as const
const named = { type: 'object', properties: { id: text, name: text }, required: ['id', 'name'] } as const
const typeOfEntity = { anyOf: [text, { ...named, required: ['id'] }] } as const
const listOf = (items: object): object => ({ type: 'array', items })
const place = {
  type: 'object',
  properties: {
    service_url: { type: 'string', pattern: '^https?://' },
    service_path: { type: 'string', pattern: '^/' }
  },
  required: ['service_url', 'service_path']
} as const
const template = { type: 'string', pattern: '\\{\\{id\\}\\}' } as const
const value = {
  oneOf: [
    { type: 'object', additionalProperties: false },
    {
      type: 'object',
      properties: { id: text, name: text, description: { type: 'string' } },
      required: ['id', 'name'],
      additionalProperties: false
    },
    { type: 'object', properties: { str: { type: 'string' } }, required: ['str'], additionalProperties: false },
    { type: 'object', properties: { int: { type: 'integer' } }, required: ['int'], additionalProperties: false },
    { type: 'object', properties: { float: { type: 'number' } }, required: ['float'], additionalProperties: false }
  ]
} as const

const SHAPES = {
  manifest: {
    type: 'object',
    properties: {
      versions: { type: 'array', items: text, contains: { const: '0.2' } },
      name: text,
      identifierSpace: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' },
      schemaSpace: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' },
      defaultTypes: { type: 'array', items: named, uniqueItems: true },
      batchSize: { type: 'integer', minimum: 1 },
      view: { type: 'object', properties: { url: template }, required: ['url'] },
      preview: {
        type: 'object',
        properties: { url: template, width: { type: 'integer' }, height: { type: 'integer' } },
        required: ['url', 'width', 'height']
      },
      suggest: { type: 'object', properties: { entity: place, type: place, property: place } },
      extend: { type: 'object', properties: { propose_properties: place, property_settings: { type: 'array' } } }
    },
    required: ['versions', 'name', 'identifierSpace', 'schemaSpace']
  },
  results: {
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: {
        result: listOf({
          type: 'object',
          properties: {
            id: text,
            name: text,
            description: { type: 'string' },
            score: { type: 'number' },
            match: { type: 'boolean' },
            type: listOf(typeOfEntity),
            features: listOf({
              type: 'object',
              properties: { id: text, value: { anyOf: [{ type: 'boolean' }, { type: 'number' }] } }
            })
          },
          required: ['id', 'name', 'score']
        })
      },
      required: ['result']
    }
  },
  suggestions: {
    type: 'object',
    properties: {
      result: listOf({
        ...named,
        properties: { ...named.properties, description: { type: 'string' }, notable: listOf(typeOfEntity) }
      })
    },
    required: ['result']
  },
  proposals: {
    type: 'object',
    properties: { type: { type: 'string' }, limit: { type: 'integer' }, properties: listOf(named) },
    required: ['type', 'properties']
  },
  extension: {
    type: 'object',
    properties: {
      meta: listOf({ ...named, properties: { ...named.properties, type: { ...named, required: ['id'] } } }),
      rows: { type: 'object', additionalProperties: { type: 'object', additionalProperties: listOf(value) } }
    },
    required: ['meta', 'rows']
  }
} as const

export type Shape = keyof typeof SHAPES
const ajv = new Ajv({ allErrors: true, strict: false })
const validators = new Map<Shape, ValidateFunction>()

/** What is wrong with a value of this shape; empty when nothing is. */
export function shapeErrors(shape: Shape, received: unknown): string[] {
  const validate = validators.get(shape) ?? ajv.compile(SHAPES[shape])
  validators.set(shape, validate)
  validate(received)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
