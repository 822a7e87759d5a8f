import type { ActorKey, ArticleEntity } from '../domain/claim.js'
import type { Reference } from '../reference/reference.js'

/** What people call an actor in a report. */
export interface ActorNames {
  /** A name: the reference data's where it is known there, else the longest in the text. */
  nameOf(actor: ActorKey): string
  /** A party: the alpha-2 code of a country, the name of anybody else. */
  partyOf(actor: ActorKey): string
  /** For whom somebody holds office, as a code: alpha-2, `EU` or `UN`; null for other organisations. */
  codeOf(actor: ActorKey): string | null
}

/** The two organisations whose officials are spoken of like those of a country. */
const CODES: Readonly<Record<string, string>> = { 'european-union': 'EU', 'united-nations': 'UN' }

/** Names for the actors of one article. */
export function actorNames(entities: readonly ArticleEntity[], reference: Reference): ActorNames {
  const inText = new Map(entities.map(({ actor, name }) => [actor, name]))
  const nameOf = (actor: ActorKey): string => {
    const [type, key] = split(actor)
    const known =
      type === 'country'
        ? reference.countries.get(key)
        : type === 'leader'
          ? reference.leaders.get(key)
          : reference.organizations.get(key)
    return known?.name ?? inText.get(actor) ?? key
  }
  return {
    nameOf,
    partyOf: actor => {
      const [type, key] = split(actor)
      return type === 'country' ? key : nameOf(actor)
    },
    codeOf: actor => {
      const [type, key] = split(actor)
      return type === 'country' ? key : (CODES[rootOf(key, reference)] ?? null)
    }
  }
}

/** The organisation that a body belongs to in the end: the European Commission is the European Union's. */
function rootOf(organization: string, reference: Reference): string {
  let at = organization
  for (const seen = new Set<string>(); !seen.has(at);) {
    seen.add(at)
    at = reference.organizations.get(at)?.partOf ?? at
  }
  return at
}

function split(actor: ActorKey): [type: string, key: string] {
  const colon = actor.indexOf(':')
  return [actor.slice(0, colon), actor.slice(colon + 1)]
}
