import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'
import { aStore, reference } from '../ingest/harness.js'
import { chances, runPart } from './killed.js'
import type { Part } from './work.js'
import { PARTS, work } from './work.js'

export interface CrashReport {
  readonly kills: number
  /** Kills by what they broke off. */
  readonly byPart: Readonly<Record<string, number>>
}

export interface CrashRun {
  readonly kills: number
  readonly seed: number
  readonly tell?: (line: string) => void
}

/**
 * Kills a process without warning that works on an embedded store, at a random moment of each part in turn. Each time the
 * store must open and be sound, and when the work is finished it must hold what an undisturbed run gives, byte for byte.
 */
export async function crashEmbedded({ kills, seed, tell }: CrashRun): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-crash-'))
  const chance = chances(seed)
  const byPart: Record<string, number> = {}
  try {
    const { expected, lasts, before } = await undisturbed(folder)
    for (let done = 0, tries = 0; done < kills; tries++) {
      assert.ok(tries < kills * 4 + 20, 'the work is nearly always done before it can be killed')
      const part = PARTS[tries % PARTS.length] as Part
      const store = join(folder, `run-${tries}`)
      cpSync(before(part), store, { recursive: true })
      const delay = chance() * lasts[part]
      const ran = await runPart(part, { url: `embedded:${store}` }, delay)
      if (ran.done) lasts[part] = (lasts[part] + ran.ms) / 2
      else {
        await finish(store, part, expected)
        byPart[part] = (byPart[part] ?? 0) + 1
        done++
        tell?.(`${done} of ${kills}: ${part} killed after ${delay.toFixed(0)} ms, sound and finished`)
      }
      rmSync(store, { recursive: true, force: true })
    }
    return { kills, byPart }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Does all parts one after the other, keeping the store as it is before each. */
async function undisturbed(folder: string) {
  const before = (part: Part): string => join(folder, `before-${part}`)
  const lasts = {} as Record<Part, number>
  const store = join(folder, 'undisturbed')
  await (await aStore(await openEmbedded({ folder: store }))).close()
  for (const part of PARTS) {
    cpSync(store, before(part), { recursive: true })
    lasts[part] = (await runPart(part, { url: `embedded:${store}` }, null)).ms
  }
  const opened = await aStore(await openEmbedded({ folder: store }))
  assert.deepEqual((await checkStore(opened, reference)).problems, [])
  const expected = await canonicalExport(opened)
  await opened.close()
  return { expected, lasts, before }
}

async function finish(folder: string, broken: Part, expected: readonly string[]): Promise<void> {
  const store = await aStore(await openEmbedded({ folder }))
  try {
    assert.deepEqual((await checkStore(store, reference)).problems, [], `after a kill in the middle of ${broken}`)
    for (const part of PARTS.slice(PARTS.indexOf(broken))) await work(store, part)
    assert.deepEqual((await checkStore(store, reference)).problems, [], 'when the work is finished')
    assert.deepEqual(await canonicalExport(store), expected)
  } finally {
    await store.close()
  }
}
