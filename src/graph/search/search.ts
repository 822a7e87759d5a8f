import { foldName } from '../../domain/ids.js'
import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { Day } from '../../domain/partial-date.js'
import type { Engine, TextHit } from '../engine.js'
import { typeOf } from '../model/keys.js'
import { pageOf } from '../reader/pages.js'
import type { EntityKind, Page, PageRequest, SearchHit } from '../store.js'
import type { Directory, FoundName } from './directory.js'
import { tellingWords } from './function-words.js'
import { highlight, mean } from './highlight.js'
import { hitsAsKnown, learntAsKnown } from './known.js'
import type { SearchedIndex } from './known.js'
import { lookedFor } from './looks.js'
import { heldIn, scoreName, scoreText } from './rank.js'
import type { Likeness } from './rank.js'

const TEXT_KINDS: Readonly<Record<string, EntityKind>> = {
  summit: 'SUMMIT',
  agreement: 'AGREEMENT',
  interaction: 'INTERACTION',
  article: 'ARTICLE',
  claim: 'CLAIM'
}
const NAMED_KINDS: readonly EntityKind[] = ['COUNTRY', 'LEADER', 'ORGANIZATION', 'FRAMEWORK', 'TOPIC']
const TEXTS: readonly { readonly index: SearchedIndex; readonly kinds: readonly EntityKind[] }[] = [
  { index: 'text_event', kinds: ['SUMMIT', 'AGREEMENT', 'INTERACTION'] },
  { index: 'text_article', kinds: ['ARTICLE'] },
  { index: 'text_claim', kinds: ['CLAIM'] }
]

/**
 * Hits looked at in each index, step by step, until a page is full: what only a deeper step finds goes after all that the
 * ones before it found, so whoever turns pages sees each hit once. Most are content with the first.
 */
const DEPTHS = [50, 100] as const
const SUGGEST_DEPTH = 50
/** So many times as deep as of a day: much of what is found was not known yet. */
const DEEPER_AS_OF = 4
const SUGGESTED_KINDS: readonly EntityKind[] = [
  ...NAMED_KINDS,
  ...Object.values(TEXT_KINDS).filter(kind => kind !== 'ARTICLE')
]
/** By so much more of what was typed an alias must hold to be shown instead of the name. */
const CLEARLY = 0.01
/** More words than these are no search, and each costs. */
const MOST_WORDS = 12

interface Asked {
  readonly words: readonly string[]
  readonly kinds: readonly EntityKind[]
  /** Whether the last word may go on. */
  readonly unfinished: boolean
  readonly depth: number
  readonly asOf: Day | null
}

/** A hit whose words are marked only when somebody is to see it: of hundreds found, a page is. */
type Found = Omit<SearchHit, 'snippet' | 'highlights'> & { readonly shown: () => Shown }
type Shown = Pick<SearchHit, 'snippet' | 'highlights'>

/** What was found, and whether looking deeper may find more. */
interface Haul {
  readonly hits: readonly Found[]
  readonly isCut: boolean
}

interface Ranked {
  readonly hit: Found
  readonly cursor: string
}

/**
 * Entities, events, articles and quotes that hold any of the words, the best first. Whatever is typed is words: marks
 * and operators are not. A word that is in no text is taken for a beginning or a misspelling of others. `asOf`: as known
 * on that day, as far as it is known today; an event of which nobody tells any more is found by its quotes alone.
 */
export async function search(
  engine: Engine,
  directory: Directory,
  query: string,
  kinds: readonly EntityKind[],
  page: PageRequest,
  asOf: Day | null = null
): Promise<Page<SearchHit>> {
  const rows: Ranked[] = []
  const seen = new Set<string>()
  for (const [step, depth] of DEPTHS.entries()) {
    const { hits, isCut } = await found(engine, directory, asked(query, kinds, false, depth, asOf))
    const fresh = hits.filter(({ id }) => !seen.has(id))
    rows.push(...ranked(fresh, step).filter(({ cursor }) => page.after === null || cursor > page.after))
    if (!isCut || rows.length > page.first) break
    for (const { id } of fresh) seen.add(id)
  }
  return pageOf(rows, page, ({ hit, cursor }) => ({ node: marked(hit), cursor }))
}

/** The best first, under cursors that sort so. */
function ranked(hits: readonly Found[], step: number): Ranked[] {
  return hits
    .map(hit => ({ hit, cursor: `${step}|${(1 - hit.score).toFixed(6)}|${hit.id}` }))
    .sort((a, b) => (a.cursor < b.cursor ? -1 : 1))
}

/** What somebody who is typing may be about to write, the best first. Without kinds: entities, events and quotes. */
export async function suggest(
  engine: Engine,
  directory: Directory,
  query: string,
  kinds: readonly EntityKind[],
  first: number,
  asOf: Day | null = null
): Promise<SearchHit[]> {
  const wanted = kinds.length > 0 ? kinds : SUGGESTED_KINDS
  const { hits } = await found(engine, directory, asked(query, wanted, !query.endsWith(' '), SUGGEST_DEPTH, asOf))
  return hits
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, first)
    .map(marked)
}

