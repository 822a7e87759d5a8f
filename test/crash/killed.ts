import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { projectRoot } from '../../src/paths.js'
import type { Part } from './work.js'

const program = join(projectRoot, 'dist', 'test', 'crash', 'worker.js')

export interface Address {
  readonly url: string
  readonly user?: string
  readonly password?: string
}

export interface Ran {
  /** It was done before anything happened to it. */
  readonly done: boolean
  /** From its beginning to its end, startup left out. */
  readonly ms: number
}

/**
 * Runs a part of the work in a process of its own. `strike` is called when it has begun, and after `delayMs`; by itself it
 * kills that process without warning. What happens to a process whose store goes away is its own affair.
 */
export async function runPart(
  part: Part,
  { url, user = '', password = '' }: Address,
  delayMs: number | null,
  strike: (kill: () => void) => void = kill => kill()
): Promise<Ran> {
  const child = spawn(process.execPath, [program, part, url, user, password], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  let told = ''
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const begun = new Promise<void>(resolve => {
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString()
      if (told.includes('begun')) resolve()
    })
  })
  await Promise.race([begun, ended])
  const start = performance.now()
  let struck = false
  if (delayMs !== null) {
    void wait(delayMs).then(() => {
      if (child.exitCode !== null) return
      struck = true
      strike(() => child.kill('SIGKILL'))
    })
  }
  await ended
  const done = told.includes('done')
  if (!done && !struck) throw new Error(`the ${part} ended by itself: ${errors}`)
  return { done, ms: performance.now() - start }
}

/** Numbers between 0 and 1 that are the same for the same seed. */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
