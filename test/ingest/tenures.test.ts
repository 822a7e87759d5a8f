import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkStore } from '../../src/ingest/check.js'
import { aTenure } from '../builders.js'
import { aStore, extractionsOf, reference } from './harness.js'

test('an office learnt from texts is held from its first to its last dated mention', async () => {
  const store = await aStore()
  const mention = (published: string | null) => aTenure({ published })
  const [first, middle, last, undated] = ['2024-03-01', '2024-09-10', '2025-02-02', null].map(mention)
  assert.ok(first && middle && last && undated)
  for (const one of [middle, last, undated, first]) await store.put(...extractionsOf([one]))
  const tenures = async () =>
    (await store.tenuresOfLeaders(['leader:~XA:jane-doe']))[0]?.map(t => [
      t.office,
      t.from,
      t.until,
      t.learnt,
      t.claims
    ])
  const office = '~XA:foreign-minister'
  assert.deepEqual(await tenures(), [[office, '2024-03-01', '2025-02-02', true, [first.claim.id, last.claim.id]]])
  assert.deepEqual(
    (await store.tenuresOf(['country:XA'], '2024-06-01'))[0]?.filter(t => t.learnt).map(t => t.leader),
    ['~XA:jane-doe']
  )
  await store.retract(last.article.id)
  assert.deepEqual(await tenures(), [[office, '2024-03-01', '2024-09-10', true, [first.claim.id, middle.claim.id]]])
  assert.deepEqual((await checkStore(store, reference)).problems, [])
  for (const one of [first, middle, undated]) await store.retract(one.article.id)
  assert.deepEqual(await tenures(), [])
  await store.close()
})

test('what the reference data knows is not learnt again, and its title finds its office', async () => {
  const store = await aStore()
  const president = aTenure({ holder: 'XA:~ada-telemar', title: 'President', officeKind: 'HEAD_OF_STATE' })
  const other = aTenure({ holder: 'XA:~jane-doe', title: 'president', officeKind: 'HEAD_OF_STATE' })
  await store.put(...extractionsOf([president, other]))
  const [ada, jane] = await store.tenuresOfLeaders(['leader:ada-telemar', 'leader:~XA:jane-doe'])
  assert.deepEqual(
    ada?.map(t => t.learnt),
    [false]
  )
  assert.deepEqual(
    jane?.map(t => t.office),
    ['XA:president']
  )
  await store.close()
})

test('an office is called by one spelling of its title, whoever of its holders was told of first', async () => {
  const told = [
    aTenure({ holder: 'XA:~jane-doe', title: 'foreign minister', published: '2024-03-01' }),
    aTenure({ holder: 'XA:~ann-orr', title: 'Foreign Minister', published: '2025-03-01' })
  ]
  for (const order of [told, [...told].reverse()]) {
    const store = await aStore()
    for (const one of order) await store.put(...extractionsOf([one]))
    assert.deepEqual(
      (await store.officesByIds(['office:~XA:foreign-minister'])).map(office => office?.title),
      ['Foreign Minister']
    )
    assert.deepEqual((await checkStore(store, reference)).problems, [])
    await store.close()
  }
})
