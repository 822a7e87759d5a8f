import { wordOf } from '../../src/extraction/word.js'
import { createRequire } from 'node:module'
import winkNLP from 'wink-nlp'
import type { ActorKey, Article } from '../../src/domain/claim.js'
import type { PartialDate } from '../../src/domain/partial-date.js'
import type {
  DateMention,
  Document,
  ExtractionContext,
  Mention,
  MentionForm,
  Sentence,
  SentenceForm,
  Token
} from '../../src/extraction/document.js'
import { createContext } from '../../src/extraction/extract.js'
import type { Reference } from '../../src/reference/reference.js'

/**
 * A document about an invented world, with tokens from the real tagger and mentions found by exact words: so that tests of
 * clauses, meetings and agreements depend on nothing else of the pipeline.
 */
interface Entry {
  readonly words: string
  readonly kind: Mention['kind']
  readonly form: MentionForm
  readonly actors: readonly ActorKey[]
  readonly of?: ActorKey
  readonly officeKind?: NonNullable<Mention['office']>['kind']
  readonly title?: string
  readonly country?: string
  readonly reading?: Mention['reading']
  readonly ref?: string
}

const countries: readonly (readonly [string, string, string, string])[] = [
  // code, name, demonym, capital
  ['GO', 'Gondor', 'Gondorian', 'Osgil'],
  ['RO', 'Rohan', 'Rohirric', 'Edoras'],
  ['AR', 'Arnor', 'Arnorian', 'Fornost'],
  ['HA', 'Harad', 'Haradrian', 'Umbar']
]

const people: readonly (readonly [string, string, ActorKey, NonNullable<Mention['office']>['kind'], string])[] = [
  ['Mira Telemar', 'Telemar', 'country:GO', 'HEAD_OF_STATE', 'President'],
  ['Oda Brand', 'Brand', 'country:RO', 'HEAD_OF_GOVERNMENT', 'Prime Minister'],
  ['Ilan Vesk', 'Vesk', 'country:AR', 'FOREIGN_MINISTER', 'Foreign Minister'],
  ['Sera Quill', 'Quill', 'country:HA', 'HEAD_OF_STATE', 'President'],
  ['Tobin Marsh', 'Marsh', 'country:GO', 'FOREIGN_MINISTER', 'Foreign Minister']
]

function leaderKey(name: string): ActorKey {
  return `leader:${name.toLowerCase().replace(' ', '-')}`
}

const ENTRIES: readonly Entry[] = [
  ...countries.flatMap<Entry>(([code, name, demonym, capital]) => [
    { words: name, kind: 'COUNTRY', form: 'NAME', actors: [`country:${code}`] },
    { words: demonym, kind: 'COUNTRY', form: 'DEMONYM', actors: [`country:${code}`] },
    { words: capital, kind: 'COUNTRY', form: 'CAPITAL', actors: [`country:${code}`], country: code, ref: capital }
  ]),
  ...people.flatMap<Entry>(([name, surname, of, officeKind, title]) => [
    { words: name, kind: 'LEADER', form: 'NAME', actors: [leaderKey(name)], of, officeKind, title },
    { words: surname, kind: 'LEADER', form: 'SURNAME', actors: [leaderKey(name)], of, officeKind, title }
  ]),
  { words: 'the White Council', kind: 'ORGANIZATION', form: 'NAME', actors: ['organization:white-council'] },
  { words: 'White Council', kind: 'ORGANIZATION', form: 'NAME', actors: ['organization:white-council'] },
  { words: 'shuttle diplomacy', kind: 'FRAMEWORK', form: 'NAME', actors: [], ref: 'shuttle-diplomacy' },
  { words: 'Lindon', kind: 'PLACE', form: 'NAME', actors: [], country: 'LI', ref: 'Lindon' }
]

/** The part of wink-nlp's sentences that is used here. */
interface Spoken {
  tokens(): { out(what?: unknown): unknown }
}

const nlp = winkNLP(createRequire(import.meta.url)('wink-eng-lite-web-model'), ['sbd', 'pos'])

