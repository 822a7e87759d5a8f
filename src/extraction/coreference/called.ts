import type { OfficeKind } from '../../domain/vocabulary.js'
import type { Mention } from '../document.js'

/** How many sentences a short form reaches back. */
export const BACK = 2

/** Whether the holder of an office is one of "the two ministers", "both presidents". */
export function isCalled(kind: OfficeKind | null, noun: string): boolean {
  if (kind === null) return true
  if (noun === 'ministers' || noun === 'prime ministers')
    return kind !== 'HEAD_OF_STATE' && kind !== 'ORGANIZATION_HEAD' && kind !== 'ENVOY' && kind !== 'MOVEMENT_LEADER'
  if (noun === 'presidents' || noun === 'monarchs') return kind === 'HEAD_OF_STATE' || kind === 'ORGANIZATION_HEAD'
  return true
}

/** Who is meant by such a word before all others: ministers are leaders only where nobody is who rules. */
const CALLED_FIRST: readonly (readonly [RegExp, ReadonlySet<OfficeKind>])[] = [
  [
    /^(?:leaders|heads|statesmen)$/,
    new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'ORGANIZATION_HEAD', 'MOVEMENT_LEADER'])
  ],
  [/^ministers$/, new Set(['FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'MINISTER'])],
  [/^(?:prime ministers|premiers|chancellors)$/, new Set(['HEAD_OF_GOVERNMENT'])]
]

/** Whether the holder of an office is meant by a word before others who may be called so too. */
export function isCalledFirst(kind: OfficeKind | null, noun: string): boolean {
  const kinds = CALLED_FIRST.find(([nouns]) => nouns.test(noun))?.[1]
  return kinds === undefined || kind === null || kinds.has(kind)
}

const SUBORDINATE: ReadonlySet<string> = new Set(['SPOKESPERSON', 'AMBASSADOR', 'OFFICIAL'])

/** "The two leaders" are no ambassadors and spokesmen. */
export const leads = ({ kind, office }: Mention): boolean => kind === 'LEADER' && !SUBORDINATE.has(office?.kind ?? '')

/** Who is so called rules a country, so that the two countries spoken of have two such. */
export const isRulers = (noun: string): boolean => /^(?:presidents|prime ministers|premiers|chancellors)$/.test(noun)

/** How many sentences "the leaders" reach back; few are presidents, so that those may stand further off. */
export const reachOf = (noun: string): number => (isRulers(noun) ? 4 : BACK)
