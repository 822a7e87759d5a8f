import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { sidesOfParts, type MeetingCandidate } from '../candidate.js'
import { isLeader, type Shape } from './candidate.js'

/** "Brand will host him in Umbar": the other of the two that the sentences right before brought together. */
export function pronounMet(
  clause: Clause,
  subject: readonly ActorRef[],
  object: NounPhrase | null,
  rule: string,
  { clauses }: SentenceAnalysis
): Shape | null {
  const { verb } = clause
  // nobody hosts himself
  const known = object?.actors.some(o => subject.every(s => s.actor !== o.actor))
  if (!object || object.items.length > 1 || known || !/^(?:him|her)$/.test(object.lemma)) return null
  if (!/^(?:meet|host|receive|welcome|greet)$/.test(verb.lemma) || verb.passive) return null
  const [one, ...more] = subject.filter(isLeader)
  if (!one || more.length > 0 || one.side === null) return null
  const role = verb.lemma === 'meet' ? ('PARTICIPANT' as const) : ('HOST' as const)
  // "Quill flew to Umbar, where Brand hosted him"
  const main = clause.relation === 'RELATIVE' ? clauses.find(c => c.relation === 'MAIN') : undefined
  const guests = (main?.subject?.actors ?? []).filter(r => isLeader(r) && r.side !== null && r.side !== one.side)
  if (guests.length === 1)
    return {
      sort: 'MEETING',
      parts: [
        { ref: one, role },
        { ref: guests[0]!, role: verb.lemma === 'meet' ? 'PARTICIPANT' : 'VISITOR' }
      ],
      confidence: 0.65,
      rule
    }
  return {
    sort: 'MEETING',
    parts: [{ ref: one, role }],
    theirs: true,
    close: true,
    needsOccasion: !/^(?:welcome|greet)$/.test(verb.lemma),
    confidence: 0.6,
    rule
  }
}

/** "When they meet in Lindon, Quill and Brand will talk": they are those of whom the main clause tells. */
export function theyAhead(
  { subject, relation, subordinator }: Clause,
  { clauses, sentence }: SentenceAnalysis
): readonly ActorRef[] {
  if (
    subject?.lemma !== 'they' ||
    relation !== 'ADVERBIAL' ||
    !/^(?:when|before|after|as|while|once)$/.test(subordinator ?? '')
  )
    return []
  if (subject.first - sentence.firstToken > 2) return []
  const main = clauses.find(
    c => c.relation === 'MAIN' && c.verb.head > subject.first && c.subject !== null && c.subject.first > subject.first
  )
  const refs = main?.subject?.actors ?? []
  return new Set(refs.map(r => r.side)).size >= 2 ? refs : []
}

/** How many words may stand between "His" and the noun: "His second round of talks with Brand". */
const CLOSE_BY = 5

/** "Quill is in Lindon. His talks with Brand went well": whose they are, the subject of the sentence before tells. */
export function withOwnerBefore(told: MeetingCandidate, before: SentenceAnalysis | undefined): MeetingCandidate {
  const { sentence, parts, at, rule } = told
  if (!before || !rule.startsWith('meeting.noun.') || !/^(?:His|Her) /.test(sentence.text)) return told
  if (at - sentence.firstToken > CLOSE_BY || before.sentence.paragraph < sentence.paragraph - 1) return told
  const [side, ...others] = sidesOfParts(parts)
  const subject = before.clauses.find(c => c.relation === 'MAIN' && c.subject !== null)?.subject
  const people = subject?.actors.filter(isLeader) ?? []
  const [owner] = people
  if (side === undefined || others.length > 0 || people.length !== 1 || !owner?.side || owner.side === side) return told
  return { ...told, parts: [{ ref: owner, role: told.sort === 'VISIT' ? 'VISITOR' : 'PARTICIPANT' }, ...parts] }
}

/** "Quill is in Umbar. Bilateral meetings are scheduled with the ministers of A and B": with him, of whom the sentence before tells. */
export function withGuestBefore(
  told: MeetingCandidate,
  { clauses }: SentenceAnalysis,
  before: SentenceAnalysis | undefined
): MeetingCandidate {
  const { sentence, parts, rule, sort } = told
  if (!rule.startsWith('meeting.noun.') || sort === 'VISIT' || parts.length === 0) return told
  if (!ARRANGED_WITH.test(sentence.text)) return told
  const speakers = clauses.flatMap(c => c.attribution?.speaker?.actors ?? []).filter(isLeader)
  const subject = before?.clauses.find(c => c.relation === 'MAIN' && c.subject !== null)?.subject
  const [one, ...more] = speakers.length > 0 ? speakers : (subject?.actors ?? []).filter(isLeader)
  if (!one?.side || more.some(r => r.actor !== one.actor) || sidesOfParts(parts).includes(one.side)) return told
  return { ...told, parts: [{ ref: one, role: 'PARTICIPANT' }, ...parts] }
}
const ARRANGED_WITH =
  /(?:^|^[^.]{0,60}, )(?:[\p{L}-]+ ){0,3}(?:meetings?|talks|consultations|discussions|negotiations) (?:are|is|were|was|will be|have been|has been) (?:also )?(?:being )?(?:scheduled|planned|arranged|held|set|foreseen|lined up) (?:[^,.]{1,40} )?with /iu

