/**
 * `npm run test:neo4j`: starts two Neo4j of its own on free ports with empty folders, runs the tests that need one, and
 * stops them. A server that cannot be started is a failure, never a reason to skip. `--url` uses one that runs already
 * (its data is deleted), with `--user` and `--password`. A server has one database, so that each runs one file of tests at a
 * time and takes the next. Tests in `own-server` start and kill servers themselves, one after the other beside these.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { globSync } from 'tinyglobby'
import { startNeo4j } from '../src/graph/neo4j/server.js'
import type { LocalNeo4j } from '../src/graph/neo4j/server.js'

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

/** Files that take minutes go first, so that no server waits for the other at the end. */
const longestFirst = (a: string, b: string): number => Number(b.includes('contract')) - Number(a.includes('contract'))

/** Runs one file of tests, with what the settings of a server add to the environment, and then shows what it said. */
function runTests(file: string, env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise(done => {
    const child = spawn(process.execPath, ['--test', '--test-reporter=spec', file], {
      stdio: ['inherit', 'pipe', 'inherit'],
      env: { ...process.env, ...env }
    })
    const said: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => said.push(part))
    child.once('close', code => {
      process.stdout.write(`${file}\n`)
      process.stdout.write(Buffer.concat(said))
      done(code ?? 1)
    })
  })
}

/** Takes files from a list that others take from, too, until none is left. Resolves to the first exit code that is not 0. */
async function runNext(waiting: string[], env: NodeJS.ProcessEnv): Promise<number> {
  let failed = 0
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
    failed = failed || (await runTests(file, env))
  return failed
}

/** Runs what needs a server on those at `urls`, and beside it what starts its own. Resolves to the exit code of all. */
async function runAll(urls: readonly string[]): Promise<number> {
  const sharing = files.filter(file => !startsItsOwn(file)).sort(longestFirst)
  const codes = await Promise.all([
    runNext(files.filter(startsItsOwn), {}),
    ...urls.map(url =>
      runNext(sharing, { TEST_NEO4J_URL: url, TEST_NEO4J_USER: values.user, TEST_NEO4J_PASSWORD: values.password })
    )
  ])
  return codes.find(code => code !== 0) ?? 0
}

/** Runs everything on servers of its own, as many as there are names of folders. */
async function runOnOwn(names: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-neo4j-'))
  const servers: LocalNeo4j[] = []
  try {
    // one after the other: the first may have to fetch what both are made of
    for (const name of names)
      servers.push(
        await startNeo4j({
          folder: join(folder, name),
          port: 0,
          password: values.password,
          shortLived: true,
          onProgress: line => console.log(line)
        })
      )
    return await runAll(servers.map(({ url }) => url))
  } catch (error) {
    console.error(error)
    return 1
  } finally {
    await Promise.all(servers.map(server => server.stop()))
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = await (values.url ? runAll([values.url]) : runOnOwn(['first', 'second']))
