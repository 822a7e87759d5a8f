import type { Day } from '../../domain/partial-date.js'
import { addDays } from './calendar.js'
import type { Reading } from './read.js'

/** "The tour ended on Friday. He had met Brand on Monday": of the week before that Friday; null where the day lies before it anyhow. */
export function beforeDated(reading: Reading, at: number, day: Day): Day | null {
  const before = addDays(day, -7)
  const since = [reading.previous, reading.above].some(
    told => told?.earliest && day > told.earliest && before <= told.earliest
  )
  return since && isPluperfect(reading, at) ? before : null
}

/** Whether the verb next before a token is of what had happened before: "had met Brand in Lindon on". */
function isPluperfect({ tokens, sentence }: Reading, at: number): boolean {
  for (let verb = at - 1; verb > sentence.firstToken; verb--) {
    if (tokens[verb]?.pos !== 'VERB') continue
    const before = tokens.slice(Math.max(sentence.firstToken, verb - 3), verb)
    return before.some(t => t.lower === 'had')
  }
  return false
}

/** "will visit Lindon next week. On Thursday he is to meet Brand": the Thursday of that week; null where no week to come is told right before. */
export function inWeekAhead({ ahead }: Reading, weekday: number): Day | null {
  return ahead === null ? null : addDays(ahead, weekday)
}
