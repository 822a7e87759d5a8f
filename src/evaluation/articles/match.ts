export interface Matching<G, F> {
  readonly pairs: readonly (readonly [G, F])[]
  readonly missed: readonly G[]
  readonly wrong: readonly F[]
}

/**
 * Pairs golds with findings, the best first. Each gold is matched once; a finding once, or with `manyGold` more often
 * (one n-ary fact answers several pairs of the gold).
 */
export function match<G, F>(
  golds: readonly G[],
  founds: readonly F[],
  score: (gold: G, found: F) => number,
  manyGold: boolean
): Matching<G, F> {
  const scored = golds
    .flatMap((gold, i) => founds.map((found, j) => ({ i, j, s: score(gold, found) })))
    .filter(p => p.s > 0)
    .sort((a, b) => b.s - a.s)
  const goldOf = new Map<number, number>()
  const used = new Set<number>()
  const pairs: (readonly [G, F])[] = []
  for (const { i, j } of scored) {
    if (goldOf.has(i) || (used.has(j) && !manyGold)) continue
    goldOf.set(i, j)
    used.add(j)
    pairs.push([golds[i]!, founds[j]!])
  }
  return { pairs, missed: golds.filter((_, i) => !goldOf.has(i)), wrong: founds.filter((_, j) => !used.has(j)) }
}
