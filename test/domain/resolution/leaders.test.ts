import assert from 'node:assert/strict'
import { it } from 'node:test'
import { actorResolver } from '../../../src/domain/resolution/leaders.js'
import { leadersOf } from '../../../src/reference/leaders-of.js'
import { tinyReference } from '../../contract/tiny-reference.js'

it('whoever an article names is the one leader of that country or organisation who is called so, and each owner is read once', () => {
  const reference = tinyReference()
  const asked: string[] = []
  const actorOf = actorResolver(owner => {
    asked.push(owner)
    return leadersOf(reference, owner)
  })
  assert.equal(actorOf('leader:~XA:ada-telemar'), 'leader:ada-telemar')
  assert.equal(actorOf('leader:~XA:ada-von-telemar'), 'leader:ada-telemar', 'by any name')
  assert.equal(actorOf('leader:~XB:ada-telemar'), 'leader:~XB:ada-telemar', 'she held no office there')
  assert.equal(actorOf('leader:~league:cela-rohan'), 'leader:cela-rohan')
  assert.equal(actorOf('leader:~XA:cela-rohan'), 'leader:cela-rohan')
  assert.equal(actorOf('leader:~XA:nobody'), 'leader:~XA:nobody')
  assert.equal(actorOf('country:XC'), 'country:XC')
  assert.deepEqual(asked, ['XA', 'XB', 'league'])
})

it('a name that two of one country have is nobody of the reference data', () => {
  const twins = ['one', 'other'].map(id => ({ id, names: ['Jo Smith', `Jo ${id}`] }))
  const actorOf = actorResolver(() => twins)
  assert.equal(actorOf('leader:~XA:jo-smith'), 'leader:~XA:jo-smith')
  assert.equal(actorOf('leader:~XA:jo-other'), 'leader:other')
})
