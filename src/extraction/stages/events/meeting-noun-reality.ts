import {
  OCCURRING_VERBS,
  HASTENING_VERBS,
  MEDIATING_VERBS,
  REVIVING_VERBS,
  TELLING_VERBS
} from '../../lexicon/meeting-words.js'
import { UNDERTAKING_VERBS } from '../../lexicon/undertaking-words.js'
import { GOVERNORS, HANDLING, PROSPECTS } from '../../lexicon/status-words.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { handled, realityOf, realityOfModifiers, type Reality } from './modality.js'
import { cameToNothing, undoneBy } from './fell-through.js'
import { isLeft } from './meeting-noun-shape.js'
import type { PhraseRole } from './roles.js'
import { dateOfClause, dateOfPhrase } from './when.js'

export function realityOfNoun(
  phrase: NounPhrase,
  core: NounPhrase,
  role: PhraseRole | null,
  parent: { readonly phrase: NounPhrase; readonly preposition: string } | null,
  analysis: SentenceAnalysis,
  opener: string | null
): Reality {
  const stated = realityOfModifiers(phrase) ?? realityOfModifiers(core)
  if (opener && parent && PROSPECTS.has(parent.phrase.lemma) && /^(?:of|for|to|about|on)$/.test(opener))
    // "there were no plans for a meeting"
    return parent.phrase.modifiers[0] === 'no' ? 'DENIED' : SURE.test(parent.phrase.lemma) ? 'PLANNED' : 'PROPOSED'
  // "announced the postponement of the talks", "asked for a postponement in his visit": only asked for, it stands
  const undone = parent === null ? undefined : UNDOING[parent.phrase.lemma]
  if (undone && /^(?:of|in)$/.test(parent!.preposition)) {
    const asked = role !== null && /^(?:request|seek|ask|demand|propose|consider|want)$/.test(role.clause.verb.lemma)
    return asked ? 'PLANNED' : undone
  }
  // "said on Thursday, on the eve of a visit to Umbar"
  if (isEveOf(parent)) return 'PLANNED'
  if (!role) return stated ?? 'HELD'
  const { clause } = role
  const assembly = [...phrase.owners, ...core.owners].some(o => o.actor.startsWith('organization:'))
  const partaking =
    /^(?:attend|join|invite|skip|address|boycott|participate)$/.test(clause.verb.lemma) ||
    (clause.verb.lemma === 'take' && clause.objects[0]?.lemma === 'part')
  if (assembly && partaking) {
    // whether somebody comes to a bloc's summit does not decide whether there is one
    const reality = realityOf(clause, analysis.clauses)
    if (stated !== null || reality === 'HELD' || reality === 'PLANNED') return stated ?? reality
    return stayedAway(clause) ?? 'HYPOTHETICAL'
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
    if (negated && modal !== 'would' && lemma !== 'be' && !OCCURRING_VERBS.has(lemma) && HANDLING[lemma] === undefined)
      return stated ?? (tense === 'FUTURE' ? 'PLANNED' : 'HELD')
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
  if (preposition === 'ahead of' || preposition === 'before' || preposition === 'prior to' || preposition === 'until')
    return 'PLANNED'
  // "pulled out of a meeting with Brand"
  if (isLeft(role)) return realityOf(clause, analysis.clauses) === 'HELD' ? 'CANCELLED' : 'PLANNED'
  if (preposition === 'to' && /^(?:agree|return|commit|open)$/.test(clause.verb.lemma))
    return clause.verb.lemma === 'agree' ? 'PLANNED' : 'PROPOSED'
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
    if (
      clause.verb.lemma === 'call' ||
      clause.verb.lemma === 'push' ||
      clause.verb.lemma === 'ask' ||
      clause.verb.lemma === 'press'
    )
      return 'PROPOSED'
    return realityOf(clause, analysis.clauses)
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
    return reality === 'DENIED' || reality === 'REFUSED' || reality === 'CANCELLED' ? 'HELD' : reality
  }
  const { modal } = clause.verb
  if (/^(?:on|about|over)$/.test(preposition ?? '') && modal !== null && modal !== 'will') return 'HYPOTHETICAL' // would impact on talks
  return stated ?? 'HELD'
}

