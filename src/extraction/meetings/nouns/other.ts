import { MEETING_NOUNS, OTHER_OCCASION } from '../../lexicon/meeting-words.js'
import type { NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { holdsWhat } from './shape.js'
import type { PhraseRole } from '../../events/roles.js'

/** "it was their second meeting": the meeting spoken of. */
export const isPresent = (role: PhraseRole | null): boolean =>
  role?.role === 'OBJECT' &&
  role.clause.verb.lemma === 'be' &&
  /^(?:it|this|that|meeting|summit|talk|visit|encounter)$/.test(role.clause.subject?.lemma ?? '')

/** Whether a noun tells of another occasion than the one spoken of: "their previous talks", "a meeting that followed their encounter". */
export function isOther(
  phrase: NounPhrase,
  modifiers: readonly string[],
  role: PhraseRole | null,
  parent: { readonly phrase: NounPhrase } | null,
  opener: string | null,
  analysis: SentenceAnalysis
): boolean {
  if (lastHeld(role, analysis)) return true
  // "Brand returned the visit in May"
  if (
    role?.role === 'OBJECT' &&
    phrase.lemma === 'visit' &&
    /^(?:return|repay|reciprocate)$/.test(role.clause.verb.lemma)
  )
    return true
  if (role?.role === 'OBJECT' && MEALS.test(phrase.lemma) && addsTo(role, analysis)) return true
  // "Quill received Brand on Sunday, their third meeting in a year"
  if (!role && opener === null && phrase.items[0]?.possessive === 'their' && isApposed(phrase, analysis))
    return modifiers.some(m => /^(?:previous|prior|earlier|last|next|new|future|past)$/.test(m))
  if (isPresent(role) || holdsWhat(role, analysis)) return false
  return follows(role, parent, opener) || modifiers.some(m => OTHER_OCCASION.has(m))
}

const isApposed = (phrase: NounPhrase, { words, sentence }: SentenceAnalysis): boolean =>
  words[phrase.first - 1 - sentence.firstToken] === ','

const MEALS = /^(?:dinner|lunch|breakfast|banquet|reception)$/

/** "also attended a dinner" */
const addsTo = ({ clause }: PhraseRole, { words, sentence }: SentenceAnalysis): boolean =>
  words
    .slice(Math.max(0, clause.verb.first - 1 - sentence.firstToken), clause.verb.head - sentence.firstToken)
    .includes('also')

/** "the summit was last held in June" */
function lastHeld(role: PhraseRole | null, { words, sentence }: SentenceAnalysis): boolean {
  if (role?.role !== 'SUBJECT') return false
  const { first, head } = role.clause.verb
  return words
    .slice(first - sentence.firstToken, head - sentence.firstToken)
    .some(w => /^(?:last|first|previously)$/.test(w))
}

function follows(
  role: PhraseRole | null,
  parent: { readonly phrase: NounPhrase } | null,
  opener: string | null
): boolean {
  if (opener !== 'following' && opener !== 'after') return false
  const meets = (p: NounPhrase | null): boolean => p !== null && MEETING_NOUNS[p.lemma] !== undefined
  // "it was their second meeting, following an encounter in June"
  return (
    meets(parent?.phrase ?? null) ||
    (role?.role === 'OBLIQUE' && [role.clause.subject, ...role.clause.objects].some(meets))
  )
}
