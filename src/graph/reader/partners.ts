import type { Day } from '../../domain/partial-date.js'
import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { EventKind } from '../../domain/vocabulary.js'
import type { Engine, Transaction } from '../engine.js'
import { pairOwner, typeOf, UNDATED, wideOwner } from '../model/keys.js'
import { tiesOfEntities } from '../queries/relationship.js'
import { sumsOfShelves } from '../queries/stats.js'
import { grouped, number, numberOr, text } from '../rows.js'
import type { Page, PageRequest, Partner, PartnerOptions, PartnerYear } from '../store.js'
import { pageOf } from './pages.js'
import { contacts, round } from './relationship.js'

interface Ranked {
  readonly partner: string
  readonly count: number
  readonly score: number
}

/** Padded so that it compares as text; what may be negative is moved above zero. */
const padded = (figure: number): string => (figure + 1_000_000_000).toFixed(2).padStart(14, '0')

/** Where a partner stands in its list: the figure that leads the order, then the id. */
function cursorOf({ partner, count, score }: Ranked, order: PartnerOptions['order']): string {
  const figure = order === 'COUNT_DESC' ? -count : order === 'SCORE_DESC' ? -score : score
  return `${padded(figure)}|${partner}`
}

const others = ({ a, b, id }: { readonly a: string; readonly b: string; readonly id: string }): string =>
  a === id ? b : a

/** See `StoreReader.partnersOf`. */
export function partnersOf(
  engine: Engine,
  ids: readonly string[],
  options: PartnerOptions,
  page: PageRequest
): Promise<Page<Partner>[]> {
  return engine.read(async transaction => {
    if (ids.length === 0) return []
    const tied = await transaction.run(tiesOfEntities, { ids: [...new Set(ids)] })
    const all = grouped(ids, tied, 'id', row => ({
      partner: others({ a: text(row, 'a'), b: text(row, 'b'), id: text(row, 'id') }),
      count: number(row, 'n'),
      score: round(number(row, 'score'))
    })).map(list => list.filter(({ partner }) => options.among.some(type => typeOf(partner) === type)))
    const narrowed = options.kinds !== undefined || options.fromYear !== undefined || options.untilYear !== undefined
    const ranked = narrowed ? await sumsOfPairs(transaction, ids, all, options) : all
    const pages = ranked.map(list =>
      pageOf(
        list
          .filter(({ count }) => count > 0)
          .map(partner => ({ partner, cursor: cursorOf(partner, options.order) }))
          .sort((a, b) => (a.cursor < b.cursor ? -1 : 1))
          .filter(({ cursor }) => page.after === null || cursor > page.after),
        page,
        ({ partner, cursor }) => ({ node: partner, cursor })
      )
    )
    const pairs = pages.flatMap(({ edges }, index) =>
      edges.map(({ node }) => [ids[index] ?? '', node.partner] as const)
    )
    const days = await lastContacts(transaction, pairs, options.kinds ?? EVENT_KINDS)
    return pages.map(({ edges, hasNextPage }, index) => ({
      hasNextPage,
      edges: edges.map(({ node, cursor }) => ({
        cursor,
        node: {
          ...node,
          of: ids[index] ?? '',
          lastContact: days.get(pairOwner(ids[index] ?? '', node.partner)) ?? null
        }
      }))
    }))
  })
}

interface PairShelf extends PartnerYear {
  readonly pair: string
}

/** What happened between pairs, from the sums of their shelves. */
async function shelvesOfPairs(
  transaction: Transaction,
  pairs: readonly string[],
  { kinds = EVENT_KINDS, fromYear, untilYear }: Pick<PartnerOptions, 'kinds' | 'fromYear' | 'untilYear'>
): Promise<PairShelf[]> {
  if (pairs.length === 0) return []
  const bounded = fromYear !== undefined || untilYear !== undefined
  const rows = await transaction.run(sumsOfShelves, { owners: [...new Set(pairs)], kinds })
  return rows.flatMap((row): PairShelf[] => {
    const period = text(row, 'period').slice(0, 4)
    const year = period === UNDATED.slice(0, 4) ? null : Number(period)
    if (bounded && (year === null || year < (fromYear ?? year) || year > (untilYear ?? year))) return []
    const [cooperative, conflictual] = [numberOr(row, 'cooperative', 0), numberOr(row, 'conflictual', 0)]
    const count = cooperative + conflictual
    return [{ pair: text(row, 'owner'), year, count, score: numberOr(row, 'score', 0), cooperative, conflictual }]
  })
}

async function sumsOfPairs(
  transaction: Transaction,
  ids: readonly string[],
  lists: readonly (readonly Ranked[])[],
  options: PartnerOptions
): Promise<Ranked[][]> {
  const pairs = lists.flatMap((list, index) => list.map(({ partner }) => pairOwner(ids[index] ?? '', partner)))
  const sums = new Map<string, { count: number; score: number }>()
  for (const { pair, count, score } of await shelvesOfPairs(transaction, pairs, options)) {
    const sum = sums.get(pair)
    sums.set(pair, { count: (sum?.count ?? 0) + count, score: (sum?.score ?? 0) + score })
  }
  return lists.map((list, index) =>
    list.map(({ partner }) => {
      const sum = sums.get(pairOwner(ids[index] ?? '', partner))
      return { partner, count: sum?.count ?? 0, score: round(sum?.score ?? 0) }
    })
  )
}

/** See `StoreReader.partnerYears`. */
export function partnerYears(
  engine: Engine,
  pairs: readonly (readonly [string, string])[],
  kinds: readonly EventKind[] | undefined
): Promise<PartnerYear[][]> {
  return engine.read(async transaction => {
    const keys = pairs.map(([a, b]) => pairOwner(a, b))
    const years = new Map<string, Map<number, PartnerYear>>()
    const narrowing = kinds === undefined ? {} : { kinds }
    for (const { pair, ...sums } of await shelvesOfPairs(transaction, keys, narrowing)) {
      if (sums.year === null || sums.count === 0) continue
      const byYear = years.get(pair) ?? new Map<number, PartnerYear>()
      const known = byYear.get(sums.year)
      byYear.set(sums.year, {
        year: sums.year,
        count: sums.count + (known?.count ?? 0),
        score: round(sums.score + (known?.score ?? 0)),
        cooperative: sums.cooperative + (known?.cooperative ?? 0),
        conflictual: sums.conflictual + (known?.conflictual ?? 0)
      })
      years.set(pair, byYear)
    }
    return keys.map(pair => [...(years.get(pair)?.values() ?? [])].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)))
  })
}

async function lastContacts(
  transaction: Transaction,
  pairs: readonly (readonly [string, string])[],
  kinds: readonly EventKind[]
): Promise<Map<string, Day>> {
  const lists = pairs.map(pair => ({ sets: [[pairOwner(...pair), wideOwner(pair[0])]], tags: pair }))
  const hits = await contacts(transaction, lists, kinds, 'DESC')
  const days = new Map<string, Day>()
  for (const [index, hit] of hits.entries()) {
    const [a = '', b = ''] = pairs[index] ?? []
    if (hit) days.set(pairOwner(a, b), hit.sort.slice(0, hit.sort.indexOf('|')))
  }
  return days
}
