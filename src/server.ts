import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { pino } from 'pino'
import { buildApp } from './app.js'
import { assemble } from './assemble.js'
import type { Entente } from './assemble.js'
import type { Settings } from './config.js'
import { localFeed } from './feed/feed.js'
import { redisFeed } from './feed/redis.js'
import { todayUtc } from './input/published.js'
import { loadSamples, readSamples, wantsSamples } from './samples.js'

export interface StartOptions {
  /** Where lines for people go. */
  readonly say: (line: string) => void
  /** Make a key that allows changes for this run, where the settings have none. */
  readonly newKey?: boolean
}

/** A service that listens. */
export interface Running {
  /** Where it listens: `http://127.0.0.1:4000`. */
  readonly address: string
  /** The key made for this run, if one was. */
  readonly key: string | null
  /** Answers what has been asked, then closes the store. */
  stop(): Promise<void>
}

/** Opens the store, brings it up to date, fills an empty one with the samples, and serves it. */
export async function start(asked: Settings, { say, newKey = false }: StartOptions): Promise<Running> {
  const settings = { ...asked, port: await freePort(asked) }
  const key = newKey && settings.api.apiKeys.length === 0 ? randomBytes(18).toString('base64url') : null
  const address = `http://${shownHost(settings.host)}:${settings.port}`
  // Lines for people go to standard output; the log goes to standard error, so that neither garbles the other.
  const logger = pino({ level: settings.logLevel }, pino.destination(2))
  const feed = settings.redisUrl === null ? localFeed() : redisFeed(settings.redisUrl, logger)
  const graph = { ...settings.graph, servedAt: `${address}/graphql` }
  const entente = await assemble(graph, settings.extraction).catch(async (error: unknown) => {
    await feed.close()
    throw error
  })
  try {
    await prepareStore(entente, settings, say)
    const app = await buildApp({
      ...entente,
      feed,
      settings: { ...settings.api, apiKeys: key === null ? settings.api.apiKeys : [key] },
      logger
    })
    await app.listen({ host: settings.host, port: settings.port })
    // What the first search would wait for: the names and words in the store.
    entente.store.suggest('entente', ['COUNTRY', 'SUMMIT', 'ARTICLE', 'CLAIM'], 1).catch(() => undefined)
    tellWhereToClick(address, key, settings, say)
    return {
      address,
      key,
      stop: async () => {
        await app.close()
        await feed.close()
        await entente.store.close()
      }
    }
  } catch (error) {
    await feed.close()
    await entente.store.close()
    throw error
  }
}

/**
 * The port to serve at: port 0 stands for any that is free, and whoever finds the store held is told which. Fails at once when
 * the port is taken, rather than after the samples have been loaded for nothing.
 */
async function freePort({ host, port }: Settings): Promise<number> {
  const probe = createServer()
  probe.listen(port, host)
  await once(probe, 'listening')
  const bound = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof bound === 'object' && bound !== null ? bound.port : port
}

/** Stops the service on Ctrl+C or a polite kill; a second one does not wait. Resolves once it has stopped. */
export function untilStopped(running: Running, say: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false
    const stop = (): void => {
      if (stopping) process.exit(1)
      stopping = true
      say('Stopping …')
      running.stop().then(resolve, reject)
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
}

async function prepareStore(
  { store, ingest }: Entente,
  settings: Settings,
  say: (line: string) => void
): Promise<void> {
  if (!(await store.isMigrated())) say('Preparing the store: constraints, indexes and reference data …')
  const report = await store.migrate()
  for (const name of report.applied) say(`Applied migration ${name}`)
  if (report.referenceLoaded) say('Loaded reference data: countries, offices and their holders, organisations')
  if (await ingest.refresh()) say('Resolved all claims anew: reference data or the resolver has changed')
  const old = await ingest.readByOthers()
  if (old > 0) say(`${old} articles were read by another version of the extractor: entente reextract reads them anew`)
  if (!settings.samples) return
  const samples = await readSamples(todayUtc())
  if (!(await wantsSamples(store, samples))) return
  const began = Date.now()
  let refused = 0
  let told = began
  say(`Loading ${samples.length} sample dispatches …`)
  await loadSamples(ingest, samples, (result, done) => {
    if (result.outcome === 'REFUSED') {
      refused++
      say(`  a sample was refused: ${result.reason}`)
    }
    if (Date.now() - told < 1_000 && done < samples.length) return
    told = Date.now()
    say(`  ${done} of ${samples.length}`)
  })
  say(`Loaded ${samples.length - refused} samples in ${((Date.now() - began) / 1_000).toFixed(1)} s`)
}

function tellWhereToClick(address: string, key: string | null, settings: Settings, say: (line: string) => void): void {
  say('')
  say('Entente is ready.')
  if (settings.api.ide) {
    say(`  Query editor     ${address}/`)
    say(`  Ready questions  ${address}/questions`)
  }
  say(`  GraphQL          ${address}/graphql`)
  if (key !== null) say(`  Key for changes  ${key}   (this run only; send it as x-api-key)`)
  else if (settings.api.apiKeys.length === 0) say('  Changes are switched off: API_KEYS names no key')
  say('  Ctrl+C stops it')
}

/** An address for all networks is no place to click on. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
