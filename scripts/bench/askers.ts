import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import autocannon from 'autocannon'
import { projectRoot } from '../../src/paths.js'

/**
 * Who asks. `autocannon` comes with the project; for a question that is answered at once it takes more of a core than the
 * answer does, and what is measured is the asking. `wrk` (a package of most Linux distributions) takes a tenth of that.
 */
export const ASKERS = ['autocannon', 'wrk'] as const
export type Asker = (typeof ASKERS)[number]

/** The same bodies to one address in turn, over so many connections that are never idle. */
export interface Questions {
  readonly url: string
  readonly bodies: readonly string[]
  readonly connections: number
  readonly seconds: number
}

/** An answer that takes longer than this is none; what `wrk` allows of itself, two seconds, some peers need. */
const PATIENCE_SECONDS = 60

export interface Answered {
  readonly requests: number
  readonly seconds: number
  /** Milliseconds. autocannon has no 95 %, it tells 97.5. */
  readonly p50: number
  readonly p95: number
  /** Answers with an error's status, and none at all. */
  readonly failed: number
}

export const ask: Readonly<Record<Asker, (questions: Questions) => Promise<Answered>>> = {
  autocannon: async ({ url, bodies, connections, seconds }) => {
    const { requests, latency, non2xx, errors, timeouts } = await autocannon({
      url,
      connections,
      duration: seconds,
      timeout: PATIENCE_SECONDS,
      requests: bodies.map(body => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body }))
    })
    return {
      requests: requests.total,
      seconds: requests.total / requests.average,
      p50: latency.p50,
      p95: latency.p97_5,
      failed: non2xx + errors + timeouts
    }
  },

  wrk: async ({ url, bodies, connections, seconds }) => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-wrk-'))
    try {
      const file = join(folder, 'bodies.jsonl')
      writeFileSync(file, bodies.join('\n'))
      const load = ['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`]
      const patience = ['--timeout', `${PATIENCE_SECONDS}s`]
      const script = ['--script', join(projectRoot, 'scripts/bench/ask.lua')]
      const { stdout } = await promisify(execFile)('wrk', [...load, ...patience, ...script, url, '--', file])
      return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Answered
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      throw new Error('there is no wrk on this machine: install its package, or leave --asker out', { cause: error })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
