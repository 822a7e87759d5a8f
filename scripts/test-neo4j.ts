/**
 * `npm run test:neo4j`: starts a Neo4j of its own on a free port with an empty folder, runs the tests that need one, and
 * stops it. A server that cannot be started is a failure, never a reason to skip. `--url` uses one that runs already
 * (its data is deleted), with `--user` and `--password`. Tests in `own-server` start and kill servers themselves: they run
 * beside the others, and what they say is shown when those are done.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { globSync } from 'tinyglobby'
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

/** Runs what needs the server at `url`, and beside it what starts its own. Resolves to the exit code of both. */
async function runAll(url: string, user: string, password: string): Promise<number> {
  const own = runTests(files.filter(startsItsOwn), {}, false)
  const sharing = await runTests(
    files.filter(file => !startsItsOwn(file)),
    { TEST_NEO4J_URL: url, TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password },
    true
  )
  const { code, output } = await own
  process.stdout.write(output)
  return sharing.code || code
}

if (values.url) {
  process.exitCode = await runAll(values.url, values.user, values.password)
} else {
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
      process.exitCode = await runAll(server.url, server.user, server.password)
    } finally {
      await server.stop()
    }
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
