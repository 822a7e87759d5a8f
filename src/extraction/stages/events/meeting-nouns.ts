import type { Role } from '../../../domain/vocabulary.js'
import type { ExtractionContext, Mention } from '../../document.js'
import {
  MEETING_NOUNS,
  OCCURRING_VERBS,
  FOREIGN_MODIFIERS,
  HOSTING_VERBS,
  LIGHT_VERBS,
  REGIONAL_MODIFIERS,
  REMOTE_MODIFIERS,
  OTHER_OCCASION,
  ROUND_NOUNS,
  type MeetingNoun
} from '../../lexicon/meeting-words.js'
import { HANDLING, PROSPECTS } from '../../lexicon/status-words.js'
import type { ActorRef, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { MeetingCandidate, Part } from './candidate.js'
import { sidesOfParts } from './candidate.js'
import { realityOfModifiers } from './modality.js'
import type { PhraseRole, Roles } from './roles.js'
import { SIDELINES, among } from './sidelines.js'
import { leading, placeAmong, placeOfMention, venueBefore } from './where.js'
import {
  ACTED,
  isEveOf,
  isUndoing,
  realityOfNoun,
  isJudged,
  isStanding,
  rootOf,
  toldOf
} from './meeting-noun-reality.js'
import {
  comesFor,
  heldBetween,
  ownersOf,
  partiesOf,
  hostPart,
  hostingOf,
  listsGuests,
  onTheWay,
  withClause
} from './meeting-noun-parties.js'
import { codeOf, isGoal, ownerAbove, throughTalks } from './meeting-noun-company.js'
import { overItsDays } from './lasting-days.js'
import { dateOfNoun } from './meeting-noun-date.js'
import { isOther, isPresent } from './meeting-noun-other.js'
import { destinationDuring, isStretch, visitorOf } from './meeting-noun-visitor.js'
import { stopsOf } from './meeting-tours.js'
import {
  destinationLeft,
  destinationBefore,
  destinationOf,
  destinationStated,
  placeOfNoun
} from './meeting-noun-place.js'
import { fromManyStates } from './meeting-assemblies.js'
import { gatheringUnnamed, rivals } from './meeting-gathering.js'
import { cutOf, isLed, isOfDay, isToOccurBy, isLeft, mainRole, ofBoth, own, occasionOf } from './meeting-noun-shape.js'
import { gatheringOf, levelOf } from './meeting-level.js'
import { pairBefore, pointsBack } from './meeting-pairs.js'

/** What meetings of two governments are called. */
const OF_TWO = /\b(?:(?:high|working) ?- ?level|bilateral|follow[ -]*up|joint|technical)\b/

/** A call paid in person. */
const COURTESY = /^(?:courtesy|farewell|introductory)$/

const asPart =
  (role: Role) =>
  (ref: ActorRef): Part => ({ ref, role })

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
    const entry = round
      ? MEETING_NOUNS['talk']
      : oneOnOne(core)
        ? MEETING_NOUNS['tete-a-tete']
        : MEETING_NOUNS[core.lemma]
    if (!entry) continue
    const candidate = fromNoun(phrase, own(core), entry, analysis, roles, context)
    if (candidate && round && !candidate.occurs) continue
    if (!candidate) continue
    const told = { ...candidate, stops: stopsOf(candidate.sort, core, analysis, context) }
    found.push(...(phrase.modifiers.includes('separate') ? eachApart(told, core) : [told]))
  }
  return found
}

/** "had a one-on-one with Brand": the tokens are those of a number. */
const oneOnOne = ({ lemma, modifiers }: NounPhrase): boolean =>
  lemma === 'one' &&
  /^(?:an?|the|his|her|their)$/.test(modifiers[0] ?? '') &&
  /^(?:on|to)$/.test(modifiers.at(-2) ?? modifiers.at(-1) ?? '')

