import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../../src/paths.js'

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command as people do, in a process of its own, with no settings but those given. */
export function run(
  args: readonly string[],
  input = '',
  settings: Readonly<Record<string, string>> = {}
): Promise<Ran> {
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'entente.js'), ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings }
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
  child.stdin.on('error', () => undefined) // it may end before it has read all
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve({ code, out, err }))
  })
}
