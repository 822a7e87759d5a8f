/** How sure a word is meant by another: exact, going on, or spelt alike. Numbers order; they are no probabilities. */
const EXACT = 1
const BEGINS = 0.8
const SOUNDS = 0.72
const ONE_SLIP = 0.7
const TWO_SLIPS = 0.6

/** From this many letters on a word may have one slip, and two. Shorter ones would be like anything. */
const LETTERS_FOR_ONE = 4
const LETTERS_FOR_TWO = 8

/** How many letters may be wrong in a word of this length. What holds a digit is a number or a code: none. */
export function slipsOf(word: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(word) || word.length < LETTERS_FOR_ONE) return 0
  return word.length < LETTERS_FOR_TWO ? 1 : 2
}

/**
 * How likely a folded word of a text is meant by a folded word as typed, 0 to 1: 1 where they are equal, less where the
 * typed one is a beginning of it, sounds like it in another romanisation, or has a slip or two (no more than `slips`).
 */
export function likeness(typed: string, word: string, slips = slipsOf(typed)): number {
  if (typed === word) return EXACT
  if (word.startsWith(typed)) return BEGINS * (0.85 + (0.15 * typed.length) / word.length)
  if (slips === 0 || Math.abs(typed.length - word.length) > 4) return 0
  if (soundKey(typed) === soundKey(word)) return SOUNDS
  const distance = editDistance(typed, word, slips)
  return distance > slips ? 0 : distance === 1 ? ONE_SLIP : TWO_SLIPS
}

/** What the usual romanisations of Cyrillic, Arabic and Korean names write differently. */
const SAME_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/yeo|yu|you/g, 'iu'],
  [/eo|oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/ts|tz|cz/g, 'c'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/zh|dj/g, 'j'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/[qg]/g, 'k'],
  [/x/g, 'ks'],
  [/(.)\1+/g, '$1']
]

/** Texts repeat their words, and a key takes a dozen passes. */
const KEYS_KEPT = 50_000
const keys = new Map<string, string>()

/** Words that one name is often written as have one key: "zelensky", "zelenskyy" and "zelenskiy" do. */
export function soundKey(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  if (keys.size >= KEYS_KEPT) keys.clear()
  const key = keyOf(word)
  keys.set(word, key)
  return key
}

function keyOf(word: string): string {
  return SAME_SOUNDS.reduce((key, [sound, letters]) => key.replace(sound, letters), word).replace(/(?<=..)[eh]$/, '')
}

/** Letters to put in, leave out, change, or swap with their neighbour; more than `most` as soon as that is sure. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = above
    above = row
  }
  return above[b.length] ?? 0
}
