import type { EventFilter } from '../store.js'
import { ALL, nodeId, pairOwner, wideOwner } from '../model/keys.js'
import { tagsOfAll } from './event-filter.js'
import type { ShelfRow } from '../queries/events.js'
import type { Shelf, ShelfRequest } from './shelves.js'

/** Shelves that hold everything two or more countries or organisations have together, in each way it can be looked up. */
export function ownersOfParties(parties: readonly string[]): string[][] {
  const sorted = [...new Set(parties)].sort()
  const [only] = sorted
  if (only !== undefined && sorted.length === 1) return [[only]]
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map(b => [pairOwner(a, b), wideOwner(a)]))
}

/**
 * Every set of shelves on which all events of this filter stand. Whichever holds least is read; the filter does the
 * rest. `owner`, when given, is one more thing all of them belong to.
 */
export function candidateOwners(filter: EventFilter, owner: string | null): string[][] {
  const tags = [...tagsOfAll(filter), ...(owner === null || owner === ALL ? [] : [owner])]
  const principals = tags.filter(tag => tag.startsWith('country:') || tag.startsWith('organization:'))
  const sets = tags.map(tag => [tag])
  if (new Set(principals).size > 1) sets.push(...ownersOfParties(principals))
  for (const list of [
    filter.countries?.any?.map(key => nodeId('country', key)),
    filter.leaders?.any?.map(key => nodeId('leader', key)),
    filter.organizations?.any?.map(key => nodeId('organization', key)),
    filter.topics?.any?.map(key => nodeId('topic', key)),
    filter.frameworks?.map(key => nodeId('framework', key))
  ]) {
    if (list) sets.push(list)
  }
  return sets.length > 0 ? sets : [[ALL]]
}

/** A list: every set of shelves on which it stands whole, and tags that all its rows have. */
export interface ShelvedList {
  readonly sets: readonly (readonly string[])[]
  readonly tags: readonly string[]
}

/** All that these countries and organisations have together. */
export function listOfParties(parties: readonly string[]): ShelvedList {
  const tags = [...new Set(parties)].sort()
  return { sets: ownersOfParties(tags), tags }
}

/** All events of this filter; `owner`, when given, is one more thing all of them belong to. */
export function listFor(filter: EventFilter, owner: string | null): ShelvedList {
  const tags = [...tagsOfAll(filter), ...(owner === null || owner === ALL ? [] : [owner])]
  return { sets: candidateOwners(filter, owner), tags }
}

/** The set with the fewest rows on its shelves. */
export function narrowest(
  sets: readonly (readonly string[])[],
  shelves: ReadonlyMap<string, readonly Shelf[]>
): readonly string[] {
  const size = (owners: readonly string[]): number =>
    owners.reduce((sum, owner) => sum + (shelves.get(owner) ?? []).reduce((n, shelf) => n + shelf.n, 0), 0)
  let best: readonly string[] = sets[0] ?? []
  let least = Infinity
  for (const owners of sets) {
    const rows = size(owners)
    if (rows < least) [best, least] = [owners, rows]
  }
  return best
}

/**
 * One list: on which shelves it stands, and which tags are left to tell its rows from others there. What a shelf
 * implies is not tested: everything on `pair:A~B` has both.
 */
export function requestOn({ sets, tags }: ShelvedList, shelves: ReadonlyMap<string, readonly Shelf[]>): ShelfRequest {
  const owners = [...new Set(narrowest(sets, shelves))].filter(owner => (shelves.get(owner) ?? []).length > 0)
  const implied = new Set(owners.length === 1 ? impliedBy(owners[0] ?? '') : [])
  return { owners, all: [...new Set(tags)].filter(tag => !implied.has(tag)) }
}

/** A learnt key holds a `~` itself: of its pair less is implied than could be, and more is tested. */
export function impliedBy(owner: string): readonly string[] {
  if (owner.startsWith('pair:')) return owner.slice('pair:'.length).split('~')
  return [owner.startsWith('wide:') ? owner.slice('wide:'.length) : owner]
}

export function requestFor(
  filter: EventFilter,
  owner: string | null,
  shelves: ReadonlyMap<string, readonly Shelf[]>
): ShelfRequest {
  return requestOn(listFor(filter, owner), shelves)
}

/**
 * The shelves of one list as rows of a statement that reads them all. What stands on the shelves of several owners is
 * taken from those of the first: a pair's and a wide event's never hold the same.
 */
export function rowsOf(
  { owners, all }: ShelfRequest,
  shelves: ReadonlyMap<string, readonly Shelf[]>,
  request: number,
  wanted: (shelf: Shelf) => boolean = () => true
): ShelfRow[] {
  return owners.flatMap((owner, index) => {
    const met = owners.slice(0, index).filter(before => !/^(?:pair|wide):/.test(before))
    return (shelves.get(owner) ?? []).filter(wanted).map(({ id }) => ({ request, id, all, met }))
  })
}
