/**
 * Runs the test suite on the embedded store with Node's own test runner.
 * Arguments are parts of paths: `npm test -- extraction` runs only the files whose path holds "extraction".
 */
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { globSync } from 'tinyglobby'

const wanted = process.argv.slice(2)
const files = globSync(['dist/test/**/*.test.js'], { ignore: ['dist/test/neo4j/**'] })
  .filter(file => wanted.length === 0 || wanted.some(part => file.includes(part)))
  .sort()
if (files.length === 0) {
  console.error(`no test file matches ${wanted.join(', ')}`)
  process.exit(2)
}
const { status } = spawnSync(
  process.execPath,
  ['--test', `--test-concurrency=${availableParallelism()}`, '--test-reporter=spec', ...files],
  { stdio: 'inherit' }
)
process.exit(status ?? 1)
