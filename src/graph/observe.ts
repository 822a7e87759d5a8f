import type { Event } from '../domain/event.js'
import type { ActorKey } from '../domain/claim.js'
import type { ArrivedArticle, ChangedEvent, EventChanges, StoreChange, StoreWriter } from './store.js'

/**
 * Notes what goes through one transaction's writer. A transaction may run more than once (a lost deadlock is tried
 * again), so each run gets a recorder of its own, and only that of the run that was committed tells.
 */
export class ChangeRecorder {
  readonly #articles: ArrivedArticle[] = []
  readonly #before = new Map<string, Event>()
  readonly #after = new Map<string, Event>()
  #number = 0

  /** The same writer, watched. */
  watching(writer: StoreWriter): StoreWriter {
    return {
      ...writer,
      putArticles: async parts => {
        await writer.putArticles(parts)
        for (const { article, entities } of parts) {
          const { id, status, publisher, published } = article
          this.#articles.push({
            id,
            status,
            publisher,
            published,
            actors: [...new Set(entities.map(one => one.actor))]
          })
        }
      },
      replaceEvents: async (components, changes) => {
        await writer.replaceEvents(components, changes)
        this.#note(changes)
      },
      putChanges: async (at, lines, known) => (this.#number = await writer.putChanges(at, lines, known))
    }
  }

  /** What was changed; null when nothing that somebody may wait for. */
  change(): StoreChange | null {
    const events = changedEvents([...this.#before.values()], [...this.#after.values()])
    if (events.length === 0 && this.#articles.length === 0) return null
    return { number: this.#number, articles: this.#articles, events }
  }

  #note({ before, after }: EventChanges): void {
    for (const { event } of before) {
      // What an earlier step of this transaction made was not there before it.
      if (!this.#after.delete(event.id)) this.#before.set(event.id, event)
    }
    for (const { event } of after) if (event !== null) this.#after.set(event.id, event)
  }
}

const participantsOf = ({ participants }: Event): ActorKey[] =>
  participants.flatMap(({ actor, onBehalfOf }) => (onBehalfOf === null ? [actor] : [actor, onBehalfOf]))

/**
 * What became of each event. An event whose claims are now another's is not told by itself: its heir is, with the ids
 * that lead to it from now on.
 */
function changedEvents(before: readonly Event[], after: readonly Event[]): ChangedEvent[] {
  const had = new Map(before.map(event => [event.id, event]))
  const has = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !has.has(id))
  const goneWith = new Map(gone.flatMap(event => event.claims.map(claim => [claim, event] as const)))
  const inherited = new Set<Event>()
  const changed: ChangedEvent[] = []
  for (const event of after) {
    const old = had.get(event.id)
    if (old !== undefined && JSON.stringify(old) === JSON.stringify(event)) continue
    const heirOf = new Set(event.claims.flatMap(claim => goneWith.get(claim) ?? []))
    for (const one of heirOf) inherited.add(one)
    const update = old === undefined && heirOf.size === 0 ? 'CREATED' : 'UPDATED'
    changed.push(changedEvent(event, update, [...(old ? [old] : []), ...heirOf], [...heirOf]))
  }
  for (const event of gone) if (!inherited.has(event)) changed.push(changedEvent(event, 'RETRACTED', [], []))
  return changed
}

function changedEvent(
  event: Event,
  update: ChangedEvent['update'],
  earlier: readonly Event[],
  mergedIn: readonly Event[]
): ChangedEvent {
  return {
    id: event.id,
    kind: event.kind,
    update,
    previousIds: mergedIn.map(({ id }) => id),
    actors: [...new Set([event, ...earlier].flatMap(participantsOf))],
    topics: [...new Set([event, ...earlier].flatMap(({ topics }) => topics))],
    claims: [...event.claims, ...event.against]
  }
}
