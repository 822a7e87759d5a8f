import type { SentenceAnalysis } from '../clauses/types.js'
import { datesMeet, type MeetingEvent } from '../meetings/fit.js'

/** "The pact was signed in Lindon on Friday. They had agreed on it at their summit in June": where Friday's news was tells nothing of June. */
export function isOfOtherDays({ date, candidates }: MeetingEvent, { sentence, dates }: SentenceAnalysis): boolean {
  if (date === null || candidates.some(c => c.sentence === sentence)) return false
  const days = dates.filter(d => d.use === 'EVENT')
  return days.length > 0 && !days.some(d => datesMeet(d.date, date))
}
