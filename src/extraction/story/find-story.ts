import { lineKind, wordCount } from './line-kind.js'
import type { LineKind } from './line-kind.js'
import { linesOf } from './line.js'
import type { Line } from './line.js'

export interface StoryBounds {
  readonly start: number
  readonly end: number
}

interface Judged extends Line {
  readonly kind: LineKind
  readonly score: number
}

/** How much a line speaks for or against being part of the story, in words. */
const PENALTY: Readonly<Record<Exclude<LineKind, 'PROSE'>, number>> = {
  SHORT: -6,
  HEADLINE: -14,
  BULLET: -3,
  GAP: -2,
  TEASER: -45,
  BOILERPLATE: -60,
  CREDIT: -4,
  CAPTION: -2,
  LINK_NOTE: -2
}
/** "HANOI, Vietnam (AP) — ", "KINGSTON, Jamaica, July 21, 2016 (CMC) – ", "SÃO PAULO - ", "NEW YORK (Reuters) - ": wire copy opens so, and only its body does. */
const WIRE_OPENING =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, ?\p{Lu}[\p{L}\d_.’' ]{1,30}){0,2}(?:, ?\d{4})?(?: ?\(\p{Lu}[\p{L}\d_ /.-]{1,30}\))? ?(?:[—–]|--|-) ?\S/u
const PROSE_CAP = 60
const DUPLICATE_PREFIX = 60

/**
 * Finds the main story on a page scraped as plain text: the run of lines that holds most prose against what sites put
 * around it (navigation, teasers, captions, subscription and copyright lines). A headline directly above belongs to it.
 */
export function findStory(text: string): StoryBounds {
  const lines = judge(linesOf(text))
  if (lines.length === 0) return { start: 0, end: 0 }
  let [first, last] = bestRun(lines)
  first = leadAboveCaption(lines, first)
  first = skipToWireOpening(lines, first, last)
  last = dropTail(lines, first, last)
  ;[first, last] = beyondInterruptions(lines, first, last)
  first = takeHeadline(lines, first)
  const start = lines[first]?.start ?? 0
  const end = lines[last]?.end ?? text.length
  return { start, end: trimInlineTail(text, start, end) }
}

function judge(lines: readonly Line[]): Judged[] {
  const total = new Map<string, number>()
  const prefixOf = ({ text }: Line): string | null => (text.length >= 40 ? text.slice(0, DUPLICATE_PREFIX) : null)
  for (const line of lines) {
    const prefix = prefixOf(line)
    if (prefix !== null) total.set(prefix, (total.get(prefix) ?? 0) + 1)
  }
  const seen = new Set<string>()
  return lines.map((line, index) => {
    const kind = lineKind(line.text)
    if (kind === 'HEADLINE' && isInGallery(lines, index))
      return { text: line.text, start: line.start, end: line.end, kind, score: PENALTY.CAPTION }
    const prefix = prefixOf(line)
    const count = prefix === null ? 1 : (total.get(prefix) ?? 1)
    // what stands again and again is a caption in a gallery or a list of headlines; what stands twice may open the story
    const repeated = count > 2 || (count === 2 && (kind !== 'PROSE' || (prefix !== null && seen.has(prefix))))
    if (prefix !== null) seen.add(prefix)
    const own = kind === 'PROSE' ? Math.min(wordCount(line.text), PROSE_CAP) : PENALTY[kind]
    const score = repeated && lines.length > 3 ? (count > 2 ? -20 : -10) : own
    return { text: line.text, start: line.start, end: line.end, kind, score }
  })
}

/** The caption of a gallery stands below each of its pictures: the same line over and over. */
function isInGallery(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index]!
  return [index - 2, index - 1, index + 1, index + 2].some(other => lines[other]?.text === text)
}

/** The run of lines with the highest sum of scores (the first one where several are equal). */
function bestRun(lines: readonly Judged[]): [number, number] {
  let best = -Infinity
  let bounds: [number, number] = [0, lines.length - 1]
  let sum = 0
  let from = 0
  for (const [index, { score }] of lines.entries()) {
    if (sum <= 0) {
      sum = 0
      from = index
    }
    sum += score
    if (sum > best) {
      best = sum
      bounds = [from, index]
    }
  }
  return bounds
}

