import { InvariantError } from '../domain/errors.js'
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
  /** Two bits for each question of `askedOfWords`: not asked yet, no, yes. */
  readonly answers: number[]
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
    answers: new Array<number>(MOST_QUESTIONS / TO_A_NUMBER).fill(0),
    starts: new Array<Start>(PLACES).fill(KNOWN_OF_NONE)
  }
}

const TO_A_NUMBER = 15
const MOST_QUESTIONS = 8 * TO_A_NUMBER
let questions = 0

/**
 * A question that a spelling answers by itself, asked once for each spelling. For what is asked of every word of a text:
 * the answer is read from the word, where a set or a pattern would be searched again at each place.
 */
export function askedOfWords(ask: (word: Word) => boolean): (word: Word) => boolean {
  const place = Math.floor(questions / TO_A_NUMBER)
  const shift = (questions % TO_A_NUMBER) * 2
  if (++questions > MOST_QUESTIONS) throw new InvariantError(`more than ${MOST_QUESTIONS} questions are asked of words`)
  return word => {
    const answer = (word.answers[place]! >> shift) & 3
    if (answer !== 0) return answer === 2
    const yes = ask(word)
    word.answers[place]! |= (yes ? 2 : 1) << shift
    return yes
  }
}

const known = rememberedOfWords(text => made(text, text))

/** The word that a token is, as the text writes it (`text`) and as the tagger read it (`plain`). */
export const wordOf = (text: string, plain = text): Word => (text === plain ? known(text) : made(text, plain))
