import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openNeo4j } from '../../src/graph/neo4j/engine.js'
import type { LocalNeo4j } from '../../src/graph/neo4j/server.js'
import { startNeo4j } from '../../src/graph/neo4j/server.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'
import { aStore, reference } from '../ingest/harness.js'
import type { CrashReport, CrashRun } from './embedded.js'
import { chances, runPart } from './killed.js'
import type { Part } from './work.js'
import { PARTS, work } from './work.js'

/**
 * Kills the client and the server in turn, at random moments of each part; the next run of the part goes on with what is
 * there. After each kill the store must open and be sound, and in the end it must hold what an undisturbed run gives on the
 * embedded store, byte for byte.
 */
export async function crashNeo4j({ kills, seed, tell }: CrashRun): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-crash-'))
  const chance = chances(seed)
  const byPart: Record<string, number> = {}
  const settings = { folder, password: null, heapMb: 512, pageCacheMb: 64, shortLived: true }
  let server: LocalNeo4j = await startNeo4j({ ...settings, port: 0 })
  const port = Number(new URL(server.url).port)
  try {
    const expected = await undisturbed()
    await inStore(server, store => Promise.resolve(store))
    for (const [index, part] of PARTS.entries()) {
      // Spread evenly over the parts; a guess of how long a part lasts that gets better with every run.
      const share = Math.floor((kills * (index + 1)) / PARTS.length) - Math.floor((kills * index) / PARTS.length)
      let lasts = 3_000
      for (let done = 0, tries = 0; done < share && tries < share * 5; tries++) {
        const client = done % 2 === 0
        const delay = chance() * lasts
        const { pid } = server
        const ran = await runPart(part, server, delay, kill => (client ? kill() : void process.kill(pid, 'SIGKILL')))
        if (ran.done && client) {
          lasts = Math.max(lasts / 2, 50)
          continue
        }
        if (!client) {
          await server.ended
          server = await startNeo4j({ ...settings, port })
        }
        await inStore(server, async store => {
          assert.deepEqual((await checkStore(store, reference)).problems, [], `after a kill in the middle of ${part}`)
        })
        done++
        const what = client ? 'client' : 'server'
        byPart[`${part}, ${what}`] = (byPart[`${part}, ${what}`] ?? 0) + 1
        tell?.(`${part}: ${what} killed after ${delay.toFixed(0)} ms, sound`)
      }
      await runPart(part, server, null)
    }
    await inStore(server, async store => {
      assert.deepEqual((await checkStore(store, reference)).problems, [], 'when the work is finished')
      assert.deepEqual(await canonicalExport(store), expected)
    })
    return { kills: Object.values(byPart).reduce((a, b) => a + b, 0), byPart }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function undisturbed(): Promise<string[]> {
  const store = await aStore()
  for (const part of PARTS) await work(store, part satisfies Part)
  const lines = await canonicalExport(store)
  await store.close()
  return lines
}

async function inStore(
  server: LocalNeo4j,
  look: (store: Awaited<ReturnType<typeof aStore>>) => Promise<unknown>
): Promise<void> {
  const store = await aStore(openNeo4j({ ...server, database: 'neo4j' }))
  try {
    await look(store)
  } finally {
    await store.close()
  }
}
