import type { Place } from '../domain/claim.js'
import { InputError } from '../domain/errors.js'
import type { Event } from '../domain/event.js'
import { weightOf } from '../domain/intensity.js'
import type { Day } from '../domain/partial-date.js'
import { parsePartialDate } from '../domain/partial-date.js'
import { modesOf } from '../domain/plover.js'
import { CORRECTABLE } from '../domain/resolution/corrections.js'
import {
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  INTERACTION_STATUSES,
  INTERACTION_TYPES,
  SUMMIT_FORMATS,
  SUMMIT_LEVELS,
  SUMMIT_STATUSES
} from '../domain/vocabulary.js'
import type { Reference } from '../reference/reference.js'

const MOST_TITLE_LENGTH = 200

/** Fields that can be empty: that nobody knows is an answer too. */
const CLEARABLE: ReadonlySet<string> = new Set(['date', 'place', 'host', 'framework', 'deadline', 'mode'])

function refuse(code: string, message: string): never {
  throw new InputError(message, { code, field: 'value' })
}

function among(values: readonly string[], value: string): string {
  if (values.includes(value)) return value
  return refuse('BAD_VALUE', `${JSON.stringify(value.slice(0, 60))} is none of ${values.join(', ')}`)
}

function country(code: string, reference: Reference): string {
  const key = code.replace(/^country:/, '').trim()
  if (reference.countries.has(key)) return key
  return refuse(
    'UNKNOWN_COUNTRY',
    `there is no country ${JSON.stringify(key.slice(0, 60))}; write its ISO 3166-1 alpha-2 code, such as KR`
  )
}

function framework(value: string, reference: Reference): string {
  const key = value.replace(/^framework:/, '').trim()
  if (reference.frameworks.has(key)) return key
  return refuse(
    'UNKNOWN_FRAMEWORK',
    `there is no framework ${JSON.stringify(key.slice(0, 60))}; the list frameworks has them all`
  )
}

/** `Tokyo, JP`, `JP` or `Tokyo`. */
function place(value: string, reference: Reference): Place {
  const match = /^(?:([^,]+), *)?([A-Z]{2})$/.exec(value.trim())
  if (match) return { city: match[1]?.trim() ?? null, country: country(match[2] ?? '', reference) }
  if (value.includes(','))
    return refuse(
      'UNKNOWN_COUNTRY',
      `${JSON.stringify(value.slice(0, 60))} names no country; write a place as City, CC: Tokyo, JP`
    )
  return { city: value.trim(), country: null }
}

function statusesOf(event: Event): readonly string[] {
  if (event.kind === 'SUMMIT') return SUMMIT_STATUSES.filter(status => status !== 'UNCONFIRMED')
  return event.kind === 'AGREEMENT' ? AGREEMENT_STATUSES : INTERACTION_STATUSES
}

/**
 * The value that a person gives for a field of an event, in the field's own form. Throws an InputError with a code of its
 * own for what cannot be: an unknown country, an impossible date, a field that nobody can correct.
 */
export function correctedValue(event: Event, field: string, value: string | null, reference: Reference): unknown {
  const fields: readonly string[] = CORRECTABLE[event.kind]
  if (!fields.includes(field)) {
    throw new InputError(
      `${JSON.stringify(field.slice(0, 60))} of this event cannot be corrected; what can be: ${fields.join(', ')}`,
      { code: 'FIELD_NOT_CORRECTABLE', field: 'field' }
    )
  }
  if (value === null || value.trim() === '') {
    if (CLEARABLE.has(field)) return null
    return refuse('BAD_VALUE', `${field} cannot be empty`)
  }
  switch (field) {
    case 'date':
    case 'deadline':
      return (
        parsePartialDate(value.trim(), 'STATED') ??
        refuse(
          'BAD_DATE',
          `${JSON.stringify(value.slice(0, 60))} is no date; write a day, a month, a year or an interval: 2025-08-23, 2025-08, 2025, 2025-10-21/2025-10-31`
        )
      )
    case 'place':
      return place(value, reference)
    case 'host':
      return country(value, reference)
    case 'framework':
      return framework(value, reference)
    case 'status':
      return among(statusesOf(event), value)
    case 'level':
      return among(SUMMIT_LEVELS, value)
    case 'format':
      return among(SUMMIT_FORMATS, value)
    case 'agreementKind':
      return among(AGREEMENT_KINDS, value)
    case 'type':
      return among(INTERACTION_TYPES, value)
    case 'mode':
      return among(event.kind === 'INTERACTION' ? modesOf(event.type) : [], value)
    default:
      if (value.trim().length > MOST_TITLE_LENGTH)
        return refuse('BAD_VALUE', `a title has at most ${MOST_TITLE_LENGTH} characters`)
      return value.trim()
  }
}

/** Refuses to say of something that has not happened yet, by that day, that it has. */
export function requireComeBy(today: Day, corrected: Event): void {
  const { date } = corrected
  if (date?.earliest == null || date.earliest <= today || !weightOf(corrected).happened) return
  refuse('BAD_DATE', `${date.edtf} has not come yet (today is ${today}), and this is ${corrected.status} already`)
}
