import type { Event, SummitEvent } from '../../src/domain/event.js'
import { dayNumber } from '../../src/domain/partial-date.js'
import type { Reference } from '../../src/reference/reference.js'
import { randomNumbers } from '../random-numbers.js'
import { INTERACTIONS, tell, type Drawn, type GeneratedEvent } from './told-event.js'

const FIRST_DAY = dayNumber('1990-01-01') ?? 0
const DAYS = 35 * 365
const TOPICS = ['trade', 'defence', 'climate', 'energy', 'migration', 'security', 'health', 'education'] as const

/**
 * Resolved events in the form in which the graph is written, without the work of resolving them: two in five are
 * meetings, two in five interactions, one in five an agreement, half of those reached at the meeting before. Some pairs of countries
 * have far more to do with each other than others (Zipf). Those in office on the day take part. The same for the same
 * size: a bigger world begins like a smaller one.
 */
export function* graphWorld(size: number, reference: Reference): Generator<GeneratedEvent> {
  const random = randomNumbers(20_251_231)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const officers = officersOf(reference)
  const countries = [...officers.keys()]
  const zipf = (): string => countries[Math.floor(countries.length ** random()) - 1] ?? 'KR'
  let meeting: SummitEvent | null = null
  for (let number = 0; number < size; number++) {
    const a = zipf()
    let b = zipf()
    while (b === a) b = pick(countries)
    const day = FIRST_DAY + Math.floor(random() * DAYS)
    const kind = pick(['SUMMIT', 'SUMMIT', 'AGREEMENT', 'INTERACTION', 'INTERACTION'] as const)
    const reachedAt: SummitEvent | null = kind === 'AGREEMENT' && random() < 0.5 ? meeting : null
    const parties = reachedAt ? countriesOf(reachedAt) : [a, b]
    const on = reachedAt ? (dayNumber(reachedAt.date?.earliest ?? '') ?? day) : day
    const drawn: Drawn = {
      number,
      kind,
      parties,
      day: on,
      topic: pick(TOPICS),
      told: 1 + Math.floor(-Math.log(1 - random())),
      leaders: parties.map(code => pick(officers.get(code) ?? [])).map(list => (list ? inOffice(list, on) : null)),
      type: pick(INTERACTIONS),
      summit: reachedAt?.id ?? null,
      city: reference.countries.get(parties[1] ?? '')?.capital ?? null
    }
    const generated = tell(drawn)
    if (generated.state.event?.kind === 'SUMMIT') meeting = generated.state.event
    yield generated
  }
}

interface Holder {
  readonly leader: string
  readonly from: number
  readonly until: number
}

/** Who held the first offices of each country, office by office; countries with more on record come first. */
function officersOf(reference: Reference): ReadonlyMap<string, readonly (readonly Holder[])[]> {
  const found = new Map<string, Holder[][]>()
  for (const [code, { sovereign }] of reference.countries) {
    if (sovereign !== null) continue
    const offices = reference
      .officesOf(code)
      .filter(({ kind }) => kind === 'HEAD_OF_STATE' || kind === 'HEAD_OF_GOVERNMENT' || kind === 'FOREIGN_MINISTER')
      .map(({ id }) =>
        reference.tenuresOfOffice(id).flatMap(({ leader, from, until }) => {
          const [first, last] = [dayNumber(from ?? ''), dayNumber(until ?? '')]
          return first === null ? [] : [{ leader, from: first, until: last ?? Number.MAX_SAFE_INTEGER }]
        })
      )
      .filter(holders => holders.length > 0)
    if (offices.length > 0) found.set(code, offices)
  }
  const weight = (offices: readonly (readonly Holder[])[]): number => offices.reduce((sum, one) => sum + one.length, 0)
  return new Map([...found].sort((x, y) => weight(y[1]) - weight(x[1]) || (x[0] < y[0] ? -1 : 1)))
}

function inOffice(holders: readonly Holder[], day: number): string | null {
  return holders.find(({ from, until }) => from <= day && day < until)?.leader ?? null
}

function countriesOf(event: Event): string[] {
  const keys = event.participants.map(({ actor, onBehalfOf }) => onBehalfOf ?? actor)
  return [...new Set(keys)].map(key => key.slice('country:'.length))
}

/** The events alone of a world of so many. */
export function* eventsOfWorld(size: number, reference: Reference): Generator<Event> {
  for (const { state } of graphWorld(size, reference)) if (state.event) yield state.event
}
