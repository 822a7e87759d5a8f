import assert from 'node:assert/strict'
import { test } from 'node:test'
import { officeOfTitle } from '../../scripts/reference/office-of-title.js'
import { gatherPeople } from '../../scripts/reference/people.js'
import { RANKS, type RawTerm } from '../../scripts/reference/raw-term.js'
import { buildTenures } from '../../scripts/reference/tenures.js'

const office = officeOfTitle('AA', 'HEAD_OF_GOVERNMENT', 'Prime Minister', '', false)
assert.ok(office)

function aTerm(name: string, from: string | null, until: string | null, fields: Partial<RawTerm> = {}): RawTerm {
  return {
    name,
    aliases: [],
    wikidata: null,
    office: office as NonNullable<typeof office>,
    from,
    until,
    acting: false,
    shared: false,
    disputed: false,
    source: 'table',
    verified: true,
    rank: RANKS.recent,
    keptUntil: '2026-10-31',
    ...fields
  }
}

/** Name, start and end of each tenure made of the rows. */
function tenures(...terms: RawTerm[]): string[] {
  return buildTenures(gatherPeople(terms)).map(
    tenure =>
      `${tenure.person.terms[0]?.name} ${tenure.from}/${tenure.until ?? ''}${tenure.disputed ? ' disputed' : ''}`
  )
}

const old = { rank: RANKS.wikidata, keptUntil: '2022-06-30' }

test('a day of hand-over goes to the one who comes in', () => {
  assert.deepEqual(
    tenures(aTerm('Telemar Dain', '2001-01-01', '2005-05-05'), aTerm('Vorondil Hur', '2005-05-05', null)),
    ['Telemar Dain 2001-01-01/2005-05-04', 'Vorondil Hur 2005-05-05/']
  )
})

test('an end missing in an old table is the start of the next', () => {
  assert.deepEqual(tenures(aTerm('Telemar Dain', '2001-01-01', null, old), aTerm('Vorondil Hur', '2023-02-01', null)), [
    'Telemar Dain 2001-01-01/2023-01-31',
    'Vorondil Hur 2023-02-01/'
  ])
})

test('a second term stays apart although the old table left the first one open', () => {
  assert.deepEqual(
    tenures(
      aTerm('Telemar Dain', '2019-07-08', null, { ...old, wikidata: 'Q1' }),
      aTerm('Telemar Dain', '2019-07-08', '2023-05-25'),
      aTerm('Vorondil Hur', '2023-05-25', '2023-06-26'),
      aTerm('Telemar Dain', '2023-06-26', null)
    ),
    ['Telemar Dain 2019-07-08/2023-05-24', 'Vorondil Hur 2023-05-25/2023-06-25', 'Telemar Dain 2023-06-26/']
  )
})

test('two spellings that took one office in one week are one person', () => {
  const people = gatherPeople([
    aTerm('Telemar Dáin', '2001-01-01', null, { ...old, wikidata: 'Q1' }),
    aTerm('T. Dain', '2001-01-03', null)
  ])
  assert.equal(people.length, 1)
})

test('an acting holder of the same family name is another person', () => {
  const korean = officeOfTitle('KR', 'HEAD_OF_STATE', 'President', '', true) ?? undefined
  const people = gatherPeople([
    aTerm('Lee Ju-ho', '2025-05-02', '2025-06-04', { office: korean, acting: true }),
    aTerm('Lee Jae-myung', '2025-06-04', null, { office: korean })
  ])
  assert.equal(people.length, 2)
})

test('a long overlap within one table is a dispute, not a hand-over', () => {
  assert.deepEqual(
    tenures(aTerm('Telemar Dain', '2014-01-01', '2021-01-01'), aTerm('Vorondil Hur', '2016-01-01', '2018-01-01')),
    ['Telemar Dain 2014-01-01/2021-01-01 disputed', 'Vorondil Hur 2016-01-01/2018-01-01 disputed']
  )
})

const titles: [
  country: string,
  kind: string,
  title: string,
  recent: boolean,
  slug: string | undefined,
  officeKind?: string
][] = [
  ['US', 'FOREIGN_MINISTER', 'Secretary of State', false, 'foreign-minister', 'FOREIGN_MINISTER'],
  ['AT', 'FOREIGN_MINISTER', 'Secretary of State', false, 'secretary-of-state', 'MINISTER'],
  ['GB', 'HEAD_OF_STATE', 'monarch', false, 'monarch', 'HEAD_OF_STATE'],
  ['AU', 'HEAD_OF_STATE', 'monarch', false, undefined],
  ['CA', 'HEAD_OF_GOVERNMENT', 'Premier of Ontario', false, 'premier-of-ontario', 'OFFICIAL'],
  ['CN', 'HEAD_OF_GOVERNMENT', 'Premier of the State Council', false, 'prime-minister', 'HEAD_OF_GOVERNMENT'],
  ['FR', 'HEAD_OF_GOVERNMENT', 'Caretaker Prime Minister', true, 'prime-minister', 'HEAD_OF_GOVERNMENT'],
  ['IR', 'HEAD_OF_GOVERNMENT', 'President', true, 'president', 'HEAD_OF_GOVERNMENT'],
  ['PE', 'HEAD_OF_GOVERNMENT', 'given name not confirmed', true, 'prime-minister', 'HEAD_OF_GOVERNMENT'],
  [
    'GR',
    'DEFENCE_MINISTER',
    'Chief of the National Defence General Staff',
    false,
    'chief-of-the-national-defence-general-staff',
    'OFFICIAL'
  ],
  ['IN', 'FOREIGN_MINISTER', 'Minister of Foreign Affairs', false, 'foreign-secretary', 'OFFICIAL'],
  [
    'UA',
    'DEFENCE_MINISTER',
    'Secretary of the National Security and Defense Council',
    false,
    'national-security-adviser',
    'NATIONAL_SECURITY_ADVISER'
  ]
]

for (const [country, kind, title, recent, slug, officeKind] of titles) {
  test(`"${title}" of ${country} is ${slug ?? 'no office of its own'}`, () => {
    const found = officeOfTitle(country, kind, title, '', recent)
    assert.equal(found?.slug, slug)
    if (officeKind !== undefined) assert.equal(found?.kind, officeKind)
  })
}
