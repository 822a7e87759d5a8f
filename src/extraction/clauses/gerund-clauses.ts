import { chain, lastOf, type Draft, type Found } from './draft.js'
import type { Part } from './parts.js'

export function gerundAfterPreposition(
  parts: readonly Part[],
  p: number,
  preposition: string,
  drafts: readonly Draft[]
): Found {
  const index = lastOf(drafts, () => true)
  const previous = index === null ? null : drafts[index]!
  const free = /^(?:after|before|while|when|since|by|during|following|amid|without|despite|besides|upon|on|in)$/.test(
    preposition
  )
  if (!previous || parts[p - 1]?.type === 'COMMA')
    return { subject: previous?.subject ?? null, relation: 'GERUND', subordinator: preposition, outer: index }
  const object = previous.objects[0]
  const subject =
    preposition === 'of' || preposition === 'from' || preposition === 'for'
      ? object?.actors.length
        ? object
        : previous.subject
      : previous.subject
  return {
    subject,
    relation: 'GERUND',
    subordinator: preposition,
    governors: free ? [] : chain(previous),
    outer: index
  }
}
