import type { Place } from '../../../domain/claim.js'
import type { ExtractionContext } from '../../document.js'
import type { ActorRef, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { Part } from '../candidate.js'
import type { PhraseRole } from '../../events/roles.js'
import { isLeader } from '../verbs/candidate.js'
import { leading, placeAmong } from '../../places/where.js'

/** "the second day of his visit": how far a visit has come is no other visit. */
export const isStretch = (phrase: NounPhrase): boolean => /^(?:day|hour|week|night|morning|leg)$/.test(phrase.lemma)

/**
 * Whose visit it is that nothing else tells: "met Brand on the second day of his visit to Rohan", "Quill, on a visit to Edoras, hailed Brand",
 * "On a trip to Rohan, Quill urged …". People of the country visited are not asked; nobody where two others are left.
 */
export function visitorOf(
  phrase: NounPhrase,
  core: NounPhrase,
  parts: readonly Part[],
  role: PhraseRole | null,
  opener: string | null,
  home: string | null,
  analysis: SentenceAnalysis
): readonly ActorRef[] {
  if (!home || parts.some(p => p.role === 'VISITOR') || !/^(?:on|during|of|in|as part of)$/.test(opener ?? ''))
    return []
  const abroad = (refs: readonly ActorRef[]): readonly ActorRef[] =>
    refs.filter(r => isLeader(r) && r.side !== null && r.side !== `country:${home}`)
  const before = apposedTo(phrase, analysis) ?? apposedThere(phrase, analysis)
  if (before) return single(abroad(before.actors))
  const whose = core.items[0]!.possessive ?? phrase.items[0]!.possessive
  const fronted = phrase.first - 1 === analysis.sentence.firstToken && opener !== 'in'
  if (!role || role.role === 'SUBJECT' || role.role === 'OBJECT' || !(fronted || /^(?:his|her)$/.test(whose ?? '')))
    return []
  const { subject, objects, obliques } = role.clause
  const own = single(abroad(subject?.actors ?? []))
  if (own.length > 0) return own
  // "Brand received Quill on the first day of his trip to Rohan"
  return single(
    abroad([...objects, ...obliques.filter(o => o.preposition === 'with').map(o => o.phrase)].flatMap(p => p.actors))
  )
}

const single = (refs: readonly ActorRef[]): readonly ActorRef[] =>
  new Set(refs.map(r => r.side)).size === 1 ? refs : []

/** "Quill, on a visit to Edoras,": the name right before the comma. */
const apposedTo = (phrase: NounPhrase, { phrases, words, sentence, openers }: SentenceAnalysis): NounPhrase | null => {
  const width = (openers.get(phrase.first) ?? '').split(' ').length
  const comma = phrase.first - width - 1
  if (words[comma - sentence.firstToken] !== ',') return null
  return phrases.find(p => p.last === comma && p.actors.some(isLeader)) ?? null
}

/** "Quill, in Rohan as part of his first trip abroad,": the name before the place. */
const apposedThere = (phrase: NounPhrase, analysis: SentenceAnalysis): NounPhrase | null => {
  const width = (analysis.openers.get(phrase.first) ?? '').split(' ').length
  const there = analysis.phrases.find(p => p.last === phrase.first - width && analysis.openers.get(p.first) === 'in')
  return there ? apposedTo(there, analysis) : null
}

/** "addressed parliament in Edoras during a visit": where those who are on it do something abroad. */
export function destinationDuring(
  role: PhraseRole | null,
  opener: string | null,
  parts: readonly Part[],
  analysis: SentenceAnalysis,
  context: ExtractionContext
): Place | null {
  if (role?.role !== 'OBLIQUE' || !/^(?:during|on)$/.test(opener ?? '')) return null
  const { clause } = role
  if (clause.verb.form !== 'FINITE' || clause.verb.negated || clause.subject === null) return null
  const place =
    placeAmong(clause.obliques, analysis, context) ?? placeAmong(leading(clause, analysis), analysis, context)
  // "prayed in Edoras with Brand during the Gondorian king's visit": the king's
  const named = parts.filter(p => p.role === 'VISITOR').map(p => p.ref)
  const home = new Set(clause.subject.actors.map(r => r.side))
  const theirs = named.filter(r => isLeader(r) && !home.has(r.side))
  const travellers = theirs.length > 0 ? theirs : [...named, ...clause.subject.actors].filter(isLeader)
  const [one] = travellers
  return place?.country && one && travellers.every(t => t.side !== null && t.side !== `country:${place.country}`)
    ? place
    : null
}
