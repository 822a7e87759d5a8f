/** Accuracy, and precision, recall and F1 of each root that the gold has. */
export interface RootScores {
  readonly accuracy: number
  readonly macroF1: number
  readonly roots: readonly {
    readonly root: string
    readonly precision: number
    readonly recall: number
    readonly f1: number
    readonly gold: number
    readonly found: number
  }[]
  /** [gold, answer, how often], most frequent first; right answers left out. */
  readonly confusions: readonly (readonly [string, string, number])[]
}

/** Where the gold says YIELD, which later became two roots, both count as it. */
export function foldYield(answer: string, goldRoots: ReadonlySet<string>): string {
  return goldRoots.has('YIELD') && (answer === 'CONCEDE' || answer === 'RETREAT') ? 'YIELD' : answer
}

export function scoreRoots(pairs: readonly { readonly gold: string; readonly answer: string | null }[]): RootScores {
  const goldRoots = new Set(pairs.map(p => p.gold))
  const folded = pairs.map(p => ({ gold: p.gold, answer: p.answer === null ? '-' : foldYield(p.answer, goldRoots) }))
  const roots = [...goldRoots].sort().map(root => {
    const gold = folded.filter(p => p.gold === root).length
    const found = folded.filter(p => p.answer === root).length
    const right = folded.filter(p => p.gold === root && p.answer === root).length
    const precision = found ? right / found : 0
    const recall = gold ? right / gold : 0
    return {
      root,
      precision,
      recall,
      f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
      gold,
      found
    }
  })
  const confusions = new Map<string, number>()
  for (const { gold, answer } of folded) {
    if (gold !== answer) confusions.set(`${gold} ${answer}`, (confusions.get(`${gold} ${answer}`) ?? 0) + 1)
  }
  return {
    accuracy: folded.length ? folded.filter(p => p.gold === p.answer).length / folded.length : 0,
    macroF1: roots.length ? roots.reduce((sum, r) => sum + r.f1, 0) / roots.length : 0,
    roots,
    confusions: [...confusions]
      .map(([key, count]) => [...(key.split(' ') as [string, string]), count] as const)
      .sort((a, b) => b[2] - a[2] || (a[0] + a[1] < b[0] + b[1] ? -1 : 1))
  }
}
