import { isCopy } from './same-story.js'
import type { StorySketch } from './sketch.js'
import { keysOfCopies, SharedKeys } from './sketch.js'

/** An article's story and the keys that its copies (`text:…`, `story:…`, `lead:…`) and revisions (`address:…`) share. */
export interface PlacedStory {
  readonly article: string
  readonly sketch: StorySketch
  readonly keys: readonly string[]
}

/** Whether sharing this key makes two articles one voice without a look at their stories. */
export function isSureKey(key: string): boolean {
  return key.startsWith('address:') || key.startsWith('text:')
}

/** Names joined into groups; a group is called after its smallest name, whatever the order of joining. */
export class Voices {
  readonly #parent = new Map<string, string>()

  of(name: string): string {
    let at = name
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up
    if (at !== name) this.#parent.set(name, at)
    return at
  }

  join(a: string, b: string): void {
    const [x, y] = [this.of(a), this.of(b)]
    if (x !== y) this.#parent.set(x < y ? y : x, x < y ? x : y)
  }
}

/**
 * The voice of each article: articles connected by pairs of copies and by revisions speak with one voice, called after
 * the smallest id among them. A function of the set of articles alone.
 */
export function voicesOf(stories: readonly PlacedStory[]): Map<string, string> {
  const voices = new Voices()
  const byKey = new Map<string, PlacedStory[]>()
  for (const story of stories) {
    const shared = new Map<PlacedStory, SharedKeys>()
    for (const key of story.keys) {
      for (const other of keysOfCopies(key).flatMap(one => byKey.get(one) ?? [])) {
        if (isSureKey(key)) voices.join(story.article, other.article)
        else shared.set(other, withKey(shared.get(other), key))
      }
      const sharing = byKey.get(key)
      if (sharing) sharing.push(story)
      else byKey.set(key, [story])
    }
    for (const [other, keys] of shared) {
      if (!keys.areEnough || voices.of(story.article) === voices.of(other.article)) continue
      if (isCopy(story.sketch, other.sketch, keys)) voices.join(story.article, other.article)
    }
  }
  return new Map(stories.map(({ article }) => [article, voices.of(article)]))
}

/** The same count with one key more. */
export function withKey(shared: SharedKeys | undefined, key: string): SharedKeys {
  const counted = shared ?? new SharedKeys()
  counted.add(key)
  return counted
}
