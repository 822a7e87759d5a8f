/**
 * Runs the test suite on the embedded store with Node's own test runner, and says what it did not run.
 * Arguments are parts of paths: `npm test -- extraction` runs only the files whose path holds "extraction".
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'

const NEO4J_TESTS = 'dist/test/neo4j/**/*.test.js'
const REDIS_TESTS = 'dist/test/redis/**/*.test.js'
/** To load a service, or the rules and the reference data, takes longer than most of these test. */
const LIGHT_TESTS =
  /^dist\/test\/(?:api\/[^/]+|(?:domain|reference|extraction\/(?:clauses|interactions|names|people|stages))\/.+)$/
const TOGETHER = `dist/together-${process.pid}`
/** One more than there are cores: some wait for clocks and for other processes. */
const AT_ONCE = availableParallelism() + 1

const wanted = process.argv.slice(2)
const files = globSync(['dist/test/**/*.test.js'], { ignore: [NEO4J_TESTS, REDIS_TESTS] })
  .filter(file => wanted.length === 0 || wanted.some(part => file.includes(part)))
  .sort()
if (files.length === 0) {
  console.error(`no test file matches ${wanted.join(', ')}`)
  process.exit(2)
}

/** Hooks outside of any suite would be everybody's who shares the process. */
const sharesItsProcess = (file: string): boolean =>
  LIGHT_TESTS.test(file) && !/^(?:before|after)(?:Each)?\(/m.test(readFileSync(file, 'utf8'))

/** The files to start: of those that share their process a few that import them, as many as run at once. */
function processesOf(all: readonly string[]): string[] {
  mkdirSync(TOGETHER, { recursive: true })
  const sharing = all.filter(sharesItsProcess)
  const groups = Array.from({ length: AT_ONCE }, (_, n) => sharing.filter((_, at) => at % AT_ONCE === n))
  const importing = groups
    .filter(group => group.length > 0)
    .map((group, n) => {
      const name = join(TOGETHER, `light-${n + 1}.test.js`)
      writeFileSync(name, group.map(file => `import '../../${file}'\n`).join(''))
      return name
    })
  return [...importing, ...all.filter(file => !sharing.includes(file))]
}

// Node 20 reads these at each of its hundreds of starts, and no test speaks to anybody outside.
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env
const { status } = spawnSync(
  process.execPath,
  ['--test', `--test-concurrency=${AT_ONCE}`, '--test-reporter=spec', ...processesOf(files)],
  { stdio: 'inherit', env }
)
rmSync(TOGETHER, { recursive: true })
// Closing the runner's own report would hide its counts from those who read the last lines: this goes to stderr.
console.error(
  `\nNot run: ${globSync([NEO4J_TESTS]).length} test files that need a Neo4j server. "npm run test:neo4j" fetches one, starts it, runs them and stops it (Java 17 and Maven).`
)
console.error(
  `Not run: ${globSync([REDIS_TESTS]).length} test files that need a Redis server. "npm run test:redis" starts one, runs them and stops it (redis-server).`
)
process.exit(status ?? 1)
