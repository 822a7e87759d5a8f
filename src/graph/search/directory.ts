import { foldName } from '../../domain/ids.js'
import { Refreshed } from '../../domain/refreshed.js'
import { likeness } from '../../domain/spelling/likeness.js'
import { Vocabulary } from '../../domain/spelling/vocabulary.js'
import type { Engine, Row } from '../engine.js'
import { typeOf } from '../model/keys.js'
import * as queries from '../queries/search.js'
import { json, number, text, textOrNull } from '../rows.js'
import type { EntityKind } from '../store.js'

/** What somebody or something is called. */
export interface Named {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** Other names, as written. */
  readonly aliases: readonly string[]
  /** What stands for it without being its name: a capital, a demonym. */
  readonly standIns: readonly string[]
  /** How many events it takes part in or is the matter of. */
  readonly told: number
  /** Whether texts alone know of it. */
  readonly learnt: boolean
  /** All of these folded, the name first. */
  readonly folded: readonly string[]
}

export interface FoundName {
  readonly named: Named
  /** For each word as typed, how likely it is meant: see `likeness`. */
  readonly likenesses: readonly number[]
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  country: 'COUNTRY',
  leader: 'LEADER',
  organization: 'ORGANIZATION',
  framework: 'FRAMEWORK',
  topic: 'TOPIC'
}

/** More words that begin so, or are alike, than these are not looked at. */
const MOST_CONTINUATIONS = 60
const MOST_ALIKE = 12
const ENTITIES_A_TURN = 1_000

class Names {
  readonly #vocabulary = new Vocabulary()
  readonly #byWord = new Map<string, Named[]>()
  /** Words of the names that titles of events are made of. */
  readonly #ofTitles = new Set<string>()

  /** See `Vocabulary.isSmall`. */
  get isSmall(): boolean {
    return this.#vocabulary.isSmall
  }

  add(named: Named): void {
    for (const word of named.folded[0]?.split(' ') ?? []) this.#ofTitles.add(word)
    for (const word of new Set(named.folded.flatMap(name => name.split(' ')))) {
      if (word === '') continue
      this.#vocabulary.add(word, 1 + named.told)
      const known = this.#byWord.get(word)
      if (known) known.push(named)
      else this.#byWord.set(word, [named])
    }
  }

  /** Those of some words that are part of somebody's or something's own name. */
  ofNames(words: readonly string[]): string[] {
    return words.filter(word => this.#ofTitles.has(word))
  }

  /** Those of some words that are in no name, but in one but for so many letters. */
  likeNames(words: readonly string[], slips: 1 | 2): string[] {
    return words.filter(word => !this.#byWord.has(word) && this.#vocabulary.similar(word, 1, slips).length > 0)
  }

  find(words: readonly string[], unfinished: boolean): FoundName[] {
    const found = new Map<Named, number[]>()
    words.forEach((typed, index) => {
      const last = unfinished && index === words.length - 1
      for (const word of this.#meant(typed, last)) {
        const like = likeness(typed, word)
        for (const named of this.#byWord.get(word) ?? []) {
          const likenesses = found.get(named) ?? words.map(() => 0)
          likenesses[index] = Math.max(likenesses[index] ?? 0, like)
          found.set(named, likenesses)
        }
      }
    })
    return [...found].map(([named, likenesses]) => ({ named, likenesses }))
  }

  #meant(typed: string, unfinished: boolean): Iterable<string> {
    const known = this.#byWord.has(typed)
    if (known && !unfinished) return [typed]
    const begun = this.#vocabulary.begins(typed, MOST_CONTINUATIONS)
    return new Set([typed, ...begun, ...(known ? [] : this.#vocabulary.similar(typed, MOST_ALIKE))])
  }
}

/** The names of all entities of a graph, in memory: some twenty thousand, found in well under a millisecond. */
export class Directory {
  readonly #names: Refreshed<Names>

  constructor(engine: Engine) {
    this.#names = new Refreshed(
      () => load(engine),
      names => names.isSmall
    )
  }

  /** Names or numbers of events have changed. */
  touch(): void {
    this.#names.touch()
  }

  /** See `Refreshed.doubts`. */
  doubts(): number {
    return this.#names.doubts()
  }

  /** Who may be meant by folded words. `unfinished`: the last of them may go on. */
  async find(words: readonly string[], unfinished: boolean): Promise<FoundName[]> {
    return (await this.#names.get()).find(words, unfinished)
  }

  /**
   * Those of some folded words that are part of a name as it stands in titles of events. Where no text has one of them, nothing
   * is told of who bears it, and it is no misspelling of anything else.
   */
  async ofNames(words: readonly string[]): Promise<readonly string[]> {
    return (await this.#names.get()).ofNames(words)
  }

  /** Those of some folded words that are a name with so many letters wrong. */
  async likeNames(words: readonly string[], slips: 1 | 2): Promise<readonly string[]> {
    return (await this.#names.get()).likeNames(words, slips)
  }
}

function load(engine: Engine): Promise<Names> {
  return engine.read(async transaction => {
    const told = new Map(
      (await transaction.run(queries.eventsByOwner)).map(row => [text(row, 'owner'), number(row, 'n')])
    )
    const names = new Names()
    const rows = await transaction.run(queries.allNames)
    const former = namesOfMerged(rows)
    for (const [at, row] of rows.entries()) {
      if (at % ENTITIES_A_TURN === 0) await new Promise(resolve => setImmediate(resolve))
      const named = namedOf(row, told, former)
      if (named !== null) names.add(named)
    }
    return names
  })
}

/** The parts of all kinds of records that hold names. */
interface NamedRecord {
  readonly name: string
  readonly code?: string
  readonly alpha3?: string
  readonly officialName?: string | null
  readonly aliases?: readonly string[]
  readonly formerNames?: readonly string[]
  readonly terms?: readonly string[]
  readonly demonyms?: readonly string[]
  readonly capital?: string | null
  readonly metonyms?: readonly string[]
}

/** The names of those who turned out to be somebody else, by who that is. */
function namesOfMerged(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const row of rows) {
    const into = textOrNull(row, 'into')
    if (into === null) continue
    const { name, aliases = [] } = json<NamedRecord>(row, 'json')
    names.set(into, [...(names.get(into) ?? []), name, ...aliases])
  }
  return names
}

function namedOf(
  row: Row,
  told: ReadonlyMap<string, number>,
  former: ReadonlyMap<string, readonly string[]>
): Named | null {
  const id = text(row, 'id')
  const kind = KINDS[typeOf(id)]
  if (kind === undefined || textOrNull(row, 'into') !== null) return null
  const record = json<NamedRecord>(row, 'json')
  const { name, code, alpha3, officialName, aliases = [], formerNames = [], terms = [] } = record
  const names = [code, alpha3, officialName, ...aliases, ...formerNames, ...terms, ...(former.get(id) ?? [])].flatMap(
    one => one ?? []
  )
  const standIns = [record.capital, ...(record.metonyms ?? []), ...(record.demonyms ?? [])].flatMap(one => one ?? [])
  const folded = [...new Set([name, ...names, ...standIns].map(foldName))]
  return { id, kind, name, aliases: names, standIns, told: told.get(id) ?? 0, learnt: row.learnt === true, folded }
}
