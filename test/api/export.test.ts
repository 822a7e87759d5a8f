import assert from 'node:assert/strict'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import type { GraphStore, StoredEvent } from '../../src/graph/store.js'
import { meeting, smallGraph } from '../export/small-graph.js'
import { anIngest } from './store.js'
import { aService } from './service.js'
import type { Service } from './service.js'

let store: GraphStore
before(async () => {
  store = await smallGraph(await openEmbedded({ folder: null }))
})
after(() => store.close())

async function withService(
  work: (service: Service) => Promise<void>,
  environment: Readonly<Record<string, string>> = {},
  over: GraphStore = store
): Promise<void> {
  const service = await aService(over, anIngest(store), environment)
  try {
    await work(service)
  } finally {
    await service.app.close()
  }
}

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

describe('exports over HTTP', () => {
  const asked = async (url: string, headers: Record<string, string> = {}) => {
    let found: { status: number; headers: Record<string, unknown>; body: Buffer } | null = null
    await withService(async ({ app }) => {
      const response = await app.inject({ method: 'GET', url, headers })
      found = { status: response.statusCode, headers: response.headers, body: response.rawPayload }
    })
    assert.ok(found !== null)
    return found as { status: number; headers: Record<string, unknown>; body: Buffer }
  }

  it('answers in the format that the path names', async () => {
    const { status, headers, body } = await asked('/export/graphml?country=XA,XB&kind=SUMMIT')
    assert.equal(status, 200)
    assert.equal(headers['content-type'], 'application/graphml+xml; charset=utf-8')
    assert.match(String(headers['content-disposition']), /entente\.graphml/)
    assert.match(body.toString(), new RegExp(`<node id="${meeting.id}">`))
  })

  it('answers in the format that the client likes best, packed where it says so', async () => {
    const accept = 'application/gexf+xml;q=0.5, application/x-ndjson'
    const { headers, body } = await asked('/export', { accept, 'accept-encoding': 'gzip' })
    assert.equal(headers['content-type'], 'application/x-ndjson; charset=utf-8')
    assert.equal(headers['content-encoding'], 'gzip')
    assert.match(gunzipSync(body).toString(), /\{"end":/)
  })

  it('lists the formats to whoever names none, and refuses a type it does not have', async () => {
    for (const accept of ['*/*', 'application/json', 'text/html']) {
      const { status, body } = await asked('/export', { accept })
      assert.equal(status, 200)
      const { formats } = JSON.parse(body.toString()) as { formats: { name: string }[] }
      assert.ok(formats.some(({ name }) => name === 'jsonl'))
    }
    assert.equal((await asked('/export', { accept: 'image/png' })).status, 406)
  })

  it('goes on from a cursor', async () => {
    const whole = (await asked('/export/jsonl?kind=SUMMIT')).body.toString().trim().split('\n')
    const at = whole.findIndex(line => line.startsWith('{"cursor"'))
    const { cursor } = JSON.parse(whole[at] ?? '') as { cursor: string }
    const rest = (await asked(`/export/jsonl?kind=SUMMIT&cursor=${cursor}`)).body.toString().trim().split('\n')
    assert.deepEqual(rest.slice(0, -1), whole.slice(at + 1, -1))
  })

  const refused: readonly (readonly [url: string, status: number, code: string, says: RegExp])[] = [
    ['/export/xlsx', 404, 'NOT_FOUND', /there are canonical, jsonl/],
    ['/export/jsonl?cursor=AAAA', 400, 'BAD_CURSOR', /cursor: "AAAA" is no cursor/],
    ['/export/gexf?cursor=AAAA', 400, 'CANNOT_RESUME', /gexf cannot go on from a cursor; jsonl/],
    ['/export/jsonl?colour=red', 400, 'BAD_USER_INPUT', /"colour" is no parameter/],
    ['/export/jsonl?country=KOR', 400, 'BAD_COUNTRY_CODE', /"KOR"/],
    ['/export/jsonl?country=XA,ZZ', 400, 'BAD_COUNTRY_CODE', /no country with the code ZZ/],
    ['/export/jsonl?kind=PARTY', 400, 'BAD_USER_INPUT', /none of SUMMIT/],
    ['/export/jsonl?since=2024-02-30', 400, 'BAD_DATE', /2024-02-30/],
    ['/export/jsonl?since=2024-02-03&until=2024-01-01', 400, 'CONTRADICTORY_FILTER', /no day is in between/],
    ['/export/jsonl?filter={', 400, 'BAD_USER_INPUT', /filter is no JSON/],
    ['/export/jsonl?filter=[]', 400, 'BAD_USER_INPUT', /must be a JSON object/],
    ['/export/jsonl?filter={"colour":1}', 400, 'BAD_USER_INPUT', /"colour" is not defined/],
    ['/export/jsonl?country=XA&filter={"countries":{"any":["XB"]}}', 400, 'BAD_USER_INPUT', /say it once/],
    ['/export/jsonl?evidence=maybe', 400, 'BAD_USER_INPUT', /must be true or false/],
    ['/export/jsonl?since=2024-01-01&since=2024-01-02', 400, 'BAD_USER_INPUT', /once is enough/],
    ['/export/canonical?country=XA', 400, 'BAD_USER_INPUT', /of the whole graph alone/]
  ]
  for (const [url, status, code, says] of refused) {
    it(`refuses ${url} with ${code}`, async () => {
      const response = await asked(url)
      assert.equal(response.status, status)
      const { errors } = JSON.parse(response.body.toString()) as Refusal
      assert.equal(errors[0]?.extensions.code, code)
      assert.match(errors[0]?.message ?? '', says)
    })
  }

  it('refuses a cursor of another part of the graph', async () => {
    const lines = (await asked('/export/jsonl?kind=SUMMIT')).body.toString().trim().split('\n')
    const { cursor } = JSON.parse(lines.find(line => line.startsWith('{"cursor"')) ?? '') as { cursor: string }
    const { status, body } = await asked(`/export/jsonl?kind=AGREEMENT&cursor=${cursor}`)
    assert.equal(status, 400)
    assert.equal((JSON.parse(body.toString()) as Refusal).errors[0]?.extensions.code, 'BAD_CURSOR')
  })
})

/** A graph without end: each page of events is followed by another. */
function endless(): { store: GraphStore; pages: () => number } {
  let pages = 0
  const event: StoredEvent = { ...meeting, title: 'x'.repeat(10_000), retracted: false }
  const listEvents: GraphStore['listEvents'] = async ({ page: { first } }) => {
    pages++
    await wait(1)
    return {
      edges: Array.from({ length: first }, (_, index) => ({ node: event, cursor: `${pages}|${index}` })),
      hasNextPage: true
    }
  }
  return { store: { ...store, listEvents }, pages: () => pages }
}

const PATIENCE_MS = 20_000

/** Waits until something holds; fails when it does not in a time that even a busy machine keeps. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const began = performance.now(); performance.now() - began < PATIENCE_MS; await wait(50))
    if (await holds()) return
  assert.fail('it never came about')
}

/** The number of pages read, once none is read any more. */
async function steady(pages: () => number): Promise<number> {
  let before = -1
  await until(async () => {
    if (pages() === before) return true
    before = pages()
    await wait(300)
    return false
  })
  return before
}

describe('a reader of an export', () => {
  // Without a filter, so that events are reached at once.
  const path = '/export/jsonl?evidence=false'

  it('that reads slowly is not run ahead of, and is let go when it takes nothing more', async () => {
    const { store: without, pages } = endless()
    await withService(
      async ({ app }) => {
        await app.listen({ port: 0, host: '127.0.0.1' })
        const { port } = app.server.address() as AddressInfo
        const request = get({ port, host: '127.0.0.1', path }, response => {
          response.once('error', () => undefined)
          response.pause()
        })
        request.once('error', () => undefined)
        await until(() => Promise.resolve(pages() > 0))
        const read = await steady(pages)
        assert.ok(read < 50, `${read} pages were read ahead`)
        // What stands still for long is broken off: a further one may run then.
        await until(async () => (await app.inject({ method: 'GET', url: '/export/canonical' })).statusCode === 200)
      },
      { EXPORT_STALL_MS: '1500', EXPORTS_AT_ONCE: '1' },
      without
    )
  })

  it('that leaves in the middle leaves nothing behind', async () => {
    const { store: without, pages } = endless()
    for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
      await withService(
        async ({ app }) => {
          await app.listen({ port: 0, host: '127.0.0.1' })
          const { port } = app.server.address() as AddressInfo
          const busy = (): Promise<number> =>
            app.inject({ method: 'GET', url: '/export/canonical' }).then(({ statusCode }) => statusCode)
          await new Promise<void>(resolve => {
            get({ port, host: '127.0.0.1', path, headers }, response => {
              response.once('error', () => undefined)
              response.once(
                'data',
                () =>
                  void busy().then(status => {
                    assert.equal(status, 503)
                    response.destroy()
                    resolve()
                  })
              )
            })
          })
          await steady(pages)
          await until(async () => (await busy()) === 200)
        },
        { EXPORTS_AT_ONCE: '1' },
        without
      )
    }
  })

  it('learns of a failure in the middle: the answer is broken off', async () => {
    const failing: GraphStore = { ...store, listArticles: () => Promise.reject(new Error('the disk is gone')) }
    await withService(
      async ({ app }) => {
        await app.listen({ port: 0, host: '127.0.0.1' })
        const { port } = app.server.address() as AddressInfo
        const whole = await new Promise<boolean>(resolve => {
          get({ port, host: '127.0.0.1', path: '/export/jsonl' }, response => {
            response.once('error', () => undefined)
            response.once('close', () => resolve(response.complete))
            response.resume()
          }).once('error', () => resolve(false))
        })
        assert.equal(whole, false)
      },
      {},
      failing
    )
  })
})