/** "decided to form a committee at a meeting in Lindon", "pledged to cut arsenals at their summit": where they decided it. */
export function isDecidedThere(
  role: PhraseRole,
  preposition: string | null,
  phrase: NounPhrase,
  analysis: SentenceAnalysis
): boolean {
  const { relation, governors, verb } = role.clause
  const [by] = governors
  return (
    (preposition === 'at' || (preposition === 'during' && toldOf(phrase, analysis) === null)) &&
    relation === 'INFINITIVE' &&
    by !== undefined &&
    governors.length === 1 &&
    /^(?:decide|agree|resolve|vote|pledge|vow|undertake|commit)$/.test(by.lemma) &&
    by.tense === 'PAST' &&
    !by.negated &&
    // "agreed to raise it at a meeting": what is talked of there is still to come
    !TALKED_OF_THERE.test(verb.lemma)
  )
}

const TALKED_OF_THERE =
  /^(?:raise|discuss|bring|present|address|debate|consider|review|take|press|speak|talk|meet|decide|sign|finali[sz]e|hold|continue|resume|gather|attend)$/

/** "protested the meeting on Friday": the day of the protest. */
export const isJudged = (role: PhraseRole | null): boolean =>
  role?.role === 'OBJECT' && JUDGING.test(role.clause.verb.lemma)

/** "had his meeting with Brand cancelled" */
function undoneBehind(phrase: NounPhrase, clause: Clause, { clauses }: SentenceAnalysis): Reality | null {
  const by = clauses.find(
    c =>
      c.relation === 'REDUCED' &&
      c.subject?.first === phrase.first &&
      c.verb.passive &&
      HANDLING[c.verb.lemma] !== undefined
  )
  const made = by ? HANDLING[by.verb.lemma] : undefined
  if (made === 'planned') return clause.verb.lemma === 'have' ? null : 'PLANNED'
  return made === 'cancelled' ? 'CANCELLED' : made === 'postponed' ? 'POSTPONED' : null
}

/** "a meeting between Quill and Brand in Umbar that was cancelled": no city is, whatever the relative clause stands behind. */
function undoneInRelative(phrase: NounPhrase, { obliques }: Clause, { clauses }: SentenceAnalysis): Reality | null {
  const behind = [...phrase.complements, ...obliques]
    .filter(o => o.phrase.first > phrase.first)
    .map(o => o.phrase.first)
  const by = clauses.find(
    c =>
      c.relation === 'RELATIVE' &&
      c.verb.passive &&
      !c.verb.negated &&
      c.verb.modal === null &&
      c.subject !== null &&
      (c.subject.first === phrase.first || behind.includes(c.subject.first))
  )
  return by ? undoneBy(by.verb.lemma) : null
}

/** What a further verb of the same subject makes of what was only planned. */
function laterUndone(phrase: NounPhrase, planned: Clause, clauses: readonly Clause[]): Reality | null {
  const meant =
    planned.verb.form !== 'FINITE' || /^(?:schedule|plan|set|slate|be|expect|mean|suppose)$/.test(planned.verb.lemma)
  const by = clauses.find(
    c =>
      meant &&
      c.verb.first > planned.verb.first &&
      c.verb.form === 'FINITE' &&
      (c.verb.passive || c.verb.lemma === 'collapse') &&
      !c.verb.negated &&
      c.verb.modal === null &&
      c.subject?.first === phrase.first
  )
  if (by && !by.verb.passive) return 'CANCELLED'
  const made = by ? handled(by, clauses) : null
  return made === 'CANCELLED' || made === 'POSTPONED' ? made : null
}

/** Whether a clause says of a meeting that had been planned that it took place: "materialise" is only said of such. */
function cameOff(phrase: NounPhrase, clause: Clause, stated: Reality | null, analysis: SentenceAnalysis): boolean {
  if (/^(?:materiali[sz]e|go)$/.test(clause.verb.lemma)) return true
  if (!/^(?:take|happen|occur)$/.test(clause.verb.lemma)) return false
  const meant = (c: Clause): boolean =>
    c !== clause && c.subject?.first === phrase.first && HANDLING[c.verb.lemma] === 'planned'
  return stated === 'PLANNED' || analysis.clauses.some(meant)
}

/** What a meeting may do itself: set an example, offer a chance, push for peace. */
const APPEARING = /^(?:show|turn|appear|arrive|come)$/
export const ACTED = /^(?:set|offer|seek|need|push|want|demand|suggest|urge)$/

