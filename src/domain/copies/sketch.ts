import { createHash } from 'node:crypto'
import { foldName } from '../ids.js'
import type { Day } from '../partial-date.js'
import { dayNumber } from '../partial-date.js'

/**
 * What is kept of a story to see whether another prints it too. Everything in it comes from word shingles within
 * sentences, so that sentences may be dropped, added or put in another order.
 */
export interface StorySketch {
  /** How many different shingles the story has. */
  readonly size: number
  /** The smallest hashes of its shingles, sorted: all of them for a story of at most `MOST_HASHES`. */
  readonly hashes: readonly number[]
}

export interface Story {
  readonly sketch: StorySketch
  /** Keys that copies of it share: only stories that share one are compared. Sorted. */
  readonly keys: readonly string[]
}

/** Words in a shingle: formulas of diplomacy are often three words long, rarely four that another story has too. */
const SHINGLE = 4
/** A kilobyte. Stories of up to some 300 words are kept whole. */
const MOST_HASHES = 256
/** Shorter sentences are said by many ("The talks lasted two hours.") and lead nowhere. */
const WORDS_OF_A_KEY_SENTENCE = 8
const MOST_KEYS = 96
/** A sentence as long as that is told in the same words only where one copied the other. */
const SHINGLES_OF_A_LEAD = 17
/** The lead stands that high, below a summary at most; further down stand quotes and appeals. */
const SENTENCES_TO_A_LEAD = 3
const SEED = 0x9e3779b9

