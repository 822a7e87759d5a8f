import type { Token } from '../document.js'
import type { InteractionType } from '../../domain/vocabulary.js'
import { composeRoot, type Codebook } from './compose.js'
import { lexicon, type Sense, type VerbSense } from './compile.js'
import type { Operator } from '../lexicon/interactions/operators.js'

/** What a run of words says when its grammar could not be read. */
export interface WindowReading {
  readonly root: InteractionType
  readonly rule: string
  readonly mode: string | null
  /** Token index of the word that says it. */
  readonly head: number
  readonly specificity: number
}

const REACH = 14
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no'])
const FUTURE = new Set(['will', 'would', 'wo', 'shall'])

/**
 * Reads predicates from words alone: a word of the lexicon, the nouns and prepositions up to `REACH` words after it, the
 * operators and the negation up to six words before. Used only where clauses gave nothing.
 */
export function windowReadings(tokens: readonly Token[], codebook: Codebook): WindowReading[] {
  const readings: WindowReading[] = []
  tokens.forEach((token, i) => {
    if (token.pos === 'PUNCT' || token.pos === 'DET') return
    const before = tokens.slice(Math.max(0, i - 6), i)
    const after = tokens.slice(i + 1, i + 1 + REACH)
    const context = {
      operators: before.flatMap(t => operatorOf(t)),
      negated: before.slice(-3).some(t => NEGATIONS.has(t.lower)),
      future: before.slice(-3).some(t => FUTURE.has(t.lower))
    }
    const add = (sense: Sense, rule: string, operators: readonly Operator[]): void => {
      const root = composeRoot({ sense, operators, negated: context.negated, future: context.future }, codebook)
      if (root !== null) {
        readings.push({
          root,
          rule,
          mode: root === sense.root ? sense.mode : null,
          head: i,
          specificity: sense.specificity
        })
      }
    }
    for (const key of keysOf(token, after[0])) {
      for (const sense of lexicon.verbs.get(key) ?? [])
        if (fits(sense, after) && doneBy(sense, tokens, i)) add(sense, `words:${key}`, context.operators)
    }
    const noun = nounKey(tokens, i)
    for (const sense of lexicon.nouns.get(noun) ?? []) {
      const modified = !sense.modifier || before.slice(-2).some(t => sense.modifier!.has(t.lower))
      if (modified && !sense.agent) add(sense, `words:${noun}`, context.operators)
    }
    if (token.pos === 'ADP') return // "is against" needs its verb
    for (const sense of lexicon.adjectives.get(token.lower) ?? []) add(sense, `words:${token.lower}`, context.operators)
  })
  return readings
}

/** Base forms a word may be of, with its particle where one follows. */
function keysOf(token: Token, next: Token | undefined): string[] {
  if (token.pos === 'PROPN' && token.lower !== token.text) return []
  const base = new Set([token.lemma, ...bases(token.lower)])
  return [...base].flatMap(b => (next ? [`${b}+${next.lower}`, b] : [b]))
}

function bases(word: string): string[] {
  const stem = /^(.{3,}?)(?:ed|ing|es|s)$/.exec(word)?.[1]
  return stem === undefined ? [] : [stem, `${stem}e`]
}

function nounKey(tokens: readonly Token[], i: number): string {
  const token = tokens[i]!
  const hyphen = tokens[i - 1]
  if (hyphen?.text === '-' && i >= 2) return `${tokens[i - 2]!.lower}-${token.lemma.toLowerCase()}`
  return token.lemma.toLowerCase()
}

function operatorOf(token: Token): Operator[] {
  if (token.pos !== 'VERB' && token.pos !== 'NOUN') return []
  for (const base of [token.lemma, ...bases(token.lower)]) {
    const own = lexicon.operators.get(base)
    if (!own || own.has('CARRY')) continue
    return [...own].slice(0, 1)
  }
  return []
}

/** "police | surrounded": who must do it has to stand before it. */
const doneBy = ({ subject }: VerbSense, tokens: readonly Token[], i: number): boolean =>
  subject === null || tokens.slice(Math.max(0, i - REACH), i).some(t => subject.has(t.lemma.toLowerCase()))

function fits(sense: VerbSense, after: readonly Token[]): boolean {
  const nouns = after.map(t => t.lemma.toLowerCase())
  if (sense.object && !nouns.some(n => sense.object!.has(n))) return false
  if (sense.notObject && nouns.slice(0, 5).some(n => sense.notObject!.has(n))) return false
  if (sense.preposition && !after.some(t => sense.preposition!.has(t.lower))) return false
  if (sense.complement && !after.some(t => sense.complement!.has(t.lower))) return false
  return !sense.prepositionObject || nouns.some(n => sense.prepositionObject!.has(n))
}
