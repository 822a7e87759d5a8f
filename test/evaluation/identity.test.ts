import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { bCubed } from '../../src/evaluation/identity/b-cubed.js'
import { PARTS, readEvents, readPart } from '../../src/evaluation/identity/dispatches.js'
import { identityErrors, identityTable } from '../../src/evaluation/identity/identity-lines.js'
import { measureIdentity } from '../../src/evaluation/identity/measure-identity.js'
import { digestOfSet } from '../../src/evaluation/pin.js'
import { runEvaluation } from '../../src/evaluation/run.js'
import { projectRoot } from '../../src/paths.js'
import { loadReference } from '../../src/reference/load.js'

const folder = join(projectRoot, 'test', 'evaluation', 'identity')
/** Each part was frozen before the extractor was run on it: figures of another one say nothing about this. */
const SET = 'ffa56659b10a972800f46df4ea6e67bc2f2f33f859cfd79cb19a3390b124d5e8'
/** The goal on the second half, and a hundredth or two below what was reached last on the others, since extraction moves them too. Mend what made one fall, or lower it openly. */
const FLOORS = {
  first: { found: 0.82, precision: 0.97, recall: 0.92 },
  second: { found: 0.84, precision: 0.98, recall: 0.94 },
  third: { found: 0.79, precision: 0.96, recall: 0.89 },
  fourth: { found: 0.43, precision: 0.98, recall: 0.88 },
  fifth: { found: 0.84, precision: 0.98, recall: 0.93 },
  sixth: { found: 0.77, precision: 0.93, recall: 0.88 },
  seventh: { found: 0.75, precision: 0.94, recall: 0.79 },
  eighth: { found: 0.73, precision: 0.94, recall: 0.73 }
}

describe('B-cubed', () => {
  it('is 1 where answer and gold group alike, whatever the groups are called', () => {
    const elements = ['x', 'x', 'y'].map(gold => ({ gold, answer: `the ${gold}` }))
    assert.deepEqual(bCubed(elements), { precision: 1, recall: 1, f1: 1 })
  })

  it('loses precision by joining and recall by parting', () => {
    const joined = bCubed(['x', 'x', 'y', 'y'].map(gold => ({ gold, answer: 'one' })))
    assert.deepEqual([joined.precision, joined.recall], [0.5, 1])
    const parted = bCubed(['1', '2', '3', '4'].map(answer => ({ gold: 'x', answer })))
    assert.deepEqual([parted.precision, parted.recall], [1, 0.25])
  })

  it('weighs each element alike: of three and one, joined', () => {
    const { precision } = bCubed(['x', 'x', 'x', 'y'].map(gold => ({ gold, answer: 'one' })))
    assert.equal(precision, (3 * 0.75 + 0.25) / 4)
  })
})

describe('the dispatches about the same events', () => {
  const editions = PARTS.flatMap(part => readPart(folder, part))
  const events = PARTS.map(part => readEvents(join(folder, part, 'events.json')))

  it('are as they were frozen', () => {
    assert.equal(digestOfSet(folder), SET)
  })

  it('are 150 and more about 60 events and more, half of them invented, a third of them and more hard in each part', () => {
    assert.ok(editions.reduce((n, { dispatches }) => n + dispatches.length, 0) >= 150)
    for (const part of events) {
      const hard = Object.values(part).filter(event => event.hard !== null).length
      assert.ok(Object.keys(part).length >= 24)
      assert.ok(hard * 3 >= Object.keys(part).length)
    }
  })

  it('tell of each event in one part only', () => {
    const names = events.flatMap(part => Object.keys(part))
    assert.equal(new Set(names).size, names.length)
  })
})

describe('resolving the dispatches', () => {
  const reference = loadReference()
  const measured = PARTS.map(part => measureIdentity(folder, part, reference))

  for (const figures of measured) {
    it(`reaches what it reached on the ${figures.part} part`, () => {
      const { found, precision, recall } = FLOORS[figures.part]
      const table = identityTable([figures]).join('\n')
      assert.ok(figures.found.length / figures.mentions >= found, table)
      assert.ok(figures.precision >= precision, table)
      assert.ok(figures.recall >= recall, table)
    })
  }

  it('says of each wrong pair what both said and why', () => {
    for (const figures of measured) {
      const { wronglyJoined, wronglyParted, missed } = figures
      const lines = identityErrors(figures)
      assert.equal(lines.length, 4 * (wronglyJoined.length + wronglyParted.length) + missed.length)
      for (const { a, b } of [...wronglyJoined, ...wronglyParted])
        for (const side of [a, b]) assert.ok(lines.some(line => line.includes(side.claim.quote)))
    }
  })

  it('is a command that says how it is used', () => {
    const lines: string[] = []
    assert.equal(
      runEvaluation(['identity', 'ninth'], line => lines.push(line)),
      2
    )
    assert.match(lines.join('\n'), /identity \[first\|second\|third\|fourth\|fifth\|sixth\|seventh\|eighth\|all\]/)
  })
})
