import type { ActorKey, Claim } from '../../domain/claim.js'
import type { Document, Sentence } from '../document.js'
import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import { MEETING_NOUNS } from '../lexicon/meeting-words.js'
import type { AgreementCandidate } from './candidate.js'
import { DOCUMENT_KINDS, sidesOf } from './events.js'
import { AT_HOME } from './fallback.js'
import { besideTalks } from './by-deed.js'
import { dominantPair, onlyTwo, pairJustBefore, refsTo } from '../events/pair.js'
import type { Together } from './undertakings/parties.js'

export const countriesOf = (claim: Claim): ActorKey[] => [
  ...new Set(claim.participants.map(p => p.onBehalfOf ?? p.actor))
]

/** "A joint statement issued afterwards": by those whose meeting the sentences just before tell of; where asked for, of one to come too. */
export function metBefore(
  summits: readonly Claim[],
  document: Document,
  ahead = false,
  back = ahead ? 4 : 2
): (sentence: Sentence, hereAlone?: boolean) => readonly ActorRef[] {
  return (sentence, hereAlone = false) => {
    const near = new Set(
      document.sentences
        .slice(Math.max(0, sentence.index - (hereAlone ? 0 : back)), sentence.index + 1)
        .map(s => s.start)
    )
    const met = [...summits]
      .reverse()
      .find(c => (c.modality === 'ASSERTED' || (ahead && c.modality === 'PLANNED')) && near.has(c.start))
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
export function togetherBy(summits: readonly Claim[], document: Document): Together {
  return (clause: Clause, analysis: SentenceAnalysis) => {
    const subject = clause.subject
    if (!subject || subject.actors.length > 0) return []
    const first = subject.lemma === 'we'
    const group =
      /^(?:they|both|side|leader|country|party|nation|two|three|president|minister|delegation|head|premier|parliament|government|team|neighbour|neighbor|ally|pms?|dignitary|counterpart|official|negotiator)$/.test(
        subject.lemma
      ) &&
      (/^(?:they|both)$/.test(subject.lemma) || /^(?:the|both|all)$/.test(subject.modifiers[0] ?? ''))
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
    if (!chosen) {
      const pair = first ? [] : dominantPair(document, clause.sentence.start)
      // "the two neighbours": those whom the sentence before names
      const named = pair.length === 0 && wanted === 2 ? pairJustBefore(document, clause.sentence.start) : pair
      return refsTo(named.length === 0 && wanted === 2 ? onlyTwo(document, clause.sentence.start) : named, document)
    }
    return refsTo(atTable(chosen), document)
  }
}

/** "the Edoras agreement, under which Gondor handed the town to Rohan": of the two that do something under it. */
function underWhich({ parties, at, strong }: AgreementCandidate, analysis: SentenceAnalysis): readonly ActorRef[] {
  const { words, sentence, phrases } = analysis
  if (parties.length > 0 || !strong) return []
  const behind = words.slice(at + 1 - sentence.firstToken, at + 5 - sentence.firstToken).join(' ')
  if (!/^,? ?(?:(?:under|by|through|in) which|whereby)\b/.test(behind)) return []
  const named = new Map<ActorKey, ActorRef>()
  for (const phrase of phrases) {
    if (phrase.first <= at) continue
    for (const ref of [...phrase.actors, ...phrase.owners]) {
      const side = ref.side ?? null
      if (side && !named.has(side)) named.set(side, { ...ref, actor: side, side })
    }
  }
  return named.size === 2 ? [...named.values()] : []
}

/** How what was concluded is told without a word of who did. */
const CONCLUDED = /^(?:reach|sign|conclude|initial|ink|exchange|seal|strike)$/

/** "between the doctors and the county", "by farmers' groups": its sentence tells whose it is. */
const NAMES_OTHERS = /\b(?:between|among|by|with) /i
const LONG_AGO = /\b(?:years?|months?|decades?) (?:ago|earlier)\b|\blast (?:year|month)\b|\bin (?:19|20)\d\d\b/

/** "which was signed by both prime ministers", "An agreement was reached to open the crossing", after a meeting: by those spoken of. */
function byThoseSpokenOf(
  { parties, by, at, kind, reality, sentence, otherSide }: AgreementCandidate,
  analysis: SentenceAnalysis,
  together: Together,
  lately: (sentence: Sentence) => readonly ActorRef[]
): readonly ActorRef[] {
  if (parties.length > 0 || !by?.verb.passive || reality !== 'HELD' || !CONCLUDED.test(by.verb.lemma)) return []
  const agent = by.obliques.find(o => o.preposition === 'by')?.phrase
  if (agent) return agent.actors.length === 0 ? together({ ...by, subject: agent }, analysis) : []
  if (otherSide || AT_HOME.test(sentence.text)) return []
  // "was reached more than a year ago": not at the meeting just told of
  if (by.subject?.head !== at || kind === 'CEASEFIRE' || LONG_AGO.test(sentence.text)) return []
  if (NAMES_OTHERS.test(sentence.text)) return []
  const named = pairBefore(sentence.lastToken, analysis)
  const met = lately(sentence)
  const others = named.every(r => r.actor.startsWith('organization:') && met.every(m => m.actor !== r.actor))
  return others ? met : []
}

/** "The two sides signed …": the subject's parties where the noun phrase itself names none. */
export function completed(
  candidate: AgreementCandidate,
  analysis: SentenceAnalysis,
  together: Together,
  justMet: (sentence: Sentence) => readonly ActorRef[],
  gathering: (sentence: Sentence, hereAlone?: boolean) => readonly ActorRef[],
  lately: (sentence: Sentence) => readonly ActorRef[]
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
  // "in talks between Rohan and Gondor, the ministers reached agreement": those who talk
  if (candidate.by?.subject?.actors.length === 0 || (candidate.by !== null && candidate.by.subject === null)) {
    const held = analysis.phrases.filter(p => MEETING_NOUNS[p.lemma] && p.last <= candidate.at)
    const both = held.flatMap(p => p.complements.find(c => c.preposition === 'between')?.phrase.actors ?? [])
    if (sidesOf(both).length === 2 && sidesOf(candidate.parties).every(s => sidesOf(both).includes(s)))
      return { ...candidate, parties: both }
  }
  // "the summit ended with the signing of a pact": by those whose summit it is
  const event = candidate.by?.subject
  if (event && event.actors.length === 0 && MEETING_NOUNS[event.lemma] && candidate.parties.length === 0) {
    const both = event.complements.find(c => /^(?:between|of|with)$/.test(c.preposition))?.phrase.actors ?? []
    const parties =
      sidesOf([...event.owners, ...both]).length >= 2 ? [...event.owners, ...both] : gathering(candidate.sentence)
    if (parties.length > 0) return { ...candidate, parties }
  }
  // "paid a visit to Rohan and signed a memorandum": with those whom one visits
  const ofOthers = candidate.definite && candidate.by !== null && besideTalks(candidate.by)
  if (candidate.status === 'SIGNED' && sidesOf(candidate.parties).length === 1 && !ofOthers) {
    const there = gathering(candidate.sentence, true)
    if (sidesOf(there).length === 2 && sidesOf(candidate.parties).every(s => sidesOf(there).includes(s)))
      return { ...candidate, parties: there }
  }
  // "told President Quill that Gondor's parliament ratified the Treaty": the two that the sentence names
  if (candidate.status === 'RATIFIED' && candidate.definite && candidate.parties.length > 0) {
    const named = pairBefore(candidate.at, analysis)
    if (named.length === 2 && sidesOf(candidate.parties).every(s => named.some(n => n.side === s)))
      return { ...candidate, parties: named }
  }
  const clause =
    analysis.clauses.find(
      c =>
        c.objects.some(o => o.head === candidate.at) ||
        (c.verb.lemma === 'agree' && c.obliques.some(o => o.phrase.head === candidate.at))
    ) ?? (/^(?:witness|attend|oversee)$/.test(candidate.by?.verb.lemma ?? '') ? candidate.by : null)
  const more = clause ? together(clause, analysis) : []
  const theirs =
    more.length === 0
      ? [...underWhich(candidate, analysis), ...byThoseSpokenOf(candidate, analysis, together, lately)].slice(0, 2)
      : []
  if (theirs.length > 0) return { ...candidate, parties: theirs }
  if (more.length === 0 && candidate.parties.length === 0 && DOCUMENT_KINDS.has(candidate.kind))
    return { ...candidate, parties: justMet(candidate.sentence) }
  return more.length === 0 ? candidate : { ...candidate, parties: [...candidate.parties, ...more] }
}
