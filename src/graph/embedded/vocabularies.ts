import { Refreshed } from '../../domain/refreshed.js'
import { Vocabulary } from '../../domain/spelling/vocabulary.js'
import { TEXT_INDEXES } from '../engine.js'
import type { LooseWord, Row, TextIndex } from '../engine.js'

/** The words of each text index, with the number of texts that hold them. */
export type Vocabularies = Readonly<Record<TextIndex, Refreshed<Vocabulary>>>

/** Taking in many words at once would stop everything else for as long. */
const WORDS_A_TURN = 5_000

export function vocabulariesOf(run: (cypher: string) => Promise<readonly Row[]>): Vocabularies {
  const entries = Object.entries(TEXT_INDEXES).map(
    ([index, { label, property }]) =>
      [
        index,
        new Refreshed(
          async () => {
            const vocabulary = new Vocabulary()
            const rows = await run(
              `MATCH (n:${label}) UNWIND split(n.${property}, ' ') AS word RETURN word, count(*) AS n`
            )
            for (const [at, { word, n }] of rows.entries()) {
              if (at % WORDS_A_TURN === 0) await new Promise(resolve => setImmediate(resolve))
              if (typeof word === 'string' && word !== '') vocabulary.add(word, Number(n))
            }
            return vocabulary
          },
          vocabulary => vocabulary.isSmall
        )
      ] as const
  )
  return Object.fromEntries(entries) as Vocabularies
}

const MOST_CONTINUATIONS = 20
const MOST_ALIKE = 8
const SHORTEST_BEGINNING = 2

/** What so many texts hold tells little, and costs the index as many looks. */
const COMMON = 5_000

/** The words to look up: with what loose ones may mean, and without those that nearly all texts hold, unless all are such. */
export function termsOf(words: readonly string[], loose: readonly LooseWord[], vocabulary: Vocabulary): string[] {
  const meant = loose.flatMap(one => [one.word, ...meantBy(one, vocabulary)])
  const all = [...new Set([...words, ...meant])]
  const telling = all.filter(word => vocabulary.weightOf(word) < COMMON)
  if (telling.some(word => vocabulary.has(word))) return telling
  const rarest = words.toSorted((a, b) => vocabulary.weightOf(a) - vocabulary.weightOf(b)).slice(0, 1)
  return rarest.length > 0 ? rarest : all
}

/** Words of a vocabulary that may be meant by one as typed. */
function meantBy({ word: typed, slips }: LooseWord, vocabulary: Vocabulary): string[] {
  const begun = typed.length < SHORTEST_BEGINNING ? [] : vocabulary.begins(typed, MOST_CONTINUATIONS)
  return [...begun, ...vocabulary.similar(typed, MOST_ALIKE, slips)]
}
