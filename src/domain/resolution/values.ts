import type { Participant } from '../claim.js'
import type { AgreementEvent, Event, InteractionEvent, SummitEvent } from '../event.js'
import { isAccepted } from '../identity/testimony.js'
import { CONCLUDED_RANK } from '../life-cycle.js'
import type { PartialDate } from '../partial-date.js'
import { ploverScore, quadClassOf } from '../plover.js'
import type { AgreementStatus, EventKind, InteractionStatus, Role, SummitFormat, SummitStatus } from '../vocabulary.js'
import { confidenceOf } from './confidence.js'
import type { ClaimRecord, ResolverContext } from './context.js'
import type { Undisputed } from './disagreements.js'
import { disagreementsOf } from './disagreements.js'
import { tellingOfConclusion, tellingOfDay } from './telling.js'
import {
  agreementFacts,
  dateOf,
  dateQuestion,
  interactionFacts,
  namedQuestion,
  placeOf,
  summitFacts,
  textQuestion,
  windowOf
} from './questions.js'
import { currentStatus, inOrderOfPublication, rankOf, stepsOf } from './steps.js'
import { summitSteps } from './summit-steps.js'
import { answers, best } from './support.js'
import type { Question } from './support.js'
import { agreementTitle, interactionTitle, summitTitle } from './titles.js'

/** Where an `event` key of an article leads. */
export type EventLookup = (article: string, kind: EventKind, event: string) => string | null

/** The claims of one event at one time, and what makes ids of what they refer to. */
export interface Dossier {
  /** Today's identity: the same for every version. */
  readonly id: string
  readonly anchor: string
  readonly accepted: readonly ClaimRecord[]
  /** Denied and hypothetical. */
  readonly against: readonly ClaimRecord[]
  /** The event that an article's `event` key stands for today; null when it stands for none. */
  readonly eventOf: EventLookup
  readonly context: ResolverContext
}

/** Values of an event from its claims, none of which is denied or retracted. There must be at least one. */
export function valuesOf(dossier: Dossier): Event {
  const event = undisputed(dossier)
  return { ...event, disagreements: disagreementsOf(event, dossier.accepted) } as Event
}

function undisputed(dossier: Dossier): Undisputed {
  const kind = dossier.accepted[0]?.claim.facts.kind
  switch (kind) {
    case 'SUMMIT':
      return summitValues(dossier)
    case 'AGREEMENT':
      return agreementValues(dossier)
    case 'INTERACTION':
      return interactionValues(dossier)
    default:
      throw new RangeError(`claims of ${kind ?? 'nothing'} make no event`)
  }
}

function common({ id, anchor, accepted, against }: Dossier, date: PartialDate | null) {
  return {
    id,
    anchor,
    claims: accepted.map(record => record.claim.id).sort(),
    against: against.map(record => record.claim.id).sort(),
    date,
    window: date === null ? best(accepted, windowOf) : null,
    participants: participantsOf(accepted),
    topics: [...new Set(accepted.flatMap(record => record.claim.topics))].sort(),
    ...confidenceOf(accepted, against),
    articleCount: new Set(accepted.map(record => record.source.id)).size,
    independentCount: new Set(accepted.map(record => record.source.voice)).size,
    modalities: [...new Set([...accepted, ...against].map(record => record.claim.modality))].sort()
  }
}

const TELLING_ROLES: ReadonlySet<Role> = new Set(['HOST', 'VISITOR', 'MEDIATOR'])

/**
 * Everybody that any claim names, in the order of the anchor's article, then by key. Of two roles at one meeting the one
 * that tells more stays; who acts and who is acted upon are two.
 */
function participantsOf(accepted: readonly ClaimRecord[]): Participant[] {
  const ordered = inOrderOfPublication(accepted)
  const anchor = ordered[0]?.source.id
  const result = new Map<string, Participant>()
  const add = (p: Participant): void => {
    const apart = p.role === 'SOURCE' || p.role === 'TARGET'
    const key = apart ? `${p.role} ${p.actor}` : p.actor
    const known = result.get(key)
    if (!known) result.set(key, p)
    else if (TELLING_ROLES.has(p.role) && !TELLING_ROLES.has(known.role)) result.set(key, { ...known, role: p.role })
    else if (known.onBehalfOf === null && p.onBehalfOf !== null) result.set(key, { ...known, onBehalfOf: p.onBehalfOf })
  }
  for (const record of ordered.filter(r => r.source.id === anchor)) record.claim.participants.forEach(add)
  // The same few people stand in hundreds of claims: each once, then sorted.
  const rest = new Map<string, Participant>()
  for (const { claim, source } of ordered) {
    if (source.id === anchor) continue
    for (const p of claim.participants) rest.set(`${p.actor} ${p.role} ${p.onBehalfOf ?? ''}`, p)
  }
  for (const key of [...rest.keys()].sort()) add(rest.get(key) as Participant)
  return [...result.values()]
}

/** The date by those who tell of the furthest step (a plan's day may have slipped), made finer by the others. */
function dateBy(records: readonly ClaimRecord[], telling: readonly ClaimRecord[]): PartialDate | null {
  const date = best(telling, dateOf)
  if (date === null) return best(records, dateOf)
  if (date.precision === 'DAY') return date
  const finer = records.filter(({ claim }) => claim.date !== null && dateOf.allows?.(date, claim.date) === true)
  return best(finer, dateOf) ?? date
}

