import { AGREEMENT_VERBS } from '../lexicon/agreement-words.js'
import { MEETING_NOUNS } from '../lexicon/meeting-words.js'
import type { Act } from './acts.js'
import type { ActorRef, Clause, NounPhrase, Oblique, SentenceAnalysis } from '../clauses/types.js'
import { countSides } from './sides.js'

const DECISIONS = new Set(['decision', 'move', 'refusal', 'choice', 'vote', 'failure', 'step'])

/** "comes amid tensions between Rohan and Harad", "amid an arms race with it": those are between them. */
export const ofOther = ({ phrase }: Oblique, { obliques }: Clause): boolean =>
  obliques.some(
    o =>
      o.phrase.complements.some(c => c.phrase.first === phrase.first) &&
      /^(?:tension|conflict|war|dispute|hostility|fighting|rivalry|row|race|standoff|feud)$/.test(o.phrase.lemma)
  )

export const signedWith = (phrase: NounPhrase, { clauses }: SentenceAnalysis): boolean =>
  clauses.some(
    c =>
      c.relation === 'REDUCED' &&
      c.verb.lemma === 'sign' &&
      c.subject?.first === phrase.first &&
      c.obliques.some(o => o.preposition === 'with') &&
      !c.obliques.some(o => o.preposition === 'by')
  )

/** "Rohan along with Gondor signed": they did so too. */
export const alongside = (subject: NounPhrase | null): readonly ActorRef[] =>
  (subject?.complements ?? [])
    .filter(c => /^(?:along with|together with|alongside|as well as)$/.test(c.preposition))
    .flatMap(c => c.phrase.actors)

/** "Under the deal, Rohan will buy jets from Gondor": who does it, and for, with or from whom. */
export function partiesByDeed(clause: Clause, phrase: NounPhrase, known: readonly ActorRef[]): readonly ActorRef[] {
  // "Rohan said it would disarm under an accord with Gondor"
  const pronoun = /^(?:it|he|she|we|they)$/.test(clause.subject?.lemma ?? '')
  const acting = pronoun ? (clause.attribution?.speaker?.actors ?? []) : (clause.subject?.actors ?? [])
  if (countSides(acting) === 0) return []
  // "handed the islands to Rohan under a treaty": what is given is no party
  const gives = clause.obliques.some(o => o.preposition === 'to' && o.phrase.actors.length > 0)
  const others = [
    ...clause.objects.filter(o => o.first !== phrase.first).flatMap(o => [...(gives ? [] : o.actors), ...o.owners]),
    ...clause.objects
      .flatMap(o => o.complements)
      .filter(c => TOWARDS.test(c.preposition))
      .flatMap(c => c.phrase.actors),
    // "forgave a part of Rohan's debt"
    ...clause.objects
      .filter(o => o.first !== phrase.first)
      .flatMap(o => o.complements)
      .filter(c => c.preposition === 'of')
      .flatMap(c => c.phrase.owners),
    ...clause.obliques
      .filter(o => o.phrase.first !== phrase.first && TOWARDS.test(o.preposition))
      .flatMap(o => o.phrase.actors)
  ]
  if (known.length > 0) return acting
  return countSides(acting) >= 2 ? acting : [...acting, ...others]
}

const TOWARDS = /^(?:from|to|with|for|in|between|into)$/

/** "Gondor's decision to call off a deal", "a plan by Rohan to sign one": whose decision it was. */
export function decidersOf(clause: Clause, analysis: SentenceAnalysis): readonly ActorRef[] {
  const before = analysis.phrases.filter(p => p.last <= clause.verb.first).at(-1)
  const close = before !== undefined && clause.verb.first - before.last <= 1
  return close && DECISIONS.has(before.lemma) ? before.owners : []
}

/** "Presidents Quill, Brand and Doe of Rohan, Gondor and Harad": whom they act for, where not all of them are known. */
export const ofWhom = (subject: NounPhrase | null): readonly ActorRef[] => {
  const whole = (subject?.complements ?? []).filter(c => c.preposition === 'of').flatMap(c => c.phrase.actors)
  return countSides(whole) > countSides(subject?.actors ?? []) ? whole : []
}

