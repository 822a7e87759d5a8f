import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { buildSchema, isEnumType, isObjectType, isUnionType } from 'graphql'
import { readSdl } from '../../src/api/schema.js'
import { projectRoot } from '../../src/paths.js'

const schema = buildSchema(readSdl().join('\n'))
const page = readFileSync(join(projectRoot, 'docs', 'vocabulary.md'), 'utf8')
const terms = new Set([...page.matchAll(/`([A-Z_]+)`/gi)].map(([, term]) => term ?? ''))

/** Types that are machinery of GraphQL and no word of diplomacy. */
const MACHINERY =
  /^(?:__|Query$|Mutation$|Subscription$|PageInfo$|TextSpan$|Place$|PathStep$|DisagreeingValue$|SearchResult$|Suggestion$)|(?:Connection|Edge|Payload)$/

describe('docs/vocabulary.md', () => {
  it('explains every type of the schema', () => {
    const types = Object.values(schema.getTypeMap()).filter(type => isObjectType(type) || isUnionType(type))
    const missing = types.map(({ name }) => name).filter(name => !MACHINERY.test(name) && !terms.has(name))
    assert.deepEqual(missing, [])
  })

  it('explains every status and modality', () => {
    for (const name of [
      'SummitStatus',
      'AgreementStatus',
      'InteractionStatus',
      'Modality',
      'Basis',
      'MembershipRole'
    ]) {
      const type = schema.getType(name)
      assert.ok(isEnumType(type))
      assert.deepEqual(
        type
          .getValues()
          .map(value => value.name)
          .filter(value => !terms.has(value)),
        [],
        name
      )
    }
  })

  it('uses no word in capitals that the schema does not have', () => {
    const known = new Set(
      Object.values(schema.getTypeMap()).flatMap(type =>
        isEnumType(type) ? type.getValues().map(({ name }) => name) : []
      )
    )
    assert.deepEqual(
      [...terms].filter(term => /^[A-Z_]{3,}$/.test(term) && !known.has(term)),
      []
    )
  })
})
