import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { copyGraph, printOf } from '../../src/graph/copy.js'
import type { Engine } from '../../src/graph/engine.js'
import { applyMigrations, schemaVersionOf } from '../../src/graph/migrate.js'
import { openEngine } from '../../src/graph/open.js'

const memory = { url: 'embedded:', user: '', password: '', database: '' }

async function write(engine: Engine, cypher: string): Promise<void> {
  await engine.write(transaction => transaction.run(cypher))
}

describe('copyGraph', () => {
  let source: Engine
  before(async () => {
    source = await openEngine(memory)
    await applyMigrations(source)
    await write(source, `CREATE (n:Entity:Leader {id: 'leader:jane-doe', name: 'Jane Doe', tags: ['a', 'b']})`)
    await write(source, `CREATE (n:Office {id: 'office:XA:president', title: 'President'})`)
    await write(source, `CREATE (n:Event:Summit {id: 'summit:1', confidence: 0.5})`)
    // Held twice: two relationships between the same two nodes are two.
    for (const from of ['2001-01-01', '2011-01-01']) {
      await write(
        source,
        `MATCH (a:Leader {id: 'leader:jane-doe'}), (b:Office {id: 'office:XA:president'}) CREATE (a)-[:HELD {from: '${from}'}]->(b)`
      )
    }
    await write(
      source,
      `MATCH (a:Leader {id: 'leader:jane-doe'}), (b:Event {id: 'summit:1'}) CREATE (a)-[:TOOK_PART {role: 'HOST'}]->(b)`
    )
  })
  after(() => source.close())

  it('copies every node and relationship with all their properties', async () => {
    const target = await openEngine(memory)
    const copied = await copyGraph(source, target)
    assert.deepEqual([copied.nodes, copied.relationships], [4, 3]) // the fourth node says the schema's version
    assert.deepEqual(await printOf(target), await printOf(source))
    await target.close()
  })

  it('tells graphs apart that differ in one value', async () => {
    const target = await openEngine(memory)
    const { digest } = await copyGraph(source, target)
    await write(target, `MATCH (n:Event {id: 'summit:1'}) SET n.confidence = 0.6`)
    assert.notEqual((await printOf(target)).digest, digest)
    await target.close()
  })

  it('lets nobody use a copy that was broken off, and begins it anew', async () => {
    const target = await openEngine(memory)
    for (const writes of [2, 4, 6]) {
      let left = writes
      const write: Engine['write'] = work => (left-- > 0 ? target.write(work) : Promise.reject(new Error('broken off')))
      const breaking = new Proxy(target, {
        get: (of, name) => {
          const value: unknown = name === 'write' ? write : Reflect.get(of, name)
          return typeof value === 'function' ? (value.bind(of) as unknown) : value
        }
      })
      await assert.rejects(copyGraph(source, breaking), { message: 'broken off' })
      await assert.rejects(schemaVersionOf(target), { code: 'STORE_INCOMPLETE', message: /entente copy/ })
    }
    await copyGraph(source, target)
    assert.deepEqual(await printOf(target), await printOf(source))
    assert.equal(await schemaVersionOf(target), await schemaVersionOf(source))
    await target.close()
  })

  it('does not copy into a store that holds something', async () => {
    const target = await openEngine(memory)
    await applyMigrations(target)
    await write(target, `CREATE (n:Name {id: 'name:x'})`)
    await assert.rejects(copyGraph(source, target), { code: 'BAD_USER_INPUT', message: /not empty: it has 1 Name/ })
    await target.close()
  })

  it('refuses what it does not know rather than leave it behind', async () => {
    const [odd, target] = [await openEngine(memory), await openEngine(memory)]
    await applyMigrations(odd)
    await write(odd, `CREATE (n:Office:Palace {id: 'office:odd'})`)
    await assert.rejects(copyGraph(odd, target), { code: 'INTERNAL', message: /Palace/ })
    await Promise.all([odd.close(), target.close()])
  })
})
