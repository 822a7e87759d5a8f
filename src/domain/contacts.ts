import type { Day } from './partial-date.js'
import { daysBetween } from './partial-date.js'

/** Events of one date that happened between the same parties. */
export interface Contact {
  /** Of one of them. */
  readonly event: string
  readonly earliest: Day
  readonly latest: Day
  readonly count: number
}

/** A time in which no event of the parties can have fallen. */
export interface Gap {
  /** The last day of contact before it. */
  readonly from: Day
  /** The first day of contact after it; null while it lasts. */
  readonly until: Day | null
  readonly days: number
  readonly before: string
  readonly after: string | null
}

/** A time in which the pauses between contacts were short. */
export interface Streak {
  readonly from: Day
  readonly until: Day
  readonly days: number
  readonly count: number
  readonly first: string
  readonly last: string
}

/** A date less exact than this tells nothing about gaps: within a year there may be any. */
const EXACT_DAYS = 31

/** Contacts dated to a month or better, earliest first. */
function exact(contacts: readonly Contact[]): Contact[] {
  return contacts
    .filter(({ earliest, latest }) => daysBetween(earliest, latest) < EXACT_DAYS)
    .sort((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : a.event < b.event ? -1 : 1))
}

/** Runs of contacts that no pause longer than `maxGap` days parts, in the order of time. */
function runs(contacts: readonly Contact[], maxGap: number): { streak: Streak; reach: Contact }[] {
  const found: { streak: Streak; reach: Contact }[] = []
  for (const contact of exact(contacts)) {
    const run = found.at(-1)
    if (run === undefined || daysBetween(run.reach.latest, contact.earliest) > maxGap) {
      const { earliest, latest, count, event } = contact
      const days = daysBetween(earliest, latest)
      found.push({
        streak: { from: earliest, until: latest, days, count, first: event, last: event },
        reach: contact
      })
      continue
    }
    const reach = contact.latest > run.reach.latest ? contact : run.reach
    const { from, first, count } = run.streak
    const days = daysBetween(from, reach.latest)
    const streak = { from, until: reach.latest, days, count: count + contact.count, first, last: reach.event }
    found[found.length - 1] = { streak, reach }
  }
  return found
}

/**
 * Pauses of at least `minDays` days between contacts, the longest first. The one that lasts on `day` is among them.
 * A contact dated to a month may have been on any day of it, so the pause is told as short as it can have been.
 */
export function gapsBetween(contacts: readonly Contact[], minDays: number, day: Day): Gap[] {
  const all = runs(contacts, minDays - 1)
  const gaps = all.flatMap(({ reach }, index): Gap[] => {
    const next = all[index + 1]
    const from = reach.latest
    if (next !== undefined) {
      const until = next.streak.from
      return [{ from, until, days: daysBetween(from, until), before: reach.event, after: next.streak.first }]
    }
    const days = daysBetween(from, day)
    return days < minDays ? [] : [{ from, until: null, days, before: reach.event, after: null }]
  })
  return gaps.sort((a, b) => b.days - a.days || (a.from < b.from ? -1 : 1))
}

/** Times of more than one contact without a pause longer than `maxGapDays`, the longest first. */
export function streaksOf(contacts: readonly Contact[], maxGapDays: number): Streak[] {
  return runs(contacts, maxGapDays)
    .map(({ streak }) => streak)
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.days - a.days || b.count - a.count || (a.from < b.from ? -1 : 1))
}
