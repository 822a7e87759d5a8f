import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createStore } from '../../src/graph/create-store.js'
import { createWriter } from '../../src/graph/writer.js'
import { checkStore } from '../../src/ingest/check.js'
import { storeArticles } from '../../src/ingest/store-articles.js'
import { aSummit } from '../builders.js'
import { extractionsOf, names, prepared, reference } from '../ingest/harness.js'
import { openEmpty } from './server.js'

const CODES = ['XA', 'XB', 'XC', 'XD', 'XE', 'XF'] as const

test('sixteen writers of different summits of the same countries lose no deadlock', async () => {
  const store = createStore(await openEmpty(), reference, createWriter)
  await store.migrate()
  let tried = 0
  const write = async (writer: number, turn: number): Promise<void> => {
    const who = [CODES[writer % 6] ?? 'XA', CODES[(writer + 1 + (turn % 5)) % 6] ?? 'XB']
    const told = aSummit({ date: `2025-0${1 + (writer % 9)}-1${turn}`, who, text: `They met. ${writer} ${turn}.` })
    await store.write(transaction => {
      tried++
      return storeArticles(transaction, names, extractionsOf([told]).map(prepared))
    })
  }
  await Promise.all(
    Array.from({ length: 16 }, async (_, writer) => {
      for (let turn = 0; turn < 2; turn++) await write(writer, turn)
    })
  )
  assert.equal(tried, 32, 'each is written once')
  assert.deepEqual((await checkStore(store, reference)).problems, [])
  await store.close()
})
