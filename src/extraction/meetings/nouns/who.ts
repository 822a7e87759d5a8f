import type { Place } from '../../../domain/claim.js'
import type { Role } from '../../../domain/vocabulary.js'
import type { ExtractionContext } from '../../document.js'
import { FOREIGN_MODIFIERS, LIGHT_VERBS, MEETING_NOUNS } from '../../lexicon/meeting-words.js'
import { PROSPECTS } from '../../lexicon/status-words.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { sidesOfParts, type Part } from '../candidate.js'
import { broughtByRelative, codeOf, isGoal, ownerAbove, throughTalks } from './company.js'
import { comesFor, heldBetween, hostingOf, onTheWay, ownersOf, partiesOf, withoutTopics } from './parties.js'
import { withClause } from './clause.js'
import { destinationBefore, destinationLeft, destinationOf, destinationStated } from './place.js'
import type { MeetingNounReading } from './reading.js'
import { rootOf } from './reality.js'
import { isLed } from './shape.js'
import { destinationDuring, visitorOf } from './visitor.js'
import { areTheMinisters, pairBefore, pointsBack } from '../verbs/pairs.js'
import type { PhraseRole, Roles } from '../../events/roles.js'
import { placeAmong, placeOfMention, venueBefore } from '../../places/where.js'

/** Who meets, and what the names around a noun tell besides. */
export interface WhoMeets {
  readonly parts: readonly Part[]
  /** Whose meeting the noun phrase says it is, and with whom. */
  readonly owners: readonly ActorRef[]
  readonly parties: readonly ActorRef[]
  /** A name before the noun that tells where: "the Abuja talks". */
  readonly venue: Place | null
  /** Where a visit goes. */
  readonly destination: Place | null
  /** Code of the country that has the others as guests. */
  readonly host: string | null
  /** Of those who were spoken of before. */
  readonly back: boolean
}

const asPart =
  (role: Role) =>
  (ref: ActorRef): Part => ({ ref, role })

