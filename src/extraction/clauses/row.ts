import type { Element } from './elements.js'
import type { Part } from './parts.js'
import type { NounPhrase, VerbGroup } from './types.js'

/*
 * Elements and parts of a sentence, whatever they are, have all fields that any of them has, in one order: what reads `type` of
 * one after the other then finds objects of one shape (see remade.ts). Their types tell which fields hold something.
 */
interface Cell {
  readonly type: Element['type'] | Part['type']
  readonly first: number
  readonly last: number
  readonly word: string | null
  readonly preposition: string | null
  readonly phrase: NounPhrase | null
  readonly verb: VerbGroup | null
}

type Nominal = Extract<Element, { readonly type: 'NOUN' }>
type Wordy = Extract<Part, { readonly word: string }>['type']

const cell = (
  type: Cell['type'],
  first: number,
  last: number,
  word: string | null,
  preposition: string | null,
  phrase: NounPhrase | null,
  verb: VerbGroup | null
): Cell => ({ type, first, last, word, preposition, phrase, verb })

export const nounElement = (first: number, last: number, phrase: NounPhrase): Nominal =>
  cell('NOUN', first, last, null, null, phrase, null) as Nominal

export const verbElement = (first: number, last: number, verb: VerbGroup): Element =>
  cell('VERB', first, last, null, null, null, verb) as Element

export const wordElement = (type: Wordy | 'PREPOSITION', first: number, last: number, word: string): Element =>
  cell(type, first, last, word, null, null, null) as Element

export const nounPart = (phrase: NounPhrase): Part =>
  cell('NOUN', phrase.first, phrase.last, null, null, phrase, null) as Part

export const prepositionalPart = (preposition: string, phrase: NounPhrase): Part =>
  cell('PP', phrase.first, phrase.last, null, preposition, phrase, null) as Part

export const verbPart = (verb: VerbGroup, preposition: string | null, first: number): Part =>
  cell('VERB', first, verb.last, null, preposition, null, verb) as Part

export const wordPart = (type: Wordy, word: string, first: number): Part =>
  cell(type, first, first, word, null, null, null) as Part
