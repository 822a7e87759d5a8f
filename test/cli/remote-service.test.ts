import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, it } from 'node:test'
import { graphqlAddress } from '../../src/commands/graphql-client.js'
import { remoteService } from '../../src/commands/remote-service.js'

const ARTICLE = { text: 'They met.', title: null, published: null, publisher: null, url: null, language: 'en' }

async function send(address: string): Promise<void> {
  const articles = (async function* () {
    yield ARTICLE
  })()
  for await (const _outcome of remoteService(address, 'key').takeAll(articles)) assert.fail('nothing can have taken it')
}

describe('graphqlAddress', () => {
  it('completes a bare host and keeps a full address', () => {
    assert.equal(graphqlAddress('http://localhost:4000'), 'http://localhost:4000/graphql')
    assert.equal(graphqlAddress('https://host/entente/graphql'), 'https://host/entente/graphql')
  })

  it('refuses what is no web address', () => {
    assert.throws(() => graphqlAddress('localhost:4000'), { code: 'BAD_USER_INPUT' })
  })
})

describe('remoteService', () => {
  it('says that nobody answers', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise(resolve => server.close(resolve))
    await assert.rejects(send(`http://127.0.0.1:${port}`), {
      code: 'STORE_UNAVAILABLE',
      message: /no service answers/
    })
  })

  it('says that somebody else answers', async () => {
    const server = createServer((_request, response) => response.writeHead(404).end('<h1>Not here</h1>')).listen(
      0,
      '127.0.0.1'
    )
    await new Promise(resolve => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    try {
      await assert.rejects(send(`http://127.0.0.1:${port}`), {
        code: 'STORE_UNAVAILABLE',
        message: /404 and no GraphQL/
      })
    } finally {
      server.close()
    }
  })
})
