import { isLearntKey } from '../../domain/ids.js'
import type { StoreDump } from '../../graph/store.js'

const REPAIR = 'run `entente migrate`, which writes that list anew'

/**
 * The list of leaders of the reference data of whom articles tell an office: of nobody else the store is asked for offices, so
 * who is missing there is shown without them.
 */
export function holderProblems({ tenures, learntHolders }: Pick<StoreDump, 'tenures' | 'learntHolders'>): string[] {
  if (learntHolders === null) return [] // it is asked of everybody
  const told = new Set(tenures.map(({ leader }) => leader).filter(leader => !isLearntKey(leader)))
  const listed = new Set(learntHolders)
  return [
    ...[...told]
      .filter(leader => !listed.has(leader))
      .map(
        leader => `articles tell an office of ${leader}, who is not on the list of those of whom they do: ${REPAIR}`
      ),
    ...learntHolders
      .filter(leader => !told.has(leader))
      .map(leader => `${leader} is on the list of those of whom articles tell an office, and none does: ${REPAIR}`)
  ].sort()
}
