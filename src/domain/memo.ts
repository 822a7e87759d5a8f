/**
 * Remembers what a pure function made of an object that never changes, for as long as the object lives. Claims are
 * compared pair by pair: without this, what one claim says would be worked out anew for each of its pairs.
 */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return key => {
    let entry = known.get(key)
    if (entry === undefined) known.set(key, (entry = { value: make(key) }))
    return entry.value
  }
}

/** More different words than a thousand articles use; what is beyond that is worked out anew. */
const MOST_WORDS = 30_000

/**
 * The like for words, which texts use again and again: what a pure function makes of a word. Bounded, so that a service that
 * reads for years holds no more of them than one that has just started.
 */
export function rememberedOfWords<V>(make: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>()
  return word => {
    let value = known.get(word)
    if (value === undefined) {
      if (known.size >= MOST_WORDS) known.clear()
      known.set(asOneString(word), (value = make(word)))
    }
    return value
  }
}

/**
 * The same word as the one string that the engine keeps of it for names of fields: such strings are equal only where they
 * are the same one, so that comparing them, and finding them in sets and maps, reads no letters.
 */
export const asOneString = (word: string): string => Object.keys({ [word]: 0 })[0]!