/** A lead that a picture parts from the rest: above its caption, and no repetition of what stands elsewhere. */
function leadAboveCaption(lines: readonly Judged[], first: number): number {
  for (let index = first - 1, pictures = 0; index >= Math.max(0, first - 4); index--) {
    const line = lines[index]!
    if (line.kind === 'PROSE') return pictures > 0 && line.score >= LEAST_LEAD ? index : first
    if (line.kind === 'CAPTION' || PICTURE.test(line.text)) pictures++
    else if (line.kind === 'BOILERPLATE' || line.kind === 'TEASER') return first
  }
  return first
}

/**
 * Sites ask for a subscription in the middle of what they tell. Prose beyond such lines is the same story's where it
 * names those whom the story names: whoever is named there and here is told of in both.
 */
function beyondInterruptions(lines: readonly Judged[], first: number, last: number): [number, number] {
  // most stories are not interrupted, and nobody asks
  let all: ReadonlySet<string> | null = null
  const isNamed = (name: string): boolean =>
    (all ??= new Set(lines.slice(first, last + 1).flatMap(({ text }) => text.match(CAPITALISED) ?? []))).has(name)
  const goesOn = (index: number, least: number): boolean => {
    const line = lines[index]
    if (line?.kind !== 'PROSE' || line.score < least) return false
    const names = new Set(line.text.match(CAPITALISED_INSIDE) ?? [])
    const shared = [...names].filter(isNamed).length
    return shared >= 3 || (shared === 2 && names.size <= 4)
  }
  const next = (from: number, step: 1 | -1, least: number): number | null => {
    let index = from + step
    while (Math.abs(index - from) <= MOST_BETWEEN && INTERRUPTIONS.has(lines[index]?.kind ?? 'PROSE')) index += step
    return index !== from + step && goesOn(index, least) ? index : null
  }
  const [above, below] = [next(first, -1, LEAST_LEAD), next(last, 1, LEAST_END)]
  return [above ?? first, below ?? last]
}
/** Lines between two parts of a story. */
const MOST_BETWEEN = 3
const INTERRUPTIONS: ReadonlySet<LineKind> = new Set(['BOILERPLATE', 'SHORT', 'CREDIT', 'LINK_NOTE', 'GAP', 'CAPTION'])
const LEAST_END = 20

const CAPITALISED = /\p{Lu}\p{L}{3,}/gu
/** Not those that open a sentence: any word may. */
const CAPITALISED_INSIDE = /(?<=[\p{L}\d,’'-] )\p{Lu}\p{L}{3,}/gu

const LEAST_LEAD = 12
const PICTURE = /^\[? ?(?:image|photo|picture|graphic)\s?:/i

/** Key points and captions above a wire opening tell the story once more: it begins at the opening. */
function skipToWireOpening(lines: readonly Judged[], first: number, last: number): number {
  const limit = first + Math.max(6, (last - first) * 0.4)
  for (let index = first; index <= last && index <= limit; index++) {
    const line = lines[index]
    if (line?.kind === 'PROSE' && WIRE_OPENING.test(line.text)) return index
  }
  return first
}

function dropTail(lines: readonly Judged[], first: number, last: number): number {
  let end = last
  while (end > first && lines[end]?.kind !== 'PROSE') end--
  return end
}

/** A headline belongs to the story where it stands directly above it and nothing of the page stands above the headline. */
function takeHeadline(lines: readonly Judged[], first: number): number {
  if (first === 0 || first > 3) return first
  const above = lines.slice(0, first)
  return above.every(line => line.kind === 'HEADLINE' || line.kind === 'SHORT') ? 0 : first
}

/** What is left of a page at the end of a one-paragraph text: "Follow Some Paper:", "Sign up for …". */
const INLINE_TAIL =
  /\s(?:Follow [A-Z][\w .&'’-]{2,40}:?|Sign up (?:for|to) [^.!?\n]{3,80}|Subscribe (?:to|now) [^.!?\n]{0,80}|Read (?:more|next|also)\b[^.!?\n]{0,120}|(?:Copyright )?© ?\d{4}[^\n]{0,120}|Source: [\w .,&/-]{2,40}|Published On [^\n]{4,40})\s*$/

function trimInlineTail(text: string, start: number, end: number): number {
  let until = end
  for (let round = 0; round < 4; round++) {
    const from = Math.max(start, until - 240)
    const match = INLINE_TAIL.exec(text.slice(from, until))
    if (!match) break
    until = from + match.index
    while (until > start && text.charCodeAt(until - 1) <= 32) until--
  }
  return until
}