/** "Rohan's development bank", "the Export-Import Bank of Rohan" */
export const lenderOf = (subject: NounPhrase | null): readonly ActorRef[] =>
  subject !== null && /^(?:bank|fund|agency|authority|treasury|corporation)$/.test(subject.lemma)
    ? [...subject.owners, ...subject.complements.filter(c => c.preposition === 'of').flatMap(c => c.phrase.actors)]
    : []

/** By which a draft goes from one to the other. */
export const HANDING = /^(?:hand|present|send|submit|transmit|deliver|pass)$/

/** "A gas deal with Rohan is almost closed, Gondor's officials say": theirs who say so. */
export const closeWith = (phrase: NounPhrase, { clause, asSubject }: Act): boolean =>
  asSubject &&
  phrase.complements.some(c => c.preposition === 'with' && c.phrase.actors.length > 0) &&
  /^(?:officials?|minister|ministry|government|president|premier)s?$/.test(clause.attribution?.speaker?.lemma ?? '')

/** "endorsed the pact, with leaders of Rohan vowing to support it": they do something else. */
export const doesElse = ({ phrase }: Oblique, { clauses, words, sentence }: SentenceAnalysis): boolean =>
  words[phrase.first - 2 - sentence.firstToken] === ',' &&
  clauses.some(
    c =>
      /ing$/.test(words[c.verb.first - sentence.firstToken] ?? '') &&
      c.verb.first >= phrase.last &&
      [phrase, ...phrase.complements.map(o => o.phrase)].some(p => p.first === c.subject?.first)
  )

/** "a pact with another member of the bloc": not with the bloc. */
export const isMember = ({ lemma, actors }: NounPhrase): boolean =>
  /^(?:member|neighbou?r|ally)$/.test(lemma) && actors.every(a => a.actor.startsWith('organization:'))

/** "signed the truce after a meeting with Rohan": what a clause says of talks beside its paper, and how they stand to it. */
const talksIn = ({ obliques }: Clause): readonly Oblique[] =>
  obliques.filter(o => MEETING_NOUNS[o.phrase.lemma] !== undefined)

/** "after a meeting with Rohan": whom one met, which by itself says of no paper that it is theirs. */
export const metBeside = ({ phrase, preposition }: Oblique, clause: Clause): boolean =>
  preposition === 'with' && talksIn(clause).some(o => o.phrase.complements.some(c => c.phrase.first === phrase.first))

/** Whether a clause tells of talks before or behind it ("after a meeting with"), and not of talks that it was part of. */
export const besideTalks = (clause: Clause): boolean =>
  talksIn(clause).some(o => /^(?:after|following|before|ahead of|prior to)$/.test(o.preposition))

/** Who took part in such talks. */
export const metBefore = (clause: Clause): readonly NounPhrase[] =>
  besideTalks(clause) ? clause.obliques.filter(o => metBeside(o, clause)).map(o => o.phrase) : []

/** "denounced the deal between Rohan and Gondor", "rejected the Rohan-Gondor pact as void": what one thinks of a paper of others. */
export function ofOthers(act: Act | null, phrase: NounPhrase): Act | null {
  if (!act?.verb || act.asSubject || !REPROVING.test(act.clause.verb.lemma)) return act
  const sides = (refs: readonly ActorRef[]): string[] => refs.map(r => r.side ?? r.actor)
  const own = [
    ...phrase.owners,
    ...phrase.complements.filter(c => /^(?:between|of|by)$/.test(c.preposition)).flatMap(c => c.phrase.actors)
  ]
  const theirs = new Set(sides(own))
  const critics = sides(act.clause.subject?.actors ?? [])
  // nobody denounces "a deal" as one denounces a treaty
  const said = act.clause.verb.lemma === 'denounce' && /^(?:deal|truce|ceasefire|statement)$/.test(phrase.lemma)
  if (said && own.length === 0) return { ...act, verb: AGREEMENT_VERBS.criticise! }
  return theirs.size >= 2 && critics.every(s => !theirs.has(s)) ? { ...act, verb: AGREEMENT_VERBS.criticise! } : act
}
/** Done to a paper of others by who thinks ill of it, to one's own by who leaves it. */
export const REPROVING = /^(?:denounce|reject|decry|deplore)$/
