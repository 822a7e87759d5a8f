import { countSides } from '../sides.js'
import type { Sentence } from '../../document.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { MEETING_NOUNS } from '../../lexicon/meeting-words.js'
import { GIVING_VERBS } from '../../lexicon/undertaking-words.js'
import { isPublic } from '../dealing.js'
import { receiversIn } from '../promises.js'

/** Whom "we" means: the parties of the meeting that the speaker took part in. Empty where that is not clear. */
export type Together = (clause: Clause, analysis: SentenceAnalysis) => readonly ActorRef[]

/** Those whose meeting the sentences just before tell of. */
export type Met = (sentence: Sentence) => readonly ActorRef[]

export function partiesOf(clause: Clause, analysis: SentenceAnalysis, together: Together): ActorRef[] {
  const own = [
    ...(clause.subject?.actors ?? []).filter(ref => !onlyPlace(ref)),
    ...speakingOfThemselves(clause),
    ...hyphened(clause.subject),
    // who "pledged cooperation with Rohan" pledged it alone
    ...clause.obliques
      .filter(o => o.preposition === 'with' && !/^(?:pledge|vow|promise)$/.test(clause.verb.lemma))
      .flatMap(o => o.phrase.actors)
  ]
  if (own.length === 0 && clause.subject) own.push(...together(clause, analysis))
  if (own.length > 0 && !several(own)) {
    // "in a conversation with Brand, Telemar agreed to …"
    const talks = analysis.phrases.filter(p => MEETING_NOUNS[p.lemma] && MEETING_NOUNS[p.lemma]!.sort !== 'VISIT')
    for (const { complements } of talks)
      own.push(...complements.filter(c => c.preposition === 'with').flatMap(c => c.phrase.actors))
  }
  return own
}

/** "At talks in Umbar, ten states agreed", however the city came among them: where it was. */
const onlyPlace = ({ mention }: ActorRef): boolean => mention.reading === 'PLACE' && mention.form === 'CAPITAL'

/** "Rohan and Gondor said they had agreed to …", "Rohan said it had agreed with Gondor on …" */
function speakingOfThemselves({ subject, attribution }: Clause): readonly ActorRef[] {
  if (subject === null || subject.actors.length > 0) return []
  const speakers = attribution?.speaker?.actors ?? []
  if (subject.lemma === 'it') return speakers.length === 1 ? speakers.filter(s => !s.actor.startsWith('leader:')) : []
  return /^(?:they|both|we)$/.test(subject.lemma) && several(speakers) ? speakers : []
}

/** "Rohan-Gondor agree on the border": the first of the two only seems to own the second. */
const hyphened = (subject: NounPhrase | null): readonly ActorRef[] =>
  subject !== null &&
  subject.items.length === 1 &&
  subject.actors.length === 1 &&
  subject.actors[0]!.mention.lastToken === subject.last &&
  /^country:/.test(subject.actors[0]!.actor) &&
  subject.owners.length === 1 &&
  subject.actors[0]!.mention.firstToken - subject.owners[0]!.mention.lastToken === 1
    ? subject.owners
    : []

export const several = (parties: readonly ActorRef[]): boolean => countSides(parties) >= 2

export const MEMBERS = /^(?:minister|leader|country|nation|member|state|chief|head|delegate|government)$/

export const blocSpeaking = (clause: Clause): ActorRef[] =>
  (clause.attribution?.speaker?.actors ?? []).filter(a => a.actor.startsWith('organization:'))

export const tiesWith = (next: Clause, known: readonly ActorRef[]): ActorRef[] =>
  known.length === 0
    ? []
    : next.objects
        .filter(o => /^(?:tie|relation|link)$/.test(o.lemma))
        .flatMap(o => o.complements.filter(c => c.preposition === 'with').flatMap(c => c.phrase.actors))

/** "Gondor and Rohan agreed to hand over the captives to Harad", "to lend Harad money": whom several promise it to. */
export const receiversOf = (next: Clause, known: readonly ActorRef[]): ActorRef[] =>
  next.verb.negated || !GIVING_VERBS.has(next.verb.lemma) || countSides(known) < 2
    ? []
    : receiversIn(next).filter(r => isPublic(r) && !known.some(k => (k.side ?? k.actor) === (r.side ?? r.actor)))

export function isBloc(parties: readonly ActorRef[], clause: Clause): boolean {
  // "OPEC agreed to cut output": its members did
  if (
    clause.verb.lemma === 'agree' &&
    parties.length === 1 &&
    clause.subject?.actors[0]?.actor.startsWith('organization:')
  )
    return true
  return (
    parties.length === 1 &&
    parties[0]!.actor.startsWith('organization:') &&
    clause.subject !== null &&
    (MEMBERS.test(clause.subject.lemma) || /^g\d+$/.test(clause.subject.lemma))
  )
}
