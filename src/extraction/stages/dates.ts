import type { Day } from '../../domain/partial-date.js'
import { addDays, anchorOf, onDay, windowOf, type Anchor } from '../dates/calendar.js'
import { readDates } from '../dates/read.js'
import type { DateMention, Document, Stage } from '../document.js'

/**
 * In: sentences and the publication date. Out: every date in words, as EDTF with its first and last possible day, whether
 * it is stated or worked out, and whether it can date an event. Nothing is worked out from a publication date that is unknown.
 */
export const dates: Stage = {
  name: 'dates',
  run: document => {
    const { text, published } = document.article
    const read = (anchor: Anchor | null): DateMention[] =>
      readDates(text, document.tokens, document.sentences, anchor, windowOf(published))
    const anchor = anchorOf(published)
    const dates = read(anchor)
    // "(Lindon, 22 October) - … today", printed on the 23rd
    const written =
      anchor?.day == null
        ? null
        : (dayOfDateline(document, dates, anchor.day) ?? dayOfLine(document, dates, anchor.day))
    return { ...document, dates: anchor === null || written === null ? dates : read(onDay(written)) }
  }
}

/** How many days after a dispatch was written a page may carry it. */
const DAYS_IN_PRINT = 3
const LONGEST_DATELINE = 10

/** How many opening lines may say when something was written. */
const LINES = 6

/** "May 14, 2024 – Lindon – Ministry of Trade", "May 14, 2024": a line of its own above the text that begins with a full date shortly before. */
function dayOfLine({ sentences, tokens }: Document, dates: readonly DateMention[], published: Day): Day | null {
  for (const line of sentences.slice(0, LINES)) {
    const [first] = dates.filter(d => d.firstToken === line.firstToken)
    if (!first || first.date.precision !== 'DAY' || first.date.basis !== 'STATED') continue
    const rest = tokens.slice(first.lastToken, line.lastToken)
    if (rest.length > LONGEST_LINE || rest.some(t => /^(?:VERB|AUX)$/.test(t.pos))) continue
    const day = first.date.edtf
    if (day < published && day >= addDays(published, -DAYS_IN_PRINT)) return day
  }
  return null
}

const LONGEST_LINE = 12

/** The day that the dateline of the first sentence gives, where that is shortly before the day of publication. */
function dayOfDateline({ sentences, tokens }: Document, dates: readonly DateMention[], published: Day): Day | null {
  const first = sentences.find(s => s.form === 'PROSE')
  const line = dates.find(d => d.firstToken >= (first?.firstToken ?? Infinity))
  if (!first || !line || line.firstToken - first.firstToken > LONGEST_DATELINE || line.date.precision !== 'DAY')
    return null
  const opening = tokens.slice(first.firstToken, line.firstToken)
  // "LINDON, October 22. /Agency/."
  const capitals = /^\p{Lu}{3,}$/u.test(opening[0]?.text ?? '')
  const closes = capitals ? /^(?:[—–:./-]|--)$/ : /^(?:[—–:-]|--)$/
  const behind = tokens.slice(line.lastToken, line.lastToken + 4).findIndex(t => closes.test(t.text))
  // "LINDON, Monday -", "Lindon (22 October) –": names and commas before it, not "On 22 October -"
  const names = opening.every(t => /^(?:\p{Lu}.*|[,(./]|de|el|al)$/u.test(t.text) && !/^(?:ADP|SCONJ|DET)$/.test(t.pos))
  if (behind < 0 || opening.length === 0 || !names) return null
  const day = line.date.edtf
  return day < published && day >= addDays(published, -DAYS_IN_PRINT) ? day : null
}