const SENT = /^(?:delegation|team|mission|panel)$/

/** "A delegation of Gondor arrived. It will meet Brand": whose delegation it is, the sentence before tells. */
export function withDelegationBefore(told: MeetingCandidate, before: SentenceAnalysis | undefined): MeetingCandidate {
  const { sentence, parts } = told
  if (!before || sidesOfParts(parts).length !== 1 || !DELEGATION.test(sentence.text)) return told
  if (before.sentence.paragraph < sentence.paragraph - 1) return told
  const main = before.clauses.find(c => c.relation === 'MAIN' && c.subject !== null)
  const subject = main?.subject
  // "Quill led a delegation to Umbar"
  const led = main?.verb.lemma === 'lead' && main.objects.some(o => SENT.test(o.lemma))
  if (!subject || !(led || SENT.test(subject.lemma))) return told
  const [sent] = [...subject.actors, ...subject.owners].filter(r => r.side?.startsWith('country:'))
  if (!sent?.side || sidesOfParts(parts).includes(sent.side)) return told
  return { ...told, parts: [{ ref: sent, role: told.sort === 'VISIT' ? 'VISITOR' : 'PARTICIPANT' }, ...parts] }
}
const DELEGATION =
  /^(?:It|They|The (?:delegation|team|mission|panel)) (?:will|is|are|was|were|has|have|had|met|held|also)\b/

/** "Union foreign ministers agreed on Monday. The ministers were meeting in Lindon": those of the body. */
export function withBodyBefore(told: MeetingCandidate, before: SentenceAnalysis | undefined): MeetingCandidate {
  if (!before || told.parts.length > 0 || !(told.between || told.theirs) || !told.rule.startsWith('meeting.verb.'))
    return told
  const subject = before.clauses.find(c => c.relation === 'MAIN' && c.subject !== null)?.subject
  const leading = /^(?:minister|leader|head|president|chief)$/.test(subject?.lemma ?? '') ? (subject?.actors ?? []) : []
  // "called a meeting of the Union. The ministers will gather in Lindon"
  const sitting = before.phrases
    .filter(p => p.lemma === 'meeting' && p.complements[0]?.preposition === 'of')
    .flatMap(p => p.complements[0]!.phrase.actors)
  const [body, ...more] = leading.length > 0 ? leading : sitting
  if (!body?.actor.startsWith('organization:') || more.length > 0) return told
  return {
    ...told,
    sort: 'SUMMIT',
    theirs: false,
    between: false,
    gathers: true,
    parts: [{ ref: body, role: 'PARTICIPANT' }]
  }
}

/** What is done with a summit by those whose it is: "leaders closed". */
const ENDING = /^(?:close|end|conclude|open|begin|start|hold|finish)$/
const DECISIONS = /^(?:decision|agreement|move|announcement|statement|step|measure)$/

/** "the Union renewed its sanctions, ministers said after talks in Lindon", "At a meeting in Lindon ministers broadened …": those of the body just named. */
export function withBodyOfMinisters(
  told: MeetingCandidate,
  { clauses }: SentenceAnalysis,
  before: SentenceAnalysis | undefined
): MeetingCandidate {
  const { rule, sort, parts, place, at } = told
  if (!rule.startsWith('meeting.noun.') || !/^(?:MEETING|SUMMIT)$/.test(sort) || !place) return told
  if (parts.some(p => p.role !== 'HOST')) return told
  // "as leaders closed a summit in Lindon"
  const own = clauses.find(
    c => c.obliques.some(o => o.phrase.head === at) || (ENDING.test(c.verb.lemma) && c.objects[0]?.head === at)
  )
  const { subject } =
    own ?? clauses.find(c => c.relation === 'MAIN' && c.subject !== null && c.subject.first > at) ?? {}
  // "The decision was taken at a meeting in Lindon", of what the ministers of a body agreed before
  const taken = subject !== null && DECISIONS.test(subject?.lemma ?? '') && subject?.modifiers[0] === 'the'
  if (!subject || subject.actors.length > 0 || !(taken || /^(?:minister|leader)$/.test(subject.lemma))) return told
  const bodiesIn = (all: readonly Clause[]): readonly ActorRef[] =>
    all.flatMap(c => c.subject?.actors ?? []).filter(r => r.actor.startsWith('organization:'))
  const here = bodiesIn(clauses)
  const mains = (before?.clauses ?? []).filter(c => c.relation === 'MAIN')
  const decided = taken
    ? mains.filter(c => /^(?:minister|leader|member|envoy|ambassador)$/.test(c.subject?.lemma ?? ''))
    : mains
  const bodies = here.length > 0 ? here : bodiesIn(decided)
  const [body] = bodies
  if (!body || bodies.some(b => b.actor !== body.actor)) return told
  return { ...told, sort: 'SUMMIT', gathers: true, strong: true, parts: [{ ref: body, role: 'PARTICIPANT' }] }
}
