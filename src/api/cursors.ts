import { createHash } from 'node:crypto'
import { InputError } from '../domain/errors.js'

const CHECK_LENGTH = 6

/** Not a secret: it tells a mangled cursor from a whole one before the store sees it. */
function check(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, CHECK_LENGTH)
}

/**
 * What clients get as a cursor: the store's sort key and the list it belongs to (`summits:DATE_DESC`), made opaque.
 * It carries sort values alone, so a page goes on where it stood even when the row it names has moved or gone.
 */
export function encodeCursor(list: string, sortKey: string): string {
  const content = `${list}\n${sortKey}`
  return Buffer.from(check(content) + content, 'utf8').toString('base64url')
}

/** The sort key in a cursor; throws when it is mangled or comes from another list or order. */
export function decodeCursor(list: string, cursor: string, field = 'after'): string {
  const decoded = Buffer.from(cursor, 'base64url').toString('utf8')
  const content = decoded.slice(CHECK_LENGTH)
  const end = content.indexOf('\n')
  if (end < 0 || decoded.slice(0, CHECK_LENGTH) !== check(content)) {
    throw new InputError(`${field}: ${JSON.stringify(shorten(cursor))} is no cursor; pass one that a page gave you`, {
      code: 'BAD_CURSOR',
      field
    })
  }
  const from = content.slice(0, end)
  if (from !== list) {
    throw new InputError(
      `${field}: this cursor belongs to ${from}, not to ${list}; pass one from the same list and order`,
      {
        code: 'BAD_CURSOR',
        field
      }
    )
  }
  return content.slice(end + 1)
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
