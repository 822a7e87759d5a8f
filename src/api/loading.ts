import type { ApiContext } from './context.js'
import type { Resolvers } from './generated/types.js'

/** One parent asking for a field, with the field's arguments. */
export interface Asked<Parent, Args> {
  readonly obj: Parent
  readonly params: Args
}

// A resolver's type turned round: all parents at once instead of one.
type LoaderOf<R> = R extends (
  parent: infer Parent,
  args: infer Args,
  context: ApiContext,
  ...rest: never[]
) => infer Result
  ? (asked: readonly Asked<Parent, Args>[], context: ApiContext) => Promise<readonly Awaited<Result>[]>
  : never

/** Fields that follow a relationship, each answered for all its parents in one go. */
export type Loaders = {
  readonly [T in keyof Resolvers]?: {
    readonly [F in keyof NonNullable<Resolvers[T]>]?: LoaderOf<NonNullable<NonNullable<Resolvers[T]>[F]>>
  }
}

/**
 * Calls `load` once for each set of arguments: parents reached through aliases with other arguments come in the same
 * batch, and those with the same arguments share one object (see `Batches`). Answers stand in the order of the questions. Where one set is refused (a bad cursor under one alias), its
 * parents alone get the error: GraphQL throws an error that it is handed as a value.
 */
export async function byArguments<Parent, Args, R>(
  asked: readonly Asked<Parent, Args>[],
  load: (parents: readonly Parent[], args: Args) => Promise<readonly R[]>
): Promise<R[]> {
  const groups = new Map<Args, number[]>()
  asked.forEach(({ params }, place) => {
    const places = groups.get(params)
    if (places) places.push(place)
    else groups.set(params, [place])
  })
  const answers: R[] = []
  await Promise.all(
    [...groups].map(async ([args, places]) => {
      const parents = places.flatMap(place => asked.slice(place, place + 1).map(({ obj }) => obj))
      try {
        const results = await load(parents, args)
        places.forEach((place, index) => (answers[place] = results[index] as R))
      } catch (error) {
        for (const place of places) answers[place] = error as R
      }
    })
  )
  return answers
}

/**
 * Looks up the keys that `keysOf` finds in each parent, every key once and all in one call, and hands each parent its
 * own, unknown ones left out.
 */
export async function lookUpAll<Parent, T>(
  parents: readonly Parent[],
  keysOf: (parent: Parent) => readonly string[],
  find: (keys: readonly string[]) => Promise<readonly (T | null)[]>
): Promise<T[][]> {
  const keys = [...new Set(parents.flatMap(keysOf))]
  const found = keys.length === 0 ? [] : await find(keys)
  const byKey = new Map(keys.map((key, index) => [key, found[index] ?? null]))
  return parents.map(parent =>
    keysOf(parent)
      .map(key => byKey.get(key) ?? null)
      .filter(record => record !== null)
  )
}

/** As `lookUpAll`, for parents that name one thing or nothing. */
export async function lookUp<Parent, T>(
  parents: readonly Parent[],
  keyOf: (parent: Parent) => string | null,
  find: (keys: readonly string[]) => Promise<readonly (T | null)[]>
): Promise<(T | null)[]> {
  const found = await lookUpAll(
    parents,
    parent => {
      const key = keyOf(parent)
      return key === null ? [] : [key]
    },
    find
  )
  return found.map(([record]) => record ?? null)
}
