import type { ApiContext } from './context.js'
import type { Resolvers } from './generated/types.js'
import type { Asked, Loaders } from './loading.js'

interface Load {
  (asked: readonly Asked<object, object>[], context: ApiContext): Promise<readonly unknown[]>
  /** The answer where it can be told at once; undefined where it cannot. */
  readonly now?: (parent: object, context: ApiContext) => unknown
}

/** One parent's answer: known, or on its way. */
interface Entry {
  readonly promise: Promise<unknown>
  value: unknown
  isKnown: boolean
}

/** What one field has been asked for with the same arguments. */
interface SameArguments {
  /** Handed to the loader as one object, so that it can tell the sets apart without looking into them. */
  readonly args: object
  readonly entries: Map<object, Entry>
}

interface Batch {
  readonly asked: Asked<object, object>[]
  readonly entries: Entry[]
  readonly answers: Promise<readonly unknown[]>
}

/**
 * The parents that ask for one field. All that ask before the next turn are one call of its loader, and whoever asks again
 * in the same execution gets what was found, at once where it is there already. Parents are told apart as objects:
 * whatever is found is handed on as it is, so one thing met in many places is one parent.
 */
class Field {
  readonly #sets = new Map<string, SameArguments>()
  #batch: Batch | null = null

  constructor(
    private readonly load: Load,
    private readonly context: ApiContext
  ) {}

  of(parent: object, args: object): unknown {
    const set = this.#setOf(args)
    const entry = set.entries.get(parent) ?? this.#add(parent, set)
    return entry.isKnown ? entry.value : entry.promise
  }

  #setOf(args: object): SameArguments {
    const key = isEmpty(args) ? '' : JSON.stringify(args)
    let set = this.#sets.get(key)
    if (set === undefined) this.#sets.set(key, (set = { args, entries: new Map() }))
    return set
  }

  #add(parent: object, { args, entries }: SameArguments): Entry {
    const batch = (this.#batch ??= this.#nextBatch())
    const place = batch.asked.push({ obj: parent, params: args }) - 1
    const promise = batch.answers.then(answers => answers[place])
    const entry: Entry = { promise, value: undefined, isKnown: false }
    batch.entries.push(entry)
    entries.set(parent, entry)
    return entry
  }

  #nextBatch(): Batch {
    const asked: Asked<object, object>[] = []
    const entries: Entry[] = []
    const answers = new Promise<void>(resolve => process.nextTick(resolve)).then(async () => {
      this.#batch = null
      const found = await this.load(asked, this.context)
      entries.forEach((entry, place) => {
        entry.value = found[place]
        entry.isKnown = true
      })
      return found
    })
    return { asked, entries, answers }
  }
}

function isEmpty(args: object): boolean {
  for (const _name in args) return false
  return true
}

/** What one execution asks of the loaders. */
export class Batches {
  readonly #fields = new Map<Load, Field>()

  of(load: Load, parent: object, args: object, context: ApiContext): unknown {
    const known = load.now?.(parent, context)
    if (known !== undefined) return known
    let field = this.#fields.get(load)
    if (field === undefined) this.#fields.set(load, (field = new Field(load, context)))
    return field.of(parent, args)
  }
}

/**
 * Loaders as resolvers. Mercurius has loaders of its own; they tell parents apart by writing each as JSON, with its
 * arguments, which for lists within lists costs more than the answer itself.
 */
export function resolversOf(loaders: Loaders): Resolvers {
  const types = Object.entries(loaders).map(([type, fields]) => [
    type,
    Object.fromEntries(
      Object.entries(fields as Record<string, Load>).map(([name, load]) => [
        name,
        (parent: object, args: object, context: ApiContext) => context.batches.of(load, parent, args, context)
      ])
    )
  ])
  return Object.fromEntries(types) as Resolvers
}
