import type { Claim, InteractionFacts } from '../../domain/claim.js'
import type { InteractionStatus, InteractionType, Role } from '../../domain/vocabulary.js'
import { clausesOf } from '../clauses/analyse.js'
import type { ActorRef } from '../clauses/types.js'
import type { Note } from '../../domain/claim.js'
import type { Document, Sentence, Stage } from '../document.js'
import type { InteractionCandidate, Pending } from '../interactions/candidate.js'
import { answeredBy } from '../interactions/replies.js'
import { groupInteractions } from '../interactions/group.js'
import { readSentence } from '../interactions/read-sentence.js'
import { claimsFrom, noteOn, participantsOf, windowOf, type ClaimDraft } from './events/claims.js'
import type { Reality } from './events/modality.js'

/**
 * In: sentences, mentions, dates, and the SUMMIT and AGREEMENT claims of this article. Out: INTERACTION claims, one for each
 * sentence and event; and a note for each sentence that looked like one and was not used. Stands last of the event
 * stages, so that no meeting and no agreement is said again.
 */
export const interactions: Stage = {
  name: 'interactions',
  run(document, context) {
    const candidates: InteractionCandidate[] = []
    const notes: Note[] = []
    for (const analysis of clausesOf(document, context)) {
      if (analysis.sentence.form === 'CAPTION') continue
      const outcomes = readSentence(analysis, document.tokens, partiesBefore(analysis.sentence, document))
      const used = outcomes.flatMap(o => ('candidate' in o ? [o.candidate] : []))
      const earlier = [...candidates, ...used]
      const replies = outcomes.flatMap(o =>
        'refusal' in o && o.refusal.pending ? replyTo(o.refusal.pending, earlier, document) : []
      )
      for (const reply of replies) if (!used.some(c => sameAct(c, reply))) used.push(reply)
      candidates.push(...used.filter(c => !saidAlready(c, document.claims)))
      const refused = outcomes.find(o => 'refusal' in o)
      if (used.length === 0 && refused && 'refusal' in refused) {
        const { word, reason } = refused.refusal
        notes.push(noteOn(analysis.sentence, 'interactions.notUsed', `${word}: ${reason}`))
      }
    }
    const drafts = groupInteractions(candidates).map(({ event, candidate }) => draftOf(event, candidate, document))
    return {
      ...document,
      claims: [...document.claims, ...claimsFrom(drafts, document, context)],
      notes: [...document.notes, ...notes]
    }
  }
}

function sameAct(a: InteractionCandidate, b: InteractionCandidate): boolean {
  const sides = (c: InteractionCandidate): string =>
    [c.type, ...c.sources.map(r => r.side), '>', ...c.targets.map(r => r.side)].join(' ')
  return sides(a) === sides(b)
}

function replyTo(
  pending: Pending,
  earlier: readonly InteractionCandidate[],
  document: Document
): InteractionCandidate[] {
  const mentionOf = (side: string): ActorRef | null => {
    const mention = document.mentions.find(m => m.actors.some(a => a === side))
    const actor = mention?.actors.find(a => a === side)
    return mention && actor ? { actor, side: actor, mention } : null
  }
  const answered = answeredBy(pending, earlier, document.claims, mentionOf)
  const targets =
    answered.length > 0 || !pending.specific || !DONE_TO.has(pending.candidate.type)
      ? answered
      : otherOfTwo(pending, document, mentionOf)
  const { candidate } = pending
  if (targets.length === 0) return []
  return [{ ...candidate, targets, confidence: candidate.confidence * 0.9, rule: `${candidate.rule}.reply` }]
}

/** In an article about two countries, the other one: where the words leave no doubt that something was done to somebody. */
function otherOfTwo(
  { candidate }: Pending,
  document: Document,
  mentionOf: (side: string) => ActorRef | null
): readonly ActorRef[] {
  const counts = new Map<string, number>()
  for (const mention of document.mentions) {
    if (mention.kind !== 'COUNTRY' || mention.actors.length !== 1) continue
    counts.set(mention.actors[0]!, (counts.get(mention.actors[0]!) ?? 0) + 1)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [first, second, third] = ranked
  if (!first || !second || second[1] < ENOUGH || (third && second[1] < TWICE * third[1])) return []
  const mine = new Set<string | null>(candidate.sources.map(r => r.side))
  if (mine.has(first[0]) === mine.has(second[0])) return []
  const other = mentionOf(mine.has(first[0]) ? second[0] : first[0])
  return other ? [other] : []
}

/** What is always done to somebody. */
const DONE_TO: ReadonlySet<InteractionType> = new Set([
  'SANCTION',
  'COERCE',
  'RETREAT',
  'THREATEN',
  'ASSAULT',
  'MOBILIZE'
])
const ENOUGH = 3
const TWICE = 2

/** The sides of the last meeting or agreement of two or more that the article spoke of before this sentence ends. */
function partiesBefore(sentence: Sentence, document: Document): ActorRef[] {
  const before = document.claims.filter(c => c.start < sentence.start && c.participants.length >= 2)
  const last = before.reduce<Claim | null>((a, b) => (a && a.start > b.start ? a : b), null)
  return (last?.participants ?? []).flatMap(({ actor, onBehalfOf }) => {
    const mention = document.mentions.find(m => m.actors.includes(actor))
    return mention ? [{ actor, side: onBehalfOf ?? (actor.startsWith('leader:') ? null : actor), mention }] : []
  })
}

/** Mediation of a meeting that is a claim already. */
function saidAlready(candidate: InteractionCandidate, claims: readonly Claim[]): boolean {
  const ofAgreement = candidate.mode === 'withdraw' || candidate.mode === 'ceasefire'
  if (candidate.type !== 'CONSULT' && candidate.type !== 'COOPERATE' && !ofAgreement) return false
  const sides = new Set([...candidate.sources, ...candidate.targets].map(r => r.side))
  return claims.some(
    c =>
      c.start >= candidate.sentence.start &&
      c.start < candidate.sentence.end &&
      (!ofAgreement || c.kind === 'AGREEMENT') &&
      [...sides].every(side => c.participants.some(p => (p.onBehalfOf ?? p.actor) === side))
  )
}

function draftOf(event: string, candidate: InteractionCandidate, document: Document): ClaimDraft {
  const { sources, targets, reality } = candidate
  const facts: InteractionFacts = {
    kind: 'INTERACTION',
    type: candidate.type,
    mode: candidate.mode,
    contexts: candidate.contexts,
    status: statusOf(reality)
  }
  const parts = (refs: readonly ActorRef[], role: Role): { ref: ActorRef; role: Role }[] =>
    refs.map(ref => ({ ref, role }))
  return {
    sentence: candidate.sentence,
    event,
    participants: [...participantsOf(parts(sources, 'SOURCE')), ...participantsOf(parts(targets, 'TARGET'))],
    facts,
    date: candidate.date?.date ?? null,
    window: candidate.date ? null : windowOf(reality, document),
    reality,
    basis: candidate.date?.date.basis ?? 'STATED',
    attribution: candidate.attribution,
    confidence: candidate.confidence,
    rule: candidate.rule
  }
}

function statusOf(reality: Reality): InteractionStatus {
  switch (reality) {
    case 'PLANNED':
    case 'POSTPONED':
      return 'PLANNED'
    case 'PROPOSED':
      return 'PROPOSED'
    case 'REFUSED':
      return 'REFUSED'
    case 'CANCELLED':
      return 'CANCELLED'
    default:
      return 'DONE'
  }
}
