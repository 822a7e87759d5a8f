import type { ActorKey } from '../../../domain/claim.js'
import type { Role, SummitLevel } from '../../../domain/vocabulary.js'
import type { DateMention, ExtractionContext, Mention } from '../../document.js'
import {
  MEETING_NOUNS,
  OCCURRING_VERBS,
  FOREIGN_MODIFIERS,
  HOSTING_VERBS,
  LEVEL_WORDS,
  LIGHT_VERBS,
  MEDIATING_VERBS,
  OTHER_OCCASION,
  PARTY_PREPOSITIONS,
  REMOTE_MODIFIERS,
  ROUND_NOUNS,
  TELLING_VERBS,
  type MeetingNoun
} from '../../lexicon/meeting-words.js'
import { HANDLING, PROSPECTS } from '../../lexicon/status-words.js'
import type { ActorRef, Clause, NounPhrase, Oblique, SentenceAnalysis } from '../../clauses/types.js'
import type { MeetingCandidate, Part } from './candidate.js'
import { sidesOfParts } from './candidate.js'
import { handled, realityOf, realityOfModifiers, type Reality } from './modality.js'
import type { PhraseRole, Roles } from './roles.js'
import { dateOfClause, dateOfPhrase } from './when.js'
import { leading, placeAmong, placeInName, placeOfPhrase } from './where.js'

const SIDELINES = /^(?:on|at) the (?:sidelines|margins|fringes|side) of$/
const RELATIONS = new Set([
  'war',
  'conflict',
  'relation',
  'relationship',
  'tie',
  'border',
  'dispute',
  'ceasefire',
  'truce',
  'tension',
  'trade',
  'difference',
  'peace',
  'agreement',
  'deal',
  'cooperation',
  'fighting',
  'crisis',
  'hostility',
  'standoff',
  'rift',
  'exchange',
  'partnership'
])
/** Verbs whose subject the noun only stands for when it happened: "the talks ended", "the summit comes as". */
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
    const entry = MEETING_NOUNS[core.lemma]
    if (!entry) continue
    const candidate = fromNoun(phrase, own(core), entry, analysis, roles, context)
    if (candidate) found.push(candidate)
  }
  return found
}

/** The organisation whose summit a phrase names. */
export function gatheringOf(phrase: NounPhrase): ActorKey | null {
  return [...phrase.actors, ...phrase.owners].map(r => r.actor).find(a => a.startsWith('organization:')) ?? null
}

const before = (date: DateMention | null, limit: number): DateMention | null =>
  date && date.firstToken < limit ? date : null

function cutOf(phrase: NounPhrase, clause: Clause | null): number | null {
  const all = [...phrase.complements, ...(clause?.obliques ?? [])]
  return all.find(c => CUTTING.test(c.preposition) && c.phrase.first >= phrase.last)?.phrase.first ?? null
}

const CUTTING = /^(?:following|after|since|before|ahead of|prior to|despite)$/

