import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { printOf } from '../../src/graph/copy.js'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { beginAs } from '../../src/graph/embedded/ready-store.js'
import { isMigrated, migrate } from '../../src/graph/migrate.js'
import { createReader } from '../../src/graph/reader.js'
import { loadReference } from '../../src/reference/load.js'
import { tinyReference } from '../contract/tiny-reference.js'

const FILE = 'graph.grafeo'

describe('a new store that begins as a copy of a ready one', () => {
  let folder = ''
  let ready = ''
  let nth = 0
  const fresh = (): string => {
    const made = join(folder, `store-${nth++}`)
    mkdirSync(made)
    return made
  }
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-ready-'))
    const engine = await openEmbedded({ folder: join(folder, 'ready') })
    await migrate(engine, tinyReference())
    await engine.close()
    ready = join(folder, 'ready', FILE)
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('holds what the ready one holds, is a store of its own, and leaves no other file', async () => {
    const store = fresh()
    beginAs(ready, join(store, FILE))
    assert.deepEqual(readdirSync(store), [FILE])
    const original = readFileSync(ready)
    const engine = await openEmbedded({ folder: store })
    assert.equal(await isMigrated(engine, tinyReference()), true)
    const [copied, filled] = [await printOf(engine), await openEmbedded({ folder: null })]
    await migrate(filled, tinyReference())
    assert.deepEqual(copied, await printOf(filled))
    await engine.write(transaction => transaction.run('CREATE (n:Topic {id: $id})', { id: 'topic:new' }))
    await engine.close()
    await filled.close()
    assert.ok(readFileSync(ready).equals(original))
  })

  it('takes the place of nothing that is there, be it no more than a log', () => {
    const [taken, logged] = [fresh(), fresh()]
    writeFileSync(join(taken, FILE), 'mine')
    mkdirSync(join(logged, `${FILE}.wal`))
    for (const store of [taken, logged]) beginAs(ready, join(store, FILE))
    assert.equal(readFileSync(join(taken, FILE), 'utf8'), 'mine')
    assert.deepEqual(readdirSync(logged), [`${FILE}.wal`])
  })

  it('is empty where there is no ready one', async () => {
    const store = fresh()
    beginAs(join(folder, 'absent'), join(store, FILE))
    assert.deepEqual(readdirSync(store), [])
    const engine = await openEmbedded({ folder: store, beginWith: 'a digest of other data' })
    assert.equal(await isMigrated(engine, tinyReference()), false)
    await engine.close()
  })

  it('has the reference data of this release after a build', async () => {
    const reference = loadReference()
    const engine = await openEmbedded({ folder: fresh(), beginWith: reference.digest })
    assert.equal(await isMigrated(engine, reference), true)
    const counts = await createReader(engine).counts()
    assert.deepEqual(
      [counts.Country, counts.Leader, counts.Organization, counts.Topic],
      [reference.countries, reference.leaders, reference.organizations, reference.topics].map(({ size }) => size)
    )
    await engine.close()
  })
})