function asked(
  query: string,
  kinds: readonly EntityKind[],
  unfinished: boolean,
  depth: number,
  asOf: Day | null
): Asked {
  const words = [...new Set(foldName(query).split(' '))].filter(word => word !== '').slice(0, MOST_WORDS)
  return { words, kinds, unfinished, depth: asOf === null ? depth : depth * DEEPER_AS_OF, asOf }
}

function marked({ shown, ...hit }: Found): SearchHit {
  return { ...hit, ...shown() }
}

async function found(engine: Engine, directory: Directory, query: Asked): Promise<Haul> {
  const { words, kinds } = query
  if (words.length === 0) return { hits: [], isCut: false }
  const wants = (kind: EntityKind): boolean => kinds.length === 0 || kinds.includes(kind)
  const hauls: Haul[] = []
  if (NAMED_KINDS.some(wants)) hauls.push(await foundNames(engine, directory, query, wants))
  const indexes = TEXTS.filter(text => text.kinds.some(wants)).map(({ index }) => index)
  hauls.push(...(await foundTexts(engine, directory, indexes, query)))
  return {
    hits: hauls.flatMap(({ hits }) => hits).filter(({ kind }) => wants(kind)),
    isCut: hauls.some(({ isCut }) => isCut)
  }
}

async function foundNames(
  engine: Engine,
  directory: Directory,
  { words, unfinished, depth, asOf }: Asked,
  wants: (kind: EntityKind) => boolean
): Promise<Haul> {
  const hits = (await directory.find(words, unfinished)).filter(({ named: { kind } }) => wants(kind))
  const learnt = hits.flatMap(({ named }) => (named.learnt ? [named.id] : []))
  const known = asOf === null ? null : await engine.read(transaction => learntAsKnown(transaction, learnt, asOf))
  const all = hits
    .filter(({ named }) => known === null || !named.learnt || known.has(named.id))
    .map(hit => {
      const { id, kind } = hit.named
      return { kind, id, score: scoreName(hit, words, unfinished), shown: () => bestName(hit, words) }
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return { hits: all.slice(0, depth), isCut: all.length > depth }
}

/** The name itself, unless another one tells better why this was found. */
function bestName({ named: { name, aliases, standIns } }: FoundName, words: readonly string[]): Shown {
  let best = { snippet: name, ...highlight(name, words) }
  for (const other of best.share === 1 ? [] : [...aliases, ...standIns]) {
    const next = highlight(other, words)
    if (next.share > best.share + CLEARLY) best = { snippet: other, ...next }
  }
  return { snippet: best.snippet, highlights: best.highlights }
}

/** Of events a search may be for some kinds alone; the other texts have one each. */
function kindsIn(index: SearchedIndex, wanted: readonly EntityKind[]): readonly EntityKind[] | null {
  if (index !== 'text_event' || wanted.length === 0) return null
  const kinds = EVENT_KINDS.filter(kind => wanted.includes(kind))
  return kinds.length === EVENT_KINDS.length ? null : kinds
}

/** What each index has of the words asked for. */
async function foundTexts(
  engine: Engine,
  directory: Directory,
  indexes: readonly SearchedIndex[],
  query: Asked
): Promise<Haul[]> {
  const { words, kinds, unfinished, depth } = query
  const places = indexes.map(index => ({ index, kinds: kindsIn(index, kinds) }))
  const looks = await lookedFor(
    asked => engine.read(transaction => transaction.searchText(places, asked, depth)),
    tellingWords(words, unfinished),
    directory,
    unfinished
  )
  return Promise.all(
    indexes.map(async (index, at) => {
      const all = looks.found.map(look => look[at]).filter(one => one !== undefined)
      const hits = [...new Map(all.flatMap(({ hits }) => hits).map(hit => [hit.id, hit])).values()]
      const best = hits.reduce((most, { score }) => Math.max(most, score), Number.MIN_VALUE)
      const counting = await countingHits(engine, index, hits, query.asOf)
      return {
        isCut: all.some(({ isCut }) => isCut),
        hits: counting.flatMap(hit => weighed(hit, hit.score / best, words, looks.like))
      }
    })
  )
}

async function countingHits(
  engine: Engine,
  index: SearchedIndex,
  hits: readonly TextHit[],
  asOf: Day | null
): Promise<readonly TextHit[]> {
  if (asOf === null) return hits.filter(countsToday)
  return engine.read(transaction => hitsAsKnown[index](transaction, hits, asOf))
}

/** A text with its score, unless none of the words is meant by any of its own. `index`: what its index thinks of it, of 1. */
function weighed(hit: TextHit, index: number, words: readonly string[], like: Likeness): Found[] {
  const kind = TEXT_KINDS[typeOf(hit.id)]
  if (kind === undefined) return []
  const held = mean(heldIn(hit.words, words, like))
  if (held === 0) return []
  const text = hit.shown ?? ''
  // Of a claim the words are those of its quote.
  const share = kind === 'CLAIM' ? held : mean(heldIn(foldName(text), words, like))
  const score = scoreText(kind, { held, share, told: hit.articleCount ?? 0, index })
  const shown = (): Shown => ({ snippet: hit.shown, highlights: highlight(text, words).highlights })
  return [{ kind, id: hit.id, score, shown }]
}

function countsToday({ id, retractedAt, status }: TextHit): boolean {
  return retractedAt === null && (TEXT_KINDS[typeOf(id)] !== 'ARTICLE' || status === 'ACCEPTED')
}
