import { InputError } from '../../domain/errors.js'
import type { PathKind, StoreReader } from '../../graph/store.js'
import { asOfDay } from '../as-of.js'
import type { ApiContext } from '../context.js'
import { finder } from '../find.js'
import type * as Api from '../generated/types.js'
import { parseIdOf } from '../ids.js'
import { pageSize } from '../pages.js'
import type { PathSearchView } from '../views.js'

const MAX_HOPS = 6
const ENDS = ['country', 'leader', 'organization'] as const
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
  const [start, end] = await endsOf(from, to, context.store)
  const day = await asOfDay(asOf, context)
  const { paths, ...search } = await context.store.paths(start, end, {
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

/** The ids that both ends have now: whoever is merged is meant by the former id too. */
async function endsOf(from: string, to: string, store: StoreReader): Promise<readonly [string, string]> {
  const fields = ['from', 'to'] as const
  const asked = [from, to].map((id, at) => parseIdOf(ENDS, id, fields[at]).id)
  const found = await finder(store).actors(asked)
  const [start, end] = found.map((node, at) => {
    if (node !== null) return node.globalId
    throw new InputError(`${fields[at]}: there is no ${asked[at]}; search finds the ids of what is meant by a name`, {
      code: 'UNKNOWN_PARTY',
      field: fields[at]
    })
  })
  if (start === undefined || end === undefined || start === end) {
    throw new InputError(`from and to are both ${start}; a way leads from one thing to another`, { field: 'to' })
  }
  return [start, end]
}
