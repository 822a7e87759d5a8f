import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { InputError } from '../../src/domain/errors.js'
import { createContext, extract } from '../../src/extraction/extract.js'
import { resolverDigest } from '../../src/ingest/refresh.js'
import { readWords, type OwnWords } from '../../src/words/read-words.js'
import { run } from '../cli/run-entente.js'
import { inventedContext } from '../extraction/invented-world.js'
import { aStory } from '../llm/story.js'

const { reference } = inventedContext
const folders: string[] = []
after(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))))

async function aFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-words-'))
  folders.push(folder)
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
  return folder
}

const read = async (files: Readonly<Record<string, string>>): Promise<OwnWords> =>
  readWords(await aFolder(files), reference)

/** What is told of a folder that cannot be used. */
async function complaint(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await aFolder(files)
  try {
    readWords(folder, reference)
  } catch (error) {
    assert.ok(error instanceof InputError, String(error))
    assert.equal(error.code, 'BAD_WORDS')
    return error.message
  }
  return assert.fail('nothing was wrong with it')
}

function reading(words: OwnWords, text: string): ReturnType<typeof extract> {
  return extract(aStory(text), createContext(words.reference, words.frames))
}

const interactionsIn = ({ claims }: ReturnType<typeof extract>): string[] =>
  claims.flatMap(({ facts, participants }) =>
    facts.kind === 'INTERACTION' ? [`${facts.type} ${participants.map(({ actor }) => actor).join(' ')}`] : []
  )

describe('an operator’s words', () => {
  it('tell who holds an office from a day on, and end the holder before', async () => {
    const words = await read({
      'leaders.psv':
        '# owner|kind|title|name|from|until|source\nQV|HEAD_OF_STATE|President|Bela Thorn;Béla Thorn|2025-06-01|\n'
    })
    assert.deepEqual(
      words.reference.holders('QV:president', '2025-08-01').map(({ leader, source }) => [leader, source]),
      [['bela-thorn', 'operator']]
    )
    assert.deepEqual(
      words.reference.holders('QV:president', '2025-05-01').map(({ leader }) => leader),
      ['ilse-varga-morn']
    )
    const { claims } = reading(words, 'The Valdorian president met Tobin Ashgrove of Merrowland in Gullport on Monday.')
    assert.ok(
      claims[0]?.participants.some(({ actor }) => actor === 'leader:bela-thorn'),
      JSON.stringify(claims)
    )
  })

  it('give a person who is known a further office, and put known dates right', async () => {
    const words = await read({
      'leaders.psv':
        'QM|FOREIGN_MINISTER|Foreign Secretary|Tobin Ashgrove|2026-02-01||Court gazette\n' +
        'QM|HEAD_OF_GOVERNMENT|Prime Minister|Tobin Ashgrove|2021-05-20|2025-12-31|\n'
    })
    assert.equal(words.reference.leaders.size, reference.leaders.size)
    assert.deepEqual(
      words.reference.tenuresOfLeader('tobin-ashgrove').map(({ office, until }) => [office, until]),
      [
        ['QM:foreign-secretary', null],
        ['QM:prime-minister', '2025-12-31']
      ]
    )
  })

  it('add organisations, frameworks and further names', async () => {
    const words = await read({
      'organizations.psv': 'dune-league|Dune League|DLG|BLOC||QT|Oum,QT|QT@2001 QV@2003/2011:observer\n',
      'frameworks.psv': 'harbour-talks|Harbour Talks|harbour talks|BILATERAL|QV QM||\n',
      'aliases.psv':
        'country:QT|the Saffron House|metonym\ncountry:QT|Tamarice|\norganization:inner-sea-union|the Sea Bloc|\n'
    })
    const { entities } = reading(
      words,
      'The Saffron House said Tamarice would join the Sea Bloc, not the Dune League, after a long debate on trade.'
    )
    assert.deepEqual(entities.map(({ actor }) => actor).sort(), [
      'country:QT',
      'organization:dune-league',
      'organization:inner-sea-union'
    ])
    assert.deepEqual(words.reference.organizations.get('dune-league')?.members, [
      { country: 'QT', from: '2001', until: null, role: 'MEMBER' },
      { country: 'QV', from: '2003', until: '2011', role: 'OBSERVER' }
    ])
  })

  it('add verbs and nouns of interaction, for this context and no other', async () => {
    const text = 'Valdoria hornswoggled Merrowland on Sunday.\n\nNordhaven began a flimflam against Tamaris on Monday.'
    const words = await read({
      'verbs.psv': '# root|verbs|target|object|preposition|mode|contexts\nCOERCE|hornswoggle|object\n',
      'nouns.psv': 'ACCUSE|flimflam|against\n'
    })
    assert.deepEqual(interactionsIn(reading(words, text)), [
      'COERCE country:QV country:QM',
      'ACCUSE country:QN country:QT'
    ])
    assert.deepEqual(interactionsIn(extract(aStory(text), inventedContext)), [])
  })

  it('are part of the versions: facts of reference data, resolver and extractor, frames of the extractor alone', async () => {
    const facts = await read({ 'aliases.psv': 'country:QT|Tamarice|\n' })
    const frames = await read({ 'verbs.psv': 'COERCE|hornswoggle|object\n' })
    const none = await read({ 'README.md': 'Ours.' })
    const versions = (words: OwnWords): [string, string] => [
      resolverDigest(words.reference),
      createContext(words.reference, words.frames).extractor
    ]
    const [plain, withFacts, withFrames] = [versions(none), versions(facts), versions(frames)]
    assert.deepEqual(plain, [resolverDigest(reference), inventedContext.extractor])
    assert.notEqual(withFacts[0], plain[0])
    assert.notEqual(withFacts[1], plain[1])
    assert.equal(withFrames[0], plain[0])
    assert.notEqual(withFrames[1], plain[1])
    assert.deepEqual(versions(await read({ 'aliases.psv': '\ncountry:QT | Tamarice |\n' })), withFacts)
  })
})

