import type { DateMention } from '../../document.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { usableDates } from '../../days/usable-dates.js'
import { realityOf } from '../../reality/modality.js'

const SETTING = /^(?:set|fix|schedule|agree|confirm|finali[sz]e|settle|announce|propose|suggest)$/
const PROPOSING = /^(?:propose|suggest)$/

/** "The date of the summit has been set": the clause that sets the day of a meeting; null where none does, or only may. */
function settingOf(meeting: NounPhrase, { phrases, clauses }: SentenceAnalysis): Clause | null {
  const date = phrases.find(
    p =>
      /^(?:date|day)$/.test(p.lemma) &&
      p.modifiers[0] !== 'no' &&
      p.complements.some(c => /^(?:of|for)$/.test(c.preposition) && c.phrase.first === meeting.first)
  )
  if (!date) return null
  const sets = clauses.find(
    ({ verb, subject, objects, obliques }) =>
      SETTING.test(verb.lemma) &&
      !verb.negated &&
      [subject, ...objects, ...obliques.filter(o => o.preposition === 'as').map(o => o.phrase)].some(
        p => p?.first === date.first
      )
  )
  return sets ?? null
}

/** Whether a day has been set for a meeting, which is then to come. */
export function isDateSet(meeting: NounPhrase, analysis: SentenceAnalysis): boolean {
  const sets = settingOf(meeting, analysis)
  return sets !== null && !PROPOSING.test(sets.verb.lemma) && realityOf(sets, analysis.clauses) === 'HELD'
}

/** "The date of the summit has been set for 4 September", "4 September was fixed as the date for talks": that day, not the one on which it was set. */
export function dateSetFor(meeting: NounPhrase, analysis: SentenceAnalysis): DateMention | null {
  const sets = settingOf(meeting, analysis)
  if (!sets) return null
  const { words, sentence } = analysis
  const before = (d: DateMention): string => (words[d.firstToken - 1 - sentence.firstToken] ?? '').toLowerCase()
  return (
    usableDates(analysis).find(
      d => /^(?:for|as|:|is)$/.test(before(d)) || (d.lastToken <= sets.verb.first && before(d) !== 'on')
    ) ?? null
  )
}
