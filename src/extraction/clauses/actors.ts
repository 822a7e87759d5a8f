import type { ActorKey } from '../../domain/claim.js'
import type { Document, ExtractionContext, Mention } from '../document.js'
import type { ActorRef } from './types.js'

/** For whom each actor of a document acts. */
export type Sides = (actor: ActorKey) => ActorKey | null

/**
 * A leader acts for whom his title in the text says, else for whom he held office on the article's day (any day, where it
 * has none), if that is one country or organisation.
 */
export function sidesOf(document: Document, context: ExtractionContext): Sides {
  const known = new Map<ActorKey, ActorKey | null>()
  for (const mention of document.mentions) {
    const of = mention.office?.of
    if (mention.kind !== 'LEADER' || !of || mention.actors.length !== 1) continue
    const actor = mention.actors[0]!
    if (!known.has(actor)) known.set(actor, of)
  }
  return actor => {
    if (!actor.startsWith('leader:')) return actor
    const found = known.get(actor)
    if (found !== undefined) return found
    const side = sideByTenure(actor.slice('leader:'.length), document, context)
    known.set(actor, side)
    return side
  }
}

function sideByTenure(leader: string, document: Document, context: ExtractionContext): ActorKey | null {
  if (leader.startsWith('~')) {
    const owner = leader.slice(1, leader.indexOf(':'))
    return /^[A-Z]{2}$/.test(owner) ? `country:${owner}` : `organization:${owner}`
  }
  const day = document.article.published?.earliest ?? null
  const tenures = context.reference.tenuresOfLeader(leader)
  const covering = tenures.filter(
    t => day === null || ((t.from ?? '') <= day && (t.until === null || t.until >= day.slice(0, t.until.length)))
  )
  for (const set of [covering, tenures]) {
    const owners = new Set<ActorKey>()
    for (const tenure of set) {
      const office = context.reference.offices.get(tenure.office)
      if (office?.country) owners.add(`country:${office.country}`)
      else if (office?.organization) owners.add(`organization:${office.organization}`)
    }
    if (owners.size === 1) return [...owners][0]!
    const countries = [...owners].filter(o => o.startsWith('country:'))
    if (countries.length === 1) return countries[0]!
  }
  return null
}

export function actorRefs(mention: Mention, sides: Sides): ActorRef[] {
  return mention.actors.map(actor => ({ actor, side: sides(actor), mention }))
}

/** Each actor once; a bare country goes where a person who acts for it is named beside it. */
export function distinctActors(refs: readonly ActorRef[]): ActorRef[] {
  if (refs.length < 2) return [...refs] // most phrases name nobody or one
  const seen = new Set<ActorKey>()
  const represented = new Set(refs.filter(r => r.actor.startsWith('leader:')).map(r => r.side))
  return refs.filter(ref => {
    if (seen.has(ref.actor) || (!ref.actor.startsWith('leader:') && represented.has(ref.actor))) return false
    seen.add(ref.actor)
    return true
  })
}
