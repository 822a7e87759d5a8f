import { daysBetween, parsePartialDate } from '../partial-date.js'
import type { PartialDate } from '../partial-date.js'
import type { ClaimRecord } from './context.js'
import { remembered } from '../memo.js'
import { dateOf, summitFacts } from './questions.js'
import { inOrderOfPublication, PLANNED_ANEW_AFTER_DAYS } from './steps.js'
import { best } from './support.js'

/** A meeting put off once: every claim of it, whichever article tells of it. */
export interface Postponement {
  readonly told: readonly ClaimRecord[]
  /** The day that was given up: as told, else that of the plan before. */
  readonly from: PartialDate | null
  /** The plans it was put off to: those of the articles that tell of it, and of those that came after and tell another day. */
  readonly plans: readonly ClaimRecord[]
}

/** How a meeting was put off, time after time, and the plans that were made before. */
export interface Postponements {
  readonly first: readonly ClaimRecord[]
  readonly all: readonly Postponement[]
}

/** What one article says of one postponement. */
interface Move {
  readonly told: ClaimRecord[]
  readonly plans: ClaimRecord[]
}

/**
 * The postponements of a meeting in their order: by when they were first told, but one that put it off until the day which
 * another gave up before that one.
 */
export const postponementsOf = remembered((accepted: readonly ClaimRecord[]): Postponements => {
  if (!accepted.some(isPutOff)) return { first: accepted.filter(isPlan), all: [] }
  const moves = movesOf(accepted)
  const moveOf = new Map(moves.flatMap(move => [...move.told, ...move.plans].map(record => [record, move] as const)))
  const early: ClaimRecord[] = []
  const all: Move[] = []
  const placed = new Set<Move>()
  for (const record of inOrderOfPublication(accepted)) {
    const move = moveOf.get(record)
    if (move === undefined) {
      if (isPlan(record)) (planBehind(record, all)?.plans ?? early).push(record)
    } else if (!placed.has(move)) {
      placed.add(move)
      place(move, all)
    }
  }
  const first: ClaimRecord[] = []
  for (const record of early) (newPlanOf(record, all)?.plans ?? first).push(record)
  let before = best(first, dateOf)
  const dated = all.map(({ told, plans }): Postponement => {
    const from = best(told, dateOf) ?? (before === null ? null : parsePartialDate(before.edtf, 'IMPLIED'))
    before = best(plans, dateOf)
    return { told, from, plans }
  })
  return { first, all: dated }
})

const isPutOff = (record: ClaimRecord): boolean => summitFacts(record)?.status === 'POSTPONED'
const isPlan = (record: ClaimRecord): boolean => summitFacts(record)?.status === 'PLANNED'
const isDated = ({ claim }: ClaimRecord): boolean => claim.date !== null

/** Each article's postponements, by the day given up, with the plans it tells for a later day. What gives no day up goes with the last that does. */
function movesOf(accepted: readonly ClaimRecord[]): Move[] {
  const byArticle = new Map<string, ClaimRecord[]>()
  for (const record of inOrderOfPublication(accepted)) {
    const own = byArticle.get(record.source.id)
    if (own) own.push(record)
    else byArticle.set(record.source.id, [record])
  }
  return [...byArticle.values()].flatMap(own => {
    const byDay = new Map<string, Move & { readonly until: string }>()
    for (const record of own.filter(isPutOff)) {
      const until = record.claim.date?.latest ?? ''
      const known = byDay.get(until)
      if (known) known.told.push(record)
      else byDay.set(until, { told: [record], plans: [], until })
    }
    const moves = [...byDay.values()].sort((a, b) => (a.until < b.until ? -1 : 1))
    const [dayless, dated] = [moves[0]?.until === '' ? moves.shift() : undefined, moves.at(-1)]
    if (dayless !== undefined && dated !== undefined) dated.told.push(...dayless.told)
    else if (dayless !== undefined) moves.push(dayless)
    for (const record of own) {
      const from = record.claim.date?.earliest ?? null
      if (from === null || !isPlan(record)) continue
      moves.findLast(({ until }) => until < from)?.plans.push(record)
    }
    return moves
  })
}

/** Adds what an article tells to the postponement it is about, or to the list as another one. */
function place(move: Move, all: Move[]): void {
  const known =
    all.findLast(other => meet(move.plans, other.plans)) ??
    all.findLast(other => meet(move.told, other.told) && isToldWith(move, other)) ??
    all.findLast(other => mayBe(move, other))
  if (known !== undefined) {
    known.told.push(...move.told)
    known.plans.push(...move.plans)
    return
  }
  const next = all.findIndex(other => meet(move.plans, other.told))
  all.splice(next < 0 ? all.length : next, 0, move)
}

/** Of two that name different new days, or only one of them any, both are one where they were told at the same time. */
function isToldWith(a: Move, b: Move): boolean {
  if (a.plans.length === 0 || b.plans.length === 0) return true
  const [then, now] = [b.told[0]?.source.published?.earliest, a.told[0]?.source.published?.latest]
  return then == null || now == null || Math.abs(daysBetween(then, now)) < PLANNED_ANEW_AFTER_DAYS
}

/** Whether nothing tells them apart: neither the days given up, nor the new ones, nor that one ends where the other begins. */
function mayBe(a: Move, b: Move): boolean {
  if (meet(a.told, b.plans) || meet(a.plans, b.told)) return false
  return (!a.told.some(isDated) || !b.told.some(isDated) || meet(a.told, b.told)) && isToldWith(a, b)
}

/** The last postponement behind which a plan stands, told by an article that speaks of none: by its day, or as it is told later. */
function planBehind(record: ClaimRecord, all: readonly Move[]): Move | undefined {
  if (record.claim.date === null) return undefined
  const known = all.findLast(({ plans }) => meet([record], plans))
  if (known !== undefined) return known
  const [last, published] = [all.at(-1), record.source.published?.earliest]
  const then = last?.told[0]?.source.published?.latest
  if (then == null || published == null || daysBetween(then, published) < PLANNED_ANEW_AFTER_DAYS) return undefined
  return all.some(({ told }) => meet([record], told)) ? undefined : last
}

/** The postponement behind which a plan for its new day stands, though it was told before anybody told of that. */
function newPlanOf(record: ClaimRecord, all: readonly Move[]): Move | undefined {
  const { date } = record.claim
  if (date === null) return undefined
  for (const move of all) {
    if (meet([record], move.told)) return undefined
    if (move.plans.some(({ claim }) => claim.date !== null && dateOf.allows?.(claim.date, date))) return move
  }
  return undefined
}

/** Whether a day of the one can be one of the other. */
function meet(some: readonly ClaimRecord[], others: readonly ClaimRecord[]): boolean {
  return some.some(({ claim: { date: a } }) =>
    others.some(
      ({ claim: { date: b } }) =>
        a !== null &&
        b !== null &&
        (a.earliest === null || b.latest === null || a.earliest <= b.latest) &&
        (b.earliest === null || a.latest === null || b.earliest <= a.latest)
    )
  )
}
