import type { SentenceAnalysis } from '../../clauses/types.js'
import { dateOfClause } from '../../days/when.js'
import type { PhraseRole } from '../../events/roles.js'
import { HANDLING } from '../../lexicon/status-words.js'

/** A finite verb in the past with a day of its own. */
export function isDated({ clause, index }: PhraseRole, analysis: SentenceAnalysis): boolean {
  return (
    clause.verb.form === 'FINITE' &&
    clause.verb.tense !== 'FUTURE' &&
    dateOfClause(index, analysis)?.date.precision === 'DAY'
  )
}

/** Calling a meeting off, putting it off, proposing or refusing it: what is done on the day given, not the meeting. */
export function decidesOn({ clause, role }: PhraseRole): boolean {
  const { lemma, particle } = clause.verb
  const made = HANDLING[particle ? `${lemma} ${particle}` : lemma] ?? HANDLING[lemma]
  return (
    made === 'cancelled' ||
    made === 'postponed' ||
    made === 'refused' ||
    made === 'proposed' ||
    lemma === 'announce' ||
    (made === 'planned' && lemma !== 'set' && role === 'OBJECT')
  )
}
