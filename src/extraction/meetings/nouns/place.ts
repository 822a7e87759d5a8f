import type { ExtractionContext } from '../../document.js'
import type { Place } from '../../../domain/claim.js'
import { LIGHT_VERBS, OCCURRING_VERBS, TRAVEL_VERBS, type MeetingSort } from '../../lexicon/meeting-words.js'
import type { Clause, NounPhrase, Oblique, SentenceAnalysis } from '../../clauses/types.js'
import type { PhraseRole } from '../../events/roles.js'
import { betweenCapitals } from './parties.js'
import { placeOfGathering } from '../../places/of-gathering.js'
import { LASTING, leading, PARTS, placeAmong, placeInName, placeOfPhrase, placeOfWhere } from '../../places/where.js'

export function destinationOf(
  core: NounPhrase,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): ReturnType<typeof placeOfPhrase> {
  for (const { preposition, phrase } of core.complements) {
    if (preposition !== 'to' && preposition !== 'in') continue
    const place = placeOfPhrase(phrase, analysis, context)
    if (place) return place
  }
  // "a trip by the minister, Jane Doe, to Lindon": behind a name in commas
  const verb = analysis.clauses.find(c => c.verb.first >= core.last)?.verb.first ?? analysis.sentence.lastToken
  for (const phrase of analysis.phrases) {
    if (phrase.first < core.last || phrase.last > verb || analysis.openers.get(phrase.first) !== 'to') continue
    const place = placeOfPhrase(phrase, analysis, context)
    if (place) return place
  }
  return null
}

/** "his first foreign visit would be to Umbar" */
export function destinationStated(
  role: PhraseRole | null,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): ReturnType<typeof placeOfPhrase> {
  // "made his first visit after being elected to Umbar": the city one is not elected to
  if (role?.role === 'OBJECT' && /^(?:make|pay|undertake)$/.test(role.clause.verb.lemma)) {
    const behind = analysis.clauses.filter(
      c =>
        c.verb.first > role.clause.verb.head &&
        /^(?:elect|appoint|take|win|become|swear|name|re-elect)$/.test(c.verb.lemma)
    )
    return placeAmong(
      [...role.clause.obliques, ...behind.flatMap(c => c.obliques)].filter(o => o.preposition === 'to'),
      analysis,
      context,
      new Set(['to'])
    )
  }
  if (role?.role !== 'SUBJECT' || role.clause.verb.lemma !== 'be' || role.clause.objects.length > 0) return null
  return placeAmong(role.clause.obliques.slice(0, 1), analysis, context, new Set(['to']))
}

/** "Quill, in Edoras for a two-day visit, said": the place right before "for". */
export function destinationBefore(
  phrase: NounPhrase,
  opener: string | null,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): ReturnType<typeof placeOfPhrase> {
  if (!opener || !/^(?:for|on|during|as part of)$/.test(opener)) return null
  const width = opener.split(' ').length
  const before = analysis.phrases.find(p => p.last === phrase.first - width && analysis.openers.get(p.first) === 'in')
  return before ? placeOfPhrase(before, analysis, context) : null
}

/** "flew home from Rohan after a six-day visit", "left Edoras after a visit": where he comes from. */
export function destinationLeft(
  role: PhraseRole | null,
  opener: string | null,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): ReturnType<typeof placeOfPhrase> {
  if (role?.role !== 'OBLIQUE' || !/^(?:after|following|from)$/.test(opener ?? '')) return null
  const { verb, obliques, objects } = role.clause
  if (!/^(?:fly|return|leave|depart|come|arrive|head|travel)$/.test(verb.lemma) || verb.negated) return null
  const from = placeAmong(obliques, analysis, context, new Set(['from']))
  return (
    from ?? (/^(?:leave|depart)$/.test(verb.lemma) && objects[0] ? placeOfPhrase(objects[0], analysis, context) : null)
  )
}

/** "came to Warsaw for talks with": the way there says where. */
function placeOfTravel(
  role: PhraseRole | null,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): ReturnType<typeof placeOfPhrase> {
  // "visited Rohan to hold talks", "flew to Lindon to attend a summit"
  const { clause } = role ?? {}
  const outer = clause?.relation === 'INFINITIVE' && clause.outer !== null ? analysis.clauses[clause.outer] : undefined
  if (role?.role === 'OBJECT' && outer && TRAVEL_VERBS[outer.verb.lemma] && outer.verb.lemma !== 'be')
    return placeReached(outer, analysis, context)
  if (role?.role !== 'OBLIQUE' || role.preposition !== 'for') return null
  return placeReached(role.clause, analysis, context)
}

