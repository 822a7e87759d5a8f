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

/** What countries' own shelves tell of their partners, a list of period and `PartnerSums` for each. */
export const partnersOnShelves = `/* partnersOnShelves */
  UNWIND $owners AS owner MATCH (b:Bucket {owner: owner}) WHERE b.kind IN $kinds AND b.n > 0
  RETURN owner, collect([b.period, b.partners]) AS shelves`

const OWNING = ['Country', 'Organization', 'Leader', 'Framework', 'Topic'] as const
export type OwningLabel = (typeof OWNING)[number]

/** One constant a label, from a closed list. */
export const idsOfLabel = Object.fromEntries(
  OWNING.map(label => [label, `/* idsOf${label} */ MATCH (n:${label}) RETURN n.id AS id`])
) as Record<OwningLabel, string>
