/** Something that the gold and the answer each put into one group. */
export interface Placed {
  readonly gold: string
  readonly answer: string
}

export interface BCubed {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * B-cubed: for each element the share of its answered group that belongs with it (precision), and the share of what belongs
 * with it that is in its group (recall), each averaged over all elements. All are 1 when there is none.
 */
export function bCubed(elements: readonly Placed[]): BCubed {
  const count = (key: (e: Placed) => string): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const e of elements) counts.set(key(e), (counts.get(key(e)) ?? 0) + 1)
    return counts
  }
  const both = (e: Placed): string => `${e.gold}\n${e.answer}`
  const [golds, answers, shared] = [count(e => e.gold), count(e => e.answer), count(both)]
  const mean = (of: (e: Placed) => number): number =>
    elements.length === 0
      ? 1
      : elements.reduce((sum, e) => sum + (shared.get(both(e)) ?? 0) / of(e), 0) / elements.length
  const precision = mean(e => answers.get(e.answer) ?? 1)
  const recall = mean(e => golds.get(e.gold) ?? 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