export function aDocument(
  text: string,
  options: {
    published?: string | null
    form?: SentenceForm
    groups?: Readonly<Record<string, readonly ActorKey[]>>
  } = {}
): Document {
  const published = options.published === undefined ? '2031-05-14' : options.published
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let offset = 0
  text.split('\n').forEach((line, paragraph) => {
    const start = text.indexOf(line, offset)
    offset = start + line.length
    if (line.trim() === '') return
    const doc = nlp.readDoc(line)
    let cursor = start
    const { its } = nlp
    doc.sentences().each((sentence: Spoken) => {
      const firstToken = tokens.length
      const spoken = sentence.tokens()
      const words = spoken.out() as string[]
      const pos = spoken.out(its.pos) as string[]
      const lemmas = spoken.out(its.lemma) as string[]
      words.forEach((word: string, k: number) => {
        const at = text.indexOf(word, cursor)
        cursor = at + word.length
        tokens.push({
          index: tokens.length,
          text: word,
          lower: word.toLowerCase(),
          lemma: lemmas[k]!,
          pos: pos[k]!,
          start: at,
          end: cursor,
          word: wordOf(word)
        })
      })
      const from = tokens[firstToken]!.start
      sentences.push({
        index: sentences.length,
        paragraph,
        form: options.form ?? 'PROSE',
        start: from,
        end: cursor,
        text: text.slice(from, cursor),
        firstToken,
        lastToken: tokens.length
      })
    })
  })
  const groups = Object.entries(options.groups ?? {}).map<Entry>(([words, actors]) => ({
    words,
    kind: 'COUNTRY',
    form: 'GROUP',
    actors
  }))
  const article: Article = {
    id: 'article:test',
    title: null,
    text,
    url: null,
    publisher: null,
    published: published === null ? null : day(published),
    language: 'en',
    story: { start: 0, end: text.length }
  }
  return {
    article,
    tokens,
    sentences,
    mentions: mentionsIn(text, tokens, [...ENTRIES, ...groups]),
    dates: datesIn(text, tokens, published),
    claims: [],
    notes: []
  }
}

function day(edtf: string): PartialDate {
  return { edtf, earliest: edtf, latest: edtf, precision: 'DAY', basis: 'STATED' }
}

function tokenRange(
  tokens: readonly Token[],
  start: number,
  end: number
): { firstToken: number; lastToken: number } | null {
  const firstToken = tokens.findIndex(t => t.start === start)
  const last = tokens.findIndex(t => t.end === end)
  return firstToken >= 0 && last >= firstToken ? { firstToken, lastToken: last + 1 } : null
}

function mentionsIn(text: string, tokens: readonly Token[], entries: readonly Entry[]): Mention[] {
  const found: Mention[] = []
  const longestFirst = [...entries].sort((a, b) => b.words.length - a.words.length)
  for (const entry of longestFirst) {
    for (let at = text.indexOf(entry.words); at >= 0; at = text.indexOf(entry.words, at + 1)) {
      const end = at + entry.words.length
      const range = tokenRange(tokens, at, end)
      if (!range || found.some(m => m.start < end && m.end > at)) continue
      found.push({
        kind: entry.kind,
        form: entry.form,
        start: at,
        end,
        ...range,
        text: entry.words,
        actors: entry.actors,
        ref: entry.ref ?? null,
        country: entry.country ?? null,
        reading: entry.reading ?? 'ACTOR',
        office: entry.of ? { title: entry.title!, kind: entry.officeKind!, of: entry.of, former: false } : null
      })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Only what tests need: "on 3 May 2031", "in June" and weekdays counted back from the day of publication. */
function datesIn(text: string, tokens: readonly Token[], published: string | null): DateMention[] {
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December'
  ]
  const dates: DateMention[] = []
  for (const match of text.matchAll(
    /\b(?:(\d{1,2}) )?(January|February|March|April|May|June|July|August|September|October|November|December)(?: (\d{4}))?\b|\b(\w+day)\b/g
  )) {
    const range = tokenRange(tokens, match.index, match.index + match[0].length)
    if (!range || !published) continue
    let edtf: string
    if (match[4]) {
      const wanted = names.indexOf(match[4])
      if (wanted < 0) continue
      const base = new Date(`${published}T00:00:00Z`)
      base.setUTCDate(base.getUTCDate() - ((base.getUTCDay() - wanted + 7) % 7))
      edtf = base.toISOString().slice(0, 10)
    } else {
      const month = String(months.indexOf(match[2]!) + 1).padStart(2, '0')
      edtf = `${match[3] ?? published.slice(0, 4)}-${month}${match[1] ? `-${match[1].padStart(2, '0')}` : ''}`
    }
    const full = edtf.length === 10
    dates.push({
      start: match.index,
      end: match.index + match[0].length,
      ...range,
      text: match[0],
      date: {
        edtf,
        earliest: full ? edtf : `${edtf}-01`,
        latest: full ? edtf : `${edtf}-28`,
        precision: full ? 'DAY' : 'MONTH',
        basis: 'IMPLIED'
      },
      use: 'EVENT'
    })
  }
  return dates
}

const reference: Reference = {
  digest: 'test',
  countries: new Map(),
  organizations: new Map(),
  frameworks: new Map(),
  leaders: new Map(),
  offices: new Map(),
  tenures: [],
  topics: new Map(),
  places: [],
  ambiguities: [],
  tenuresOfLeader: () => [],
  tenuresOfOffice: () => [],
  officesOf: () => [],
  holders: () => []
}

export const context: ExtractionContext = { ...createContext(reference), extractor: 'test' }
