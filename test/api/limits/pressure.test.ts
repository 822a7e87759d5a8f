import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
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
})
