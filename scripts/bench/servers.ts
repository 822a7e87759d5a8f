import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../../src/paths.js'

/** A GraphQL server in a process of its own. */
export interface BenchServer {
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

/** Ours, as `entente serve` starts it, with `settings` on top. Port 0 takes a free one. */
export function startEntente(graphUrl: string, settings: Readonly<Record<string, string>>): Promise<BenchServer> {
  const child = spawn(process.execPath, [join(projectRoot, 'bin/entente.js'), 'serve'], {
    env: {
      ...process.env,
      GRAPH_URL: graphUrl,
      GRAPH_USER: 'neo4j',
      GRAPH_PASSWORD: '',
      PORT: '0',
      HOST: '127.0.0.1',
      SAMPLES: 'off',
      LOG_LEVEL: 'error',
      RATE_LIMIT: '0',
      MAX_EVENT_LOOP_DELAY_MS: '0',
      ...settings
    },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  return whenListening(child, /GraphQL\s+(http:\S+)/)
}

export function startPeer(name: 'neo4j-graphql' | 'driver', graphUrl: string): Promise<BenchServer> {
  const program = join(projectRoot, `dist/scripts/bench/peers/${name}.js`)
  const child = spawn(process.execPath, [program, graphUrl], { stdio: ['ignore', 'pipe', 'inherit'] })
  return whenListening(child, /listening (\d+)/)
}

function whenListening(child: ChildProcess, pattern: RegExp): Promise<BenchServer> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const ended = new Promise<void>(done => child.once('exit', () => done()))
    child.once('exit', code => reject(new Error(`a server ended with ${code} before it listened:\n${printed}`)))
    child.stdout?.on('data', chunk => {
      printed += String(chunk)
      const found = pattern.exec(printed)?.[1]
      if (!found) return
      resolve({
        pid: child.pid ?? 0,
        url: found.startsWith('http') ? found : `http://127.0.0.1:${found}/graphql`,
        stop: async () => {
          child.kill('SIGTERM')
          await ended
        }
      })
    })
  })
}
