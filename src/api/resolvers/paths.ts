import { InputError } from '../../domain/errors.js'
import type { PathKind } from '../../graph/store.js'
import { asOfDay } from '../as-of.js'
import type { ApiContext } from '../context.js'
import type * as Api from '../generated/types.js'
import { parseIdOf } from '../ids.js'
import { pageSize } from '../pages.js'
import type { PathSearchView } from '../views.js'

const MAX_HOPS = 6
const USUAL: readonly PathKind[] = ['SUMMIT', 'AGREEMENT', 'INTERACTION']

interface PathArguments {
  readonly from: string
  readonly to: string
  readonly maxHops?: number | null
  readonly kinds?: readonly PathKind[] | null
  readonly mode?: Api.PathMode | null
  readonly first?: number | null
  readonly asOf?: string | null
}

/** Reads what ways are asked for and searches them; the store bounds the work. */
export async function pathSearch(
  { from, to, maxHops, kinds, mode, first, asOf }: PathArguments,
  context: ApiContext
): Promise<PathSearchView> {
  const hops = maxHops ?? 3
  if (hops < 1 || hops > MAX_HOPS) {
    throw new InputError(`maxHops: ${hops} is not between 1 and ${MAX_HOPS}`, { field: 'maxHops' })
  }
  const [start, end] = (
    [
      ['from', from],
      ['to', to]
    ] as const
  ).map(([field, id]) => parseIdOf(['country', 'leader', 'organization'], id, field))
  if (start === undefined || end === undefined || start.id === end.id) {
    throw new InputError(`from and to are both ${from}; a way leads from one thing to another`, { field: 'to' })
  }
  const day = await asOfDay(asOf, context)
  const { paths, ...search } = await context.store.paths(start.id, end.id, {
    maxHops: hops,
    kinds: kinds ?? USUAL,
    all: mode === 'ALL',
    first: first === null || first === undefined ? 10 : pageSize(first),
    asOf: day
  })
  return {
    ...search,
    paths: paths.map(({ nodes, steps }) => ({ nodes, steps: steps.map(step => ({ ...step, asOf: day })) }))
  }
}
