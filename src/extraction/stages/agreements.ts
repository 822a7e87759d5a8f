import type { ActorKey, AgreementFacts, Claim, Note, Participant } from '../../domain/claim.js'
import type { PartialDate } from '../../domain/partial-date.js'
import type { Document, ExtractionContext, Sentence, Stage } from '../document.js'
import { clausesOf } from '../clauses/analyse.js'
import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import { MEETING_NOUNS } from '../lexicon/meeting-words.js'
import type { AgreementCandidate } from './events/agreement-candidate.js'
import { agreementNouns } from './events/agreement-candidates.js'
import { groupAgreements, pointsOnly, sidesOf, statusOfEvent, type AgreementEvent } from './events/agreement-events.js'
import { claimsFrom, noteOn, windowOf, type ClaimDraft } from './events/claims.js'
import type { Reality } from './events/modality.js'
import { dominantPair, refsTo } from './events/pair.js'
import { rolesOf } from './events/roles.js'
import { dayOfEntry } from './events/stamped.js'
import { undertakings, type Together } from './events/undertakings.js'

/**
 * In: sentences, mentions, dates and the SUMMIT claims of this article. Out: AGREEMENT claims, one for each sentence and
 * agreement; and a note for each sentence that looked like one and was not used. Stands after `meetings`, because "we" and
 * "the two sides" mean those who met, and an agreement hangs on the meeting where it was reached.
 */
export const agreements: Stage = {
  name: 'agreements',
  run(document, context) {
    const summits = document.claims.filter(c => c.kind === 'SUMMIT')
    const together = togetherBy(summits, document)
    const justMet = metBefore(summits, document)
    const candidates = clausesOf(document, context).flatMap(analysis => {
      const nouns = agreementNouns(analysis, rolesOf(analysis), document, context).map(c =>
        completed(c, analysis, together, justMet)
      )
      return [...nouns, ...undertakings(analysis, document, together)].sort((a, b) => a.at - b.at)
    })
    const notes: Note[] = []
    const drafts: ClaimDraft[] = []
    const events = groupAgreements(withCounterpart(candidates, document))
    let number = 0
    const documents: { key: string; sides: readonly string[]; at: number }[] = []
    for (const event of events) {
      const refusal = refusalOf(event, context)
      if (refusal) {
        for (const sentence of new Set(event.candidates.map(c => c.sentence)))
          notes.push(noteOn(sentence, 'agreements.notUsed', refusal))
        continue
      }
      const key = `a${++number}`
      const kind = event.candidates[0]!.kind
      if (DOCUMENT_KINDS.has(kind))
        documents.push({ key, sides: sidesOf(event.parties), at: event.candidates[0]!.sentence.index })
      drafts.push(...draftsOf(event, key, summits, documents, document))
    }
    drafts.sort((a, b) => a.sentence.index - b.sentence.index)
    return {
      ...document,
      claims: [...document.claims, ...claimsFrom(drafts, document, context)],
      notes: [...document.notes, ...notes]
    }
  }
}

const countriesOf = (claim: Claim): ActorKey[] => [...new Set(claim.participants.map(p => p.onBehalfOf ?? p.actor))]

/** "A joint statement issued afterwards": by those whose meeting the sentences just before tell of. */
function metBefore(summits: readonly Claim[], document: Document): (sentence: Sentence) => readonly ActorRef[] {
  return sentence => {
    const near = new Set(
      document.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 1).map(s => s.start)
    )
    const met = [...summits].reverse().find(c => c.modality === 'ASSERTED' && near.has(c.start))
    return met ? refsTo(atTable(met), document) : []
  }
}

/** Those who sat at the table, without who only hosted or mediated. */
function atTable(claim: Claim): ActorKey[] {
  const sides = claim.participants
    .filter(p => p.role !== 'MEDIATOR' && (p.role !== 'HOST' || p.onBehalfOf !== null)) // a leader who hosts takes part
    .map(p => p.onBehalfOf ?? p.actor)
  const distinct = [...new Set(sides)]
  return distinct.length >= 2 ? distinct : countriesOf(claim)
}

