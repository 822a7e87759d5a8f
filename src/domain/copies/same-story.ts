import type { SharedKeys, StorySketch } from './sketch.js'

/**
 * How much of the smaller story must stand in the larger one. Measured on stories told twice independently (with the
 * same quotes) and on copies cut, re-ordered, edited and dressed with boilerplate: docs/resolution.md has the figures.
 */
export const COPY_FROM = 0.5
/** Less than this, two sentences or so, is too little to tell a copy from a quote that everybody has. */
const FEWEST_SHINGLES = 24

/**
 * The share of the smaller story that stands in the larger one, from 0 to 1. Of long stories the sketches know only the
 * smallest hashes: both are looked at as far as both are known. Null where that is too little to say. Symmetric.
 */
export function containment(a: StorySketch, b: StorySketch): number | null {
  const known = Math.min(lastKnown(a), lastKnown(b))
  const [ofA, ofB] = [a.hashes.filter(hash => hash <= known), b.hashes.filter(hash => hash <= known)]
  const smaller = Math.min(ofA.length, ofB.length)
  if (smaller < FEWEST_SHINGLES) return null
  const inA = new Set(ofA)
  return ofB.filter(hash => inA.has(hash)).length / smaller
}

function lastKnown({ size, hashes }: StorySketch): number {
  return size > hashes.length ? (hashes.at(-1) ?? 0) : Number.MAX_SAFE_INTEGER
}

/** What a brief may have besides the sentence it copied: a line above or under it. Two sentences of its own are more. */
const MOST_BESIDES = 7
const LEAD_FROM = 0.75

/** Whether the smaller story is little else than a sentence of so many shingles, which both print. */
function isLeadAlone(a: StorySketch, b: StorySketch, lead: number): boolean {
  const size = Math.min(a.size, b.size)
  return lead > 0 && size - lead <= MOST_BESIDES && lead >= LEAD_FROM * size
}

/** Whether two stories that share enough keys (see `SharedKeys`) are one story. */
export function isCopy(a: StorySketch, b: StorySketch, shared: Pick<SharedKeys, 'lead' | 'areOfTwo'>): boolean {
  return (shared.areOfTwo && (containment(a, b) ?? 0) >= COPY_FROM) || isLeadAlone(a, b, shared.lead)
}
