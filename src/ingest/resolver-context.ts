import type { ActorKey } from '../domain/claim.js'
import type { ResolverContext } from '../domain/resolution/context.js'
import type { DecisionRecord } from '../domain/resolution/decisions.js'
import { whoIsWho } from '../domain/resolution/entity-decisions.js'
import { actorResolver, nameInKey } from '../domain/resolution/leaders.js'
import type { Reference } from '../reference/reference.js'
import { leadersOf } from '../reference/leaders-of.js'

/** What resolving needs of the reference data, and of what people decided about who is who. */
export interface ReferenceNames extends Pick<ResolverContext, 'actorOf' | 'behalfOf'> {
  readonly reference: Reference
  /** The key under which the reference data alone puts an actor. */
  knownAs(key: ActorKey): ActorKey
  /** Whether anybody decided who is who: only then may an article's actors stand under other keys than it was prepared with. */
  readonly decided: boolean
  /** Every name an actor, framework or topic is found by, the one it is called by first; empty for what only texts know. */
  namesOf(id: string): readonly string[]
}

export function referenceNames(reference: Reference): ReferenceNames {
  const actorOf = actorResolver(owner => leadersOf(reference, owner))
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
  return { reference, actorOf, knownAs: actorOf, behalfOf: (_actor, of) => of, decided: false, namesOf }
}

/** The names with what people decided about who is who; the very same where nobody did. */
export function decidedNames(names: ReferenceNames, decisions: readonly DecisionRecord[]): ReferenceNames {
  if (decisions.length === 0) return names
  const who = whoIsWho(decisions)
  return {
    reference: names.reference,
    decided: true,
    knownAs: names.knownAs,
    actorOf: (key, article) => who.actorOf(names.knownAs(key), article),
    behalfOf: (actor, of) => who.behalfOf(actor, of),
    namesOf: id => {
      const called = who.nameOf(id as ActorKey)
      return called === null ? names.namesOf(id) : [called, ...names.namesOf(id).filter(name => name !== called)]
    }
  }
}

/** The resolver's context for one transaction: reference data, and the names learnt from texts. */
export function resolverContext(
  { actorOf, behalfOf, namesOf }: ReferenceNames,
  learnt: ReadonlyMap<ActorKey, readonly string[]>
): ResolverContext {
  return {
    actorOf,
    behalfOf,
    nameOf: key => namesOf(key)[0] ?? learnt.get(key)?.[0] ?? nameInKey(key),
    frameworkName: slug => namesOf(`framework:${slug}`)[0] ?? nameInKey(slug)
  }
}