/** "their meeting, following an encounter in June": what comes after "following" belongs to the encounter. */
function own(phrase: NounPhrase): NounPhrase {
  const inner = phrase.complements.findIndex(
    c => MEETING_NOUNS[c.phrase.lemma] !== undefined && !SIDELINES.test(c.preposition)
  )
  const cut = phrase.complements.findIndex((c, i) => CUTTING.test(c.preposition) || (inner >= 0 && i > inner))
  return cut < 0 ? phrase : { ...phrase, complements: phrase.complements.slice(0, cut) }
}

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
  const modifiers = [...phrase.modifiers, ...core.modifiers]
  if (modifiers.includes('such')) return null // "the first such meeting" says how rare the other one is
  const item = core.items[core.items.length - 1]!
  const remote =
    modifiers.some(m => REMOTE_MODIFIERS.has(m)) ||
    core.complements.some(
      c =>
        /^(?:by|via|on|over)$/.test(c.preposition) &&
        /^(?:phone|telephone|video|videolink|zoom|link)$/.test(c.phrase.lemma)
    )
  let sort = entry.sort
  if (remote) sort = 'CALL'
  if (
    core.lemma === 'call' &&
    !remote &&
    core.complements[0] &&
    /^(?:for|on|to)$/.test(core.complements[0].preposition)
  )
    return null
  const role =
    roles.subjectOf(phrase) && roles.of(phrase)?.role !== 'OBJECT' ? roles.subjectOf(phrase) : roles.of(phrase)
  const owners = ownersOf(phrase, core, single)
  const parties = partiesOf(core.complements, sort)
  const parts: Part[] =
    sort === 'VISIT'
      ? [...owners.map(asPart('VISITOR')), ...parties.map(asPart('VISITOR'))]
      : [...owners, ...parties].map(asPart('PARTICIPANT'))
  const destination = sort === 'VISIT' ? destinationOf(core, analysis, context) : null
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
  const host = codeOf(hosting) ?? withClause(parts, role, sort, analysis, phrase)
  const led = sidesOfParts(parts).length >= 2 && parts.some(p => p.ref.actor.startsWith('leader:'))
  if (modifiers.some(m => FOREIGN_MODIFIERS.has(m)) && !led) return null
  if (
    /^(?:their|our)$/.test(item.possessive ?? phrase.items[0]!.possessive ?? '') &&
    sidesOfParts(parts).length < 2 &&
    role
  ) {
    // "A urged B to act, in their first summit": those whom the main clause brings together
    const root = rootOf(role.clause, analysis.clauses)
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
      if (sidesOfParts(parts).length >= 2 && !parts.some(p => p.ref.side === ref.side)) break
      if (!parts.some(p => p.ref.actor === ref.actor)) parts.push({ ref, role: 'PARTICIPANT' })
    }
  }
  const parent = roles.parent(phrase)
  const reality = realityOfNoun(phrase, core, role, parent, analysis, opener)
  // what hangs on a cut-off "following …" is no more the clause's than the noun's
  const limit = cutOf(whole, role?.clause ?? null) ?? analysis.sentence.lastToken
  const around = (role?.clause.obliques ?? []).filter(o => o.phrase.first < limit)
  const sidelineAt = [...core.complements, ...(role && role.role !== 'OBLIQUE' ? around : [])].find(c =>
    SIDELINES.test(c.preposition)
  )
  const possessive = item.possessive ?? phrase.items[0]!.possessive
  const definite = possessive !== null || /^(?:the|this|these|those|that|both)$/.test(phrase.modifiers[0] ?? '')
  // "it was their second meeting" is the meeting spoken of; "a meeting that followed their encounter" is another
  const present =
    role?.role === 'OBJECT' &&
    role.clause.verb.lemma === 'be' &&
    /^(?:it|this|that|meeting|summit|talk|visit|encounter)$/.test(role.clause.subject?.lemma ?? '')
  const follows =
    (opener === 'following' || opener === 'after') &&
    parent !== null &&
    MEETING_NOUNS[parent.phrase.lemma] !== undefined
  const handles =
    role !== null &&
    (role.role === 'SUBJECT' ||
      LIGHT_VERBS.has(role.clause.verb.lemma) ||
      HOSTING_VERBS.has(role.clause.verb.lemma) ||
      OCCURRING_VERBS.has(role.clause.verb.lemma) ||
      HANDLING[role.clause.verb.lemma] !== undefined)
  const beside = role?.role === 'OBLIQUE' && /^(?:for|in|at|during)$/.test(role.preposition ?? '') && opener !== 'after'
  const clauseDates =
    role && (role.role === 'OBLIQUE' ? beside : handles) ? before(dateOfClause(role.index, analysis), limit) : null
  const toldClause = toldOf(phrase, analysis)
  const toldDate = toldClause ? dateOfClause(toldClause.index, analysis) : null
  const date =
    dateOfPhrase(phrase, analysis) ?? (single ? null : dateOfPhrase(core, analysis)) ?? toldDate ?? clauseDates
  const clauseObliques = role && (role.role !== 'OBLIQUE' || role.preposition === 'for') ? around : []
  const told = toldClause
  const place =
    destination ??
    placeAmong(core.complements, analysis, context) ??
    (told ? placeAmong(told.clause.obliques, analysis, context) : null) ??
    placeInName(phrase, analysis) ??
    (sort === 'CALL'
      ? null
      : (placeOfTravel(role, analysis, context) ?? placeAmong(clauseObliques, analysis, context))) ??
    // "In Lindon Telemar held talks with"
    (sort !== 'CALL' && role?.role === 'OBJECT' && LIGHT_VERBS.has(role.clause.verb.lemma)
      ? placeAmong(leading(role.clause, analysis), analysis, context)
      : null)
  const occurs = role !== null && role.role !== 'OBLIQUE' && OCCURRING_VERBS.has(role.clause.verb.lemma)
  const one =
    /^(?:an?|their|his|her)$/.test(core.modifiers[0] ?? '') &&
    !/s$/.test(analysis.words[core.head - analysis.sentence.firstToken] ?? '')
  if (entry.process && !occurs && single && !date && !place && !one) return null
  // "talks could be bolstered": what may become of them does not make them
  const { modal = null, lemma = '' } = role?.role === 'SUBJECT' ? role.clause.verb : {}
  const unsure = modal !== null && modal !== 'will' && !occurs && lemma !== 'be'
  const framework =
    analysis.mentions.find(
      (m: Mention) => m.kind === 'FRAMEWORK' && m.firstToken >= phrase.first && m.lastToken <= core.last
    )?.ref ?? null
  return {
    sentence: analysis.sentence,
    at: core.head,
    sort,
    reality: unsure ? 'HYPOTHETICAL' : reality,
    parts: destination?.country ? [...parts, ...hostPart(destination.country, analysis)] : parts,
    place,
    host: host ?? destination?.country ?? null,
    date,
    sideline: sidelineAt !== undefined,
    besides: sidelineAt ? gatheringOf(sidelineAt.phrase) : null,
    framework,
    name: null,
    other: !present && (follows || modifiers.some(m => OTHER_OCCASION.has(m))),
    definite: definite || present,
    // "the session of the Council was held in Lindon on 5 January"
    strong:
      entry.strong ||
      sidesOfParts(parts).length >= 2 ||
      (sort === 'SUMMIT' && occurs && date !== null && parts.some(p => p.ref.actor.startsWith('organization:'))),
    unnamed: false,
    occurs,
    theirs: /^(?:their|our)$/.test(possessive ?? ''),
    ahead:
      reality === 'PLANNED' && role?.role === 'OBLIQUE' && /^(?:ahead of|before|prior to|until)$/.test(opener ?? ''),
    level: levelOf(phrase, core, sort),
    attribution: role?.clause.attribution ?? null,
    rule: `meeting.noun.${core.lemma}`,
    confidence: entry.strong ? 0.8 : 0.65
  }
}

