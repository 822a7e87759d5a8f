import type { ActorRef, Clause } from '../clauses/types.js'

/** What two sides settle between them, or one undertakes towards the other. */
export interface Dealing {
  readonly parties: readonly ActorRef[]
  /** The token at which its title begins. */
  readonly from: number
  readonly clause: Clause
  readonly rule: string
  /** "made peace": what there is between them since. */
  readonly made?: 'Peace'
}

const sideOf = (ref: ActorRef): string => ref.side ?? ref.actor
/** Who stands for a state, an organisation or a movement. */
export const isPublic = (ref: ActorRef): boolean => /^(?:country|organization|movement):/.test(sideOf(ref))

/** The states, organisations and movements that somebody stands for. */
export const sidesOf = (refs: readonly ActorRef[]): Set<string> => new Set(refs.filter(isPublic).map(sideOf))

/** "Rohan said it had agreed to buy grain": who speaks of himself. */
export function actingIn({ subject, attribution }: Clause): readonly ActorRef[] {
  const pronoun = /^(?:it|he|she|we|they)$/.test(subject?.lemma ?? '') && subject?.actors.length === 0
  return pronoun ? (attribution?.speaker?.actors ?? []) : (subject?.actors ?? [])
}

/** One side's dealing with another, or with two; null where there are fewer or more. */
export function between(
  giving: readonly ActorRef[],
  receiving: readonly ActorRef[],
  from: number,
  clause: Clause,
  rule: string
): Dealing | null {
  const others = receiving.filter(r => isPublic(r) && !giving.some(g => sideOf(g) === sideOf(r)))
  if (sidesOf(giving).size !== 1 || sidesOf(others).size === 0 || sidesOf(others).size > 2) return null
  return { parties: [...giving, ...others], from, clause, rule }
}
