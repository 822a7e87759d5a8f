import type { Place, SummitFacts } from '../claim.js'
import { slug } from '../ids.js'
import { remembered } from '../memo.js'
import { leadersByParty, partiesOf } from './parties.js'
import type { Horizon, Span } from './span.js'
import { spanOf } from './span.js'
import type { Testimony } from './testimony.js'

interface Pace {
  /** Such a meeting of the same parties comes about once in so many days. */
  readonly gapDays: number
  /** How long before the day an undated one is announced. */
  readonly aheadDays: number
  /** Reports may differ by so many days (time zones, several days of talks). */
  readonly slackDays: number
}

const PACE: Readonly<Record<string, Pace>> = {
  CALL: { gapDays: 10, aheadDays: 7, slackDays: 0 },
  LEADERS: { gapDays: 120, aheadDays: 60, slackDays: 1 },
  MINISTERS: { gapDays: 40, aheadDays: 30, slackDays: 1 },
  ENVOYS: { gapDays: 20, aheadDays: 14, slackDays: 1 },
  SERIES_OF_LEADERS: { gapDays: 300, aheadDays: 300, slackDays: 3 },
  SERIES: { gapDays: 120, aheadDays: 120, slackDays: 3 }
}

/** An undated meeting is reported within so many days. */
const REPORTED_WITHIN_DAYS = 6

export const NOT_YET: ReadonlySet<string> = new Set(['PLANNED', 'PROPOSED', 'POSTPONED', 'CANCELLED', 'REFUSED'])
export const CALLED_OFF: ReadonlySet<string> = new Set(['CANCELLED', 'REFUSED'])

export function paceOf(facts: SummitFacts): Pace {
  const series = facts.framework !== null && (facts.format === 'MULTILATERAL' || facts.format === 'TRILATERAL')
  const key =
    facts.format === 'CALL'
      ? 'CALL'
      : !series
        ? facts.level
        : facts.level === 'LEADERS'
          ? 'SERIES_OF_LEADERS'
          : 'SERIES'
  return PACE[key] as Pace
}

function horizonOf(facts: SummitFacts): Horizon {
  return { back: REPORTED_WITHIN_DAYS, ahead: NOT_YET.has(facts.status) ? paceOf(facts).aheadDays : 0 }
}

/** When the meeting can have been. */
export const summitSpan = remembered((testimony: Testimony): Span | null => {
  const { facts } = testimony.claim
  return facts.kind === 'SUMMIT' ? spanOf(testimony, horizonOf(facts)) : null
})

const cityOf = remembered((place: Place) => (place.city === null ? null : slug(place.city)))

export const sameCity = (x: SummitFacts, y: SummitFacts): boolean =>
  x.place?.city != null && y.place?.city != null && cityOf(x.place) === cityOf(y.place)

/** Everybody who met, as one text, where each of two parties or more names who acts for it. */
export function peopleOf({ claim }: Testimony): string | null {
  const leaders = leadersByParty(claim)
  if (leaders.size < 2 || leaders.size !== partiesOf(claim).size) return null
  return [...leaders.values()]
    .flatMap(people => [...people])
    .sort()
    .join('+')
}

/** The one organisation whose meeting it is, where the text names nobody else but the country, or who of it, had it as a guest. */
export function soleBody({ claim }: Testimony, facts: SummitFacts): string | null {
  const home = `country:${facts.host}`
  if (facts.format === 'CALL' || [...leadersByParty(claim).keys()].some(party => party !== home)) return null
  const [body, ...others] = [...partiesOf(claim)].filter(party => party !== home)
  return others.length === 0 && body?.startsWith('organization:') ? body : null
}

/** Two reports of meetings with their facts. */
export interface Pair {
  readonly a: Testimony
  readonly b: Testimony
  readonly x: SummitFacts
  readonly y: SummitFacts
}

export const isRemote = ({ x, y }: Pair): boolean => x.format === 'CALL' || y.format === 'CALL'

/** By how many days two reports of one meeting may differ. */
export function slackOf(pair: Pair): number {
  const { x, y } = pair
  const planned = x.status !== y.status ? 1 : 0 // a plan may slip by a day
  return isRemote(pair) ? 0 : Math.max(paceOf(x).slackDays, paceOf(y).slackDays) + planned
}
