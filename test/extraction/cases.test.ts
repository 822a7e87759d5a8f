import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { Article } from '../../src/domain/claim.js'
import { parsePartialDate } from '../../src/domain/partial-date.js'
import { canonicalText } from '../../src/domain/text.js'
import { entitiesOf } from '../../src/extraction/entities.js'
import { readDocument } from '../../src/extraction/extract.js'
import { buildReport } from '../../src/extraction/report-builder.js'
import { projectRoot } from '../../src/paths.js'
import { inventedContext } from './invented-world.js'

/**
 * What a case expects. Every field is optional; lists of names are complete, lists of events hold what must be found
 * (`{"status": "HELD"}` matches any event with that status), `none` names the kinds that must stay empty.
 */
interface Expected {
  readonly why: string
  readonly countries?: readonly string[]
  readonly organizations?: readonly string[]
  readonly leaders?: readonly { readonly name: string; readonly office?: string; readonly country?: string | null }[]
  /** Mentions that must stand in the text: the words, and whom they mean. */
  readonly mentions?: readonly {
    readonly text: string
    readonly actors: readonly string[]
    readonly reading?: string
  }[]
  /** Words that must be no mention of an actor. */
  readonly noMention?: readonly string[]
  readonly dates?: readonly {
    readonly text: string
    readonly edtf: string
    readonly use?: string
    readonly basis?: string
  }[]
  readonly published?: string | null
  readonly story?: { readonly begins: string; readonly ends: string }
  readonly tenures?: readonly object[]
  readonly summits?: readonly object[]
  readonly agreements?: readonly object[]
  readonly interactions?: readonly object[]
  readonly none?: readonly (
    'summits' | 'agreements' | 'interactions' | 'leaders' | 'countries' | 'organizations' | 'dates' | 'tenures'
  )[]
}

const folder = join(projectRoot, 'test', 'cases')
const slugs = readdirSync(folder)
  .filter(name => existsSync(join(folder, name, 'article.txt')))
  .sort()

/** Whether `found` has everything that `wanted` has, deeply; lists must be equal as sets. */
function includes(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found) || found.length !== wanted.length) return false
    return wanted.every(item => found.some(other => includes(other, item)))
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof found !== 'object' || found === null) return false
    return Object.entries(wanted).every(([key, value]) => includes(Reflect.get(found, key), value))
  }
  return found === wanted
}

function expectedOf(slug: string): Expected {
  return JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected
}

function read(slug: string) {
  const text = canonicalText(readFileSync(join(folder, slug, 'article.txt'), 'utf8'))
  const meta = JSON.parse(readFileSync(join(folder, slug, 'article.json'), 'utf8')) as {
    published?: string
    publisher?: string
  }
  const expected = expectedOf(slug)
  const article: Article = {
    id: `article:${slug}`,
    title: null,
    text,
    url: null,
    publisher: meta.publisher ?? null,
    published: meta.published === undefined ? null : parsePartialDate(meta.published, 'STATED'),
    language: 'en',
    story: { start: 0, end: text.length }
  }
  const document = readDocument(article, inventedContext)
  const extraction = {
    article: document.article,
    entities: entitiesOf(document),
    claims: document.claims,
    notes: document.notes
  }
  return { text, expected, document, report: buildReport(extraction, inventedContext.reference) }
}

/** Fields that a case may expect, each read below. */
const FIELDS: ReadonlySet<string> = new Set<keyof Expected>([
  'countries',
  'organizations',
  'leaders',
  'mentions',
  'noMention',
  'dates',
  'published',
  'story',
  'tenures',
  'summits',
  'agreements',
  'interactions',
  'none'
])

describe('cases', () => {
  it('each say why they exist and expect something that is looked at', () => {
    for (const slug of slugs) {
      const { why, ...wanted } = expectedOf(slug)
      assert.ok(why, `${slug} does not say why`)
      const fields = Object.entries(wanted)
      assert.deepEqual(
        fields.map(([field]) => field).filter(field => !FIELDS.has(field)),
        [],
        slug
      )
      // An empty list of events asks for nothing; that there are none is said by `none`.
      const lists = ['mentions', 'noMention', 'dates', 'tenures', 'summits', 'agreements', 'interactions', 'none']
      for (const [field, value] of fields) {
        if (lists.includes(field)) assert.notDeepEqual(value, [], `${slug}: ${field} expects nothing`)
      }
      assert.ok(fields.length > 0, `${slug} expects nothing`)
    }
  })

  for (const slug of slugs) {
    const { text, expected, document, report } = read(slug)
    it(`${slug}: ${expected.why}`, () => {
      const tenures = document.claims.filter(({ kind }) => kind === 'TENURE').map(({ facts }) => facts)
      const dates = document.dates.map(({ text: words, date, use }) => ({
        text: words,
        edtf: date.edtf,
        use,
        basis: date.basis
      }))
      const found = { ...report, dates, tenures }
      for (const kind of ['countries', 'organizations'] as const) {
        const wanted = expected[kind]
        if (wanted) assert.deepEqual([...report[kind]].sort(), [...wanted].sort(), kind)
      }
      if (expected.leaders) {
        assert.ok(includes(report.leaders, expected.leaders), `leaders: ${JSON.stringify(report.leaders)}`)
      }
      for (const wanted of expected.mentions ?? []) {
        const mention = document.mentions.find(
          m =>
            m.text === wanted.text &&
            includes(m.actors, wanted.actors) &&
            (!wanted.reading || m.reading === wanted.reading)
        )
        const others = document.mentions.filter(m => m.text === wanted.text).map(m => [m.actors, m.reading])
        assert.ok(mention, `"${wanted.text}" means ${wanted.actors.join(', ')}; found ${JSON.stringify(others)}`)
      }
      for (const words of expected.noMention ?? []) {
        const mention = document.mentions.find(m => m.text === words && m.actors.length > 0)
        assert.equal(mention, undefined, `"${words}" is no actor`)
      }
      for (const wanted of expected.dates ?? []) {
        assert.ok(
          dates.some(date => includes(date, wanted)),
          `date ${JSON.stringify(wanted)} in ${JSON.stringify(dates)}`
        )
      }
      if (expected.published !== undefined) assert.equal(document.article.published?.edtf ?? null, expected.published)
      if (expected.story) {
        const { start, end } = document.article.story
        assert.equal(text.slice(start, end).slice(0, expected.story.begins.length), expected.story.begins)
        assert.equal(text.slice(start, end).slice(-expected.story.ends.length), expected.story.ends)
      }
      for (const kind of ['summits', 'agreements', 'interactions', 'tenures'] as const) {
        for (const wanted of expected[kind] ?? []) {
          const all: readonly unknown[] = found[kind]
          assert.ok(
            all.some(item => includes(item, wanted)),
            `${kind}: ${JSON.stringify(wanted)} in ${JSON.stringify(all)}`
          )
        }
      }
      for (const kind of expected.none ?? []) assert.deepEqual(found[kind], [], kind)
    })
  }

  it('quotes every claim exactly and points every mention at its words', () => {
    for (const slug of slugs) {
      const { text, document } = read(slug)
      for (const claim of document.claims) assert.equal(text.slice(claim.start, claim.end), claim.quote)
      for (const mention of document.mentions) assert.equal(text.slice(mention.start, mention.end), mention.text)
      for (const date of document.dates) assert.equal(text.slice(date.start, date.end), date.text)
    }
  })
})
