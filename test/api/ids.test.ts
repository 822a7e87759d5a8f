import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseGlobalId, parseIdOf } from '../../src/api/ids.js'
import { InputError } from '../../src/domain/errors.js'
import { articleId, eventId, learntLeaderKey, learntOrganizationKey } from '../../src/domain/ids.js'

const refused = (error: unknown): boolean => error instanceof InputError && error.code === 'BAD_ID'

describe('global ids', () => {
  const good = [
    'country:XA',
    'leader:ada-telemar',
    learntLeaderKey('country:XA', 'Jane Doe'),
    learntLeaderKey('organization:league', 'Jürgen Öz-Ħall'),
    'office:XA:president',
    'organization:league',
    learntOrganizationKey('League of 12 Cities'),
    'framework:g7',
    'topic:artificial-intelligence',
    articleId('text', null, null),
    eventId('SUMMIT', `claim:${'0f'.repeat(12)}`)
  ]
  for (const id of good) {
    it(`takes ${id} apart`, () => {
      const { type, key } = parseGlobalId(id)
      assert.equal(`${type}:${key}`, id)
    })
  }

  const bad = ['', 'KR', 'country:', 'country:kor', 'planet:XA', 'summit:12', 'leader:', ':x', 'leader:a b', 'claim:ZZ']
  for (const id of [...bad, `leader:${'x'.repeat(500)}`, 'organization:league\nx', 'constructor:x']) {
    it(`refuses ${JSON.stringify(id.slice(0, 30))}`, () => {
      assert.throws(() => parseGlobalId(id), refused)
    })
  }

  it('refuses an id of another type and says which it is', () => {
    assert.throws(() => parseIdOf(['summit'], 'country:XA'), /is no id of a summit but of a country/)
  })
})
