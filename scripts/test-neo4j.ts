/**
 * `npm run test:neo4j`: starts a Neo4j of its own on a free port with an empty folder, runs the tests that need one, and
 * stops it. A server that cannot be started is a failure, never a reason to skip. `--url` uses one that runs already
 * (its data is deleted), with `--user` and `--password`.
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

function runTests(url: string, user: string, password: string): Promise<number> {
  return new Promise(done => {
    // One file at a time: they share the server's one database.
    const child = spawn(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files], {
      stdio: 'inherit',
      env: { ...process.env, TEST_NEO4J_URL: url, TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password }
    })
    child.once('close', code => done(code ?? 1))
  })
}

if (values.url) {
  process.exitCode = await runTests(values.url, values.user, values.password)
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
      process.exitCode = await runTests(server.url, server.user, server.password)
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
