import { inOrderOfRevision } from '../../domain/copies/revisions.js'
import { readSketch } from '../../domain/copies/sketch.js'
import type { PartialDate } from '../../domain/partial-date.js'
import type { Engine } from '../engine.js'
import { textsOfAddresses } from '../queries/articles.js'
import { grouped, json, text, textOrNull } from '../rows.js'

/** See `StoreReader.revisionsOfArticles`. */
export function revisionsOfArticles(
  engine: Engine,
  articles: readonly string[]
): Promise<{ readonly before: string | null; readonly after: string | null }[]> {
  return engine.read(async transaction => {
    if (articles.length === 0) return []
    const rows = await transaction.run(textsOfAddresses, { ids: [...new Set(articles)] })
    const texts = grouped(articles, rows, 'id', row => {
      const published = json<PartialDate | null>(row, 'published')
      return {
        id: text(row, 'other'),
        published,
        size: readSketch(textOrNull(row, 'sketch') ?? '').size,
        knownAt: published?.latest ?? text(row, 'ingestedAt').slice(0, 10)
      }
    })
    return texts.map((ofAddress, index) => {
      const ordered = inOrderOfRevision(ofAddress)
      const place = ordered.findIndex(({ id }) => id === articles[index])
      return place < 0
        ? { before: null, after: null }
        : { before: ordered[place - 1]?.id ?? null, after: ordered[place + 1]?.id ?? null }
    })
  })
}
