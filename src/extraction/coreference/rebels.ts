import type { Reference } from '../../reference/reference.js'
import type { Document, Mention } from '../document.js'
import { REBEL_ADJECTIVES, REBEL_GROUPS, REBEL_NOUNS } from '../lexicon/groups.js'

/** How far before the word the country may stand whose rebels they are: "Arnor's main rebel group". */
const REACH = 4

/**
 * "The rebels agreed", sentences before the text says who they are, and "rebel envoys" anywhere: the one movement that the
 * article names. None where it names several, or where the rebels are said to be another country's.
 */
export function rebelsIn({ tokens, mentions, sentences, article }: Document, reference: Reference): Mention[] {
  const movements = new Map<string, number>()
  for (const { kind, actors, firstToken } of mentions) {
    const actor = kind === 'ORGANIZATION' && actors.length === 1 ? actors[0]! : null
    if (actor === null || movements.has(actor)) continue
    if (reference.organizations.get(actor.slice('organization:'.length))?.kind === 'MOVEMENT')
      movements.set(actor, firstToken)
  }
  const [only] = movements
  if (!only || movements.size > 1) return []
  const [actor, named] = only
  const home = reference.organizations.get(actor.slice('organization:'.length))?.countries ?? []
  const covered = new Set<number>()
  for (const m of mentions) if (m.kind !== 'TOPIC') for (let at = m.firstToken; at < m.lastToken; at++) covered.add(at)
  const found: Mention[] = []
  for (const { firstToken, lastToken } of sentences) {
    for (let at = firstToken; at < lastToken; at++) {
      const word = tokens[at]!.lower
      const group = REBEL_ADJECTIVES.has(word) && REBEL_GROUPS.has(tokens[at + 1]?.lower ?? '')
      if (covered.has(at) || !(group || (REBEL_NOUNS.has(word) && at < named))) continue
      if (/^\p{Lu}/u.test(tokens[at]!.text) && at > firstToken) continue // part of a name
      const owner = mentions.find(
        m => m.kind === 'COUNTRY' && m.lastToken <= at && at - m.lastToken <= REACH && m.firstToken >= firstToken
      )
      const code = owner?.actors[0]?.slice('country:'.length)
      if (code && home.length > 0 && !home.includes(code)) continue
      const last = group ? at + 2 : at + 1
      const first = !group && tokens[at - 1]?.lower === 'the' && at > firstToken ? at - 1 : at
      const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end]
      found.push({
        kind: 'ORGANIZATION',
        form: 'DESCRIPTION',
        start,
        end,
        firstToken: first,
        lastToken: last,
        text: article.text.slice(start, end),
        actors: [actor as `organization:${string}`],
        ref: null,
        country: null,
        reading: 'ACTOR',
        office: null
      })
      at = last - 1
    }
  }
  return found
}