/** "held separate talks with A and B": with each his own. */
function eachApart(told: MeetingCandidate, core: NounPhrase): MeetingCandidate[] {
  const met = new Set(
    core.complements.filter(c => c.preposition === 'with').flatMap(c => c.phrase.actors.map(r => r.actor))
  )
  const others = told.parts.filter(p => met.has(p.ref.actor))
  const own = told.parts.filter(p => !met.has(p.ref.actor))
  const sides = [...new Set(others.map(p => p.ref.side))]
  if (sides.length >= 2 && own.length === 0) return []
  if (sides.length < 2 || sidesOfParts(own).length !== 1) return [told]
  return sides.map(side => ({ ...told, parts: [...own, ...others.filter(p => p.ref.side === side)] }))
}

/** "The discussions involved the government and the rebels" */
const bringsTogether = ({ role, clause }: PhraseRole, parts: readonly Part[]): boolean =>
  role === 'SUBJECT' &&
  /^(?:involve|include|bring|gather|unite)$/.test(clause.verb.lemma) &&
  clause.verb.modal === null &&
  sidesOfParts(parts).length >= 2

const isNextRound = (phrase: NounPhrase): boolean =>
  phrase.lemma === 'round' &&
  phrase.actors.length === 0 &&
  phrase.complements[0]?.preposition !== 'of' &&
  phrase.modifiers.every(m =>
    /^(?:an?|the|second|third|fourth|fifth|sixth|next|new|another|further|fresh|final)$/.test(m)
  ) &&
  phrase.modifiers.some(m => OTHER_OCCASION.has(m))

