import type { PartialDate } from '../../domain/partial-date.js'
import type { Document, Sentence } from '../document.js'

const STAMP = /^\s*\d{1,2}[:.h]\d{2}\b/
/** "12:40 GMT": no other text begins a line so. */
const ZONED = /^\s*\d{1,2}[:.]\d{2} ?(?:GMT|UTC|CET|CEST|BST|EST|EDT|IST|JST|KST|MSK)\b/
const DAYS = /\b(?:two|three|four|five|\d+)-day\b/

/**
 * The day of what an entry of a live blog tells: that of publication. Only where at least three lines begin with a time of
 * day, or this one with that of a time zone, nothing before it in the entry is dated, and it does not last for days; null for all others.
 */
export function dayOfEntry(sentence: Sentence, document: Document): PartialDate | null {
  const { published, text } = document.article
  if (published?.precision !== 'DAY' || DAYS.test(sentence.text)) return null
  const line = lineOf(sentence, text)
  if (!STAMP.test(text.slice(line, line + 12))) return null
  if (document.dates.some(d => d.start > line && d.end <= sentence.end && d.use === 'EVENT')) return null
  const entries = new Set(
    document.sentences.map(s => lineOf(s, text)).filter(start => STAMP.test(text.slice(start, start + 12)))
  ).size
  return entries >= 3 || ZONED.test(text.slice(line, line + 24)) ? { ...published, basis: 'IMPLIED' } : null
}

/** Where the line of a sentence begins. */
const lineOf = (sentence: Sentence, text: string): number => text.lastIndexOf('\n', sentence.start - 1) + 1
