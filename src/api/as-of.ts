import { InputError } from '../domain/errors.js'
import type { Day } from '../domain/partial-date.js'
import type { ApiContext } from './context.js'
import { scalars } from './scalars.js'

/**
 * The day that `asOf` means; null where nothing is asked. Knowledge is told by the day: whatever became known on it
 * counts. What will be known nobody knows, so a day to come is refused; so is a day before the first article, of which
 * an empty answer would look as if nothing had happened.
 */
export async function asOfDay(
  asOf: string | null | undefined,
  { today, firstKnown }: Pick<ApiContext, 'today' | 'firstKnown'>
): Promise<Day | null> {
  if (asOf === null || asOf === undefined) return null
  const day = asOf.slice(0, 'YYYY-MM-DD'.length)
  if (day > today) {
    throw new InputError(`asOf: ${day} is in the future; what is known today (${today}) is what you get without asOf`, {
      code: 'AS_OF_IN_FUTURE',
      field: 'asOf'
    })
  }
  const first = await firstKnown()
  if (first === null || day >= first) return day
  throw new InputError(`asOf: on ${day} nothing was known yet; the first article here is of ${first}`, {
    code: 'AS_OF_BEFORE_FIRST_ARTICLE',
    field: 'asOf'
  })
}

/** The day that a word of a query string or a command line means: a day, or an instant as in GraphQL. Throws for others. */
export async function asOfWord(
  word: string | undefined,
  context: Pick<ApiContext, 'today' | 'firstKnown'>
): Promise<Day | null> {
  if (word === undefined) return null
  try {
    return await asOfDay(String((word.includes('T') ? scalars.DateTime : scalars.Date).parseValue(word)), context)
  } catch (error) {
    if (!(error instanceof InputError) || error.field !== null) throw error
    throw new InputError(`asOf: ${error.message}`, { field: 'asOf', cause: error })
  }
}

/** The name of a list for its cursors: a place in what was known on one day is no place in what was known on another. */
export function listAsOf(name: string, asOf: Day | null): string {
  return asOf === null ? name : `${name}@${asOf}`
}

/** Groups parents by the day as of which they were asked for, and answers each group at once, in the order of the parents. */
export async function byDay<Parent extends object, R>(
  parents: readonly Parent[],
  load: (parents: readonly Parent[], asOf: Day | null) => Promise<readonly R[]>
): Promise<R[]> {
  const groups = new Map<Day | null, number[]>()
  parents.forEach((parent, place) => {
    const asOf = 'asOf' in parent && typeof parent.asOf === 'string' ? parent.asOf : null
    groups.set(asOf, [...(groups.get(asOf) ?? []), place])
  })
  const answers: R[] = []
  for (const [asOf, places] of groups) {
    const group = places.flatMap(place => parents.slice(place, place + 1))
    const found = await load(group, asOf)
    places.forEach((place, index) => (answers[place] = found[index] as R))
  }
  return answers
}
