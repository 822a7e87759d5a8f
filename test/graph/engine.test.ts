import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { openEngine } from '../../src/graph/open.js'

const settings = { user: 'neo4j', password: 'x', database: 'neo4j' }

test('an unsupported GRAPH_URL is refused with what is supported', async () => {
  await assert.rejects(openEngine({ ...settings, url: 'http://localhost:7474' }), {
    code: 'BAD_USER_INPUT',
    field: 'GRAPH_URL'
  })
})

test('a second opener of an embedded store learns who holds it and what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-held-'))
  const engine = await openEmbedded({ folder, servedAt: 'http://127.0.0.1:4999/graphql' })
  try {
    const script = `
      import { openEmbedded } from ${JSON.stringify(new URL('../../src/graph/embedded/engine.js', import.meta.url).href)}
      await openEmbedded({ folder: ${JSON.stringify(folder)} }).catch(error => { console.log(error.code + ' ' + error.message) })`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    assert.match(stdout, /^STORE_HELD /)
    assert.ok(stdout.includes(`process ${process.pid} on`), stdout)
    assert.ok(stdout.includes('`--to http://127.0.0.1:4999/graphql --key KEY` of ingest'), stdout)
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true })
  }
})

test('a file where the folder of a store should be is called what it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-file-'))
  const file = join(folder, 'article.txt')
  try {
    writeFileSync(file, 'Not a store.')
    await assert.rejects(openEmbedded({ folder: file }), {
      code: 'STORE_UNAVAILABLE',
      message: `the embedded store ${file} cannot be opened: it is a file; name the folder that holds the store, or a new one`
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a write that fails half way leaves nothing, and the next one goes through', async () => {
  const engine = await openEmbedded({ folder: null })
  await assert.rejects(
    engine.write(async transaction => {
      await transaction.run('CREATE (n:Topic {id: $id})', { id: 'topic:half' })
      throw new Error('stop')
    }),
    /stop/
  )
  await engine.write(transaction => transaction.run('CREATE (n:Topic {id: $id})', { id: 'topic:whole' }))
  const rows = await engine.read(transaction => transaction.run('MATCH (n:Topic) RETURN n.id AS id'))
  assert.deepEqual(rows, [{ id: 'topic:whole' }])
  await engine.close()
})

test('a closed store refuses, after it has done what was waiting', async () => {
  const engine = await openEmbedded({ folder: null })
  const waiting = engine.write(transaction =>
    transaction.run('CREATE (n:Topic {id: $id}) RETURN n.id AS id', { id: 'x' })
  )
  await engine.close()
  assert.deepEqual(await waiting, [{ id: 'x' }])
  await assert.rejects(engine.ping(), { code: 'STORE_UNAVAILABLE' })
})
