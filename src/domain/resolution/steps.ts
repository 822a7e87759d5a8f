import type { Step } from '../event.js'
import { stepRank } from '../life-cycle.js'
import { daysBetween } from '../partial-date.js'
import type { PartialDate } from '../partial-date.js'
import type { AgreementStatus, InteractionStatus, SummitStatus } from '../vocabulary.js'
import { remembered } from '../memo.js'
import type { ClaimRecord } from './context.js'
import { dateQuestion } from './questions.js'
import { best } from './support.js'

type Status = SummitStatus | AgreementStatus | InteractionStatus

function statusOf({ claim }: ClaimRecord): Status | null {
  return claim.facts.kind === 'TENURE' ? null : claim.facts.status
}

export function rankOf({ claim }: ClaimRecord): number {
  return claim.facts.kind === 'TENURE' ? -1 : stepRank(claim.facts)
}

const publicationKey = remembered(({ source, claim }: ClaimRecord): string => {
  const published = source.published?.basis === 'STATED' ? source.published.latest : null
  return `${published ?? '9999'}|${claim.id}`
})

const byPublication = (a: ClaimRecord, b: ClaimRecord): number => (publicationKey(a) < publicationKey(b) ? -1 : 1)

/** First known first; what has no date of publication last; ties by hash. The first of an event's claims is its anchor. */
export function inOrderOfPublication(records: readonly ClaimRecord[]): readonly ClaimRecord[] {
  // Versions hand in records that are in order already, again and again.
  const ordered = records.every((record, i) => i === 0 || byPublication(records[i - 1] as ClaimRecord, record) < 0)
  return ordered ? records : [...records].sort(byPublication)
}

/** A plan made this many days after a meeting was put off or called off is a new plan, and no late preview of the old one. */
export const PLANNED_ANEW_AFTER_DAYS = 2

/**
 * The latest step of the life cycle that an accepted claim reports. It is not voted: thirty previews do not outvote one
 * report that the meeting was held. Of steps that stand side by side (refused, postponed) the later report counts, and a
 * meeting called off may be planned anew.
 */
export function currentStatus(records: readonly ClaimRecord[]): Status | null {
  const ordered = inOrderOfPublication(records)
  let current: ClaimRecord | null = null
  for (const record of ordered) {
    if (current === null || rankOf(record) >= rankOf(current) || isPlannedAnew(record, current)) current = record
  }
  return current === null ? null : statusOf(current)
}

const PUT_OFF: ReadonlySet<Status | null> = new Set(['POSTPONED', 'CANCELLED', 'REFUSED'])

function isPlannedAnew(record: ClaimRecord, current: ClaimRecord): boolean {
  if (statusOf(record) !== 'PLANNED' || !PUT_OFF.has(statusOf(current))) return false
  const [then, now] = [current.source.published?.latest, record.source.published?.earliest]
  return then != null && now != null && daysBetween(then, now) >= PLANNED_ANEW_AFTER_DAYS
}

/** Each step with the best supported date for it and the first claim that reports it on that day, in the order of life. */
export function stepsOf<S extends Status>(
  records: readonly ClaimRecord[],
  dateOfStep: (record: ClaimRecord) => PartialDate | null
): Step<S>[] {
  const byStatus = new Map<Status, ClaimRecord[]>()
  for (const record of inOrderOfPublication(records)) {
    const status = statusOf(record)
    if (status === null) continue
    const known = byStatus.get(status)
    if (known) known.push(record)
    else byStatus.set(status, [record])
  }
  return [...byStatus]
    .map(([status, own]) => {
      const step = stepOf(status as S, own, best(own, dateQuestion(dateOfStep)), dateOfStep)
      return { rank: rankOf(own[0] as ClaimRecord), step }
    })
    .sort((a, b) => a.rank - b.rank || (a.step.status < b.step.status ? -1 : 1))
    .map(({ step }) => step)
}

/** A step on a day, by the first of its claims that tells that day. There must be a claim. */
export function stepOf<S extends Status>(
  status: S,
  records: readonly ClaimRecord[],
  date: PartialDate | null,
  dateOfStep: (record: ClaimRecord) => PartialDate | null
): Step<S> {
  const ordered = inOrderOfPublication(records)
  const telling = ordered.find(record => (dateOfStep(record)?.edtf ?? null) === (date?.edtf ?? null)) ?? ordered[0]
  return { status, date, claim: (telling as ClaimRecord).claim.id }
}
