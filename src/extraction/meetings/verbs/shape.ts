import {
  CONTESTS,
  MEETING_NOUNS,
  MEETING_VERBS,
  NOT_MET,
  PRIVATE_OCCASIONS,
  UNNAMED_COUNTERPARTS
} from '../../lexicon/meeting-words.js'
import { AGREEMENT_NOUNS } from '../../lexicon/agreement-words.js'
import type { ActorRef, Clause, NounPhrase, Oblique, SentenceAnalysis } from '../../clauses/types.js'
import { rivals } from '../gathering.js'
import { areTheMinisters, pairBefore, pluralHead, pointsBack } from './pairs.js'
import { spoken } from './spoken.js'
import { idiom, overTheLine } from './idioms.js'
import { negotiating } from './negotiations.js'
import { oneOfThem } from './one-of-them.js'
import { delegationsAwaited, occasionOfIt } from '../told-by-it.js'
import { pronounMet, theyAhead } from './pronouns.js'
import { courtesyCall, hosted, metBy, seenOff, visitPaid, welcomed, visitingGuest } from './receptions.js'
import { assembly, fromManyStates } from './assemblies.js'
import { attendance } from './attendance.js'
import { ceremony, jointDeed } from './ceremonies.js'
import { actorsOfSubject } from '../../events/subject-of.js'
import { eachOther, toSee } from './to-see.js'
import { notHimself, rankedAs } from './whom.js'
import { isLeader, key, peersOf, type Shape, isMeasure, travels, unlistedBeside } from './candidate.js'
import { participant } from '../candidate.js'

/** "are due to discuss it with Brand", "are to discuss": it has been fixed. */
const isDue = ({ governors }: Clause): boolean =>
  /^(?:due|schedule|scheduled|set|be|slated|slate)$/.test(governors.at(-1)?.lemma ?? '')

