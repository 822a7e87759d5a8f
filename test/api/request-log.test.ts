import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { pino } from 'pino'
import { buildApp } from '../../src/app.js'
import { RequestLog } from '../../src/api/request-log.js'
import { readSettings } from '../../src/config.js'
import type { GraphStore } from '../../src/graph/store.js'
import { aTinyStore, anIngest } from './store.js'

interface Line {
  readonly level: number
  readonly msg: string
  readonly reqId?: string
}

const ERROR = 50

describe('the log', () => {
  let store: Awaited<ReturnType<typeof aTinyStore>>
  before(async () => {
    store = await aTinyStore()
  })
  after(() => store.close())

  /** What is written of a query that is answered and of one that fails within, with the id of each. */
  async function linesAt(level: string): Promise<{ lines: Line[]; ids: unknown[] }> {
    const lines: Line[] = []
    const failing = new Proxy<GraphStore>(store, {
      get: (target, property) =>
        property === 'topicsByIds' || property === 'listTopics'
          ? () => Promise.reject(new Error('broken'))
          : (Reflect.get(target, property) as unknown)
    })
    const logger = pino({ level }, { write: (line: string) => void lines.push(JSON.parse(line) as Line) })
    const app = await buildApp({ store: failing, ingest: anIngest(store), settings: readSettings({}).api, logger })
    const ids: unknown[] = []
    for (const query of ['{ country(code: "XA") { name } }', '{ topics { edges { node { name } } } }']) {
      const { headers } = await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
      ids.push(headers['x-request-id'])
    }
    await app.close()
    return { lines, ids }
  }

  it('has a line of what failed, with the id of its request, and none of what went well', async () => {
    const { lines, ids } = await linesAt('warn')
    assert.deepEqual(
      lines.map(({ level, reqId }) => [level, reqId]),
      [[ERROR, ids[1]]]
    )
  })

  it('has every request where it is to', async () => {
    const { lines, ids } = await linesAt('info')
    for (const id of ids) {
      const own = lines.filter(({ reqId }) => reqId === id).map(({ msg }) => msg)
      assert.deepEqual([own.at(0), own.at(-1)], ['incoming request', 'request completed'])
    }
  })

  it('of one request is made when there is something to write', () => {
    const lines: Line[] = []
    const all = pino(
      { level: 'warn', base: null },
      { write: (line: string) => void lines.push(JSON.parse(line) as Line) }
    )
    const log = new RequestLog(all, { reqId: 'r-1' }, {})
    log.info('nothing')
    assert.equal(log.level, 'warn')
    assert.equal(lines.length, 0)
    log.warn({ more: 1 }, 'something')
    log.child({ part: 'a' }).error('wrong')
    log.level = 'trace'
    log.trace('all')
    assert.deepEqual(
      lines.map(({ level: _level, ...line }) => Object.entries(line).filter(([name]) => name !== 'time')),
      [
        [
          ['reqId', 'r-1'],
          ['more', 1],
          ['msg', 'something']
        ],
        [
          ['reqId', 'r-1'],
          ['part', 'a'],
          ['msg', 'wrong']
        ],
        [
          ['reqId', 'r-1'],
          ['msg', 'all']
        ]
      ]
    )
  })
})
