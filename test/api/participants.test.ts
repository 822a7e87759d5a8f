import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { actorsInRole, actorsOf, participationsOf } from '../../src/api/participants.js'
import { aParticipant } from '../builders.js'

const people = [
  aParticipant('XA', 'HOST'),
  aParticipant('XA:ada-telemar', 'HOST'),
  aParticipant('XB:boro-minas', 'VISITOR'),
  aParticipant('XC', 'PARTICIPANT'),
  aParticipant('@league:cela-rohan', 'MEDIATOR')
]

describe('participants', () => {
  it('name each actor once, those that people act for included', () => {
    assert.deepEqual(actorsOf(people), [
      'country:XA',
      'leader:ada-telemar',
      'leader:boro-minas',
      'country:XB',
      'country:XC',
      'leader:cela-rohan',
      'organization:league'
    ])
  })

  it('list a country that people spoke for with them, not once more by itself', () => {
    assert.deepEqual(participationsOf(people), [
      { leader: 'leader:ada-telemar', country: 'country:XA', organization: null, role: 'HOST' },
      { leader: 'leader:boro-minas', country: 'country:XB', organization: null, role: 'VISITOR' },
      { leader: null, country: 'country:XC', organization: null, role: 'PARTICIPANT' },
      { leader: 'leader:cela-rohan', country: null, organization: 'organization:league', role: 'MEDIATOR' }
    ])
  })

  it('are found by role', () => {
    assert.deepEqual(actorsInRole(people, 'HOST'), ['country:XA', 'leader:ada-telemar'])
  })
})
