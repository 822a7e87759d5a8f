import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { createStore } from '../../src/graph/create-store.js'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { createWriter } from '../../src/graph/writer.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'
import { projectRoot } from '../../src/paths.js'
import { world } from './generated.js'
import { aStore, reference } from './harness.js'

const program = join(projectRoot, 'dist', 'test', 'ingest', 'ingest-until-killed.js')

/** Runs the child until it has reported `batches` batches, and kills it then, in the middle of whatever it does. */
function ingestUntil(folder: string, batches: number): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let seen = 0
    child.stdout.on('data', (data: Buffer) => {
      seen += data.toString().split('\n').length - 1
      if (seen >= batches) child.kill('SIGKILL')
    })
    child.once('error', fail)
    child.once('close', () => done())
  })
}

test('killed in the middle of ingestion, a store opens, has whole articles only, and can be finished', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'))
  const articles = world()
  // The work starts anew each time: what is there already is told and not doubled.
  for (const batches of [5, 17, 31]) {
    await ingestUntil(folder, batches)
    const store = createStore(await openEmbedded({ folder }), reference, createWriter)
    const { looked, problems } = await checkStore(store, reference)
    assert.deepEqual(problems, [])
    assert.ok(looked.articles > 0 && looked.articles < articles.length, `${looked.articles} articles`)
    assert.equal(looked.claims, looked.articles, 'every article of this world has one claim')
    await store.close()
  }
  const finished = await aStore(await openEmbedded({ folder }))
  for (let at = 0; at < articles.length; at += 40) await finished.put(...articles.slice(at, at + 40))
  const undisturbed = await aStore()
  await undisturbed.put(...articles)
  assert.deepEqual(await canonicalExport(finished), await canonicalExport(undisturbed))
  await finished.close()
  await undisturbed.close()
  rmSync(folder, { recursive: true, force: true })
})
