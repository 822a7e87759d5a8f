import type { AgreementFacts, InteractionFacts, Place, SummitFacts } from '../claim.js'
import { slug } from '../ids.js'
import type { PartialDate } from '../partial-date.js'
import type { ClaimRecord } from './context.js'
import type { Question } from './support.js'

function covers(broad: PartialDate, narrow: PartialDate): boolean {
  const from = broad.earliest === null || (narrow.earliest !== null && broad.earliest <= narrow.earliest)
  const until = broad.latest === null || (narrow.latest !== null && broad.latest >= narrow.latest)
  return from && until
}

/** Asks for a date; a month supports each of its days. Stated beats implied only by being equal: both are read alike. */
export function dateQuestion(ask: (record: ClaimRecord) => PartialDate | null): Question<PartialDate> {
  return { ask, keyOf: date => date.edtf, allows: covers }
}

export const dateOf = dateQuestion(record => record.claim.date)

export const windowOf = dateQuestion(record => (record.claim.date === null ? record.claim.window : null))

export const summitFacts = ({ claim }: ClaimRecord): SummitFacts | null =>
  claim.facts.kind === 'SUMMIT' ? claim.facts : null
export const agreementFacts = ({ claim }: ClaimRecord): AgreementFacts | null =>
  claim.facts.kind === 'AGREEMENT' ? claim.facts : null
export const interactionFacts = ({ claim }: ClaimRecord): InteractionFacts | null =>
  claim.facts.kind === 'INTERACTION' ? claim.facts : null

/** A country without a city supports every city in it. */
export const placeOf: Question<Place> = {
  ask: record => {
    const place = summitFacts(record)?.place ?? null
    return place === null || (place.city === null && place.country === null) ? null : place
  },
  keyOf: ({ city, country }) => [city, country].filter(part => part !== null).join(', '),
  allows: (broad, narrow) =>
    (broad.country === null || broad.country === narrow.country) &&
    (broad.city === null || (narrow.city !== null && slug(broad.city) === slug(narrow.city)))
}

/** Asks for plain text; equal text agrees. */
export function textQuestion(ask: (record: ClaimRecord) => string | null): Question<string> {
  return { ask, keyOf: text => text }
}

/** Asks for words that people write in different ways: spelling apart, they agree. */
export function namedQuestion(ask: (record: ClaimRecord) => string | null): Question<string> {
  return { ask, keyOf: slug }
}
