import type { Document, ExtractionContext, Mention } from '../document.js'
import { TITLE_HEADS } from '../lexicon/titles.js'
import { nameKeys } from '../names/fold.js'
import type { Person } from './person.js'
import { isCapitalised, isGluedHyphen } from './view.js'
import type { View } from './view.js'

/** A name as a mention of whoever bears it. */
export function nameMention(
  view: View,
  person: Person,
  phrase: { readonly first: number; readonly last: number; readonly words: readonly string[] }
): Mention {
  const [head, tail] = [view.tokens[phrase.first], view.tokens[phrase.last - 1]]
  const [start, end] = [head?.start ?? 0, tail?.end ?? 0]
  return {
    kind: 'LEADER',
    form: phrase.words.length > 1 ? 'NAME' : 'SURNAME',
    start,
    end,
    firstToken: phrase.first,
    lastToken: phrase.last,
    text: view.text.slice(start, end),
    actors: person.actor === null ? [] : [person.actor],
    ref: null,
    country: null,
    reading: 'ACTOR',
    office: person.office
  }
}

/** "MBS", "AMLO", "Lula": one word by which the reference data say that somebody goes. */
function bynamesOf({ actor }: Person, { reference }: ExtractionContext): string[] {
  const known = actor === null ? undefined : reference.leaders.get(actor.slice('leader:'.length))
  return (known?.aliases ?? []).filter(alias => /^\p{Lu}[\p{L}-]{2,}$/u.test(alias)).flatMap(nameKeys)
}

/** Single words of names that stand alone: "Lee said". A word that two people share goes to the leader among them. */
export function addFamilyNames(
  view: View,
  document: Document,
  persons: readonly Person[],
  found: Map<number, Mention>,
  context: ExtractionContext
): void {
  const bearers = new Map<string, Person[]>()
  for (const person of persons) {
    for (const word of new Set([person.words.at(-1) ?? '', ...person.words, ...bynamesOf(person, context)])) {
      if (word.length < 2 || SMALL.has(word)) continue
      if (TITLE_HEADS.has(word) && word !== person.words.at(-1)) continue // "King Abdullah" is not called "King"
      const list = bearers.get(word)
      if (list) list.push(person)
      else bearers.set(word, [person])
    }
  }
  const inside = new Uint8Array(view.tokens.length)
  for (const person of persons) for (const { first, last } of person.phrases) inside.fill(1, first, last)
  for (const sentence of document.sentences) {
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      if (!isCapitalised(view.tokens[at])) continue
      const word = view.keys[at] ?? ''
      const list = bearers.get(word)
      if (!list || inside[at] === 1) continue
      // at the head of a sentence or a quotation "He" is whom the text has just spoken of, not Mr He
      if (word === 'he' && (at === sentence.firstToken || view.tokens[at - 1]!.pos === 'PUNCT')) continue
      const leaders = list.filter(person => person.actor !== null)
      const byFamily = leaders.filter(person => person.words.at(-1) === word || person.words[0] === word)
      const person =
        leaders.length === 1
          ? leaders[0]
          : byFamily.filter(p => p.words.at(-1) === word).length === 1
            ? byFamily.find(p => p.words.at(-1) === word)
            : undefined
      if (!person) continue
      const cover = view.cover[at]
      if (
        cover &&
        !(person.words.at(-1) === word && cover.form === 'NAME' && cover.lastToken === at + 1 && cover.kind === 'PLACE')
      )
        continue
      const first = isGluedHyphen(view.tokens, at - 1) && SMALL.has(view.keys[at - 2] ?? '') ? at - 2 : at
      found.set(first, nameMention(view, person, { first, last: at + 1, words: [word] }))
    }
  }
}

/** Words that are part of a name and never one by themselves. */
const SMALL = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'abu',
  'von',
  'van',
  'der',
  'den',
  'de',
  'del',
  'da',
  'dos',
  'do',
  'la',
  'le',
  'du',
  'di',
  'ul',
  'jr',
  'sr',
  'st',
  'san',
  'the',
  'abd',
  'y',
  'e'
])
