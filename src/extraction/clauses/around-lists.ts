import { comeTo } from '../lexicon/things-done.js'
import { finiteVerb, onlyNoun, type Element } from './elements.js'
import type { ActorRef, NounPhrase } from './types.js'

/* What stands around a row of nouns, and tells whether it is a list and where that ends. */

/** "A statement signed by Quill and Brand condemned": the first verb of the sentence is a participle, so both signed. */
export function agentsOfSubject(elements: readonly Element[], i: number): boolean {
  const verb = elements[i - 2]
  return (
    wordBefore(elements, i) === 'by' &&
    verb?.type === 'VERB' &&
    verb.verb.first === verb.verb.head &&
    verb.verb.tense === 'PAST' &&
    elements.slice(0, i - 2).every(e => e.type === 'NOUN' || e.type === 'PREPOSITION' || e.type === 'COMMA')
  )
}

/** "recalled its envoy" tells nothing that a list of subjects could open. */
export const callsHome = (elements: readonly Element[], i: number): boolean => {
  const [verb, object] = [elements[i], elements[i + 1]]
  return (
    verb?.type === 'VERB' &&
    verb.verb.lemma === 'recall' &&
    object?.type === 'NOUN' &&
    /^(?:ambassador|envoy|diplomat|consul|staff|attach[eé])$/.test(object.phrase.lemma)
  )
}

export const isLeader = ({ actor }: ActorRef): boolean => actor.startsWith('leader:')
export const isPerson = (phrase: NounPhrase): boolean => phrase.actors.length > 0 && phrase.actors.every(isLeader)

/** "It was war, said Quill, | Rohan's foreign minister, and Gondor would pay": the speaker and what he is, and no list with who comes next. */
export function endsWithSpeaker(elements: readonly Element[], i: number): boolean {
  let k = i - 1
  while (k > i - SPEAKER_REACH && /^(?:NOUN|COMMA|PREPOSITION)$/.test(elements[k]?.type ?? '')) k--
  const verb = elements[k]
  return (
    verb?.type === 'VERB' &&
    /^(?:say|add|insist)$/.test(verb.verb.lemma) &&
    /^(?:COMMA|QUOTE)$/.test(elements[k - 1]?.type ?? '')
  )
}
/** So far behind "said" a speaker, his title and whose it is may go on. */
const SPEAKER_REACH = 6

/** Past ", Gondor and Rohan" that make a list of the noun at `at`; there itself where none follows. */
export function pastList(elements: readonly Element[], at: number): number {
  let k = at
  while (elements[k + 1]?.type === 'COMMA' && elements[k + 2]?.type === 'NOUN') k += 2
  const joint = elements[k + 1]
  return joint?.type === 'CONJUNCTION' && joint.word === 'and' && elements[k + 2]?.type === 'NOUN' ? k + 3 : at
}

/** "Quill and his Gondorian, Rohirric and Haradian counterparts": the noun at `at` is the first of adjectives whose noun ends the list. */
export function opensDemonyms(elements: readonly Element[], at: number): boolean {
  const end = pastList(elements, at) - 1
  if (end < at + 3) return false
  for (let k = at; k < end; k += 2) {
    const [actor, ...others] = onlyNoun(elements[k])?.actors ?? []
    if (actor?.mention.form !== 'DEMONYM' || others.length > 0) return false
  }
  const last = elements[end]
  return last?.type === 'NOUN' && last.phrase.actors.some(a => a.mention.form === 'DEMONYM')
}

/** Past ", Quill," that names who the noun at `at` is; there itself where no name stands between commas. */
export function pastHolder(elements: readonly Element[], at: number): number {
  const [noun, opens, name, closes] = [elements[at], elements[at + 1], elements[at + 2], elements[at + 3]]
  const named = name?.type === 'NOUN' && isPerson(name.phrase) && noun?.type === 'NOUN' && !isPerson(noun.phrase)
  return named && opens?.type === 'COMMA' && closes?.type === 'COMMA' ? at + 4 : at
}