describe('words that cannot be used', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    ['an unknown file', { 'leader.psv': 'x' }, /leader\.psv: name is no file of words; there are organizations\.psv/],
    [
      'too many fields',
      { 'aliases.psv': 'country:QT|a|b|c' },
      /aliases\.psv, line 1: line has 4 fields and may have 3: entity\|names\|form/
    ],
    [
      'an unknown owner',
      { 'leaders.psv': '#\nQZ|MINISTER|Minister|A B|2020|' },
      /leaders\.psv, line 2: owner "QZ" is no country code/
    ],
    ['an unknown kind', { 'leaders.psv': 'QV|KING|King|A B|2020|' }, /kind is "KING" and must be one of HEAD_OF_STATE/],
    [
      'a family name alone',
      { 'leaders.psv': 'QV|MINISTER|Minister|Thorn|2020|' },
      /name is "Thorn": give the full name/
    ],
    ['no beginning', { 'leaders.psv': 'QV|MINISTER|Minister|A B||' }, /from is empty: give the day/],
    [
      'a day that is none',
      { 'leaders.psv': 'QV|MINISTER|Minister|A B|2025-02-30|' },
      /from is "2025-02-30" and must be a date/
    ],
    [
      'an end before the beginning',
      { 'leaders.psv': 'QV|MINISTER|Minister|A B|2025|2020' },
      /until is 2020, before it began/
    ],
    ['a name that is taken', { 'aliases.psv': 'country:QT|Valdoria|' }, /names "Valdoria" means country:QV already/],
    ['an unknown entity', { 'aliases.psv': 'country:QZ|Zed|' }, /entity "country:QZ" is not known/],
    [
      'an id that is taken',
      { 'organizations.psv': 'lantern-aid|Lamp Aid||NGO' },
      /id "lantern-aid" is an organisation already/
    ],
    [
      'a seat without a country',
      { 'organizations.psv': 'x|X Org||NGO|||Oum' },
      /seat is "Oum" and must be a city and a country code/
    ],
    [
      'a member that is no country',
      { 'organizations.psv': 'x|X Org||NGO||||QV Quux' },
      /members "Quux" must be a country/
    ],
    ['a framework of one', { 'frameworks.psv': 'x|X talks||BILATERAL|QV|' }, /fewer than two/],
    ['an unknown root', { 'verbs.psv': 'BEFRIEND|cuddle|object' }, /root is "BEFRIEND" and must be one of AGREE/],
    ['an unknown mode', { 'verbs.psv': 'AID|feed|object|||aerial' }, /mode is "aerial"; AID has none/],
    ['an unknown class of nouns', { 'verbs.psv': 'AID|feed|object|@CAKES' }, /object has "@CAKES"/],
    ['a verb that is not lower case', { 'verbs.psv': 'AID|Feed|object' }, /verbs has "Feed"/]
  ]
  for (const [what, files, message] of cases)
    it(`because of ${what} are refused with file, line, field and what to do`, async () =>
      assert.match(await complaint(files), message))

  it('are told all at once', async () => {
    const told = await complaint({
      'aliases.psv': 'country:QZ|Zed|\ncountry:QT|Valdoria|\n',
      'verbs.psv': 'AID|Feed|object\n'
    })
    assert.equal(told.split('\n').length, 4)
  })

  it('because their folder is not there say so', () =>
    assert.throws(() => readWords('/nowhere/at/all', reference), /folder of words \/nowhere\/at\/all is not there/))
})

describe('entente with WORDS_FOLDER', () => {
  it('checks a folder, and reads with it', async () => {
    const folder = await aFolder({ 'verbs.psv': 'COERCE|hornswoggle|object\n' })
    const checked = await run(['words', 'check', folder])
    assert.equal(checked.code, 0, checked.err)
    assert.match(checked.out, /verbs\.psv: 1 row\nall well; with them the extractor is /)
    const story =
      'France hornswoggled Germany on Sunday, and nobody in the two capitals could quite say why it had done so.'
    const read = await run(['extract', '-', '--json', '--published', '2025-09-02'], story, { WORDS_FOLDER: folder })
    assert.match(read.out, /"type": "COERCE"/)
  })

  it('does not start with words that cannot be used', async () => {
    const folder = await aFolder({ 'verbs.psv': 'COERCE|Hornswoggle|object\n' })
    assert.equal((await run(['words', 'check', folder])).code, 1)
    const { code, err } = await run(['migrate', '--graph', 'embedded:'], '', { WORDS_FOLDER: folder })
    assert.equal(code, 2)
    assert.match(err, /verbs\.psv, line 1: verbs has "Hornswoggle"/)
  })
})
