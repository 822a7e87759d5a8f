import type { Role } from '../../../domain/vocabulary.js'
import { HOSTING_VERBS, MEDIATING_VERBS } from '../../lexicon/meeting-words.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { Part } from '../candidate.js'
import type { PhraseRole } from '../../events/roles.js'

/** The code of the first country that refs act for. */
export function codeOf(refs: readonly ActorRef[]): string | null {
  for (const { side } of refs) if (side?.startsWith('country:')) return side.slice('country:'.length)
  return null
}

/** "his Rohan trip", "Brand's Umbar visit": a country by its name right before the noun, where somebody else is who travels. */
export function isGoal(
  owner: ActorRef,
  core: NounPhrase,
  owners: readonly ActorRef[],
  role: PhraseRole | null
): boolean {
  const { mention } = owner
  if (mention.kind !== 'COUNTRY' || !/^(?:NAME|CAPITAL)$/.test(mention.form) || mention.lastToken !== core.head)
    return false
  const travellers = [...owners, ...(role?.clause.subject?.actors ?? [])]
  return travellers.some(o => o.actor.startsWith('leader:') && o.side !== owner.side)
}

/** "a summit co-chaired by Quill", "talks, which Rohan mediated": who hosts or mediates by another clause than the noun's own; the code of the host. */
export function broughtTogether(
  parts: Part[],
  own: Clause,
  { clauses }: SentenceAnalysis,
  phrase: NounPhrase
): string | null {
  let host: string | null = null
  for (const inner of clauses) {
    const { lemma, passive } = inner.verb
    if (inner === own || inner.subject?.first !== phrase.first) continue
    // "a meeting was held, bringing together A and B"
    if (!passive && /^(?:bring|gather|unite|include|involve)$/.test(lemma) && inner.verb.form !== 'FINITE')
      for (const ref of inner.objects.flatMap(o => o.actors))
        if (!parts.some(p => p.ref.actor === ref.actor)) parts.push({ ref, role: 'PARTICIPANT' })
    // "a summit on Monday, attended by the leaders of A and B"
    const guests = inner.obliques.filter(o => o.preposition === 'by').flatMap(o => o.phrase.actors)
    if (lemma === 'attend' && (passive || inner.objects.length === 0))
      for (const ref of guests)
        if (!parts.some(p => p.ref.actor === ref.actor)) parts.push({ ref, role: 'PARTICIPANT' })
    if (!passive) continue
    // "during talks led by Quill and Brand"
    if (/^(?:lead|head)$/.test(lemma) && inner.relation === 'REDUCED' && new Set(guests.map(r => r.side)).size >= 2)
      for (const ref of guests)
        if (!parts.some(p => p.ref.actor === ref.actor)) parts.push({ ref, role: 'PARTICIPANT' })
    if (!HOSTING_VERBS.has(lemma) && !MEDIATING_VERBS.has(lemma)) continue
    const by = inner.obliques.filter(o => o.preposition === 'by').flatMap(o => o.phrase.actors)
    const role: Role = HOSTING_VERBS.has(lemma) ? 'HOST' : 'MEDIATOR'
    for (const ref of by) if (!parts.some(p => p.ref.actor === ref.actor)) parts.push({ ref, role })
    if (role === 'HOST') host = codeOf(by)
  }
  return host
}

/** Who "his" or "her" is before a meeting's noun, where the clause itself names no person: the one person that is subject above it. */
export function ownerAbove(
  phrase: NounPhrase,
  parts: readonly Part[],
  role: PhraseRole | null,
  { clauses }: SentenceAnalysis
): readonly ActorRef[] {
  if (!role || !/^(?:his|her)$/.test(phrase.items[0]!.possessive ?? '')) return []
  const person = (ref: ActorRef): boolean => ref.actor.startsWith('leader:')
  if (parts.some(p => person(p.ref) && p.role !== 'HOST') || role.clause.subject?.actors.some(person)) return []
  let above = role.clause.outer
  for (let guard = 0; above !== null && guard < 4; guard++) {
    const people = (clauses[above]?.subject?.actors ?? []).filter(person)
    if (people.length > 0) return people.length === 1 ? people : []
    above = clauses[above]?.outer ?? null
  }
  return []
}

/** "Gondor and Rohan signed a truce after talks hosted by Harad": the two who signed were at the talks. */
export function throughTalks(
  phrase: NounPhrase,
  parts: readonly Part[],
  role: PhraseRole | null,
  { clauses, words, sentence }: SentenceAnalysis
): readonly ActorRef[] {
  const { relation, verb, outer } = role?.clause ?? {}
  if (role?.role !== 'SUBJECT' || relation !== 'REDUCED' || !verb?.passive || outer == null) return []
  const link = (words[phrase.first - 1 - sentence.firstToken] ?? '').toLowerCase()
  if (!/^(?:after|following|at|in|during)$/.test(link)) return []
  if (parts.some(p => p.role !== 'HOST' && p.role !== 'MEDIATOR')) return []
  const subject = clauses[outer]?.subject
  if (!subject || subject.last > phrase.first) return []
  return new Set(subject.actors.map(r => r.side)).size === 2 ? subject.actors : []
}

/** "the summit that Quill hosted in Lindon", "talks Gondor held with Rohan": the clause that says who came to what the noun names. */
export const heldIn = (phrase: NounPhrase, { clauses }: SentenceAnalysis): Clause | undefined =>
  clauses.find(
    c =>
      c.relation === 'RELATIVE' &&
      !c.verb.passive &&
      !c.verb.negated &&
      c.verb.modal === null &&
      HELD_BY.test(c.verb.lemma) &&
      c.objects.some(o => o.first === phrase.first)
  )
const HELD_BY = /^(?:hold|host|co-host|have|convene|conduct)$/

/** Adds who came to it; returns the code of its host. */
export function broughtByRelative(parts: Part[], phrase: NounPhrase, analysis: SentenceAnalysis): string | null {
  const clause = heldIn(phrase, analysis)
  if (!clause) return null
  const hosts = /^(?:host|co-host|convene)$/.test(clause.verb.lemma)
  const subject = clause.subject?.actors ?? []
  const guests = clause.obliques.filter(o => o.preposition === 'with').flatMap(o => o.phrase.actors)
  for (const [refs, role] of [
    [subject, hosts ? 'HOST' : 'PARTICIPANT'],
    [guests, 'PARTICIPANT']
  ] as const)
    for (const ref of refs) if (!parts.some(p => p.ref.actor === ref.actor)) parts.push({ ref, role })
  return hosts ? codeOf(subject) : null
}