/** Who owns the meeting: "Lee's meeting", "the US-China talks", "their summit"; a city before the noun is its venue. */
function ownersOf(phrase: NounPhrase, core: NounPhrase, single: boolean): ActorRef[] {
  const owners = [...core.owners, ...(single ? [] : phrase.owners)]
  // "Gondor, Rohan talks": items of the list that are themselves parties
  const listed = core.items.slice(0, -1).flatMap(i => i.actors)
  return [...listed, ...owners].filter(o => o.mention.reading !== 'PLACE' || o.mention.form === 'DEMONYM')
}

function partiesOf(complements: readonly Oblique[], sort: string): ActorRef[] {
  const parties: ActorRef[] = []
  complements.forEach(({ preposition, phrase }, i) => {
    const visit = sort === 'VISIT'
    const called = sort === 'CALL' && (preposition === 'to' || preposition === 'by')
    if (visit ? preposition !== 'by' && preposition !== 'of' : !called && !PARTY_PREPOSITIONS.has(preposition)) return
    const before = complements[i - 1]
    const topical = before && /^(?:on|about|over|for|to|of|in)$/.test(before.preposition)
    if (preposition === 'between' && topical && RELATIONS.has(before.phrase.lemma)) return // talks on the war between A and B
    if (preposition === 'from' && i > 0) return
    if (preposition === 'of' && i > 0) return
    parties.push(...phrase.actors)
  })
  return parties
}

