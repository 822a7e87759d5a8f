import { REPORTING } from '../../clauses/words.js'
import { MEETING_NOUNS } from '../../lexicon/meeting-words.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { PhraseRole } from '../../events/roles.js'

/** "Attending the summit in Lindon were Quill and Brand" */
export function attending(
  { role, clause }: PhraseRole,
  phrase: NounPhrase,
  { clauses }: SentenceAnalysis
): readonly ActorRef[] {
  if (role !== 'OBJECT' || clause.relation !== 'PARTICIPIAL' || !/^(?:attend|join)$/.test(clause.verb.lemma)) return []
  const be = clauses.find(c => c.verb.lemma === 'be' && c.relation === 'MAIN' && c.subject?.first === phrase.first)
  return be?.objects.flatMap(o => o.actors.filter(r => r.side !== null)) ?? []
}

export const FRAMING = /^(?:begin|start|open|end|conclude|culminate|close|finish|wrap)$/

/** Whose visit a noun names. */
export const travellersOf = (visit: NounPhrase | null): readonly ActorRef[] =>
  visit === null || MEETING_NOUNS[visit.lemma]?.sort !== 'VISIT'
    ? []
    : [
        ...visit.owners,
        ...visit.complements.filter(c => /^(?:by|of)$/.test(c.preposition)).flatMap(c => c.phrase.actors)
      ].filter(r => r.actor.startsWith('leader:'))

/** "A and B signed in Umbar, where most of the talks took place": theirs. */
export function signedWhere(
  { clause }: PhraseRole,
  { words, sentence, clauses }: SentenceAnalysis
): readonly ActorRef[] {
  const main = clauses.findLast(c => c.verb.head < clause.verb.first && c.subject !== null && c.verb.form === 'FINITE')
  if (!main?.subject || new Set(main.subject.actors.map(r => r.side)).size !== 2) return []
  const between = words.slice(main.verb.head - sentence.firstToken, clause.verb.first - sentence.firstToken)
  return between.includes('where') ? main.subject.actors : []
}

/** "A meeting will be held in Lindon in July, the two sides said": two who tell of one as theirs. */
export function tellTogether({ verb, attribution }: Clause, phrase: NounPhrase): readonly ActorRef[] {
  const tellers = attribution?.speaker?.actors ?? []
  const theirs =
    /^(?:an?|another|the)$/.test(phrase.modifiers[0] ?? '') && phrase.complements.every(c => c.preposition !== 'of')
  const held = /^(?:hold|convene|take|start|begin|resume|schedule)$/.test(verb.lemma)
  return theirs && held && new Set(tellers.map(r => r.side ?? r.actor)).size === 2 ? tellers : []
}

/** "Gondor and Rohan will open the border, their presidents said after talks in Lindon": theirs. */
export function theirPeople({ clause }: PhraseRole, { clauses }: SentenceAnalysis): readonly ActorRef[] {
  const { subject, verb } = clause
  const their = subject?.items[0]?.possessive ?? subject?.modifiers[0]
  if (!subject || their !== 'their' || !REPORTING.has(verb.lemma) || subject.actors.length > 0) return []
  if (!PEOPLE.test(subject.lemma)) return []
  const named = clauses.filter(c => c !== clause && c.relation !== 'RELATIVE').flatMap(c => c.subject?.actors ?? [])
  return new Set(named.map(r => r.side)).size === 2 ? named : []
}

const PEOPLE = /^(?:president|premier|minister|leader|chancellor|king|envoy|negotiator|chief|official|diplomat)$/

/** "Quill said his talks with Brand had been frank": who judges talks with one other took part in them. */
export function tellsOfOwn(
  { clause }: PhraseRole,
  phrase: NounPhrase,
  { clauses }: SentenceAnalysis
): readonly ActorRef[] {
  const outer = clause.relation === 'COMPLEMENT' && clause.outer !== null ? clauses[clause.outer] : undefined
  const [link] = phrase.complements
  // "His talks with Brand had been frank, Quill said"
  const teller = clause.attribution?.speaker?.actors.filter(r => r.actor.startsWith('leader:')) ?? []
  const his = /^(?:his|her)$/.test(phrase.items[0]?.possessive ?? phrase.modifiers[0] ?? '')
  if (!outer && his && link?.preposition === 'with' && link.phrase.actors.length > 0 && teller.length === 1)
    return teller
  if (!outer?.subject || !/^(?:say|tell|describe|call)$/.test(outer.verb.lemma)) return []
  if (link?.preposition !== 'with' || link.phrase.actors.length === 0) return []
  // "said talks with Rohan would resume in Umbar on Monday": whoever announces them takes part, where nobody else does
  const announced =
    phrase.owners.length === 0 && RESUMING.test(clause.verb.lemma) && !/^an?$/.test(phrase.modifiers[0] ?? '')
  const past = clause.verb.modal === null && clause.verb.tense === 'PAST' && !clause.verb.passive
  if (!announced && !(past && /^(?:the|his|her)$/.test(phrase.modifiers[0] ?? ''))) return []
  const [person, ...more] = outer.subject.actors
  return person?.actor.startsWith('leader:') && more.length === 0 ? [person] : []
}

const RESUMING = /^(?:resume|restart|reopen|reconvene|begin|start|open|continue|hold)$/
