import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, describe, it } from 'node:test'
import { readSettings } from '../src/config.js'
import type { Settings } from '../src/config.js'
import { readSamples } from '../src/samples.js'
import { start } from '../src/server.js'
import type { Running, StartOptions } from '../src/server.js'

const folder = mkdtempSync(join(tmpdir(), 'entente-server-'))
const running: Running[] = []
afterEach(async () => {
  for (const service of running.splice(0)) await service.stop()
})
after(() => rmSync(folder, { recursive: true, force: true }))

/** Starts a service that is stopped after the test, whatever becomes of it. */
async function started(chosen: Settings, options: Partial<StartOptions> = {}): Promise<Running> {
  const service = await start(chosen, { say: () => undefined, ...options })
  running.push(service)
  return service
}

/** Stops it now, in the middle of a test. */
async function stopped(service: Running): Promise<void> {
  running.splice(running.indexOf(service), 1)
  await service.stop()
}

function settings(environment: Record<string, string>): Settings {
  return readSettings({ PORT: '0', LOG_LEVEL: 'silent', ...environment })
}

async function ask(address: string, query: string, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query })
  })
  return ((await response.json()) as { data: unknown }).data
}

const COUNT = '{ articles { totalCount } }'
const counted = (totalCount: number): unknown => ({ articles: { totalCount } })

describe('starting', () => {
  const kept = settings({ GRAPH_URL: `embedded:${join(folder, 'kept')}` })

  it('fills an empty store with the samples, says where to click, and started again loads nothing twice', async () => {
    const samples = await readSamples('2026-12-31')
    assert.ok(samples.length >= 40)
    const lines: string[] = []
    const first = await started(kept, { say: line => lines.push(line) })
    assert.deepEqual(await ask(first.address, COUNT), counted(samples.length))
    assert.ok(lines.some(line => line.includes(`Loading ${samples.length} sample dispatches`)))
    assert.ok(lines.some(line => line.includes(`${first.address}/graphql`)))
    assert.ok(lines.some(line => line.includes(`${first.address}/`) && /editor/.test(line)))
    assert.equal((await fetch(`${first.address}/ready`)).status, 200)
    await stopped(first)

    assert.equal(first.key, null)
    assert.ok(lines.some(line => /switched off/.test(line)))

    const again: string[] = []
    const keys = { ...kept, api: { ...kept.api, apiKeys: ['mine'] } }
    const second = await started(keys, { say: line => again.push(line), newKey: true })
    assert.equal(second.key, null, 'no key is made where one is set')
    assert.deepEqual(await ask(second.address, COUNT), counted(samples.length))
    assert.ok(!again.some(line => /Load/.test(line)), again.join('\n'))
    await stopped(second)
  })

  it('leaves a store alone that holds anything else, and makes a key for the run when asked to', async () => {
    const own = settings({ GRAPH_URL: `embedded:${join(folder, 'own')}`, SAMPLES: 'off' })
    const first = await started(own, { newKey: true })
    assert.deepEqual(await ask(first.address, COUNT), counted(0))
    const mutation =
      'mutation { ingestArticle(input: { text: "The leaders of France and Germany met in Paris." }) { outcome } }'
    assert.deepEqual(await ask(first.address, mutation, { 'x-api-key': first.key ?? '' }), {
      ingestArticle: { outcome: 'STORED' }
    })
    await stopped(first)
    const second = await started({ ...own, samples: true }, { say: () => undefined })
    assert.deepEqual(await ask(second.address, COUNT), counted(1))
    await stopped(second)
  })

  it('on a port in use fails at once and names the port', async () => {
    const taken = createServer()
    await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as AddressInfo
    const busy = settings({ GRAPH_URL: 'embedded:', SAMPLES: 'off', PORT: String(port) })
    const lines: string[] = []
    await assert.rejects(start(busy, { say: line => lines.push(line) }), { code: 'EADDRINUSE', port })
    assert.deepEqual(lines, [])
    taken.close()
  })

  it('with a store that another process holds says who holds it and what to do', async () => {
    const url = `embedded:${join(folder, 'held')}`
    const first = await started(settings({ GRAPH_URL: url, SAMPLES: 'off' }), { say: () => undefined })
    await assert.rejects(
      start(settings({ GRAPH_URL: url, SAMPLES: 'off' }), { say: () => undefined }),
      /held by process \d+/
    )
    await stopped(first)
  })
})