/** "flew to Lindon to see Brand": where the way goes of which the clause tells the aim. */
export function placeOnTheWay(clause: Clause, analysis: SentenceAnalysis, context: ExtractionContext): Place | null {
  const outer = clause.relation === 'INFINITIVE' && clause.outer !== null ? analysis.clauses[clause.outer] : undefined
  if (!outer || outer.verb.lemma === 'be' || !TRAVEL_VERBS[outer.verb.lemma] || outer.verb.negated) return null
  return placeReached(outer, analysis, context)
}

/** Where a clause of travelling goes. */
function placeReached(clause: Clause, analysis: SentenceAnalysis, context: ExtractionContext): Place | null {
  return (
    placeAmong(clause.obliques, analysis, context, new Set(['to', 'in', 'at', 'for'])) ??
    (clause.verb.lemma === 'visit' && clause.objects[0] ? placeOfPhrase(clause.objects[0], analysis, context) : null)
  )
}

/** "signed it in Lindon after an hour of talks": where they signed they had talked. */
const signedAfter = ({ role, clause }: PhraseRole, opener: string | null): boolean =>
  role === 'OBLIQUE' &&
  /^(?:after|following)$/.test(opener ?? '') &&
  /^(?:sign|initial|adopt|agree|conclude|issue|ink|seal)$/.test(clause.verb.lemma)

/** The city a phrase is, where it is one: "Lindon", "the Rohirric capital". */
function cityOf(
  phrase: NounPhrase,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): ReturnType<typeof placeOfPhrase> {
  const place = placeOfPhrase(phrase, analysis, context)
  return place?.city ? place : null
}

/** "Lindon hosted", "the Rohirric capital was the venue": the one city that the subject is. */
export const cityHosting = (
  { subject }: Clause,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): Place | null => (subject?.items.length === 1 ? cityOf(subject, analysis, context) : null)

/** "was the venue for talks", "was the scene of their summit": where they were. */
export const isVenue = ({ verb, objects }: Clause): boolean =>
  /^(?:be|become|provide|serve)$/.test(verb.lemma) &&
  objects.some(o => /^(?:venue|host|setting|scene|site|backdrop)$/.test(o.lemma))

/** What is known of a meeting's noun when its place is asked for. */
interface Setting {
  readonly phrase: NounPhrase
  readonly core: NounPhrase
  readonly sort: MeetingSort
  readonly role: PhraseRole | null
  readonly opener: string | null
  /** Obliques of the clause that may be the noun's. */
  readonly around: readonly Oblique[]
  /** The relative clause that says where and when. */
  readonly told: Clause | null
  readonly destination: Place | null
  /** The city before the noun. */
  readonly venue: Place | null
  /** Whether the clause holds, hosts or handles the meeting. */
  readonly handles: boolean
  /** The gathering on whose sidelines it is. */
  readonly beside: NounPhrase | null
}

/** Where a meeting told by a noun takes place: what stands nearest to the noun goes first, the gathering that it is beside last. */
export function placeOfNoun(setting: Setting, analysis: SentenceAnalysis, context: ExtractionContext): Place | null {
  const place = placeOfItsOwn(setting, analysis, context)
  if (place || setting.sort === 'CALL' || !setting.beside) return place
  return placeOfGathering(setting.beside, analysis, context)
}

/** "began a visit to Rohan in Edoras": the city of the country it goes to. */
function withCity(
  { destination, sort, role, around, core, opener }: Setting,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): Place | null {
  if (sort !== 'VISIT' || !destination || destination.city !== null) return destination
  // "left Edoras after a visit to Rohan"
  const left = destinationLeft(role, opener, analysis, context)
  if (left?.city && left.country === destination.country) return left
  if (role?.role !== 'OBJECT') return destination
  const inside = placeAmong([...core.complements, ...around], analysis, context, IN)
  return inside?.city && inside.country === destination.country ? inside : destination
}

const IN = new Set(['in', 'at'])

