import type { OfficeKind } from '../../src/domain/vocabulary.js'

/** An office as one row of a source names it. */
export interface OfficeSpec {
  /** Country code or organisation slug. */
  readonly owner: string
  readonly ownerIsCountry: boolean
  readonly slug: string
  readonly kind: OfficeKind
  readonly title: string
  readonly to: string | null
  /** Several people may hold it on one day: deputy prime ministers, ministers of state. */
  readonly plural: boolean
}

/** Sources by trust: what stands higher wins where they contradict. */
export const RANKS = { factbook: 1, wikidata: 2, recent: 3, curated: 4 } as const

/** One row of a source: somebody held an office. */
export interface RawTerm {
  readonly name: string
  readonly aliases: readonly string[]
  readonly wikidata: string | null
  readonly office: OfficeSpec
  readonly from: string | null
  readonly until: string | null
  readonly acting: boolean
  readonly shared: boolean
  readonly disputed: boolean
  readonly source: string
  readonly verified: boolean
  readonly rank: number
  /** For a row without an end: the day up to which the source is kept. */
  readonly keptUntil: string
}

/** Letters and digits of a name in plain lower case, parts separated by single spaces. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/[đð]/gi, 'd')
    .replace(/[ıİ]/g, 'i')
    .replace(/æ/gi, 'ae')
    .replace(/œ/gi, 'oe')
    .replace(/ß/g, 'ss')
    .replace(/þ/gi, 'th')
    .replace(/ə/gi, 'a')
    .toLowerCase()
    .replace(/[’‘'ʻʼ`".]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** A name as part of an id. */
export function slugOf(name: string): string {
  return fold(name).replace(/ /g, '-')
}
