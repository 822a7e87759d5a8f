import type { Disagreement, DisagreeingValue, Event } from '../event.js'
import type { ClaimRecord } from './context.js'
import type { Question } from './support.js'
import { answers } from './support.js'
import {
  agreementFacts,
  dateOf,
  dateQuestion,
  interactionFacts,
  placeOf,
  summitFacts,
  textQuestion
} from './questions.js'
import { currentStatus } from './steps.js'
import { tellingOfConclusion, tellingOfDay } from './telling.js'

/** An event before it is said what its articles differ on. */
export type Undisputed = {
  readonly [K in Event['kind']]: Omit<Extract<Event, { kind: K }>, 'disagreements'>
}[Event['kind']]

/**
 * What accepted claims say of an event beside what it shows, whether the shown value is their best supported one or one that
 * people put right: then everything that articles say otherwise stands beside it.
 */
export function disagreementsOf(event: Undisputed, accepted: readonly ClaimRecord[]): Disagreement[] {
  const text = (ask: (record: ClaimRecord) => string | null | undefined) => textQuestion(record => ask(record) ?? null)
  switch (event.kind) {
    case 'SUMMIT': {
      const status = currentStatus(accepted)
      const telling = accepted.filter(record => summitFacts(record)?.status === status)
      return present([
        contested('date', tellingOfDay(accepted), dateOf, event.date),
        contested('place', telling, placeOf, event.place),
        contested(
          'host',
          accepted,
          text(record => summitFacts(record)?.host),
          event.host
        ),
        contested(
          'framework',
          accepted,
          text(record => summitFacts(record)?.framework),
          event.framework
        )
      ])
    }
    case 'AGREEMENT': {
      const deadline = dateQuestion(record => agreementFacts(record)?.deadline ?? null)
      return present([
        contested('date', tellingOfConclusion(accepted), dateOf, event.date),
        contested(
          'kind',
          accepted,
          text(record => agreementFacts(record)?.agreementKind),
          event.agreementKind
        ),
        contested('deadline', accepted, deadline, event.deadline)
      ])
    }
    case 'INTERACTION':
      return present([
        contested('date', accepted, dateOf, event.date),
        contested(
          'mode',
          accepted,
          text(record => interactionFacts(record)?.mode),
          event.mode
        )
      ])
  }
}

function contested<T>(
  field: string,
  records: readonly ClaimRecord[],
  question: Question<T>,
  shown: T | null
): Disagreement | null {
  const { keyOf, allows } = question
  const all = answers(records, question)
  const agrees = ({ key, value }: (typeof all)[number]): boolean =>
    shown !== null && (key === keyOf(shown) || (allows !== undefined && (allows(value, shown) || allows(shown, value))))
  const others = all.filter(one => !agrees(one))
  if (others.length === 0) return null
  const voiceOf = new Map(records.map(({ claim, source }) => [claim.id, source.voice]))
  const told = (value: string, claims: readonly string[]): DisagreeingValue => ({
    value,
    claims,
    voices: new Set(claims.map(id => voiceOf.get(id))).size
  })
  const own = all.filter(agrees).flatMap(({ claims }) => claims)
  return {
    field,
    shown: shown === null || own.length === 0 ? null : told(keyOf(shown), own.sort()),
    values: others.map(({ key, claims }) => told(key, claims))
  }
}

function present(list: readonly (Disagreement | null)[]): Disagreement[] {
  return list.filter(one => one !== null)
}
