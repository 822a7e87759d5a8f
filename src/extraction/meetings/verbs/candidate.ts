import type { Place } from '../../../domain/claim.js'
import { MEASURES } from '../../lexicon/meeting-words.js'
import type { DateMention } from '../../document.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { type MeetingCandidate, type Part } from '../candidate.js'
import { cameToNothing } from '../fell-through.js'
import { levelOf } from '../level.js'
import type { Reality } from '../../reality/kinds.js'
import { realityOf } from '../../reality/modality.js'
import { clauseApart } from '../../days/counted-days.js'
import { dateOfClause } from '../../days/when.js'

export const isLeader = (ref: ActorRef): boolean => ref.actor.startsWith('leader:')

export const key = (clause: Clause): string =>
  clause.verb.particle &&
  (clause.verb.particle !== 'together' ||
    clause.verb.lemma === 'get' ||
    // states come together to warn others, people to meet
    (clause.verb.lemma === 'come' && (clause.subject?.actors.some(isLeader) ?? false)))
    ? `${clause.verb.lemma} ${clause.verb.particle}`
    : clause.verb.lemma

export interface Shape {
  readonly sort: MeetingCandidate['sort']
  readonly parts: readonly Part[]
  readonly host?: string | null
  readonly unnamed?: boolean
  readonly theirs?: boolean
  /** Somebody meets people of many states. */
  readonly many?: boolean
  /** States that the text does not name come together. */
  readonly gathers?: boolean
  /** Who comes to a gathering told of before: "Quill will also attend". */
  readonly attends?: boolean
  /** Of the two that the article is about. */
  readonly between?: boolean
  /** Of what the sentences right before tell. */
  readonly close?: boolean
  /** Another occasion than the one told right before. */
  readonly other?: boolean
  /** Is an event only where the dateline tells where. */
  readonly awaits?: boolean
  /** Is an event only where a day or a place is told. */
  readonly needsOccasion?: boolean
  /** Is an event only where a place is told that passes this. */
  readonly needsPlace?: (place: Place) => boolean
  /** Over the line, or face to face where they have just been told to have met. */
  readonly unplaced?: boolean
  /** How real it is, where the clause alone does not tell. */
  readonly reality?: Reality
  readonly confidence: number
  readonly rule: string
}

export function candidate(
  clause: Clause,
  index: number,
  analysis: SentenceAnalysis,
  shape: Shape,
  place: Place | null,
  sideline: boolean
): MeetingCandidate {
  const counted = clauseApart(clause, analysis)
  const lastMet = notSince(clause, analysis)
  const before = isTheLast(clause, analysis) || isLongAfter(clause, analysis)
  return {
    sentence: analysis.sentence,
    at: clause.verb.head,
    sort: shape.sort,
    // "Quill coming to Rohan", says a headline: he will
    reality: lastMet
      ? 'HELD'
      : isComing(clause)
        ? 'PLANNED'
        : wouldIf(clause, analysis.clauses)
          ? 'HYPOTHETICAL'
          : ranksAmong(clause, analysis.clauses)
            ? 'HELD'
            : (shape.reality ?? outcome(clause, analysis)),
    parts: shape.parts,
    place,
    host: shape.host ?? null,
    date: lastMet ?? counted ?? dateOfClause(index, analysis),
    ...(lastMet || before ? { background: true } : {}),
    judged: counted === null,
    aside: counted !== undefined,
    sideline,
    besides: null,
    framework: null,
    name: null,
    other: shape.other ?? (before || shape.rule === 'meeting.verb.call'), // a call paid beside the talks is an occasion of its own
    definite: shape.theirs ?? false,
    strong: !shape.attends,
    unnamed: shape.unnamed ?? false,
    gathers: shape.gathers ?? shape.many ?? false,
    ahead: false,
    close: shape.close ?? false,
    attends: shape.attends ?? false,
    untold:
      analysis.sentence.form === 'HEADLINE' &&
      clause.verb.form === 'FINITE' &&
      clause.verb.tense === 'PRESENT' &&
      !clause.verb.perfect,
    theirs: shape.theirs ?? false,
    ...(shape.between ? { between: true } : {}),
    ...(shape.unplaced ? { unplaced: true } : {}),
    occurs: true,
    level: clause.subject ? levelOf(clause.subject, clause.subject, shape.sort) : null,
    attribution: clause.attribution,
    rule: shape.rule,
    confidence: shape.confidence
  }
}

/** "The two had last met in Umbar": not what they have just been told to have done. */
const isTheLast = ({ verb }: Clause, { words, sentence }: SentenceAnalysis): boolean =>
  verb.tense === 'PAST' && /^last$/i.test(words[verb.head - 1 - sentence.firstToken] ?? '')

/** "had been done before she sat down with Brand": what is told as past already, when something else was not yet. */
const isLongAfter = ({ subordinator, outer, verb }: Clause, { clauses }: SentenceAnalysis): boolean => {
  const main = outer === null ? undefined : clauses[outer]
  return subordinator === 'before' && verb.tense === 'PAST' && main?.verb.perfect === true && main.verb.tense === 'PAST'
}

/** "met three times", "met for two hours": how often or how long is nobody met. */
export const isMeasure = (phrase: NounPhrase): boolean =>
  phrase.actors.length === 0 &&
  (MEASURES.has(phrase.lemma) || (phrase.lemma === 'one' && phrase.modifiers[0] === 'one')) // met one-on-one

