import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { InputError, StoreUnavailableError } from '../../domain/errors.js'
import { openNeo4j } from './engine.js'
import { neo4jJars, runProgram } from './jars.js'

export interface LocalNeo4jOptions {
  /** Where data, logs and configuration live. */
  readonly folder: string
  /** Bolt port on loopback; 0 takes a free one. */
  readonly port: number
  /** Of the user `neo4j`, at least eight characters; null switches authentication off. Set on the first start only. */
  readonly password: string | null
  readonly heapMb?: number
  readonly pageCacheMb?: number
  /** For a server of tests: up soon and quick at what it is asked for the first time, not at what it is asked all day. */
  readonly shortLived?: boolean
  readonly startTimeoutMs?: number
  readonly onProgress?: (line: string) => void
}

export interface LocalNeo4j {
  readonly url: string
  readonly user: string
  readonly password: string
  readonly pid: number
  /** Resolves with the exit code when the server ends, for whatever reason. */
  readonly ended: Promise<number | null>
  /** Asks the server to stop and waits until it has written everything. */
  stop(): Promise<void>
}

/** What Neo4j's own start script passes to Java. */
const JAVA_OPTIONS = [
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED'
]

const FOR_DAYS = ['-XX:+UseG1GC']
/** What runs for minutes is not compiled a second time. */
const FOR_MINUTES = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']
/** Where data come and go with each test, statements would be planned anew each time; and logs need no room set aside. */
const SETTINGS_FOR_MINUTES = {
  'dbms.cypher.min_replan_interval': '1h',
  'db.tx_log.preallocate': 'false'
}

const MINIMUM_PASSWORD = 8
const USER = 'neo4j'

/** Starts Neo4j Community from its published jars, on loopback only, and waits until it answers a query. */
export async function startNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const {
    password,
    heapMb = 1024,
    shortLived = false,
    startTimeoutMs = 180_000,
    onProgress = () => undefined
  } = options
  if (password !== null && password.length < MINIMUM_PASSWORD) {
    throw new InputError(`the password of Neo4j needs at least ${MINIMUM_PASSWORD} characters`, {
      field: 'GRAPH_PASSWORD'
    })
  }
  await requireJava()
  const lib = await neo4jJars(onProgress)
  const home = resolve(options.folder)
  const port = options.port === 0 ? await freePort() : options.port
  await requireFree(port)
  const classpath = join(lib, '*')
  const configuration = writeConfiguration(home, port, options)
  if (password !== null && !existsSync(join(home, 'data', 'databases'))) {
    await setFirstPassword(classpath, home, configuration, password)
  }
  onProgress(`starting Neo4j on bolt://127.0.0.1:${port}`)
  const child = spawn(
    'java',
    [
      `-Xmx${heapMb}m`,
      ...(shortLived ? FOR_MINUTES : FOR_DAYS),
      ...JAVA_OPTIONS,
      '-cp',
      classpath,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${configuration}`
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] }
  )
  const server = new RunningServer(child, port, password)
  try {
    await server.answers(startTimeoutMs)
  } catch (error) {
    await server.stop()
    throw error
  }
  return server
}

const LAST_WORDS = 4_000

class RunningServer implements LocalNeo4j {
  readonly url: string
  readonly user = USER
  readonly password: string
  readonly pid: number
  readonly ended: Promise<number | null>
  #output = ''
  #isRunning = true

  constructor(
    private readonly child: ChildProcess,
    port: number,
    password: string | null
  ) {
    this.url = `bolt://127.0.0.1:${port}`
    this.password = password ?? ''
    this.pid = child.pid ?? 0
    const keep = (chunk: unknown): void => void (this.#output = (this.#output + String(chunk)).slice(-LAST_WORDS))
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    this.ended = new Promise(done => {
      child.once('exit', code => {
        this.#isRunning = false
        done(code)
      })
      child.once('error', error => {
        this.#isRunning = false
        keep(error.message)
        done(null)
      })
    })
  }

  async answers(timeoutMs: number): Promise<void> {
    const engine = openNeo4j({
      url: this.url,
      user: this.user,
      password: this.password,
      database: 'neo4j',
      retryTimeMs: 0
    })
    const deadline = Date.now() + timeoutMs
    try {
      for (;;) {
        if (!this.#isRunning) throw new StoreUnavailableError(`Neo4j ended while starting:\n${this.#output.trim()}`)
        try {
          await engine.ping()
          return
        } catch (error) {
          // The server listens a little before its databases are open: only a wrong password will not mend itself.
          const isRefused = error instanceof StoreUnavailableError && error.code === 'STORE_UNAUTHORIZED'
          if (isRefused || Date.now() > deadline) throw error
          await wait(250)
        }
      }
    } finally {
      await engine.close()
    }
  }

  async stop(): Promise<void> {
    if (this.#isRunning) this.child.kill('SIGTERM')
    const killer = setTimeout(() => this.child.kill('SIGKILL'), 30_000)
    await this.ended
    clearTimeout(killer)
  }
}

async function requireJava(): Promise<void> {
  const output = await runProgram('java', ['-version'], 'starting Neo4j (Java 17 or 21)')
  const major = Number(/version "(\d+)/.exec(output)?.[1])
  if (!(major >= 17)) {
    throw new StoreUnavailableError(
      `Neo4j needs Java 17 or 21, this is Java ${Number.isNaN(major) ? 'of an unknown version' : major}`
    )
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function requireFree(port: number): Promise<void> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', cause =>
      fail(
        new StoreUnavailableError(`port ${port} is in use: is Neo4j running already? Choose another port`, { cause })
      )
    )
    server.listen(port, '127.0.0.1', () => server.close(() => done()))
  })
}

function writeConfiguration(
  home: string,
  port: number,
  { password, pageCacheMb = 256, shortLived = false }: LocalNeo4jOptions
): string {
  const folder = join(home, 'conf')
  mkdirSync(folder, { recursive: true })
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': `${pageCacheMb}m`,
    'dbms.security.auth_enabled': String(password !== null),
    'dbms.usage_report.enabled': 'false',
    ...(shortLived && SETTINGS_FOR_MINUTES)
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(join(folder, 'neo4j.conf'), lines.join(''))
  return folder
}

async function setFirstPassword(
  classpath: string,
  home: string,
  configuration: string,
  password: string
): Promise<void> {
  // The tool reads two variables of the environment; `env` adds them to what the child inherits.
  const variables = [`NEO4J_HOME=${home}`, `NEO4J_CONF=${configuration}`]
  const tool = ['java', '-Xmx128m', '-cp', classpath, 'org.neo4j.cli.AdminTool']
  const args = [...variables, ...tool, 'dbms', 'set-initial-password', password]
  await runProgram('env', args, 'setting the first password of Neo4j')
}
