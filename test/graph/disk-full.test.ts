import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openEmbedded } from '../../src/graph/embedded/engine.js'

const engineUrl = new URL('../../src/graph/embedded/engine.js', import.meta.url).href
const NODES = 10
/** Kilobytes a file may grow to: stands for a disk that is full, and fails the same write of the same log. */
const LIMIT_KB = 2_000

const writer = (folder: string): string => `
  import { openEmbedded } from ${JSON.stringify(engineUrl)}
  const engine = await openEmbedded({ folder: ${JSON.stringify(folder)} })
  let batch = 0
  try {
    for (; batch < 1000; batch++) {
      const rows = Array.from({ length: ${NODES} }, (_, i) => ({ id: batch + '-' + i, text: 'x'.repeat(8000) + batch }))
      await engine.write(t => t.run('UNWIND $rows AS row CREATE (n:Topic {id: row.id, text: row.text})', { rows }))
    }
  } catch (error) {
    const rows = await engine.read(t => t.run('MATCH (n:Topic) RETURN count(n) AS n'))
    console.log(JSON.stringify({ batch, code: error.code, message: error.message, readable: rows[0].n }))
  }
  await engine.close().catch(() => undefined)
  process.exit(0)`

test('a full disk is said, stores nothing in part, and loses nothing that was there', async t => {
  if (process.platform === 'win32') return t.skip('needs ulimit')
  const folder = mkdtempSync(join(tmpdir(), 'entente-full-'))
  try {
    const shell = `ulimit -f ${LIMIT_KB}; exec "$0" --input-type=module -e "$1"`
    const { stdout, stderr } = spawnSync('bash', ['-c', shell, process.execPath, writer(folder)], { encoding: 'utf8' })
    assert.notEqual(stdout, '', stderr)
    const { batch, code, message, readable } = JSON.parse(stdout) as Record<string, string | number>
    assert.equal(code, 'STORE_UNAVAILABLE')
    assert.match(String(message), /full/)
    assert.ok(Number(batch) > 5)
    assert.equal(readable, Number(batch) * NODES, 'it can still be read')

    const engine = await openEmbedded({ folder })
    const rows = await engine.read(transaction => transaction.run('MATCH (n:Topic) RETURN count(n) AS n'))
    assert.deepEqual(rows, [{ n: Number(batch) * NODES }])
    await engine.write(transaction => transaction.run('CREATE (n:Topic {id: $id})', { id: 'room again' }))
    await engine.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
