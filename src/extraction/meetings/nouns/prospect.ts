import type { Clause, SentenceAnalysis } from '../../clauses/types.js'
import type { Reality } from '../../reality/kinds.js'

/** "is unlikely", "would be premature", "are imminent": what is said of a meeting to come. */
export function prospectIn({ verb, objects }: Clause, { words, sentence }: SentenceAnalysis): Reality | null {
  let at = verb.head + 1 - sentence.firstToken
  // "is out of the question", "is off the table"
  const behind = words
    .slice(at, at + 6)
    .join(' ')
    .toLowerCase()
  if (RULED_OUT.test(behind)) return 'REFUSED'
  if (/^on (?:the|his|her|their) (?:agenda|programme|program|schedule|calendar)\b/.test(behind)) return 'PLANNED'
  if (
    /^(?:(?:on|in) the (?:cards|table|offing|works|pipeline|making|horizon)|in preparation|under (?:consideration|discussion)|up in the air)\b/.test(
      behind
    )
  )
    return 'PROPOSED'
  // "is a distant prospect", "remains an open question"
  const [said] = objects
  if (said && PROSPECTIVE.test(said.lemma)) return 'HYPOTHETICAL'
  while (/^(?:very|highly|still|now|increasingly|quite|only|more|most|less|all|but|not)$/i.test(words[at] ?? '')) at++
  return SAID_OF_PROSPECTS.get((words[at] ?? '').toLowerCase()) ?? null
}

const RULED_OUT =
  /^(?:now |currently |simply |absolutely |completely )?(?:out of the question|off the (?:table|agenda|cards))\b/

const PROSPECTIVE = /^(?:prospect|possibility|dream|question|option|idea|hope|way|illusion|fantasy)$/

const SAID_OF_PROSPECTS: ReadonlyMap<string, Reality> = new Map([
  ...['likely', 'imminent', 'certain', 'due'].map(word => [word, 'PLANNED'] as const),
  ...['possible', 'conceivable', 'premature', 'necessary', 'needed', 'essential', 'desirable', 'overdue'].map(
    word => [word, 'PROPOSED'] as const
  ),
  ...['unlikely', 'improbable', 'impossible', 'unthinkable', 'doubtful', 'inconceivable'].map(
    word => [word, 'HYPOTHETICAL'] as const
  )
])

/** "leaves for Lindon to attend the Union's summit": it is to come as much as he is to go. */
export function leavesFor({ relation, outer }: Clause, { clauses }: SentenceAnalysis): boolean {
  const above = relation === 'INFINITIVE' && outer !== null ? clauses[outer]?.verb : undefined
  return (
    above !== undefined &&
    /^(?:leave|depart|head|fly|go|travel|set)$/.test(above.lemma) &&
    above.form === 'FINITE' &&
    (above.tense === 'PRESENT' || above.tense === 'FUTURE') &&
    !above.perfect
  )
}

/** "did not attend the Union's summit", "skipped it", "would not attend it": it was or will be held without him. */
export function stayedAway({ verb }: Clause): Reality | null {
  const skips = /^(?:skip|boycott|miss)$/.test(verb.lemma)
  if (verb.form !== 'FINITE' || verb.negated === skips) return null
  return (verb.tense === 'PAST' || (skips && verb.perfect)) && verb.modal === null ? 'HELD' : 'PLANNED'
}

const ARRANGED = /^(?:announce|schedule|plan|expect|disclose|publici[sz]e|foresee|advertise)$/
const BEFOREHAND = /\b(?:beforehand|in advance|previously|originally|initially)\b/

/** "had not been announced", "was not announced in advance": it took place all the same. */
export const isUnheralded = ({ verb }: Clause, { words, sentence }: SentenceAnalysis): boolean =>
  verb.negated &&
  verb.passive &&
  ARRANGED.test(verb.lemma) &&
  ((verb.tense === 'PAST' && verb.perfect) || BEFOREHAND.test(words.slice(verb.first - sentence.firstToken).join(' ')))
