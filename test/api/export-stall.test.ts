import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { it } from 'node:test'
import { downloadOf } from '../../src/api/export/stream.js'

const STALL_MS = 60_000

/** As much of a response as a download looks at: what has gone out, and whether more is waiting to. */
function aResponse(): { readonly socket: { bytesWritten: number }; readonly ended: () => boolean } & ServerResponse {
  let ended = false
  return Object.assign(new EventEmitter(), {
    socket: { bytesWritten: 1, writableLength: 1 },
    writableNeedDrain: true,
    ended: () => ended,
    destroy: () => (ended = true)
  }) as unknown as ReturnType<typeof aResponse>
}

it('a download is let go when its reader has taken nothing for as long as said, and no sooner', ({ mock }) => {
  mock.timers.enable({ apis: ['setInterval'] })
  const response = aResponse()
  const download = downloadOf([] as unknown as AsyncIterable<string>, response, { gzip: false, stallMs: STALL_MS })
  download.once('error', () => undefined)
  for (const share of [0.5, 0.6]) {
    mock.timers.tick(STALL_MS * share)
    response.socket.bytesWritten += 100 // the reader takes something
  }
  mock.timers.tick(STALL_MS * 0.9)
  assert.equal(response.ended(), false)
  mock.timers.tick(STALL_MS * 0.4)
  assert.equal(response.ended(), true)
})
