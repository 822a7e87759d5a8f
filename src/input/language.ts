import { InputError } from '../domain/errors.js'

/** Enough to tell a language by, little enough to cost nothing. */
const SAMPLE_CHARACTERS = 20_000
/** Below this a guess is about names, not words: "Lee met Ishiba in Tokyo" looks Dutch. */
const SURE_LETTERS = 150
/** By so much another language must lead over English in a short text. */
const SURE_LEAD = 0.2
/** In running English these make up a third of all words; in other languages hardly any. */
const SMALL_WORDS = new Set(
  'the of and to in a for on with that at is was by as his from said will has he it its'.split(' ')
)
const ENGLISH_SHARE = 0.15

/**
 * Returns the text's language, `en` or what `stated` says of it (`en-GB`). Throws when the text is in another language:
 * Entente reads English only, and says so rather than store an article from which it can take nothing.
 */
export async function checkLanguage(text: string, stated: string | null): Promise<string> {
  if (stated !== null && !/^(?:en|eng|english)(?:[-_].*)?$/iu.test(stated)) {
    throw notEnglish(`language is given as ${JSON.stringify(stated)}`)
  }
  const guess = await guessLanguage(text)
  if (guess !== 'en') throw notEnglish(`the text looks ${guess === null ? 'like no language we know' : nameOf(guess)}`)
  return stated !== null && /^en(?:-[a-z0-9]{2,8})*$/iu.test(stated) ? stated : 'en'
}

/**
 * The language of a text by ISO 639-1 code, null when it looks like none. A short text in Latin letters gets the
 * benefit of the doubt.
 */
export async function guessLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  const letters = countOf(sample, /\p{L}/gu)
  const latin = countOf(sample, /\p{Script=Latin}/gu) * 2 > letters
  if (latin && shareOfSmallWords(sample) >= ENGLISH_SHARE) return 'en'
  const { eld } = await import('eld/small') // 0.2 s and 50 MB, so only for texts in doubt
  const guess = eld.detect(sample)
  const scores = guess.getScores()
  const sure = (scores[guess.language] ?? 0) - (scores['en'] ?? 0) >= SURE_LEAD
  return latin && letters < SURE_LETTERS && !sure ? 'en' : guess.language || null
}

function shareOfSmallWords(text: string): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length === 0 ? 0 : words.filter(word => SMALL_WORDS.has(word)).length / words.length
}

function notEnglish(what: string): InputError {
  return new InputError(`${what}; Entente reads English only: translate it first, or leave it out`, {
    code: 'LANGUAGE_NOT_SUPPORTED',
    field: 'language'
  })
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function nameOf(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
}
