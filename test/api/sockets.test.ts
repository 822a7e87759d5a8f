import assert from 'node:assert/strict'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { after, before, describe, it } from 'node:test'
import { WebSocket } from 'ws'
import type { StoreChange } from '../../src/graph/store.js'
import { MOST_WAITING } from '../../src/api/subscriptions/answers.js'
import type { ApiError } from './service.js'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'
import { aClient, aCountedFeed, codeOf, listen } from './sockets.js'

const INGESTED = 'subscription { articleIngested { id } }'

interface Message {
  readonly type: string
  readonly id?: string
  readonly payload?: readonly ApiError[]
}

/** A socket without a client library, to send what none would send. */
async function aSocket(
  address: string,
  headers: Record<string, string> = {},
  init: object = {}
): Promise<WebSocket & { messages: Message[] }> {
  const socket = Object.assign(
    new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers }),
    {
      messages: [] as Message[]
    }
  )
  socket.on('message', data => socket.messages.push(JSON.parse(String(data)) as Message))
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'connection_init', payload: init }))
  return socket
}

/** A socket on which one may subscribe. */
async function aReadySocket(address: string): ReturnType<typeof aSocket> {
  const socket = await aSocket(address)
  await until(() => socket.messages.length === 1)
  return socket
}

async function until(what: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !what(); await wait(5))
    assert.ok(Date.now() < end, `never came true: ${String(what)}`)
}

/** How a socket was refused before it was one. */
async function refusal(address: string, headers: Record<string, string>): Promise<{ status: number; code: string }> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers })
  return new Promise((resolve, reject) => {
    socket.once('open', () => reject(new Error('it was opened')))
    socket.once('unexpected-response', (_request, response) => {
      let body = ''
      response.on('data', part => (body += String(part)))
      response.on('end', () => {
        const { errors } = JSON.parse(body) as { errors: ApiError[] }
        resolve({ status: response.statusCode ?? 0, code: errors[0]?.extensions.code ?? '' })
      })
    })
  })
}

