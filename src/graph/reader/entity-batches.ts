import type { Engine, Row } from '../engine.js'
import { entitiesByIds } from '../queries/entities.js'
import { text, textOrNull } from '../rows.js'

/**
 * Look-ups of entities by id, joined: whatever is asked for in one turn of the event loop, by whichever field of
 * whichever request, is one statement. Nothing is kept beyond that turn.
 */
export class EntityBatches {
  #waiting: { readonly ids: Set<string>; readonly rows: Promise<ReadonlyMap<string, Row>> } | null = null

  constructor(private readonly engine: Engine) {}

  /** Rows of `entitiesByIds` in the order asked, null for the unknown; who turned out to be somebody else as that one. */
  async rows(ids: readonly string[]): Promise<(Row | null)[]> {
    const rows = await this.#asStored(ids)
    const others = rows.map(row => (row === null ? null : textOrNull(row, 'into')))
    if (others.every(into => into === null)) return rows
    const wanted = [...new Set(others.flatMap(into => into ?? []))]
    const found = new Map((await this.#asStored(wanted)).map((row, index) => [wanted[index], row]))
    return rows.map((row, index) => (others[index] == null ? row : (found.get(others[index]) ?? row)))
  }

  async #asStored(ids: readonly string[]): Promise<(Row | null)[]> {
    if (ids.length === 0) return []
    this.#waiting ??= this.#next()
    for (const id of ids) this.#waiting.ids.add(id)
    const rows = await this.#waiting.rows
    return ids.map(id => rows.get(id) ?? null)
  }

  #next(): { ids: Set<string>; rows: Promise<ReadonlyMap<string, Row>> } {
    const ids = new Set<string>()
    const rows = new Promise<void>(setImmediate).then(() => {
      this.#waiting = null
      return this.engine.read(transaction => transaction.run(entitiesByIds, { ids: [...ids].sort() }))
    })
    return { ids, rows: rows.then(found => new Map(found.map(row => [text(row, 'id'), row]))) }
  }
}
