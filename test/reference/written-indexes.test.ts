import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { firstWords, shelfOf, type Named } from '../../src/extraction/names/shelf.js'
import { buildNames } from '../../src/extraction/names/build-names.js'
import {
  namedCountry,
  namedFramework,
  namedLeader,
  namedOrganization,
  namedPlace,
  namedTopic
} from '../../src/extraction/names/named.js'
import { referenceDataFolder } from '../../src/paths.js'
import { LinesByKey, linesByKey } from '../../src/reference/lines-by-key.js'
import { loadReference, readTables, readWhole } from '../../src/reference/load.js'

describe('a table of lines by key', () => {
  it('gives the numbers of every key it was made of, and none of another', () => {
    const key = fc.stringMatching(/^[^\t\n]{0,6}$/)
    const numbers = fc.array(fc.nat({ max: 3_000_000 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(fc.tuple(key, numbers), { maxLength: 40 }), key, (rows, other) => {
        const table = new Map(rows)
        const read = new LinesByKey(() => linesByKey(table))
        for (const [known, expected] of table) assert.deepEqual(read.numbersOf(known), expected)
        assert.deepEqual(read.numbersOf(other), table.get(other) ?? [])
      })
    )
  })
})

describe('what the build writes down of the reference data', () => {
  const written = loadReference()
  const whole = readWhole(readTables(referenceDataFolder))
  const { firstWords: begins } = written

  it('is there', () => assert.ok(begins))

  it('gives every record, office and tenure that going through all of them gives', () => {
    for (const [id, leader] of whole.leaders) {
      assert.deepEqual(written.leaders.get(id), leader)
      assert.deepEqual(written.tenuresOfLeader(id), whole.tenuresOfLeader(id))
    }
    for (const [id, office] of whole.offices) {
      assert.deepEqual(written.offices.get(id), office)
      assert.deepEqual(written.tenuresOfOffice(id), whole.tenuresOfOffice(id))
    }
    for (const owner of [...whole.countries.keys(), ...whole.organizations.keys()])
      assert.deepEqual(written.officesOf(owner), whole.officesOf(owner))
    assert.deepEqual(written.leaders.get('nobody'), undefined)
    assert.deepEqual(written.tenures, whole.tenures)
    assert.deepEqual([...written.leaders], [...whole.leaders])
  })

  it('gives the same record each time, by itself and among all', () => {
    const [first] = whole.leaders.keys()
    assert.ok(first !== undefined)
    assert.equal(written.leaders.get(first), written.leaders.get(first))
    assert.equal(new Map(written.leaders).get(first), written.leaders.get(first))
  })

  const shelves: readonly (readonly [string, readonly Named[], (word: string) => readonly Named[]])[] = [
    ['countries', [...whole.countries.values()].map(namedCountry), word => begins!.countries(word).map(namedCountry)],
    [
      'organisations',
      [...whole.organizations.values()].map(namedOrganization),
      word => begins!.organizations(word).map(namedOrganization)
    ],
    [
      'frameworks',
      [...whole.frameworks.values()].map(namedFramework),
      word => begins!.frameworks(word).map(namedFramework)
    ],
    ['topics', [...whole.topics.values()].map(namedTopic), word => begins!.topics(word).map(namedTopic)],
    ['places', whole.places.map(namedPlace), word => begins!.places(word).map(namedPlace)],
    ['leaders', [...whole.leaders.values()].map(namedLeader), word => begins!.leaders(word).map(namedLeader)]
  ]
  for (const [what, named, beginningWith] of shelves) {
    it(`gives the ${what} whose names begin with a word`, () => {
      const shelf = shelfOf(named)
      const surfaces = (all: readonly Named[]): unknown => all.map(each => [each.surfaces, each.entryOf('x')])
      for (const word of new Set(named.flatMap(each => [...firstWords(each)])))
        assert.deepEqual(surfaces(beginningWith(word)), surfaces(shelf.beginningWith(word)))
      assert.deepEqual(beginningWith('nowhere'), [])
    })
  }

  it('gives leaders by every word of their names', () => {
    const [names, all] = [buildNames(written), buildNames(whole)]
    const words = new Set([...whole.leaders.values()].flatMap(({ name }) => name.toLowerCase().split(/[ .-]/)))
    for (const word of words) assert.deepEqual(names.leadersOf(word), all.leadersOf(word))
  })
})
