import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runEvaluation } from '../../src/evaluation/run.js'

/** The exit code, and the first line that was printed. */
function run(...args: string[]): readonly [code: number, said: string | undefined] {
  const lines: string[] = []
  const code = runEvaluation(args, line => lines.push(line))
  return [code, lines[0]]
}

test('how it is used is told when asked, and where it was asked wrongly', () => {
  const [code, usage] = run('--help')
  assert.equal(code, 0)
  assert.match(usage ?? '', /^usage: evaluate DIR/)
  const [wrong, said] = run('--details')
  assert.equal(wrong, 2)
  assert.match(said ?? '', /--details/)
  assert.equal(run()[0], 2)
})

test('what is not there is named', () => {
  assert.deepEqual(run('nowhere'), [2, 'there is no nowhere'])
  assert.deepEqual(run('plover', 'nowhere.tsv'), [2, 'there is no nowhere.tsv'])
  assert.match(run('stories', 'nowhere')[1] ?? '', /nowhere\/ground-truth\.json is missing/)
})
