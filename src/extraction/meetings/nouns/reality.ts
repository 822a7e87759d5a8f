import { OCCURRING_VERBS, MEDIATING_VERBS, TELLING_VERBS } from '../../lexicon/meeting-words.js'
import { GOVERNORS, HANDLING, PROSPECTS } from '../../lexicon/status-words.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { handled, realityOfModifiers } from '../../reality/handled.js'
import type { Reality } from '../../reality/kinds.js'
import { realityOf } from '../../reality/modality.js'
import { cameToNothing } from '../fell-through.js'
import { isVenue } from './place.js'
import { isLeft } from './shape.js'
import type { PhraseRole } from '../../events/roles.js'
import { dateOfClause } from '../../days/when.js'
import { begunSince, planGivenUp, undoneBehind, undoneInRelative, laterUndone, cameOff, UNDOING } from './undone.js'
import { isDateSet } from './date-set.js'
import { isDecidedThere } from './decided.js'
import { stanceTo, turnedDown } from './open.js'
import { isUnheralded, prospectIn, leavesFor, stayedAway } from './prospect.js'

export function realityOfNoun(
  phrase: NounPhrase,
  core: NounPhrase,
  role: PhraseRole | null,
  parent: { readonly phrase: NounPhrase; readonly preposition: string } | null,
  analysis: SentenceAnalysis,
  opener: string | null
): Reality {
  const stated = realityOfModifiers(phrase) ?? realityOfModifiers(core)
  // "Lindon was the venue for talks"
  if (role && /^(?:for|of)$/.test(role.preposition ?? '') && isVenue(role.clause))
    return stated ?? realityOf(role.clause, analysis.clauses)
  if (opener && parent && PROSPECTS.has(parent.phrase.lemma) && /^(?:of|for|to|about|on)$/.test(opener)) {
    const dropped = /^(?:plan|preparation)$/.test(parent.phrase.lemma) ? planGivenUp(parent.phrase, analysis) : null
    if (dropped) return dropped
    if (turnedDown(parent.phrase, analysis)) return 'REFUSED'
    if (isDateSet(phrase, analysis)) return 'PLANNED'
    // "the importance of the upcoming meeting"
    if (stated === 'PLANNED' && OF_WHAT_COMES.test(parent.phrase.lemma)) return stated
    // "there were no plans for a meeting"
    return parent.phrase.modifiers[0] === 'no' ? 'DENIED' : SURE.test(parent.phrase.lemma) ? 'PLANNED' : 'PROPOSED'
  }
  // "announced the postponement of the talks", "asked for a postponement in his visit": only asked for, it stands
  const undone = parent === null ? undefined : UNDOING[parent.phrase.lemma]
  if (undone && /^(?:of|in)$/.test(parent!.preposition)) {
    const asked = role !== null && /^(?:request|seek|ask|demand|propose|consider|want)$/.test(role.clause.verb.lemma)
    return asked ? 'PLANNED' : undone
  }
  // "hoped to announce the resumption of talks"
  if (
    role &&
    parent?.preposition === 'of' &&
    /^(?:resumption|revival|restart|reopening|convening)$/.test(parent.phrase.lemma)
  ) {
    const ahead = realityOf(role.clause, analysis.clauses)
    // "asked about a resumption of talks"
    if (analysis.openers.get(parent.phrase.first) === 'about') return 'PROPOSED'
    if (/^(?:PROPOSED|PLANNED|HYPOTHETICAL)$/.test(ahead)) return ahead
  }
  // "said on Thursday, on the eve of a visit to Umbar"
  if (isEveOf(parent)) return 'PLANNED'
  if (hasEnded(phrase, analysis)) return 'HELD'
  if (!role) return stated ?? 'HELD'
  const open = stanceTo(phrase, role, opener, analysis)
  if (open) return open
  const { clause } = role
  const [of] = core.complements
  const bodies = of?.preposition === 'of' ? of.phrase.actors : []
  const assembly = [...phrase.owners, ...core.owners, ...bodies].some(o => o.actor.startsWith('organization:'))
  const partaking =
    /^(?:attend|join|invite|skip|miss|address|boycott|participate)$/.test(clause.verb.lemma) ||
    (clause.verb.lemma === 'take' && clause.objects[0]?.lemma === 'part')
  if (assembly && partaking) {
    // whether somebody comes to a bloc's summit does not decide whether there is one
    const reality = leavesFor(clause, analysis) ? 'PLANNED' : realityOf(clause, analysis.clauses)
    if (stated !== null || reality === 'HELD' || reality === 'PLANNED') return stated ?? reality
    return stayedAway(clause) ?? 'HYPOTHETICAL'
  }
  // "There will be no meeting between them"
  if (phrase.modifiers[0] === 'no' && NOT_THERE.test(clause.verb.lemma)) return 'DENIED'
  // "it was too early to speak of a summit"
  const premature =
    clause.relation === 'INFINITIVE' &&
    /^(?:speak|talk|think)$/.test(clause.verb.lemma) &&
    /^(?:of|about)$/.test(opener ?? '')
  if (premature && TOO_EARLY.test(analysis.sentence.text)) return 'HYPOTHETICAL'
  // "ahead of a meeting requested by Rohan": it has been called, and what else is told of it counts
  if (isCalled(role)) {
    const told = analysis.clauses.find(c => c.relation === 'MAIN' && c.subject?.first === phrase.first)
    return stated ?? (told ? handled(told, analysis.clauses) : AHEAD.test(opener ?? '') ? 'PLANNED' : 'HELD')
  }
  // "Quill, in Lindon for talks with Brand, asked for grain": where he is for them he has them
  const { sentence, words } = analysis
  const inserted = role.role === 'OBLIQUE' && opener === 'for' && phrase.last <= clause.verb.first
  if (
    inserted &&
    words[phrase.first - 1 - sentence.firstToken]?.toLowerCase() === 'for' &&
    clause.verb.tense !== 'FUTURE'
  ) {
    const placed = analysis.phrases.some(p => p.last === phrase.first - 1 && analysis.openers.get(p.first) === 'in')
    if (placed) return stated ?? 'HELD'
  }
  if (role.role === 'OBJECT') {
    if (MEDIATING_VERBS.has(clause.verb.lemma)) return realityOf(clause, analysis.clauses)
    // "gathered to protest the summit": what is said of it is not whether it is held
    if (JUDGING.test(clause.verb.lemma) && /^(?:the|this|these|those)$/.test(phrase.modifiers[0] ?? ''))
      return stated ?? 'HELD'
    // "has called an emergency meeting": it is to come; but "called his talks with Brand constructive"
    if (
      clause.verb.lemma === 'call' &&
      /^(?:an?|another)$/.test(phrase.modifiers[0] ?? '') &&
      clause.verb.particle === null &&
      !clause.verb.passive &&
      realityOf(clause, analysis.clauses) === 'HELD'
    )
      return stated ?? 'PLANNED'
    // "skips a visit to Rohan": he does not come
    if (/^(?:skip|miss)$/.test(clause.verb.lemma) && /^(?:visit|trip|tour)$/.test(core.lemma) && !clause.verb.negated)
      return 'CANCELLED'
    // "announced their arrival"
    if (core.lemma === 'arrival') return realityOf(clause, analysis.clauses)
    const done = handled(clause, analysis.clauses)
    // "called off talks scheduled for Friday"
    // "unable to reschedule a meeting in Umbar that was cancelled"
    const undoneSince = undoneInRelative(phrase, clause, analysis)
    if (undoneSince) return undoneSince
    const off = /^(?:CANCELLED|POSTPONED|REFUSED)$/.test(done)
    const by = off ? done : (undoneBehind(phrase, clause, analysis) ?? done)
    if (by === 'PLANNED' || by === 'PROPOSED') return cameToNothing(clause, analysis) ?? by
    return stated !== null && by === 'HELD' && stated !== 'HELD' ? stated : by
  }
  if (role.role === 'SUBJECT') {
    // "the talks will not exceed two weeks": they will be held
    const { lemma, negated, tense, modal } = clause.verb
    if (
      negated &&
      modal !== 'would' &&
      lemma !== 'be' &&
      !OCCURRING_VERBS.has(lemma) &&
      !/^(?:go|materiali[sz]e)$/.test(lemma) &&
      HANDLING[lemma] === undefined
    )
      return stated ?? (tense === 'FUTURE' ? 'PLANNED' : 'HELD')
    // "had not been announced beforehand"
    if (isUnheralded(clause, analysis)) return stated ?? 'HELD'
    // "the summit is off"
    if (clause.verb.lemma === 'be' && analysis.words[clause.verb.last - analysis.sentence.firstToken] === 'off')
      return clause.verb.negated ? 'PLANNED' : 'CANCELLED'
    const prospect = clause.verb.lemma === 'be' && !clause.verb.passive ? prospectIn(clause, analysis) : null
    if (prospect) return clause.verb.negated ? 'HYPOTHETICAL' : prospect
    // "has yet to be scheduled", "has yet to take place"
    if (
      clause.verb.lemma === 'have' &&
      analysis.clauses.some(c => c.governors.some(g => g.lemma === 'have') && c.subject?.first === phrase.first)
    )
      return 'PROPOSED'
    // "the planned meeting collapsed"
    if (stated === 'PLANNED' && /^(?:collapse|fall|fail)$/.test(clause.verb.lemma) && !clause.verb.negated)
      return 'CANCELLED'
    if (clause.verb.lemma === 'fall' && analysis.words[clause.verb.last - analysis.sentence.firstToken] === 'through')
      return 'CANCELLED'
    // "failed to take place"
    const child = analysis.clauses.find(
      c => c.relation === 'INFINITIVE' && c.outer === analysis.clauses.indexOf(clause)
    )
    if (
      clause.verb.lemma === 'fail' &&
      child &&
      /^(?:take|happen|materialise|materialize|occur|go)$/.test(child.verb.lemma)
    )
      return clause.verb.negated ? 'HELD' : 'CANCELLED'
    // "did not take place", "never materialised"
    if (negated && tense === 'PAST' && modal === null && cameOff(phrase, clause, stated, analysis)) return 'CANCELLED'
    // "was scheduled for Monday but was postponed", "due to take place on Monday, was called off"
    const off = laterUndone(phrase, clause, analysis.clauses)
    if (off) return off
    // "the visit would set a new stage": what a visit does is nothing done to it
    const acts = !clause.verb.passive && ACTED.test(clause.verb.lemma)
    if (begunSince(phrase, clause, analysis.clauses)) return 'HELD'
    const by = acts ? realityOf(clause, analysis.clauses) : handled(clause, analysis.clauses)
    // "the long-delayed summit was held"
    if (stated === 'POSTPONED' && OCCURRING_VERBS.has(lemma) && !acts) return by
    if (stated === 'POSTPONED' && lemma === 'be' && child && OCCURRING_VERBS.has(child.verb.lemma))
      return handled(child, analysis.clauses)
    const clauseSays = by === 'HELD' && clause.verb.lemma === 'be' && !clause.verb.passive ? (stated ?? 'HELD') : by
    // "had been scheduled for Monday, but it was called off"
    if (clauseSays === 'PLANNED') return cameToNothing(clause, analysis) ?? clauseSays
    return clauseSays === 'HELD' && stated && stated !== 'HELD' ? stated : clauseSays
  }
  // "failed to show up for a planned meeting"
  if (clause.governors.some(g => g.lemma === 'fail' && !g.negated) && APPEARING.test(clause.verb.lemma))
    return 'CANCELLED'
  if (stated && stated !== 'HELD') return stated
  const preposition = opener ?? role.preposition
  if (AHEAD.test(preposition ?? '')) return 'PLANNED'
  // "pulled out of a meeting with Brand"
  if (isLeft(role)) return realityOf(clause, analysis.clauses) === 'HELD' ? 'CANCELLED' : 'PLANNED'
  const agrees = clause.verb.lemma === 'agree'
  if (agrees && (preposition === 'to' || (/^(?:on|upon)$/.test(preposition ?? '') && phrase.modifiers[0] !== 'the')))
    return clause.verb.negated ? 'PROPOSED' : 'PLANNED'
  if (preposition === 'to' && /^(?:return|commit|open)$/.test(clause.verb.lemma)) return 'PROPOSED'
  // "has invited Brand to a summit": the summit is to come
  if (preposition === 'to' && clause.verb.lemma === 'invite' && (clause.verb.tense !== 'PAST' || clause.verb.perfect))
    return 'PLANNED'
  if (preposition === 'for') {
    // "rolled out the red carpet to welcome him for his first visit"
    const root = rootOf(clause, analysis.clauses)
    const welcomed = /^(?:welcome|receive|greet|host)$/.test(clause.verb.lemma) && clause.verb.form === 'INFINITIVE'
    // "offered to host them for talks"
    const meant = clause.governors.some(
      g => GOVERNORS.proposed.has(g.lemma) || GOVERNORS.planned.has(g.lemma) || GOVERNORS.refused.has(g.lemma)
    )
    if (welcomed && !meant && root.verb.tense === 'PAST' && root.verb.modal === null && !root.verb.negated)
      return 'HELD'
    // "has invited both to Umbar for talks on Thursday"; without a day it is only an offer
    if (clause.verb.lemma === 'invite')
      return clause.verb.perfect && dateOfClause(role.index, analysis) !== null ? 'PLANNED' : 'PROPOSED'
    if (
      clause.verb.lemma === 'call' ||
      clause.verb.lemma === 'push' ||
      clause.verb.lemma === 'ask' ||
      clause.verb.lemma === 'press'
    )
      return 'PROPOSED'
    // "No date has been set for a visit": it stands
    const undated = /^(?:date|time|day|venue|timetable|schedule|timeline)$/.test(clause.subject?.lemma ?? '')
    if (undated && (clause.verb.negated || clause.subject?.modifiers[0] === 'no')) return 'PROPOSED'
    const coming = realityOf(clause, analysis.clauses)
    // "was due to arrive for a visit, but the trip was put off"
    return coming === 'PLANNED' ? (cameToNothing(clause, analysis) ?? coming) : coming
  }
  if (preposition === 'in' || preposition === 'at' || preposition === 'during') {
    // "urged him to act, in their first summit": what stands apart belongs to the main clause
    const apart = analysis.words[phrase.first - 2 - analysis.sentence.firstToken] === ','
    // "urged him to act during talks"
    const urging =
      clause.relation === 'INFINITIVE' && clause.outer !== null ? analysis.clauses[clause.outer] : undefined
    const urged = preposition === 'during' && urging !== undefined && TELLING_VERBS.has(urging.verb.lemma)
    if (stated === null && isDecidedThere(role, preposition, phrase, analysis)) return 'HELD'
    const reality = realityOf(apart ? rootOf(clause, analysis.clauses) : urged ? urging : clause, analysis.clauses)
    // "hopes to resolve it during talks on Friday": only what is hoped for is open
    if (reality === 'PROPOSED' && clause.governors.some(g => HOPING.test(g.lemma))) return 'PLANNED'
    return reality === 'DENIED' || reality === 'REFUSED' || reality === 'CANCELLED' ? 'HELD' : reality
  }
  const { modal } = clause.verb
  if (/^(?:on|about|over)$/.test(preposition ?? '') && modal !== null && modal !== 'will') return 'HYPOTHETICAL' // would impact on talks
  return stated ?? 'HELD'
}

