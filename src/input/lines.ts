/** A line of a stream: its bytes, or null when it was longer than the limit and has been passed over. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly bytes: Uint8Array | null
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/**
 * Cuts a stream of bytes into lines without their ends. Never holds more than `limit` bytes of a line, so a file of any
 * size and shape is read in constant memory.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let held = 0
  let number = 0
  let overlong = false
  const take = (part: Uint8Array): void => {
    held += part.length
    if (held > limit) {
      overlong = true
      parts = []
    } else if (part.length > 0) parts.push(part)
  }
  const finish = (): Line => {
    number++
    const line = { number, bytes: overlong ? null : withoutCarriageReturn(Buffer.concat(parts)) }
    parts = []
    held = 0
    overlong = false
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at))
      yield finish()
      from = at + 1
    }
    take(chunk.subarray(from))
  }
  if (held > 0) yield finish()
}

function withoutCarriageReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes
}

/** Reads a whole stream; null when it holds more than `limit` bytes. */
export async function readAtMost(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let held = 0
  for await (const chunk of stream) {
    held += chunk.length
    if (held > limit) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
