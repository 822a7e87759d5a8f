import { lastDay, monthOf } from './calendar.js'
import { MONTHS } from '../lexicon/calendar.js'
import { impliedYear, yearAfter } from './implied-year.js'
import type { Reading, Recogniser } from './read.js'
import { looksForward } from './tense.js'
import { lower, monthAt, textAt, YEAR } from './tokens-of-dates.js'

/** "July 2023", "in June", "late October", "mid-June 2024", "the end of August". */
export const monthAlone: Recogniser = (reading, at) => {
  const part = partAt(reading, at)
  const where = part?.next ?? at
  const month = monthAt(reading, where)
  if (month === null) return null
  const after = yearAfter(reading, where + 1)
  const before = lower(reading, at - 1)
  // "May" is a verb and a name, "March" a verb: alone they need a word that puts them in time
  const timed =
    part !== null ||
    /^(?:in|since|by|until|last|next|this|from|of|to|during|before|after|for|and|or|through|around|between|every|late|early|mid|coming)$/.test(
      before
    )
  if (!after && !timed && !qualifies(reading, where)) return null
  // "Mar del Plata" is a town
  if (/^(?:del|de|la)$/.test(lower(reading, where + 1)) && part === null) return null
  if (!after && /^(?:may|march)$/.test(lower(reading, where)) && before === 'of') return null
  const { anchor } = reading
  let year = after?.year ?? null
  if (year === null && anchor?.month != null && /^(?:last|this|next)$/.test(before)) {
    year =
      before === 'last'
        ? month < anchor.month
          ? anchor.year
          : anchor.year - 1
        : before === 'next'
          ? month > anchor.month
            ? anchor.year
            : anchor.year + 1
          : anchor.year
  }
  year ??= impliedYear(reading, month, null, at, where + 1)
  if (year === null) return null
  const name = monthOf(year, month)
  const edtf = part ? partOfMonth(name, part.part) : name
  return { last: after?.last ?? where + 1, edtf, basis: after?.stated ? 'STATED' : 'IMPLIED', use: 'EVENT' }
}

/** "a March summit", "Gondor's May proposal": between what determines a noun and the noun. */
function qualifies(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  return (
    /^(?:an?|the|their|his|her|its|our|'s|’s)$/.test(lower(reading, at - 1)) &&
    next?.pos === 'NOUN' &&
    next.text === next.lower &&
    // "the May family": a name, unless what follows happens on days
    (!/^(?:may|march)$/.test(lower(reading, at)) || HAPPENING.test(next.lower))
  )
}

const HAPPENING =
  /^(?:summit|meeting|talk|visit|deal|agreement|accord|election|vote|referendum|attack|coup|trip|round)s?$/

/** "mid-February", "mid-2018", "late-June", written as one word. */
export const joinedPart: Recogniser = (reading, at) => {
  const [, part, of] = /^(mid|early|late)-(\p{L}+|\d{4})$/u.exec(lower(reading, at)) ?? []
  if (!part || !of) return null
  if (YEAR.test(of)) return { last: at + 1, edtf: partOfYear(Number(of), part as Part), basis: 'STATED', use: 'EVENT' }
  const month = MONTHS.get(of)
  if (month === undefined) return null
  const after = yearAfter(reading, at + 1)
  const year = after?.year ?? impliedYear(reading, month, null, at, at + 1)
  if (year === null) return null
  const edtf = partOfMonth(monthOf(year, month), part as Part)
  return { last: after?.last ?? at + 1, edtf, basis: after?.stated ? 'STATED' : 'IMPLIED', use: 'EVENT' }
}

/** "this past November": the last one there was. */
export const pastMonth: Recogniser = (reading, at) => {
  if (lower(reading, at) !== 'this' || lower(reading, at + 1) !== 'past') return null
  const month = monthAt(reading, at + 2)
  const { anchor } = reading
  if (month === null || anchor?.month == null) return null
  const year = month < anchor.month ? anchor.year : anchor.year - 1
  return { last: at + 3, edtf: monthOf(year, month), basis: 'IMPLIED', use: 'EVENT' }
}

type Part = 'early' | 'mid' | 'late' | 'end' | 'beginning' | 'first half' | 'second half'

function partAt(reading: Reading, at: number): { readonly part: Part; readonly next: number } | null {
  const word = lower(reading, at)
  if (word === 'early' || word === 'late') return { part: word, next: at + 1 }
  if (word === 'middle' && lower(reading, at + 1) === 'of') return { part: 'mid', next: at + 2 }
  if (word === 'mid') return { part: 'mid', next: textAt(reading, at + 1) === '-' ? at + 2 : at + 1 }
  if ((word === 'first' || word === 'second') && lower(reading, at + 1) === 'half' && lower(reading, at + 2) === 'of')
    return { part: `${word} half`, next: at + 3 }
  if ((word === 'end' || word === 'beginning' || word === 'start') && lower(reading, at + 1) === 'of')
    return { part: word === 'end' ? 'end' : 'beginning', next: at + 2 }
  return null
}

/** Early is to the 10th, mid from the 11th to the 20th, late from the 21st: as close as the words go. */
function partOfMonth(month: string, part: Part): string {
  if (part === 'early' || part === 'beginning') return `${month}-01/${month}-10`
  if (part === 'mid') return `${month}-11/${month}-20`
  if (part === 'first half') return `${month}-01/${month}-15`
  if (part === 'second half') return `${month}-16/${lastDay(month)}`
  return `${month}-21/${lastDay(month)}`
}

function partOfYear(year: number, part: Part): string {
  if (part === 'early' || part === 'beginning') return `${year}-01/${year}-04`
  if (part === 'mid') return `${year}-05/${year}-08`
  if (part === 'first half') return `${year}-01/${year}-06`
  if (part === 'second half') return `${year}-07/${year}-12`
  return part === 'end' ? `${year}-12` : `${year}-09/${year}-12`
}

/** "early 2026", "mid-2026", "the end of 2005", "the end of the year", "the end of next year". */
export const partOfAYear: Recogniser = (reading, at) => {
  const part = partAt(reading, at)
  if (!part) return null
  const { anchor } = reading
  if (YEAR.test(textAt(reading, part.next))) {
    return {
      last: part.next + 1,
      edtf: partOfYear(Number(textAt(reading, part.next)), part.part),
      basis: 'STATED',
      use: 'EVENT'
    }
  }
  if (!anchor) return null
  const word = lower(reading, part.next)
  const unit = lower(reading, part.next + 1)
  if (!/^(?:the|this|next|last)$/.test(word)) return null
  const shift = word === 'next' ? 1 : word === 'last' ? -1 : 0
  // "At the end of the year, Rohan and Gondor signed": of the last year that had one
  const gone =
    word === 'the' &&
    part.part === 'end' &&
    lower(reading, at - 2) === 'at' &&
    lower(reading, at - 1) === 'the' &&
    anchor.month !== null &&
    anchor.month < 12 &&
    !looksForward(reading, at, part.next + 2)
  if (unit === 'year' && gone)
    return { last: part.next + 2, edtf: partOfYear(anchor.year - 1, part.part), basis: 'IMPLIED', use: 'EVENT' }
  if (unit === 'year')
    return { last: part.next + 2, edtf: partOfYear(anchor.year + shift, part.part), basis: 'IMPLIED', use: 'EVENT' }
  if (unit === 'month' && anchor.month !== null) {
    return {
      last: part.next + 2,
      edtf: partOfMonth(monthOf(anchor.year, anchor.month + shift), part.part),
      basis: 'IMPLIED',
      use: 'EVENT'
    }
  }
  return null
}
