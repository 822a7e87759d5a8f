import type { Day } from '../domain/partial-date.js'
import type { GraphStore } from '../graph/store.js'

/**
 * A store whose events are those that were known on a day, each as it was known then. Articles and claims are looked up
 * through events, so that those which nobody knew on that day are not met.
 */
export function knownOn(store: GraphStore, asOf: Day): GraphStore {
  return {
    ...store,
    listEvents: options => store.listEvents({ ...options, asOf }),
    eventsOf: (owners, options) => store.eventsOf(owners, { ...options, asOf }),
    eventsByIds: ids => store.eventsByIds(ids, asOf)
  }
}
