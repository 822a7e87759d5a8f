import type { ActorKey } from '../domain/claim.js'
import type { ResolverContext } from '../domain/resolution/context.js'
import type { KnownLeader } from '../domain/resolution/leaders.js'
import { actorResolver, nameInKey } from '../domain/resolution/leaders.js'
import type { Reference } from '../reference/reference.js'
import { ownerOf } from '../reference/index-reference.js'

/** What resolving needs of the reference data, worked out once. */
export interface ReferenceNames {
  readonly reference: Reference
  actorOf(key: ActorKey): ActorKey
  /** Every name an actor, framework or topic is found by, the one it is called by first; empty for what only texts know. */
  namesOf(id: string): readonly string[]
}

export function referenceNames(reference: Reference): ReferenceNames {
  const actorOf = actorResolver(knownLeaders(reference))
  const records = {
    country: (key: string) => {
      const country = reference.countries.get(key)
      return country && { name: country.name, aliases: country.aliases }
    },
    leader: (key: string) => reference.leaders.get(key),
    organization: (key: string) => reference.organizations.get(key),
    framework: (key: string) => reference.frameworks.get(key),
    topic: (key: string) => reference.topics.get(key) && { name: reference.topics.get(key)?.name ?? key, aliases: [] }
  }
  const namesOf = (id: string): readonly string[] => {
    const type = id.slice(0, id.indexOf(':'))
    if (!(type in records)) return []
    const record = records[type as keyof typeof records](id.slice(type.length + 1))
    return record ? [record.name, ...record.aliases] : []
  }
  return { reference, actorOf, namesOf }
}

function* knownLeaders(reference: Reference): Generator<KnownLeader> {
  for (const { id, name, aliases } of reference.leaders.values()) {
    const of = new Set<ActorKey>()
    for (const { office } of reference.tenuresOfLeader(id)) {
      const record = reference.offices.get(office)
      if (record) of.add(record.country === null ? `organization:${ownerOf(record)}` : `country:${record.country}`)
    }
    yield { id, names: [name, ...aliases], of: [...of] }
  }
}

/** The resolver's context for one transaction: reference data, and the names learnt from texts. */
export function resolverContext(
  { actorOf, namesOf }: ReferenceNames,
  learnt: ReadonlyMap<ActorKey, readonly string[]>
): ResolverContext {
  return {
    actorOf,
    nameOf: key => namesOf(key)[0] ?? learnt.get(key)?.[0] ?? nameInKey(key),
    frameworkName: slug => namesOf(`framework:${slug}`)[0] ?? nameInKey(slug)
  }
}