/** "preparations for the visit": it is to come, and nobody doubts it. */
const SURE = /^(?:preparation|groundwork|agenda)$/

const UNDOING: Readonly<Record<string, Reality>> = {
  postponement: 'POSTPONED',
  delay: 'POSTPONED',
  deferral: 'POSTPONED',
  cancellation: 'CANCELLED'
}

/** "on the eve of the talks": the day before them. */
export const isEveOf = (parent: { readonly phrase: NounPhrase; readonly preposition: string } | null): boolean =>
  parent?.phrase.lemma === 'eve' && parent.preposition === 'of'

/** "the postponement of the talks", "a delay of the visit" */
export const isUndoing = (parent: NounPhrase | null): boolean => parent !== null && UNDOING[parent.lemma] !== undefined

const JUDGING =
  /^(?:protest|condemn|criticise|criticize|denounce|praise|hail|mark|describe|slam|blast|recall|remember|watch|follow)$/

/** "agreed to speed up talks", "to resume the dialogue", "to hold the summit every year": what is to go on, no occasion. */
export function isStanding(
  core: NounPhrase,
  { verb, governors, obliques }: Clause,
  analysis: SentenceAnalysis
): boolean {
  const agreed = governors.some(g => UNDERTAKING_VERBS.has(g.lemma))
  if (!agreed) return false
  if (HASTENING_VERBS.has(verb.lemma)) return true
  // "agreed to hold direct dialogue on trade": no occasion
  const vague = core.lemma === 'dialogue' && !/^an?$/.test(core.modifiers[0] ?? '')
  if (vague && /^(?:hold|have|maintain|keep|conduct|pursue)$/.test(verb.lemma) && dateOfPhrase(core, analysis) === null)
    return true
  // "agreed to launch a security dialogue": what is to go on from then
  const founded = core.lemma === 'dialogue' && /^(?:launch|establish|create|initiate|institute)$/.test(verb.lemma)
  if (founded && dateOfPhrase(core, analysis) === null) return true
  const after = analysis.words.slice(core.head - analysis.sentence.firstToken).join(' ')
  if (/\b(?:regularly|annually|yearly|every year|each year|a year|regular basis|annual basis)\b/.test(after))
    return true
  const placed = [...core.complements, ...obliques].some(o => /^(?:in|at)$/.test(o.preposition))
  // "agreed to open negotiations on a memorandum"
  if (core.lemma === 'negotiation' && OPENING.test(verb.lemma) && !placed && dateOfPhrase(core, analysis) === null)
    return true
  return REVIVING_VERBS.has(verb.lemma) && core.lemma !== 'summit' && !placed && dateOfPhrase(core, analysis) === null
}

const OPENING = /^(?:open|start|begin|launch|commence|initiate)$/

/** A finite verb in the past with a day of its own. */
export function isDated({ clause, index }: PhraseRole, analysis: SentenceAnalysis): boolean {
  return (
    clause.verb.form === 'FINITE' &&
    clause.verb.tense !== 'FUTURE' &&
    dateOfClause(index, analysis)?.date.precision === 'DAY'
  )
}

/** Calling a meeting off, putting it off, proposing or refusing it: what is done on the day given, not the meeting. */
export function decidesOn({ clause, role }: PhraseRole): boolean {
  const { lemma, particle } = clause.verb
  const made = HANDLING[particle ? `${lemma} ${particle}` : lemma] ?? HANDLING[lemma]
  return (
    made === 'cancelled' ||
    made === 'postponed' ||
    made === 'refused' ||
    made === 'proposed' ||
    lemma === 'announce' ||
    (made === 'planned' && lemma !== 'set' && role === 'OBJECT')
  )
}

const ARRANGED: ReadonlySet<string> = new Set([
  'hold',
  'plan',
  'schedule',
  'set',
  'slate',
  'postpone',
  'cancel',
  'suspend'
])

export function rootOf(clause: Clause, clauses: readonly Clause[]): Clause {
  let root = clause
  for (let guard = 0; guard < 6 && root.verb.form !== 'FINITE' && root.outer !== null; guard++)
    root = clauses[root.outer] ?? root
  return root
}

const FROM_TO = /^(?:start|begin|open|end|conclude|finish)$/

