import { SAYINGS, STEPS } from '../lexicon/interactions/deeds-by-noun.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { REPORTING } from '../clauses/words.js'
import { doersIn, without } from './actors.js'
import type { Predication } from './predication.js'

const definite = (phrase: NounPhrase): boolean => /^(?:the|this|these|that|those|such)$/.test(phrase.modifiers[0] ?? '')
const bare = (phrase: NounPhrase): boolean => phrase.actors.length === 0 && phrase.owners.length === 0
const single = (refs: readonly ActorRef[]): boolean => new Set(refs.map(r => r.side)).size === 1

/** The clause of its own that a gerund, an infinitive or a relative clause hangs on. */
function hostOf(clause: Clause, clauses: readonly Clause[]): Clause | null {
  let at: Clause | undefined = clause.outer === null ? undefined : clauses[clause.outer]
  for (let guard = 0; at && guard < 6; guard++) {
    if (/^(?:MAIN|COORDINATE|COMPLEMENT|ADVERBIAL)$/.test(at.relation)) return at
    at = at.outer === null ? undefined : clauses[at.outer]
  }
  return null
}

/**
 * Whose deed a predication judges in the sentence that tells of it: "Gondor closed the ford, a move condemned by Harad", "in a
 * move that angered Harad, Gondor closed", "Gondor accuses Harad of theft, which Harad denies".
 */
export function deedInSentence(
  p: Predication,
  analysis: SentenceAnalysis,
  sources: readonly ActorRef[]
): readonly ActorRef[] {
  const { clause } = p
  if (!clause || (clause.relation !== 'RELATIVE' && clause.relation !== 'REDUCED')) return []
  const { clauses } = analysis
  const deed = p.slots.find(s => s.kind === 'object')?.phrase
  if (!deed || !(bare(deed) || isOwnLoss(deed, clause, sources))) return []
  const said = SAYINGS.has(deed.lemma)
  const told =
    clause.relation === 'RELATIVE' && clause.subordinator === 'which' && !clause.verb.passive && !definite(deed)
  const host = hostOf(clause, clauses)
  // "presented conditions that were rejected by": who presented them
  const made = said && host !== null && host.objects.some(o => o.head === deed.head)
  if (!told && !made && !(STEPS.has(deed.lemma) || said || deed.lemma === 'attack')) return []
  if (!told && !made && !/^an?$/.test(deed.modifiers[0] ?? '')) return []
  const teller = host ?? clauses.find(c => c.verb.head > clause.verb.head && c.relation === 'MAIN')
  if (!teller) return []
  const speaker = said && !made ? accuserIn(clause, teller, clauses) : []
  // "blamed Harad for jamming signals, an act that Rohan condemned": his who is blamed
  const blamed = /^(?:accuse|blame)$/.test(teller.verb.lemma) && !said ? doersIn(teller.objects[0] ?? null) : []
  const doers =
    [speaker, blamed, doersIn(teller.subject)].map(refs => without(refs, sources)).find(refs => refs.length > 0) ?? []
  return single(doers) ? doers.filter(r => r.side !== null) : []
}

/** "Gondor expelled two Haradrian envoys, which Harad called hostile": not its envoys, but that they were expelled. */
const isOwnLoss = (deed: NounPhrase, clause: Clause, sources: readonly ActorRef[]): boolean =>
  clause.subordinator === 'which' &&
  !clause.verb.passive &&
  sources.length > 0 &&
  without([...deed.actors, ...deed.owners], sources).length === 0

/** Who said it: whoever accuses or blames last before it, else whose words its sentence is. */
function accuserIn(clause: Clause, teller: Clause, clauses: readonly Clause[]): ActorRef[] {
  const charge = clauses.findLast(
    c => c.verb.head < clause.verb.head && /^(?:accuse|blame|charge|allege)$/.test(c.verb.lemma)
  )
  if (!charge) return doersIn(teller.attribution?.speaker ?? null)
  return doersIn(
    charge.verb.passive ? (charge.obliques.find(o => o.preposition === 'by')?.phrase ?? null) : charge.subject
  )
}

/** How many sentences back "the move" may lie. */
export const REACH = 2

/** Who did what the sentence before tells: the one side that is the subject of its first clause that tells a deed. */
export function doerBefore(
  analysis: SentenceAnalysis,
  before: readonly SentenceAnalysis[],
  mine: ReadonlySet<string | null>,
  ofState = false
): readonly ActorRef[] {
  for (let back = 1; back <= REACH; back++) {
    const earlier = before[before.length - back]
    if (!earlier || earlier.sentence.index < analysis.sentence.index - REACH) return []
    for (const clause of earlier.clauses) {
      if (clause.relation !== 'MAIN' && clause.relation !== 'COMPLEMENT') continue
      const doers = actorOf(clause, earlier)
      if (doers.length === 0) continue
      // who does things at home is a country: "the Bank halted its loans" passes no law
      if (ofState && !doers.every(r => r.side?.startsWith('country:'))) break
      return single(doers) && !doers.some(r => mine.has(r.side)) ? doers.slice(0, 1) : []
    }
  }
  return []
}

/** The doer a clause names; a report is no deed, but "said it would leave" is the speaker's. */
function actorOf(clause: Clause, { clauses }: SentenceAnalysis): readonly ActorRef[] {
  const known = (phrase: NounPhrase | null): ActorRef[] => doersIn(phrase).filter(r => r.side !== null)
  if (!REPORTING.has(clause.verb.lemma)) {
    const own = known(clause.subject)
    if (own.length > 0 || !clause.subject || clause.attribution === null) return own
    return /^(?:it|he|she|they)$/.test(clause.subject.lemma) ? known(clause.attribution.speaker) : []
  }
  const index = clauses.indexOf(clause)
  const inner = clauses.some(c => c.outer === index && c.relation === 'COMPLEMENT')
  return inner || clause.verb.lemma !== 'announce' ? [] : known(clause.subject)
}
