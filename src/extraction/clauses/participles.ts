import type { Part } from './parts.js'
import type { VerbGroup } from './types.js'

/** What happens by itself: seldom a participle that qualifies. */
export const EVENTUAL: ReadonlySet<string> = new Set(
  'end begin start come collapse erupt culminate result emerge occur happen conclude close stem rest rely depend'.split(
    ' '
  )
)

/** What goes on or comes to an end by itself. */
export const goesItsWay = ({ lemma }: VerbGroup): boolean =>
  EVENTUAL.has(lemma) || /^(?:resume|stall|fail|falter|continue|open|adjourn|reconvene|founder|drag)$/.test(lemma)

/** "ended with a pact signed in Edoras": the second verb has no object, so it is the one that qualifies. */
export function participleLike(parts: readonly Part[], k: number): boolean {
  const part = parts[k]!
  if (part.type !== 'VERB' || parts[k - 1]?.type === 'COMMA') return false
  const bare = part.verb.first === part.verb.head && part.verb.tense === 'PAST' && part.verb.lemma !== 'be'
  return bare && !EVENTUAL.has(part.verb.lemma) && /^(?:PP|TIME)$/.test(parts[k + 1]?.type ?? '')
}

/** "a summit | called by Brand": a participle with its agent right behind. */
export function isDoneBy(parts: readonly Part[], k: number): boolean {
  const [verb, by] = [parts[k], parts[k + 1]]
  return (
    verb?.type === 'VERB' &&
    verb.verb.first === verb.verb.head &&
    verb.verb.tense === 'PAST' &&
    by?.type === 'PP' &&
    by.preposition === 'by' &&
    by.phrase.actors.length > 0
  )
}
