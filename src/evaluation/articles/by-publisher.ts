import type { Scored } from './measure-sets.js'
import { KINDS, type ArticleScore } from './score-article.js'
import { percent, totalsOf } from './table.js'

/**
 * F1 of each kind on the articles of one publisher and on all others, publisher by publisher: a rule that fits one house
 * only shows as a gap between the two.
 */
export function publisherTable(scored: readonly Scored[]): string[] {
  const scoresOf = (which: (publisher: string) => boolean): ArticleScore[] =>
    scored.filter(m => which(publisherOf(m))).flatMap(m => m.score ?? [])
  const f1s = (scores: readonly ArticleScore[]): string =>
    KINDS.map(kind => percent(totalsOf(scores, kind).f1).padStart(14)).join('')
  const head = `${'publisher'.padEnd(36)}articles${KINDS.map(kind => kind.padStart(14)).join('')}`
  const rows = [...new Set(scored.map(publisherOf))].sort().flatMap(publisher => {
    const own = scoresOf(other => other === publisher)
    const name = publisher.slice(0, 35).padEnd(36)
    return [
      `${name}${String(own.length).padStart(8)}${f1s(own)}`,
      `${'  all others'.padEnd(36)}${String(scored.length - own.length).padStart(8)}${f1s(scoresOf(other => other !== publisher))}`
    ]
  })
  return [head, ...rows]
}

const publisherOf = ({ gold }: Scored): string => gold?.publisher ?? 'unknown'
