import type { Draft } from './draft.js'
import type { Part } from './parts.js'
import { REPORTING } from './words.js'

/** The clause of speech between commas right before the verb at p, whose words its own clause is then. */
export function insertedTeller(parts: readonly Part[], p: number, drafts: readonly Draft[]): number | null {
  if (parts[p - 1]?.type !== 'COMMA') return null
  const index = drafts.length - 1
  const last = drafts[index]
  if (!last || last.relation !== 'MAIN' || !last.subject || last.verb.passive || last.verb.negated) return null
  if (!REPORTING.has(last.verb.lemma) || last.objects.some(o => o !== last.subject)) return null
  let open = last.at
  while (open > 0 && parts[open]!.type !== 'COMMA') open--
  // "Rohan, Gondor warned, will regret it", "Rohan, warned Gondor, would"
  return insertionEnd(parts, open + 1) === p - 1 && parts[open - 1]?.type === 'NOUN' && opensClause(parts, open - 1)
    ? index
    : null
}

/** "said, without giving evidence, that", "warned, speaking in Edoras, that": who tells what stands behind an aside that ends at `close`. */
export function tellerBeforeAside(parts: readonly Part[], close: number, drafts: readonly Draft[]): number | null {
  if (parts[close]?.type !== 'COMMA') return null
  let open = close - 1
  while (open > 0 && parts[open]!.type !== 'COMMA') open--
  if (parts[open]?.type !== 'COMMA') return null
  const index = drafts.findLastIndex(d => d.at < open)
  const teller = drafts[index]
  const between = teller ? parts.slice(teller.at + 1, open) : []
  return teller && REPORTING.has(teller.verb.lemma) && between.every(x => x.type === 'PP' || x.type === 'TIME')
    ? index
    : null
}

/** Where an insertion of one clause ends with a comma; null where it does not. */
export function insertionEnd(parts: readonly Part[], from: number): number | null {
  for (let k = from; k < parts.length; k++) {
    const { type } = parts[k]!
    if (type === 'COMMA') return k
    if (type === 'STOP' || type === 'CONJUNCTION' || type === 'SUBORDINATOR' || type === 'RELATIVE') return null
  }
  return null
}

export const opensClause = (parts: readonly Part[], k: number): boolean =>
  k === 0 || /^(?:STOP|QUOTE|COMMA|CONJUNCTION|TIME)$/.test(parts[k - 1]!.type)
