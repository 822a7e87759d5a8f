import type { Clause, NounPhrase, Oblique, SentenceAnalysis } from '../../clauses/types.js'
import { clauseWith } from '../../clauses/remade.js'
import { usableDates } from '../../days/usable-dates.js'
import type { MeetingCandidate } from '../candidate.js'

const AGAIN = /^(?:again|later)$/
const LINKS = /^(?:and|then)$/

/** "met in Umbar on Monday and again in Lindon on Friday": the token behind which one verb tells of another occasion; null where it tells of one. */
export function againAt(clause: Clause, analysis: SentenceAnalysis): number | null {
  const { words, sentence, openers } = analysis
  const next = endOf(clause, analysis)
  for (let token = clause.verb.head + 2; token < next - 1; token++) {
    const word = (at: number): string => (words[at - sentence.firstToken] ?? '').toLowerCase()
    if (!AGAIN.test(word(token))) continue
    const linked = LINKS.test(word(token - 1)) || (word(token - 1) === 'once' && LINKS.test(word(token - 2)))
    const opens = /^(?:in|on|at|last|this|earlier)$/.test(word(token + 1)) || openers.has(token + 1)
    return linked && opens ? token : null
  }
  return null
}

/** One of the occasions that a verb tells of, and the tokens between which it does. */
export interface Occasion {
  readonly clause: Clause
  readonly from: number
  readonly until: number
}

/** The clause as it tells of each occasion: of two behind "and again", of as many as a list has; one where it is all one. */
export function occasionsOf(clause: Clause, analysis: SentenceAnalysis): readonly Occasion[] {
  const from = clause.verb.head
  const until = endOf(clause, analysis)
  const again = againAt(clause, analysis)
  const behind = (first: number, last: number): readonly Oblique[] =>
    analysis.phrases.flatMap(phrase => {
      const preposition = analysis.openers.get(phrase.first)
      return preposition !== undefined && phrase.first > first && phrase.last <= last ? [{ preposition, phrase }] : []
    })
  const before = (token: number): Occasion => ({
    clause: clauseWith(clause, { obliques: clause.obliques.filter(o => o.phrase.first < token) }),
    from,
    until: token
  })
  if (again !== null)
    return [before(again), { clause: clauseWith(clause, { obliques: behind(again, until) }), from: again, until }]
  const cuts = listedIn(clause, until, analysis)
  if (cuts.length < 2) return [{ clause, from, until }]
  return [
    before(cuts[0]!.first),
    ...cuts.map((phrase, i) => {
      const end = cuts[i + 1]?.first ?? until
      const obliques = behind(phrase.last - 1, end)
      return { clause: clauseWith(clause, { objects: [phrase], obliques }), from: phrase.first, until: end }
    })
  ]
}

const endOf = ({ verb }: Clause, { clauses, sentence }: SentenceAnalysis): number =>
  clauses.find(c => c.verb.first > verb.head)?.verb.first ?? sentence.lastToken

/** "met Brand in Umbar on Monday, Doe in Lindon on Tuesday and Roe in Isby on Friday": who stands behind a day or a place of another. */
function listedIn(
  { verb }: Clause,
  until: number,
  { phrases, openers, words, sentence, dates, mentions }: SentenceAnalysis
): readonly NounPhrase[] {
  if (!/^(?:meet|receive|host|see|welcome)$/.test(verb.lemma) || verb.passive) return []
  return phrases.filter(p => {
    const link = p.first - 1
    return (
      p.first > verb.head &&
      p.last <= until &&
      p.actors.some(r => r.actor.startsWith('leader:')) &&
      /^(?:,|and)$/.test(words[link - sentence.firstToken] ?? '') &&
      /^(?:and)?$/.test(openers.get(p.first) ?? '') &&
      (dates.some(d => d.lastToken === link) ||
        mentions.some(m => m.lastToken === link && (m.kind === 'PLACE' || m.form === 'CAPITAL')))
    )
  })
}

/** Each of several occasions has the day that is told with it. */
export function onItsDay(
  told: MeetingCandidate,
  { from, until }: Occasion,
  analysis: SentenceAnalysis
): MeetingCandidate {
  const date = usableDates(analysis).find(d => d.firstToken > from && d.firstToken < until)
  // "On Friday he met Brand in Umbar and later Doe": a day before the verb is that of both
  const common = told.date !== null && told.date.firstToken < told.at ? told.date : null
  return { ...told, date: date ?? common }
}

/** Whatever stands on one side of "and again" has the day that is told on that side. */
export function onItsSide(told: MeetingCandidate, analysis: SentenceAnalysis): MeetingCandidate {
  const clause = analysis.clauses.findLast(c => c.verb.head <= told.at)
  const again = clause ? againAt(clause, analysis) : null
  if (again === null) return told
  const behind = told.at > again
  const date = usableDates(analysis).find(d => d.firstToken > again === behind && d.firstToken > clause!.verb.head)
  const common = told.date !== null && told.date.firstToken < clause!.verb.head
  return { ...told, date: date ?? (behind && !common ? null : told.date), ...(behind ? { other: true } : {}) }
}