export function shapeOf(clause: Clause, analysis: SentenceAnalysis): Shape | null {
  const phrased =
    courtesyCall(clause, analysis.clauses.indexOf(clause), analysis) ??
    seenOff(clause, analysis) ??
    welcomed(clause) ??
    visitPaid(clause, analysis) ??
    assembly(clause, analysis) ??
    occasionOfIt(clause, analysis) ??
    delegationsAwaited(clause) ??
    oneOfThem(clause, analysis) ??
    ceremony(clause) ??
    attendance(clause, analysis) ??
    idiom(clause, analysis) ??
    negotiating(clause) ??
    (MEETING_VERBS[key(clause)] ? null : (visitingGuest(clause) ?? jointDeed(clause, analysis)))
  if (phrased) return phrased
  if (clause.verb.lemma === 'see' && !eachOther(clause, analysis)) return toSee(clause, analysis)
  // "rang in the new year"
  if (clause.verb.lemma === 'ring' && clause.obliques[0]?.preposition === 'in') return null
  const entry = MEETING_VERBS[key(clause)]
  if (clause.verb.lemma === 'meet' && clause.verb.passive) return metBy(clause)
  if (!entry || (clause.verb.passive && entry.frame !== 'HOSTING')) return null
  if (entry.frame !== 'HOSTING' && isPrivate(clause.subject)) return null
  const subject = [
    ...actorsOfSubject(clause, analysis),
    ...expertsOf(clause.subject),
    ...theyAhead(clause, analysis),
    ...(clause.subject ? unlistedBeside(clause.subject, analysis) : [])
  ]
  // "met with Brand, at the Union (IU) Council": what stands behind him is no object
  const whom = clause.obliques.find(o => o.preposition === 'with' && o.phrase.actors.length > 0)?.phrase
  // "met the following Wednesday": a day is nobody met
  const isDay = (o: NounPhrase): boolean =>
    o.actors.length === 0 &&
    analysis.dates.some(d => d.firstToken <= o.head + Number(o.lemma === 'the') && o.head < d.lastToken)
  const met = clause.objects.find(o => !isMeasure(o) && !isDay(o) && !(whom && whom.last <= o.first)) ?? null
  const object = met && rankedAs(met, clause, analysis)
  const rule = `meeting.verb.${clause.verb.lemma}`
  const { confidence } = entry
  if (entry.frame === 'TOPICAL') {
    const sent = clause.subject !== null && travels(clause.subject)
    const [company] = clause.subject?.complements ?? []
    const withs = clause.obliques
      .filter(o => o.preposition === 'with')
      .flatMap(o =>
        o.phrase.actors.filter(r => isLeader(r) || sent || travels(o.phrase) || o.phrase.lemma === 'counterpart')
      )
    const people = [
      // "Gondor and Rohan are to discuss it with Haradrim officials": whoever is sent
      ...subject.filter(r => isLeader(r) || sent || (withs.length > 0 && r.actor.startsWith('country:'))),
      // "the minister, with Brand, discussed it"
      ...(company?.preposition === 'with' && subject.some(isLeader) ? company.phrase.actors.filter(isLeader) : []),
      ...withs
    ]
    if (new Set(people.map(r => r.side)).size < 2 || clause.objects.length === 0) return null
    const sort = overTheLine(clause) ? 'CALL' : entry.sort
    return {
      sort,
      parts: people.map(participant),
      theirs: false,
      confidence,
      rule: isDue(clause) && withs.length > 0 ? `${rule}With` : rule
    }
  }
  const pronoun = pronounMet(clause, subject, object, rule, analysis)
  if (pronoun) return pronoun
  if (entry.frame === 'HOSTING') return hosted(clause, subject, object, confidence)
  const withs = ownObliques(clause).filter(
    o =>
      (o.preposition === 'with' && !isOnAgenda(o.phrase, analysis)) ||
      (entry.frame === 'SPEAKING' && o.preposition === 'to')
  )
  const others = withs[0]?.phrase
  if (entry.frame === 'SPEAKING') return spoken(clause, subject, others, confidence, analysis)
  if (contested(clause, analysis)) return null
  if (object && (NOT_MET.has(object.lemma) || MEETING_NOUNS[object.lemma])) return null
  const counterpart = [object, others].flatMap(p => (p ? (notHimself(p, subject, analysis) ?? metIn(p)) : []))
  // "met with other heads of state on the sidelines"
  const many =
    counterpart.length === 0
      ? [object, others].some(p => fromManyStates(p ?? null))
      : // "European diplomats met Brand"
        subject.length === 0 && counterpart.some(isLeader) && fromManyStates(clause.subject)
  if (object && metIn(object).length === 0 && !isPeople(object) && !many) return null
  const among = !object && !others && clause.subject !== null && rivals(clause.subject)
  const unnamed = among || (counterpart.length === 0 && [object, others].some(p => p && isPeople(p)))
  if (counterpart.length === 0 && !unnamed && !object && !many) {
    if (fromManyStates(clause.subject) && !clause.obliques.some(o => PRIVATE_OCCASIONS.has(o.phrase.lemma)))
      return { sort: 'SUMMIT', parts: [], gathers: true, confidence: 0.7, rule: 'meeting.verb.gather' }
    const plural =
      (clause.subject?.items.length ?? 0) > 1 ||
      subject.length > 1 ||
      pluralHead(clause.subject) ||
      subject.some(r => r.actor.startsWith('organization:'))
    if (!plural) return null
    if (subject.length === 0 && areTheMinisters(clause.subject, analysis))
      return { sort: entry.sort, parts: pairBefore(clause.subject, analysis), between: true, confidence: 0.6, rule }
    if (subject.length === 0 && pointsBack(clause.subject))
      return { sort: entry.sort, parts: pairBefore(clause.subject, analysis), theirs: true, confidence: 0.7, rule }
  }
  // "met by videoconference"
  const sort = entry.sort === 'MEETING' && overTheLine(clause) ? 'CALL' : entry.sort
  return { sort, parts: [...subject, ...counterpart].map(participant), unnamed, many, confidence, rule }
}

