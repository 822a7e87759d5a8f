import type { TextHit, TextHits, TextPlace, Transaction, Value } from '../engine.js'
import { lists, number, text as textOf } from '../rows.js'

/** Where and how deep texts are looked for. */
export interface TextSearch {
  readonly places: readonly TextPlace[]
  readonly limit: number
}

export type FoundTexts = Omit<TextHits, 'unheld'>

/** Hits of each text in Lucene's language, in each of the places, the best first. */
export type SearchTexts = (texts: readonly string[], how: TextSearch) => Promise<(readonly FoundTexts[])[]>

/** Lists in place of rows: a hit is one of a hundred, and most are only weighed. */
const HITS_OF_TEXTS = `/* hitsOfTexts */
  UNWIND $texts AS text
  UNWIND $places AS place
  CALL (text, place) {
    CALL db.index.fulltext.queryNodes(place.index, text, {limit: $limit}) YIELD node, score
    RETURN count(*) AS looked, collect(CASE WHEN place.kinds IS NULL OR node.kind IN place.kinds THEN [node.id, score, node.words,
      coalesce(node.quote, node.title, node.name), node.status, node.retractedAt, node.articleCount] END) AS hits
  }
  RETURN text, place.index AS index, looked, hits`

/** All texts in one statement. A text without words has no hits. */
export async function searchTexts(
  transaction: Pick<Transaction, 'run'>,
  texts: readonly string[],
  { places, limit }: TextSearch
): Promise<(readonly FoundTexts[])[]> {
  const asked = [...new Set(texts)].filter(text => text !== '')
  const rows =
    asked.length === 0
      ? []
      : await transaction.run(HITS_OF_TEXTS, { texts: asked, places: places.map(place => ({ ...place })), limit })
  const found = new Map(
    rows.map(row => [
      keyOf(textOf(row, 'text'), textOf(row, 'index')),
      { hits: lists(row, 'hits').map(hitOf), isCut: number(row, 'looked') === limit }
    ])
  )
  return texts.map(text => places.map(({ index }) => found.get(keyOf(text, index)) ?? NOTHING))
}

const keyOf = (text: string, index: string): string => `${index} ${text}`

const NOTHING: FoundTexts = { hits: [], isCut: false }

const stringOrNull = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null)

function hitOf([id, score, words, shown, status, retractedAt, articleCount]: readonly Value[]): TextHit {
  return {
    id: String(id),
    score: Number(score),
    words: String(words),
    shown: stringOrNull(shown),
    status: stringOrNull(status),
    retractedAt: stringOrNull(retractedAt),
    articleCount: typeof articleCount === 'number' ? articleCount : null
  }
}
