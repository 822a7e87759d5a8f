import type { Claim, InteractionFacts } from '../../domain/claim.js'
import type { InteractionStatus, Role } from '../../domain/vocabulary.js'
import { clausesOf } from '../clauses/analyse.js'
import type { ActorRef } from '../clauses/types.js'
import type { Note } from '../../domain/claim.js'
import { remembered } from '../../domain/memo.js'
import type { Document, ExtractionContext, Mention, Sentence, Stage } from '../document.js'
import { firstMentionOf } from '../mentions-of.js'
import type { InteractionCandidate, Pending } from '../interactions/candidate.js'
import { isHostile } from '../interactions/compose.js'
import { doerBefore, REACH as STEPS_BACK } from '../interactions/deeds.js'
import { inKind } from '../interactions/in-kind.js'
import { answeredBy, whoFaced } from '../interactions/replies.js'
import { metBefore } from '../interactions/met.js'
import { oldOpponent } from '../interactions/old-opponent.js'
import { doneLikewise } from '../interactions/likewise.js'
import { groupInteractions } from '../interactions/group.js'
import { readSentence } from '../interactions/read-sentence.js'
import { STATE_DEEDS } from '../lexicon/interactions/deeds-by-noun.js'
import { countryInFocus, leavesNoDoubt, namedBeside, onlyOneNear, otherOfTwo } from '../interactions/two-sides.js'
import type { Surroundings } from '../interactions/surroundings.js'
import { claimsFrom, noteOn, participantsOf, windowOf, type ClaimDraft } from '../events/claims.js'
import { houseOf } from '../names/house.js'
import type { Reality } from '../reality/kinds.js'

/**
 * In: sentences, mentions, dates, and the SUMMIT and AGREEMENT claims of this article. Out: INTERACTION claims, one for each
 * sentence and event; and a note for each sentence that looked like one and was not used. Stands last of the event
 * stages, so that no meeting and no agreement is said again.
 */
