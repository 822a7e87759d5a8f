import { OPEN_END } from '../../src/domain/partial-date.js'
import type { Day } from '../../src/domain/partial-date.js'
import { addDays, earliestDay, latestDay } from '../../src/reference/days.js'
import { officeKey, type Person } from './people.js'
import { RANKS, type RawTerm } from './raw-term.js'

/** A person's time in an office, put together from the rows that speak of it. */
export interface Tenure {
  readonly person: Person
  readonly office: string
  readonly plural: boolean
  from: string | null
  until: string | null
  readonly acting: boolean
  shared: boolean
  disputed: boolean
  readonly source: string
  readonly verified: boolean
  knownUntil: Day | null
  readonly rank: number
}

/** Between two rows of one term; a cabinet reshuffle or a re-election leaves no longer gap. */
const GAP_DAYS = 7

/** Puts the rows of all sources together into tenures, office by office. */
export function buildTenures(people: readonly Person[]): Tenure[] {
  const rows = new Map<string, { person: Person; term: RawTerm }[]>()
  for (const person of people) {
    for (const term of person.terms) {
      const key = officeKey(term)
      const list = rows.get(key) ?? []
      rows.set(key, list)
      list.push({ person, term })
    }
  }
  return [...rows.keys()].sort().flatMap(key => officeTenures(key, rows.get(key) ?? []))
}

interface Row {
  readonly person: Person
  readonly term: RawTerm
}

function officeTenures(office: string, rows: readonly Row[]): Tenure[] {
  const plural = rows.some(row => row.term.office.plural)
  const closed = plural ? rows : closeOpenEnds(rows)
  const byPerson = new Map<Person, RawTerm[]>()
  for (const { person, term } of closed) byPerson.set(person, [...(byPerson.get(person) ?? []), term])
  const tenures = [...byPerson].flatMap(([person, terms]) =>
    clusters(terms).map(cluster => merged(person, office, plural, cluster))
  )
  tenures.sort(byStart)
  return settle(plural ? tenures : dropCovered(tenures))
}

/**
 * The older tables end in 2022 and their open ends mean only that. Where a later table knows the person's end it wins;
 * otherwise the next to take the office closes the term.
 */
function closeOpenEnds(rows: readonly Row[]): Row[] {
  return rows.map(row => {
    const { term, person } = row
    if (term.until !== null || term.rank >= RANKS.recent || term.acting) return row
    const start = latestDay(term.from)
    const known = rows
      .filter(
        other => other.person === person && other.term.rank >= RANKS.recent && latestDay(other.term.until) >= start
      )
      .map(other => other.term)
      .sort((x, y) => (latestDay(x.until) < latestDay(y.until) ? -1 : 1))[0]
    // A second term later on is another row: the open end means the first of them.
    if (known) return { person, term: { ...term, until: known.until } }
    const next = rows
      .filter(other => other.person !== person && !other.term.acting && other.term.from !== null)
      .map(other => other.term.from as string)
      .filter(from => earliestDay(from) > start)
      .sort()[0]
    return next === undefined ? row : { person, term: { ...term, until: next } }
  })
}

/** Rows of one person in one office that overlap or nearly touch, and are held the same way, are one tenure. */
function clusters(terms: readonly RawTerm[]): RawTerm[][] {
  const result: RawTerm[][] = []
  for (const acting of [false, true]) {
    let end = ''
    let current: RawTerm[] | undefined
    for (const term of terms
      .filter(t => t.acting === acting)
      .sort((a, b) => (earliestDay(a.from) < earliestDay(b.from) ? -1 : 1))) {
      if (current && earliestDay(term.from) <= addDaysSafe(end, GAP_DAYS)) current.push(term)
      else result.push((current = [term]))
      const until = latestDay(term.until)
      if (current.length === 1 || until > end) end = until
    }
  }
  return result
}

function addDaysSafe(day: Day, days: number): Day {
  return day.startsWith('9999') ? day : addDays(day, days)
}

function merged(person: Person, office: string, plural: boolean, terms: readonly RawTerm[]): Tenure {
  const ranked = [...terms].sort((a, b) => b.rank - a.rank)
  const best = ranked[0] as RawTerm
  const last = ranked
    .filter(term => term.rank === best.rank)
    .sort((a, b) => (latestDay(a.until) < latestDay(b.until) ? 1 : -1))[0] as RawTerm
  const from = startOf(ranked)
  const vouching = ranked.filter(term => term.verified)
  const verified = vouching.length > 0
  const source = best.verified ? best.source : (vouching[0]?.source ?? 'unverified')
  const kept = vouching
    .map(term => (term.until === null || term.rank < last.rank ? term.keptUntil : latestDay(term.until)))
    .sort()
    .at(-1)
  const open = last.until === null || (!last.verified && verified)
  return {
    person,
    office,
    plural,
    from,
    until: last.until,
    acting: best.acting,
    shared: terms.some(term => term.shared),
    disputed: terms.some(term => term.disputed),
    source,
    verified,
    knownUntil: open && verified && kept !== undefined && kept < latestDay(last.until) ? kept : null,
    rank: best.rank
  }
}

