import type { Day } from '../../domain/partial-date.js'
import type { EventKind } from '../../domain/vocabulary.js'
import type { Transaction } from '../engine.js'
import { WIDEST_PAIRED } from '../model/buckets.js'
import { tiesEver, tagsOfVersions } from '../queries/paths.js'
import { text, texts } from '../rows.js'
import { shelvesOf } from './shelves.js'

/** Versions looked at in one search, as far as shelves say how many they hold. */
const MOST_VERSIONS = 50_000

const isLeader = (id: string): boolean => id.startsWith('leader:')
const isPrincipal = (id: string): boolean => id.startsWith('country:') || id.startsWith('organization:')

/**
 * Who is next to whom by events as they were known on a day: the same ties as today's (see `tiesOfEvent`), read from the
 * versions of that day, the newest years first. For whom a leader acted is told by the ties there have ever been.
 */
export class VersionTies {
  #left = MOST_VERSIONS
  truncated = false

  constructor(
    private readonly transaction: Transaction,
    private readonly kinds: readonly EventKind[],
    private readonly asOf: Day,
    private readonly mostRows: number
  ) {}

  async read(ids: readonly string[], put: (id: string, other: string) => void): Promise<void> {
    if (this.kinds.length === 0) return
    const acts = await this.#actsFor(ids)
    for (const row of await this.transaction.run(tagsOfVersions, { rows: await this.#shelves(ids), asOf: this.asOf })) {
      const id = text(row, 'id')
      const tags = texts(row, 'tags')
      const [leaders, principals] = [tags.filter(isLeader), tags.filter(isPrincipal)]
      const alike = isLeader(id) ? leaders : principals
      if (alike.length <= WIDEST_PAIRED) for (const other of alike) if (other !== id) put(id, other)
      for (const other of isLeader(id) ? principals : leaders) if (acts.get(id)?.has(other)) put(id, other)
    }
  }

  /** The shelves of these things, the newest first, as far as the search may still look. */
  async #shelves(ids: readonly string[]): Promise<{ owner: string; id: string }[]> {
    const shelves = [...(await shelvesOf(this.transaction, ids, this.kinds, this.asOf)).values()].flat()
    const rows: { owner: string; id: string }[] = []
    for (const { owner, id, n } of shelves.sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0))) {
      if (n > this.#left) {
        this.truncated = true
        continue
      }
      this.#left -= n
      rows.push({ owner, id })
    }
    return rows
  }

  async #actsFor(ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const acts = new Map<string, Set<string>>(ids.map(id => [id, new Set()]))
    const rows = await this.transaction.run(tiesEver, { ids, limit: this.mostRows })
    if (rows.length === this.mostRows) this.truncated = true
    for (const row of rows) {
      const [a, b] = [text(row, 'a'), text(row, 'b')]
      if (isLeader(a) !== isLeader(b)) acts.get(text(row, 'id'))?.add(a === text(row, 'id') ? b : a)
    }
    return acts
  }
}
