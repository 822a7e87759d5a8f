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
  /** What a perfect hit here is worth beside one elsewhere: who or what is named goes before where it is mentioned. */
  readonly weight: number
}

const SOURCES: readonly Source[] = [
  {
    index: 'text_entity',
    kinds: ['COUNTRY', 'LEADER', 'ORGANIZATION', 'FRAMEWORK', 'TOPIC'],
    shown: queries.entityHits,
    weight: 1
  },
  { index: 'text_event', kinds: ['SUMMIT', 'AGREEMENT', 'INTERACTION'], shown: queries.eventHits, weight: 0.9 },
  { index: 'text_article', kinds: ['ARTICLE'], shown: queries.articleHits, weight: 0.6 },
  { index: 'text_claim', kinds: ['CLAIM'], shown: queries.claimHits, weight: 0.5 }
]

/** Hits looked at in each index: deep enough to page through, shallow enough to stay quick. */
const DEPTH = 200

/**
 * Entities, events, articles and quotes that hold the words, the best first. Scores of one index say nothing beside
 * those of another (nor does one engine count like the other), so each is taken as a share of the index's best, and
 * what holds all of the words goes before what holds some.
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
  const best = Math.max(...hits.map(hit => hit.score), Number.MIN_VALUE)
  const rows = hits.length === 0 ? [] : await transaction.run(source.shown, { ids: hits.map(hit => hit.id) })
  const shown = new Map(rows.map(row => [text(row, 'id'), textOrNull(row, 'shown')]))
  return hits.flatMap(({ id, score }) => {
    const kind = KIND_OF[typeOf(id)]
    if (!kind || !shown.has(id)) return []
    const snippet = shown.get(id) ?? null
    const { highlights, share } = highlight(snippet ?? '', words)
    // A hit by a name that is not the one shown (an alias, a demonym) has no word to mark and still counts.
    const value = source.weight * (0.7 * Math.max(0, score / best) + 0.3 * share)
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
