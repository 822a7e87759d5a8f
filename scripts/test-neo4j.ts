/**
 * `npm run test:neo4j`: starts a Neo4j of its own on a free port with an empty folder, runs the tests that need one, and
 * stops it. A server that cannot be started is a failure, never a reason to skip. `--url` uses one that runs already
 * (its data is deleted), with `--user` and `--password`. Tests that start and kill servers of their own
 * (`test/neo4j/own-server`) wait for servers most of their time: they run beside the others, and report after them.
 */
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
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

const OWN_SERVER = 'dist/test/neo4j/own-server/**/*.test.js'

function testFiles(pattern: string, ignore: string[] = []): string[] {
  return globSync([pattern], { ignore })
    .filter(file => positionals.length === 0 || positionals.some(part => file.includes(part)))
    .sort()
}

const sharedServer = testFiles('dist/test/neo4j/**/*.test.js', [OWN_SERVER])
const ownServer = testFiles(OWN_SERVER)
if (sharedServer.length + ownServer.length === 0) {
  console.error('no test file for Neo4j found: build first')
  process.exit(2)
}

/** Runs test files one at a time; answers the exit code, 0 where there is no file. With a log, what they print goes there. */
function runTests(files: readonly string[], environment: Record<string, string>, log?: string): Promise<number> {
  if (files.length === 0) return Promise.resolve(0)
  const output = log === undefined ? undefined : openSync(log, 'w')
  return new Promise(done => {
    const child = spawn(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files], {
      stdio: output === undefined ? 'inherit' : ['ignore', output, output],
      env: { ...process.env, ...environment }
    })
    child.once('error', error => {
      console.error(error)
      done(1)
    })
    child.once('close', code => {
      if (output !== undefined) closeSync(output)
      done(code ?? 1)
    })
  })
}

/** The tests that share one server and its one database, and beside them those that start their own. */
async function runAll(server: { url: string; user: string; password: string }, folder: string): Promise<number> {
  const log = join(folder, 'own-server.log')
  const beside = runTests(ownServer, {}, log)
  const shared = await runTests(sharedServer, {
    TEST_NEO4J_URL: server.url,
    TEST_NEO4J_USER: server.user,
    TEST_NEO4J_PASSWORD: server.password
  })
  const own = await beside
  if (ownServer.length > 0) process.stdout.write(readFileSync(log))
  return shared || own
}

const folder = mkdtempSync(join(tmpdir(), 'entente-neo4j-'))
try {
  if (values.url) {
    process.exitCode = await runAll({ url: values.url, user: values.user, password: values.password }, folder)
  } else {
    const server = await startNeo4j({
      folder: join(folder, 'server'),
      port: 0,
      password: values.password,
      onProgress: line => console.log(line)
    })
    try {
      process.exitCode = await runAll(server, folder)
    } finally {
      await server.stop()
    }
  }
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
