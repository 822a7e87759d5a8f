import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import { LEADER_NOUNS } from '../lexicon/groups.js'
import { REPRESENTATIVES } from '../lexicon/representatives.js'

/** "Gondor's spokesman said its army had met Rohirric officers": its army acts for whom the spokesman speaks. */
export function actorsOfSubject(clause: Clause, analysis: SentenceAnalysis): readonly ActorRef[] {
  const { subject, attribution, outer } = clause
  const { clauses } = analysis
  if (!subject) return []
  const own =
    /^(?:its|their|his|her|our)$/.test(subject.items[0]?.possessive ?? '') && REPRESENTATIVES.has(subject.lemma)
  // "President Brand and I will meet", he wrote
  const speaks =
    subject.items.some(i => /^(?:i|we)$/.test(i.lemma)) && (subject.items.length > 1 || subject.actors.length === 0)
  if (speaks && subject.items.length > 1 && attribution?.speaker)
    return [...subject.actors, ...attribution.speaker.actors]
  if (subject.actors.length > 0) return subject.actors
  if (!(own || speaks)) return examplesOf(clause, analysis)
  const above = outer === null ? null : (clauses[outer]?.subject ?? null)
  const speaker = attribution?.speaker ?? (own ? above : null)
  const sides = new Set((speaker?.actors ?? []).map(r => r.side))
  if (!speaker || sides.size !== 1) return []
  return own ? speaker.actors.flatMap(r => (r.side === null ? [] : [{ ...r, actor: r.side }])) : speaker.actors
}

/** "Union leaders including Quill and Brand will join them": those whom nothing else names. */
function examplesOf({ subject, verb }: Clause, { phrases, words, sentence }: SentenceAnalysis): readonly ActorRef[] {
  if (!subject || !LEADER_NOUNS.has(words[subject.head - sentence.firstToken]?.toLowerCase() ?? '')) return []
  return phrases
    .filter(
      p => p.first > subject.head && p.last <= verb.first && words[p.first - 1 - sentence.firstToken] === 'including'
    )
    .flatMap(p => p.actors.filter(r => r.actor.startsWith('leader:')))
}

const TITLE = /^(?:president|premier|chancellor|minister|king|queen|leader|emir|sultan|pope|prince)$/
const SPEAKS_FOR = /^(?:office|spokesman|spokeswoman|spokesperson|aide|adviser|advisor|secretary|court|palace)$/

/** "Quill's office said the president would fly to Lindon": whose office says it; "the Amber Palace said the president": whoever governs there. */
export function ofTheirOffice({ subject, attribution }: Clause): readonly ActorRef[] {
  const speaker = attribution?.speaker
  if (!subject || !speaker || subject.actors.length > 0 || subject.items.length > 1) return []
  if (subject.modifiers[0] !== 'the' || !TITLE.test(subject.lemma) || subject.complements.length > 0) return []
  const people = SPEAKS_FOR.test(speaker.lemma) ? speaker.owners.filter(r => r.actor.startsWith('leader:')) : []
  return people.length > 0 ? people : speaker.actors.filter(r => r.mention.form === 'METONYM')
}
