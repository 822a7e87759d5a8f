import { supersededOn } from '../../domain/copies/revisions.js'
import { readSketch } from '../../domain/copies/sketch.js'
import { voicesOf } from '../../domain/copies/voices.js'
import type { StoreDump } from '../../graph/store.js'
import { knownAt } from '../../domain/known-at.js'

/** A sentence for each article whose voice is not that of its copies and revisions, or that is wrongly superseded or not. */
export function voiceProblems({ articles }: StoreDump): string[] {
  const stories = articles.map(({ article, sketch, blocks, ingestedAt, status, voice, supersededOn: since }) => ({
    article: article.id,
    published: article.published,
    sketch: readSketch(sketch ?? ''),
    keys: blocks,
    status,
    voice,
    since,
    knownAt: knownAt(article.published, ingestedAt)
  }))
  const voices = voicesOf(stories)
  const byAddress = new Map<string, (typeof stories)[number][]>()
  for (const story of stories) {
    for (const key of story.keys.filter(one => one.startsWith('address:'))) {
      const texts = byAddress.get(key)
      if (texts) texts.push(story)
      else byAddress.set(key, [story])
    }
  }
  const replaced = new Map<string, string | null>()
  for (const texts of byAddress.values()) {
    const revisions = texts.map(({ article, sketch, ...rest }) => ({ ...rest, id: article, size: sketch.size }))
    for (const [article, on] of supersededOn(revisions)) replaced.set(article, on)
  }
  return stories.flatMap(({ article, voice, status, since }) => {
    const [rightVoice, right] = [voices.get(article), replaced.get(article) ?? null]
    const superseded = right !== null && status !== 'RETRACTED'
    return [
      ...(voice === rightVoice ? [] : [`article ${article} has the voice ${voice}, not ${rightVoice}`]),
      ...(since === right && superseded === (status === 'SUPERSEDED')
        ? []
        : [`article ${article} is ${status}, superseded on ${since}, not ${right}`])
    ]
  })
}
