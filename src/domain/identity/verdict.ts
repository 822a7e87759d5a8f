export type Verdict = 'same' | 'different' | 'unsure'

export interface Comparison {
  readonly verdict: Verdict
  /** 0 to 1: how likely both are one. */
  readonly score: number
  /** In words, for people who review. The same whichever claim comes first. */
  readonly reasons: readonly string[]
}

/** At least this score makes two claims one event. Tuned on labelled pairs; see the tests of each kind. */
const SAME_FROM = 0.6
/** No two reports are one beyond all doubt, else evidence against could not count. */
const LEAST_DOUBT = 0.08

/** Gathers evidence about one pair: each piece multiplies the doubt that both are one, or settles the matter. */
export class Evidence {
  #doubt: number
  #floor = 0
  readonly #reasons: string[] = []

  constructor(doubt: number) {
    this.#doubt = Math.max(LEAST_DOUBT, doubt)
  }

  /** Multiplies the doubt: below 1 speaks for the same event, above 1 against it. */
  weigh(factor: number, reason: string): this {
    this.#doubt *= factor
    this.#reasons.push(reason)
    return this
  }

  /** Whatever else speaks for it, this much doubt stays; several such doubts add up as independent chances. */
  atLeast(doubt: number, reason: string): this {
    this.#floor = 1 - (1 - this.#floor) * (1 - doubt)
    this.#reasons.push(reason)
    return this
  }

  conclude(): Comparison {
    const doubt = Math.min(1, Math.max(this.#doubt, this.#floor))
    const score = Math.round((1 - doubt) * 1000) / 1000
    return { verdict: score >= SAME_FROM ? 'same' : 'unsure', score, reasons: this.#reasons }
  }
}

/** Doubt that keeps a pair `unsure`. */
export const UNSURE = 0.55

/** What stays of doubt when spans do not meet: implied days may be wrong, but not by years. */
export function doubtOfDaysApart(days: number): number {
  return 1 - 0.3 * Math.exp(-days / 90)
}

export function different(reason: string): Comparison {
  return { verdict: 'different', score: 0, reasons: [reason] }
}

/** How likely two events of a sort that comes once in `gapDays` are two when at most `days` lie between them. */
export function doubtOfTime(days: number, gapDays: number): number {
  return 1 - Math.exp(-days / gapDays)
}