/** The countries and organisations named before a place in its sentence, each once. */
function pairBefore(token: number, analysis: SentenceAnalysis): ActorRef[] {
  const found = new Map<ActorKey, ActorRef>()
  for (const phrase of analysis.phrases) {
    if (phrase.last > token) break
    for (const ref of [...phrase.actors, ...phrase.owners]) {
      const side = ref.side ?? null
      if (side && !side.startsWith('leader:') && !found.has(side)) found.set(side, { ...ref, actor: side, side })
    }
  }
  return [...found.values()]
}

/** "We" of somebody who met another, "they" and "the two sides" after a meeting: all who took part in it. */
function togetherBy(summits: readonly Claim[], document: Document): Together {
  return (clause: Clause, analysis: SentenceAnalysis) => {
    const subject = clause.subject
    if (!subject || subject.actors.length > 0) return []
    const first = subject.lemma === 'we'
    const group =
      /^(?:they|both|side|leader|country|party|nation|two|three|president|minister|delegation|head|premier|parliament|government|team|neighbour|neighbor|ally)$/.test(
        subject.lemma
      ) &&
      (subject.lemma === 'they' || /^(?:the|both|all)$/.test(subject.modifiers[0] ?? ''))
    if (!first && !group) return []
    // the two sides of a family; but "the heads of state"
    const of = subject.complements[0]
    if (of?.preposition === 'of' && !/^(?:state|government|country|delegation)$/.test(of.phrase.lemma)) return []
    const speaker = clause.attribution?.speaker?.actors ?? []
    if (first && speaker.length === 0) return []
    const sides = speaker.map(s => s.side ?? s.actor)
    // "Turkey …, Israel said the two leaders agreed": the two that the sentence names
    if (!first && subject.lemma !== 'they') {
      const named = pairBefore(subject.first, analysis)
      if (named.length === 2) return named
    }
    const before = summits.filter(
      c =>
        c.facts.kind === 'SUMMIT' &&
        c.facts.format !== 'VISIT' &&
        c.start <= clause.sentence.start &&
        c.modality === 'ASSERTED' &&
        countriesOf(c).length >= 2
    )
    const fitting = before.filter(c => !first || countriesOf(c).some(s => sides.includes(s)))
    const wanted = /^(?:two|both)$/.test(subject.modifiers[1] ?? subject.modifiers[0] ?? '') ? 2 : null
    const chosen = [...fitting].reverse().find(c => wanted === null || atTable(c).length === wanted)
    if (!chosen) return first ? [] : refsTo(dominantPair(document, clause.sentence.start), document)
    return refsTo(atTable(chosen), document)
  }
}

/** "The two sides signed …": the subject's parties where the noun phrase itself names none. */
function completed(
  candidate: AgreementCandidate,
  analysis: SentenceAnalysis,
  together: Together,
  justMet: (sentence: Sentence) => readonly ActorRef[]
): AgreementCandidate {
  if (sidesOf(candidate.parties).length >= 2) return candidate
  // "reopened talks with Arnor in a bid to secure a new deal": those who talk
  const secured = analysis.clauses.find(c => c.objects.some(o => o.head === candidate.at))
  const purpose =
    secured?.relation === 'INFINITIVE' && secured.outer !== null ? analysis.clauses[secured.outer] : undefined
  const told = purpose ? [...purpose.objects, ...purpose.obliques.map(o => o.phrase)] : []
  const talks = told.filter(p => MEETING_NOUNS[p.lemma] && MEETING_NOUNS[p.lemma]!.sort !== 'VISIT')
  const talking = talks.flatMap(p => [
    ...p.owners,
    ...p.complements.filter(c => c.preposition === 'with' || c.preposition === 'between').flatMap(c => c.phrase.actors)
  ])
  const joined = [...candidate.parties, ...talking.filter(t => !candidate.parties.some(p => p.actor === t.actor))]
  if (candidate.parties.length > 0 && talking.length > 0 && sidesOf(joined).length === 2)
    return { ...candidate, parties: joined }
  // "told President Quill that Gondor's parliament ratified the Treaty": the two that the sentence names
  if (candidate.status === 'RATIFIED' && candidate.definite && candidate.parties.length > 0) {
    const named = pairBefore(candidate.at, analysis)
    if (named.length === 2 && sidesOf(candidate.parties).every(s => named.some(n => n.side === s)))
      return { ...candidate, parties: named }
  }
  const clause = analysis.clauses.find(c => c.objects.some(o => o.head === candidate.at))
  const more = clause ? together(clause, analysis) : []
  if (more.length === 0 && candidate.parties.length === 0 && DOCUMENT_KINDS.has(candidate.kind))
    return { ...candidate, parties: justMet(candidate.sentence) }
  return more.length === 0 ? candidate : { ...candidate, parties: [...candidate.parties, ...more] }
}

