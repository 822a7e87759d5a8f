import { parsePartialDate } from '../../domain/partial-date.js'
import { addDays } from '../dates/calendar.js'
import type { DateMention } from '../document.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { NUMBERS } from '../lexicon/calendar.js'
import type { PhraseRole } from '../events/roles.js'
import { dateOfClause } from './when.js'

const ENDING = /^(?:end|conclude|finish|wrap|close|complete|round|cap)$/
const BEGINNING = /^(?:begin|start|open|kick|launch|arrive|embark|land|fly|travel|come|convene)$/
/** What lasts longer is a tour or a crisis, no meeting. */
const LONGEST = 10

/**
 * All the days of a meeting that is said to last some, where one end is told: "ended a three-day visit on Thursday", "the two-day
 * summit, which began on Monday", "signed on Friday after four days of talks". The day as it is where neither end is told.
 */
export function overItsDays(
  date: DateMention | null,
  phrase: NounPhrase,
  role: PhraseRole | null,
  told: Clause | null,
  analysis: SentenceAnalysis
): DateMention | null {
  const { words, sentence } = analysis
  const from = phrase.first - sentence.firstToken
  const link = (words[from - 1] ?? '').toLowerCase()
  if (phrase.lemma === 'day' && /^(?:after|following)$/.test(link) && role !== null) {
    const day = date ?? dateOfClause(role.index, analysis)
    return spread(day, numberOf(words[phrase.head - 1 - sentence.firstToken] ?? ''), 'END') ?? date
  }
  // "arrived on 3 May on a two-day visit"
  const comes =
    role?.role === 'OBLIQUE' && /^(?:on|for)$/.test(role.preposition ?? '') && BEGINNING.test(role.clause.verb.lemma)
  if (date === null && !comes) return null
  // "concluded two days of talks"
  const days =
    phrase.lemma === 'day'
      ? numberOf(words[phrase.head - 1 - sentence.firstToken] ?? '')
      : daysIn(words.slice(from, phrase.head - sentence.firstToken))
  // "on 3 May he arrived for a two-day visit": a day before the verb is its own
  const by = told !== null && date !== null && told.verb.first < date.firstToken ? told : (role?.clause ?? null)
  const end = by ? endTold(by, phrase) : null
  if (days === null || end === null) return date
  return spread(date ?? (role === null ? null : dateOfClause(role.index, analysis)), days, end) ?? date
}

/** "three - day", as the tokens have it. */
function daysIn(words: readonly string[]): number | null {
  const at = words.findIndex((word, i) => /^day$/i.test(word) && words[i - 1] === '-')
  const glued = words.map(word => /^(\w+)-day$/i.exec(word)?.[1]).find(word => word !== undefined)
  return at > 1 ? numberOf(words[at - 2]!) : glued === undefined ? null : numberOf(glued)
}

function numberOf(word: string): number | null {
  const number = NUMBERS.get(word.toLowerCase()) ?? Number(word)
  return number > 1 && number <= LONGEST ? number : null
}

function endTold({ verb, objects, subject, obliques }: Clause, phrase: NounPhrase): 'BEGIN' | 'END' | null {
  if (verb.negated) return null
  const its =
    subject?.first === phrase.first || objects.some(o => o.first === phrase.first) || (subject === null && verb.passive)
  if (ENDING.test(verb.lemma)) return its ? 'END' : null
  const purpose = obliques.some(o => /^(?:for|on)$/.test(o.preposition) && o.phrase.first === phrase.first)
  return BEGINNING.test(verb.lemma) && (its || purpose) ? 'BEGIN' : null
}

function spread(date: DateMention | null, days: number | null, end: 'BEGIN' | 'END'): DateMention | null {
  const day = date?.date.precision === 'DAY' ? date.date.earliest : null
  if (!date || day === null || days === null) return null
  const [first, last] = end === 'BEGIN' ? [day, addDays(day, days - 1)] : [addDays(day, 1 - days), day]
  const span = parsePartialDate(`${first}/${last}`, 'IMPLIED')
  return span && { ...date, date: span }
}
