import type { Modality } from '../../domain/vocabulary.js'
import { GOVERNORS, PARTICLE_GOVERNORS } from '../lexicon/status-words.js'

/** How real the text makes something. `HELD` is done or going on. */
export type Reality =
  'HELD' | 'PLANNED' | 'PROPOSED' | 'REFUSED' | 'POSTPONED' | 'CANCELLED' | 'DENIED' | 'HYPOTHETICAL'

/** What negation makes of each. */
export const NEGATED: Readonly<Record<Reality, Reality>> = {
  HELD: 'DENIED',
  PLANNED: 'REFUSED',
  PROPOSED: 'REFUSED',
  REFUSED: 'PROPOSED', // has not ruled out
  POSTPONED: 'PLANNED',
  CANCELLED: 'PLANNED',
  DENIED: 'HELD',
  HYPOTHETICAL: 'HYPOTHETICAL'
}

/** Which kind of governor a verb is: of a plan, a refusal, a denial …; null for all other verbs. */
export function classOf(lemma: string): keyof typeof GOVERNORS | null {
  const particle = PARTICLE_GOVERNORS[lemma]
  if (particle) return particle
  const bare = lemma.split(' ')[0]!
  for (const key of ['planned', 'proposed', 'refused', 'cancelled', 'postponed', 'denied', 'transparent'] as const) {
    if (GOVERNORS[key].has(bare)) return key
  }
  return null
}

/** How real each kind of governor makes what it governs. */
export const REALITY: Readonly<Record<keyof typeof GOVERNORS, Reality>> = {
  planned: 'PLANNED',
  proposed: 'PROPOSED',
  refused: 'REFUSED',
  cancelled: 'CANCELLED',
  postponed: 'POSTPONED',
  denied: 'DENIED',
  transparent: 'HELD'
}

export function modalityOf(reality: Reality): Modality {
  switch (reality) {
    case 'HELD':
      return 'ASSERTED'
    case 'PLANNED':
    case 'POSTPONED':
      return 'PLANNED'
    default:
      return reality
  }
}