/** Mixes 32 bits so that near inputs lie far apart (the last steps of murmur3). */
function mixed(bits: number): number {
  let h = bits
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

function hashOfWord(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h
}

function shinglesOf(words: readonly string[]): number[] {
  const hashes = words.map(hashOfWord)
  const found = new Set<number>()
  for (let start = 0; start === 0 || start + SHINGLE <= hashes.length; start++) {
    let h = SEED
    for (const word of hashes.slice(start, start + SHINGLE)) h = mixed(Math.imul(h, 31) + word)
    found.add(h >>> 0)
  }
  return [...found].sort((a, b) => a - b)
}

/** Roughly sentences: where they end wrongly, they do so in every copy. */
const sentencesOf = (story: string): string[] => story.split(/(?<=[.!?][”"’')\]]*)\s+|\n\s*\n/)

const ENDED = /[.!?][”"’')\]]*\s*$/

const wordsOf = (sentences: readonly string[]): string[][] =>
  sentences
    .map(foldName)
    .filter(sentence => sentence !== '')
    .map(sentence => sentence.split(' '))

const inHex = (hash: number): string => hash.toString(16).padStart(8, '0')

const digestOf = (words: readonly string[]): string =>
  createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 22)

/** "GYRE (Ring News) —": left off by those who print the sentence alone. */
const DATELINE = /^\p{Lu}[\p{L}\p{M}.,'’/ ]{1,40}(?:\([^()]{1,30}\) )?[—–-]{1,2}\s+/u

/** The key of a sentence that may be all that another prints, with the number of its shingles; null for short ones. */
function leadOf(sentence: string): string | null {
  const words = foldName(sentence.replace(DATELINE, '')).split(' ')
  if (words.length < SHINGLES_OF_A_LEAD + SHINGLE - 1) return null
  // what somebody said, all may have heard
  if (sentence.replace(/["“][^"“”]*(?:["”]|$)/gu, '').length * 2 < sentence.length) return null
  const { length } = shinglesOf(words)
  return length < SHINGLES_OF_A_LEAD ? null : `lead:${digestOf(words)}.${length}`
}

/**
 * The sketch of a story and its keys. Each sentence gives two keys, its smallest two shingle hashes and its greatest two
 * (MinHash in bands of two rows): a copy cut down to a few sentences shares the keys of these, which bands over the
 * whole story would not give, and a word changed seldom hits both. One more key is that of
 * the whole text, for stories too short for the others, and long ones among the first sentences give one each: a brief
 * may be the lead of another story and nothing else.
 */
export function storyOf(text: string, publishedOn: Day | null): Story {
  const period = periodOf(publishedOn)
  const all = new Set<number>()
  const keys = new Set<string>()
  const printed = sentencesOf(text)
  // each paper has a headline of its own
  const headed = printed.length > 1 && !ENDED.test(printed[0] ?? '')
  const told = headed ? printed.slice(1) : printed
  for (const words of wordsOf(told)) {
    const shingles = shinglesOf(words)
    for (const shingle of shingles) all.add(shingle)
    if (words.length < WORDS_OF_A_KEY_SENTENCE || shingles.length < 4) continue
    keys.add(`<${shingles.slice(0, 2).map(inHex).join('')}@${period}`)
    keys.add(`>${shingles.slice(-2).map(inHex).join('')}@${period}`)
  }
  const leads = told.slice(0, SENTENCES_TO_A_LEAD).flatMap(sentence => leadOf(sentence) ?? [])
  const hashes = [...all].sort((a, b) => a - b).slice(0, MOST_HASHES)
  return {
    sketch: { size: all.size, hashes },
    // The smallest keys: the same ones are left out of every copy.
    keys: [
      `text:${digestOf(wordsOf(printed).flat())}`,
      ...new Set(leads.map(lead => `${lead}@${period}`)),
      ...[...keys]
        .sort()
        .slice(0, MOST_KEYS)
        .map(key => `story:${key}`)
    ].sort()
  }
}

/** A period as long as copies are on their way: copies stand in one period or in two neighbouring ones. */
const DAYS_OF_A_PERIOD = 15

function periodOf(day: Day | null): string {
  const number = day === null ? null : dayNumber(day)
  return number === null ? 'undated' : String(Math.floor(number / DAYS_OF_A_PERIOD))
}

/**
 * The keys under which copies of a story with this key stand. What a paper prints under all of its stories would
 * otherwise lead to everything it ever published.
 */
export function keysOfCopies(key: string): string[] {
  const match = /^((?:story|lead):.*@)(-?\d+)$/.exec(key)
  if (!match) return [key]
  const [, sentence = '', period = ''] = match
  return [-1, 0, 1].map(step => `${sentence}${Number(period) + step}`)
}

/**
 * Counts the keys that two stories share, and says when they are to be compared. One sentence gives a key of each sort: a
 * paper's appeal to subscribe, the same under all of its stories, brings no two of them together. A long one among the
 * first does, to see whether it is all that one of them says.
 */
export class SharedKeys {
  #smallest = 0
  #greatest = 0
  #lead = 0

  /** How many there are. */
  get size(): number {
    return this.#smallest + this.#greatest + Number(this.#lead > 0)
  }

  /** How many shingles the longest lead has that both print; 0 for none. */
  get lead(): number {
    return this.#lead
  }

  add(key: string): void {
    if (key.startsWith('story:<')) this.#smallest++
    else if (key.startsWith('lead:')) this.#lead = Math.max(this.#lead, Number(/\.(\d+)@/.exec(key)?.[1] ?? 0))
    else this.#greatest++
  }

  /** Whether they are those of two sentences at least. */
  get areOfTwo(): boolean {
    return this.#smallest > 1 || this.#greatest > 1
  }

  get areEnough(): boolean {
    return this.areOfTwo || this.#lead > 0
  }
}

/** A sketch as text, to be kept with an article. */
export function writeSketch({ size, hashes }: StorySketch): string {
  const bytes = Buffer.alloc(hashes.length * 4)
  hashes.forEach((hash, i) => bytes.writeUInt32BE(hash, i * 4))
  return `${size} ${bytes.toString('base64')}`
}

export function readSketch(text: string): StorySketch {
  const [size = '0', encoded = ''] = text.split(' ')
  const bytes = Buffer.from(encoded, 'base64')
  return { size: Number(size), hashes: Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32BE(i * 4)) }
}