function fromNoun(
  whole: NounPhrase,
  core: NounPhrase,
  entry: MeetingNoun,
  analysis: SentenceAnalysis,
  roles: Roles,
  context: ExtractionContext
): MeetingCandidate | null {
  const phrase = own(whole)
  const single = core.first === phrase.first
  const opener = analysis.openers.get(phrase.first) ?? null
  if (opener && SIDELINES.test(opener)) return null
  const modifiers = [...(!single && isStretch(phrase) ? [] : phrase.modifiers), ...core.modifiers]
  if (modifiers.includes('respective')) return null // "discussed their respective visits": each his own
  const such = modifiers.includes('such')
  const item = core.items[core.items.length - 1]!
  const remote =
    modifiers.some(m => REMOTE_MODIFIERS.has(m)) ||
    core.complements.some(
      c =>
        /^(?:by|via|on|over)$/.test(c.preposition) &&
        (/^(?:phone|telephone|video|videolink|zoom|link|videoconference)$/.test(c.phrase.lemma) ||
          (/^(?:call|conference)$/.test(c.phrase.lemma) && c.phrase.modifiers.some(m => REMOTE_MODIFIERS.has(m))))
    )
  let sort = entry.sort
  if (remote) sort = 'CALL'
  const courtesy = core.lemma === 'call' && modifiers.some(m => COURTESY.test(m))
  if (courtesy) sort = 'MEETING'
  if (
    core.lemma === 'call' &&
    !courtesy &&
    !remote &&
    core.complements[0] &&
    /^(?:for|on|to)$/.test(core.complements[0].preposition)
  )
    return null
  const served = roles.of(phrase)
  // "pulled out of a meeting set for Tuesday", "asked for a delay of talks set for Monday": what he did, before what had been set
  const serves =
    served?.role === 'OBJECT' ||
    (served?.role === 'OBLIQUE' &&
      (isLeft(served) ||
        isUndoing(roles.parent(phrase)?.phrase ?? null) ||
        // "failed to agree in talks that ended on Thursday": those who failed
        (/^(?:in|at|during|after|following)$/.test(opener ?? '') &&
          /^(?:RELATIVE|REDUCED)$/.test(roles.subjectOf(phrase)?.clause.relation ?? ''))))
  const nearest = roles.subjectOf(phrase) && !serves ? roles.subjectOf(phrase) : served
  const role = mainRole(nearest, phrase, analysis)
  const named = ownersOf(phrase, core, single)
  const parties = [
    ...partiesOf(
      // "flew to Lindon, in a rare visit by a Union official": he is that official
      sort === 'VISIT' &&
        role?.role !== 'SUBJECT' &&
        role?.clause.subject?.actors.some(r => r.actor.startsWith('leader:'))
        ? core.complements.filter(c => c.preposition !== 'by' || !/^an?$/.test(c.phrase.modifiers[0] ?? ''))
        : core.complements,
      sort,
      /^(?:dinner|lunch|luncheon|breakfast|banquet|reception)$/.test(core.lemma)
    ),
    ...(role !== null && role.role !== 'SUBJECT' ? heldBetween(roles.subjectOf(phrase), phrase) : []),
    // "paid a courtesy call on President Quill"
    ...(courtesy || core.modifiers.includes('courtesy') || core.lemma === 'audience'
      ? core.complements.filter(c => /^(?:on|to|upon)$/.test(c.preposition)).flatMap(c => c.phrase.actors)
      : [])
  ]
  // "called off the Singapore summit with Kim": where it was to be, since two others meet
  const [first] = named
  const others = [...parties, ...(role?.role === 'OBLIQUE' ? [] : (role?.clause.subject?.actors ?? []))].filter(
    o => o.side !== null && (o.side !== first?.side || o.actor.startsWith('leader:'))
  )
  const apart = new Set(others.map(o => o.side)).size
  // "the Abuja peace talks", with nobody named: where they are, not whose
  const bare = apart === 0 && /^(?:the|these|those|this)$/.test(phrase.modifiers[0] ?? '')
  // "his Rohan trip", "the king's Umbar visit": where it goes
  const goal = sort === 'VISIT' ? named.find(o => isGoal(o, core, named, role)) : undefined
  const gathers = core.lemma === 'summit' // "will attend the Abuja summit": whoever else is named
  const venue =
    first && named.length === 1 && (apart >= 2 || bare || gathers) ? venueBefore(first, core, analysis, context) : null
  const owners = venue ? [] : named.filter(o => o !== goal)
  const parts: Part[] =
    sort === 'VISIT'
      ? [...owners.map(asPart('VISITOR')), ...parties.map(asPart('VISITOR'))]
      : [
          ...owners.map(o => asPart(isLed(o, analysis) ? 'MEDIATOR' : 'PARTICIPANT')(o)),
          ...parties.map(asPart('PARTICIPANT'))
        ]
  const destination =
    sort === 'VISIT'
      ? ((goal ? placeOfMention(goal.mention, context) : null) ??
        destinationOf(core, analysis, context) ??
        destinationStated(role, analysis, context) ??
        (role && (onTheWay(sort, role, phrase) || comesFor(role))
          ? placeAmong(role.clause.obliques, analysis, context, new Set(['in', 'to', 'at']))
          : null) ??
        destinationBefore(phrase, opener, analysis, context) ??
        destinationLeft(role, opener, analysis, context) ??
        destinationDuring(role, opener, parts, analysis, context))
      : null
  const hosting = hostingOf(roles.parent(phrase))
  for (const ref of hosting) if (!parts.some(p => p.ref.actor === ref.actor)) parts.push({ ref, role: 'HOST' })
  // "his departure from a meeting with Brand": whose departure it was
  const above = roles.parent(phrase)
  if (
    above &&
    /^(?:from|of|at|to)$/.test(above.preposition) &&
    sidesOfParts(parts).length < 2 &&
    !PROSPECTS.has(above.phrase.lemma)
  ) {
    for (const ref of above.phrase.owners)
      if (!parts.some(p => p.ref.actor === ref.actor)) parts.push({ ref, role: 'PARTICIPANT' })
  }
  const nearestHost = role === nearest ? null : withClause(parts, nearest, sort, analysis, phrase)
  const ownHost = withClause(parts, role, sort, analysis, phrase)
  if (sort !== 'VISIT') parts.push(...throughTalks(phrase, parts, role, analysis).map(asPart('PARTICIPANT')))
  // "Gondor and Rohan came closer after their ministers ended two days of talks"
  const back =
    sort !== 'VISIT' &&
    parts.length === 0 &&
    role?.role === 'OBJECT' &&
    LIGHT_VERBS.has(role.clause.verb.lemma) &&
    pointsBack(role.clause.subject)
  if (back) parts.push(...pairBefore(role.clause.subject, analysis))
  const host = codeOf(hosting) ?? nearestHost ?? ownHost
  const led = sidesOfParts(parts).length >= 2 && parts.some(p => p.ref.actor.startsWith('leader:'))
  const joint = sidesOfParts(parts).length >= 2 && modifiers.some(m => /^(?:committee|joint)$/.test(m)) // "their supreme committee meeting"
  if (modifiers.some(m => FOREIGN_MODIFIERS.has(m)) && !led && !joint) return null
  const main = analysis.clauses.find(c => c.relation === 'MAIN')
  if (
    /^(?:their|our)$/.test(item.possessive ?? phrase.items[0]!.possessive ?? '') &&
    sidesOfParts(parts).length < 2 &&
    (role ?? main)
  ) {
    // "A urged B to act, in their first summit": those whom the main clause brings together; "signed it on Friday, the second day of their summit"
    const root = rootOf(role?.clause ?? main!, analysis.clauses)
    const earlier = analysis.phrases.filter(p => p.first < phrase.first && p.last <= phrase.first)
    const near = [
      root.subject,
      ...root.objects,
      ...root.obliques.filter(o => o.preposition === 'with').map(o => o.phrase)
    ]
    const named = [...near, ...earlier].flatMap(p =>
      p ? [...p.actors, ...(MEETING_NOUNS[p.lemma] ? p.owners : [])] : []
    )
    for (const ref of named) {
      if (ref.mention.kind === 'COUNTRY' && ref.mention.reading === 'PLACE') continue
      if (sidesOfParts(parts).length >= 2 && !parts.some(p => p.ref.side === ref.side)) break
      if (!parts.some(p => p.ref.actor === ref.actor)) parts.push({ ref, role: 'PARTICIPANT' })
    }
  }
  // "said the ground would be prepared for his visit to Umbar": whose "his" is, the clause above says
  const whose = ownerAbove(phrase, parts, role, analysis)
  parts.push(...whose.map(asPart(sort === 'VISIT' ? 'VISITOR' : 'PARTICIPANT')))
  if (sort === 'VISIT')
    parts.push(
      ...visitorOf(phrase, core, parts, role, opener, destination?.country ?? null, analysis).map(asPart('VISITOR'))
    )
  const parent = roles.parent(phrase)
  // "after years of talks": no occasion
  if (parent?.preposition === 'of' && /^(?:year|month|decade)$/.test(parent.phrase.lemma)) return null
  const reality = realityOfNoun(phrase, core, role, parent, analysis, opener)
  if (role?.role === 'OBJECT' && reality !== 'HELD' && isStanding(core, role.clause, analysis)) return null
  // what hangs on a cut-off "following …" is no more the clause's than the noun's
  const limit = cutOf(whole, role?.clause ?? null) ?? analysis.sentence.lastToken
  const around = (role?.clause.obliques ?? []).filter(o => o.phrase.first < limit)
  const sidelineAt = among([
    ...core.complements,
    ...(role && role.role !== 'OBLIQUE' ? [...around, ...leading(role.clause, analysis)] : [])
  ])
  const possessive = item.possessive ?? phrase.items[0]!.possessive
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
    ([...core.complements, ...(role?.role === 'OBJECT' ? around : [])].some(
      c => /^(?:with|of|between)$/.test(c.preposition) && fromManyStates(c.phrase)
    ) ||
      (role?.role === 'SUBJECT' &&
        /^(?:bring|gather|unite|include|involve)$/.test(role.clause.verb.lemma) &&
        role.clause.objects.some(fromManyStates)))
  const one =
    /^(?:an?|their|his|her)$/.test(core.modifiers[0] ?? '') &&
    !/s$/.test(analysis.words[core.head - analysis.sentence.firstToken] ?? '')
  if (entry.process && !occurs && single && !date && !place && !one) return null
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
    sideline: sidelineAt !== null,
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
    described: role?.role === 'SUBJECT' && !occurs && /^(?:be|aim|intend|mean)$/.test(role.clause.verb.lemma),
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
      (!single || OF_TWO.test(modifiers.join(' '))),
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
