import { InputError } from '../domain/errors.js'

/** About 80,000 words: longer than any article, shorter than what one request should cost. */
export const MAX_TEXT_CHARACTERS = 500_000

/** Throws when this cannot be the text of an article: empty, far too long, or holding what is no text. */
export function checkText(text: string, field: string): void {
  if (text.trim() === '') {
    throw new InputError(`${field} is empty; an article needs at least one sentence`, { code: 'EMPTY_TEXT', field })
  }
  checkCharacters(text, field)
  checkLength(text, field, MAX_TEXT_CHARACTERS)
  if (!/\p{L}/u.test(text)) {
    throw new InputError(`${field} has no letters; an article needs at least one sentence`, {
      code: 'EMPTY_TEXT',
      field
    })
  }
}

/** Throws when a title, a name or an address is too long or holds what is no text. */
export function checkShortText(text: string, field: string, limit: number): void {
  checkCharacters(text, field)
  checkLength(text, field, limit)
}

function checkLength(text: string, field: string, limit: number): void {
  if (text.length <= limit) return
  const hint =
    field === 'text'
      ? 'split it; many articles in one file belong into .jsonl, one a line'
      : 'shorten it or leave it out'
  throw new InputError(`${field} has ${count(text.length)} characters and may have at most ${count(limit)}; ${hint}`, {
    code: 'TEXT_TOO_LONG',
    field
  })
}

function checkCharacters(text: string, field: string): void {
  const nul = text.indexOf('\u0000')
  if (nul >= 0) {
    throw new InputError(
      `${field} has a NUL character at position ${count(nul)} (line ${lineOf(text, nul)}); remove it, or check that this is text`,
      { code: 'BAD_CHARACTER', field }
    )
  }
  const lone = text.search(/\p{Surrogate}/u)
  if (lone >= 0) {
    const code = text.charCodeAt(lone).toString(16).toUpperCase()
    throw new InputError(
      `${field} has half a character (lone surrogate U+${code}) at position ${count(lone)} (line ${lineOf(text, lone)}); ` +
        'it was cut in the middle of a character: write it again from its source',
      { code: 'BAD_CHARACTER', field }
    )
  }
}

/** Line of a place in a text, from 1. */
export function lineOf(text: string, position: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++
  return line
}

/**
 * The headline of a text that has none of its own beside it: a short first line, no sentence, with a blank line under
 * it. Null when the text starts right away.
 */
export function titleOf(text: string): string | null {
  const match = /^\s*(\S[^\r\n]{0,298})\r?\n[ \t]*\r?\n/u.exec(text)
  const line = match?.[1]?.trim()
  return line && !/[.;,:]["'”’)]?$/u.test(line) && /\p{L}/u.test(line) ? line : null
}

function count(value: number): string {
  return value.toLocaleString('en-US')
}
