import type { ActorKey } from '../claim.js'
import { slug } from '../ids.js'

/** Somebody of the reference data: every name of theirs. */
export interface KnownLeader {
  readonly id: string
  readonly names: readonly string[]
}

const LEARNT = /^leader:~([^:]+):(.+)$/

/**
 * Gives the key under which an actor stands: a person met only in a text (`leader:~XA:jane-doe`) is the leader of that
 * country or organisation who bears the name, if there is exactly one; everything else stands under its own key.
 * `leadersOf` gives who ever held an office of an owner (`XA`, or an organisation's slug), and is asked once about each
 * owner that such a person is met of.
 */
export function actorResolver(leadersOf: (owner: string) => Iterable<KnownLeader>): (key: ActorKey) => ActorKey {
  const known = new Map<string, ReadonlyMap<string, string | null>>()
  return key => {
    const [, owner, name] = LEARNT.exec(key) ?? []
    if (owner === undefined || name === undefined) return key
    let byName = known.get(owner)
    if (byName === undefined) known.set(owner, (byName = idsByName(leadersOf(owner))))
    const id = byName.get(name)
    return id == null ? key : `leader:${id}`
  }
}

/** Ids by folded name; null where two are called so: a wrong link is worse than none. */
function idsByName(leaders: Iterable<KnownLeader>): Map<string, string | null> {
  const ids = new Map<string, string | null>()
  for (const { id, names } of leaders) {
    for (const name of new Set(names.map(slug))) ids.set(name, ids.has(name) ? null : id)
  }
  return ids
}

/** The name that a learnt key folds, for where no text is at hand: `leader:~XA:jane-doe` gives `Jane Doe`. */
export function nameInKey(key: string): string {
  const name = key.slice(Math.max(key.lastIndexOf(':'), key.indexOf('~')) + 1)
  return name
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
