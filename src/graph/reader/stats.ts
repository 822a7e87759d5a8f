import { InputError } from '../../domain/errors.js'
import type { Day } from '../../domain/partial-date.js'
import type { Engine, Row, Transaction } from '../engine.js'
import { ALL, UNDATED } from '../model/keys.js'
import { eachPartner } from '../model/partner-sums.js'
import type { OwningLabel } from '../queries/stats.js'
import { idsOfLabel, partnersOnShelves, sumsOfShelves, sumsOnShelves } from '../queries/stats.js'
import type { TestName } from '../queries/passes.js'
import { flag, lists, number, numberOr, text, textOrNull } from '../rows.js'
import type { EventFilter, PeriodGroup, StatGroup, StatKey, StatRow } from '../store.js'
import { STAT_GROUPS } from '../store.js'
import { daysOf, filterParameters, kindsOf, tagsOfAll, testsOf } from './event-filter.js'
import { candidateOwners, requestOn, rowsOf } from './owners.js'
import { periodOf } from './periods.js'
import { shelvesOf, within } from './shelves.js'

/** More rows than this are no summary; the store stops there. */
const MOST_ROWS = 20_000

/** A row of what `key` says, and of nothing else. Written out: spread from an empty one it took three times as long to make. */
export function statRow(key: Partial<StatKey>, sums: Omit<StatRow, keyof StatKey>): StatRow {
  return {
    country: key.country ?? null,
    partner: key.partner ?? null,
    organization: key.organization ?? null,
    leader: key.leader ?? null,
    framework: key.framework ?? null,
    topic: key.topic ?? null,
    period: key.period ?? null,
    status: key.status ?? null,
    level: key.level ?? null,
    format: key.format ?? null,
    kind: key.kind ?? null,
    type: key.type ?? null,
    mode: key.mode ?? null,
    quadClass: key.quadClass ?? null,
    count: sums.count,
    happened: sums.happened,
    score: sums.score,
    cooperative: sums.cooperative,
    conflictual: sums.conflictual
  }
}

const LABELS: Readonly<Partial<Record<StatGroup, { readonly label: OwningLabel; readonly column: keyof StatKey }>>> = {
  COUNTRY: { label: 'Country', column: 'country' },
  ORGANIZATION: { label: 'Organization', column: 'organization' },
  LEADER: { label: 'Leader', column: 'leader' },
  FRAMEWORK: { label: 'Framework', column: 'framework' },
  TOPIC: { label: 'Topic', column: 'topic' }
}

const isPeriod = (group: StatGroup): group is PeriodGroup =>
  group === 'YEAR' || group === 'QUARTER' || group === 'MONTH'

function columnOf(group: StatGroup): keyof StatKey {
  if (isPeriod(group)) return 'period'
  return group === 'QUAD_CLASS'
    ? 'quadClass'
    : (group.toLowerCase() as Lowercase<Exclude<StatGroup, PeriodGroup | 'QUAD_CLASS'>>)
}

/** Adds rows up by what they have in common: what they are grouped by. */
class Sums {
  readonly #rows = new Map<string, { -readonly [K in keyof StatRow]: StatRow[K] }>()
  readonly #columns: readonly (keyof StatKey)[]

  constructor(groups: readonly StatGroup[]) {
    this.#columns = [...new Set(groups.map(columnOf))]
  }

  add(key: Partial<StatKey>, sums: Omit<StatRow, keyof StatKey>): void {
    const id = this.#columns.map(column => key[column] ?? '').join('|')
    const row = this.#rows.get(id)
    if (row === undefined) {
      this.#rows.set(id, statRow(key, sums))
      return
    }
    row.count += sums.count
    row.happened += sums.happened
    row.score += sums.score
    row.cooperative += sums.cooperative
    row.conflictual += sums.conflictual
  }

