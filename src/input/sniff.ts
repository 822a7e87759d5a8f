import type { InputFormat } from './find-files.js'

/** How much of a pipe is looked at before its kind is told. */
const PEEK_BYTES = 64 * 1024

/** Tells what comes through a pipe by how it starts, and gives the stream back whole. */
export async function sniffFormat(
  stream: AsyncIterable<Uint8Array>
): Promise<{ format: InputFormat; stream: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]()
  const peeked: Uint8Array[] = []
  let held = 0
  let done = false
  while (held < PEEK_BYTES && !done) {
    const next = await iterator.next()
    if (next.done) done = true
    else {
      peeked.push(next.value)
      held += next.value.length
    }
  }
  const head = Buffer.concat(peeked).toString('utf8')
  return { format: formatOf(head, done), stream: resume(peeked, iterator) }
}

async function* resume(peeked: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* peeked
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

function formatOf(head: string, complete: boolean): InputFormat {
  const start = head.replace(/^\ufeff/u, '').trimStart()
  if (/^<(?:!doctype|html|head|body|article|main|div|p|\?xml|!--)/iu.test(start)) return 'html'
  if (start.startsWith('[')) return /^\[\s*(?:\{|\]|$)/u.test(start) ? 'json' : 'text'
  if (!start.startsWith('{')) return 'text'
  const [firstLine = ''] = start.split('\n', 1)
  // Whole records on lines of their own are JSONL; a record laid out over lines is JSON.
  return isJson(firstLine) && (!complete || !isJson(start))
    ? 'jsonl'
    : start.includes('\n') || complete
      ? 'json'
      : 'jsonl'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
