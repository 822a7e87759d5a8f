import { calibrated, ODDS } from '../../domain/resolution/calibration.js'
import { bandsOf, calibrationError, judgedEvents, reliabilityTable } from './calibration.js'
import type { Judged, JudgedEvent } from './calibration.js'
import type { Scored } from './measure-sets.js'

const ROUNDS = 60
/** What is left to be explained when all are right: as much as one event's doubt. */
const RIDGE = 0.01
const inside = (share: number): number => Math.min(0.99, Math.max(0.01, share))

/** By how much the odds that the rules give have to be multiplied to tell best which events are right. */
export function fittedOdds(judged: readonly Pick<JudgedEvent, 'promised' | 'right'>[]): number {
  let level = 0
  for (let round = 0; round < ROUNDS; round++) {
    let [slope, bend] = [RIDGE * level, RIDGE]
    for (const { promised, right } of judged) {
      const share = calibrated(inside(promised), Math.exp(level))
      slope += share - (right ? 1 : 0)
      bend += share * (1 - share)
    }
    level -= slope / bend
  }
  return Math.exp(level)
}

/** How far off what is told of events of one voice is, by itself and made from other folders than the one that is told. */
export interface OddsFit {
  readonly odds: number
  readonly events: number
  readonly right: number
  /** Expected calibration errors. */
  readonly promised: number
  readonly told: number
  readonly toldByOthers: number
}

/** `believed`: how much of what other folders say counts, in log-odds. */
export function fitOdds(folders: readonly (readonly JudgedEvent[])[], believed = 0.5): OddsFit {
  const all = folders.flat()
  const byOthers = folders.flatMap((own, index) => {
    const others = folders.filter((_, at) => at !== index).flat()
    const odds = others.length === 0 ? 1 : fittedOdds(others) ** believed
    return own.map(({ promised, right }): Judged => ({ confidence: calibrated(promised, odds), right }))
  })
  return {
    odds: fittedOdds(all),
    events: all.length,
    right: all.filter(({ right }) => right).length,
    promised: calibrationError(all.map(({ promised, right }) => ({ confidence: promised, right }))),
    told: calibrationError(all.map(asTold)),
    toldByOthers: calibrationError(byOthers)
  }
}

const asTold = ({ told, right }: JudgedEvent): Judged => ({ confidence: told, right })

/** Events by the folder their article stands in. */
export function byFolder(scored: readonly Scored[]): JudgedEvent[][] {
  const folders = new Map<string, JudgedEvent[]>()
  for (const one of scored) {
    const folder = one.file.includes('/') ? one.file.slice(0, one.file.lastIndexOf('/')) : ''
    folders.set(folder, [...(folders.get(folder) ?? []), ...judgedEvents(one)])
  }
  return [...folders.values()]
}

/** What people are told of events of one voice, and the constants that the folders give, in lines. */
export function oddsLines(scored: readonly Scored[]): string[] {
  const folders = byFolder(scored)
  const { odds, events, right, promised, told, toldByOthers } = fitOdds(folders)
  return [
    'events that one article tells, by the confidence that people are told:',
    ...reliabilityTable(bandsOf(folders.flat().map(asTold))),
    '',
    `these articles multiply the odds of the rules by ${odds.toFixed(2)} (${right} of ${events} events right); in use: ${ODDS.toFixed(2)}`,
    `expected calibration error: as the rules promise ${promised.toFixed(3)}, as told ${told.toFixed(3)}` +
      (folders.length > 1 ? `, each folder told by the others ${toldByOthers.toFixed(3)}` : '')
  ]
}
