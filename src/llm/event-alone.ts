import type { Modality } from '../domain/vocabulary.js'
import type { Reality } from '../extraction/reality/kinds.js'
import type { ProposedEvent } from './proposal.js'

// What can be said of a proposed event without looking into the story.

/** Why something proposed is not used. */
export class Refused extends Error {}

/** How notes name it: its kind and who takes part. */
export function labelOf(event: ProposedEvent): string {
  const sides =
    event.kind === 'INTERACTION'
      ? `${event.type} of ${event.sources.join(', ')} to ${event.targets.join(', ')}`
      : event.kind === 'SUMMIT'
        ? event.participants.join(', ')
        : event.parties.join(', ')
  return `proposed ${event.kind.toLowerCase()} (${sides.slice(0, 80)})`
}

/** How a status is told when it is told plainly. */
const TOLD_AS: Readonly<Record<string, Modality>> = {
  HELD: 'ASSERTED',
  DONE: 'ASSERTED',
  POSTPONED: 'PLANNED',
  PLANNED: 'PLANNED',
  PROPOSED: 'PROPOSED',
  REFUSED: 'REFUSED',
  CANCELLED: 'CANCELLED',
  UNDER_NEGOTIATION: 'PLANNED',
  AGREED: 'ASSERTED',
  SIGNED: 'ASSERTED',
  RATIFIED: 'ASSERTED',
  IN_FORCE: 'ASSERTED',
  WITHDRAWN: 'ASSERTED',
  LAPSED: 'ASSERTED'
}

/** Throws Refused: a plan told as done, or a refusal told as a plan, shows that the model did not know which it is. */
export function requireConsistent(event: ProposedEvent): void {
  if (event.modality === 'DENIED' || event.modality === 'HYPOTHETICAL') return
  if (TOLD_AS[event.status] !== event.modality)
    throw new Refused(`status ${event.status} and modality ${event.modality} do not go together`)
}

/** How real the events of the rules would be that are told so. */
export function realityOf({ modality, status }: ProposedEvent): Reality {
  if (modality === 'ASSERTED') return 'HELD'
  return status === 'POSTPONED' && modality === 'PLANNED' ? 'POSTPONED' : modality
}
