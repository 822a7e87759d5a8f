import type { Day } from '../domain/partial-date.js'
import { isCopy } from '../domain/copies/same-story.js'
import { supersededOn } from '../domain/copies/revisions.js'
import type { SharedKeys, StorySketch } from '../domain/copies/sketch.js'
import { keysOfCopies } from '../domain/copies/sketch.js'
import { isSureKey, Voices, withKey } from '../domain/copies/voices.js'
import type { ArticleInBlock, MarkedStory, StoredStory, StoreWriter } from '../graph/store.js'
import { knownAt } from '../domain/known-at.js'

/** What placing new articles among the stories of old ones gives. */
export interface Placement {
  /** The voices of the new articles. */
  readonly voices: ReadonlyMap<string, string>
  /** New articles of which a newer text is there already, and since when. */
  readonly superseded: ReadonlyMap<string, Day>
  /** Old articles whose events have to be resolved anew: two voices turned out to be one, or a newer text came. */
  readonly changed: readonly string[]
  /** Articles that a newer text replaces from now on. */
  readonly replaced: readonly string[]
}

/**
 * Finds the copies and revisions of new articles, which must be stored and marked already, and writes what follows: the
 * voices of all concerned, and which texts are superseded. Looks at those articles alone that share a key with a new one.
 */
export async function placeStories(writer: StoreWriter, fresh: readonly MarkedStory[]): Promise<Placement> {
  const keys = [...new Set(fresh.flatMap(story => story.keys.flatMap(keysOfCopies)))]
  const locked = new Set<string>()
  for (;;) {
    const rows = await writer.articlesInBlocks(keys)
    const groups = await joinedVoices(writer, fresh, rows)
    const missing = groups.flat().filter(voice => !locked.has(voice))
    if (writer.alone || missing.length === 0) {
      const revised = await placeRevisions(writer, fresh, rows)
      const changed = await nameVoices(writer, fresh, groups)
      const voices = new Map(fresh.map(({ article }) => [article, article]))
      for (const group of groups)
        for (const voice of group) if (voices.has(voice)) voices.set(voice, group[0] as string)
      const { superseded, replaced } = revised
      return { voices, superseded, replaced, changed: [...new Set([...changed, ...revised.changed])].sort() }
    }
    // Somebody may be joining these voices to others: wait, and look again.
    await writer.lockBlocks(missing.map(voice => `voice:${voice}`))
    for (const voice of missing) locked.add(voice)
  }
}

/** What has to be locked before the copies of a story are looked for: on Neo4j somebody may be storing one right now. */
export function keysToLock(writer: StoreWriter, stories: readonly MarkedStory[]): string[] {
  const keys = stories.flatMap(story => story.keys)
  return writer.alone ? keys : keys.flatMap(keysOfCopies)
}

/** Voices that are one, each group sorted; until it is placed, a new article is a voice of its own. */
async function joinedVoices(
  writer: StoreWriter,
  fresh: readonly MarkedStory[],
  rows: readonly ArticleInBlock[]
): Promise<string[][]> {
  const byKey = new Map<string, ArticleInBlock[]>()
  for (const row of rows) {
    const sharing = byKey.get(row.key)
    if (sharing) sharing.push(row)
    else byKey.set(row.key, [row])
  }
  const voices = new Voices()
  for (const [key, sharing] of byKey) {
    if (isSureKey(key)) for (const { voice } of sharing) voices.join(voice, (sharing[0] as ArticleInBlock).voice)
  }
  const sketches = new Map(fresh.map(({ article, sketch }) => [article, sketch]))
  const pairs = fresh.flatMap(story => candidatesOf(story, byKey))
  // The best candidate of each voice decides nearly always; only where it is no copy, the others are read.
  await join(
    writer,
    voices,
    sketches,
    pairs.flatMap(([first]) => first ?? [])
  )
  await join(
    writer,
    voices,
    sketches,
    pairs.flatMap(([, ...others]) => others)
  )
  const groups = new Map<string, Set<string>>()
  for (const voice of new Set(rows.map(row => row.voice))) {
    const group = groups.get(voices.of(voice))
    if (group) group.add(voice)
    else groups.set(voices.of(voice), new Set([voice]))
  }
  return [...groups.values()].filter(group => group.size > 1).map(group => [...group].sort())
}

interface Pair {
  readonly story: MarkedStory
  readonly other: string
  readonly voice: string
  readonly keys: SharedKeys
}

