import type { Article } from '../../domain/claim.js'
import { knownAt } from '../../domain/known-at.js'
import type { Day } from '../../domain/partial-date.js'
import { isAbsent } from '../../domain/resolution/context.js'
import type { Row, TextHit, TextIndex, Transaction } from '../engine.js'
import { absencesIn } from '../model/records.js'
import * as queries from '../queries/search.js'
import { json, number, text, texts, textOrNull } from '../rows.js'

/** The indexes of texts: names are looked up in the directory. */
export type SearchedIndex = Exclude<TextIndex, 'text_entity'>

type AsKnown = (transaction: Transaction, hits: readonly TextHit[], asOf: Day) => Promise<TextHit[]>

const idsOf = (hits: readonly TextHit[]): string[] => hits.map(({ id }) => id)

/** What a text index found, as it was known on a day: what nobody knew of yet, or no more, is left out. */
export const hitsAsKnown: Readonly<Record<SearchedIndex, AsKnown>> = {
  text_event: eventsAsKnown,
  text_article: articlesAsKnown,
  text_claim: claimsAsKnown
}

/** Under the titles they had, and found by whom and what they were about then. */
async function eventsAsKnown(transaction: Transaction, hits: readonly TextHit[], asOf: Day): Promise<TextHit[]> {
  const versions = new Map(
    (await transaction.run(queries.eventsAsKnown, { ids: idsOf(hits), asOf })).map(row => [text(row, 'id'), row])
  )
  const tags = [...new Set([...versions.values()].flatMap(row => texts(row, 'tags')))]
  const names = new Map(
    (await transaction.run(queries.wordsOfEntities, { ids: tags })).map(row => [text(row, 'id'), text(row, 'words')])
  )
  return hits.flatMap(hit => {
    const row = versions.get(hit.id)
    if (row === undefined) return []
    const words = [text(row, 'text'), ...texts(row, 'tags').map(tag => names.get(tag) ?? '')].join(' ')
    const [status, articleCount] = [text(row, 'status'), number(row, 'articleCount')]
    return [{ ...hit, words, shown: text(row, 'title'), status, articleCount }]
  })
}

async function claimsAsKnown(transaction: Transaction, hits: readonly TextHit[], asOf: Day): Promise<TextHit[]> {
  const rows = await transaction.run(queries.knownTimesOfClaims, { ids: idsOf(hits) })
  const known = new Set(
    rows
      .filter(
        row => text(row, 'knownAt') <= asOf && isAfter(textOrNull(row, 'retractedAt'), asOf) && !wasAbsent(row, asOf)
      )
      .map(row => text(row, 'id'))
  )
  return hits.filter(({ id }) => known.has(id))
}

async function articlesAsKnown(transaction: Transaction, hits: readonly TextHit[], asOf: Day): Promise<TextHit[]> {
  const rows = await transaction.run(queries.knownTimesOfArticles, { ids: idsOf(hits) })
  const known = new Set(
    rows
      .filter(row => {
        const retractedAt = text(row, 'status') === 'RETRACTED' ? textOrNull(row, 'statusAt') : null
        return (
          articleKnownAt(row) <= asOf &&
          isAfter(retractedAt, asOf) &&
          isAfter(textOrNull(row, 'supersededOn'), asOf) &&
          !wasAbsent(row, asOf)
        )
      })
      .map(row => text(row, 'id'))
  )
  return hits.filter(({ id }) => known.has(id))
}

/** Of people and bodies known from texts alone: those whom a text known on that day names. */
export async function learntAsKnown(
  transaction: Transaction,
  ids: readonly string[],
  asOf: Day
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const known = new Set((await transaction.run(queries.learntByEvents, { ids, asOf })).map(row => text(row, 'id')))
  const others = ids.filter(id => !known.has(id))
  if (others.length === 0) return known
  for (const row of await transaction.run(queries.learntByArticles, { ids: others, asOf, end: `${asOf}T~` })) {
    if (articleKnownAt(row) <= asOf) known.add(text(row, 'id'))
  }
  return known
}

function articleKnownAt(row: Row): Day {
  return knownAt(json<Pick<Article, 'published'>>(row, 'json').published, text(row, 'ingestedAt'))
}

/** Whether the article of a row had been taken back then, which was undone since. */
function wasAbsent(row: Row, asOf: Day): boolean {
  return isAbsent(absencesIn(row), asOf)
}

/** What ends on a day does not count on it any more. */
function isAfter(end: string | null, asOf: Day): boolean {
  return end === null || end.slice(0, asOf.length) > asOf
}