function summitValues(dossier: Dossier): Omit<SummitEvent, 'disagreements'> {
  const { accepted, context } = dossier
  const status = currentStatus(accepted) as SummitStatus
  const date = dateBy(accepted, tellingOfDay(accepted))
  const text = (ask: (facts: NonNullable<ReturnType<typeof summitFacts>>) => string | null): Question<string> =>
    textQuestion(record => {
      const facts = summitFacts(record)
      return facts === null ? null : ask(facts)
    })
  const [host, framework, level] = [text(f => f.host), text(f => f.framework), text(f => f.level)]
  const name = namedQuestion(record => summitFacts(record)?.name ?? null)
  const place = best(accepted, placeOf)
  const event = {
    ...common(dossier, date),
    kind: 'SUMMIT' as const,
    level: best(accepted, level) as SummitEvent['level'],
    format: formatOf(accepted),
    status,
    place,
    host: best(accepted, host),
    framework: best(accepted, framework),
    besides: linkOf(dossier, 'SUMMIT', record => summitFacts(record)?.besides ?? null),
    name: best(accepted, name),
    steps: summitSteps(accepted)
  }
  const country = place?.country == null ? null : context.nameOf(`country:${place.country}`)
  return withTitle(event, summitTitle(event, country, context))
}

/** What tells most: beside another event, else by the number of parties; a visit only where no meeting is reported. */
function formatOf(records: readonly ClaimRecord[]): SummitFormat {
  const ranked = answers(
    records,
    textQuestion(record => summitFacts(record)?.format ?? null)
  ).map(({ value }) => value as SummitFormat)
  if (ranked.includes('SIDELINE')) return 'SIDELINE'
  return ranked.find(format => format !== 'VISIT') ?? 'VISIT'
}

/** The event another one refers to, by the best supported reading; null when none of its articles' events count today. */
function linkOf(dossier: Dossier, kind: EventKind, ask: (record: ClaimRecord) => string | null): string | null {
  return best(
    dossier.accepted,
    textQuestion(record => {
      const key = ask(record)
      const event = key === null ? null : dossier.eventOf(record.source.id, kind, key)
      return event === dossier.id ? null : event
    })
  )
}

/** Steps that come after the conclusion: "withdrew from the deal that was signed in 2015" dates the deal and not its end. */
const AFTER_SIGNING: ReadonlySet<AgreementStatus> = new Set(['RATIFIED', 'IN_FORCE', 'WITHDRAWN', 'LAPSED'])

/**
 * When a step was taken. A day on which something is to be signed is that of no step yet, and the day of the conclusion
 * that of no later one.
 */
function stepDay(record: ClaimRecord): PartialDate | null {
  const facts = agreementFacts(record)
  if (facts === null || facts.stepDate !== null) return facts?.stepDate ?? null
  return rankOf(record) >= CONCLUDED_RANK && !AFTER_SIGNING.has(facts.status) ? record.claim.date : null
}

function agreementValues(dossier: Dossier): Omit<AgreementEvent, 'disagreements'> {
  const { accepted, context } = dossier
  const status = currentStatus(accepted) as AgreementStatus
  const date = best(tellingOfConclusion(accepted), dateOf)
  const kind = textQuestion(record => agreementFacts(record)?.agreementKind ?? null)
  const framework = textQuestion(record => agreementFacts(record)?.framework ?? null)
  const agreementKind = best(accepted, kind)
  const event = {
    ...common(dossier, date),
    kind: 'AGREEMENT' as const,
    agreementKind: agreementKind as AgreementEvent['agreementKind'],
    status,
    framework: best(accepted, framework),
    partOf: linkOf(dossier, 'AGREEMENT', record => agreementFacts(record)?.partOf ?? null),
    summit: linkOf(dossier, 'SUMMIT', record => agreementFacts(record)?.summit ?? null),
    deadline: best(
      accepted,
      dateQuestion(record => agreementFacts(record)?.deadline ?? null)
    ),
    steps: stepsOf<AgreementStatus>(accepted, stepDay)
  }
  const words = best(
    accepted,
    namedQuestion(record => agreementFacts(record)?.title ?? null)
  )
  return withTitle(event, agreementTitle(words ?? 'Agreement', event, context))
}

function interactionValues(dossier: Dossier): Omit<InteractionEvent, 'disagreements'> {
  const { accepted, context } = dossier
  const status = currentStatus(accepted) as InteractionStatus
  const date = dateBy(
    accepted,
    accepted.filter(record => interactionFacts(record)?.status === status)
  )
  const type = best(
    accepted,
    textQuestion(record => interactionFacts(record)?.type ?? null)
  ) as InteractionEvent['type']
  const mode = textQuestion(record => interactionFacts(record)?.mode ?? null)
  const chosenMode = best(accepted, mode)
  const event = {
    ...common(dossier, date),
    kind: 'INTERACTION' as const,
    type,
    mode: chosenMode,
    contexts: [...new Set(accepted.flatMap(record => interactionFacts(record)?.contexts ?? []))].sort(),
    status,
    score: ploverScore(type, chosenMode),
    quadClass: quadClassOf(type)
  }
  return withTitle(event, interactionTitle(event, context))
}

function withTitle<E extends object>(event: E, title: string): E & { title: string } {
  return { ...event, title }
}

/** Splits an event's records by whether they speak for it. */
export function sides(records: readonly ClaimRecord[]): { accepted: ClaimRecord[]; against: ClaimRecord[] } {
  return {
    accepted: records.filter(record => isAccepted(record.claim)),
    against: records.filter(record => !isAccepted(record.claim))
  }
}
