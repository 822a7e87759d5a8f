import { Readable } from 'node:stream'
import type { ServerResponse } from 'node:http'
import { createGzip, constants } from 'node:zlib'

/** How a download ends that nobody reads on. */
class StalledError extends Error {
  override readonly name = 'StalledError'
}

/**
 * A stream of chunks that are made no faster than they are read, packed where wanted. Ends with a StalledError when the
 * reader takes nothing for `stallMs`. Whoever destroys it (Fastify does when a client goes) closes `chunks`.
 */
export function downloadOf(
  chunks: AsyncIterable<string | Uint8Array>,
  response: ServerResponse,
  { gzip, stallMs }: { readonly gzip: boolean; readonly stallMs: number }
): Readable {
  const source = Readable.from(chunks, { objectMode: false, highWaterMark: 64 * 1024 })
  const download = gzip ? source.compose(createGzip({ flush: constants.Z_NO_FLUSH })) : source
  watch(download as Readable, source, response, stallMs)
  return download as Readable
}

/** So often within the time that a reader is given it is looked whether it takes anything: it is let go by a quarter late at most. */
const LOOKS = 4

/** A reader that has left the socket full look after look, with nothing gone out, is a reader that has stopped. */
function watch(download: Readable, source: Readable, response: ServerResponse, stallMs: number): void {
  let sent = -1
  let idleLooks = 0
  const timer = setInterval(() => {
    const now = response.socket?.bytesWritten ?? 0
    const waiting = response.writableNeedDrain || (response.socket?.writableLength ?? 0) > 0
    idleLooks = waiting && now === sent ? idleLooks + 1 : 0
    if (idleLooks === LOOKS) {
      const error = new StalledError(`nothing was read for ${stallMs} ms`)
      source.destroy(error)
      download.destroy(error)
      response.destroy(error)
    }
    sent = now
  }, stallMs / LOOKS)
  timer.unref()
  const over = (): void => {
    clearInterval(timer)
    source.destroy()
  }
  download.once('close', over)
  response.once('close', over)
}
