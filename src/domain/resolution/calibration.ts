/**
 * How much oftener an event that one voice tells is right than the rules that read it promise, on the labelled set of the project
 * (`test/evaluation/set`). Made by `npm run evaluate -- calibration test/evaluation/set`, which prints what to write here; a
 * test holds these numbers to what the set gives.
 */
const MEASURED = {
  /** By how much the odds that the rules give have to be multiplied. */
  odds: 3.9,
  events: 367,
  right: 347
}

/**
 * How much of that is believed. The rules were mended with this very set at hand, so what they get right of it is more than
 * they do of any other text: half way, in log-odds, between what the rules promise and what the set says.
 */
const BELIEVED = 0.5

/** By how much the odds are multiplied that an event is right. One number, so that no band of the set can pull its own way. */
export const ODDS = MEASURED.odds ** BELIEVED

/** The share of right ones to be expected where the rules promise another one; it rises with what they promise. */
export function calibrated(promised: number, odds = ODDS): number {
  return (odds * promised) / (1 + (odds - 1) * promised)
}
