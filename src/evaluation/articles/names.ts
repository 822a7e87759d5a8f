/** Case, accents and punctuation folded away. */
export function fold(name: string | null): string {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

export const wordsOf = (text: string): Set<string> => new Set(fold(text).split(' ').filter(Boolean))

/** The one name under which all the names of an actor compare equal. */
export type Canonical = (name: string) => string

/** From organisation names to their aliases, as in `{"European Union": ["EU"]}`; a leading "the" never matters. */
export function canonicalNames(aliases: Readonly<Record<string, readonly string[]>>): Canonical {
  const known = new Map<string, string>()
  for (const [name, others] of Object.entries(aliases))
    for (const form of [name, ...others]) known.set(fold(form), fold(name))
  return name => {
    const plain = fold(name).replace(/^the /, '')
    return known.get(plain) ?? plain
  }
}

/** Two names of one person: all words of the shorter in the longer, or two in common. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const common = [...x].filter(word => y.has(word)).length
  return common > 0 && (common === Math.min(x.size, y.size) || common >= 2)
}

/** Common members as a share of the smaller set. */
export function overlap(a: Iterable<string>, b: Iterable<string>): number {
  const [x, y] = [new Set(a), new Set(b)]
  if (x.size === 0 || y.size === 0) return 0
  return [...x].filter(v => y.has(v)).length / Math.min(x.size, y.size)
}

/** Common members as a share of all. */
export function jaccard(a: Iterable<string>, b: Iterable<string>): number {
  const [x, y] = [new Set(a), new Set(b)]
  const common = [...x].filter(v => y.has(v)).length
  return x.size + y.size === 0 ? 0 : common / (x.size + y.size - common)
}

const QUOTE_OVERLAP = 0.7

/** One holds the other, or most of their words are the same. */
export function sameQuote(golds: readonly string[], founds: readonly string[]): boolean {
  return golds.some(g =>
    founds.some(f => f !== '' && (f.includes(g) || g.includes(f) || overlap(wordsOf(g), wordsOf(f)) >= QUOTE_OVERLAP))
  )
}
