import { remembered } from '../../domain/memo.js'
import type { MentionForm, Token } from '../document.js'
import type { Word } from '../word.js'
import { keysOfName } from './fold.js'
import type { Shelf } from './shelf.js'
import { PLACES, type Start } from './start.js'

export type NameKind = 'COUNTRY' | 'LEADER' | 'ORGANIZATION' | 'FRAMEWORK' | 'PLACE' | 'TOPIC' | 'NOTHING'

/** What one surface form can stand for. NOTHING marks phrases that hold a name and mean something else. */
export interface NameEntry {
  readonly kind: NameKind
  readonly form: MentionForm
  /** Country code, organisation, framework, leader or topic id; for places the city's name. */
  readonly ref: string
  /** The country a place lies in. */
  readonly country: string | null
  /** The surface form as its source writes it. */
  readonly surface: string
  /** Inhabitants, where known: of two places with one name the larger is meant. */
  readonly size: number
}

/** Entries found in a text, longest first at each place. Token range [first, last). */
export interface NameMatch {
  readonly first: number
  readonly last: number
  readonly entries: readonly NameEntry[]
}

const HYPHENS = new Set(['-', '–', '‑'])

let made = 0

/**
 * All surface forms by their token keys, with the longest form that begins with each word: a text is searched in one pass
 * whatever the number of names. (A tree of words finds the same and takes three times as long to build.)
 *
 * What begins with a word is taken from the shelves when a text first holds it: of tens of thousands of names a text
 * needs a few hundred.
 */
export class NameIndex {
  /** Entries by names of several words. */
  readonly #entries = new Map<string, NameEntry[]>()
  /** Number of words in the longest form that begins with a word, and the second words of those that have one. */
  readonly #starts = new Map<string, Start>()
  /** Where words keep what this index knows of them. */
  readonly #place = made++ % PLACES
  readonly #nothing: Start = { of: this, alone: null, longest: 0, second: null }

  constructor(private readonly shelves: readonly Shelf[]) {}

  #met(first: string): Start {
    for (const shelf of this.shelves)
      for (const { surfaces, entryOf } of shelf.beginningWith(first))
        for (const surface of surfaces) this.#add(first, surface, entryOf)
    return this.#starts.get(first) ?? this.#nothing
  }

  #add(first: string, surface: string, entryOf: (surface: string) => NameEntry): void {
    for (const keys of keysOfName(surface)) if (keys[0] === first) this.#insert(keys, entryOf(surface))
  }

  #insert(keys: readonly string[], entry: NameEntry): void {
    const [first] = keys
    if (first === undefined) return
    let start = this.#starts.get(first)
    if (!start) this.#starts.set(first, (start = { of: this, alone: null, longest: 0, second: null }))
    if (start.longest < keys.length) start.longest = keys.length
    const second = keys[1]
    if (second === undefined) {
      if (start.alone === null) start.alone = [entry]
      else addTo(start.alone, entry)
      return
    }
    const form = keys.join(' ')
    const entries = this.#entries.get(form)
    if (!entries) this.#entries.set(form, [entry])
    else addTo(entries, entry)
    if (start.second === null) start.second = second
    else if (typeof start.second !== 'string') start.second.add(second)
    else if (start.second !== second) start.second = new Set([start.second, second])
  }

  /** What begins with a word: asked at every token, so that the word keeps it for as long as this index is in use. */
  #startOf({ starts, key }: Word): Start {
    const known = starts[this.#place]!
    return known.of === this ? known : (starts[this.#place] = this.#starts.get(key) ?? this.#met(key))
  }

  /** The longest match that begins at `first` and whose entries pass `accept`; null when there is none. */
  longest(
    tokens: readonly Token[],
    keys: readonly string[],
    first: number,
    limit: number,
    accept: (entry: NameEntry, first: number, last: number) => boolean
  ): NameMatch | null {
    const start = this.#startOf(tokens[first]!.word)
    if (start === this.#nothing) return null
    let words = start.longest
    let form = ''
    let best: NameMatch | null = null
    for (let at = first; at < limit && words > 0; at++) {
      const key = keys[at]
      if (key === undefined) break
      if (key === '') {
        if (at === first || !joins(tokens, at)) break
        continue
      }
      // most words stand beside none they stand beside in a name
      if (form !== '' && words === start.longest - 1) {
        if (typeof start.second === 'string' ? start.second !== key : !start.second?.has(key)) break
      }
      words--
      form = at === first ? key : `${form} ${key}`
      const entries = at === first ? start.alone : this.#entries.get(form)
      if (!entries) continue
      const last = at + 1
      const accepted = entries.filter(entry => accept(entry, first, last))
      if (accepted.length > 0) best = { first, last, entries: accepted }
    }
    return best
  }
}

function addTo(entries: NameEntry[], entry: NameEntry): void {
  if (!entries.some(e => e.kind === entry.kind && e.ref === entry.ref)) entries.push(entry)
}

/** A hyphen or an apostrophe that stands inside a name. */
function joins(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !mark || !after) return false
  if (HYPHENS.has(mark.text)) return mark.start === before.end && after.start === mark.end
  return mark.text === '.' && mark.start === before.end
}

/** The key of every token, put in a row once a document. */
export const keysOf = remembered((tokens: readonly Token[]): readonly string[] => tokens.map(({ word }) => word.key))
