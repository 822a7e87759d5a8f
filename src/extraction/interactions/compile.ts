import type { InteractionType } from '../../domain/vocabulary.js'
import type { RootLexicon } from '../lexicon/interactions/frame.js'
import { INTERACTION_LEXICON } from '../lexicon/interactions/index.js'
import { NOUN_CLASSES, type NounClass } from '../lexicon/interactions/nouns.js'
import { OPERATORS, type Operator } from '../lexicon/interactions/operators.js'

/** What all kinds of frame have in common once read. */
export interface Sense {
  readonly root: InteractionType
  /** The root by the conversion table from CAMEO, the same where nothing is said. */
  readonly table: InteractionType
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly confidence: number
  readonly target: readonly string[]
  /** The more a frame asks for, the more it says. */
  readonly specificity: number
}

export interface VerbSense extends Sense {
  readonly object: ReadonlySet<string> | null
  readonly notObject: ReadonlySet<string> | null
  readonly subject: ReadonlySet<string> | null
  readonly preposition: ReadonlySet<string> | null
  readonly prepositionObject: ReadonlySet<string> | null
  readonly direct: boolean
  readonly meant: boolean
  readonly reversed: boolean
  readonly intransitive: boolean
  readonly crowd: boolean
  readonly complement: ReadonlySet<string> | null
}

export interface NounSense extends Sense {
  readonly modifier: ReadonlySet<string> | null
  readonly carriedOnly: boolean
  readonly agent: boolean
}

export interface Lexicon {
  /** By base form, `lash+out` for a verb with its particle. */
  readonly verbs: ReadonlyMap<string, readonly VerbSense[]>
  readonly nouns: ReadonlyMap<string, readonly NounSense[]>
  readonly adjectives: ReadonlyMap<string, readonly Sense[]>
  readonly operators: ReadonlyMap<string, ReadonlySet<Operator>>
  /** How many pairs of word and frame it holds. */
  readonly size: number
}

const words = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map(word => word.replaceAll('_', ' '))

function nouns(list: string | undefined): ReadonlySet<string> | null {
  if (list === undefined) return null
  return new Set(
    words(list).flatMap(word => (word.startsWith('@') ? words(NOUN_CLASSES[word.slice(1) as NounClass]) : [word]))
  )
}

/** Reads the lexicon once: lists become sets, words become keys. */
export function compileLexicon(lexicon: readonly RootLexicon[] = INTERACTION_LEXICON): Lexicon {
  const verbs = new Map<string, VerbSense[]>()
  const nounSenses = new Map<string, NounSense[]>()
  const adjectives = new Map<string, Sense[]>()
  let size = 0
  const add = <T>(map: Map<string, T[]>, list: string, sense: T): void => {
    for (const word of words(list)) {
      const known = map.get(word)
      if (known) known.push(sense)
      else map.set(word, [sense])
      size++
    }
  }
  for (const { root, verbs: verbFrames, nouns: nounFrames, adjectives: adjectiveFrames } of lexicon) {
    for (const frame of verbFrames) {
      const specificity =
        (frame.object ? 2 : 0) +
        (frame.prepositionObject ? 2 : frame.preposition ? 1 : 0) +
        (frame.direct ? 0.5 : 0) +
        (frame.complement ? 2 : 0) +
        (frame.subject ? 1 : 0)
      // a literal of its own, not one spread into another: all senses then have one shape, and are read fast
      add(verbs, frame.verbs, {
        root,
        table: frame.table ?? root,
        mode: frame.mode ?? null,
        contexts: words(frame.contexts ?? ''),
        confidence: frame.confidence ?? 1,
        target: words(frame.target),
        specificity,
        object: nouns(frame.object),
        notObject: nouns(frame.notObject),
        subject: nouns(frame.subject),
        preposition: frame.preposition ? new Set(words(frame.preposition)) : null,
        prepositionObject: nouns(frame.prepositionObject),
        direct: frame.direct ?? false,
        meant: frame.meant ?? false,
        reversed: frame.reversed ?? false,
        intransitive: frame.intransitive ?? false,
        crowd: frame.crowd ?? false,
        complement: nouns(frame.complement)
      })
    }
    for (const frame of nounFrames) {
      add(nounSenses, frame.nouns, {
        root,
        table: frame.table ?? root,
        mode: frame.mode ?? null,
        contexts: words(frame.contexts ?? ''),
        confidence: frame.confidence ?? 1,
        target: words(frame.target),
        specificity: frame.modifier ? 2 : 0,
        modifier: nouns(frame.modifier),
        carriedOnly: frame.carriedOnly ?? false,
        agent: frame.agent ?? false
      })
    }
    for (const frame of adjectiveFrames ?? []) {
      add(adjectives, frame.adjectives, {
        root,
        table: root,
        mode: frame.mode ?? null,
        contexts: words(frame.contexts ?? ''),
        confidence: frame.confidence ?? 1,
        target: words(frame.target),
        specificity: 0
      })
    }
  }
  const operators = new Map<string, Set<Operator>>()
  for (const [operator, list] of Object.entries(OPERATORS)) {
    for (const word of words(list)) {
      const known = operators.get(word) ?? new Set<Operator>()
      operators.set(word, known.add(operator as Operator))
    }
  }
  return { verbs, nouns: nounSenses, adjectives, operators, size }
}

/** The lexicon of the context whose article is being read; else that of this release. */
export let lexicon: Lexicon = compileLexicon()

/** Reads with another lexicon. Reading never waits, so nobody else can come in between. */
export function withLexicon<T>(other: Lexicon, read: () => T): T {
  const before = lexicon
  lexicon = other
  try {
    return read()
  } finally {
    lexicon = before
  }
}
