import { lastOf, type Draft, type Found } from './draft.js'
import type { Part } from './parts.js'
import type { VerbGroup } from './types.js'
import { UTTERING } from './words.js'

/** May as well stand behind what it quotes: "the deal is dead, warns Rohan". */
const CLOSING = /^(?:say|add|warn|cite|describe|tell|insist|promise|stress|reiterate)$/

/** "Rohan says it will not sign, accuses Harad of fraud": in headlines a comma joins what the same one does. */
export function asyndetic(parts: readonly Part[], p: number, verb: VerbGroup, drafts: readonly Draft[]): Found | null {
  if (parts[p - 1]?.type !== 'COMMA' || !UTTERING.has(verb.lemma) || CLOSING.test(verb.lemma)) return null
  if (verb.tense !== 'PRESENT' || verb.first !== verb.head || verb.modal !== null) return null
  const last = drafts.at(-1)
  if (!last || last.verb.form !== 'FINITE' || last.relation === 'RELATIVE') return null
  // a second comma would close an insertion
  if (parts.slice(last.at + 1, p - 1).some(x => x.type === 'COMMA' || x.type === 'RELATIVE')) return null
  const index = lastOf(drafts, d => d.relation === 'MAIN' && d.subject !== null && d.verb.tense === 'PRESENT')
  if (index === null || parts.slice(drafts[index]!.at + 1, p - 1).some(x => x.type === 'COMMA')) return null
  return { subject: drafts[index]!.subject, relation: 'COORDINATE', outer: index }
}