/** "meet in the final": the tagger has no noun there */
function contested(clause: Clause, { words, sentence, clauses }: SentenceAnalysis): boolean {
  // "Rohan beat Harad when the two met"
  if (
    clauses.some(
      c =>
        c !== clause &&
        /^(?:beat|thrash|trounce|outplay|edge)$/.test(c.verb.lemma) &&
        c.verb.particle === null && // they are to thrash out details
        c.objects.length > 0
    )
  )
    return true
  const from = clause.verb.last - sentence.firstToken
  return words
    .slice(from, from + 5)
    .some((w, i, near) => CONTESTS.has(w.toLowerCase()) && near.slice(0, i).includes('in'))
}

/** "met in Edoras, with Rohan at the top of the agenda": what they spoke of. */
const isOnAgenda = ({ last }: NounPhrase, { words, sentence }: SentenceAnalysis): boolean =>
  AGENDA.test(words.slice(last - sentence.firstToken, last + 8 - sentence.firstToken).join(' '))

const AGENDA =
  /^(?:at|on|high|top|topping|dominating|likely|expected|set|firmly|again|as)\b[^,;.]+\b(?:agenda|topic|focus|issue|minds?|spotlight|table)\b/

/** "Experts from Gondor and the Union met": of those who sent them. */
function expertsOf(phrase: NounPhrase | null): readonly ActorRef[] {
  const [link] = phrase?.complements ?? []
  if (!phrase || phrase.actors.length > 0 || !EXPERTS.test(phrase.lemma) || !link) return []
  const sent = /^(?:of|from)$/.test(link.preposition) ? link.phrase.actors : []
  return new Set(sent.map(r => r.side)).size > 1 ? sent : []
}

const EXPERTS = /^(?:expert|specialist|technician|lawmaker|parliamentarian|legislator|staff|engineer)$/

/** Whom a phrase says to have been met: "his Harad counterpart", "his Harad opposite number". */
const metIn = (phrase: NounPhrase): readonly ActorRef[] => {
  const peers = peersOf(phrase)
  const opposite = phrase.actors.length === 0 && phrase.lemma === 'number' && phrase.modifiers.includes('opposite')
  return peers.length > 0 ? peers : opposite ? phrase.owners : phrase.actors
}

/** "spoke after a summit with Brand": what hangs on the noun of another phrase is not the verb's. */
function ownObliques(clause: Clause): readonly Oblique[] {
  const foreign = clause.obliques.findIndex(
    o => MEETING_NOUNS[o.phrase.lemma] !== undefined || AGREEMENT_NOUNS[o.phrase.lemma] !== undefined
  )
  return foreign < 0 ? clause.obliques : clause.obliques.slice(0, foreign + 1)
}

function isPeople(phrase: NounPhrase): boolean {
  // business and religious leaders speak for no state
  const person = (p: NounPhrase): boolean =>
    p.items.some(i => UNNAMED_COUNTERPARTS.has(i.lemma) && !i.modifiers.some(m => PRIVATE.test(m)))
  // "met a number of ministers"
  return (
    person(phrase) ||
    (phrase.lemma === 'number' && phrase.complements.some(c => c.preposition === 'of' && person(c.phrase)))
  )
}

/** "Business leaders from Gondor and Rohan met": those who speak for no state. */
const isPrivate = (subject: NounPhrase | null): boolean =>
  subject !== null &&
  !subject.actors.some(isLeader) &&
  subject.items.every(i => i.modifiers.some(m => PRIVATE.test(m) && !/^(?:union|community)$/.test(m)))

const PRIVATE =
  /^(?:business|religious|church|faith|community|industry|tribal|union|student|youth|corporate|labour|labor|spiritual|opposition)$/
