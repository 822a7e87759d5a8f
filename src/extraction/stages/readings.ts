import { MONTHS, SEASONS, WEEKDAYS } from '../lexicon/calendar.js'
import type { Document, Mention, Stage } from '../document.js'

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'across',
  'inside',
  'outside',
  'throughout',
  'around',
  'within',
  'through',
  'via',
  'into',
  'leaving',
  'reached',
  'toward',
  'towards'
])
const GOING =
  /^(?:travel|trip|visit|fly|flight|return|head|depart|come|go|drive|journey|tour|invite|send|arrive|move|back|deport|sail|bound|ticket|route|way)$/
const VISITING = new Set([
  'visit',
  'visits',
  'visited',
  'visiting',
  'left',
  'leave',
  'leaves',
  'tour',
  'toured',
  'entered'
])
const CITY_BEFORE = new Set(['to', 'from', 'of'])

/**
 * In: all mentions. Out: the same, where a country or capital that only says where something happens, or where somebody
 * goes, is marked PLACE: "in Tokyo" is a place, "between Seoul and Tokyo" are two governments.
 */
export const readings: Stage = {
  name: 'readings',
  run(document) {
    const openings = new Set(document.sentences.map(({ firstToken }) => firstToken))
    return { ...document, mentions: document.mentions.map(mention => read(document, mention, openings)) }
  }
}

function read(document: Document, mention: Mention, openings: ReadonlySet<number>): Mention {
  if (mention.kind !== 'COUNTRY' || (mention.form !== 'NAME' && mention.form !== 'CAPITAL')) return mention
  return isWhere(document, mention, openings) ? { ...mention, reading: 'PLACE' } : mention
}

/** "In July, Rohan released": no place to list another behind. */
const inCalendar = (lower: string): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower) || SEASONS.has(lower)

function isWhere({ tokens }: Document, mention: Mention, openings: ReadonlySet<number>): boolean {
  const capital = mention.form === 'CAPITAL'
  const after = tokens[mention.lastToken]
  // a genitive owns something wherever it stands: "in Japan's interest"
  if (/^['’]s?$/.test(after?.text ?? '')) return false
  let first = mention.firstToken
  if (tokens[first - 1]?.lower === 'the') first--
  // "in Japan and South Korea": the preposition reaches over the list
  for (let steps = 0; steps < 3; steps++) {
    const link = tokens[first - 1]?.lower ?? ''
    if (link !== 'and' && link !== ',') break
    const before = tokens[first - 2]
    if (!before || !/^\p{Lu}/u.test(before.text) || inCalendar(before.lower)) break
    first -= 2
    while (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first--
  }
  const before = tokens[first - 1]
  const word = before?.lower ?? ''
  if (LOCATIVE.has(word)) return true
  if (isDateline(tokens, mention, openings)) return true
  if (capital && VISITING.has(word)) return true
  // "in Gondor's capital, Fornost"
  if (capital && (word === 'capital' || (word === ',' && tokens[first - 2]?.lower === 'capital'))) return true
  if (word === 'to' || word === 'from' || word === 'for') {
    const goes = [2, 3, 4].some(back => GOING.test(tokens[first - back]?.lemma ?? ''))
    return (
      goes ||
      (capital &&
        word === 'from' &&
        !/^(?:pressure|support|demand|call|message|request|response|statement)$/.test(tokens[first - 2]?.lemma ?? ''))
    )
  }
  return (
    capital &&
    CITY_BEFORE.has(word) &&
    /^(?:city|streets?|suburbs?|outskirts|capital)$/.test(tokens[first - 2]?.lower ?? '')
  )
}

/** "TOKYO (AP) —", "Tokyo:", "Seoul, Aug. 23 —", "ABUJA, Nigeria -" at the head of a paragraph. */
function isDateline(tokens: Document['tokens'], mention: Mention, openings: ReadonlySet<number>): boolean {
  let first = mention.firstToken
  if (mention.form !== 'CAPITAL') {
    if (tokens[first - 1]?.text !== ',') return false // the country behind its city
    for (let steps = 0; steps < 4 && !openings.has(first); steps++) first--
  }
  if (!openings.has(first)) return false
  if (/^(?:[:(—–]|--)$/.test(tokens[mention.lastToken]?.text ?? '')) return true
  for (let at = mention.lastToken; at < mention.lastToken + 6; at++) {
    const token = tokens[at]
    if (!token) return false
    if (/^(?:[(—–]|--)$/.test(token.text)) return true
    if (token.text === '-') return token.start > (tokens[at - 1]?.end ?? 0) && (tokens[at + 1]?.start ?? 0) > token.end
    if (!/^[,.]$/.test(token.text) && !/^\d{1,4}$/.test(token.text) && !inDateline(token)) return false
  }
  return false
}

/** Months, and the country or state that a city is in. */
const inDateline = ({ text, lower }: Document['tokens'][number]): boolean =>
  MONTHS.has(lower) || MONTHS.has(lower.replace('.', '')) || /^\p{Lu}[\p{L}.]+$/u.test(text)
