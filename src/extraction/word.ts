import { InvariantError } from '../domain/errors.js'
import { asOneString, rememberedOfWords } from '../domain/memo.js'
import { singular } from './clauses/words.js'
import { baseOfForm, baseOfPast, baseOfThird, isBase } from './lexicon/verb-forms.js'
import { tokenKey } from './names/fold.js'
import { KNOWN_OF_NONE, PLACES, type Start } from './names/start.js'

/** What a spelling is written like. */
interface Spelling {
  readonly text: string
  readonly lower: string
  /** By which names are found, see `tokenKey`. */
  readonly key: string
}

/**
 * What a spelling says by itself, wherever it stands. Worked out once for each spelling and shared by all tokens of it: to
 * ask a token is to read a field, where tables of all words would be searched again at every place.
 */
export interface Word extends Spelling {
  /** As a noun, see `singular`. */
  readonly singular: string
  /** Whether `lower` is the bare form of a verb of the interactions; and whose form it is, see `verb-forms`. */
  readonly isBase: boolean
  readonly baseOfPast: string | undefined
  readonly baseOfThird: string | undefined
  readonly baseOfForm: string | undefined
  /** Answers to the questions of `askedOfWords`, one bit each: the first thirty, and those after them. */
  readonly answers: number
  readonly moreAnswers: number
  /** What the name indexes that met the word last know of it, each at its place; see `NameIndex`. */
  readonly starts: Start[]
}

type Question = (spelling: Spelling) => boolean

/** As many bits as a small whole number has. */
const TO_A_NUMBER = 30
const questions: Question[] = []

/**
 * A question that a spelling answers by itself, asked once for each spelling. For what is asked of every word of a text:
 * the answer is read from the word, where a set or a pattern would be searched again at each place.
 */
export function askedOfWords(question: Question): (word: Word) => boolean {
  const at = questions.push(question) - 1
  if (at >= 2 * TO_A_NUMBER) throw new InvariantError(`more than ${2 * TO_A_NUMBER} questions are asked of words`)
  known = rememberedOfWords(text => made(text, text)) // words made before have not been asked
  const bit = 1 << (at % TO_A_NUMBER)
  return at < TO_A_NUMBER ? word => (word.answers & bit) !== 0 : word => (word.moreAnswers & bit) !== 0
}

function answersOf(spelling: Spelling, from: number): number {
  let answers = 0
  for (let at = from; at < Math.min(from + TO_A_NUMBER, questions.length); at++)
    if (questions[at]!(spelling)) answers |= 1 << (at - from)
  return answers
}

/** `plain` is `text` without accents, which differs in few words. */
function made(text: string, plain: string): Word {
  const lower = asOneString(plain.toLowerCase())
  const spelling: Spelling = { text: asOneString(text), lower, key: asOneString(tokenKey(text)) }
  return {
    text: spelling.text,
    lower,
    key: spelling.key,
    singular: singular(text),
    isBase: isBase(lower),
    baseOfPast: baseOfPast(lower),
    baseOfThird: baseOfThird(lower),
    baseOfForm: baseOfForm(lower),
    answers: answersOf(spelling, 0),
    moreAnswers: answersOf(spelling, TO_A_NUMBER),
    starts: new Array<Start>(PLACES).fill(KNOWN_OF_NONE)
  }
}

let known = rememberedOfWords(text => made(text, text))

/** The word that a token is, as the text writes it (`text`) and as the tagger read it (`plain`). */
export const wordOf = (text: string, plain = text): Word => (text === plain ? known(text) : made(text, plain))