/** "took place", not "took office". */
const takesPlace = ({ verb, objects }: Clause): boolean =>
  verb.lemma === 'take' && (objects.length === 0 || objects[0]!.lemma === 'place')

/** "his summit with Brand, which was to take place in Lindon": the relative clause that says where and when. */
export function toldOf(
  phrase: NounPhrase,
  analysis: SentenceAnalysis
): { readonly clause: Clause; readonly index: number } | null {
  const index = analysis.clauses.findIndex(
    c =>
      (c.relation === 'RELATIVE' || c.relation === 'REDUCED' || c.governors.length > 0) &&
      c.verb.first > phrase.head &&
      (OCCURRING_VERBS.has(c.verb.lemma) || c.verb.lemma === 'place') &&
      c.subject !== null &&
      (c.subject.first === phrase.first ||
        // "his attendance at the summit set to take place in Lindon"
        (c.verb.lemma === 'take' && c.subject.complements.some(k => k.phrase.first === phrase.first)) ||
        // "his summit with Brand, which was planned for June": it is not Brand that was planned
        ((takesPlace(c) ||
          (c.verb.passive && ARRANGED.has(c.verb.lemma)) ||
          // "the visit of the premier to Umbar, which concluded on Friday"
          (c.relation === 'RELATIVE' && FROM_TO.test(c.verb.lemma) && c.objects.length === 0) ||
          // "talks with Brand that were due to start on Friday"
          (/^(?:start|begin|resume|open)$/.test(c.verb.lemma) && c.governors.length > 0 && c.objects.length === 0)) &&
          phrase.complements.some(k => k.phrase.first === c.subject?.first)))
  )
  const at = index < 0 ? rightBehind(phrase, analysis) : index
  return at < 0 ? null : { clause: analysis.clauses[at]!, index: at }
}

/** "during the Union's summit scheduled to be held in Lindon": what stands right behind the noun is told of it, whatever the verb was given for a subject. */
function rightBehind(phrase: NounPhrase, { clauses, words, sentence }: SentenceAnalysis): number {
  const ends = [phrase.last, ...phrase.complements.map(c => c.phrase.last)]
  return clauses.findLastIndex(({ verb }) => {
    const end = ends.findLast(e => e <= verb.head)
    if (end === undefined || !ARRANGED.has(verb.lemma === 'place' ? 'hold' : verb.lemma)) return false
    return words.slice(end - sentence.firstToken, verb.head - sentence.firstToken).every(w => ARRANGING.test(w))
  })
}

const ARRANGING = /^(?:scheduled|set|due|expected|slated|planned|tipped|to|be|being|take)$/

/** "is unlikely", "would be premature", "are imminent": what is said of a meeting to come. */
function prospectIn({ verb, objects }: Clause, { words, sentence }: SentenceAnalysis): Reality | null {
  let at = verb.head + 1 - sentence.firstToken
  // "is a distant prospect", "remains an open question"
  const [said] = objects
  if (said && PROSPECTIVE.test(said.lemma)) return 'HYPOTHETICAL'
  while (/^(?:very|highly|still|now|increasingly|quite|only|more|most|less|all|but|not)$/i.test(words[at] ?? '')) at++
  return SAID_OF_PROSPECTS.get((words[at] ?? '').toLowerCase()) ?? null
}

const PROSPECTIVE = /^(?:prospect|possibility|dream|question|option|idea|hope|way|illusion|fantasy)$/

const SAID_OF_PROSPECTS: ReadonlyMap<string, Reality> = new Map([
  ...['likely', 'imminent', 'certain'].map(word => [word, 'PLANNED'] as const),
  ...['possible', 'conceivable', 'premature', 'necessary', 'needed', 'essential', 'desirable', 'overdue'].map(
    word => [word, 'PROPOSED'] as const
  ),
  ...['unlikely', 'improbable', 'impossible', 'unthinkable', 'doubtful', 'inconceivable'].map(
    word => [word, 'HYPOTHETICAL'] as const
  )
])

/** "did not attend the Union's summit", "would not attend it": it was or will be held without him. */
function stayedAway({ verb }: Clause): Reality | null {
  if (verb.form !== 'FINITE' || !verb.negated) return null
  return verb.tense === 'PAST' && verb.modal === null ? 'HELD' : 'PLANNED'
}
