import type { ExtractionContext } from '../../document.js'
import type { NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { PhraseRole } from './roles.js'
import { placeAmong, placeOfPhrase } from './where.js'

export function destinationOf(
  core: NounPhrase,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): ReturnType<typeof placeOfPhrase> {
  for (const { preposition, phrase } of core.complements) {
    if (preposition !== 'to' && preposition !== 'in') continue
    const place = placeOfPhrase(phrase, analysis, context)
    if (place) return place
  }
  // "a trip by the minister, Jane Doe, to Lindon": behind a name in commas
  const verb = analysis.clauses.find(c => c.verb.first >= core.last)?.verb.first ?? analysis.sentence.lastToken
  for (const phrase of analysis.phrases) {
    if (phrase.first < core.last || phrase.last > verb || analysis.openers.get(phrase.first) !== 'to') continue
    const place = placeOfPhrase(phrase, analysis, context)
    if (place) return place
  }
  return null
}

/** "came to Warsaw for talks with": the way there says where. */
export function placeOfTravel(
  role: PhraseRole | null,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): ReturnType<typeof placeOfPhrase> {
  if (role?.role !== 'OBLIQUE' || role.preposition !== 'for') return null
  return (
    placeAmong(role.clause.obliques, analysis, context, new Set(['to', 'in', 'at', 'for'])) ??
    (role.clause.verb.lemma === 'visit' && role.clause.objects[0]
      ? placeOfPhrase(role.clause.objects[0], analysis, context)
      : null)
  )
}

/** "signed it in Lindon after an hour of talks": where they signed they had talked. */
export const signedAfter = ({ role, clause }: PhraseRole, opener: string | null): boolean =>
  role === 'OBLIQUE' &&
  /^(?:after|following)$/.test(opener ?? '') &&
  /^(?:sign|initial|adopt|agree|conclude|issue|ink|seal)$/.test(clause.verb.lemma)

/** The city a phrase is, where it is one: "Lindon", "the Rohirric capital". */
export function cityOf(
  phrase: NounPhrase,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): ReturnType<typeof placeOfPhrase> {
  const place = placeOfPhrase(phrase, analysis, context)
  return place?.city ? place : null
}
