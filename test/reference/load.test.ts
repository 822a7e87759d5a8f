import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadReference } from '../../src/reference/load.js'

const reference = loadReference()

/** Names of those who hold an office on a day and are vouched for. */
function holding(office: string, on: string): string[] {
  return reference
    .holders(office, on)
    .filter(tenure => tenure.verified && !tenure.acting)
    .map(tenure => reference.leaders.get(tenure.leader)?.name ?? tenure.leader)
}

const cases: [office: string, on: string, name: string][] = [
  ['KR:president', '2025-08-24', 'Lee Jae Myung'],
  ['KR:president', '2024-01-15', 'Yoon Suk Yeol'],
  ['KR:president', '2018-04-27', 'Moon Jae-in'],
  ['KR:president', '2025-06-04', 'Lee Jae Myung'],
  ['JP:prime-minister', '2025-08-24', 'Shigeru Ishiba'],
  ['JP:prime-minister', '2025-10-21', 'Sanae Takaichi'],
  ['JP:prime-minister', '2015-08-14', 'Shinzo Abe'],
  ['US:president', '2019-06-30', 'Donald Trump'],
  ['US:president', '2023-08-18', 'Joe Biden'],
  ['US:president', '2025-08-25', 'Donald Trump'],
  ['US:president', '1999-11-18', 'Bill Clinton'],
  ['CY:president', '2024-05-25', 'Nikos Christodoulides'],
  ['CY:foreign-minister', '2019-05-25', 'Nikos Christodoulides'],
  ['US:president', '1991-06-01', 'George H. W. Bush'],
  ['US:president', '2005-06-01', 'George W. Bush'],
  ['GB:prime-minister', '2025-08-24', 'Keir Starmer'],
  ['DE:prime-minister', '2025-08-24', 'Friedrich Merz'],
  ['DE:prime-minister', '2023-08-24', 'Olaf Scholz'],
  ['DE:prime-minister', '2015-02-12', 'Angela Merkel'],
  ['european-union:high-representative', '2025-08-24', 'Kaja Kallas'],
  ['european-union:high-representative', '2022-08-24', 'Josep Borrell'],
  ['united-nations:secretary-general', '2025-08-24', 'Antonio Guterres'],
  ['nato:secretary-general', '2025-08-24', 'Mark Rutte'],
  ['nato:secretary-general', '2022-08-24', 'Jens Stoltenberg'],
  ['FR:president', '2025-08-24', 'Emmanuel Macron'],
  ['RU:president', '2025-08-24', 'Vladimir Putin'],
  ['CN:president', '2025-08-24', 'Xi Jinping'],
  ['US:foreign-minister', '2025-08-24', 'Marco Rubio'],
  ['RU:foreign-minister', '2025-08-24', 'Sergei Lavrov'],
  ['KP:president', '2019-02-27', 'Kim Jong Un'],
  ['IR:president', '2025-08-24', 'Masoud Pezeshkian']
]

for (const [office, on, name] of cases) {
  test(`${office} on ${on} is ${name}`, () => assert.deepEqual(holding(office, on), [name]))
}

test('a president with two separate terms has two tenures', () => {
  const terms = reference.tenuresOfLeader('donald-trump').filter(tenure => tenure.office === 'US:president')
  assert.deepEqual(
    terms.map(({ from, until }) => [from, until]),
    [
      ['2017-01-20', '2021-01-19'],
      ['2025-01-20', null]
    ]
  )
})

test('the ids that others rely on are there', () => {
  for (const id of ['lee-jae-myung', 'shigeru-ishiba', 'donald-trump']) assert.ok(reference.leaders.has(id), id)
  for (const id of ['european-union', 'nato', 'united-nations', 'asean', 'hamas'])
    assert.ok(reference.organizations.has(id), id)
})

test('frameworks name exactly their countries', () => {
  assert.deepEqual([...(reference.frameworks.get('korea-japan-shuttle-diplomacy')?.countries ?? [])].sort(), [
    'JP',
    'KR'
  ])
  assert.deepEqual([...(reference.frameworks.get('japan-rok-us-trilateral')?.countries ?? [])].sort(), [
    'JP',
    'KR',
    'US'
  ])
})
