import type { InteractionCandidate, Outcome } from './candidate.js'

/** Of several frames for one word, the one that found both sides and asks for most. */
export function best(outcomes: readonly Outcome[]): Outcome {
  const used = outcomes.filter(o => 'candidate' in o)
  const list = used.length > 0 ? used : outcomes
  return list.reduce((a, b) =>
    'candidate' in a && 'candidate' in b && b.candidate.confidence > a.candidate.confidence ? b : a
  )
}

/** "called for sanctions on Harad" asks nothing of Harad. */
export function withoutWhatIsDemanded(outcomes: readonly Outcome[]): Outcome[] {
  const sides = ({ sources, targets }: InteractionCandidate): string =>
    [...sources.map(r => r.side), '>', ...targets.map(r => r.side)].join(' ')
  const against = new Set(
    outcomes.flatMap(o =>
      'candidate' in o && o.candidate.type === 'ACCUSE' && /\.noun\.\w+\.demand$/.test(o.candidate.rule)
        ? [sides(o.candidate)]
        : []
    )
  )
  return outcomes.filter(
    o =>
      !('candidate' in o) ||
      o.candidate.type !== 'REQUEST' ||
      !/\.verb\.(?:call|demand|request|seek|urge|appeal)$/.test(o.candidate.rule) ||
      !against.has(sides(o.candidate))
  )
}

/** "imposed | sanctions": the verb and the noun it carries are one event; the noun's reading wins by being first found. */
export function bestOfEachClause(outcomes: readonly Outcome[]): Outcome[] {
  const seen = new Set<string>()
  return outcomes.filter(o => {
    if (!('candidate' in o)) return true
    const { type, sources, targets } = o.candidate
    const key = [type, ...sources.map(r => r.side), '>', ...targets.map(r => r.side)].join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
