import type { ActorKey } from '../../domain/claim.js'
import { LONGEST_PARTY, PARTY_COUNTRIES } from '../lexicon/parties.js'
import { isCapitalised } from './view.js'
import type { View } from './view.js'

/** A party that the text names, and the country whose politics it is in. */
export interface PartyName {
  readonly first: number
  readonly last: number
  readonly owner: ActorKey
}

/** The party whose name ends right before a token: "Ukip" before "leader". */
export function partyBefore(view: View, end: number): PartyName | null {
  for (let first = Math.max(0, end - LONGEST_PARTY - 1); first < end; first++) {
    const found = partyIn(view, first, end)
    if (found) return found
  }
  return null
}

/** The party whose name begins at a token: "Law and Justice" behind "leader of". */
export function partyFrom(view: View, first: number): PartyName | null {
  for (let end = Math.min(view.tokens.length, first + LONGEST_PARTY + 1); end > first; end--) {
    const found = partyIn(view, first, end)
    if (found) return found
  }
  return null
}

function partyIn({ tokens, keys }: View, first: number, last: number): PartyName | null {
  if (!isCapitalised(tokens[first])) return null
  const name = keys
    .slice(first, last)
    .filter(key => key !== '')
    .join(' ')
  const code = keys[last - 1] === '' ? undefined : PARTY_COUNTRIES.get(name)
  return code === undefined ? null : { first, last, owner: `country:${code}` }
}
