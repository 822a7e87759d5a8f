import type { Document, Sentence } from '../extraction/document.js'

/** A stretch of the article's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Marks that models and keyboards write in their own way. */
const MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-'
}

/**
 * The main story, to be searched for words. Words count letter for letter; only white space and the shapes of quotation
 * marks and dashes may differ.
 */
export class StoryText {
  readonly #folded: string
  /** Offset in the article of each unit of the folded text. */
  readonly #offsets: readonly number[]

  constructor(private readonly document: Document) {
    const { text, story } = document.article
    const { folded, offsets } = fold(text, story.start, story.end)
    this.#folded = folded
    this.#offsets = offsets
  }

  /** Where the words stand; of several places the one nearest to `near`, the earlier of two. Null when nowhere. */
  find(words: string, near: number): Span | null {
    const { folded: wanted } = fold(words.trim(), 0, words.trim().length)
    if (wanted === '') return null
    let best: Span | null = null
    for (let at = this.#folded.indexOf(wanted); at >= 0; at = this.#folded.indexOf(wanted, at + 1)) {
      const span = { start: this.#offsets[at]!, end: this.#offsets[at + wanted.length - 1]! + 1 }
      if (cutsWord(this.document.article.text, span)) continue
      if (!best || Math.abs(span.start - near) < Math.abs(best.start - near)) best = span
    }
    return best
  }

  /** The sentences that a span touches. */
  sentencesAt({ start, end }: Span): Sentence[] {
    return this.document.sentences.filter(s => s.start < end && start < s.end)
  }
}

function fold(text: string, start: number, end: number): { folded: string; offsets: number[] } {
  let folded = ''
  const offsets: number[] = []
  for (let i = start; i < end; i++) {
    const unit = text[i]!
    const blank = /\s/.test(unit)
    if (blank && folded.endsWith(' ')) continue
    folded += blank ? ' ' : (MARKS[unit] ?? unit)
    offsets.push(i)
  }
  return { folded, offsets }
}

/** "Iran" does not stand in "Iranian". */
function cutsWord(text: string, { start, end }: Span): boolean {
  const letter = /[\p{L}\p{N}]/u
  const inside = (at: number): boolean => letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '')
  return inside(start) || inside(end)
}
