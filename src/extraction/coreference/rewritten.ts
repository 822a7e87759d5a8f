import { analysisWith, clauseWith, phraseWith } from '../clauses/remade.js'
import type { ActorRef, Clause, NounPhrase, Oblique, SentenceAnalysis } from '../clauses/types.js'

/** Whom a phrase stands for, and whose it is. */
export interface Found {
  readonly actors: readonly ActorRef[]
  readonly owners: readonly ActorRef[]
}

/** The sentence with those put in who were found, wherever their phrases serve. */
export function rewritten(analysis: SentenceAnalysis, found: ReadonlyMap<number, Found>): SentenceAnalysis {
  const known = (phrase: NounPhrase): NounPhrase => {
    const own = found.get(phrase.first)
    const complements = phrase.complements.some(c => reaches(c.phrase, found))
      ? phrase.complements.map(oblique)
      : phrase.complements
    if (!own && complements === phrase.complements) return phrase
    if (!own || phrase.items.length > 1) return phraseWith(phrase, { complements })
    const { actors, owners } = own
    return phraseWith(phrase, {
      actors,
      owners,
      complements,
      items: phrase.items.map(item => ({ ...item, actors, owners }))
    })
  }
  const oblique = ({ preposition, phrase }: Oblique): Oblique => ({ preposition, phrase: known(phrase) })
  const clause = (c: Clause): Clause =>
    clauseWith(c, {
      subject: c.subject && known(c.subject),
      objects: c.objects.map(known),
      obliques: c.obliques.map(oblique),
      attribution: c.attribution && {
        speaker: c.attribution.speaker && known(c.attribution.speaker),
        verb: c.attribution.verb,
        quoted: c.attribution.quoted
      }
    })
  return analysisWith(analysis, analysis.clauses.map(clause), analysis.phrases.map(known))
}

/** Whether a phrase, or what hangs on it, is among those found. */
const reaches = (phrase: NounPhrase, found: ReadonlyMap<number, Found>): boolean =>
  found.has(phrase.first) || phrase.complements.some(c => reaches(c.phrase, found))
