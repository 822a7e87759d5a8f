import type { Event } from '../../src/domain/event.js'

/** What there is to ask about in a generated world. */
export interface WorldFacts {
  /** Ids of meetings. */
  readonly summits: readonly string[]
  /** Sort values of meetings, over all the years: where pages begin. */
  readonly places: readonly string[]
  /** Codes of countries, those with most to do first. */
  readonly countries: readonly string[]
  /** Pairs of country codes, hot ones among them. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Titles of agreements, each unlike the others. */
  readonly titles: readonly string[]
}

const QUESTIONS = 64
const EVERY = 97

export function worldFacts(events: Iterable<Event>): WorldFacts {
  const [summits, places, titles]: [string[], string[], string[]] = [[], [], []]
  const pairs = new Map<string, readonly [string, string]>()
  const often = new Map<string, number>()
  let seen = 0
  for (const event of events) {
    const codes = [...new Set(event.participants.map(({ actor, onBehalfOf }) => onBehalfOf ?? actor))]
      .map(key => key.slice('country:'.length))
      .sort()
    for (const code of codes) often.set(code, (often.get(code) ?? 0) + 1)
    const [a, b] = codes
    if (a && b && pairs.size < QUESTIONS) pairs.set(`${a}~${b}`, [a, b])
    // The last ones: their numbers begin no other number.
    if (event.kind === 'AGREEMENT' && titles.push(event.title) > QUESTIONS) titles.shift()
    if (event.kind !== 'SUMMIT' || seen++ % EVERY > 0 || summits.length >= QUESTIONS) continue
    summits.push(event.id)
    places.push(`${event.date?.latest ?? ''}|${event.id}`)
  }
  const countries = [...often].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1)).map(([code]) => code)
  return { summits, places, countries, pairs: [...pairs.values()], titles }
}