describe('sockets', () => {
  let store: Awaited<ReturnType<typeof aTinyStore>>
  before(async () => {
    store = await aTinyStore()
  })
  after(() => store.close())

  async function withSockets(
    environment: Record<string, string>,
    work: (address: string, feed: ReturnType<typeof aCountedFeed>) => Promise<void>
  ): Promise<void> {
    const feed = aCountedFeed()
    const { app } = await aService(store, anIngest(store), environment, {}, feed)
    try {
      await work(await app.listen({ port: 0, host: '127.0.0.1' }), feed)
    } finally {
      await app.close()
    }
    await feed.listening(0)
  }

  it('take so many subscriptions and refuse the rest of five thousand, each with its reason', async () => {
    await withSockets({}, async (address, feed) => {
      const socket = await aReadySocket(address)
      const began = Date.now()
      for (let id = 0; id < 5_000; id++) {
        socket.send(JSON.stringify({ type: 'subscribe', id: String(id), payload: { query: INGESTED } }))
      }
      await until(() => socket.messages.length === 4_901)
      const refused = socket.messages.filter(({ type }) => type === 'error')
      assert.equal(refused.length, 4_900)
      assert.deepEqual(
        new Set(refused.map(({ payload }) => payload?.[0]?.extensions.code)),
        new Set(['TOO_MANY_SUBSCRIPTIONS'])
      )
      await feed.listening(100)
      assert.ok(Date.now() - began < 10_000)
      socket.send(JSON.stringify({ type: 'complete', id: '0' }))
      await feed.listening(99)
      socket.send(JSON.stringify({ type: 'subscribe', id: 'another', payload: { query: INGESTED } }))
      await feed.listening(100)
      socket.terminate()
      await feed.listening(0)
    })
  })

  it('are as many for one address as allowed, and one that closes makes room', async () => {
    await withSockets({ SOCKETS_PER_CLIENT: '2' }, async address => {
      const [first] = [await aSocket(address), await aSocket(address)]
      assert.deepEqual(await refusal(address, {}), { status: 429, code: 'TOO_MANY_SOCKETS' })
      first.terminate()
      await wait(50)
      await aSocket(address)
    })
  })

  it('close on a message that is too large, or is none', async () => {
    await withSockets({ SOCKET_MESSAGE_BYTES: '2000' }, async address => {
      for (const [message, code] of [
        [JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(3_000) } }), 1009],
        ['no JSON', 4400],
        [JSON.stringify({ type: 'connection_init' }), 4429]
      ] as const) {
        const socket = await aSocket(address)
        socket.send(message)
        assert.equal((await once(socket, 'close'))[0], code, message.slice(0, 40))
      }
    })
  })

  it('close when a client sends more than it may in a minute', async () => {
    await withSockets({ SOCKET_MESSAGES_PER_MINUTE: '20' }, async address => {
      const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
      const closed = new Promise<[number, string]>(resolve =>
        socket.once('close', (code, reason) => resolve([code, String(reason)]))
      )
      await new Promise(resolve => socket.once('open', resolve))
      socket.send(JSON.stringify({ type: 'connection_init' }))
      for (let sent = 1; sent < 20; sent++) socket.send(JSON.stringify({ type: 'ping' }))
      await wait(200)
      assert.equal(socket.readyState, WebSocket.OPEN)
      socket.send(JSON.stringify({ type: 'ping' }))
      assert.deepEqual(await closed, [4429, 'more than 20 messages in a minute'])
    })
  })

  it('are not opened by pages of other origins, unless these may ask over HTTP too', async () => {
    await withSockets({ CORS_ORIGINS: 'https://desk.example' }, async address => {
      assert.deepEqual(await refusal(address, { origin: 'https://evil.example' }), {
        status: 403,
        code: 'ORIGIN_NOT_ALLOWED'
      })
      for (const origin of ['https://desk.example', address]) await aSocket(address, { origin })
    })
  })

  it('let in who sends the right key or none, and with SUBSCRIPTIONS=keys only who sends one', async () => {
    const closing = async (address: string, headers: Record<string, string>, init: object): Promise<number> => {
      const socket = await aSocket(address, headers, init)
      const closed = once(socket, 'close')
      await Promise.race([closed, until(() => socket.messages.length > 0)])
      return socket.messages[0]?.type === 'connection_ack' ? 0 : ((await closed)[0] as number)
    }
    const cases = [
      [{}, {}],
      [{ 'x-api-key': 'the-key' }, {}],
      [{}, { authorization: 'Bearer the-key' }],
      [{}, { headers: { 'X-API-Key': 'the-key' } }],
      [{}, { 'x-api-key': 'another' }],
      [{ 'x-api-key': 'another' }, { 'x-api-key': 'the-key' }]
    ] as const
    for (const [mode, expected] of [
      ['on', [0, 0, 0, 0, 4403, 4403]],
      ['keys', [4403, 0, 0, 0, 4403, 4403]]
    ] as const) {
      await withSockets({ API_KEYS: 'the-key', SUBSCRIPTIONS: mode }, async address => {
        const codes = []
        for (const [headers, init] of cases) codes.push(await closing(address, headers, init))
        assert.deepEqual(codes, expected, mode)
      })
    }
  })

  it('are no use where subscriptions are switched off', async () => {
    await withSockets({ SUBSCRIPTIONS: 'off' }, async address => {
      assert.deepEqual(await refusal(address, {}), { status: 400, code: 'CSRF_PREVENTION' })
    })
  })

  it('whose client does not answer the heartbeat are closed, and their subscriptions end', async () => {
    await withSockets({ SOCKET_HEARTBEAT_MS: '100' }, async (address, feed) => {
      const lively = aClient(address)
      const heard = listen(lively, INGESTED)
      await feed.listening(1)
      const silent = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
        autoPong: false
      })
      await once(silent, 'open')
      silent.send(JSON.stringify({ type: 'connection_init' }))
      silent.send(JSON.stringify({ type: 'ping' }))
      await once(silent, 'close')
      await wait(300)
      await feed.listening(1)
      heard.stop()
      await lively.dispose()
    })
  })

  it('of a client that does not keep up end one subscription, and say so', async () => {
    await withSockets({}, async (address, feed) => {
      const client = aClient(address)
      const heard = listen(client, INGESTED)
      await feed.listening(1)
      const article = {
        id: 'article:0123456789abcdef01234567',
        status: 'ACCEPTED',
        publisher: null,
        published: null,
        actors: []
      } as const
      const change: StoreChange = {
        number: 1,
        articles: Array.from({ length: MOST_WAITING + 2 }, () => article),
        events: []
      }
      feed.publish(change)
      assert.equal(await codeOf(heard), 'TOO_SLOW')
      await feed.listening(0)
      await client.dispose()
    })
  })

  it('speak the protocol and no other', async () => {
    await withSockets({}, async address => {
      const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-ws')
      await Promise.race([once(socket, 'error'), once(socket, 'close')])
    })
  })

  it('survive a client that goes while its answer is worked out', async () => {
    await withSockets({}, async (address, feed) => {
      const article = {
        id: 'article:0123456789abcdef01234567',
        status: 'ACCEPTED',
        publisher: null,
        published: null,
        actors: []
      } as const
      for (let round = 0; round < 20; round++) {
        const socket = await aReadySocket(address)
        socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: INGESTED } }))
        await feed.listening(1)
        feed.publish({ number: round, articles: [article], events: [] })
        socket.terminate()
        await feed.listening(0)
      }
    })
  })
})
