import type { Clause, NounPhrase, SentenceAnalysis, VerbGroup } from './types.js'

/*
 * Phrases, verbs, clauses and sentences with something of them changed. Each kind is made by one literal and not by
 * spreading, since objects spread at many places are of as many shapes to the engine, and every later look at a field
 * has to find out anew which of them it has before it.
 */

export const phraseWith = (phrase: NounPhrase, changed: Partial<NounPhrase>): NounPhrase => ({
  first: changed.first ?? phrase.first,
  last: changed.last ?? phrase.last,
  items: changed.items ?? phrase.items,
  head: changed.head ?? phrase.head,
  lemma: changed.lemma ?? phrase.lemma,
  modifiers: changed.modifiers ?? phrase.modifiers,
  actors: changed.actors ?? phrase.actors,
  owners: changed.owners ?? phrase.owners,
  appositions: changed.appositions ?? phrase.appositions,
  complements: changed.complements ?? phrase.complements
})

/** What may be null is taken from `changed` wherever it is told there at all. */
const told = <T>(changed: T | undefined, own: T): T => (changed === undefined ? own : changed)

export const verbWith = (verb: VerbGroup, changed: Partial<VerbGroup>): VerbGroup => ({
  first: changed.first ?? verb.first,
  last: changed.last ?? verb.last,
  head: changed.head ?? verb.head,
  lemma: changed.lemma ?? verb.lemma,
  form: changed.form ?? verb.form,
  tense: changed.tense ?? verb.tense,
  perfect: changed.perfect ?? verb.perfect,
  progressive: changed.progressive ?? verb.progressive,
  passive: changed.passive ?? verb.passive,
  modal: told(changed.modal, verb.modal),
  negated: changed.negated ?? verb.negated,
  particle: told(changed.particle, verb.particle),
  plainPast: changed.plainPast ?? verb.plainPast
})

export const clauseWith = (clause: Clause, changed: Partial<Clause>): Clause => ({
  sentence: clause.sentence,
  verb: changed.verb ?? clause.verb,
  subject: told(changed.subject, clause.subject),
  objects: changed.objects ?? clause.objects,
  obliques: changed.obliques ?? clause.obliques,
  relation: changed.relation ?? clause.relation,
  subordinator: told(changed.subordinator, clause.subordinator),
  governors: changed.governors ?? clause.governors,
  outer: told(changed.outer, clause.outer),
  attribution: told(changed.attribution, clause.attribution),
  quoted: changed.quoted ?? clause.quoted,
  question: changed.question ?? clause.question
})

export const analysisWith = (
  analysis: SentenceAnalysis,
  clauses: readonly Clause[],
  phrases: readonly NounPhrase[] = analysis.phrases
): SentenceAnalysis => ({
  sentence: analysis.sentence,
  clauses,
  phrases,
  openers: analysis.openers,
  words: analysis.words,
  dates: analysis.dates,
  mentions: analysis.mentions
})
