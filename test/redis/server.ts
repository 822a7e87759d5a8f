import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A Redis of a test's own, which it may stop and start again at the same address. */
export interface RedisServer {
  readonly url: string
  start(): Promise<void>
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** Keeps nothing on disk. A program that cannot be started is an error, never a reason to skip. */
export async function aRedis(): Promise<RedisServer> {
  const port = await freePort()
  const program = process.env['TEST_REDIS_SERVER'] ?? 'redis-server'
  let running: ReturnType<typeof spawn> | null = null
  return {
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      const child = spawn(
        program,
        ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
        {
          stdio: ['ignore', 'pipe', 'inherit']
        }
      )
      running = child
      await new Promise<void>((resolve, reject) => {
        child.once('error', reject)
        child.once('exit', code => reject(new Error(`redis-server ended with ${code}`)))
        child.stdout.on('data', (part: Buffer) => {
          if (part.toString().includes('Ready to accept connections')) resolve()
        })
      })
    },
    stop: async () => {
      const child = running
      running = null
      if (child === null || child.exitCode !== null) return
      child.removeAllListeners('exit')
      const ended = once(child, 'exit')
      child.kill()
      await ended
    }
  }
}
