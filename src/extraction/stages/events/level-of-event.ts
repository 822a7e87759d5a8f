import type { OfficeKind, SummitLevel } from '../../../domain/vocabulary.js'
import type { Document, ExtractionContext } from '../../document.js'
import type { MeetingEvent } from './meeting-fit.js'

const RANK: Readonly<Partial<Record<OfficeKind, number>>> = {
  HEAD_OF_STATE: 0,
  HEAD_OF_GOVERNMENT: 0,
  DEPUTY_HEAD: 0,
  ORGANIZATION_HEAD: 0,
  MOVEMENT_LEADER: 0,
  FOREIGN_MINISTER: 1,
  DEFENCE_MINISTER: 1,
  MINISTER: 1,
  NATIONAL_SECURITY_ADVISER: 1,
  ORGANIZATION_OFFICIAL: 1,
  AMBASSADOR: 2,
  ENVOY: 2,
  SPOKESPERSON: 2,
  OFFICIAL: 2
}

const LEVELS: readonly SummitLevel[] = ['LEADERS', 'MINISTERS', 'ENVOYS']

/** The lower of the sides' highest ranks; what the words say where nobody is named. */
export function levelOf(event: MeetingEvent, document: Document, context: ExtractionContext): SummitLevel {
  const best = new Map<string, number>()
  for (const { ref } of event.parts) {
    if (!ref.actor.startsWith('leader:')) continue
    const rank = rankOf(ref.actor, document, context)
    if (rank === null) continue
    const side = ref.side ?? ref.actor
    best.set(side, Math.min(best.get(side) ?? 9, rank))
  }
  if (best.size > 0) return LEVELS[Math.max(...best.values())]!
  const said = event.candidates.map(c => c.level).find(l => l !== null)
  return said ?? (event.candidates.some(c => c.sort === 'SUMMIT') ? 'LEADERS' : 'ENVOYS')
}

function rankOf(leader: string, document: Document, context: ExtractionContext): number | null {
  // somebody called "leader" here and "president" there is a president
  const named = document.mentions.flatMap(m =>
    m.kind === 'LEADER' && m.office && m.actors.length === 1 && m.actors[0] === leader
      ? [RANK[m.office.kind] ?? null]
      : []
  )
  const day = document.article.published?.earliest ?? null
  let rank = named.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null)
  // a "chancellor" heads one government and the treasury of another: who he is on the day tells
  if (day === null && rank !== null) return rank
  for (const tenure of context.reference.tenuresOfLeader(leader.slice('leader:'.length))) {
    if (
      day !== null &&
      ((tenure.from ?? '') > day || (tenure.until !== null && tenure.until < day.slice(0, tenure.until.length)))
    )
      continue
    const office = context.reference.offices.get(tenure.office)
    const here = office ? (RANK[office.kind] ?? null) : null
    if (here !== null && (rank === null || here < rank)) rank = here
  }
  return rank
}