function destinationOf(
  core: NounPhrase,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): ReturnType<typeof placeOfPhrase> {
  for (const { preposition, phrase } of core.complements) {
    if (preposition !== 'to' && preposition !== 'in') continue
    const place = placeOfPhrase(phrase, analysis, context)
    if (place) return place
  }
  return null
}

function hostPart(code: string, analysis: SentenceAnalysis): Part[] {
  const mention = analysis.mentions.find(m => m.actors.includes(`country:${code}`) || m.country === code)
  return mention ? [{ ref: { actor: `country:${code}`, side: `country:${code}`, mention }, role: 'HOST' }] : []
}

/** "Rohan's hosting of the summit" */
function hostingOf(parent: { readonly phrase: NounPhrase; readonly preposition: string } | null): readonly ActorRef[] {
  return parent?.preposition === 'of' && (parent.phrase.lemma === 'hosting' || parent.phrase.lemma === 'host')
    ? parent.phrase.owners
    : []
}

/** A bloc's own summit brings in only who is said to attend it, not whoever speaks of it. */
const GATHERING_VERBS = new Set(['attend', 'join', 'address', 'host', 'chair', 'convene', 'skip', 'boycott', 'hold'])

/** Adds whoever holds, hosts, attends or mediates; returns the host's code where the clause names one. */
function withClause(
  parts: Part[],
  role: PhraseRole | null,
  sort: string,
  analysis: SentenceAnalysis,
  phrase: NounPhrase
): string | null {
  if (!role) return null
  const { clause } = role
  const lemma = clause.verb.lemma
  const add = (refs: readonly ActorRef[], as: Role): void => {
    for (const ref of refs) if (!parts.some(p => p.ref.actor === ref.actor)) parts.push({ ref, role: as })
  }
  const agent = clause.obliques.filter(o => o.preposition === 'by').flatMap(o => o.phrase.actors)
  let host: string | null = null
  if (role.role === 'SUBJECT') {
    // "talks mediated by Oman", "a summit hosted by Rohan", "talks were held with Iran"
    if (clause.verb.passive && (HOSTING_VERBS.has(lemma) || MEDIATING_VERBS.has(lemma))) {
      add(agent, HOSTING_VERBS.has(lemma) ? 'HOST' : 'MEDIATOR')
      if (HOSTING_VERBS.has(lemma)) host = codeOf(agent)
    } else if (clause.verb.passive && LIGHT_VERBS.has(lemma)) add(agent, 'PARTICIPANT')
    if (clause.verb.lemma === 'include' || clause.verb.lemma === 'involve')
      add(
        clause.objects.flatMap(o => o.actors),
        'PARTICIPANT'
      )
    add(
      clause.obliques
        .filter(o => o.preposition === 'with' || o.preposition === 'between' || o.preposition === 'involving')
        .flatMap(o => o.phrase.actors),
      sort === 'VISIT' ? 'PARTICIPANT' : 'PARTICIPANT'
    )
    for (const inner of analysis.clauses) {
      if (
        inner !== clause &&
        inner.subject?.first === phrase.first &&
        inner.verb.passive &&
        (HOSTING_VERBS.has(inner.verb.lemma) || MEDIATING_VERBS.has(inner.verb.lemma))
      ) {
        const by = inner.obliques.filter(o => o.preposition === 'by').flatMap(o => o.phrase.actors)
        add(by, HOSTING_VERBS.has(inner.verb.lemma) ? 'HOST' : 'MEDIATOR')
        if (HOSTING_VERBS.has(inner.verb.lemma)) host = codeOf(by)
      }
    }
    return host
  }
  const blocs = parts.some(p => p.ref.actor.startsWith('organization:'))
  const subject = blocs && sort === 'SUMMIT' && !GATHERING_VERBS.has(lemma) ? [] : (clause.subject?.actors ?? [])
  if (role.role === 'OBJECT') {
    if (HOSTING_VERBS.has(lemma)) {
      const outsiders = sidesOfParts(parts).length >= 2
      add(subject, lemma === 'host' || lemma === 'convene' ? 'HOST' : outsiders ? 'MEDIATOR' : 'PARTICIPANT')
      if (lemma === 'host') host = codeOf(subject)
    } else if (MEDIATING_VERBS.has(lemma)) add(subject, 'MEDIATOR')
    else if (LIGHT_VERBS.has(lemma) || HANDLING[lemma] !== undefined || sidesOfParts(parts).length < 2) {
      if (lemma === 'attend' || sidesOfParts(parts).length < 2 || lemma === 'hold' || lemma === 'have')
        add(subject, sort === 'VISIT' ? 'VISITOR' : 'PARTICIPANT')
    }
    for (const inner of analysis.clauses) {
      if (inner.subject?.first === phrase.first && inner.verb.passive && MEDIATING_VERBS.has(inner.verb.lemma))
        add(
          inner.obliques.filter(o => o.preposition === 'by').flatMap(o => o.phrase.actors),
          'MEDIATOR'
        )
    }
    return host
  }
  if (
    sidesOfParts(parts).length < 2 &&
    role.preposition !== 'on' &&
    role.preposition !== 'about' &&
    role.preposition !== 'over'
  ) {
    const passiveAgent = clause.verb.passive && agent.length > 0
    add(passiveAgent ? agent : subject, sort === 'VISIT' ? 'VISITOR' : 'PARTICIPANT')
    // "told his counterpart in a telephone call"
    const during = role.preposition === 'in' || role.preposition === 'during'
    if (during && sort !== 'VISIT' && TELLING_VERBS.has(lemma) && !clause.verb.passive)
      add(clause.objects[0]?.actors ?? [], 'PARTICIPANT')
  }
  return host
}

