import type { Clause, SentenceAnalysis } from '../clauses/types.js'
import { HANDLING } from '../lexicon/status-words.js'
import type { Reality } from '../reality/kinds.js'

const MEETING = /^(?:talk|meeting|summit|visit|trip|encounter|negotiation|session|plan|it|that|this|they|them)$/
const NAMED_MEETING = /^(?:talk|meeting|summit|visit|trip|encounter|negotiation|session)$/
const COMING = /^(?:turn|show|appear|arrive|come|attend|go)$/
const OCCURRING = /^(?:take|happen|occur|materialise|materialize|go)$/
const FALLING = /^(?:fall|collapse|fail|founder)$/
/** By which one of those who were to meet alone undoes it. */
const LEAVING = new Set(['pull out', 'back out', 'withdraw'])

/** What a verb, with its particle, undoes of what was planned; null where it undoes nothing. */
export function undoneBy(verb: string): Reality | null {
  const made = HANDLING[verb]
  return made === 'cancelled' ? 'CANCELLED' : made === 'postponed' ? 'POSTPONED' : null
}

/**
 * What came of a meeting that was planned, where the same sentence goes on to tell: "were due to meet on Sunday, but Brand did not
 * turn up", "but the talks fell through". Null where it tells nothing.
 */
export function cameToNothing(planned: Clause, { clauses, words, sentence }: SentenceAnalysis): Reality | null {
  const meant = planned.governors[0] ?? (clauses[planned.outer ?? -1] ?? planned).verb
  if (meant.tense !== 'PAST') return null
  const after = clauses.filter(
    c =>
      c.verb.first > planned.verb.first &&
      /^(?:MAIN|COORDINATE)$/.test(c.relation) &&
      c.verb.form === 'FINITE' &&
      (c.verb.tense === 'PAST' || c.verb.perfect) &&
      c.verb.modal === null
  )
  for (const clause of after) {
    const between = words.slice(planned.verb.last - sentence.firstToken, clause.verb.first - sentence.firstToken)
    // "; he cancelled the meeting"
    const goesOn =
      between.includes(';') && [clause.subject, ...clause.objects].some(p => p !== null && NAMED_MEETING.test(p.lemma))
    const gone = isGone(clause, words.slice(clause.verb.first - sentence.firstToken).join(' '))
    // "Quill, who was to hold talks with Brand, left the summit early"
    const contrasted = between.some(word => /^(?:but|however|yet|only)$/.test(word))
    if (!goesOn && !contrasted && !(gone && isToldOf(clause, planned))) continue
    const made = undone(clause, planned, gone)
    if (made) return made
  }
  return null
}

/** Whether a clause goes on with whom a relative clause says was to meet somebody. */
const isToldOf = ({ relation, subject }: Clause, planned: Clause): boolean =>
  planned.relation !== 'MAIN' && relation === 'MAIN' && subject?.first === planned.subject?.first

/** "left early", "flew home", "cut short his trip", "fell ill": who has done so meets nobody after that. */
const isGone = ({ verb }: Clause, behind: string): boolean =>
  !verb.negated &&
  (GOING.test(verb.lemma)
    ? EARLY.test(behind)
    : /^(?:cut short|(?:fell|was taken|became|was) (?:suddenly |seriously )?(?:ill|sick)|was hospitali[sz]ed|stayed (?:at )?home)\b/i.test(
        behind
      ))
const GOING = /^(?:leave|depart|fly|return|go|head|exit|walk)$/
const EARLY =
  /^(?:\w+ ){1,2}(?:(?:the|his|her|to) \p{L}+ )?(?:early|home|abruptly|ahead of schedule|a day early|hours before|before (?:it|they|the (?:meeting|talks)))\b/iu

function undone({ subject, verb, objects }: Clause, planned: Clause, gone: boolean): Reality | null {
  const key = verb.particle === null ? verb.lemma : `${verb.lemma} ${verb.particle}`
  if (subject !== null && MEETING.test(subject.lemma)) {
    if (FALLING.test(verb.lemma)) return verb.negated ? null : 'CANCELLED'
    // "but no meeting took place"
    if (OCCURRING.test(verb.lemma)) return verb.negated || subject.modifiers[0] === 'no' ? 'CANCELLED' : null
    return verb.passive && !verb.negated ? (undoneBy(key) ?? undoneBy(verb.lemma)) : null
  }
  const others = [
    ...planned.objects.flatMap(o => [...o.actors, ...o.complements.flatMap(c => c.phrase.actors)]),
    ...planned.obliques.flatMap(o => o.phrase.actors)
  ]
  const theirs = new Set([...(planned.subject?.actors ?? []), ...others].map(ref => ref.side))
  const unclear = subject !== null && subject.actors.length === 0 && /^(?:he|she)$/.test(subject.lemma)
  const one = unclear || (subject?.actors.some(ref => theirs.has(ref.side)) ?? true)
  if (!one) return null
  if (gone) return 'CANCELLED'
  if (verb.negated) return COMING.test(verb.lemma) ? 'CANCELLED' : null
  // "but Brand cancelled", "called it off", not "cancelled a flight"
  if (verb.passive || !objects.every(o => MEETING.test(o.lemma))) return null
  return LEAVING.has(key) ? 'CANCELLED' : undoneBy(key)
}
