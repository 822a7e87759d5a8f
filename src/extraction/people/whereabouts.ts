import type { ActorKey } from '../../domain/claim.js'
import type { Document, Mention, Sentence, Token } from '../document.js'
import type { NamePhrase } from './name-phrase.js'
import { CLAIMANTS } from './owner-before.js'
import type { TitlePhrase } from './title-phrase.js'

/** For whom somebody already known holds office, by each word that may stand for his name. */
export type Known = ReadonlyMap<string, ActorKey>

/** What tells whose an official is whom the text titles without saying it: worked out once an article. */
export interface Whereabouts {
  readonly document: Document
  /** Countries by name, adjective or capital, in text order. */
  readonly states: readonly Mention[]
  /** How much the article as a whole is about each country; the one it is most about has 1. */
  readonly weights: ReadonlyMap<ActorKey, number>
  /** All titles with an owner, in text order. */
  readonly stated: readonly TitlePhrase[]
  /** The names of each sentence, in order. */
  readonly names: readonly (readonly NamePhrase[])[]
}

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'outside', 'across', 'inside', 'around'])

/** Weighs once what the article names; `home` is what known officials add for their countries. */
export function whereabouts(
  document: Document,
  titles: readonly TitlePhrase[],
  names: readonly (readonly NamePhrase[])[],
  home: ReadonlyMap<ActorKey, number>
): Whereabouts {
  const states = document.mentions.filter(
    ({ kind, actors, text }) => kind === 'COUNTRY' && actors.length === 1 && !CLAIMANTS.has(text)
  )
  const weights = new Map<ActorKey, number>()
  for (const mention of states) add(weights, mention.actors[0], weightOf(document.tokens, mention))
  for (const [actor, weight] of home) add(weights, actor, weight)
  const stated = titles.filter(({ owner }) => owner !== null)
  const most = Math.max(...weights.values())
  for (const [actor, weight] of weights) weights.set(actor, weight / most)
  return { document, states, weights, names, stated }
}

export function add(weights: Map<ActorKey, number>, actor: ActorKey | undefined, weight: number): void {
  if (actor) weights.set(actor, (weights.get(actor) ?? 0) + weight)
}

/** What a mention weighs: little "in Muscat, Oman's capital", where something only happens; more where somebody is host. */
function weightOf(tokens: readonly Token[], mention: Mention): number {
  // "QUITO, April 8 -"
  if (mention.form === 'CAPITAL' && /^\p{Lu}{3,}$/u.test(mention.text)) return 0.3
  if (isGenitive(tokens, mention)) return tokens[mention.lastToken + 1]?.lower === 'capital' ? 0.3 : 1
  const before = mention.firstToken - (tokens[mention.firstToken - 1]?.lower === 'the' ? 2 : 1)
  const word = tokens[before]?.lower ?? ''
  if (LOCATIVE.has(word)) return 0.3
  return word === 'to' &&
    /^(?:visit|trip|tour|journey|travel|fly|go|delegation|mission|return|flight|way|envoy)$/.test(
      tokens[before - 1]?.lemma ?? ''
    )
    ? 0.6
    : 1
}

export const isPlace = (tokens: readonly Token[], mention: Mention): boolean => weightOf(tokens, mention) < 1

export const isGenitive = (tokens: readonly Token[], { lastToken }: Mention): boolean =>
  /^['’]s?$/.test(tokens[lastToken]?.text ?? '')

/** For whom those hold office who are named in a sentence between two tokens. */
export function personsIn(
  { names, document }: Whereabouts,
  sentence: Sentence,
  before: number,
  known: Known,
  title?: TitlePhrase,
  from = sentence.firstToken
): ActorKey[] {
  const quote = quotation(document.tokens, sentence)
  // who is spoken of in a quotation is not "he" outside of it
  const aside = title && quotation(document.tokens, title.sentence)(title.first) % 2 === 0
  return (names[sentence.index] ?? []).flatMap(({ words, first, last }) =>
    first >= from && last <= before && !(aside && quote(first) % 2 === 1) ? (known.get(words.at(-1) ?? '') ?? []) : []
  )
}

/** The items of an ordered list that begin in [from, to). */
export function within<T>(items: readonly T[], at: (item: T) => number, from: number, to: number): readonly T[] {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(items[middle]!) < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < items.length && at(items[end]!) < to) end++
  return items.slice(low, end)
}

/** Which stretch between quotation marks each token of a sentence lies in: an odd number is inside of one. */
export function quotation(tokens: readonly Token[], { firstToken, lastToken }: Sentence): (at: number) => number {
  const marks: number[] = []
  for (let at = firstToken; at < lastToken; at++) if (/^(?:["“”]|'')$/.test(tokens[at]?.text ?? '')) marks.push(at)
  const first = marks[0]
  // a sentence may begin in the middle of a quotation
  const begun = first !== undefined && (tokens[first]?.text === '”' || closes(tokens, first)) ? 1 : 0
  return at => marks.filter(mark => mark < at).length + begun
}

function closes(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    mark?.text !== '“' &&
    before?.end === mark?.start &&
    /^[,.?!]$/.test(before?.text ?? '') &&
    after?.start !== mark?.end
  )
}
