import chardet from 'chardet'
import { InputError } from '../domain/errors.js'
import { lineOf } from './text.js'

/** First bytes of what people feed by mistake. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF-', 'a PDF: extract its text first (pdftotext)'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document: save it as plain text or HTML first'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document: save it as plain text or HTML first'],
  ['\u001f\u008b', 'compressed with gzip: unpack it first (gunzip)'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u007fELF', 'a program']
]

/** Bytes that make up no text in any encoding we could name. */
const BINARY_SHARE = 0.05

/** Reads bytes as UTF-8, without byte order mark. Throws an InputError that says what the bytes look like instead. */
export function decodeUtf8(bytes: Uint8Array, declared: string | null = null): string {
  if (bytes.length === 0) {
    throw new InputError('it is empty (0 bytes); an article needs at least one sentence', { code: 'EMPTY_TEXT' })
  }
  const wide = wideEncoding(bytes)
  if (wide === null) {
    const binary = binaryKind(bytes)
    if (binary !== null) throw new InputError(`it is no text but ${binary}`, { code: 'BINARY_INPUT' })
  }
  try {
    if (wide !== null) throw new TypeError(wide)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw notUtf8(bytes, wide ?? declared, cause)
  }
}

function notUtf8(bytes: Uint8Array, known: string | null, cause: unknown): InputError {
  const guess = known ?? chardet.detect(bytes.subarray(0, 200_000)) ?? null
  const lossy = new TextDecoder().decode(bytes)
  const where = known?.startsWith('UTF-16')
    ? ''
    : ` (line ${lineOf(lossy, lossy.indexOf('\ufffd'))} is the first that is not)`
  const advice =
    guess === null || /^utf-?8$/iu.test(guess)
      ? 'some bytes are damaged: fetch it again from its source'
      : `it looks like ${guess}: convert it first (iconv -f ${guess} -t UTF-8)`
  return new InputError(`it is not UTF-8${where}; ${advice}`, { code: 'NOT_UTF8', cause })
}

/** UTF-16 and UTF-32 hold NUL bytes, which would pass for binary. Known by mark, or by every second byte being NUL. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE'
  if (a === 0xfe && b === 0xff) return 'UTF-16BE'
  const sample = bytes.subarray(0, 1_000)
  if (sample.length < 8) return null
  const nulAt = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) nulAt[index % 2] = (nulAt[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nulAt
  if (odd > sample.length * 0.35 && even < sample.length * 0.05) return 'UTF-16LE'
  if (even > sample.length * 0.35 && odd < sample.length * 0.05) return 'UTF-16BE'
  return null
}

function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature))
  if (known) return known[1]
  const sample = bytes.subarray(0, 8_000)
  let odd = 0
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) odd++
  return odd > sample.length * BINARY_SHARE ? 'binary data' : null
}
