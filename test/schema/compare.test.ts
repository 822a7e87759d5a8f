import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { buildSchema } from 'graphql'
import { badDeprecations, compareSchemas } from '../../scripts/schema/compare.js'
import { releasedSdl } from '../../scripts/schema/released.js'
import { readSdl, schemaFiles } from '../../src/api/schema.js'

const OLD = `type Query {
  leader(id: ID, name: String @deprecated(reason: "Ask with id instead; goes on 2026-06-02.")): Leader
}
type Leader { id: ID! title: String @deprecated(reason: "See tenures instead; goes on 2026-06-02.") kind: Kind }
enum Kind { HEAD ENVOY @deprecated(reason: "Nobody is one; goes on 2026-06-02.") }`
const NEW = 'type Query { leader(id: ID): Leader } type Leader { id: ID! kind: Kind } enum Kind { HEAD }'
const compare = (from: string, to: string, today = '2026-07-01') =>
  compareSchemas(buildSchema(from), buildSchema(to), today)

describe('a change of the schema', () => {
  it('that takes something away breaks clients, until what was announced is due', () => {
    assert.deepEqual([...compare(OLD, NEW, '2026-06-01').breaking].sort(), [
      'ENVOY was removed from enum type Kind.',
      'Leader.title was removed.',
      'Query.leader arg name was removed.'
    ])
    assert.deepEqual(compare(OLD, NEW, '2026-06-02').breaking, [])
  })

  it('that was never announced breaks clients', () => {
    for (const [to, said] of [
      [OLD.replace('leader(id: ID,', 'leader(id: ID!,'), /leader arg id has changed type from ID to ID!/],
      [OLD.replace('kind: Kind', ''), /Leader\.kind was removed/],
      [OLD.replace('kind: Kind', 'kind: String'), /Leader\.kind changed type/],
      [OLD.replace('HEAD ENVOY', 'ENVOY'), /HEAD was removed from enum type Kind/]
    ] as const) {
      assert.match(compare(OLD, to).breaking.join('\n'), said)
    }
  })

  it('that only adds breaks nobody, and tells of what may surprise', () => {
    const { breaking, dangerous } = compare(
      OLD,
      OLD.replace('HEAD ENVOY', 'HEAD CHAIR ENVOY').replace('id: ID!', 'id: ID! born: String')
    )
    assert.deepEqual([breaking, dangerous], [[], ['CHAIR was added to enum type Kind.']])
  })

  it('that deprecates something says what to use instead and when it goes, ninety days ahead', () => {
    const none = buildSchema('type Query { new: Int }')
    const deprecated = (reason: string, old = none): string[] =>
      badDeprecations(buildSchema(`type Query { old: Int @deprecated(reason: "${reason}") }`), old, '2026-01-01')
    const soon = 'Ask for new instead; goes on 2026-02-01.'
    assert.deepEqual(deprecated('Ask for new instead; goes on 2026-04-01.'), [])
    assert.match(deprecated('No longer supported').join(), /Query\.old.*must say/)
    assert.match(deprecated('; goes on 2027-01-01.').join(), /Query\.old.*must say/)
    assert.match(deprecated(soon).join(), /31 days/)
    assert.deepEqual(deprecated(soon, buildSchema(`type Query { old: Int @deprecated(reason: "${soon}") }`)), [])
  })
})

describe('the schema', () => {
  it('breaks no client of the last release, and says of all that is to go why and when', () => {
    const present = buildSchema(readSdl().join('\n'))
    const released = buildSchema(readFileSync(releasedSdl, 'utf8'))
    assert.deepEqual(compareSchemas(released, present, '2026-11-28').breaking, [])
    assert.deepEqual(badDeprecations(present, released, '2026-11-28'), [])
  })

  it('is the same as one file and as introspection', () => {
    const { sdl, introspection } = schemaFiles()
    assert.equal(compare(sdl, readSdl().join('\n')).breaking.length, 0)
    assert.ok(buildSchema(sdl).getSubscriptionType())
    const { data } = JSON.parse(introspection) as { data: { __schema: { types: unknown[] } } }
    assert.ok(data.__schema.types.length > 80)
  })
})