function codeOf(refs: readonly ActorRef[]): string | null {
  for (const { side } of refs) if (side?.startsWith('country:')) return side.slice('country:'.length)
  return null
}

/** "came to Warsaw for talks with": the way there says where. */
function placeOfTravel(
  role: PhraseRole | null,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): ReturnType<typeof placeOfPhrase> {
  if (role?.role !== 'OBLIQUE' || role.preposition !== 'for') return null
  return (
    placeAmong(role.clause.obliques, analysis, context, new Set(['to', 'in', 'at', 'for'])) ??
    (role.clause.verb.lemma === 'visit' && role.clause.objects[0]
      ? placeOfPhrase(role.clause.objects[0], analysis, context)
      : null)
  )
}

function realityOfNoun(
  phrase: NounPhrase,
  core: NounPhrase,
  role: PhraseRole | null,
  parent: { readonly phrase: NounPhrase; readonly preposition: string } | null,
  analysis: SentenceAnalysis,
  opener: string | null
): Reality {
  const stated = realityOfModifiers(phrase) ?? realityOfModifiers(core)
  if (opener && parent && PROSPECTS.has(parent.phrase.lemma) && /^(?:of|for|to|about|on)$/.test(opener))
    return 'PROPOSED'
  if (!role) return stated ?? 'HELD'
  const { clause } = role
  const assembly = [...phrase.owners, ...core.owners].some(o => o.actor.startsWith('organization:'))
  const partaking =
    /^(?:attend|join|invite|skip|address|boycott|participate)$/.test(clause.verb.lemma) ||
    (clause.verb.lemma === 'take' && clause.objects[0]?.lemma === 'part')
  if (assembly && partaking) {
    // whether somebody comes to a bloc's summit does not decide whether there is one
    const reality = realityOf(clause, analysis.clauses)
    return stated ?? (reality === 'HELD' || reality === 'PLANNED' ? reality : 'HYPOTHETICAL')
  }
  if (role.role === 'OBJECT') {
    if (MEDIATING_VERBS.has(clause.verb.lemma)) return realityOf(clause, analysis.clauses)
    const by = handled(clause, analysis.clauses)
    return stated !== null && by === 'HELD' && stated !== 'HELD' ? stated : by
  }
  if (role.role === 'SUBJECT') {
    const by = handled(clause, analysis.clauses)
    const clauseSays = by === 'HELD' && clause.verb.lemma === 'be' && !clause.verb.passive ? (stated ?? 'HELD') : by
    return clauseSays === 'HELD' && stated && stated !== 'HELD' ? stated : clauseSays
  }
  if (stated && stated !== 'HELD') return stated
  const preposition = opener ?? role.preposition
  if (preposition === 'ahead of' || preposition === 'before' || preposition === 'prior to' || preposition === 'until')
    return 'PLANNED'
  if (preposition === 'to' && /^(?:agree|return|commit|open)$/.test(clause.verb.lemma))
    return clause.verb.lemma === 'agree' ? 'PLANNED' : 'PROPOSED'
  if (preposition === 'for') {
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
    const reality = realityOf(apart ? rootOf(clause, analysis.clauses) : clause, analysis.clauses)
    return reality === 'DENIED' || reality === 'REFUSED' || reality === 'CANCELLED' ? 'HELD' : reality
  }
  const { modal } = clause.verb
  if (/^(?:on|about|over)$/.test(preposition ?? '') && modal !== null && modal !== 'will') return 'HYPOTHETICAL' // would impact on talks
  return stated ?? 'HELD'
}

