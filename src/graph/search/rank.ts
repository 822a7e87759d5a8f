import { likeness } from '../../domain/spelling/likeness.js'
import type { EntityKind } from '../store.js'
import type { FoundName } from './directory.js'
import { mean } from './highlight.js'

/**
 * What is likelier meant among hits that fit alike: who or what has the name goes before where it is mentioned, and
 * "Seoul" means South Korea before it means a conference that once took place there.
 */
const PRIOR: Readonly<Record<EntityKind, number>> = {
  COUNTRY: 1,
  LEADER: 0.96,
  ORGANIZATION: 0.92,
  FRAMEWORK: 0.86,
  TOPIC: 0.8,
  SUMMIT: 0.45,
  AGREEMENT: 0.4,
  INTERACTION: 0.35,
  ARTICLE: 0.2,
  CLAIM: 0.1
}

/** How a name fits what was typed, the best first. */
const FITS = { name: 1, alias: 0.96, standIn: 0.94, beginning: 0.862, words: 0.86, begun: 0.85, some: 0.8 } as const
const OF_NAME = { fit: 0.75, kind: 0.2, told: 0.025 } as const
const OF_TEXT = { held: 0.55, shown: 0.1, kind: 0.2, told: 0.03, index: 0.02 } as const

/** More events or articles, more weight, and ever less for one more: 0 to 1. */
const toldness = (n: number): number => Math.min(1, Math.log2(1 + n) / 10)

/**
 * 0 to 1: how well a name of somebody or something fits folded words. `unfinished`: the last of them may be the beginning of
 * one. Behind words that a name holds a few letters say enough; alone they would make everybody alike.
 */
export function scoreName({ named, likenesses }: FoundName, words: readonly string[], unfinished = false): number {
  const typed = words.join(' ')
  const [name = '', ...others] = named.folded
  const namesOnly = others.slice(0, Math.max(0, others.length - named.standIns.length))
  let fit: number
  if (name === typed) fit = FITS.name
  else if (namesOnly.includes(typed)) fit = FITS.alias
  else if (others.includes(typed)) fit = FITS.standIn
  else if (named.folded.some(one => one.startsWith(`${typed} `))) fit = FITS.beginning
  else if (likenesses.every(like => like === 1)) fit = FITS.words
  else if (unfinished && words.length > 1 && goesOn({ named, likenesses }, words)) fit = FITS.begun
  else fit = FITS.some * mean(likenesses)
  return OF_NAME.fit * fit + OF_NAME.kind * PRIOR[named.kind] + OF_NAME.told * toldness(named.told)
}

/** Whether a name holds all of the words but the last, and has one that begins like it. */
function goesOn({ named, likenesses }: FoundName, words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  return (
    likenesses.slice(0, -1).every(like => like === 1) &&
    named.folded.some(name => name.startsWith(last) || name.includes(` ${last}`))
  )
}

/** How a text fits folded words, each 0 to 1 but `told`. */
export interface TextFit {
  /** Which share of them is among its words, a word that is only alike counting less; and among those that are shown. */
  readonly held: number
  readonly share: number
  /** How many articles tell of it. */
  readonly told: number
  /** What its index thinks of it, beside the best of the same index. */
  readonly index: number
}

/** 0 to 1: how well a text fits. */
export function scoreText(kind: EntityKind, { held, share, told, index }: TextFit): number {
  return (
    OF_TEXT.held * held +
    OF_TEXT.shown * share +
    OF_TEXT.kind * PRIOR[kind] +
    OF_TEXT.told * toldness(told) +
    OF_TEXT.index * Math.max(0, index)
  )
}

/** Tells how likely folded words are meant by a word that is in no text as typed; remembers, for texts repeat their words. */
export type Likeness = (typed: string, word: string) => number

export function likenessOf(loose: readonly string[]): Likeness {
  const known = new Map(loose.map(typed => [typed, new Map<string, number>()] as const))
  return (typed, word) => {
    const likes = known.get(typed)
    if (likes === undefined) return 0
    let like = likes.get(word)
    if (like === undefined) likes.set(word, (like = likeness(typed, word)))
    return like
  }
}

/** For each word how likely one of the indexed words is meant by it. */
export function heldIn(indexed: string, words: readonly string[], like: Likeness): number[] {
  const held = indexed.split(' ')
  return words.map(word => (held.includes(word) ? 1 : held.reduce((best, one) => Math.max(best, like(word, one)), 0)))
}