export const interactions: Stage = {
  name: 'interactions',
  run(document, context) {
    const candidates: InteractionCandidate[] = []
    const untargeted: InteractionCandidate[] = []
    const notes: Note[] = []
    const house = publisherOf(document, context)
    // few sentences ask what is told around them
    const around = (sentence: Sentence): Surroundings => {
      let told: ReturnType<typeof partiesBefore> | null = null
      const before = () => (told ??= partiesBefore(sentence, document, candidates))
      return {
        get parties() {
          return before().parties
        },
        get here() {
          return before().here
        },
        get age() {
          return before().age
        },
        get met() {
          return metBefore(sentence, document)
        },
        house
      }
    }
    const analyses = clausesOf(document, context)
    for (const [index, analysis] of analyses.entries()) {
      if (analysis.sentence.form === 'CAPTION') continue
      const outcomes = readSentence(analysis, document.tokens, around(analysis.sentence))
      if (outcomes.length === 0) continue
      const used = outcomes.flatMap(o => ('candidate' in o ? [o.candidate] : []))
      const pending = outcomes.flatMap(o => ('refusal' in o && o.refusal.pending ? [o.refusal.pending] : []))
      const earlier = pending.length > 0 ? inOrder([...candidates, ...untargeted, ...used]) : []
      for (const p of pending) {
        const replies = replyTo(p, earlier, document, mine =>
          doerBefore(
            analysis,
            analyses.slice(Math.max(0, index - STEPS_BACK), index),
            mine,
            p.object !== null && STATE_DEEDS.has(p.object)
          )
        )
        for (const reply of replies)
          if (!used.some(c => sameAct(c, reply))) {
            used.push(reply)
            earlier.push(reply)
          }
      }
      for (const outcome of outcomes) {
        if (!('refusal' in outcome) || !outcome.refusal.echo) continue
        const { echo } = outcome.refusal
        const before = inOrder([...candidates, ...used])
        used.push(...doneLikewise(echo, outcome.refusal, before).filter(c => !used.some(u => sameAct(u, c))))
      }
      untargeted.push(...pending.map(p => p.candidate).filter(c => c.sources.length > 0 && isHostile(c.type)))
      const told = [...candidates, ...used]
      candidates.push(...used.map(c => inKind(c, told)).filter(c => !saidAlready(c, document.claims)))
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

const inOrder = (acts: readonly InteractionCandidate[]): InteractionCandidate[] =>
  [...acts].sort((a, b) => a.sentence.index - b.sentence.index)

function sameAct(a: InteractionCandidate, b: InteractionCandidate): boolean {
  const sides = (c: InteractionCandidate): string =>
    [c.type, ...c.sources.map(r => r.side), '>', ...c.targets.map(r => r.side)].join(' ')
  return sides(a) === sides(b)
}

function replyTo(
  pending: Pending,
  earlier: readonly InteractionCandidate[],
  document: Document,
  doerOfStep: (mine: ReadonlySet<string | null>) => readonly ActorRef[]
): InteractionCandidate[] {
  const mentionOf = (side: string): ActorRef | null => {
    const mention = firstMentionOf(side, document.mentions)
    const actor = mention?.actors.find(a => a === side)
    return mention && actor ? { actor, side: actor, mention } : null
  }
  if (pending.candidate.sources.length === 0) {
    const { candidate } = pending
    const faced = /\.speech\./.test(candidate.rule) ? whoFaced(candidate, earlier) : []
    const sources = faced.length > 0 ? faced : otherOfTwo(candidate.targets, document.mentions, mentionOf)
    if (sources.length === 0) return []
    return [{ ...candidate, sources, confidence: candidate.confidence * 0.9, rule: `${candidate.rule}.house` }]
  }
  const answered = answeredBy(pending, earlier, document.claims, mentionOf, doerOfStep)
  const other =
    answered.length > 0 || !leavesNoDoubt(pending)
      ? answered
      : otherOfTwo(pending.candidate.sources, document.mentions, mentionOf)
  const targets =
    [
      other,
      countryInFocus(pending, document.mentions, mentionOf),
      namedBeside(pending, document.mentions, mentionOf),
      onlyOneNear(pending, mentionsNear(pending.candidate.sentence, document), mentionOf),
      oldOpponent(pending, earlier)
    ].find(x => x.length > 0) ?? []
  const { candidate } = pending
  if (targets.length === 0) return []
  return [{ ...candidate, targets, confidence: candidate.confidence * 0.9, rule: `${candidate.rule}.reply` }]
}

/** Named in a sentence or the one before it. */
function mentionsNear({ index, end }: Sentence, { sentences, mentions }: Document): readonly Mention[] {
  const start = sentences[Math.max(0, index - 1)]?.start ?? 0
  return mentions.filter(m => m.start >= start && m.end <= end)
}

const ofSeveral = remembered((claims: readonly Claim[]) =>
  claims.filter(c => c.participants.length >= 2).sort((a, b) => a.start - b.start)
)

/** So many sentences back an act may tell who "both sides" are. */
const FRESH = 10
/** After so many sentences a meeting is no longer what "the leaders" speaks of. */
const STALE = 10

/** The sides of the last meeting or agreement of two or more that the article spoke of before this sentence ends. */
function partiesBefore(
  sentence: Sentence,
  document: Document,
  earlier: readonly InteractionCandidate[]
): Pick<Surroundings, 'parties' | 'here' | 'age'> {
  const known = ofSeveral(document.claims)
  const own = known.find(c => c.kind === 'AGREEMENT' && c.start >= sentence.start && c.start < sentence.end)
  const here = own ? sidesOf(own, document) : []
  const last = known.findLast(c => c.start < sentence.start)
  // who asks a body for something is not "both sides"
  const recent = earlier.filter(c => sentence.index - c.sentence.index <= FRESH)
  // nor is who asks one of two that quarrel: "called on the North to stop. Rohan urged both sides"
  const quarrel = recent.findLast(c => isHostile(c.type) || c.type === 'ACCUSE')
  const asked = recent.findLast(c => c.type !== 'REQUEST' || c.targets.every(r => r.side?.startsWith('country:')))
  const act = asked?.type === 'REQUEST' && quarrel ? quarrel : asked
  if (act && (!last || act.sentence.start > last.start))
    return { parties: sidesOfAct(act), here, age: Math.min(STALE, sentence.index - act.sentence.index) }
  if (!last) return { parties: [], here, age: 0 }
  const parties = sidesOf(last, document)
  let age = 0
  // nobody asks beyond this, and texts may be long
  while (age < STALE && (document.sentences[sentence.index - age - 1]?.start ?? -1) >= last.end) age++
  return { parties, here, age }
}

/** Those who did it together, else who did it and to whom. */
const sidesOfAct = ({ sources, targets }: InteractionCandidate): readonly ActorRef[] =>
  new Set(sources.map(r => r.side)).size > 1 ? sources : [...sources, ...targets]

function sidesOf(claim: Claim, document: Document): ActorRef[] {
  return claim.participants.flatMap(({ actor, onBehalfOf }) => {
    const mention = firstMentionOf(actor, document.mentions)
    return mention ? [{ actor, side: onBehalfOf ?? (actor.startsWith('leader:') ? null : actor), mention }] : []
  })
}

/** Whose office published the article: "we" in its own words means that country, where it is named. */
function publisherOf({ article, mentions }: Document, { reference }: ExtractionContext): ActorRef | null {
  const actor = houseOf(article.publisher, reference)
  const own = actor ? mentions.find(m => m.kind === 'COUNTRY' && m.actors.length === 1 && m.actors[0] === actor) : null
  return actor && own ? { actor, side: actor, mention: own } : null
}

/** Mediation of a meeting that is a claim already. */
function saidAlready(candidate: InteractionCandidate, claims: readonly Claim[]): boolean {
  const ofAgreement = candidate.mode === 'withdraw' || candidate.mode === 'ceasefire' || candidate.type === 'AGREE'
  if (candidate.type !== 'CONSULT' && candidate.type !== 'COOPERATE' && !ofAgreement) return false
  // "hosted talks between the neighbours": the meeting says who they are
  const hosted = candidate.type === 'CONSULT' && /\.verb\.(?:host|hold)$/.test(candidate.rule)
  const sides = new Set([...candidate.sources, ...(hosted ? [] : candidate.targets)].map(r => r.side))
  return claims.some(
    c =>
      (!hosted || c.kind === 'SUMMIT') &&
      c.start >= candidate.sentence.start &&
      c.start < candidate.sentence.end &&
      (!ofAgreement || (c.kind === 'AGREEMENT' && !/^agreement\.(?:kept|broken)\./.test(c.rule))) &&
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
