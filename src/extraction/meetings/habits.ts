import { remembered } from '../../domain/memo.js'
import { usableDates } from '../days/usable-dates.js'
import { dateOfPhrase } from '../days/when.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'

/**
 * "Quill often meets Brand", "speaks to him every week", "whenever they meet": what is done time and again, of which no
 * occasion is told. What is told with a whole day ("as usual, they met on Friday") is an occasion all the same.
 */
export function isHabit(clause: Clause, analysis: SentenceAnalysis): boolean {
  const { words, sentence, clauses } = analysis
  if (!tellsOfHabits(analysis)) return false
  if (clause.verb.form !== 'FINITE' || clause.verb.modal !== null) return false
  if (/^whenever$/.test(clause.subordinator ?? '')) return true
  const from = sentence.firstToken
  const next = clauses.find(c => c.verb.first > clause.verb.head && c.verb.form === 'FINITE')
  const end = next ? (next.subject?.first ?? next.verb.first) : sentence.lastToken
  if (usableDates(analysis).some(d => d.date.precision === 'DAY' && d.firstToken < end)) return false
  // the parser takes "every time Quill" for one phrase
  const before = words.slice(0, clause.verb.first - from).join(' ')
  if (/(?:^|, )(?:every|each) time\b/i.test(before)) return true
  // "had often met", "often met", "meets often", "met Brand every year"
  const told = words.slice(Math.max(0, (clause.subject?.last ?? clause.verb.first) - from), end - from)
  const cut = told.findIndex(w => /^[,;:]$/.test(w))
  return HABITS.test((cut < 0 ? told : told.slice(0, cut)).join(' '))
}

/** Asked once of a sentence, for every clause of it. */
const tellsOfHabits = remembered(({ sentence }: SentenceAnalysis): boolean => HABITS.test(sentence.text))

const HABITS =
  /\b(?:often|frequently|regularly|routinely|usually|normally|traditionally|occasionally|sometimes|invariably|annually|whenever|(?:every|each) (?:year|month|week|day|quarter|spring|summer|autumn|fall|winter|time|second|two|three|four|five|six)|(?:once|twice|(?:two|three|four|several|many) times) (?:a|per|each|every) (?:year|month|week|day|decade)|from time to time|on a regular basis)\b/i

/** "at every meeting with Brand", "hold regular talks with Brand": meetings of a habit, where a noun tells of them. */
export function isOfHabit(core: NounPhrase, clause: Clause | null, analysis: SentenceAnalysis): boolean {
  if (/^(?:every|each)$/.test(core.modifiers[0] ?? '')) return true
  if (!clause) return false
  if (isHabit(clause, analysis)) return true
  const { form, tense, perfect, modal } = clause.verb
  return (
    core.modifiers.includes('regular') &&
    /s$/.test(analysis.words[core.head - analysis.sentence.firstToken] ?? '') &&
    analysis.sentence.form !== 'HEADLINE' &&
    form === 'FINITE' &&
    tense === 'PRESENT' &&
    !perfect &&
    modal === null &&
    dateOfPhrase(core, analysis) === null
  )
}