const AHEAD = /^(?:ahead of|before|prior to|until)$/
const isCalled = ({ role, clause }: PhraseRole): boolean =>
  role === 'SUBJECT' &&
  clause.relation === 'REDUCED' &&
  clause.verb.passive &&
  /^(?:request|call|convene)$/.test(clause.verb.lemma) &&
  clause.obliques.some(o => o.preposition === 'by')

const HOPING = /^(?:hope|want|seek|aim|wish|try|expect|intend|look|attempt|vow|promise|pledge)$/

const NOT_THERE = /^(?:be|hold|plan|schedule|arrange|expect|foresee|set)$/
const TOO_EARLY = /\b(?:too early|too soon|premature) (?:for \w+ )?to (?:speak|talk|think)\b/

/** "protested the meeting on Friday": the day of the protest. */
export const isJudged = (role: PhraseRole | null): boolean =>
  role?.role === 'OBJECT' && JUDGING.test(role.clause.verb.lemma)

/** What a meeting may do itself: set an example, offer a chance, push for peace. */
const APPEARING = /^(?:show|turn|appear|arrive|come)$/
export const ACTED = /^(?:set|offer|seek|need|push|want|demand|suggest|urge)$/

/** "the importance of the upcoming meeting": what only a meeting that is to come has. */
const OF_WHAT_COMES = /^(?:importance|significance|agenda|preparation|date|venue|groundwork)$/

