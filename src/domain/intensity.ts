import type { Event } from './event.js'
import type { QuadClass } from './vocabulary.js'

/** How an event counts when the warmth of a relationship is added up. */
export interface Weight {
  /** False for what is only proposed or planned, was refused or cancelled: it is shown and never counted. */
  readonly happened: boolean
  /** PLOVER score, -10 to +10; 0 for what has not happened. */
  readonly score: number
  readonly quadClass: QuadClass
}

/** PLOVER: a meeting is a CONSULT (in person 4, by telephone 1.5), an agreement an AGREE, a signing a SUPPORT. */
const MEETING = 4
const CALL = 1.5
const AGREE = 2.5
const SIGNING = 5

const CONCLUDED: ReadonlySet<string> = new Set(['AGREED', 'SIGNED', 'RATIFIED', 'IN_FORCE', 'WITHDRAWN', 'LAPSED'])

/** Summits and agreements are no interactions, but count like the ones they stand for. */
export function weightOf(event: Event): Weight {
  switch (event.kind) {
    case 'SUMMIT':
      return weight(event.status === 'HELD', event.format === 'CALL' ? CALL : MEETING, 'VERBAL_COOPERATION')
    case 'AGREEMENT': {
      const signed = event.steps.some(step => step.status === 'SIGNED') || event.status === 'SIGNED'
      return weight(CONCLUDED.has(event.status), signed ? SIGNING : AGREE, 'VERBAL_COOPERATION')
    }
    case 'INTERACTION':
      return weight(event.status === 'DONE', event.score, event.quadClass)
  }
}

function weight(happened: boolean, score: number, quadClass: QuadClass): Weight {
  return { happened, score: happened ? score : 0, quadClass }
}
