import { rememberedOfWords } from '../../domain/memo.js'

const BASE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ß: 's',
  ħ: 'h',
  Ħ: 'H',
  ə: 'e',
  Ə: 'E',
  æ: 'a',
  Æ: 'A',
  œ: 'o',
  Œ: 'O',
  þ: 't',
  Þ: 'T'
}

/**
 * The text with every accented Latin letter replaced by its base letter, unit for unit: offsets stay right.
 * Taggers know "Erdogan" and break "Erdoğan" in three.
 */
export function plainLetters(text: string): string {
  return text.replace(/[\u00A0\u00C0-\u024F\u0259\u1E00-\u1EFF]/g, letter => {
    if (letter === '\u00A0') return ' '
    const base = BASE_LETTERS[letter] ?? letter.normalize('NFD').charAt(0)
    return base.length === 1 ? base : letter
  })
}

/**
 * One token's key for looking names up: lower case, no accents, apostrophes or full stops ("U.S." is "us", "’s" is "s").
 * Marks give the empty string.
 */
export function tokenKey(text: string): string {
  if (/^[A-Z0-9]+$/i.test(text)) return text.toLowerCase()
  const plain = /^[\x20-\x7E]*$/.test(text) ? text : plainLetters(text)
  return plain
    .toLowerCase()
    .replace(/['’‘`ʻʿʾ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Names of English letters alone, as most are: their keys are their words in lower case. */
const PLAIN = /^[A-Z]+(?: [A-Z]+)*$/i

/** A name's keys, token by token as the tokens stage would give them: "Cote d'Ivoire" is ["cote", "divoire"]. */
export function nameKeys(name: string): string[] {
  if (PLAIN.test(name)) return name.toLowerCase().split(' ')
  return name
    .replace(/['’]s\b/g, ' s')
    .split(/[\s\-–—/,()&“”"]+/)
    .map(tokenKey)
    .filter(key => key.length > 0)
}

/** The same of names that are asked for again and again, those of leaders. */
export const keysOfKnownName: (name: string) => readonly string[] = rememberedOfWords(nameKeys)

const PREFIXED = /\b(?:inter|non|anti|pan|pre|pro|co|multi|trans)-\p{L}/iu

/** All keys by which a name is found: as many rows as there are ways in which the tagger parts it. */
export function keysOfName(name: string): string[][] {
  const keys = nameKeys(name)
  if (keys[0] === 'the' && keys.length > 1) keys.shift()
  const rows = [keys]
  // "G-7" is one token to the tagger, "Guinea-Bissau" three
  if (keys.length === 2 && /\d/.test(keys[1] ?? '')) rows.push([keys.join('')])
  // and so are "Inter-American" and "Non-Aligned"
  if (PREFIXED.test(name)) rows.push(name.replace(/^the /i, '').split(' ').map(tokenKey))
  return rows.filter(row => row.length > 0)
}
