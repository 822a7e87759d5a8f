import type { ActorKey } from '../claim.js'
import type { DecisionRecord } from './decisions.js'
import { entitiesOf, isAboutEntities, mappingOf, whoIsWho } from './entity-decisions.js'

/** What people decided about a leader or organisation, as its node shows it. */
export interface EntityForm {
  readonly entity: ActorKey
  /** Whom it turned out to be, everywhere; null where it is itself. */
  readonly into: ActorKey | null
  /** What people said it is called; null where they did not. */
  readonly called: string | null
  /** All that turned out to be it. */
  readonly formers: readonly ActorKey[]
}

/** The forms of all about whom people decided something that holds. */
export function allForms(decisions: readonly DecisionRecord[]): EntityForm[] {
  const holding = decisions.filter(one => one.undoneAt === null && isAboutEntities(one))
  return formsOf(holding.flatMap(entitiesOf), holding)
}

/** How the nodes of these look by what was decided, and those of whoever turned out to be one of them. */
export function formsOf(entities: readonly ActorKey[], decisions: readonly DecisionRecord[]): EntityForm[] {
  const who = whoIsWho(decisions)
  const merged = decisions.flatMap(record => {
    const mapping = mappingOf(record)
    return mapping === null ? [] : [mapping.from, mapping.into]
  })
  const all = [...new Set([...entities, ...merged])].sort()
  return all.map(entity => {
    const into = who.actorOf(entity)
    return {
      entity,
      into: into === entity ? null : into,
      called: who.nameOf(entity),
      formers: all.filter(other => other !== entity && who.actorOf(other) === entity)
    }
  })
}