/** For each voice that shares keys with a story its articles, the one that shares most first. */
function candidatesOf(story: MarkedStory, byKey: ReadonlyMap<string, readonly ArticleInBlock[]>): Pair[][] {
  const shared = new Map<string, { row: ArticleInBlock; keys: SharedKeys }>()
  for (const key of story.keys) {
    if (isSureKey(key)) continue
    for (const row of keysOfCopies(key).flatMap(one => byKey.get(one) ?? [])) {
      if (row.article === story.article) continue
      shared.set(row.article, { row, keys: withKey(shared.get(row.article)?.keys, key) })
    }
  }
  const byVoice = new Map<string, Pair[]>()
  const candidates = [...shared.values()].filter(({ keys }) => keys.areEnough)
  for (const { row, keys } of candidates.sort((a, b) => b.keys.size - a.keys.size)) {
    const pair = { story, other: row.article, voice: row.voice, keys }
    const known = byVoice.get(row.voice)
    if (known) known.push(pair)
    else byVoice.set(row.voice, [pair])
  }
  return [...byVoice.values()]
}

/** Joins the voices of pairs that are copies, reading the sketches of those that are not known to be one yet. */
async function join(
  writer: StoreWriter,
  voices: Voices,
  sketches: Map<string, StorySketch>,
  pairs: readonly Pair[]
): Promise<void> {
  const open = pairs.filter(({ story, voice }) => voices.of(story.article) !== voices.of(voice))
  const unread = open.map(({ other }) => other).filter(other => !sketches.has(other))
  if (unread.length > 0) {
    for (const { article, sketch } of await writer.storiesOfArticles(unread)) sketches.set(article, sketch)
  }
  for (const { story, other, voice, keys } of open) {
    const sketch = sketches.get(other)
    if (voices.of(story.article) === voices.of(voice) || !sketch) continue
    if (isCopy(story.sketch, sketch, keys)) voices.join(story.article, voice)
  }
}

/**
 * Writes the names of joined voices. Gives the old articles of all joined voices but the largest: an event counts
 * otherwise than before only where articles of two of them tell it.
 */
async function nameVoices(
  writer: StoreWriter,
  fresh: readonly MarkedStory[],
  groups: readonly (readonly string[])[]
): Promise<string[]> {
  if (groups.length === 0) return []
  const added = new Set(fresh.map(({ article }) => article))
  const old = groups.map(group => group.filter(voice => !added.has(voice)))
  const members = new Map<string, string[]>()
  for (const [article, voice] of await writer.articlesOfVoices(old.flat())) {
    if (added.has(article)) continue
    const known = members.get(voice)
    if (known) known.push(article)
    else members.set(voice, [article])
  }
  const names = new Map<string, string>()
  for (const group of groups) {
    const [name = ''] = group
    for (const voice of group) {
      if (voice !== name) for (const article of members.get(voice) ?? [voice]) names.set(article, name)
    }
  }
  await writer.setVoices(names)
  return old.flatMap(voices => {
    const bySize = voices.map(voice => members.get(voice) ?? []).sort((a, b) => b.length - a.length)
    return bySize.slice(1).flat()
  })
}

/** Marks all but the newest text of each address as superseded. */
async function placeRevisions(
  writer: StoreWriter,
  fresh: readonly MarkedStory[],
  rows: readonly ArticleInBlock[]
): Promise<Pick<Placement, 'superseded' | 'changed' | 'replaced'>> {
  const byAddress = new Map<string, Set<string>>()
  for (const { key, article } of rows) {
    if (!key.startsWith('address:')) continue
    byAddress.set(key, (byAddress.get(key) ?? new Set()).add(article))
  }
  const several = [...byAddress.values()].filter(articles => articles.size > 1)
  const superseded = new Map<string, Day>()
  const changed: string[] = []
  if (several.length === 0) return { superseded, changed, replaced: [] }
  const stories = new Map<string, StoredStory>()
  for (const story of await writer.storiesOfArticles(several.flatMap(articles => [...articles]))) {
    stories.set(story.article, story)
  }
  const added = new Set(fresh.map(({ article }) => article))
  const replaced: { article: string; on: Day; retracted: boolean }[] = []
  for (const articles of several) {
    const texts = [...articles].flatMap(article => stories.get(article) ?? [])
    for (const [article, on] of supersededOn(texts.map(revisionOf))) {
      const story = stories.get(article)
      if (on === null || story?.supersededOn === on) continue
      const retracted = story?.status === 'RETRACTED'
      replaced.push({ article, on, retracted })
      if (added.has(article)) superseded.set(article, on)
      else if (!retracted) changed.push(article)
    }
  }
  await writer.supersede(replaced)
  return { superseded, changed, replaced: replaced.map(({ article }) => article).sort() }
}

const revisionOf = ({ article, published, sketch, ingestedAt }: StoredStory) => ({
  id: article,
  published,
  size: sketch.size,
  knownAt: knownAt(published, ingestedAt)
})