/** "preparations for the visit": it is to come, and nobody doubts it. */
const SURE = /^(?:preparation|groundwork|agenda)$/

/** "on the eve of the talks", "in the run-up to the summit": before them. */
export const isEveOf = (parent: { readonly phrase: NounPhrase; readonly preposition: string } | null): boolean =>
  /^(?:eve of|(?:run|lead|build|countdown) to)$/.test(`${parent?.phrase.lemma} ${parent?.preposition}`)

const JUDGING =
  /^(?:protest|condemn|criticise|criticize|denounce|praise|hail|mark|describe|slam|blast|recall|remember|watch|follow)$/

export function rootOf(clause: Clause, clauses: readonly Clause[]): Clause {
  let root = clause
  for (let guard = 0; guard < 6 && root.verb.form !== 'FINITE' && root.outer !== null; guard++)
    root = clauses[root.outer] ?? root
  return root
}

/** "The talks, scheduled for an hour, lasted more than three": whatever was planned, they were held. */
const hasEnded = (phrase: NounPhrase, { clauses }: SentenceAnalysis): boolean =>
  clauses.some(
    ({ relation, subject, verb, governors }) =>
      relation === 'MAIN' &&
      subject?.first === phrase.first &&
      /^(?:last|end|conclude)$/.test(verb.lemma) &&
      verb.tense === 'PAST' &&
      !verb.passive &&
      !verb.negated &&
      verb.modal === null &&
      governors.length === 0
  )
