import { foldName } from '../../domain/ids.js'
import type { Engine, TextIndex, Transaction } from '../engine.js'
import { typeOf } from '../model/keys.js'
import * as queries from '../queries/search.js'
import { text, textOrNull } from '../rows.js'
import type { EntityKind, Page, PageRequest, SearchHit } from '../store.js'
import { pageOf, prefixes } from './pages.js'

const KIND_OF: Readonly<Record<string, EntityKind>> = {
  country: 'COUNTRY',
  leader: 'LEADER',
  organization: 'ORGANIZATION',
  framework: 'FRAMEWORK',
  topic: 'TOPIC',
  summit: 'SUMMIT',
  agreement: 'AGREEMENT',
  interaction: 'INTERACTION',
  article: 'ARTICLE',
  claim: 'CLAIM'
}

interface Source {
  readonly index: TextIndex
  readonly kinds: readonly EntityKind[]
  readonly shown: string
}

const SOURCES: readonly Source[] = [
  {
    index: 'text_entity',
    kinds: ['COUNTRY', 'LEADER', 'ORGANIZATION', 'FRAMEWORK', 'TOPIC'],
    shown: queries.entityHits
  },
  { index: 'text_event', kinds: ['SUMMIT', 'AGREEMENT', 'INTERACTION'], shown: queries.eventHits },
  { index: 'text_article', kinds: ['ARTICLE'], shown: queries.articleHits },
  { index: 'text_claim', kinds: ['CLAIM'], shown: queries.claimHits }
]

/**
 * What is likelier meant among hits that are alike otherwise: who or what has the name goes before where it is
 * mentioned, and "Seoul" means South Korea before it means a conference that once took place there.
 */
const PRIOR: Readonly<Record<EntityKind, number>> = {
  COUNTRY: 1,
  LEADER: 0.95,
  ORGANIZATION: 0.9,
  FRAMEWORK: 0.8,
  SUMMIT: 0.75,
  AGREEMENT: 0.7,
  TOPIC: 0.6,
  INTERACTION: 0.5,
  ARTICLE: 0.3,
  CLAIM: 0.2
}

/** How a hit's score is made of: words it holds at all, words in what is shown of it, its kind, the index's own score. */
const WEIGHTS = { held: 0.45, shown: 0.25, kind: 0.25, index: 0.05 } as const

/** Hits looked at in each index: deep enough to page through, shallow enough to stay quick. */
const DEPTH = 200

/**
 * Entities, events, articles and quotes that hold any of the words, the best first. Scores of one index say nothing
 * beside those of another, nor does one engine count like the other: so the words themselves decide first.
 */
export function search(
  engine: Engine,
  query: string,
  kinds: readonly EntityKind[],
  page: PageRequest
): Promise<Page<SearchHit>> {
  const words = [...new Set(foldName(query).split(' '))].filter(word => word !== '')
  if (words.length === 0) return Promise.resolve({ edges: [], hasNextPage: false })
  return engine.read(async transaction => {
    const hits: SearchHit[] = []
    for (const source of SOURCES) {
      if (kinds.length > 0 && !source.kinds.some(kind => kinds.includes(kind))) continue
      for (const hit of await searchSource(transaction, source, words)) {
        if (kinds.length === 0 || kinds.includes(hit.kind)) hits.push(hit)
      }
    }
    const ranked = hits
      .map(hit => ({ hit, cursor: `${(1 - hit.score).toFixed(6)}|${hit.id}` }))
      .sort((a, b) => (a.cursor < b.cursor ? -1 : 1))
      .filter(({ cursor }) => page.after === null || cursor > page.after)
    return pageOf(ranked, page, ({ hit, cursor }) => ({ node: hit, cursor }))
  })
}

async function searchSource(transaction: Transaction, source: Source, words: readonly string[]): Promise<SearchHit[]> {
  let hits = await transaction.searchText(source.index, words, DEPTH)
  if (hits.length === 0 && source.index === 'text_entity') {
    const rows = await transaction.run(queries.entitiesByPrefix, { words: prefixes(words.join(' ')), limit: DEPTH })
    hits = rows.map(row => ({ id: text(row, 'id'), score: 1 }))
  }
  if (hits.length === 0) return []
  const best = Math.max(...hits.map(hit => hit.score), Number.MIN_VALUE)
  const rows = await transaction.run(source.shown, { ids: hits.map(hit => hit.id) })
  const details = new Map(rows.map(row => [text(row, 'id'), row]))
  return hits.flatMap(({ id, score }) => {
    const kind = KIND_OF[typeOf(id)]
    const row = details.get(id)
    if (!kind || !row) return []
    const snippet = textOrNull(row, 'shown')
    const { highlights, share } = highlight(snippet ?? '', words)
    const indexed = new Set((textOrNull(row, 'words') ?? '').split(' '))
    const held = words.filter(word => indexed.has(word)).length / words.length
    const value =
      WEIGHTS.held * held +
      WEIGHTS.shown * share +
      WEIGHTS.kind * PRIOR[kind] +
      WEIGHTS.index * Math.max(0, score / best)
    return [{ kind, id, score: value, snippet, highlights }]
  })
}

/** Where the words stand in the text, and which share of them does. */
export function highlight(
  shown: string,
  words: readonly string[]
): { highlights: { start: number; end: number }[]; share: number } {
  const highlights: { start: number; end: number }[] = []
  const found = new Set<string>()
  for (const match of shown.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
    const folded = foldName(match[0])
    const word = words.find(candidate => folded === candidate || folded.split(' ').includes(candidate))
    if (word === undefined) continue
    found.add(word)
    highlights.push({ start: match.index, end: match.index + match[0].length })
  }
  return { highlights, share: words.length === 0 ? 0 : found.size / words.length }
}
