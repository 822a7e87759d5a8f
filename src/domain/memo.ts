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
