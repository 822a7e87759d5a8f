import { MEETING_NOUNS } from '../../lexicon/meeting-words.js'
import { TITLE_HEADS } from '../../lexicon/titles.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { sidelineOf } from '../../places/sidelines.js'
import { isLeader, type Shape } from './candidate.js'
import { overTheLine } from './idioms.js'
import { pairBefore, pointsBack } from './pairs.js'
import { atTable, goesThere, isAtHome, isInCity } from './spoken-where.js'
import { participant } from '../candidate.js'

/** Who speaks with whom: over the line, unless something tells that they were together. */
export function spoken(
  clause: Clause,
  subject: readonly ActorRef[],
  addressed: NounPhrase | undefined,
  confidence: number,
  analysis: SentenceAnalysis
): Shape | null {
  // "for close to three hours"
  const others = addressed && LASTING.test(addressed.lemma) ? undefined : addressed
  const rule = `meeting.verb.${clause.verb.lemma}`
  const remote = overTheLine(clause)
  const counterpart = others?.actors ?? []
  // "the pair spoke by phone": those spoken of before
  if (remote && subject.length === 0 && counterpart.length === 0 && pointsBack(clause.subject))
    return { sort: 'CALL', parts: pairBefore(clause.subject, analysis), theirs: true, confidence: 0.7, rule }
  // "They had also spoken on 3 December", "had last talked in March": those spoken of before, on another day
  if (isRecalled(clause, analysis) && subject.length === 0 && !others && pointsBack(clause.subject))
    return {
      sort: 'CALL',
      parts: pairBefore(clause.subject, analysis),
      theirs: true,
      needsOccasion: true,
      confidence: 0.65,
      rule
    }
  // "They spoke for two hours at the palace": those who have just been told to meet
  if (isLasting(clause) && subject.length === 0 && !others && pointsBack(clause.subject))
    return {
      sort: remote ? 'CALL' : 'MEETING',
      parts: [],
      theirs: true,
      close: true,
      unplaced: !remote,
      confidence: 0.65,
      rule
    }
  const equal = counterpart.some(isLeader) || (others?.lemma === 'counterpart' && counterpart.length > 0)
  // "the two presidents spoke on Tuesday about trade"
  const leaders = speakersOf(clause.subject, subject)
  const toEachOther =
    clause.verb.lemma === 'speak' &&
    new Set(leaders.map(r => r.side)).size === 2 &&
    clause.objects.length === 0 &&
    // "the two leaders spoke after talks": to the press
    !clause.obliques.some(o => /^(?:after|following)$/.test(o.preposition) && MEETING_NOUNS[o.phrase.lemma]) &&
    !sidelineOf(clause, analysis) &&
    clause.obliques.every(
      (o, i, all) =>
        /^(?:on|about|regarding|by|over|of|ahead of|before|after|following|according to|amid|concerning)$/.test(
          o.preposition
        ) ||
        // "spoke for the first time", but "for their regions"
        (/^(?:for|to)$/.test(o.preposition) && LASTING.test(o.phrase.lemma)) ||
        // "ahead of the summit in Lindon"
        all[i - 1]?.phrase.complements.some(c => c.phrase.first === o.phrase.first)
    )
  // "spoke for an hour in Lindon"
  const together = toEachOther && (isInCity(clause, analysis) || atTable(clause))
  const unplaced = !remote && !clause.verb.perfect
  if (toEachOther)
    return { sort: together ? 'MEETING' : 'CALL', parts: leaders.map(participant), unplaced, confidence: 0.65, rule }
  // "talked for three hours in Edoras", "spoke on the sidelines"
  const beside =
    sidelineOf(clause, analysis) !== null ||
    // "talked with Brand at the summit"; two who "spoke at the summit" made speeches
    ((others !== undefined || clause.verb.lemma === 'talk') &&
      clause.obliques.some(
        o => o.preposition === 'at' && /^(?:summit|forum|conference|assembly|funeral|gathering)$/.test(o.phrase.lemma)
      ))
  if (!remote && !others && clause.objects.length === 0 && new Set(leaders.map(r => r.side)).size === 2) {
    if (beside) return { sort: 'MEETING', parts: leaders.map(participant), confidence: 0.7, rule }
    // "talked for twelve hours", "for about an hour"
    const long = clause.obliques.some(
      o => /^(?:for|about|over|than|to)$/.test(o.preposition) && LASTING.test(o.phrase.lemma)
    )
    if (clause.verb.lemma === 'talk')
      return {
        sort: 'MEETING',
        parts: leaders.map(participant),
        unplaced,
        needsPlace: long ? undefined : () => true,
        confidence: 0.65,
        rule
      }
  }
  if (clause.verb.lemma === 'communicate' && !remote) return null
  if (!equal && !(remote && (counterpart.length > 0 || subject.length > 1))) return null
  if (subject.length === 0) return null
  return {
    // "spoke to Brand in Lindon", where one of them is at home
    sort:
      // "spoke with her host": who is with somebody
      !remote &&
      (beside ||
        /^(?:host|guest|visitor)$/.test(others?.items[0]?.lemma ?? '') ||
        atTable(clause) ||
        goesThere(clause, analysis) ||
        isAtHome(clause, [...subject, ...counterpart], analysis))
        ? 'MEETING'
        : 'CALL',
    parts: [...subject, ...counterpart].map(participant),
    unplaced,
    confidence,
    rule
  }
}

/** What two had done before, when nothing but the time of it is told. */
const isRecalled = ({ verb, objects, obliques }: Clause, { dates }: SentenceAnalysis): boolean =>
  /^(?:speak|talk)$/.test(verb.lemma) &&
  verb.perfect &&
  verb.tense === 'PAST' &&
  !verb.negated &&
  verb.modal === null &&
  objects.length === 0 &&
  obliques.every(({ phrase }) => dates.some(d => d.firstToken <= phrase.head && phrase.head <= d.lastToken))

/** What two did for some time, and with nobody else. */
const isLasting = ({ verb, objects, obliques }: Clause): boolean =>
  /^(?:speak|talk)$/.test(verb.lemma) &&
  verb.tense === 'PAST' &&
  !verb.negated &&
  verb.modal === null &&
  objects.length === 0 &&
  obliques.some(o => /^(?:for|over|than|to)$/.test(o.preposition) && LASTING.test(o.phrase.lemma)) &&
  // "for close to three hours"
  obliques.every(o => !/^(?:with|to)$/.test(o.preposition) || LASTING.test(o.phrase.lemma))

const LASTING = /^(?:hour|day|minute|time|while|length)$/

/** Those who speak to each other: people, also where they are named by their office alone ("the presidents of Gondor and Rohan"). */
const speakersOf = (subject: NounPhrase | null, actors: readonly ActorRef[]): readonly ActorRef[] =>
  subject?.items.length === 1 && (TITLE_HEADS.has(subject.lemma) || subject.lemma === 'leader')
    ? actors
    : actors.filter(isLeader)
