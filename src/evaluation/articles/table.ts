import { KINDS, type ArticleScore, type Kind } from './score-article.js'

export interface KindTotals {
  readonly tp: number
  readonly gold: number
  readonly found: number
  readonly precision: number
  readonly recall: number
  /** Null where there is nothing to find and nothing was found. */
  readonly f1: number | null
}

export function totalsOf(scores: readonly ArticleScore[], kind: Kind): KindTotals {
  const sum = (field: 'tp' | 'right' | 'gold' | 'found'): number =>
    scores.reduce((n, s) => n + s.counts[kind][field], 0)
  const [tp, right, gold, found] = [sum('tp'), sum('right'), sum('gold'), sum('found')]
  const precision = found ? right / found : 0
  const recall = gold ? tp / gold : 0
  const f1 = gold + found === 0 ? null : precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return { tp, gold, found, precision, recall, f1 }
}

const RESAMPLES = 500

/** Numbers from 0 to 1, the same at every run (a linear congruential generator). */
function generator(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648
}

/** In percent, to one digit, five wide. */
export const percent = (x: number | null): string => (x === null ? '    –' : (100 * x).toFixed(1).padStart(5))

/** The table of a run: per kind precision, recall and F1 with its 90 % bootstrap interval over articles, then the rest. */
export function tableOf(scores: readonly ArticleScore[], withoutReport: number): string[] {
  const random = generator(7)
  const lines = [`${'kind'.padEnd(14)}  prec.  recall     F1  [90 % interval]   (right / gold / found)`]
  const f1s: number[] = []
  for (const kind of KINDS) {
    const t = totalsOf(scores, kind)
    const samples = Array.from({ length: RESAMPLES }, () => {
      const drawn = scores.map(() => scores[Math.floor(random() * scores.length)]!)
      return totalsOf(drawn, kind).f1
    }).sort((a, b) => (a ?? 0) - (b ?? 0))
    if (t.f1 !== null) f1s.push(t.f1)
    const interval = `[${percent(samples[25] ?? null)} –${percent(samples[475] ?? null)}]`
    lines.push(
      `${kind.padEnd(14)}  ${percent(t.precision)}  ${percent(t.recall)}  ${percent(t.f1)}  ${interval}   (${t.tp} / ${t.gold} / ${t.found})`
    )
  }
  const attributes = new Map<string, [number, number]>()
  for (const [name, right] of scores.flatMap(s => s.attributes)) {
    const tally = attributes.get(name) ?? [0, 0]
    attributes.set(name, [tally[0] + (right ? 1 : 0), tally[1] + 1])
  }
  for (const [name, [right, all]] of attributes)
    lines.push(`${name.padEnd(26)} ${percent(right / all)}  (${right} / ${all} of the matched)`)
  const events = scores.reduce((n, s) => n + s.events, 0)
  const outside = scores.reduce((n, s) => n + s.outsideStory, 0)
  const negatives = scores.filter(s => s.negative)
  lines.push(`outside the main story     ${percent(events ? outside / events : 0)}  (${outside} / ${events} events)`)
  lines.push(`negatives left alone       ${negatives.filter(s => s.events === 0).length} of ${negatives.length}`)
  const mean = f1s.length ? f1s.reduce((a, b) => a + b, 0) / f1s.length : 0
  lines.push(`articles ${scores.length}, without a report ${withoutReport}; mean F1 ${percent(mean)}`)
  return lines
}

/** What was missed and what was wrong in one article, with its quote and rule. */
export function detailOf(name: string, score: ArticleScore, ruleOf: (quote: string) => string | null): string[] {
  const head = `${name}${score.negative ? ' (negative)' : ''}: ${KINDS.map(k => `${k} ${score.counts[k].tp}/${score.counts[k].gold} of ${score.counts[k].found}`).join('; ')}`
  const shorten = (quote: string | null): string =>
    quote === null ? '' : `\n      "${quote.length > 300 ? `${quote.slice(0, 300)}…` : quote}"`
  return [
    head,
    ...score.missed.map(m => `  missed ${m.kind}: ${m.what}${shorten(m.quote)}`),
    ...score.amiss.map(a => `  amiss  ${a.what}${shorten(a.quote)}`),
    ...score.wrong.map(w => {
      const rule = w.quote === null ? null : ruleOf(w.quote)
      return `  wrong  ${w.kind}: ${w.what}${rule ? ` (${rule})` : ''}${shorten(w.quote)}`
    })
  ]
}
