import type { ActorKey } from '../claim.js'
import { slug } from '../ids.js'

/** Somebody of the reference data: every name of theirs, and the countries and organisations whose offices they held. */
export interface KnownLeader {
  readonly id: string
  readonly names: readonly string[]
  /** `country:XX` or `organization:slug`. */
  readonly of: readonly ActorKey[]
}

const LEARNT = /^leader:~([^:]+):(.+)$/

/**
 * Gives the key under which an actor stands: a person met only in a text (`leader:~XA:jane-doe`) is the leader of that
 * country or organisation who bears the name, if there is exactly one; everything else stands under its own key. The leaders are read when the first such person is asked for.
 */
export function actorResolver(leaders: Iterable<KnownLeader>): (key: ActorKey) => ActorKey {
  let byName: ReadonlyMap<string, string | null> | null = null
  return key => {
    const match = LEARNT.exec(key)
    const id = match ? (byName ??= leadersByName(leaders)).get(`${match[1]}:${match[2]}`) : undefined
    return id == null ? key : `leader:${id}`
  }
}

/** Ids under `owner:name`; null where two are called so: a wrong link is worse than none. */
function leadersByName(leaders: Iterable<KnownLeader>): Map<string, string | null> {
  const byName = new Map<string, string | null>()
  for (const leader of leaders) {
    const keys = leader.of.flatMap(of => leader.names.map(name => `${of.slice(of.indexOf(':') + 1)}:${slug(name)}`))
    for (const key of new Set(keys)) {
      const known = byName.get(key)
      byName.set(key, known === undefined || known === leader.id ? leader.id : null)
    }
  }
  return byName
}

/** The name that a learnt key folds, for where no text is at hand: `leader:~XA:jane-doe` gives `Jane Doe`. */
export function nameInKey(key: string): string {
  const name = key.slice(Math.max(key.lastIndexOf(':'), key.indexOf('~')) + 1)
  return name
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
