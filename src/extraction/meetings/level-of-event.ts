import type { OfficeKind, SummitLevel } from '../../domain/vocabulary.js'
import { remembered } from '../../domain/memo.js'
import type { Document, ExtractionContext, Mention } from '../document.js'
import type { MeetingEvent } from './fit.js'

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

/** How high each leader is called in an article, worked out once: whoever is a leader here and a president there is a president. */
const ranksTold = remembered((mentions: readonly Mention[]): ReadonlyMap<string, number> => {
  const told = new Map<string, number>()
  for (const { kind, office, actors } of mentions) {
    const rank = office === null ? undefined : RANK[office.kind]
    const [leader] = actors
    if (kind !== 'LEADER' || rank === undefined || leader === undefined || actors.length > 1) continue
    told.set(leader, Math.min(told.get(leader) ?? rank, rank))
  }
  return told
})

function rankOf(leader: string, document: Document, context: ExtractionContext): number | null {
  const day = document.article.published?.earliest ?? null
  let rank = ranksTold(document.mentions).get(leader) ?? null
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