const DOCUMENT_KINDS: ReadonlySet<string> = new Set(['JOINT_STATEMENT', 'COMMUNIQUE', 'DECLARATION'])

/** "similar to deals signed by Arnor and Rohan": with whom the deal just told of was made, of its parties the one most spoken of. */
function withCounterpart(candidates: readonly AgreementCandidate[], document: Document): AgreementCandidate[] {
  const weight = (side: string): number => document.mentions.filter(m => m.actors.some(a => a === side)).length
  let last: readonly ActorRef[] = []
  return candidates.map(candidate => {
    const sides = sidesOf(candidate.parties)
    if (sides.length >= 2) last = candidate.parties
    if (!candidate.oneOfSeveral || sides.length !== 1 || sidesOf(last).length !== 2) return candidate
    const known = last
      .filter(r => !sides.includes(r.side ?? r.actor))
      .sort((a, b) => weight(b.side ?? b.actor) - weight(a.side ?? a.actor))[0]
    return known ? { ...candidate, parties: [...candidate.parties, known] } : candidate
  })
}

/** Why candidates are no agreement between states, their bodies or movements; null when they are one. */
function refusalOf(event: AgreementEvent, context: ExtractionContext): string | null {
  if (!event.candidates.some(c => c.strong)) return 'names an arrangement without saying that anybody concluded it'
  const sides = sidesOf(event.parties)
  if (sides.length >= 2) return null
  const only = sides[0]
  if (only === undefined) return 'does not say between whom'
  if (only.startsWith('organization:')) {
    const kind = context.reference.organizations.get(only.slice('organization:'.length))?.kind
    const whole = kind === undefined || kind === 'INTERGOVERNMENTAL' || kind === 'BLOC'
    // a bloc agrees within itself; "a deal with the bloc" has another side that is not named
    const within = event.candidates.some(c => c.undertaking || DOCUMENT_KINDS.has(c.kind))
    return whole && within ? null : 'names one party only'
  }
  // "signed a treaty with the region's new leaders": the other side is no state we know
  // and "quit the grain deal" tells of a deal, whoever else is in it
  return event.candidates.some(c => c.leaving || (c.otherSide && /^(?:SIGNED|AGREED)$/.test(c.status)))
    ? null
    : 'names one party only'
}

const PREFERRED = (a: AgreementCandidate, b: AgreementCandidate): number => b.confidence - a.confidence

