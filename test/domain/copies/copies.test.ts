import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Revision } from '../../../src/domain/copies/revisions.js'
import { revisionKey, supersededOn } from '../../../src/domain/copies/revisions.js'
import { COPY_FROM, containment, isCopy } from '../../../src/domain/copies/same-story.js'
import type { StorySketch } from '../../../src/domain/copies/sketch.js'
import { readSketch, storyOf, writeSketch } from '../../../src/domain/copies/sketch.js'
import { voicesOf } from '../../../src/domain/copies/voices.js'
import { aDate } from '../../builders.js'
import { printed, STORIES, TREATMENTS } from '../../stories.js'

const NOBODY = { size: 0, hashes: [] } satisfies StorySketch
const DAY = '2025-08-24'
const SENTENCES = { lead: 0, areOfTwo: true }
const place = (article: string, sentences: readonly string[]) => ({ article, ...storyOf(printed(sentences), DAY) })

for (const [how, treat] of Object.entries(TREATMENTS)) {
  test(`a copy ${how} is one voice with its original, and none with another telling of the event`, () => {
    const placed = STORIES.flatMap(({ event, teller, sentences }) => [
      place(`${event} ${teller} original`, sentences),
      place(`${event} ${teller} copy`, treat(sentences))
    ])
    for (const [article, voice] of voicesOf(placed)) {
      assert.equal(voice.split(' ').slice(0, 2).join(' '), article.split(' ').slice(0, 2).join(' '))
      assert.ok(voice.endsWith('copy'), 'called after the smaller id')
    }
  })
}

test('the threshold has room on both sides', () => {
  const shares: { copies: number[]; others: number[] } = { copies: [], others: [] }
  const treatments = Object.values(TREATMENTS)
  for (const one of STORIES) {
    for (const other of STORIES) {
      for (const treat of treatments) {
        const [a, b] = [storyOf(printed(treat(one.sentences)), DAY), storyOf(printed(other.sentences), DAY)]
        const share = containment(a.sketch, b.sketch) ?? 0
        shares[one === other ? 'copies' : 'others'].push(share)
      }
    }
  }
  assert.ok(Math.min(...shares.copies) > COPY_FROM + 0.1, `copies from ${Math.min(...shares.copies)}`)
  assert.ok(Math.max(...shares.others) < COPY_FROM - 0.1, `others up to ${Math.max(...shares.others)}`)
})

test('a long story is known by a part of its shingles, and its cut copy is still found', () => {
  const words = (n: number, salt: number): string[] =>
    Array.from({ length: n }, (_, i) =>
      Array.from({ length: 15 }, (_, j) => `w${(i * 7919 + j * 104729 + salt * 31) % 99991}`)
        .join(' ')
        .concat('.')
    )
  const long = words(120, 1)
  const [whole, cut, other] = [long, long.slice(0, 20), words(120, 5)].map(s => storyOf(printed(s), DAY))
  assert.ok(whole && cut && other)
  assert.equal(whole.sketch.hashes.length, 256)
  assert.ok(whole.sketch.size > 1_000)
  assert.ok((containment(whole.sketch, cut.sketch) ?? 0) > 0.95)
  assert.ok(whole.keys.some(key => cut.keys.includes(key)))
  assert.equal(isCopy(whole.sketch, other.sketch, SENTENCES), false)
})

test('a quote that all have makes two briefs no copies, but word for word they are', () => {
  const quote = '"We can count fence posts as well as anyone," Roe told reporters.'
  const [a, b] = [storyOf(quote, DAY), storyOf(`${quote} He left.`, DAY)]
  assert.equal(isCopy(a.sketch, b.sketch, SENTENCES), false)
  assert.deepEqual(
    [...voicesOf([place('x', [quote]), place('y', [quote.toUpperCase()]), place('z', [quote, 'He left.'])]).values()],
    ['x', 'x', 'z']
  )
})

const LEAD =
  'Arnor and Gondor agreed on Saturday after nine hours of talks in the old customs house at Pelar to reopen the harbour that both had closed four years ago in a quarrel over its dues.'
const STATEMENT =
  '"Whoever closes this harbour again will find that the ships of both our countries have learnt another way and that neither the one nor the other will ever come back to pay for it," Telemar said.'
const FULL = [
  LEAD,
  'Ships of both countries will pay one fee from October, to be set each spring by a board of six.',
  STATEMENT,
  'Insurers expect premiums for the strait to fall by a fifth before the summer.'
]

for (const [what, brief] of [
  ['alone', [LEAD]],
  ['in other letters', [LEAD.toUpperCase()]],
  ['behind a dateline', [`PELAR, Arnor (Ring News) — ${LEAD}`]],
  ['below a headline', ['Neighbours to reopen the harbour at Pelar after four years of quarrel over its dues', LEAD]],
  ['above a line of the paper', [LEAD, 'Sign up for our morning letter from the region.']]
] as const) {
  test(`the lead of another story, ${what}, is a copy of it, however long it is`, () => {
    const more = STORIES.flatMap(({ sentences }) => sentences)
    for (const original of [FULL, FULL.slice(0, 3), ['What we know of the harbour at Pelar', ...FULL, ...more]]) {
      const placed = [place('x', original), place('y', brief)]
      assert.deepEqual([...voicesOf(placed).values()], ['x', 'x'])
      assert.deepEqual([...voicesOf(placed.reverse()).values()], ['x', 'x'])
    }
  })
}

