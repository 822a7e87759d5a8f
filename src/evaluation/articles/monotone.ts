import { calibrationError } from './calibration.js'
import type { Judged } from './calibration.js'
import { logOddsFit } from './log-odds.js'

/** From this confidence up to that of the next step, this share was right. */
export interface StepOfShare {
  readonly from: number
  readonly share: number
  readonly events: number
}

/**
 * The monotone map from confidence to the share of right ones that fits best (pool adjacent violators): where more
 * confidence goes with fewer right ones, the two are taken together.
 */
export function monotoneFit(judged: readonly Judged[]): StepOfShare[] {
  const steps: { from: number; right: number; events: number }[] = []
  for (const { confidence, right } of [...judged].sort((a, b) => a.confidence - b.confidence)) {
    const last = steps.at(-1)
    if (last?.from === confidence) {
      last.right += right ? 1 : 0
      last.events++
    } else steps.push({ from: confidence, right: right ? 1 : 0, events: 1 })
  }
  const pooled: typeof steps = []
  for (const step of steps) {
    let now = step
    for (let before = pooled.at(-1); before && before.right * now.events >= now.right * before.events;) {
      now = { from: before.from, right: before.right + now.right, events: before.events + now.events }
      pooled.pop()
      before = pooled.at(-1)
    }
    pooled.push(now)
  }
  return pooled.map(({ from, right, events }) => ({ from, share: right / events, events }))
}

/** The share that a map gives for a confidence; below its first step, that step's. */
export function shareAt(steps: readonly StepOfShare[], confidence: number): number {
  return (steps.findLast(({ from }) => from <= confidence) ?? steps[0])?.share ?? confidence
}

/** The mean square of what confidence promises and what came true is missing: 0 is perfect (the Brier score). */
export function missedBy(judged: readonly Judged[], told: (confidence: number) => number): number {
  const sum = judged.reduce((all, { confidence, right }) => all + (told(confidence) - (right ? 1 : 0)) ** 2, 0)
  return judged.length === 0 ? 0 : sum / judged.length
}

/** How a way to tell how sure one may be does on events that it was not made from. */
export interface Missed {
  /** See `missedBy`. */
  readonly square: number
  /** See `calibrationError`. */
  readonly error: number
}

type Fit = (others: readonly Judged[]) => (confidence: number) => number

const WAYS = {
  'as it stands': () => confidence => confidence,
  mapped: others => {
    const steps = monotoneFit(others)
    return confidence => shareAt(steps, confidence)
  },
  'by a line over log-odds': logOddsFit,
  'the plain share': others => {
    const share = others.filter(({ right }) => right).length / Math.max(1, others.length)
    return () => share
  }
} as const satisfies Readonly<Record<string, Fit>>

/**
 * Whether a map would hold for articles that it was not made from: each half of the articles told by what the other half
 * gives, beside confidence as it stands and the plain share of the other half, which knows nothing of confidence.
 */
export function crossFit(articles: readonly (readonly Judged[])[]): Readonly<Record<keyof typeof WAYS, Missed>> {
  const [first, second] = ([0, 1] as const).map(half => articles.filter((_, index) => index % 2 === half).flat()) as [
    Judged[],
    Judged[]
  ]
  const missed = (fit: Fit): Missed => {
    const told = [...first.map(tellBy(fit(second))), ...second.map(tellBy(fit(first)))]
    return { square: missedBy(told, confidence => confidence), error: calibrationError(told) }
  }
  return Object.fromEntries(Object.entries(WAYS).map(([name, fit]) => [name, missed(fit)])) as Record<
    keyof typeof WAYS,
    Missed
  >
}

const tellBy =
  (told: (confidence: number) => number) =>
  ({ confidence, right }: Judged): Judged => ({ confidence: told(confidence), right })

/** The map and how it does, in lines. */
export function monotoneLines(articles: readonly (readonly Judged[])[]): string[] {
  return [
    'monotone map      events  share',
    ...monotoneFit(articles.flat()).map(
      ({ from, events, share }) => `from ${from.toFixed(3)} ${String(events).padStart(13)}  ${share.toFixed(3)}`
    ),
    '',
    'each half told by the other  mean square missed  expected calibration error',
    ...Object.entries(crossFit(articles)).map(
      ([name, { square, error }]) =>
        `${name.padEnd(27)}  ${square.toFixed(4).padStart(18)}  ${error.toFixed(3).padStart(26)}`
    )
  ]
}
