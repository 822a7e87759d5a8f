import { createHash } from 'node:crypto'
import { sameEvent } from '../identity/same-event.js'
import type { Testimony } from '../identity/testimony.js'
import type { Verdict } from '../identity/verdict.js'
import type { IdentityDecision } from './decisions.js'
import { decided } from './decisions.js'
import type { Report } from './reports.js'

/** A decision ranks before every score. */
export const DECIDED_SCORE = 2
/** People say that these are two: nothing overrules that. */
export const KEPT_APART_SCORE = -1

/** From so many reports on it pays to remember what pairs gave when the last article came in. */
const FEWEST_REMEMBERED = 24
/** Up to so many reports a table of all pairs is small. */
const MOST_IN_A_TABLE = 2_000
/** With so many pairs of each report a table takes less room than they would one by one. */
const MANY_PAIRS = 8
const MOST_REMEMBERED = 2_000

const VERDICTS: readonly Verdict[] = ['same', 'different', 'unsure']

interface Judgement {
  readonly verdict: Verdict
  readonly score: number
}

/** Pairs of numbers below `size`. */
export class PairSet {
  readonly #table: Uint8Array | null
  readonly #keys = new Set<number>()
  constructor(private readonly size: number) {
    this.#table = size <= MOST_IN_A_TABLE ? new Uint8Array(size * size) : null
  }

  /** True when the pair was not in it. */
  add(a: number, b: number): boolean {
    if (a === b) return false
    const key = Math.min(a, b) * this.size + Math.max(a, b)
    if (this.#table) return this.#table[key] === 0 && (this.#table[key] = 1) === 1
    return this.#keys.size < this.#keys.add(key).size
  }
}

interface Table {
  readonly verdicts: Uint8Array
  readonly scores: Float64Array
}

/** Compares pairs of reports once, decisions first. */
export class Judge {
  /** How often it was asked about a pair: what resolving costs, on any machine. */
  asked = 0
  /** For where many pairs are asked about: of most reports few are. */
  #table: Table | null = null
  readonly #known = new Map<number, Judgement>()
  readonly #remembered: readonly Remembered[] | null
  readonly #decided: ReadonlySet<string>

  constructor(
    private readonly reports: readonly Report[],
    private readonly decisions: readonly IdentityDecision[]
  ) {
    const size = reports.length
    this.#remembered =
      size <= MOST_REMEMBERED && size >= FEWEST_REMEMBERED
        ? reports.map(({ testimony }) => rememberedAs(testimony))
        : null
    this.#decided = new Set(decisions.flatMap(({ left, right }) => [...left, ...right]))
  }

  get hasDecisions(): boolean {
    return this.decisions.length > 0
  }

  /** Whether people decided anything about this report. */
  isDecided(index: number): boolean {
    if (this.#decided.size === 0) return false
    return [...(this.reports[index] as Report).claims].some(id => this.#decided.has(id))
  }

  verdict(a: number, b: number): Verdict {
    this.asked++
    if (!this.#table) return this.#judged(a, b).verdict
    return VERDICTS[(this.#table.verdicts[this.#inTable(this.#table, a, b)] as number) - 1] as Verdict
  }

  score(a: number, b: number): number {
    if (!this.#table) return this.#judged(a, b).score
    return this.#table.scores[this.#inTable(this.#table, a, b)] as number
  }

  #key(a: number, b: number): number {
    return Math.min(a, b) * this.reports.length + Math.max(a, b)
  }

  #inTable({ verdicts, scores }: Table, a: number, b: number): number {
    const key = this.#key(a, b)
    if (verdicts[key] === 0) {
      const { verdict, score } = this.#compare(a, b)
      verdicts[key] = VERDICTS.indexOf(verdict) + 1
      scores[key] = score
    }
    return key
  }

  #judged(a: number, b: number): Judgement {
    const key = this.#key(a, b)
    let known = this.#known.get(key)
    if (known === undefined) {
      this.#known.set(key, (known = this.#compare(a, b)))
      if (this.#known.size > this.reports.length * MANY_PAIRS) this.#layTable()
    }
    return known
  }

  #layTable(): void {
    const size = this.reports.length
    if (size > MOST_IN_A_TABLE) return
    const table = { verdicts: new Uint8Array(size * size), scores: new Float64Array(size * size) }
    for (const [key, { verdict, score }] of this.#known) {
      table.verdicts[key] = VERDICTS.indexOf(verdict) + 1
      table.scores[key] = score
    }
    this.#known.clear()
    this.#table = table
  }

  #compare(a: number, b: number): Judgement {
    const [x, y] = [this.reports[a] as Report, this.reports[b] as Report]
    const decision = this.decisions.length === 0 ? null : decided(this.decisions, x.claims, y.claims)
    if (decision === 'SAME') return { verdict: 'same', score: DECIDED_SCORE }
    if (decision === 'DIFFERENT') return { verdict: 'different', score: KEPT_APART_SCORE }
    const [one, other] = [this.#remembered?.[a], this.#remembered?.[b]]
    return one && other ? rememberedPair(one, other) : sameEvent(x.testimony, y.testimony)
  }
}

/** A testimony by its content, and what comparing it with others gave: `sameEvent` looks at nothing else. */
interface Remembered {
  readonly number: number
  readonly testimony: Testimony
  readonly pairs: Map<number, Judgement>
}

/** When there are more than so many all are forgotten: some 100 MB. */
const MOST_PAIRS = 1_000_000
const MOST_TESTIMONIES = 20_000
const memory = { testimonies: new Map<string, Remembered>(), pairs: 0, next: 0 }

function rememberedAs(testimony: Testimony): Remembered {
  const content = createHash('sha256').update(JSON.stringify(testimony)).digest('base64')
  let known = memory.testimonies.get(content)
  if (known === undefined) {
    if (memory.testimonies.size >= MOST_TESTIMONIES) forget()
    known = { number: memory.next++, testimony, pairs: new Map() }
    memory.testimonies.set(content, known)
  }
  return known
}

/** What a judge at work holds on to stays with it. */
function forget(): void {
  memory.testimonies.clear()
  memory.pairs = 0
}

function rememberedPair(a: Remembered, b: Remembered): Judgement {
  const [low, high] = a.number < b.number ? [a, b] : [b, a]
  let known = low.pairs.get(high.number)
  if (known === undefined) {
    const { verdict, score } = sameEvent(a.testimony, b.testimony)
    known = { verdict, score }
    low.pairs.set(high.number, known)
    if (++memory.pairs > MOST_PAIRS) forget()
  }
  return known
}
