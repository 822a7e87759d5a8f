import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { ApiContext } from './context.js'

type Refusal = ApiContext['writeRefusal']

/**
 * Says why a caller may not change anything, null when it may. Keys are compared by their hashes, all of them and in
 * constant time, so that neither length nor beginning of a key can be measured.
 */
export function writeGuard(keys: readonly string[]): (headers: IncomingHttpHeaders) => Refusal {
  const hashes = keys.map(hashOf)
  return headers => {
    if (hashes.length === 0) {
      return { code: 'WRITES_DISABLED', message: 'changes are switched off: no key is set (setting API_KEYS)' }
    }
    const key = keyIn(headers)
    if (key === null) {
      return {
        code: 'UNAUTHENTICATED',
        message: 'changes need an API key: send authorization: Bearer KEY or x-api-key: KEY'
      }
    }
    const given = hashOf(key)
    let known = false
    for (const hash of hashes) known = timingSafeEqual(hash, given) || known
    return known ? null : { code: 'UNAUTHENTICATED', message: 'this API key is not known here' }
  }
}

const MOST_AUTHOR_LENGTH = 200
/** So many digits tell keys apart and give none away. */
const KEY_DIGITS = 8

/** Who makes a change: the header `x-entente-author`, else the key by the beginning of its hash. */
export function authorIn(headers: IncomingHttpHeaders): string {
  const named = headers['x-entente-author']
  if (typeof named === 'string' && named.trim() !== '') return named.trim().slice(0, MOST_AUTHOR_LENGTH)
  const key = keyIn(headers)
  return key === null ? 'nobody' : `key ${hashOf(key).toString('hex').slice(0, KEY_DIGITS)}`
}

/** The key that a caller sends, right or wrong; null when it sends none. */
export function keyIn(headers: IncomingHttpHeaders): string | null {
  const own = headers['x-api-key']
  if (typeof own === 'string' && own !== '') return own
  const match = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')
  return match?.[1] ?? null
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