/** Whether ", and" stands before it. */
export function behindAnd(elements: readonly Element[], i: number): boolean {
  const joint = elements[i - 1]
  return joint?.type === 'CONJUNCTION' && joint.word === 'and' && elements[i - 2]?.type === 'COMMA'
}

/** "After talks that lasted six hours, Rohan and Gondor announced": what opens the sentence ends with its first comma. */
export const behindOpening = (elements: readonly Element[], i: number): boolean =>
  /^(?:PREPOSITION|SUBORDINATOR)$/.test(elements[0]?.type ?? '') &&
  elements.findIndex(e => e.type === 'COMMA') === i - 1

/** "talks will be held in Lindon, Rohan and Gondor said": both say it. */
export function tellersBehind(elements: readonly Element[], i: number, verbAt: number): boolean {
  const verb = elements[verbAt]
  return (
    elements[i - 1]?.type === 'COMMA' &&
    verb?.type === 'VERB' &&
    /^(?:say|announce|add|report|confirm)$/.test(verb.verb.lemma) &&
    elements.slice(verbAt + 1).every(e => e.type === 'TIME' || e.type === 'STOP' || e.type === 'PREPOSITION')
  )
}

/** "discussed the pact | Rohan and Gondor signed": they are who signed it. */
export function comersTo(elements: readonly Element[], i: number, verbAt: number): boolean {
  const [paper, verb] = [elements[i - 1], elements[verbAt]]
  return (
    paper?.type === 'NOUN' &&
    verb?.type === 'VERB' &&
    comeTo(paper.phrase.lemma, verb.verb.lemma) &&
    elements[verbAt + 1]?.type !== 'NOUN'
  )
}

/** Past "of Rohan" behind the last of a list. */
export const pastCountry = (elements: readonly Element[], from: number): number => {
  const link = elements[from]
  return link?.type === 'PREPOSITION' && link.word === 'of' && elements[from + 1]?.type === 'NOUN' ? from + 2 : from
}

/** Past ", Jane Doe," behind the last of a list; there itself where nothing stands apart. */
export function pastAside(elements: readonly Element[], from: number): number {
  if (elements[from]?.type !== 'COMMA' || elements[from + 1]?.type !== 'NOUN') return from
  return elements[from + 2]?.type === 'COMMA' ? from + 3 : from
}

/** Past "on Wednesday" between a subject and its verb. */
export function afterTime(elements: readonly Element[], from: number): number {
  const at = elements[from]?.type === 'PREPOSITION' ? from + 1 : from
  return elements[at]?.type === 'TIME' ? at + 1 : from
}

export function wordBefore(elements: readonly Element[], i: number): string {
  const before = elements[i - 1]
  return before?.type === 'PREPOSITION' ? before.word : ''
}

export function opensSentence(elements: readonly Element[], i: number): boolean {
  const before = elements[i - 1]
  return !before || before.type === 'STOP' || before.type === 'QUOTE' || before.type === 'CONJUNCTION'
}

/** "On the eve of the summit, Rohan and Gondor agreed": a preposition within what opens the sentence. */
export const hangsOnOpening = (elements: readonly Element[], i: number): boolean =>
  elements[0]?.type === 'PREPOSITION' && elements.slice(0, i).every(e => e.type === 'PREPOSITION' || e.type === 'NOUN')

/** "Meeting beside the council, Rohan and Gondor agreed": what hangs on the participle ends with the comma. */
export function opensWithParticiple(elements: readonly Element[], i: number): boolean {
  const [opening] = elements
  return opening?.type === 'VERB' && !elements.slice(0, i).some(finiteVerb)
}

export function followsPreposition(elements: readonly Element[], i: number): boolean {
  return elements[i - 1]?.type === 'PREPOSITION' && (elements[i - 1] as { word: string }).word === 'between'
}
