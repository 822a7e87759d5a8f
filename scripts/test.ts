/**
 * Runs the test suite on the embedded store with Node's own test runner, and says what it did not run.
 * Arguments are parts of paths: `npm test -- extraction` runs only the files whose path holds "extraction".
 */
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { globSync } from 'tinyglobby'

const NEO4J_TESTS = 'dist/test/neo4j/**/*.test.js'
const REDIS_TESTS = 'dist/test/redis/**/*.test.js'

const wanted = process.argv.slice(2)
const files = globSync(['dist/test/**/*.test.js'], { ignore: [NEO4J_TESTS, REDIS_TESTS] })
  .filter(file => wanted.length === 0 || wanted.some(part => file.includes(part)))
  .sort()
if (files.length === 0) {
  console.error(`no test file matches ${wanted.join(', ')}`)
  process.exit(2)
}
// One more than there are cores: some wait for clocks and for other processes.
const atOnce = availableParallelism() + 1
// Node 20 reads these at each of its hundreds of starts, and no test speaks to anybody outside.
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env
const { status } = spawnSync(
  process.execPath,
  ['--test', `--test-concurrency=${atOnce}`, '--test-reporter=spec', ...files],
  { stdio: 'inherit', env }
)
// Closing the runner's own report would hide its counts from those who read the last lines: this goes to stderr.
console.error(
  `\nNot run: ${globSync([NEO4J_TESTS]).length} test files that need a Neo4j server. "npm run test:neo4j" fetches one, starts it, runs them and stops it (Java 17 and Maven).`
)
console.error(
  `Not run: ${globSync([REDIS_TESTS]).length} test files that need a Redis server. "npm run test:redis" starts one, runs them and stops it (redis-server).`
)
process.exit(status ?? 1)
