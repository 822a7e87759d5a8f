import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buildSchema, GraphQLError, parse, validate } from 'graphql'
import { checkCost } from '../../../src/api/limits/cost.js'
import { aliasRule, depthRule } from '../../../src/api/limits/shape.js'
import { readSdl } from '../../../src/api/schema.js'

const schema = buildSchema(readSdl().join('\n'))

function extensionsOf(run: () => void): Readonly<Record<string, unknown>> | null {
  try {
    run()
    return null
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions
    throw error
  }
}

function cost(query: string, limit: number, variables: Record<string, unknown> = {}): ReturnType<typeof extensionsOf> {
  return extensionsOf(() => checkCost(schema, parse(query), variables, limit))
}

describe('the limit on depth', () => {
  const errors = (query: string, limit: number): readonly GraphQLError[] =>
    validate(schema, parse(query), [depthRule(limit)])

  it('counts fields within fields', () => {
    const query = '{ countries { edges { node { name } } } }'
    assert.deepEqual(errors(query, 4), [])
    assert.deepEqual(errors(query, 3)[0]?.extensions, { code: 'QUERY_TOO_DEEP', limit: 3, actual: 4 })
  })

  it('counts through named fragments, and inline ones add nothing', () => {
    const query = `
      { countries { ...A } }
      fragment A on CountryConnection { edges { ... on CountryEdge { node { ...B } } } }
      fragment B on Country { sovereign { name } }`
    assert.equal(errors(query, 4)[0]?.extensions['actual'], 5)
    assert.deepEqual(errors(query, 5), [])
  })

  it('ends on fragments that spread themselves', () => {
    assert.doesNotThrow(() => errors('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 3))
  })

  it('leaves introspection to graphql’s own rule', () => {
    assert.deepEqual(errors('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }', 3), [])
  })
})

describe('the limit on aliases', () => {
  it('counts them in fragments too', () => {
    const query = '{ a: countries { ...F } } fragment F on CountryConnection { b: totalCount c: totalCount }'
    assert.deepEqual(validate(schema, parse(query), [aliasRule(3)]), [])
    assert.deepEqual(validate(schema, parse(query), [aliasRule(2)])[0]?.extensions, {
      code: 'TOO_MANY_ALIASES',
      limit: 2,
      actual: 3
    })
  })
})

describe('the limit on cost', () => {
  it('multiplies pages by what hangs below', () => {
    const query = '{ summits(first: 50) { edges { node { claims(first: 10) { edges { node { quote } } } } } } }'
    // one connection, fifty summits, and for each of them one connection of ten claims
    assert.deepEqual(cost(query, 100), { code: 'QUERY_TOO_COSTLY', limit: 100, actual: 1 + 50 * (1 + 1 + 10) })
    assert.equal(cost(query, 601), null)
  })

  it('knows the page size of variables and their defaults', () => {
    const query = 'query ($n: Int = 30) { summits(first: $n) { edges { node { title } } } }'
    assert.equal(cost(query, 10, { n: 5 }), null)
    assert.equal(cost(query, 10, { n: 40 })?.['actual'], 41)
    assert.equal(cost(query, 10)?.['actual'], 31)
    assert.equal(cost(query, 10, { n: null })?.['actual'], 21)
  })

  it('refuses a page too large or too small before anything runs', () => {
    const query = 'query ($n: Int) { summits(first: $n) { edges { node { title } } } }'
    const expected = { field: 'first', limit: 100 }
    assert.deepEqual(cost(query, 1e9, { n: 1_000_000 }), { ...expected, code: 'PAGE_TOO_LARGE', actual: 1_000_000 })
    assert.deepEqual(cost(query, 1e9, { n: 0 }), { ...expected, code: 'PAGE_TOO_SMALL', actual: 0 })
    assert.deepEqual(cost(query, 1e9, { n: -1 }), { ...expected, code: 'PAGE_TOO_SMALL', actual: -1 })
  })

  it('sees through fragments, and walks each once however often it is spread', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Country { ...F${index + 1} ...F${index + 1} }`
    )
    const query = `{ country(code: "XA") { ...F0 } } ${fragments.join(' ')} fragment F60 on Country { sovereign { name } }`
    assert.equal(typeof cost(query, 10)?.['actual'], 'number')
  })

  it('checks every operation of a document', () => {
    const query =
      'query A { country(code: "XA") { name } } query B { summits(first: 100) { edges { node { title } } } }'
    assert.equal(cost(query, 50)?.['actual'], 101)
  })

  it('leaves variables that do not fit to execution', () => {
    assert.equal(cost('query ($n: Int!) { summits(first: $n) { totalCount } }', 1), null)
  })
})
