import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { projectRoot } from '../../src/paths.js'
import { run } from './run-entente.js'

const CALLS = [
  ['2025-09-02', 'French President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on Monday.'],
  ['2025-12-20', 'French President Emmanuel Macron and German Chancellor Friedrich Merz met in 2025.']
] as const

let folder = ''
let graph: string[] = []
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-review-'))
  graph = ['--graph', `embedded:${join(folder, 'store')}`]
  const lines = CALLS.map(([published, text], i) => JSON.stringify({ text, published, publisher: `Gazette ${i}` }))
  await writeFile(join(folder, 'a.jsonl'), lines.join('\n'))
  assert.equal((await run(['ingest', join(folder, 'a.jsonl'), ...graph])).code, 0)
})
after(() => rm(folder, { recursive: true, force: true }))

const idsIn = (text: string): string[] => [...text.matchAll(/summit:[0-9a-f]{24}/gu)].map(([id]) => id)

describe('entente review', () => {
  it('shows both sides with their quotes, and takes an answer', async () => {
    const { out, code } = await run(['review', ...graph])
    assert.equal(code, 0)
    assert.match(out, /^\d+ % one: .*the same people/u)
    for (const [, text] of CALLS) assert.ok(out.includes(`"${text}"`), out)
    const merged = await run(['review', '--same', ...idsIn(out), '--reason', 'one meeting', ...graph])
    assert.match(merged.out, /done; to take it back: entente undo decision:/u)
    await run(['undo', /decision:[0-9a-f]+/u.exec(merged.out)?.[0] ?? '', ...graph])
  })

  it('asks, and is answered over standard input', async () => {
    const { out } = await run(['review', '--ask', '--reason', 'they met twice', ...graph], 'n\n')
    assert.match(out, /one event\?[\s\S]*no event changes\ndone; to take it back/u)
    assert.match((await run(['review', '--kind', 'summit', ...graph])).out, /^nothing to review/u)
    assert.match((await run(['audit', ...graph])).out, /kept apart .*they met twice/u)
  })

  it('is told of what the store learnt', async () => {
    const { out } = await run(['changes', '--country', 'FR', ...graph])
    assert.match(out, /^1 {2}\S+ {2}ARTICLE_ADDED[\s\S]*EVENT_MERGED/u)
    assert.equal((await run(['changes', '--follow', ...graph])).code, 2)
  })

  it('works on a running service as on a store', async () => {
    const server = spawn(
      process.execPath,
      [join(projectRoot, 'bin', 'entente.js'), 'serve', '--port', '0', '--new-key', ...graph],
      { env: { PATH: process.env['PATH'], SAMPLES: 'off' }, stdio: ['ignore', 'pipe', 'inherit'] }
    )
    try {
      let said = ''
      server.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
      while (!said.includes('Ctrl+C')) {
        if (server.exitCode !== null) assert.fail(`it ended: ${said}`)
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      const to = ['--to', /GraphQL\s+(\S+)/u.exec(said)?.[1] ?? '']
      const key = ['--key', /Key for changes\s+(\S+)/u.exec(said)?.[1] ?? '']
      assert.match((await run(['changes', '--since', '2020-01-01', ...to])).out, /^1 {2}\S+ {2}ARTICLE_ADDED/u)
      assert.match((await run(['review', ...to])).out, /nothing to review/u)
      const unknown = await run(['undo', 'decision:1', ...to, ...key])
      assert.deepEqual([unknown.code, /^refused \(NOT_FOUND\)/u.test(unknown.err)], [1, true])
      assert.match((await run(['undo', 'decision:1', ...to, '--key', 'wrong'])).err, /give the service's key/u)
    } finally {
      const ended = new Promise(resolve => server.once('exit', resolve))
      server.kill()
      await ended
    }
  })
})
