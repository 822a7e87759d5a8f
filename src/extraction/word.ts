import { asOneString, rememberedOfWords } from '../domain/memo.js'
import { singular } from './clauses/words.js'
import { baseOfForm, baseOfPast, baseOfThird, isBase } from './lexicon/verb-forms.js'
import { tokenKey } from './names/fold.js'
import { KNOWN_OF_NONE, PLACES, type Start } from './names/start.js'

/**
 * What a spelling says by itself, wherever it stands. Worked out once for each spelling and shared by all tokens of it: to
 * ask a token is to read a field, where tables of all words would be searched again at every place.
 */
export interface Word {
  readonly text: string
  readonly lower: string
  /** By which names are found, see `tokenKey`. */
  readonly key: string
  /** As a noun, see `singular`. */
  readonly singular: string
  /** Whether `lower` is the bare form of a verb of the interactions; and whose form it is, see `verb-forms`. */
  readonly isBase: boolean
  readonly baseOfPast: string | undefined
  readonly baseOfThird: string | undefined
  readonly baseOfForm: string | undefined
  /** What the name indexes that met the word last know of it, each at its place; see `NameIndex`. */
  readonly starts: Start[]
}

/** `plain` is `text` without accents, which differs in few words. */
function made(text: string, plain: string): Word {
  const lower = asOneString(plain.toLowerCase())
  return {
    text: asOneString(text),
    lower,
    key: asOneString(tokenKey(text)),
    singular: singular(text),
    isBase: isBase(lower),
    baseOfPast: baseOfPast(lower),
    baseOfThird: baseOfThird(lower),
    baseOfForm: baseOfForm(lower),
    starts: new Array<Start>(PLACES).fill(KNOWN_OF_NONE)
  }
}

const known = rememberedOfWords(text => made(text, text))

/** The word that a token is, as the text writes it (`text`) and as the tagger read it (`plain`). */
export const wordOf = (text: string, plain = text): Word => (text === plain ? known(text) : made(text, plain))
