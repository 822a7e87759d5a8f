import type { InteractionCandidate } from './candidate.js'

/**
 * Gives the candidates of one article their events: what the same sides do to the same sides, of one type and not on
 * different days, is one event told several times; but "recalled its ambassador and expelled theirs" is two.
 */
export function groupInteractions(
  candidates: readonly InteractionCandidate[]
): { readonly event: string; readonly candidate: InteractionCandidate }[] {
  const events: (Means & { key: string; sides: string })[] = []
  return candidates.map(asRecall).map(candidate => {
    const sides = [candidate.type, ...sidesOf(candidate.sources), '>', ...sidesOf(candidate.targets)].join(' ')
    const date = candidate.date?.date.edtf ?? null
    const { type, mode, contexts } = candidate
    const means = { type, date, mode, contexts }
    const known = events.find(e => e.sides === sides && meet(e.date, date) && areOneWay(e, means))
    if (known) {
      known.date ??= date
      known.mode ??= mode
      return { event: known.key, candidate }
    }
    const event = { key: `i${events.length + 1}`, sides, ...means }
    events.push(event)
    return { event: event.key, candidate }
  })
}

/** Frames do not tell whose envoys go home: who recalls his own has withdrawn them, and expelled nobody. */
const asRecall = (candidate: InteractionCandidate): InteractionCandidate =>
  candidate.type === 'SANCTION' && candidate.mode === 'expel' && RECALLED.test(candidate.rule)
    ? { ...candidate, mode: 'withdraw' }
    : candidate
const RECALLED =
  /\.(?:recall|withdraw|pull|pull\+out|evacuate|remove|bring\+home|call\+home|call\+back|keep|hold|leave)(?:\.|$)/

interface Means {
  readonly type: InteractionCandidate['type']
  date: string | null
  mode: string | null
  readonly contexts: InteractionCandidate['contexts']
}

/** "broke off relations. The envoys were given 72 hours to leave": that they must go is part of it. */
const areOneWay = (a: Means, b: Means): boolean =>
  a.type !== 'SANCTION' ||
  meet(a.mode, b.mode) ||
  ((a.date === null || b.date === null) &&
    [a, b].every(({ contexts }) => contexts.includes('diplomatic')) &&
    [a, b].some(({ mode }) => mode === 'discontinue'))

const meet = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

const sidesOf = (refs: InteractionCandidate['sources']): string[] =>
  [...new Set(refs.map(r => r.side ?? r.actor))].sort()
