import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkReference } from '../../scripts/reference/check-reference.js'
import { digestOfData } from '../../scripts/reference/files.js'
import { indexReference, type ReferenceLists } from '../../src/reference/index-reference.js'
import { loadReference } from '../../src/reference/load.js'
import type { CountryRecord, TenureRecord } from '../../src/reference/reference.js'

function aCountry(fields: Partial<CountryRecord> & { code: string; name: string }): CountryRecord {
  return {
    alpha3: 'XXX',
    wikidataId: null,
    officialName: null,
    aliases: [],
    formerNames: [],
    demonyms: [],
    capital: null,
    metonyms: [],
    sovereign: null,
    ...fields
  }
}

function aTenure(fields: Partial<TenureRecord> & { leader: string }): TenureRecord {
  return {
    office: 'AA:president',
    from: '2001-01-01',
    until: null,
    acting: false,
    shared: false,
    disputed: false,
    source: 'Wikipedia: Arnor',
    verified: true,
    ...fields
  }
}

const arnor: ReferenceLists = {
  digest: 'test',
  countries: [aCountry({ code: 'AA', name: 'Arnor' })],
  organizations: [],
  frameworks: [],
  leaders: ['telemar', 'vorondil'].map(id => ({ id, name: id, aliases: [], wikidataId: null })),
  offices: [
    {
      id: 'AA:president',
      title: 'President',
      titles: [],
      kind: 'HEAD_OF_STATE',
      country: 'AA',
      organization: null,
      to: null
    }
  ],
  tenures: [],
  topics: [],
  places: [],
  ambiguities: []
}

/** What the checks say of Arnor with some records changed, but for ids given out and the digest on disk. */
function problemsWith(changed: Partial<ReferenceLists>): string[] {
  return checkReference(indexReference({ ...arnor, ...changed })).filter(
    problem => !/was given out|digest/.test(problem)
  )
}

test('the data of this release passes every check', () => assert.deepEqual(checkReference(loadReference()), []))

test('the digest on disk is the one of the data files', () => assert.equal(loadReference().digest, digestOfData()))

test('small sound data has no problems', () =>
  assert.deepEqual(problemsWith({ tenures: [aTenure({ leader: 'telemar' })] }), []))

test('two holders on one day are reported, even for one day', () => {
  const tenures = [
    aTenure({ leader: 'telemar', until: '2005-05-05' }),
    aTenure({ leader: 'vorondil', from: '2005-05-05' })
  ]
  assert.match(problemsWith({ tenures }).join(), /AA:president is held by telemar and vorondil at once/)
})

test('an acting, shared or disputed holder may overlap', () => {
  for (const mark of [{ acting: true }, { shared: true }, { disputed: true }]) {
    assert.deepEqual(
      problemsWith({ tenures: [aTenure({ leader: 'telemar' }), aTenure({ leader: 'vorondil', ...mark })] }),
      []
    )
  }
})

test('unknown countries, leaders and offices are reported', () => {
  assert.match(problemsWith({ tenures: [aTenure({ leader: 'nobody' })] }).join(), /unknown leader "nobody"/)
  assert.match(
    problemsWith({ tenures: [aTenure({ leader: 'telemar', office: 'AA:king' })] }).join(),
    /unknown office "AA:king"/
  )
  assert.match(
    problemsWith({ places: [{ name: 'Fornost', country: 'ZZ', aliases: [], population: null }] }).join(),
    /unknown country "ZZ"/
  )
})

test('a name of two countries needs a rule', () => {
  const countries = [
    aCountry({ code: 'AA', name: 'Arnor', aliases: ['the North'] }),
    aCountry({ code: 'AB', name: 'Forodwaith', aliases: ['the North'] })
  ]
  assert.match(problemsWith({ countries }).join(), /"the North" means the country AA and AB/)
  const ambiguities = [{ form: 'the North', rule: 'by context', preferred: null }]
  assert.deepEqual(problemsWith({ countries, ambiguities }), [])
})

test('a tenure needs a source that fits whether it was verified', () => {
  assert.match(problemsWith({ tenures: [aTenure({ leader: 'telemar', source: '' })] }).join(), /has no source/)
  assert.match(problemsWith({ tenures: [aTenure({ leader: 'telemar', source: 'unverified' })] }).join(), /telemar/)
})

test('a term that ends before it begins is reported', () => {
  assert.match(
    problemsWith({ tenures: [aTenure({ leader: 'telemar', until: '1999' })] }).join(),
    /from 2001-01-01 until 1999/
  )
})

test('an id that stands twice stops the loading', () => {
  assert.throws(
    () => indexReference({ ...arnor, countries: [...arnor.countries, ...arnor.countries] }),
    /"AA" stands twice/
  )
})

test('an open term is vouched for only as long as its source was kept', () => {
  const reference = indexReference({ ...arnor, tenures: [aTenure({ leader: 'telemar', knownUntil: '2022-06-30' })] })
  assert.equal(reference.holders('AA:president', '2022-06-30')[0]?.verified, true)
  assert.equal(reference.holders('AA:president', '2022-07-01')[0]?.verified, false)
})

test('a year means any of its days', () => {
  const reference = indexReference({ ...arnor, tenures: [aTenure({ leader: 'telemar', from: '2001', until: '2003' })] })
  assert.equal(reference.holders('AA:president', '2003-12-31').length, 1)
  assert.equal(reference.holders('AA:president', '2004-01-01').length, 0)
})