export const travels = (phrase: NounPhrase): boolean =>
  /^(?:official|delegation|mission|panel|mediator|minister|envoy|diplomat|team|negotiator|secretary|president|premier|ambassador|d['’]affaire|representative|adviser|advisor|chief|leader|chancellor|king|queen|prince|ruler|emir|sultan|sheikh|commander|general|admiral|marshal|speaker|consul)$/.test(
    phrase.lemma
  ) && !(phrase.lemma === 'team' && phrase.modifiers.some(m => PLAYING.test(m)))

const PEERS = /^(?:colleague|homologue)$/

/** "his Gondorian colleague", "colleagues from Gondor and Rohan": the countries whose people they are. */
export const peersOf = (phrase: NounPhrase): readonly ActorRef[] =>
  phrase.actors.length > 0
    ? []
    : phrase.items[0]?.possessive != null && (PEERS.test(phrase.lemma) || phrase.modifiers.some(m => PEERS.test(m)))
      ? phrase.owners
      : PEERS.test(phrase.lemma)
        ? phrase.complements.filter((c, i) => i === 0 && c.preposition === 'from').flatMap(c => c.phrase.actors)
        : []

/** "Quill and Gondor's Jane Doe": who is named as some country's beside a leader speaks for it, though no list has her. */
export function unlistedBeside({ items }: NounPhrase, { words, sentence }: SentenceAnalysis): readonly ActorRef[] {
  if (items.length < 2 || !items.some(i => i.actors.some(isLeader))) return []
  return items
    .filter(i => i.actors.length === 0 && i.owners.length === 1 && i.head - i.first >= 2)
    .filter(i =>
      words
        .slice(i.head - 1 - sentence.firstToken, i.head + 1 - sentence.firstToken)
        .every(w => /^\p{Lu}\p{Ll}/u.test(w))
    )
    .filter(i => /^['’]s?$/.test(words[i.owners[0]!.mention.lastToken - sentence.firstToken] ?? ''))
    .flatMap(i => i.owners)
}

/** "the women's team", "the cricket team" */
const PLAYING =
  /^(?:wom[ae]n|m[ae]n|national|cricket|rugby|football|soccer|hockey|basketball|volleyball|netball|olympic|junior|youth|under)$/

/** "would not be prepared to meet him if he was elected": what is refused on a condition is neither refused nor planned. */
function wouldIf(clause: Clause, clauses: readonly Clause[]): boolean {
  const heads = [clause.verb, ...clause.governors]
  if (!heads.some(v => v.modal === 'would') || !heads.some(v => v.negated)) return false
  return clauses.some(
    c =>
      /^(?:if|unless)$/.test(c.subordinator ?? '') && c.sentence === clause.sentence && c.verb.first > clause.verb.head
  )
}

/** "have not met": it has not happened so far. */
export const hasNot = ({ verb }: Clause): boolean => verb.negated && verb.perfect && verb.modal === null

/** "have not met since October 2022": then they met for the last time. */
export function notSince(clause: Clause, { clauses, dates, words, sentence }: SentenceAnalysis): DateMention | null {
  const { verb } = clause
  if (!hasNot(clause) || !/^(?:meet|speak|talk)$/.test(verb.lemma)) return null
  return (
    dates.find(
      d =>
        d.firstToken > verb.head &&
        (words[d.firstToken - 1 - sentence.firstToken] ?? '').toLowerCase() === 'since' &&
        !clauses.some(c => c.verb.head > verb.head && c.verb.head < d.firstToken)
    ) ?? null
  )
}

/** "is the second leader to visit Umbar since the war", "became the first to meet him": it has happened. */
function ranksAmong(clause: Clause, clauses: readonly Clause[]): boolean {
  const above =
    (clause.relation === 'INFINITIVE' || clause.relation === 'REDUCED') && clause.outer !== null
      ? clauses[clause.outer]
      : undefined
  // "after becoming the first leader to meet him"
  const since = above?.relation === 'GERUND' && /^(?:after|since)$/.test(above.subordinator ?? '')
  if (since && above.verb.lemma === 'become' && !above.verb.negated)
    return above.objects.some(o => o.modifiers.some(m => RANKS.test(m)))
  if (clause.relation === 'REDUCED') return false
  if (!above || !/^(?:be|become)$/.test(above.verb.lemma) || above.verb.negated || above.verb.modal !== null)
    return false
  if (above.verb.tense === 'FUTURE' || clause.governors.length !== 1) return false
  return above.objects.some(o => o.modifiers.some(m => RANKS.test(m)))
}

const RANKS = /^(?:first|second|third|fourth|fifth|sixth|only|latest|last)$/

const isComing = ({ sentence, verb, governors }: Clause): boolean =>
  sentence.form === 'HEADLINE' && verb.form === 'GERUND' && governors.length === 0

/** As real as it is told, unless the same sentence tells that what was planned came to nothing. */
function outcome(clause: Clause, analysis: SentenceAnalysis): Reality {
  const reality = realityOf(clause, analysis.clauses)
  return reality === 'PLANNED' || reality === 'PROPOSED' ? (cameToNothing(clause, analysis) ?? reality) : reality
}
