import type { ActorKey } from '../../domain/claim.js'
import type { ActorRef } from '../clauses/types.js'
import type { Document } from '../document.js'
import { firstMentionOf } from '../mentions-of.js'

/** The two countries an article has spoken of most up to a place, where no third comes near. */
export function dominantPair(document: Document, upTo: number): ActorKey[] {
  const counts = new Map<ActorKey, number>()
  for (const m of document.mentions) {
    if (m.start >= upTo) break
    if (m.reading === 'PLACE' && m.form !== 'DEMONYM') continue
    const sides = m.kind === 'LEADER' ? [m.office?.of ?? null] : m.kind === 'COUNTRY' ? m.actors : []
    for (const side of sides) if (side?.startsWith('country:')) counts.set(side, (counts.get(side) ?? 0) + 1)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [one, two, three] = ranked
  return one && two && two[1] >= 2 && (three?.[1] ?? 0) * 2 <= two[1] ? [one[0], two[0]] : []
}

/** The two countries named in the sentence before, or else in the two before, where there are just two. */
export function pairJustBefore(document: Document, upTo: number): ActorKey[] {
  const at = document.sentences.findIndex(s => s.end > upTo)
  for (const back of [1, 2]) {
    const from = document.sentences[Math.max(0, at - back)]
    if (at < 1 || !from) return []
    const sides = new Set<ActorKey>()
    for (const m of document.mentions) {
      if (
        m.start < from.start ||
        m.start >= upTo ||
        isBroker(m.end, document) ||
        (m.reading === 'PLACE' && m.form !== 'DEMONYM')
      )
        continue
      const of = m.kind === 'LEADER' ? [m.office?.of ?? null] : m.kind === 'COUNTRY' ? m.actors : []
      for (const side of of) if (side?.startsWith('country:')) sides.add(side)
    }
    if (sides.size > 2) return []
    if (sides.size === 2) return [...sides]
  }
  return []
}

/** The two countries that an article has named up to a place in any way, where there are just two. */
export function onlyTwo({ mentions }: Document, upTo: number): ActorKey[] {
  const sides = new Set<ActorKey>()
  for (const m of mentions) {
    if (m.start >= upTo) break
    const of = m.kind === 'LEADER' ? [m.office?.of ?? null] : m.kind === 'COUNTRY' ? m.actors : []
    for (const side of of) if (side?.startsWith('country:')) sides.add(side)
  }
  return sides.size === 2 ? [...sides] : []
}

/** "a Rohan-brokered truce" */
const isBroker = (end: number, { article }: Document): boolean =>
  /^-(?:brokered|mediated|backed|led|sponsored|drafted|proposed|hosted)\b/.test(article.text.slice(end, end + 12))

/** Actors as a clause would refer to them, with a mention that names each. */
export function refsTo(actors: readonly ActorKey[], document: Document): ActorRef[] {
  const fallback = document.mentions[0]
  return actors.flatMap(actor => {
    const mention = firstMentionOf(actor, document.mentions) ?? fallback
    return mention ? [{ actor, side: actor, mention }] : []
  })
}