  rows(): StatRow[] {
    return [...this.#rows.values()]
  }
}

function tooMany(): InputError {
  return new InputError(
    `groupBy: this makes more than ${MOST_ROWS} groups; group by fewer things, or narrow the filter`,
    { code: 'TOO_MANY_GROUPS', field: 'groupBy' }
  )
}

/**
 * Sums of the events that pass a filter, by what they have in common. An event that has several of what is grouped by
 * (countries, topics) counts for each, one that has none of them for none. Partners are those of the one country that
 * the filter demands, unless grouped by country too. No event is loaded: shelves have sums of their own, and where these
 * do not tell, the store adds up.
 */
export function stats(
  engine: Engine,
  filter: EventFilter,
  groupBy: readonly StatGroup[],
  asOf: Day | null = null
): Promise<StatRow[]> {
  const groups = STAT_GROUPS.filter(group => groupBy.includes(group))
  return engine.read(async transaction => {
    const sums = new Sums(groups)
    const owners = asOf === null ? await summedOwners(transaction, filter, groups) : null
    if (owners === null) await addEvents(transaction, sums, filter, groups, asOf, candidateOwners(filter, null))
    else await addSums(transaction, sums, filter, groups, owners)
    const rows = sums.rows()
    if (rows.length > MOST_ROWS) throw tooMany()
    return rows
  })
}

/** Whose shelves hold the sums: owners, with what each stands for, or a country, with what its shelves tell of its partners. */
type SummedOwners =
  | { readonly byOwner: ReadonlyMap<string, Partial<StatKey>> }
  | {
      readonly partnersOf: string
    }

/** The country whose partners alone are asked for, by year or in all, with nothing that only events can tell; else null. */
export function countryOfPartners(filter: EventFilter, groups: readonly StatGroup[]): string | null {
  const [country, ...others] = tagsOfAll(filter)
  if (!groups.includes('PARTNER') || groups.some(group => group !== 'PARTNER' && group !== 'YEAR')) return null
  if (others.length > 0 || testsOf(filter).size > 0) return null
  return country?.startsWith('country:') ? country : null
}

/** The owners on whose shelves the answer stands already; null where events have to be looked at. */
async function summedOwners(
  transaction: Transaction,
  filter: EventFilter,
  groups: readonly StatGroup[]
): Promise<SummedOwners | null> {
  const partnersOf = countryOfPartners(filter, groups)
  if (partnersOf !== null) return { partnersOf }
  const demanded = tagsOfAll(filter)
  const [only] = demanded
  if (demanded.length > 1 || testsOf(filter).size > 0) return null
  const period = groups.find(isPeriod)
  const [group, ...others] = groups.filter(one => !isPeriod(one))
  if (others.length > 0) return null
  if (period !== undefined && period !== 'YEAR' && (group !== undefined || only !== undefined)) return null
  if (group === undefined) return { byOwner: new Map([[only ?? ALL, {}]]) }
  const listed = LABELS[group]
  if (listed === undefined || only !== undefined) return null
  const ids = (await transaction.run(idsOfLabel[listed.label])).map(row => text(row, 'id'))
  return { byOwner: new Map(ids.map(id => [id, { [listed.column]: id }])) }
}

/** Adds what stands on shelves already. */
async function addSums(
  transaction: Transaction,
  sums: Sums,
  filter: EventFilter,
  groups: readonly StatGroup[],
  owners: SummedOwners
): Promise<void> {
  if ('byOwner' in owners) return addShelves(transaction, sums, filter, groups, owners.byOwner)
  const period = groups.find(isPeriod)
  const parameters = { owners: [owners.partnersOf], kinds: kindsOf(filter) }
  for (const row of await transaction.run(partnersOnShelves, parameters)) {
    for (const [shelf, stored] of partnerShelves(row)) {
      const when = period && { period: told(shelf, period) }
      eachPartner(stored, (partner, { n: count, score, cooperative, conflictual }) => {
        const happened = cooperative + conflictual
        sums.add({ partner, ...when }, { count, happened, score, cooperative, conflictual })
      })
    }
  }
}

/** Period and partners of each shelf in a row of `partnersOnShelves`. */
export function partnerShelves(row: Row): (readonly [period: string, partners: string | null])[] {
  return lists(row, 'shelves').map(([period, partners]) => [
    String(period).replace('+', ''),
    partners == null ? null : String(partners)
  ])
}

async function addShelves(
  transaction: Transaction,
  sums: Sums,
  filter: EventFilter,
  groups: readonly StatGroup[],
  owners: ReadonlyMap<string, Partial<StatKey>>
): Promise<void> {
  const period = groups.find(isPeriod)
  for (const row of await transaction.run(sumsOfShelves, { owners: [...owners.keys()], kinds: kindsOf(filter) })) {
    const [cooperative, conflictual] = [numberOr(row, 'cooperative', 0), numberOr(row, 'conflictual', 0)]
    sums.add(
      {
        ...owners.get(text(row, 'owner')),
        ...(period && { period: told(text(row, 'period').replace('+', ''), period) })
      },
      {
        count: number(row, 'n'),
        happened: cooperative + conflictual,
        score: numberOr(row, 'score', 0),
        cooperative,
        conflictual
      }
    )
  }
}

/** A period as it is shown; undated events have none. */
export function told(month: string, by: PeriodGroup): string | null {
  return month.startsWith(UNDATED.slice(0, 4)) ? null : periodOf(month, by)
}

async function addEvents(
  transaction: Transaction,
  sums: Sums,
  filter: EventFilter,
  groups: readonly StatGroup[],
  asOf: Day | null,
  sets: readonly (readonly string[])[]
): Promise<void> {
  const shelves = await shelvesOf(transaction, sets.flat(), kindsOf(filter), asOf)
  const demanded = tagsOfAll(filter)
  const request = requestOn({ sets, tags: demanded }, shelves)
  const days = daysOf(filter)
  const rows = rowsOf(request, shelves, 0, shelf => within(shelf, days))
  if (rows.length === 0) return
  const more: TestName[] = request.all.length > 0 ? ['all'] : []
  if (rows.some(({ met }) => met.length > 0)) more.push('met')
  const cypher = sumsOnShelves(groups)[asOf === null ? 'events' : 'versions'](testsOf(filter, ...more))
  const found = await transaction.run(cypher, {
    rows,
    filter: filterParameters(filter),
    limit: MOST_ROWS + 1,
    of: demanded.find(tag => tag.startsWith('country:')) ?? '',
    ...(asOf === null ? {} : { asOf })
  })
  if (found.length > MOST_ROWS) throw tooMany()
  for (const row of found) {
    const count = number(row, 'n')
    const happened = flag(row, 'happened') ? count : 0
    const cooperative = (textOrNull(row, 'quadClass') ?? '').endsWith('_COOPERATION')
    sums.add(keyOf(row, groups), {
      count,
      happened,
      score: number(row, 'score'),
      cooperative: cooperative ? happened : 0,
      conflictual: cooperative ? 0 : happened
    })
  }
}

const COLUMNS = [
  'country',
  'partner',
  'organization',
  'leader',
  'framework',
  'topic',
  'status',
  'level',
  'format',
  'kind',
  'type',
  'mode'
] as const

function keyOf(row: Row, groups: readonly StatGroup[]): Partial<StatKey> {
  const period = groups.find(isPeriod)
  const columns = COLUMNS.flatMap(column => (column in row ? [[column, textOrNull(row, column)] as const] : []))
  return {
    ...Object.fromEntries(columns),
    ...(period && { period: told(text(row, 'period'), period) }),
    ...(groups.includes('QUAD_CLASS') && { quadClass: textOrNull(row, 'quadClass') })
  }
}
