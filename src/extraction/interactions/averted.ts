import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { isFriendly } from './compose.js'
import type { Predication } from './predication.js'

/** What keeps something from coming about. */
const AVERTING = /^(?:avert|foil|thwart|prevent|forestall|pre-empt|preempt|deter|scupper)$/
/** Who says so keeps what is only offered or planned from coming about. */
const REFUSING = /^(?:veto|block|reject|oppose|refuse|decline|cancel|scrap|shelve|turn|vote|rule)$/

/** "vetoed the Union's aid for Harad", "said no to a Rohirric takeover", "a planned raid was averted": it did not come about. */
export function isAverted(p: Predication, { clauses, phrases }: SentenceAnalysis): boolean {
  if (!p.nominal) return false
  const phrase = phrases.find(x => x.head === p.head)
  if (!phrase) return false
  const holds = (x: NounPhrase | null | undefined): boolean =>
    x != null && (x.head === phrase.head || x.complements.some(c => c.phrase.head === phrase.head))
  return clauses.some(({ verb, subject, objects, obliques }) => {
    if (verb.negated) return false
    const object = verb.passive ? subject : objects[0]
    if (holds(object)) return AVERTING.test(verb.lemma) || (REFUSING.test(verb.lemma) && isFriendly(p.sense.root))
    const no = verb.lemma === 'say' && objects.some(o => o.lemma === 'no')
    return no && obliques.some(o => o.preposition === 'to' && holds(o.phrase))
  })
}

/** Centuries before the last one, by their number. */
const CENTURY = /^(?:[1-9]|1\d)(?:th|st|nd|rd)$/
/** Reports tell of what lies further back as history. */
const FIRST_YEAR_OF_NEWS = 1900

/** "conquered Harad in the 16th century", "burned down its capital in 1814". */
export function isHistory(p: Predication, year: number | null): boolean {
  if (year !== null && year < FIRST_YEAR_OF_NEWS) return true
  return (p.clause?.obliques ?? []).some(
    o => /^century$/.test(o.phrase.lemma) && o.phrase.modifiers.some(m => CENTURY.test(m))
  )
}

/** "shut the door on | reopening the border": what is ruled out. */
export const shutsDoor = ({ outer }: Clause, { clauses }: SentenceAnalysis): boolean => {
  const host = outer === null ? undefined : clauses[outer]
  return /^(?:shut|close|slam)$/.test(host?.verb.lemma ?? '') && host!.objects.some(o => o.lemma === 'door')
}