for (const [what, brief] of [
  [
    'with two sentences of its own',
    [LEAD, 'Minas came an hour late by ferry.', 'Fishermen on the southern shore fear for moorings.']
  ],
  ['cut in the middle', [`${LEAD.split(' ').slice(0, 24).join(' ')}.`]],
  ['told in other words', [LEAD.replace('after nine hours of talks', 'to end a long dispute')]],
  ['of few words', ['Arnor and Gondor agreed on Saturday to reopen the harbour at Pelar.']],
  ['a quote from it', ['Telemar praised the deal on Sunday in the port of Pelar.', STATEMENT]],
  ['a quote that another has too', ['A crowd of dockers cheered when she was done.', STATEMENT, 'The bell was rung.']]
] as const) {
  test(`a brief is a voice of its own: ${what}`, () => {
    for (const original of [
      FULL,
      ['Arnor and Gondor agreed on Saturday to reopen the harbour at Pelar.', ...FULL.slice(1)]
    ])
      assert.deepEqual([...voicesOf([place('x', original), place('y', brief)]).values()], ['x', 'y'])
  })
}

test('a lead that another prints a month later, or on no known day, is no copy', () => {
  for (const [day, voice] of [
    ['2025-08-10', 'x'],
    ['2025-09-30', 'y'],
    [null, 'y']
  ] as const)
    assert.equal(voicesOf([place('x', FULL), { article: 'y', ...storyOf(LEAD, day) }]).get('y'), voice)
})

test('an appeal under all stories of a paper leads from none to another, and a brief of it to none', () => {
  const appeal =
    'This story is part of our series on neighbours, supported by readers like you since the first issue, and all who give a coin a month will have our thanks.'
  const stories = STORIES.map(({ event, teller, sentences }) => place(`${event} ${teller}`, [...sentences, appeal]))
  const all = [...stories, place('zzz', [appeal])]
  assert.equal(new Set(voicesOf(all).values()).size, all.length)
})

test('copies appear within two weeks; word for word a story is known whenever it is printed', () => {
  const sentences = STORIES[0]?.sentences ?? []
  const voice = (treated: readonly string[], day: string | null) => {
    const original = { article: 'a', ...storyOf(printed(sentences), DAY) }
    return voicesOf([original, { article: 'b', ...storyOf(printed(treated), day) }]).get('b')
  }
  for (const day of ['2025-08-10', '2025-08-24', '2025-09-07']) assert.equal(voice(sentences.slice(3), day), 'a', day)
  for (const day of ['2025-06-24', '2026-08-24', null]) {
    assert.equal(voice(sentences.slice(3), day), 'b')
    assert.equal(voice(sentences, day), 'a')
  }
})

test('the voice of an article is a function of the set of articles', () => {
  const all = STORIES.flatMap(({ event, teller, sentences }) =>
    Object.entries(TREATMENTS).map(([how, treat]) => place(`${event} ${teller} ${how}`, treat(sentences)))
  )
  const bridge = place('bridge', [...(STORIES[0]?.sentences ?? []), ...(STORIES[4]?.sentences ?? [])])
  const expected = voicesOf([...all, bridge])
  assert.ok(new Set(expected.values()).size < new Set(voicesOf(all).values()).size, 'the bridge joins two')
  fc.assert(
    fc.property(fc.shuffledSubarray([...all, bridge], { minLength: all.length + 1 }), order => {
      const voices = voicesOf(order)
      for (const [article, voice] of expected) assert.equal(voices.get(article), voice)
    }),
    { numRuns: 20 }
  )
})

test('a sketch comes back from its text as it was', () => {
  const { sketch } = storyOf(printed(STORIES[0]?.sentences ?? []), DAY)
  assert.deepEqual(readSketch(writeSketch(sketch)), sketch)
  assert.deepEqual(readSketch(writeSketch(NOBODY)), NOBODY)
  assert.deepEqual(storyOf('', null).sketch, NOBODY)
})

test('texts of one address and publisher share a key, other addresses none', () => {
  const key = (url: string | null, publisher: string | null = 'The Gazette') => revisionKey({ url, publisher })
  assert.equal(key('https://gazette.example/harbour'), key('http://gazette.example/harbour/#top', 'the gazette'))
  assert.notEqual(key('https://gazette.example/harbour'), key('https://gazette.example/border'))
  assert.notEqual(key('https://gazette.example/story?id=1'), key('https://gazette.example/story?id=2'))
  assert.notEqual(key('https://gazette.example/harbour'), key('https://gazette.example/harbour', 'The Herald'))
  for (const none of [null, 'https://gazette.example/', 'https://gazette.example', 'no address']) {
    assert.equal(key(none), null)
  }
})

test('each text is superseded by the next newer one: by publication, then by length, then by id', () => {
  const revision = (id: string, published: string | null, size: number): Revision => ({
    id,
    published: aDate(published),
    size,
    knownAt: published ?? '2026-01-15'
  })
  const all = [
    revision('undated', null, 90),
    revision('first', '2025-08-01', 50),
    revision('longer', '2025-08-01', 60),
    revision('zz', '2025-08-01', 60),
    revision('last', '2025-08-03', 10)
  ]
  const expected = {
    undated: '2025-08-01',
    first: '2025-08-01',
    longer: '2025-08-01',
    zz: '2025-08-03',
    last: null
  }
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), order => {
      assert.deepEqual(
        Object.fromEntries([...supersededOn(order)].sort()),
        Object.fromEntries(Object.entries(expected).sort())
      )
    })
  )
})
