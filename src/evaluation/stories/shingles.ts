/** Words in a row that are compared as one. */
const LENGTH = 4

/** Shares of what was found rightly, found wrongly and missed; they sum to 1, so that a long text counts no more than a short one. */
export interface Overlap {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

export interface StoryFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Compares two texts by runs of four words, each as often as it stands there. Two empty texts overlap in nothing. */
export function overlapOf(gold: string, found: string): Overlap {
  const [wanted, got] = [shinglesOf(gold), shinglesOf(found)]
  let [right, wrong, missed] = [0, 0, 0]
  for (const shingle of new Set([...wanted.keys(), ...got.keys()])) {
    const [w, g] = [wanted.get(shingle) ?? 0, got.get(shingle) ?? 0]
    right += Math.min(w, g)
    wrong += Math.max(0, g - w)
    missed += Math.max(0, w - g)
  }
  const all = right + wrong + missed || 1
  return { right: right / all, wrong: wrong / all, missed: missed / all }
}

/** A text of fewer words than a run is one run. */
function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  if (words.length === 0) return counts
  for (let i = 0; i < Math.max(1, words.length - LENGTH + 1); i++) {
    const shingle = words.slice(i, i + LENGTH).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** Means over pages: of precision over those where something was found, of recall over those where something is to be found. */
export function figuresOf(overlaps: readonly Overlap[]): StoryFigures {
  const precision = mean(overlaps.filter(o => o.right + o.wrong > 0).map(o => o.right / (o.right + o.wrong)))
  const recall = mean(overlaps.filter(o => o.right + o.missed > 0).map(o => o.right / (o.right + o.missed)))
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
