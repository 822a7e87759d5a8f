import type { ClaimRecord } from './context.js'

/** One value that claims give, and who gives it. */
export interface Candidate<T> {
  readonly value: T
  readonly key: string
  /** Sorted. */
  readonly claims: readonly string[]
  /** Independent voices that say this, or something broader that this is one way to read. */
  readonly voices: number
}

export interface Question<T> {
  /** Null where the claim does not say. */
  readonly ask: (record: ClaimRecord) => T | null
  readonly keyOf: (value: T) => string
  /** Whether `broad` leaves room for `narrow`: 2025-06 for 2025-06-17, Japan for Tokyo. Omitted: only equal values agree. */
  readonly allows?: (broad: T, narrow: T) => boolean
}

/**
 * What claims answer to a question, the best supported first: by independent voices, then the narrower value, then claim
 * hash. A claim that says less supports every value it allows.
 */
export function answers<T>(records: readonly ClaimRecord[], { ask, keyOf, allows }: Question<T>): Candidate<T>[] {
  const given = new Map<string, { value: T; records: ClaimRecord[] }>()
  for (const record of records) {
    const value = ask(record)
    if (value === null) continue
    const key = keyOf(value)
    const known = given.get(key)
    if (known) known.records.push(record)
    else given.set(key, { value, records: [record] })
  }
  const all = [...given].map(([key, { value, records: own }]) => {
    const supporting = [...given.values()].filter(
      other => other.value === value || allows?.(other.value, value) === true
    )
    const voices = new Set(supporting.flatMap(other => other.records.map(record => record.source.voice)))
    return {
      value,
      key,
      claims: own.map(record => record.claim.id).sort(),
      voices: voices.size,
      breadth: allows ? [...given.values()].filter(other => allows(value, other.value)).length : 0
    }
  })
  return all
    .sort((a, b) => b.voices - a.voices || a.breadth - b.breadth || (firstOf(a) < firstOf(b) ? -1 : 1))
    .map(({ breadth: _, ...candidate }) => candidate)
}

function firstOf(candidate: { readonly claims: readonly string[] }): string {
  return candidate.claims[0] ?? ''
}

/** The best supported value, null where nobody says. */
export function best<T>(records: readonly ClaimRecord[], question: Question<T>): T | null {
  return answers(records, question)[0]?.value ?? null
}