function rootOf(clause: Clause, clauses: readonly Clause[]): Clause {
  let root = clause
  for (let guard = 0; guard < 6 && root.verb.form !== 'FINITE' && root.outer !== null; guard++)
    root = clauses[root.outer] ?? root
  return root
}

/** "his summit with Brand, which was to take place in Lindon": the relative clause that says where and when. */
function toldOf(
  phrase: NounPhrase,
  analysis: SentenceAnalysis
): { readonly clause: Clause; readonly index: number } | null {
  const index = analysis.clauses.findIndex(
    c =>
      (c.relation === 'RELATIVE' || c.governors.length > 0) &&
      c.verb.first > phrase.head &&
      (OCCURRING_VERBS.has(c.verb.lemma) || c.verb.lemma === 'place') &&
      c.subject !== null &&
      (c.subject.first === phrase.first ||
        (c.verb.lemma === 'take' && phrase.complements.some(k => k.phrase.first === c.subject?.first)))
  )
  return index < 0 ? null : { clause: analysis.clauses[index]!, index }
}

export function levelOf(phrase: NounPhrase, core: NounPhrase, sort: string): SummitLevel | null {
  const words = [
    ...phrase.modifiers,
    ...core.modifiers,
    ...core.complements.flatMap(c => [...c.phrase.modifiers, c.phrase.lemma])
  ]
  const has = (set: ReadonlySet<string>): boolean => words.some(w => set.has(w) || set.has(w.replace(/s$/, '')))
  if (has(LEVEL_WORDS.ministers)) return 'MINISTERS'
  if (has(LEVEL_WORDS.envoys)) return 'ENVOYS'
  if (sort === 'SUMMIT' && core.lemma === 'summit') return 'LEADERS'
  return has(LEVEL_WORDS.leaders) ? 'LEADERS' : null
}
