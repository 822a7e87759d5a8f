import type { InteractionCandidate } from './candidate.js'

/**
 * Gives the candidates of one article their events: what the same sides do to the same sides, of one type and not on
 * different days, is one event told several times.
 */
export function groupInteractions(
  candidates: readonly InteractionCandidate[]
): { readonly event: string; readonly candidate: InteractionCandidate }[] {
  const events: { key: string; sides: string; date: string | null }[] = []
  return candidates.map(candidate => {
    const sides = [candidate.type, ...sidesOf(candidate.sources), '>', ...sidesOf(candidate.targets)].join(' ')
    const date = candidate.date?.date.edtf ?? null
    const known = events.find(e => e.sides === sides && (e.date === null || date === null || e.date === date))
    if (known) {
      known.date ??= date
      return { event: known.key, candidate }
    }
    const event = { key: `i${events.length + 1}`, sides, date }
    events.push(event)
    return { event: event.key, candidate }
  })
}

const sidesOf = (refs: InteractionCandidate['sources']): string[] =>
  [...new Set(refs.map(r => r.side ?? r.actor))].sort()
