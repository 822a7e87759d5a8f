import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openEmbedded } from '../../src/graph/embedded/engine.js'

const engineUrl = new URL('../../src/graph/embedded/engine.js', import.meta.url).href
const NODES = 40

/** Writes batches one transaction each, and says each one's number once it is committed. */
const writer = (folder: string, first: number): string => `
  import { openEmbedded } from ${JSON.stringify(engineUrl)}
  const engine = await openEmbedded({ folder: ${JSON.stringify(folder)} })
  await engine.applySchema('CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE')
  for (let batch = ${first}; ; batch++) {
    const rows = Array.from({ length: ${NODES} }, (_, i) => ({ id: batch + '-' + i, batch }))
    await engine.write(async t => {
      await t.run('UNWIND $rows AS row MERGE (n:Topic {id: row.id}) SET n.batch = row.batch', { rows: rows.slice(0, 20) })
      await t.run('UNWIND $rows AS row MERGE (n:Topic {id: row.id}) SET n.batch = row.batch', { rows: rows.slice(20) })
    })
    process.stdout.write(batch + '\\n')
  }`

/** Lets the writer go on until it has said a few numbers, then kills it without warning. */
function writeAndKill(folder: string, first: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', writer(folder, first)])
    let output = ''
    let errors = ''
    child.stdout.on('data', chunk => {
      output += String(chunk)
      if (output.split('\n').length > 12) child.kill('SIGKILL')
    })
    child.stderr.on('data', chunk => (errors += String(chunk)))
    child.on('close', (code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the writer ended by itself with ${code}: ${errors}`))
      // The last line may be cut off where the process was.
      else resolve(output.split('\n').slice(0, -1).map(Number))
    })
  })
}

test('kill -9 while writing leaves a store that opens, with whole transactions and all that were confirmed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'))
  try {
    let next = 0
    for (let round = 0; round < 3; round++) {
      const confirmed = await writeAndKill(folder, next)
      const engine = await openEmbedded({ folder })
      const rows = await engine.read(t =>
        t.run('MATCH (n:Topic) RETURN n.batch AS batch, count(n) AS n ORDER BY batch')
      )
      await engine.close()
      const present = new Set(rows.map(row => row.batch))
      assert.deepEqual(
        rows.filter(row => row.n !== NODES),
        [],
        'no transaction is there in part'
      )
      assert.deepEqual(
        confirmed.filter(batch => !present.has(batch)),
        [],
        'none that was confirmed is missing'
      )
      assert.ok(confirmed.length >= 10)
      next = Math.max(...[...present].map(Number)) + 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
