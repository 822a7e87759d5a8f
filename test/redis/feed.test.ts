import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { after, before, describe, it } from 'node:test'
import { redisFeed } from '../../src/feed/redis.js'
import type { ChangeFeed } from '../../src/feed/feed.js'
import type { GraphStore, StoreChange } from '../../src/graph/store.js'
import { aSummit } from '../builders.js'
import { aTinyStore, anIngest } from '../api/store.js'
import { aService } from '../api/service.js'
import type { Service } from '../api/service.js'
import { aClient, aCountedFeed, listen } from '../api/sockets.js'
import { extractionsOf } from '../ingest/harness.js'
import { aRedis } from './server.js'
import type { RedisServer } from './server.js'

const INGESTED = 'subscription { articleIngested { id } }'
const UPDATED = 'subscription { relationshipUpdated(between: ["XA", "XB"]) { articleCount } }'

interface Instance {
  readonly service: Service
  readonly address: string
  readonly feed: ReturnType<typeof aCountedFeed>
  readonly lines: string[]
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 15_000; !(await what()); await wait(20)) assert.ok(Date.now() < end, String(what))
}

describe('several instances of the service, told by Redis', () => {
  let redis: RedisServer
  // Two services on one store stand for two processes on one Neo4j: they share nothing but it and Redis.
  let store: Awaited<ReturnType<typeof aTinyStore>>
  const instances: Instance[] = []
  const feeds: ChangeFeed[] = []
  let silent: GraphStore

  before(async () => {
    redis = await aRedis()
    await redis.start()
    store = await aTinyStore()
    // What the other instance writes, a store in another process does not tell this one.
    silent = { ...store, observe: () => () => undefined }
    for (const seen of [store, silent]) {
      const lines: string[] = []
      const log = { warn: (line: string) => void lines.push(line), info: (line: string) => void lines.push(line) }
      const real = redisFeed(redis.url, log)
      feeds.push(real)
      const feed = aCountedFeed(real)
      const service = await aService(seen, anIngest(store), { API_KEYS: 'the-key' }, {}, feed)
      instances.push({ service, address: await service.app.listen({ port: 0, host: '127.0.0.1' }), feed, lines })
    }
    await until(() => feeds.every(feed => feed.trouble() === null))
  })
  after(async () => {
    for (const { service } of instances) await service.app.close()
    for (const feed of feeds) await feed.close()
    await store.close()
    await redis.stop()
  })

  const meeting = (day: string): ReturnType<typeof aSummit> =>
    aSummit({
      event: day,
      who: ['XA', 'XB'],
      text: `They met on ${day}.`,
      quote: 'They met',
      date: day,
      published: day
    })
  const ready = async ({ address }: Instance): Promise<unknown> => (await fetch(`${address}/ready`)).json()

  it('hear of what any of them writes, once', async () => {
    const [here, there] = instances as [Instance, Instance]
    const clients = [aClient(here.address), aClient(there.address)]
    const heard = clients.map(client => [listen(client, INGESTED), listen(client, UPDATED)] as const)
    await Promise.all([here.feed.listening(2), there.feed.listening(2)])
    const one = meeting('2025-03-01')
    await store.put(...extractionsOf([one]))
    for (const [articles, relationship] of heard) {
      assert.deepEqual(await articles.next(), { data: { articleIngested: { id: one.article.id } } })
      assert.deepEqual(await relationship.next(), { data: { relationshipUpdated: { articleCount: 1 } } })
    }
    await wait(200)
    for (const pair of heard) for (const { waiting } of pair) assert.deepEqual(waiting, [])
    for (const client of clients) await client.dispose()
    await Promise.all([here.feed.listening(0), there.feed.listening(0)])
  })

  it('serve on while Redis is away, say so in /ready, and hear of one another again once it is back', async () => {
    const [here, there] = instances as [Instance, Instance]
    assert.deepEqual(await ready(here), { status: 'ready' })
    await redis.stop()
    await until(
      async () => 'degraded' in ((await ready(here)) as object) && 'degraded' in ((await ready(there)) as object)
    )
    assert.equal((await fetch(`${here.address}/ready`)).status, 200)
    assert.match(JSON.stringify(await ready(here)), /Redis does not answer/)
    const clients = [aClient(here.address), aClient(there.address)] as const
    const [own, other] = [listen(clients[0], INGESTED), listen(clients[1], INGESTED)]
    await Promise.all([here.feed.listening(1), there.feed.listening(1)])
    const input = {
      title: 'They met',
      text: 'The leaders of Arnova and Belmark met in Pelar.',
      published: '2025-10-01'
    }
    const began = Date.now()
    const answer = await here.service.ask(
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { outcome article { id } } }',
      { input },
      { 'x-api-key': 'the-key' }
    )
    assert.ok(Date.now() - began < 2_000, 'a change does not wait for Redis')
    const { article } = answer.data?.['ingestArticle'] as { article: { id: string } }
    assert.deepEqual(await own.next(), { data: { articleIngested: { id: article.id } } })
    assert.equal((await there.service.ask('{ articles { totalCount } }')).errors.length, 0)
    assert.deepEqual(other.waiting, [], 'the other instance cannot have heard')

    await redis.start()
    await until(
      async () => !('degraded' in ((await ready(here)) as object)) && !('degraded' in ((await ready(there)) as object))
    )
    const later = meeting('2025-11-01')
    await store.put(...extractionsOf([later]))
    assert.deepEqual(await other.next(), { data: { articleIngested: { id: later.article.id } } })
    assert.equal(here.lines.filter(line => /Redis does not answer/.test(line)).length, 1, here.lines.join('\n'))
    assert.equal(here.lines.filter(line => /answers again/.test(line)).length, 1)
    for (const client of clients) await client.dispose()
  })

  it('start and stop where there is no Redis at all', async () => {
    const nowhere = redisFeed('redis://127.0.0.1:1', { warn: () => undefined, info: () => undefined })
    await until(() => nowhere.trouble() !== null)
    nowhere.publish({ number: 1, articles: [], events: [] })
    const began = Date.now()
    await nowhere.close()
    assert.ok(Date.now() - began < 3_000)
  })
})

describe('a command that writes to a store of several', () => {
  it('tells the services what it wrote', async () => {
    const redis = await aRedis()
    await redis.start()
    const folder = mkdtempSync(join(tmpdir(), 'entente-redis-'))
    const feed = redisFeed(redis.url, { warn: () => undefined, info: () => undefined })
    await until(() => feed.trouble() === null)
    const changes: StoreChange[] = []
    feed.listen(change => void changes.push(change))
    const article = join(folder, 'article.txt')
    writeFileSync(article, 'The presidents of France and Germany met in Paris.')
    const child = spawn(process.execPath, ['bin/entente.js', 'ingest', article, '--published', '2025-08-24'], {
      env: { ...process.env, GRAPH_URL: `embedded:${join(folder, 'graph')}`, REDIS_URL: redis.url },
      stdio: 'ignore'
    })
    const [code] = (await once(child, 'exit')) as [number]
    assert.equal(code, 0)
    await until(() => changes.length > 0)
    assert.equal(changes[0]?.articles.length, 1)
    await feed.close()
    await redis.stop()
    rmSync(folder, { recursive: true, force: true })
  })
})