function draftsOf(
  event: AgreementEvent,
  key: string,
  summits: readonly Claim[],
  documents: readonly { key: string; sides: readonly string[]; at: number }[],
  document: Document
): ClaimDraft[] {
  const sides = sidesOf(event.parties)
  const participants = sides
    .map<Participant>(actor => ({ actor: actor as ActorKey, role: 'PARTY', onBehalfOf: null }))
    .sort((a, b) => (a.actor < b.actor ? -1 : 1))
  const status = statusOfEvent(event)
  const best = [...event.candidates].sort(PREFERRED)[0]!
  const title = [...event.candidates].sort(
    (a, b) => Number(b.title.includes(' ')) - Number(a.title.includes(' ')) || PREFERRED(a, b)
  )[0]!.title
  const kind = event.candidates.map(c => c.kind).find(k => k !== 'OTHER') ?? 'OTHER'
  const concluded = status !== 'PROPOSED' && status !== 'UNDER_NEGOTIATION'
  const stated =
    event.candidates.filter(c => c.date !== null && (c.reality === 'HELD' || c.year !== null)).sort(PREFERRED)[0]?.date
      ?.date ??
    event.candidates.map(c => (c.reality === 'HELD' ? dayOfEntry(c.sentence, document) : null)).find(d => d !== null) ??
    null
  const named = event.candidates.map(c => c.year).find(y => y !== null) ?? null
  const summit = concluded && !named ? summitFor(sides, event, summits, document) : null
  const date = concluded
    ? (stated ?? yearDate(named) ?? (summit?.date && { ...summit.date, basis: 'IMPLIED' as const }) ?? null)
    : null
  const stepDate = event.candidates.map(c => c.stepDate?.date ?? null).find(d => d !== null) ?? null
  const byStatement = event.candidates.some(c =>
    /^(?:statement|communique|communiqué|declaration)$/.test(c.attribution?.speaker?.lemma ?? '')
  )
  const holder =
    best.undertaking && byStatement
      ? documents.find(d => d.key !== key && sides.every(s => d.sides.includes(s)))
      : undefined
  const bySentence = new Map<number, AgreementCandidate>()
  for (const c of event.candidates.filter((c, i) => i === 0 || !pointsOnly(c) || sidesOf(c.parties).length >= 2)) {
    const known = bySentence.get(c.sentence.index)
    if (!known || c.confidence > known.confidence) bySentence.set(c.sentence.index, c)
  }
  return [...bySentence.values()].map<ClaimDraft>(c => {
    const facts: AgreementFacts = {
      kind: 'AGREEMENT',
      agreementKind: kind,
      status,
      title,
      partOf: holder?.key ?? null,
      summit: summit?.event ?? null,
      framework: summit?.facts.kind === 'SUMMIT' ? summit.facts.framework : null,
      stepDate,
      deadline: event.candidates.map(x => x.deadline?.date ?? null).find(d => d !== null) ?? null
    }
    const reality: Reality = concluded
      ? c.reality === 'DENIED' || c.reality === 'HYPOTHETICAL'
        ? c.definite
          ? 'HELD'
          : c.reality
        : 'HELD'
      : status === 'PROPOSED'
        ? 'PROPOSED'
        : c.reality === 'DENIED'
          ? 'DENIED'
          : 'PLANNED'
    return {
      sentence: c.sentence,
      event: key,
      participants,
      facts,
      date,
      window: date ? null : windowOf(reality, document),
      reality,
      basis: sidesOf(c.parties).length >= 2 ? 'STATED' : 'IMPLIED',
      attribution: c.attribution,
      confidence: c.confidence,
      rule: c.rule
    }
  })
}

function yearDate(year: string | null): PartialDate | null {
  return year === null
    ? null
    : { edtf: year, earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'YEAR', basis: 'STATED' }
}

/** The held meeting of all the parties, nearest before (or first in) the agreement's sentence. */
function summitFor(
  sides: readonly string[],
  event: AgreementEvent,
  summits: readonly Claim[],
  document: Document
): Claim | null {
  const at = Math.min(...event.candidates.map(c => c.sentence.start))
  const own = event.candidates.map(c => c.date?.date).find(d => d !== undefined) ?? null
  let best: Claim | null = null
  for (const claim of summits) {
    if (claim.modality !== 'ASSERTED' || claim.facts.kind !== 'SUMMIT' || claim.start > at) continue
    const met = countriesOf(claim)
    if (!sides.every(s => met.includes(s as ActorKey))) continue
    if (own && claim.date && own.edtf !== claim.date.edtf) continue
    // the meeting the article is about, not one it recalls
    if (best && best.date && claim.date && claim.date.edtf < best.date.edtf) continue
    if (claim.facts.format === 'SIDELINE' && best) continue
    best = claim
  }
  return best ?? (opens(event, document) ? onlyDated(sides, own, summits) : null)
}

/** The lead tells the result before the text comes to the meeting. */
const opens = (event: AgreementEvent, document: Document): boolean =>
  event.candidates[0]!.sentence.index <= (document.sentences.find(s => s.form === 'PROSE')?.index ?? 0) + 2

/** The one held meeting of just these parties that has a day; null where there are several. */
function onlyDated(sides: readonly string[], own: PartialDate | null, summits: readonly Claim[]): Claim | null {
  const fitting = summits.filter(c => {
    const met = countriesOf(c)
    return (
      c.modality === 'ASSERTED' &&
      c.date?.precision === 'DAY' &&
      (own === null || own.edtf === c.date.edtf) &&
      met.length === sides.length &&
      sides.every(s => met.includes(s as ActorKey))
    )
  })
  return new Set(fitting.map(c => c.event)).size === 1 ? fitting[0]! : null
}
