import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildApp } from '../../../src/app.js'
import { readSettings } from '../../../src/config.js'
import type { GraphStore } from '../../../src/graph/store.js'
import { aService, onlyCode, type Service } from '../service.js'
import { anIngest, aTinyStore } from '../store.js'

/** Keeps the process busy, as a long computation would. */
function block(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}

describe('a busy process', () => {
  let store: GraphStore
  let service: Service

  before(async () => {
    store = await aTinyStore()
    service = await aService(store, anIngest(store), { MAX_EVENT_LOOP_DELAY_MS: '20' })
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })

  it('turns questions away with a code until it has caught up', async () => {
    let answer = await service.ask('{ __typename }')
    // The delay is measured once a second.
    for (let i = 0; i < 20 && answer.errors.length === 0; i++) {
      block(300)
      await sleep(1)
      answer = await service.ask('{ __typename }')
    }
    assert.equal(answer.status, 503)
    assert.equal(onlyCode(answer), 'UNDER_PRESSURE')
    for (let i = 0; i < 100 && answer.errors.length > 0; i++) {
      await sleep(100)
      answer = await service.ask('{ __typename }')
    }
    assert.deepEqual(answer.errors, [])
  })

  it('answers the first question, however long nothing could be measured before it', async () => {
    const app = await buildApp({ store, ingest: anIngest(store), settings: readSettings({}).api })
    // The plugin looks at its samples once a second, and here has none yet: it was not let go since it began.
    app.addHook('onReady', () => block(1_200))
    await app.ready()
    await sleep(1)
    const answer = await app.inject({ url: '/graphql?query={__typename}', headers: { 'x-entente-csrf': '1' } })
    assert.equal(answer.statusCode, 200, answer.body)
    await app.close()
  })
})