/** The recent table is right from 2022 on; before, Wikidata's day beats it, and a more exact date beats a rougher one. */
function startOf(ranked: readonly RawTerm[]): string | null {
  const dated = ranked.filter(term => term.from !== null)
  const best = dated[0]
  if (!best) return null
  if (best.rank !== RANKS.recent) return earliestOfRank(dated, best.rank)
  const older = dated.filter(term => term.rank === RANKS.wikidata)
  const start = earliestOfRank(dated, RANKS.recent) as string
  const other = earliestOfRank(older, RANKS.wikidata)
  if (other === null || other.length < start.length) return start
  return start < '2022' || other.length > start.length ? other : start
}

function earliestOfRank(terms: readonly RawTerm[], rank: number): string | null {
  return (
    terms
      .filter(term => term.rank === rank)
      .map(term => term.from as string)
      .sort()[0] ?? null
  )
}

/** A term of a lesser source that a better source's terms cover is a contradiction, decided for the better one. */
function dropCovered(tenures: readonly Tenure[]): Tenure[] {
  return tenures.filter(tenure => {
    if (tenure.acting || tenure.rank >= RANKS.recent) return true
    const better = tenures.filter(other => other.rank > tenure.rank && !other.acting && other.person !== tenure.person)
    const middle = middleDay(tenure)
    return !better.some(other => sureStart(other) <= middle && middle <= sureEnd(other))
  })
}

function middleDay(tenure: Tenure): Day {
  const start = earliestDay(tenure.from ?? tenure.until)
  if (tenure.until === null) return addDays(start, 60)
  const end = latestDay(tenure.until)
  return addDays(start, Math.round((Date.parse(end) - Date.parse(start)) / 172_800_000))
}

/** First day on which the person surely held the office, last day likewise. */
function sureStart(tenure: Tenure): Day {
  return tenure.from === null ? latestDay(tenure.until) : latestDay(tenure.from)
}
function sureEnd(tenure: Tenure): Day {
  return earliestDay(tenure.until ?? OPEN_END)
}

/**
 * Hand-overs and contradictions: the last day goes to the one who comes in; who was not known to leave left when the next
 * came; where two sources of the same standing give the office to two people for longer than that, both are marked.
 */
function settle(tenures: Tenure[]): Tenure[] {
  for (let i = 0; i < tenures.length; i++) {
    const earlier = tenures[i] as Tenure
    for (const later of tenures.slice(i + 1)) {
      if (earlier.person === later.person || earlier.acting !== later.acting) {
        if (earlier.acting !== later.acting) trim(earlier, later)
        continue
      }
      const overlaps = sureStart(later) <= sureEnd(earlier) && sureStart(earlier) <= sureEnd(later)
      if (!overlaps) continue
      if (earlier.plural) {
        earlier.shared = later.shared = true
      } else if (later.from !== null && latestDay(later.from) > sureStart(earlier) && canTrim(earlier, later)) {
        close(earlier, later.from)
      } else {
        earlier.disputed = later.disputed = true
      }
    }
  }
  return tenures
}

/** An acting holder and a full one may overlap (an impeached president), but not by the day of hand-over alone. */
function trim(earlier: Tenure, later: Tenure): void {
  if (earlier.until !== null && earlier.until === later.from && later.from.length === 10 && earlier.from !== later.from)
    close(earlier, later.from)
}

function canTrim(earlier: Tenure, later: Tenure): boolean {
  if (earlier.until === null || later.rank > earlier.rank) return true
  return sureEnd(earlier) <= addDays(sureStart(later), 75)
}

function close(tenure: Tenure, next: string): void {
  const end = next.length === 10 ? addDays(next, -1) : next
  tenure.until = tenure.from !== null && latestDay(end) < earliestDay(tenure.from) ? tenure.from : end
  if (tenure.knownUntil !== null && tenure.knownUntil >= latestDay(tenure.until)) tenure.knownUntil = null
}

function byStart(a: Tenure, b: Tenure): number {
  const [x, y] = [earliestDay(a.from), earliestDay(b.from)]
  return x === y ? b.rank - a.rank : x < y ? -1 : 1
}
