import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadReference } from '../../src/reference/load.js'
import { orderOf } from '../../src/reference/name-order.js'
import { fullNamesOf, shortNamesOf, surfaceForms, surnameOf } from '../../src/reference/names.js'
import type { LeaderRecord } from '../../src/reference/reference.js'

const reference = loadReference()

function named(name: string, ...aliases: string[]): LeaderRecord {
  return { id: 'x', wikidataId: null, name, aliases }
}

function leader(id: string): LeaderRecord {
  const found = reference.leaders.get(id)
  assert.ok(found, id)
  return found
}

const spellings: [country: string | null, name: string, ...forms: string[]][] = [
  ['KR', 'Lee Jae Myung', 'Lee Jae-myung', 'Lee Jaemyung', 'Jae-myung Lee', 'Lee Jae-Myung'],
  ['KR', 'Cho Tae-yul', 'Cho Tae Yul', 'Cho Taeyul'],
  ['JP', 'Shigeru Ishiba', 'Ishiba Shigeru'],
  ['HU', 'Viktor Orbán', 'Orbán Viktor', 'Viktor Orban'],
  ['TW', 'Tsai Ing-wen', 'Tsai Ingwen', 'Ing-wen Tsai'],
  ['UA', 'Volodymyr Zelenskyy', 'Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
  ['TR', 'Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'Tayyip Erdogan'],
  ['EG', 'Abdel Fattah el-Sisi', 'Abdel Fattah al-Sisi', 'Abdul Fattah al-Sisi'],
  ['SA', 'Mohammed bin Salman', 'Mohammad bin Salman', 'Muhammad bin Salman'],
  ['RU', 'Sergei Lavrov', 'Sergey Lavrov', 'Sergei Lavroff'],
  ['US', 'Donald J. Trump', 'Donald Trump'],
  ['AT', 'Sebastian Fürst', 'Sebastian Fuerst', 'Sebastian Furst']
]

for (const [country, name, ...forms] of spellings) {
  test(`${name} may be written ${forms.join(', ')}`, () => {
    const all = fullNamesOf(named(name), country)
    for (const form of forms) assert.ok(all.includes(form), `${form} is not among ${all.join('; ')}`)
  })
}

const shorts: [country: string | null, name: string, short: string][] = [
  ['KR', 'Lee Jae Myung', 'Lee'],
  ['JP', 'Shigeru Ishiba', 'Ishiba'],
  ['CN', 'Xi Jinping', 'Xi'],
  ['TW', 'Joseph Wu', 'Wu'],
  ['VN', 'Nguyen Phu Trong', 'Trong'],
  ['TR', 'Recep Tayyip Erdogan', 'Erdogan'],
  ['SA', 'Mohammed bin Salman', 'bin Salman'],
  ['DE', 'Ursula von der Leyen', 'von der Leyen'],
  ['ET', 'Abiy Ahmed', 'Abiy'],
  ['TH', 'Srettha Thavisin', 'Srettha'],
  ['KH', 'Hun Manet', 'Hun Manet'],
  ['US', 'Robert F. Kennedy Jr.', 'Kennedy']
]

for (const [country, name, short] of shorts) {
  test(`${name} is called ${short}`, () => assert.equal(orderOf(name, country).short, short))
}

test('surnames follow the country whose office was held', () => {
  assert.equal(surnameOf(leader('lee-jae-myung'), reference), 'Lee')
  assert.equal(surnameOf(leader('shigeru-ishiba'), reference), 'Ishiba')
  assert.equal(surnameOf(leader('mohammed-bin-salman'), reference), 'bin Salman')
})

test('a title in an alias is not taken for a given name', () => {
  assert.ok(!shortNamesOf(leader('mohammed-bin-salman'), reference).includes('Crown'))
})

test('two people are not joined because they share a family name', () => {
  const names = fullNamesOf(leader('lee-jae-myung'), 'KR')
  assert.ok(!names.some(name => /Ju/.test(name)), names.join('; '))
})

test('forms tell names, demonyms, capitals, metonyms and acronyms apart', () => {
  const forms = new Map(
    [...surfaceForms(reference)].map(form => [`${form.form}|${form.kind}|${form.id}`, form.formKind])
  )
  assert.equal(forms.get('South Korea|COUNTRY|KR'), 'NAME')
  assert.equal(forms.get('South Korean|COUNTRY|KR'), 'DEMONYM')
  assert.equal(forms.get('Seoul|COUNTRY|KR'), 'CAPITAL')
  assert.equal(forms.get('Blue House|COUNTRY|KR'), 'METONYM')
  assert.equal(forms.get('UN|ORGANIZATION|united-nations'), 'ACRONYM')
  assert.equal(forms.get('Paris|PLACE|FR'), 'NAME')
})

test('no form is empty or carries a bracketed remark of the lists', () => {
  for (const { form, kind } of surfaceForms(reference)) {
    assert.ok(form.trim() !== '', kind)
    if (kind === 'ORGANIZATION' || kind === 'FRAMEWORK') assert.ok(!form.includes('('), form)
  }
})
