import type { ActorKey } from '../../domain/claim.js'
import type { Mention, Sentence, Token } from '../document.js'
import { sideOf } from '../mentions-of.js'

const VISITS = /^(?:visit|trip|tour|stopover)$/
/** So many words behind a visit it may be said where it leads: "trip this week to". */
const WHERE = 4

/**
 * "Brand said the two sides had signed a treaty during her trip to Lindon": the only one named in a sentence, and whose country
 * or city is visited there. Null where more are named, or the visit is to nowhere named.
 */
export function visitorAndHost(
  sentence: Sentence,
  tokens: readonly Token[],
  mentions: readonly Mention[]
): readonly ActorKey[] | null {
  const host = hostIn(sentence, tokens, mentions)
  if (host === null) return null
  const sides = new Set<ActorKey>()
  for (const mention of mentions) {
    if (mention.firstToken < sentence.firstToken || mention.kind === 'FRAMEWORK' || mention.kind === 'TOPIC') continue
    if (mention.firstToken >= sentence.lastToken) break
    for (const actor of mention.actors) {
      const side = sideOf(mention, actor)
      if (side !== null && side !== host) sides.add(side)
    }
  }
  const [visitor, ...others] = sides
  return visitor !== undefined && others.length === 0 ? [visitor, host] : null
}

function hostIn(sentence: Sentence, tokens: readonly Token[], mentions: readonly Mention[]): ActorKey | null {
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    if (!VISITS.test(tokens[at]!.lower)) continue
    let to = at + 1
    while (to <= at + WHERE && tokens[to] !== undefined && tokens[to]!.lower !== 'to') to++
    if (tokens[to]?.lower !== 'to') continue
    const where = mentions.find(({ firstToken }) => firstToken === to + 1 || firstToken === to + 2)
    const country = where?.actors.find(actor => actor.startsWith('country:'))
    if (country !== undefined && where!.lastToken <= sentence.lastToken) return country
  }
  return null
}