/** "The talks, in Lindon, began": the place between commas behind the noun. */
function placeInCommas({ last }: NounPhrase, analysis: SentenceAnalysis, context: ExtractionContext): Place | null {
  const { words, sentence, phrases, openers } = analysis
  const word = (token: number): string => words[token - sentence.firstToken] ?? ''
  if (word(last) !== ',' || !/^(?:in|at|near|outside)$/.test(word(last + 1))) return null
  const phrase = phrases.find(p => p.first === last + 2 && IN.has(openers.get(p.first) ?? ''))
  return phrase && word(phrase.last) === ',' ? placeOfPhrase(phrase, analysis, context) : null
}

/** "The summit, planned for Edoras, will now be held in Lindon": where it takes place, not where it was meant to. */
function takesPlaceAnew(
  { phrase, told, role }: Setting,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): Place | null {
  const meant = told ?? (role?.role === 'SUBJECT' ? role.clause : null)
  if (!meant || !ARRANGED.test(meant.verb.lemma)) return null
  const held = analysis.clauses.find(
    c => c !== meant && c.subject?.first === phrase.first && OCCURRING_VERBS.has(c.verb.lemma) && !c.verb.negated
  )
  return held && !ARRANGED.test(held.verb.lemma) ? placeAmong(held.obliques, analysis, context) : null
}
const ARRANGED = /^(?:plan|schedule|slate|set|expect|mean|intend)$/

function placeOfItsOwn(setting: Setting, analysis: SentenceAnalysis, context: ExtractionContext): Place | null {
  const { phrase, core, sort, role, around, told } = setting
  const posts = betweenCapitals(core.complements)
  const near =
    withCity(setting, analysis, context) ??
    placeAmong(
      posts
        ? core.complements.filter(c => c.preposition !== 'between' && c.phrase.first !== posts.phrase.first)
        : core.complements,
      analysis,
      context
    ) ??
    placeInCommas(core, analysis, context) ??
    (told ? placeAmong(told.obliques, analysis, context) : null) ??
    placeInName(phrase, analysis, context) ??
    setting.venue
  // "a meeting in Umbar was moved to Lindon"
  const moved =
    role?.role === 'SUBJECT' &&
    role.clause.verb.passive &&
    /^(?:move|relocate|shift|transfer)$/.test(role.clause.verb.lemma)
      ? placeAmong(role.clause.obliques, analysis, context, new Set(['to']))
      : null
  if (moved) return moved
  const anew = takesPlaceAnew(setting, analysis, context)
  if (anew) return anew
  if (near || sort === 'CALL' || !role) return near
  const { clause } = role
  const obliques = role.role !== 'OBLIQUE' || role.preposition === 'for' ? around : []
  const travelled = placeOfTravel(role, analysis, context) ?? placeAmong(obliques, analysis, context)
  if (travelled) return travelled
  // "was decided at the Long Hall, Edoras, during talks"
  if (sort !== 'VISIT' && role.role === 'OBLIQUE' && setting.opener === 'during') {
    const there = placeAmong(
      around.filter(o => o.phrase.last <= phrase.first),
      analysis,
      context
    )
    if (there?.city) return there
  }
  // "returned from Lindon after talks with"
  const left = sort === 'VISIT' ? null : destinationLeft(role, setting.opener, analysis, context)
  if (left) return left
  // "signed the text in Lindon after talks"
  if (sort !== 'VISIT' && signedAfter(role, setting.opener)) {
    // "agreed a truce in Aldburg province after talks": where the truce is to hold
    const matter = clause.objects.some(o => LASTING.has(o.lemma))
    return placeAmong(matter ? around.filter(o => !PARTS.test(o.phrase.lemma)) : around, analysis, context)
  }
  // "Lindon hosted the talks", "the Rohirric capital hosted"
  const hosts =
    role.role === 'OBJECT'
      ? clause.verb.lemma === 'host'
      : /^(?:for|of)$/.test(role.preposition ?? '') && isVenue(clause)
  const hosting = hosts ? cityHosting(clause, analysis, context) : null
  if (hosting) return hosting
  // "In Lindon Telemar held talks with"
  const opening =
    role.role === 'OBJECT' && LIGHT_VERBS.has(clause.verb.lemma)
      ? placeAmong(leading(clause, analysis), analysis, context)
      : null
  if (opening) return opening
  // "arrived from Lindon, where he took part in a summit"
  const partakes = role.role === 'OBLIQUE' && /^(?:take|participate|speak)$/.test(clause.verb.lemma)
  return partakes || (role.role !== 'OBLIQUE' && setting.handles) ? placeOfWhere(clause, analysis, context) : null
}
