import type { Judged } from './calibration.js'

const ROUNDS = 30
/** Holds the line where all were right, or all of one confidence: as much as one event's doubt about either number. */
const RIDGE = 0.01

const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds))
const oddsOf = (confidence: number): number => {
  const inside = Math.min(0.99, Math.max(0.01, confidence))
  return Math.log(inside / (1 - inside))
}

/**
 * The line over log-odds that tells best which events are right (logistic regression of right or wrong on confidence): how
 * sure to be at a confidence. Two numbers, so that it can follow chance less than a map of steps.
 */
export function logOddsFit(judged: readonly Judged[]): (confidence: number) => number {
  let [level, slope] = [0, 1]
  for (let round = 0; round < ROUNDS; round++) {
    let [g0, g1, h00, h01, h11] = [RIDGE * level, RIDGE * (slope - 1), RIDGE, 0, RIDGE]
    for (const { confidence, right } of judged) {
      const odds = oddsOf(confidence)
      const share = shareOf(level + slope * odds)
      const [miss, weight] = [share - (right ? 1 : 0), share * (1 - share)]
      g0 += miss
      g1 += miss * odds
      h00 += weight
      h01 += weight * odds
      h11 += weight * odds * odds
    }
    const whole = h00 * h11 - h01 * h01
    level -= (h11 * g0 - h01 * g1) / whole
    slope -= (h00 * g1 - h01 * g0) / whole
  }
  return confidence => shareOf(level + slope * oddsOf(confidence))
}
