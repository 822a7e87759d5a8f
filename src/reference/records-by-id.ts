import { rememberedOfWords } from '../domain/memo.js'
import type { LinesByKey } from './lines-by-key.js'
import type { Table } from './tables.js'

/** A table's records by id, each read when it is first asked for; whoever goes through them all has them all read. */
export class RecordsById<T extends { readonly id: string }> implements ReadonlyMap<string, T> {
  readonly get: (id: string) => T | undefined
  #all: ReadonlyMap<string, T> | null = null

  constructor(
    private readonly table: Table<T>,
    places: LinesByKey
  ) {
    this.get = rememberedOfWords(id => places.numbersOf(id).map(place => table.at(place))[0])
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  get size(): number {
    return this.table.records.length
  }

  forEach(visit: (record: T, id: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [id, record] of this) visit(record, id, this)
  }

  entries(): MapIterator<[string, T]> {
    return this.#map().entries()
  }

  keys(): MapIterator<string> {
    return this.#map().keys()
  }

  values(): MapIterator<T> {
    return this.#map().values()
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries()
  }

  #map(): ReadonlyMap<string, T> {
    return (this.#all ??= new Map(this.table.records.map(record => [record.id, record])))
  }
}
