import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { responseType } from '../../src/api/http.js'

describe('the media type of an answer', () => {
  const graphql = 'application/graphql-response+json'
  const json = 'application/json'
  const cases: readonly (readonly [string | undefined, string])[] = [
    [undefined, json],
    ['*/*', json],
    ['text/html', json],
    [json, json],
    [graphql, graphql],
    [`${graphql}; charset=utf-8, ${json}; q=0.9`, graphql],
    [`${graphql};q=0.5, ${json}`, json],
    [`${json}, ${graphql}`, graphql],
    [`${graphql};q=0`, json],
    ['APPLICATION/GRAPHQL-RESPONSE+JSON', graphql]
  ]
  for (const [accept, expected] of cases) {
    it(`is ${expected} for ${accept ?? 'no header'}`, () => {
      assert.equal(responseType(accept), expected)
    })
  }
})
