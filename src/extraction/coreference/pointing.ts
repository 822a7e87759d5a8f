import type { ActorKey } from '../../domain/claim.js'
import type { Document, Mention, MentionForm } from '../document.js'

/** The mention that a word or words make that point back to somebody. */
export function pointing(
  first: number,
  last: number,
  form: MentionForm,
  actors: readonly ActorKey[],
  { tokens, article }: Document
): Mention | null {
  const [head, tail] = [tokens[first], tokens[last - 1]]
  if (!head || !tail) return null
  const [actor] = actors
  const kind = actor?.startsWith('leader:') ? 'LEADER' : actor?.startsWith('organization:') ? 'ORGANIZATION' : 'COUNTRY'
  return {
    kind,
    form,
    start: head.start,
    end: tail.end,
    firstToken: first,
    lastToken: last,
    text: article.text.slice(head.start, tail.end),
    actors,
    ref: null,
    country: null,
    reading: 'ACTOR',
    office: null
  }
}