/** Gathers who takes part in what a noun names; null where it is a meeting of another kind (a match, a board). */
export function whoMeets(
  { phrase, core, single, modifiers, sort, courtesy, opener, role, nearest }: MeetingNounReading,
  analysis: SentenceAnalysis,
  roles: Roles,
  context: ExtractionContext
): WhoMeets | null {
  const meal = /^(?:dinner|lunch|luncheon|breakfast|banquet|reception)$/.test(core.lemma)
  const named = ownersOf(phrase, core, single)
  const parties = [
    ...partiesOf(
      // "flew to Lindon, in a rare visit by a Union official": he is that official
      sort === 'VISIT' &&
        role?.role !== 'SUBJECT' &&
        role?.clause.subject?.actors.some(r => r.actor.startsWith('leader:'))
        ? core.complements.filter(c => c.preposition !== 'by' || !/^an?$/.test(c.phrase.modifiers[0] ?? ''))
        : withoutTopics(core.complements, role),
      sort,
      meal
    ),
    ...(meal && role?.role === 'OBJECT'
      ? role.clause.obliques.filter(o => o.preposition === 'for').flatMap(o => o.phrase.actors)
      : []),
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
  // "an Abuja meeting between rebels and donors"
  const among =
    /^(?:an?|the)$/.test(phrase.modifiers[0] ?? '') &&
    first?.mention.form === 'CAPITAL' &&
    core.complements[0]?.preposition === 'between'
  const venue =
    first && named.length === 1 && (apart >= 2 || bare || gathers || among)
      ? venueBefore(first, core, analysis, context)
      : null
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
  const told = sort === 'VISIT' ? null : broughtByRelative(parts, phrase, analysis)
  const ownHost = told ?? withClause(parts, role, sort, analysis, phrase)
  if (sort !== 'VISIT') parts.push(...throughTalks(phrase, parts, role, analysis).map(asPart('PARTICIPANT')))
  // "Gondor and Rohan came closer after their ministers ended two days of talks"
  const back =
    sort !== 'VISIT' &&
    parts.length === 0 &&
    role !== null &&
    (role.role === 'OBJECT'
      ? LIGHT_VERBS.has(role.clause.verb.lemma) && pointsBack(role.clause.subject)
      : isAgreedOn(role) && (pointsBack(role.clause.subject) || areTheMinisters(role.clause.subject, analysis)))
  if (back) parts.push(...pairBefore(role.clause.subject, analysis))
  const host = codeOf(hosting) ?? nearestHost ?? ownHost
  const led = sidesOfParts(parts).length >= 2 && parts.some(p => p.ref.actor.startsWith('leader:'))
  const joint = sidesOfParts(parts).length >= 2 && modifiers.some(m => /^(?:committee|joint)$/.test(m)) // "their supreme committee meeting"
  if (modifiers.some(m => FOREIGN_MODIFIERS.has(m)) && !led && !joint) return null
  const main = analysis.clauses.find(c => c.relation === 'MAIN')
  if (
    /^(?:their|our)$/.test(core.items.at(-1)!.possessive ?? phrase.items[0]!.possessive ?? '') &&
    sidesOfParts(parts).length < 2 &&
    (role ?? main)
  ) {
    // "A urged B to act, in their first summit": those whom the main clause brings together; "signed it on Friday, the second day of their summit"
    const root = rootOf(role?.clause ?? main!, analysis.clauses)
    const earlier = analysis.phrases.filter(p => p.first < phrase.first && p.last <= phrase.first)
    // "their meeting followed a call between Quill and Brand": what a meeting follows is another's
    const near =
      role?.role === 'SUBJECT' && root === role.clause && FOLLOWING.test(root.verb.lemma)
        ? []
        : [root.subject, ...root.objects, ...root.obliques.filter(o => o.preposition === 'with').map(o => o.phrase)]
    // "Union leaders agreed to lend Rohan money at their summit": that of the Union
    const body = core.lemma === 'summit' ? soleBodyOf(root) : null
    const named = (body ? [body] : [...near, ...earlier]).flatMap(p =>
      p ? [...p.actors, ...(MEETING_NOUNS[p.lemma] ? p.owners : [])] : []
    )
    const rows = [...near, ...earlier].filter(
      p => p !== null && p !== undefined && new Set(p.actors.map(r => r.side)).size > 2
    )
    const whole = new Set(rows.flatMap(p => p!.actors))
    for (const ref of named) {
      if (ref.mention.kind === 'COUNTRY' && ref.mention.reading === 'PLACE') continue
      // "Gondor, Rohan and Harad … their summit": that of all in the row
      if (!whole.has(ref) && sidesOfParts(parts).length >= 2 && !parts.some(p => p.ref.side === ref.side)) break
      if (!parts.some(p => p.ref.actor === ref.actor)) parts.push({ ref, role: 'PARTICIPANT' })
    }
  }
  if (sort !== 'VISIT' && sort !== 'CALL' && sidesOfParts(parts).length === 0)
    parts.push(...ofTwo(modifiers, analysis).map(asPart('PARTICIPANT')))
  // "said the ground would be prepared for his visit to Umbar": whose "his" is, the clause above says
  const whose = ownerAbove(phrase, parts, role, analysis)
  parts.push(...whose.map(asPart(sort === 'VISIT' ? 'VISITOR' : 'PARTICIPANT')))
  if (sort === 'VISIT')
    parts.push(
      ...visitorOf(phrase, core, parts, role, opener, destination?.country ?? null, analysis).map(asPart('VISITOR'))
    )
  const who = { parts, owners, parties, venue, destination, host, back }
  return sort === 'VISIT' && destination === null ? received(who, core) : who
}

/** "The ministers agreed to another meeting", "They agreed on a summit" */
const isAgreedOn = ({ role, preposition, clause }: PhraseRole): boolean =>
  role === 'OBLIQUE' && clause.verb.lemma === 'agree' && /^(?:to|on|upon)$/.test(preposition ?? '')

/** The organisation whose people a clause tells of, where they do nothing with anybody else. */
function soleBodyOf({ subject, obliques }: Clause): NounPhrase | null {
  const [body, ...others] = subject?.actors ?? []
  if (!body?.actor.startsWith('organization:') || others.length > 0) return null
  return obliques.some(o => o.preposition === 'with' && o.phrase.actors.length > 0) ? null : subject
}

/** "Edoras raised its ties with Rohan during a trip by King Brand": who does something of its own while another comes is his host. */
function received(who: WhoMeets, { complements }: NounPhrase): WhoMeets {
  const by = complements.filter(c => c.preposition === 'by').flatMap(c => c.phrase.actors)
  const guests = new Set(by.filter(r => r.actor.startsWith('leader:')).map(r => r.side))
  const others = who.parts.filter(p => p.role === 'VISITOR' && !guests.has(p.ref.side))
  const [home, ...more] = others
  const side = home?.ref.side
  if (guests.size !== 1 || more.length > 0 || !side?.startsWith('country:') || home?.ref.actor !== side) return who
  const parts = who.parts.map(p => (p === home ? { ref: p.ref, role: 'HOST' as const } : p))
  const country = side.slice('country:'.length)
  return { ...who, parts, host: country, destination: { city: null, country } }
}

const FOLLOWING = /^(?:follow|precede|come|build|continue|succeed|coincide|cap|echo|revisit)$/

/** "The ministers of Gondor and Rohan reported on the agreement signed during a bilateral meeting": theirs. */
function ofTwo(modifiers: readonly string[], { clauses }: SentenceAnalysis): readonly ActorRef[] {
  if (!modifiers.some(m => /^(?:bilateral|two-way)$/.test(m))) return []
  const [refs, ...more] = clauses
    .map(c => c.subject?.actors ?? [])
    .filter(all => new Set(all.map(r => r.side)).size >= 2)
  if (!refs || more.some(all => all.some(r => !refs.includes(r)))) return []
  return new Set(refs.map(r => r.side)).size === 2 && refs.every(r => !r.actor.startsWith('organization:')) ? refs : []
}
