import type { ExtractionContext, Mention } from '../../document.js'
import {
  HOSTING_VERBS,
  LIGHT_VERBS,
  MEETING_NOUNS,
  OCCURRING_VERBS,
  REGIONAL_MODIFIERS,
  ROUND_NOUNS,
  type MeetingNoun
} from '../../lexicon/meeting-words.js'
import { HANDLING } from '../../lexicon/status-words.js'
import type { NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { MeetingCandidate, Part } from '../candidate.js'
import { sidesOfParts } from '../candidate.js'
import { realityOfModifiers } from '../../reality/handled.js'
import type { PhraseRole, Roles } from '../../events/roles.js'
import { among } from '../../places/sidelines.js'
import { leading } from '../../places/where.js'
import { ACTED, isEveOf, realityOfNoun, isJudged } from './reality.js'
import { isOfHabit } from '../habits.js'
import { isStanding } from './standing.js'
import { toldOf } from './told.js'
import { hostPart, listsGuests } from './parties.js'
import { overItsDays } from '../../days/lasting-days.js'
import { dateOfNoun } from './date.js'
import { isUnderWay } from './under-way.js'
import { isOther, isPresent } from './other.js'
import { stopsOf, talksAbroad } from '../verbs/tours.js'
import { placeOfNoun } from './place.js'
import { readMeetingNoun } from './reading.js'
import { whoMeets } from './who.js'
import { fromManyStates } from '../verbs/assemblies.js'
import { gatheringUnnamed, rivals } from '../gathering.js'
import { COMING_TOGETHER, cutOf, isNoOccasion, isOfDay, isToOccurBy, ofBoth, own, occasionOf } from './shape.js'
import { gatheringOf, levelOf } from '../level.js'
import { isOfTwo } from './of-two.js'
import { isChaired, isInformal, isSitting, oneOnOne, areSeveral, eachApart, isNextRound } from './several.js'

/** Finds meetings named by a noun: "talks between A and B", "the Saturday summit with Brand", "a visit to Umbar". */
export function meetingNouns(analysis: SentenceAnalysis, roles: Roles, context: ExtractionContext): MeetingCandidate[] {
  const found: MeetingCandidate[] = []
  const inside = new Set<number>() // phrases already read as the core of a "round of talks"
  for (const phrase of analysis.phrases) {
    if (inside.has(phrase.first)) continue
    let core = phrase
    const link = phrase.complements[0]
    if (ROUND_NOUNS.has(phrase.lemma) && link?.preposition === 'of' && MEETING_NOUNS[link.phrase.lemma]) {
      core = link.phrase
      inside.add(core.first)
    }
    // "a high-level meeting of the Lindon dialogue", "a meeting of the Conference of Heads of Government"
    if (
      link?.preposition === 'of' &&
      /^(?:dialogue|conference)$/.test(link.phrase.lemma) &&
      MEETING_NOUNS[phrase.lemma]
    ) {
      inside.add(link.phrase.first)
    }
    // "a third round is planned for June", after talks
    const round = isNextRound(phrase)
    const entry =
      isSitting(phrase) || isChaired(phrase, roles.of(phrase))
        ? MEETING_NOUNS['session']
        : round
          ? MEETING_NOUNS['talk']
          : oneOnOne(core)
            ? MEETING_NOUNS['tete-a-tete']
            : isInformal(core)
              ? MEETING_NOUNS['bilateral']
              : MEETING_NOUNS[core.lemma]
    if (!entry) continue
    const candidate = fromNoun(phrase, own(core), entry, analysis, roles, context)
    // "The last round, in Umbar in December, ended in discord"
    if (candidate && round && !candidate.occurs && !(candidate.place && candidate.date)) continue
    if (!candidate) continue
    const stops = stopsOf(candidate.sort, core, analysis, context)
    const told = {
      ...candidate,
      stops: stops.length > 0 ? stops : talksAbroad(candidate, roles.of(phrase))
    }
    found.push(...(areSeveral(phrase, core, analysis) ? eachApart(told, core) : [told]))
  }
  return found
}

/** "The discussions involved the government and the rebels" */
const bringsTogether = ({ role, clause }: PhraseRole, parts: readonly Part[]): boolean =>
  role === 'SUBJECT' &&
  /^(?:involve|include|bring|gather|unite)$/.test(clause.verb.lemma) &&
  clause.verb.modal === null &&
  sidesOfParts(parts).length >= 2

function fromNoun(
  whole: NounPhrase,
  core: NounPhrase,
  entry: MeetingNoun,
  analysis: SentenceAnalysis,
  roles: Roles,
  context: ExtractionContext
): MeetingCandidate | null {
  const noun = readMeetingNoun(whole, core, entry, analysis, roles)
  const who = noun && whoMeets(noun, analysis, roles, context)
  if (!noun || !who) return null
  const { phrase, single, modifiers, sort, opener, role } = noun
  const { parts, owners, parties, venue, destination, host, back } = who
  const such = modifiers.includes('such') || modifiers.includes('similar')
  const parent = roles.parent(phrase)
  if (isNoOccasion(core, parent) || isOfHabit(core, role?.clause ?? null, analysis)) return null
  const reality = realityOfNoun(phrase, core, role, parent, analysis, opener)
  if (role?.role === 'OBJECT' && reality !== 'HELD' && isStanding(core, role.clause, analysis)) return null
  // what hangs on a cut-off "following …" is no more the clause's than the noun's
  const limit = cutOf(whole, role?.clause ?? null) ?? analysis.sentence.lastToken
  const around = (role?.clause.obliques ?? []).filter(o => o.phrase.first < limit)
  const sidelineAt = among([
    ...core.complements,
    ...(role && role.role !== 'OBLIQUE' ? [...around, ...leading(role.clause, analysis)] : [])
  ])
  const possessive = core.items.at(-1)!.possessive ?? phrase.items[0]!.possessive
  const definite =
    possessive !== null ||
    /^(?:the|this|these|those|that|both)$/.test(phrase.modifiers[0] ?? '') ||
    isOfDay(phrase, analysis)
  const present = isPresent(role)
  const handles =
    role !== null &&
    (role.role === 'SUBJECT' ||
      LIGHT_VERBS.has(role.clause.verb.lemma) ||
      HOSTING_VERBS.has(role.clause.verb.lemma) ||
      OCCURRING_VERBS.has(role.clause.verb.lemma) ||
      HANDLING[role.clause.verb.lemma] !== undefined)
  const toldClause = toldOf(phrase, analysis)
  const { date: day, adrift } = dateOfNoun(
    {
      phrase,
      core: single ? null : core,
      role,
      opener,
      modifiers,
      definite,
      handles,
      told: toldClause?.index ?? null,
      limit
    },
    analysis
  )
  const told = toldClause?.clause ?? null
  const date = overItsDays(day, phrase, role, told, analysis)
  const beside = sidelineAt?.phrase ?? null
  const place = placeOfNoun(
    { phrase, core, sort, role, opener, around, told, destination, venue, handles, beside },
    analysis,
    context
  )
  if (core.lemma.startsWith('stop') && !destination?.country) return null
  // "the Gondorian tour of Rohan" is that of a team
  if (core.lemma === 'tour' && !parts.some(p => p.ref.actor.startsWith('leader:'))) return null
  // troops and goods arrive too
  if (core.lemma === 'arrival' && !parts.some(p => p.ref.actor.startsWith('leader:'))) return null
  const occurs =
    role !== null &&
    role.role !== 'OBLIQUE' &&
    (OCCURRING_VERBS.has(role.clause.verb.lemma) || bringsTogether(role, parts)) &&
    !(role.role === 'SUBJECT' && !role.clause.verb.passive && ACTED.test(role.clause.verb.lemma))
  const isToOccur = (date !== null || place !== null) && isToOccurBy(role, phrase, analysis)
  const byMany =
    role !== null &&
    (role.role === 'OBJECT'
      ? LIGHT_VERBS.has(role.clause.verb.lemma)
      : role.role === 'OBLIQUE' && /^(?:at|in|during|after|following)$/.test(opener ?? '')) &&
    fromManyStates(role.clause.subject)
  const gathering = gatheringUnnamed(phrase, core, sort, parts, place, host, byMany, occurs, analysis)
  // "held talks with counterparts from forty countries", "the talks brought together officials from forty countries"
  const many =
    sort !== 'VISIT' &&
    sidesOfParts(parts).length === 1 &&
    ((byMany && role?.role === 'OBJECT' && parts.some(p => p.ref.actor.startsWith('leader:'))) ||
      [...core.complements, ...(role?.role === 'OBJECT' ? around : [])].some(
        c => /^(?:with|of|between)$/.test(c.preposition) && fromManyStates(c.phrase)
      ) ||
      (role?.role === 'SUBJECT' &&
        /^(?:bring|gather|unite|include|involve)$/.test(role.clause.verb.lemma) &&
        role.clause.objects.some(fromManyStates)))
  const one =
    /^(?:an?|their|his|her)$/.test(core.modifiers[0] ?? '') &&
    !/s$/.test(analysis.words[core.head - analysis.sentence.firstToken] ?? '')
  // "urged Rohan to be flexible in the long-running talks": what goes on is not what is asked for
  const ongoing = (entry.process || core.lemma === 'talk') && phrase.modifiers[0] === 'the'
  if (ongoing && reality === 'PROPOSED' && role?.role === 'OBLIQUE' && opener === 'in' && !date && !place) return null
  const open = !occurs && single && !date && !place && !one && host === null
  if (entry.process && open && !isUnderWay(core, role, analysis)) return null
  // "at odds over how to frame future talks": none in particular
  if (modifiers.includes('future') && !handles && !date && !place && parties.length === 0) return null
  // "talks could be bolstered": what may become of them does not make them
  const { modal = null, lemma = '' } = role?.role === 'SUBJECT' ? role.clause.verb : {}
  const unsure = modal !== null && modal !== 'will' && !occurs && lemma !== 'be'
  // "the first such meeting" says how rare the other one is; "the second such meeting was held in Umbar" is another
  if (such && !(occurs && (date !== null || place !== null))) return null
  const framework =
    analysis.mentions.find(
      (m: Mention) =>
        m.kind === 'FRAMEWORK' &&
        m.firstToken >= phrase.first &&
        m.lastToken <= (core.complements[0]?.preposition === 'of' ? core.complements[0].phrase.last : core.last)
    )?.ref ?? null
  // "met at the Lantern Conference": where they met, and no meeting of those two
  if (
    framework !== null &&
    role?.role === 'OBLIQUE' &&
    /^(?:at|during)$/.test(opener ?? '') &&
    (COMING_TOGETHER.test(role.clause.verb.lemma) ||
      (LIGHT_VERBS.has(role.clause.verb.lemma) && role.clause.objects.some(o => MEETING_NOUNS[o.lemma]))) &&
    !parts.some(p => p.ref.actor.startsWith('organization:'))
  )
    return null
  return {
    sentence: analysis.sentence,
    at: core.head,
    sort: gathering ? 'SUMMIT' : sort,
    reality: unsure ? 'HYPOTHETICAL' : reality,
    parts: destination?.country
      ? [...parts, ...hostPart(destination.country, analysis)]
      : gathering && parts.length === 0
        ? hostPart(gathering, analysis)
        : parts,
    place,
    host: host ?? destination?.country ?? gathering,
    date,
    sideline: sidelineAt !== null || PULL_ASIDE.test(modifiers.join(' ')),
    besides: sidelineAt?.phrase ? gatheringOf(sidelineAt.phrase) : null,
    framework,
    name: null,
    other: such || isOther(phrase, modifiers, role, parent, opener, analysis),
    definite: definite || present,
    // "the session of the Council was held in Lindon on 5 January"
    strong:
      entry.strong ||
      gathering !== null ||
      many ||
      sidesOfParts(parts).length >= 2 ||
      // "a trip by Telemar to Umbar"
      (destination?.country != null &&
        parts.some(p => p.ref.side !== null && p.ref.side !== `country:${destination.country}`)) ||
      // "The Union's heads of state held a session in Lindon"
      (sort === 'SUMMIT' &&
        occurs &&
        place?.city != null &&
        role.role === 'OBJECT' &&
        /^(?:leader|minister|head|president|premier|chief)$/.test(role.clause.subject?.lemma ?? '') &&
        parts.some(p => p.ref.actor.startsWith('organization:'))) ||
      (sort === 'SUMMIT' && occurs && date !== null && parts.some(p => p.ref.actor.startsWith('organization:'))),
    // "the Union-led meeting in Umbar", with nobody else named
    unnamed: rivals(phrase, core) || (place !== null && owners.length > 0 && parts.every(p => p.role === 'MEDIATOR')),
    gathers: gathering !== null || many,
    awaits: byMany && role.role === 'OBJECT' && sort === 'SUMMIT' && !place && parts.length === 0,
    regional: sort === 'SUMMIT' && modifiers.some(m => REGIONAL_MODIFIERS.has(m)),
    occurs: occurs || isToOccur,
    occasionOf: occasionOf(role),
    stops: [],
    bare: definite && entry.sort === 'SUMMIT' && role?.role === 'OBLIQUE' && owners.length + parties.length === 0,
    judged: isJudged(role) || adrift,
    described:
      role?.role === 'SUBJECT' &&
      !occurs &&
      (/^(?:be|aim|intend|mean)$/.test(role.clause.verb.lemma) ||
        // "The gathering, in Lindon, was called by Rohan"
        (role.clause.verb.passive && /^(?:call|convene|broker|request|organi[sz]e)$/.test(role.clause.verb.lemma))),
    attends:
      definite &&
      sort !== 'VISIT' &&
      owners.length + parties.length === 0 &&
      ((role?.role === 'OBJECT' && /^(?:attend|join|address|chair|moderate)$/.test(role.clause.verb.lemma)) ||
        listsGuests(role)),
    between:
      (occurs || toldClause !== null) &&
      (date !== null || place !== null) &&
      sort !== 'VISIT' &&
      (!single || isOfTwo(phrase, core, modifiers, reality, date !== null, place !== null)),
    theirs:
      such ||
      back ||
      core.lemma === 'round' ||
      /^(?:their|our)$/.test(possessive ?? '') ||
      core.complements.some(c => ofBoth(c.phrase)),
    untold:
      analysis.sentence.form === 'HEADLINE' &&
      (role === null
        ? realityOfModifiers(phrase) === null
        : reality === 'HELD' && role.clause.verb.tense === 'PRESENT'),
    ahead:
      (reality === 'PLANNED' && isEveOf(parent)) ||
      (reality === 'PLANNED' && role?.role === 'OBLIQUE' && /^(?:ahead of|before|prior to|until)$/.test(opener ?? '')),
    level: levelOf(phrase, core, sort),
    attribution: role?.clause.attribution ?? null,
    rule: `meeting.noun.${core.lemma}`,
    confidence: entry.strong ? 0.8 : 0.65
  }
}

/** "a pull-aside meeting": beside the gathering at which both are. */
const PULL_ASIDE = /\bpull ?- ?aside\b/
