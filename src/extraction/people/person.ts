import type { ActorKey } from '../../domain/claim.js'
import type { OfficeKind } from '../../domain/vocabulary.js'
import type { NamePhrase } from './name-phrase.js'
import type { TitlePhrase } from './title-phrase.js'

/** Somebody the article names, gathered over all sentences. */
export interface Person {
  /** Keys of the longest name. */
  words: readonly string[]
  readonly phrases: NamePhrase[]
  readonly titles: TitlePhrase[]
  /** Said to be no official, and nowhere titled as one. */
  isPrivate: boolean
  actor: ActorKey | null
  office: PersonOffice | null
}

export interface PersonOffice {
  readonly title: string
  readonly kind: OfficeKind
  readonly of: ActorKey | null
  readonly former: boolean
}

/** Whether all words of a shorter name stand in the longer one, in order; an initial stands for its word. */
export function isShorterForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length) return false
  const [family, suffix] = [short.at(-1), long.at(-1)]
  if (suffix === 'jr' && family !== 'jr' && short.length > 1) return false
  let at = 0
  for (const word of long) {
    const wanted = short[at]
    if (wanted === undefined) break
    if (
      word === wanted ||
      (wanted.length === 1 && word.startsWith(wanted)) ||
      // an initial stands for a given name, not for the family name
      (word.length === 1 && wanted.startsWith(word) && at < short.length - 1)
    )
      at++
  }
  return at === short.length
}

/**
 * Joins names to people, longest first, so that "Scholz" and "Chancellor Olaf Scholz" become one. A short form that fits
 * two people stays with neither.
 */
export function gatherPeople(
  phrases: readonly {
    readonly phrase: NamePhrase
    readonly titles: readonly TitlePhrase[]
    readonly isPrivate: boolean
  }[]
): Person[] {
  const people: Person[] = []
  const byWord = new Map<string, Person[]>()
  const ordered = [...phrases].sort(
    (a, b) => b.phrase.words.length - a.phrase.words.length || a.phrase.first - b.phrase.first
  )
  for (const { phrase, titles, isPrivate } of ordered) {
    const pool = byWord.get(phrase.words.at(-1) ?? '') ?? byWord.get(phrase.words[0] ?? '') ?? []
    const fitting = pool.filter(person => isShorterForm(phrase.words, person.words))
    const titled = fitting.filter(person => person.titles.length > 0)
    const person = fitting.length === 1 ? fitting[0] : titled.length === 1 ? titled[0] : undefined
    if (person) {
      person.phrases.push(phrase)
      person.titles.push(...titles)
      person.isPrivate ||= isPrivate
      continue
    }
    if (fitting.length > 1) continue
    const fresh: Person = {
      words: phrase.words,
      phrases: [phrase],
      titles: [...titles],
      isPrivate,
      actor: null,
      office: null
    }
    people.push(fresh)
    for (const word of new Set(phrase.words)) {
      const list = byWord.get(word)
      if (list) list.push(fresh)
      else byWord.set(word, [fresh])
    }
  }
  return people
}
