import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, validateSchema } from 'graphql'
import type { GraphQLNamedType } from 'graphql'
import { readSdl } from '../../src/api/schema.js'
import { CORRECTABLE } from '../../src/domain/resolution/corrections.js'
import { DECISION_KINDS } from '../../src/domain/resolution/decisions.js'
import { FULFILMENTS } from '../../src/domain/promise.js'
import * as vocabulary from '../../src/domain/vocabulary.js'

const schema = buildSchema(readSdl().join('\n'))
const ours = Object.values(schema.getTypeMap()).filter(
  type => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)
)

function* described(type: GraphQLNamedType): Generator<readonly [string, string | null | undefined]> {
  yield [type.name, type.description]
  if (isEnumType(type)) {
    for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description]
  }
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description]
      for (const arg of 'args' in field ? field.args : []) {
        yield [`${type.name}.${field.name}(${arg.name}:)`, arg.description]
      }
    }
  }
}

/** The enums of the SDL and the lists of the domain they stand for. */
const ENUMS: Readonly<Record<string, readonly string[]>> = {
  EventKind: vocabulary.EVENT_KINDS,
  ClaimKind: vocabulary.CLAIM_KINDS,
  SummitLevel: vocabulary.SUMMIT_LEVELS,
  SummitFormat: vocabulary.SUMMIT_FORMATS,
  SummitStatus: vocabulary.SUMMIT_STATUSES,
  AgreementStatus: vocabulary.AGREEMENT_STATUSES,
  Fulfilment: FULFILMENTS,
  AgreementKind: vocabulary.AGREEMENT_KINDS,
  InteractionType: vocabulary.INTERACTION_TYPES,
  InteractionStatus: vocabulary.INTERACTION_STATUSES,
  QuadClass: vocabulary.QUAD_CLASSES,
  Modality: vocabulary.MODALITIES,
  Basis: vocabulary.BASES,
  DatePrecision: vocabulary.DATE_PRECISIONS,
  OfficeKind: vocabulary.OFFICE_KINDS,
  OrganizationKind: vocabulary.ORGANIZATION_KINDS,
  FrameworkKind: vocabulary.FRAMEWORK_KINDS,
  Role: vocabulary.ROLES,
  DecisionKind: DECISION_KINDS,
  CorrectableField: [...new Set(Object.values(CORRECTABLE).flat())]
}

/** Enums of GraphQL alone: what the domain has no list of. */
const API_ENUMS = [
  'AgreementGroup',
  'ArticleStatus',
  'AuditAction',
  'ChangeAction',
  'ChangeKind',
  'CorrectableEntityField',
  'EntityKind',
  'EventOrder',
  'EventUpdateKind',
  'IngestOutcome',
  'InteractionGroup',
  'MembershipRole',
  'NoteSeverity',
  'PartnerKind',
  'PartnerOrder',
  'PathKind',
  'PathMode',
  'Period',
  'StatOrder',
  'SummitGroup'
]

describe('the SDL', () => {
  it('is a valid schema', () => {
    assert.deepEqual(validateSchema(schema), [])
  })

  it('describes every type, field, argument and enum value', () => {
    const bare = ours.flatMap(type => [...described(type)]).filter(([, description]) => !description?.trim())
    assert.deepEqual(bare, [])
  })

  it('has the terms of the domain, neither more nor fewer', () => {
    for (const [name, terms] of Object.entries(ENUMS)) {
      const type = schema.getType(name)
      assert.ok(isEnumType(type), `${name} is an enum`)
      assert.deepEqual(
        type
          .getValues()
          .map(value => value.name)
          .sort(),
        [...terms].sort(),
        name
      )
    }
  })

  it('has no enum that nobody compared', () => {
    const names = ours.filter(type => isEnumType(type)).map(({ name }) => name)
    assert.deepEqual(names.sort(), [...Object.keys(ENUMS), ...API_ENUMS].sort())
  })

  it('is what the generated types say', () => {
    const check = spawnSync(process.execPath, ['dist/scripts/codegen.js', '--check'], { encoding: 'utf8' })
    assert.equal(check.status, 0, check.stderr)
  })

  it('gives every connection pageInfo, edges with cursor and node, and a page of twenty unless asked otherwise', () => {
    const connections = ours.filter(type => isObjectType(type) && type.name.endsWith('Connection'))
    assert.ok(connections.length >= 12)
    for (const type of connections) {
      assert.ok(isObjectType(type))
      assert.equal(String(type.getFields()['pageInfo']?.type), 'PageInfo!')
      assert.ok(type.getFields()['edges'])
    }
    for (const type of ours) {
      if (!isObjectType(type)) continue
      for (const field of Object.values(type.getFields())) {
        if (!String(field.type).endsWith('Connection!')) continue
        assert.equal(field.args.find(({ name }) => name === 'first')?.defaultValue, 20, `${type.name}.${field.name}`)
        assert.ok(
          field.args.some(({ name }) => name === 'after'),
          `${type.name}.${field.name}`
        )
      }
    }
  })
})
