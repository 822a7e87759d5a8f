import type { StatGroup } from '../store/stats.js'
import { ofBoth } from './events.js'
import { byTests, STATUS } from './passes.js'
import type { Tests } from './passes.js'

/** Columns that an event has one of. Quarters are made of months by the reader. */
const PROPERTIES: Readonly<Partial<Record<StatGroup, { readonly column: string; readonly value: string }>>> = {
  YEAR: { column: 'period', value: 'substring(e.month, 0, 4)' },
  QUARTER: { column: 'period', value: 'e.month' },
  MONTH: { column: 'period', value: 'e.month' },
  STATUS: { column: 'status', value: STATUS },
  LEVEL: { column: 'level', value: 'e.level' },
  FORMAT: { column: 'format', value: 'e.format' },
  KIND: { column: 'kind', value: 'e.agreementKind' },
  TYPE: { column: 'type', value: 'e.interactionType' },
  MODE: { column: 'mode', value: 'e.mode' }
}

/** Columns that an event may have several of: it counts for each. */
const TAGS: Readonly<Partial<Record<StatGroup, { readonly column: string; readonly prefix: string }>>> = {
  COUNTRY: { column: 'country', prefix: 'country:' },
  PARTNER: { column: 'partner', prefix: 'country:' },
  ORGANIZATION: { column: 'organization', prefix: 'organization:' },
  LEADER: { column: 'leader', prefix: 'leader:' },
  FRAMEWORK: { column: 'framework', prefix: 'framework:' },
  TOPIC: { column: 'topic', prefix: 'topic:' }
}

function groupingOf(groups: readonly StatGroup[]): string {
  const properties = groups.flatMap(group => PROPERTIES[group] ?? [])
  const tags = groups.flatMap(group => (TAGS[group] ? [{ group, ...TAGS[group] }] : []))
  const columns = properties.map(({ column }) => column)
  const lines = [`WITH ${['e', ...properties.map(({ column, value }) => `${value} AS ${column}`)].join(', ')}`]
  for (const { group, column, prefix } of tags) {
    const other = group !== 'PARTNER' ? '' : ` AND partner <> ${groups.includes('COUNTRY') ? 'country' : '$of'}`
    lines.push(`UNWIND e.tags AS ${column}`)
    lines.push(`WITH ${['e', ...columns, column].join(', ')} WHERE ${column} STARTS WITH '${prefix}'${other}`)
    columns.push(column)
  }
  return `${lines.join('\n  ')}
  RETURN ${[...columns.map(column => `${column} AS ${column}`), ''].join(', ')}e.quadClass AS quadClass,
    e.happened AS happened, count(e) AS n, sum(e.score) AS score LIMIT $limit`
}

/** Sums of the events on some shelves, a row a group; each statement is put together from constants, once. */
const known = new Map<string, Readonly<Record<'events' | 'versions', (tests: Tests) => string>>>()

export function sumsOnShelves(
  groups: readonly StatGroup[]
): Readonly<Record<'events' | 'versions', (tests: Tests) => string>> {
  const label = groups.join(' ')
  let statements = known.get(label)
  if (statements === undefined) {
    const grouping = groupingOf(groups)
    statements = ofBoth(({ match, known: condition }, name) =>
      byTests(
        (passes, tests) => `/* sumsOnShelves ${label} ${name} ${tests} */
  UNWIND $rows AS row ${match} WITH row, e WHERE ${condition}${passes}
  ${grouping}`
      )
    )
    known.set(label, statements)
  }
  return statements
}

/** What shelves hold as they are counted: no event is looked at. */
export const sumsOfShelves = `/* sumsOfShelves */
  UNWIND $owners AS owner MATCH (b:Bucket {owner: owner}) WHERE b.kind IN $kinds AND b.n > 0
  RETURN owner, b.period AS period, b.n AS n, b.score AS score, b.cooperative AS cooperative,
    b.conflictual AS conflictual`

/**
 * The shelves of a country's pairs with other countries, as lists of period, rows, score, cooperative and conflictual; last,
 * under no partner, those of its events that have too many parties to stand on pairs.
 */
export const sumsOfPartners = `/* sumsOfPartners */
  UNWIND $owners AS owner MATCH (n:Entity {id: owner})-[:TIED]->(t:Tie)
  WHERE t.all > 0 AND t.a STARTS WITH 'country:' AND t.b STARTS WITH 'country:'
  WITH CASE WHEN t.a = owner THEN t.b ELSE t.a END AS partner, 'pair:' + substring(t.id, 4) AS pair
  MATCH (b:Bucket {owner: pair}) WHERE b.kind IN $kinds AND b.n > 0
  RETURN partner, collect([b.period, b.n, b.score, b.cooperative, b.conflictual]) AS shelves
  UNION ALL
  UNWIND $owners AS owner MATCH (b:Bucket {owner: 'wide:' + owner}) WHERE b.kind IN $kinds AND b.n > 0
  RETURN '' AS partner, collect([b.period, b.n, b.score, b.cooperative, b.conflictual]) AS shelves`

/**
 * As `sumsOfPartners`, summed up by partner, and by year where `$byYear` says so: of each country the `$limit` that count most, of equal ones the
 * earlier year and then the partner, the undated last, with how many there are. A negative number of them says that there are
 * events with too many parties to stand on pairs, which have to be added up one by one.
 */
export const mostFrequentPartners = `/* mostFrequentPartners */
  UNWIND $owners AS owner MATCH (n:Entity {id: owner})-[:TIED]->(t:Tie)
  WHERE t.all > 0 AND t.a STARTS WITH 'country:' AND t.b STARTS WITH 'country:'
  WITH owner, CASE WHEN t.a = owner THEN t.b ELSE t.a END AS partner, 'pair:' + substring(t.id, 4) AS pair
  MATCH (b:Bucket {owner: pair}) WHERE b.kind IN $kinds AND b.n > 0
  WITH owner, partner, CASE WHEN NOT $byYear THEN '' WHEN b.period STARTS WITH $undated THEN '~' ELSE substring(b.period, 0, 4) END AS year, b
  WITH owner, partner, year, sum(b.n) AS n, sum(coalesce(b.score, 0.0)) AS score, sum(coalesce(b.cooperative, 0)) AS cooperative,
    sum(coalesce(b.conflictual, 0)) AS conflictual
  ORDER BY n DESC, year, partner
  WITH owner, collect([partner, year, n, score, cooperative, conflictual]) AS rows
  RETURN owner, size(rows) AS total, rows[0..$limit] AS top
  UNION ALL
  UNWIND $owners AS owner MATCH (b:Bucket {owner: 'wide:' + owner}) WHERE b.kind IN $kinds AND b.n > 0
  WITH owner, count(b) AS wide WHERE wide > 0 RETURN owner, -1 AS total, [] AS top`

const OWNING = ['Country', 'Organization', 'Leader', 'Framework', 'Topic'] as const
export type OwningLabel = (typeof OWNING)[number]

/** One constant a label, from a closed list. */
export const idsOfLabel = Object.fromEntries(
  OWNING.map(label => [label, `/* idsOf${label} */ MATCH (n:${label}) RETURN n.id AS id`])
) as Record<OwningLabel, string>
