import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { calibrated, ODDS } from '../../src/domain/resolution/calibration.js'
import type { JudgedEvent } from '../../src/evaluation/articles/calibration.js'
import { measureSets } from '../../src/evaluation/articles/measure-sets.js'
import { byFolder, fitOdds, fittedOdds, oddsLines } from '../../src/evaluation/articles/odds.js'
import { projectRoot } from '../../src/paths.js'
import { loadReference } from '../../src/reference/load.js'

/** So many events of which the rules promise this share, some of them right. */
function events(count: number, promised: number, right: number): JudgedEvent[] {
  return Array.from({ length: count }, (_, index) => {
    return { confidence: promised, promised, told: calibrated(promised), right: index < right }
  })
}

describe('what confidence promises and what comes true', () => {
  it('finds by how much the odds of the rules have to be multiplied', () => {
    assert.ok(Math.abs(fittedOdds(events(1_000, 0.8, 800)) - 1) < 0.01)
    assert.ok(Math.abs(fittedOdds(events(1_000, 0.5, 750)) - 3) < 0.01)
    assert.ok(fittedOdds([...events(500, 0.5, 250), ...events(1_000, 0.8, 500)]) < 0.7)
    assert.ok(Number.isFinite(fittedOdds(events(20, 0.8, 20))), 'all are right')
  })

  it('tells each folder by what the others give', () => {
    const folders = [events(100, 0.5, 80), events(100, 0.5, 80), events(100, 0.5, 80)]
    const fit = fitOdds(folders, 1)
    assert.ok(fit.promised > 0.29 && fit.toldByOthers < 0.01)
    assert.ok(fitOdds(folders, 0).toldByOthers > 0.29, 'nothing of it believed')
    assert.deepEqual([fit.events, fit.right], [300, 240])
  })

  it('the own set gives the constants in use, and what is told is nearer to what comes true, also from folder to folder', () => {
    const scored = measureSets(join(projectRoot, 'test', 'evaluation', 'set'), loadReference(), null)
    const folders = byFolder(scored)
    const { odds, promised, told, toldByOthers } = fitOdds(folders)
    assert.equal(folders.length, 4)
    // Rules that are mended move what the set gives; a third more or less changes what is told by three hundredths at most.
    const apart = Math.abs(Math.log(odds ** 0.5 / ODDS))
    assert.ok(apart < Math.log(4 / 3), `write the odds anew: the set gives ${odds.toFixed(2)}`)
    assert.ok(told < promised - 0.03 && toldByOthers < promised - 0.03, oddsLines(scored).join('\n'))
  })
})
