import type { Clause, SentenceAnalysis } from '../../clauses/types.js'
import { clauseWith } from '../../clauses/remade.js'
import { usableDates } from '../../days/usable-dates.js'
import type { MeetingCandidate } from '../candidate.js'

const AGAIN = /^(?:again|later)$/
const LINKS = /^(?:and|then)$/

/** "met in Umbar on Monday and again in Lindon on Friday": the token behind which one verb tells of another occasion; null where it tells of one. */
export function againAt({ verb }: Clause, { words, sentence, clauses, openers }: SentenceAnalysis): number | null {
  const next = clauses.find(c => c.verb.first > verb.head)?.verb.first ?? sentence.lastToken
  for (let token = verb.head + 2; token < next - 1; token++) {
    const word = (at: number): string => (words[at - sentence.firstToken] ?? '').toLowerCase()
    if (!AGAIN.test(word(token))) continue
    const linked = LINKS.test(word(token - 1)) || (word(token - 1) === 'once' && LINKS.test(word(token - 2)))
    const opens = /^(?:in|on|at|last|this|earlier)$/.test(word(token + 1)) || openers.has(token + 1)
    return linked && opens ? token : null
  }
  return null
}

/** The clause as it tells of the first occasion and of the second; the clause itself where there is but one. */
export function occasionsOf(clause: Clause, analysis: SentenceAnalysis): readonly Clause[] {
  const again = againAt(clause, analysis)
  if (again === null) return [clause]
  const next = analysis.clauses.find(c => c.verb.first > clause.verb.head)?.verb.first ?? analysis.sentence.lastToken
  const behind = analysis.phrases.flatMap(phrase => {
    const preposition = analysis.openers.get(phrase.first)
    return preposition !== undefined && phrase.first > again && phrase.last <= next ? [{ preposition, phrase }] : []
  })
  return [
    clauseWith(clause, { obliques: clause.obliques.filter(o => o.phrase.first < again) }),
    clauseWith(clause, { obliques: behind })
  ]
}

/** Whatever stands on one side of "and again" has the day that is told on that side. */
export function onItsSide(told: MeetingCandidate, analysis: SentenceAnalysis, second = false): MeetingCandidate {
  const clause = analysis.clauses.findLast(c => c.verb.head <= told.at)
  const again = clause ? againAt(clause, analysis) : null
  if (again === null) return told
  const behind = second || told.at > again
  const date = usableDates(analysis).find(d => d.firstToken > again === behind && d.firstToken > clause!.verb.head)
  return { ...told, date: date ?? (behind ? null : told.date), ...(behind ? { other: true } : {}) }
}
