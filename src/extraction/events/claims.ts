import { claimId } from '../../domain/ids.js'
import type { Claim, ClaimFacts, Note, Participant } from '../../domain/claim.js'
import { dayInterval, type PartialDate } from '../../domain/partial-date.js'
import type { Basis } from '../../domain/vocabulary.js'
import type { Document, ExtractionContext, Sentence } from '../document.js'
import type { ActorRef, Attribution } from '../clauses/types.js'
import type { Part } from '../meetings/candidate.js'
import { modalityOf, type Reality } from '../reality/kinds.js'

/** A claim before it has an id. */
export interface ClaimDraft {
  readonly sentence: Sentence
  readonly event: string
  readonly participants: readonly Participant[]
  readonly facts: ClaimFacts
  readonly date: PartialDate | null
  readonly window: PartialDate | null
  readonly reality: Reality
  readonly basis: Basis
  readonly attribution: Attribution | null
  readonly confidence: number
  readonly rule: string
}

/** Gives drafts their quotes, topics and ids; drafts that are alike in all an id is made of are numbered in text order. */
export function claimsFrom(drafts: readonly ClaimDraft[], document: Document, context: ExtractionContext): Claim[] {
  const counts = new Map<string, number>()
  return drafts.map(draft => {
    const { start, end } = trimmed(draft.sentence, document.article.text)
    const quote = document.article.text.slice(start, end)
    const sentence = { start, text: quote }
    const kind = draft.facts.kind
    const idOf = (ordinal: number): string =>
      claimId({ articleId: document.article.id, sentence, kind, participants: draft.participants, ordinal })
    const first = idOf(0)
    const ordinal = counts.get(first) ?? 0
    counts.set(first, ordinal + 1)
    return {
      id: ordinal === 0 ? first : idOf(ordinal),
      articleId: document.article.id,
      kind,
      event: draft.event,
      participants: draft.participants,
      facts: draft.facts,
      date: draft.date,
      window: draft.window,
      topics: topicsOf(draft.sentence, document),
      quote,
      start,
      end,
      modality: modalityOf(draft.reality),
      basis: draft.basis,
      attributedTo: speakerOf(draft.attribution, document),
      confidence: draft.confidence,
      rule: draft.rule,
      extractor: context.extractor
    }
  })
}

function trimmed(sentence: Sentence, text: string): { start: number; end: number } {
  let { start, end } = sentence
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}

function topicsOf(sentence: Sentence, document: Document): string[] {
  const { mentions } = document
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < sentence.start) low = middle + 1
    else high = middle
  }
  const topics = new Set<string>()
  for (let i = low; i < mentions.length && mentions[i]!.start < sentence.end; i++) {
    const { kind, ref } = mentions[i]!
    if (kind === 'TOPIC' && ref) topics.add(ref)
  }
  return [...topics].sort()
}

function speakerOf(attribution: Attribution | null, document: Document): string | null {
  if (!attribution?.speaker) return null
  const { speaker } = attribution
  const person = speaker.actors.find(a => a.actor.startsWith('leader:')) ?? speaker.actors[0]
  if (person) return person.actor
  const [from, to] = [document.tokens[speaker.first], document.tokens[speaker.last - 1]]
  return from && to ? document.article.text.slice(from.start, to.end) : null
}

/** Each actor once, people with whom they act for, in a fixed order. */
export function participantsOf(parts: readonly Part[]): Participant[] {
  const chosen = new Map<string, Participant>()
  const represented = new Set(parts.filter(p => isLeader(p.ref)).map(p => p.ref.side))
  for (const { ref, role } of parts) {
    if (!isLeader(ref) && represented.has(ref.actor)) continue
    if (!chosen.has(ref.actor))
      chosen.set(ref.actor, { actor: ref.actor, role, onBehalfOf: isLeader(ref) ? ref.side : null })
  }
  return [...chosen.values()].sort((a, b) => (a.actor < b.actor ? -1 : a.actor > b.actor ? 1 : 0))
}

const isLeader = (ref: ActorRef): boolean => ref.actor.startsWith('leader:')

/** Without a date, what happened did so by publication, and what is planned comes from then on. */
export function windowOf(reality: Reality, document: Document): PartialDate | null {
  const published = document.article.published
  if (!published) return null
  if (reality === 'HELD') return published.latest ? dayInterval(null, published.latest, 'IMPLIED') : null
  if (reality === 'PLANNED' || reality === 'PROPOSED' || reality === 'POSTPONED')
    return published.earliest ? dayInterval(published.earliest, null, 'IMPLIED') : null
  return null
}

export function noteOn(sentence: Sentence, rule: string, message: string): Note {
  return { rule, severity: 'INFO', message, start: sentence.start, end: sentence.end }
}
