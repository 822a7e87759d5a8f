/**
 * `npm run test:neo4j`: starts a Neo4j of its own for each lane of tests on a free port with an empty folder, runs them side by
 * side, and stops it. A server that cannot be started is a failure, never a reason to skip. `--url` uses one that runs already
 * (its data is deleted), with `--user` and `--password`, for one lane after the other. Tests in `own-server` start and kill
 * servers themselves. What the first lane says is shown as it comes, what the others say when they are done.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { globSync } from 'tinyglobby'
import { neo4jJars } from '../src/graph/neo4j/jars.js'
import { startNeo4j } from '../src/graph/neo4j/server.js'

const { values, positionals } = parseArgs({
  options: {
    url: { type: 'string' },
    user: { type: 'string', default: 'neo4j' },
    password: { type: 'string', default: 'entente-test' }
  },
  allowPositionals: true
})

const files = globSync(['dist/test/neo4j/**/*.test.js'])
  .filter(file => positionals.length === 0 || positionals.some(part => file.includes(part)))
  .sort()
if (files.length === 0) {
  console.error('no test file for Neo4j found: build first')
  process.exit(2)
}

const startsItsOwn = (file: string): boolean => file.includes('/own-server/')
const isOfStore = (file: string): boolean => file.endsWith('/neo4j.contract.test.js')

/** A server waits for its client most of the time, so two of them are nearly twice as fast: the store's contract, and the rest. */
const sharing = files.filter(file => !startsItsOwn(file))
const lanes = [sharing.filter(isOfStore), sharing.filter(file => !isOfStore(file))].filter(lane => lane.length > 0)

interface TestRun {
  readonly code: number
  /** What it said, where that was not shown as it came. */
  readonly output: string
}

/** Runs test files one at a time: they share a server's one database, or a machine's ports and memory. */
function runTests(tests: readonly string[], env: NodeJS.ProcessEnv, shown: boolean): Promise<TestRun> {
  if (tests.length === 0) return Promise.resolve({ code: 0, output: '' })
  return new Promise(done => {
    // A test that failed before it closed its store would keep the rest from ever coming to an end.
    const runner = ['--test', '--test-force-exit', '--test-concurrency=1', '--test-reporter=spec']
    const child = spawn(process.execPath, [...runner, ...tests], {
      stdio: ['inherit', shown ? 'inherit' : 'pipe', 'inherit'],
      env: { ...process.env, ...env }
    })
    const said: Buffer[] = []
    child.stdout?.on('data', (part: Buffer) => said.push(part))
    child.once('close', code => done({ code: code ?? 1, output: Buffer.concat(said).toString() }))
  })
}

interface Reached {
  readonly url: string
  readonly user: string
  readonly password: string
}

const runLane = (lane: readonly string[], { url, user, password }: Reached, shown: boolean): Promise<TestRun> =>
  runTests(lane, { TEST_NEO4J_URL: url, TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password }, shown)

/** Runs a lane on a server of its own. */
async function runOnItsOwn(lane: readonly string[], shown: boolean): Promise<TestRun> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-neo4j-'))
  try {
    const server = await startNeo4j({
      folder,
      port: 0,
      password: values.password,
      shortLived: true,
      onProgress: line => console.log(line)
    })
    try {
      return await runLane(lane, server, shown)
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runInTurn(reached: Reached): Promise<TestRun[]> {
  const runs: TestRun[] = []
  for (const lane of lanes) runs.push(await runLane(lane, reached, true))
  return runs
}

try {
  const { url, user, password } = values
  // once, and not by each server at the same time
  await neo4jJars(line => console.log(line))
  const runs = await Promise.all([
    url ? runInTurn({ url, user, password }) : Promise.all(lanes.map((lane, i) => runOnItsOwn(lane, i === 0))),
    runTests(files.filter(startsItsOwn), {}, false)
  ])
  for (const { output } of runs.flat()) process.stdout.write(output)
  process.exitCode = runs.flat().find(({ code }) => code !== 0)?.code ?? 0
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
