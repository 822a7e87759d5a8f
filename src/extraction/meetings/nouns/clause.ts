import type { Role } from '../../../domain/vocabulary.js'
import {
  HOSTING_VERBS,
  LIGHT_VERBS,
  MEDIATING_VERBS,
  MEETING_NOUNS,
  PARTY_PREPOSITIONS,
  TELLING_VERBS
} from '../../lexicon/meeting-words.js'
import { HANDLING } from '../../lexicon/status-words.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { Part } from '../candidate.js'
import { sidesOfParts } from '../candidate.js'
import type { PhraseRole } from '../../events/roles.js'
import { broughtTogether, codeOf } from './company.js'
import { actorsOfSubject } from '../../events/subject-of.js'
import { REPORTING } from '../../clauses/words.js'
import { RELATIONS, TAKING_PART, listsGuests, onTheWay } from './parties.js'
import { attending, FRAMING, travellersOf, signedWhere, tellTogether, tellsOfOwn, theirPeople } from './tellers.js'

/** A bloc's own summit brings in only who is said to attend it, not whoever speaks of it. */
const GATHERING_VERBS = new Set(['attend', 'join', 'address', 'host', 'chair', 'convene', 'skip', 'boycott', 'hold'])

/** "will skip the Union's summit", "did not attend it": a bloc meets without him. */
const staysAway = ({ verb }: Clause): boolean =>
  /^(?:skip|boycott|miss)$/.test(verb.lemma) !==
  (verb.negated && /^(?:attend|join|skip|boycott|miss)$/.test(verb.lemma))

/** "comes after tensions between the two countries", "follows a call between Quill and Brand": they stand with another noun. */
const isOfAnother = (before: NounPhrase | undefined, { objects }: Clause): boolean =>
  RELATIONS.has(before?.lemma ?? '') || [before, ...objects].some(p => MEETING_NOUNS[p?.lemma ?? ''] !== undefined)

/** "the Union Leaders' Meeting" */
const ofLeaders = (phrase: NounPhrase): boolean =>
  phrase.modifiers.some(m => /^(?:leaders?|ministers?|ministerial|summit)$/.test(m))

/** Adds whoever holds, hosts, attends or mediates; returns the host's code where the clause names one. */
export function withClause(
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
  if (role.role === 'OBLIQUE' && parts.length === 0 && sort !== 'VISIT') add(theirPeople(role, analysis), 'PARTICIPANT')
  if (role.role === 'SUBJECT') {
    add(tellsOfOwn(role, phrase, analysis), 'PARTICIPANT')
    if (parts.length === 0) add(signedWhere(role, analysis), 'PARTICIPANT')
    if (parts.length === 0 && sort !== 'VISIT') add(tellTogether(clause, phrase), 'PARTICIPANT')
    // "talks mediated by Oman", "a summit hosted by Rohan", "talks were held with Iran"
    if (clause.verb.passive && (HOSTING_VERBS.has(lemma) || MEDIATING_VERBS.has(lemma))) {
      add(agent, HOSTING_VERBS.has(lemma) ? 'HOST' : 'MEDIATOR')
      if (HOSTING_VERBS.has(lemma)) host = codeOf(agent)
    } else if (clause.verb.passive && LIGHT_VERBS.has(lemma))
      // "the encounter was arranged by Rohan": by somebody who brings others together
      add(agent, lemma === 'arrange' && parts.length === 0 ? 'MEDIATOR' : 'PARTICIPANT')
    // "the trip to Rohan was the first by a Gondorian president"
    const by = [...clause.obliques, ...clause.objects.flatMap(o => o.complements)].find(o => o.preposition === 'by')
    if (sort === 'VISIT' && lemma === 'be' && parts.length === 0 && by && !clause.verb.negated)
      add(by.phrase.actors, 'VISITOR')
    // "a tour that will take him to Rohan and Harad"
    if (sort === 'VISIT' && TAKING.test(lemma) && !clause.verb.passive)
      add(
        clause.objects.flatMap(o => o.actors.filter(r => r.actor.startsWith('leader:'))),
        'VISITOR'
      )
    if (/^(?:include|involve|bring|gather|unite)$/.test(lemma) && sort !== 'VISIT' && !clause.verb.passive)
      add(
        clause.objects.flatMap(o => o.actors),
        'PARTICIPANT'
      )
    add(
      // "the visit marked the return of diplomacy between A and B" names no visitors
      (sort === 'VISIT' ? [] : clause.obliques)
        .filter((o, i, all) => o.preposition !== 'between' || !isOfAnother(all[i - 1]?.phrase, clause))
        // "opened in Edoras, with Brand urging both": who does something of his own there
        .filter(
          o =>
            !(
              sidesOfParts(parts).length >= 2 &&
              analysis.clauses.some(c => c.verb.form === 'GERUND' && c.subject?.first === o.phrase.first)
            )
        )
        .filter(o => o.preposition === 'with' || o.preposition === 'between' || o.preposition === 'involving')
        .flatMap(o => [
          ...o.phrase.actors,
          ...(TAKING_PART.test(o.phrase.lemma) ? (o.phrase.complements[0]?.phrase.actors ?? []) : [])
        ]),
      'PARTICIPANT'
    )
    return broughtTogether(parts, clause, analysis, phrase) ?? host
  }
  if (sort !== 'VISIT') host = broughtTogether(parts, clause, analysis, phrase)
  if (sort !== 'VISIT') add(attending(role, phrase, analysis), 'PARTICIPANT')
  // "held talks under Haradrim mediation"
  if (role.role === 'OBJECT' && sort !== 'VISIT')
    add(
      clause.obliques
        .filter(o => o.phrase.lemma === 'mediation' && /^(?:under|with|through|via)$/.test(o.preposition))
        .flatMap(o => [...o.phrase.owners, ...(o.phrase.complements[0]?.phrase.actors ?? [])]),
      'MEDIATOR'
    )
  const blocs = parts.some(p => p.ref.actor.startsWith('organization:'))
  const all = actorsOfSubject(clause, analysis)
  // "insisted at a Union summit in Lindon": who speaks there is there
  const there = role.role === 'OBLIQUE' && analysis.openers.get(phrase.first) === 'at' && clause.verb.tense !== 'FUTURE'
  if (blocs && staysAway(clause)) return host
  const subject =
    blocs && (sort === 'SUMMIT' || ofLeaders(phrase)) && !GATHERING_VERBS.has(lemma)
      ? all.filter(r => there && r.actor.startsWith('leader:'))
      : all
  if (role.role === 'OBJECT') {
    // "discussed the peace summit": one that others may hold
    if (lemma === 'discuss' && phrase.modifiers[0] === 'the' && parts.length === 0 && sort === 'SUMMIT') return host
    // "would welcome a meeting between A and B": who is glad of it holds none
    if (lemma === 'welcome' && sidesOfParts(parts).length >= 2) return host
    if (HOSTING_VERBS.has(lemma)) {
      const known = sidesOfParts(parts)
      const among = phrase.complements.some(c => c.preposition === 'with')
      const outsiders = !among && known.length >= 2 && subject.some(r => r.side !== null && !known.includes(r.side))
      add(subject, lemma === 'host' || lemma === 'convene' ? 'HOST' : outsiders ? 'MEDIATOR' : 'PARTICIPANT')
      if (lemma === 'host') host = codeOf(subject)
      // "held a series of meetings, including with Brand"
      if (lemma === 'hold' && sort !== 'VISIT' && sidesOfParts(parts).length < 2)
        add(
          clause.obliques.filter(o => o.preposition === 'with').flatMap(o => o.phrase.actors),
          'PARTICIPANT'
        )
    } else if (MEDIATING_VERBS.has(lemma)) add(subject, 'MEDIATOR')
    else if (LIGHT_VERBS.has(lemma) || HANDLING[lemma] !== undefined || sidesOfParts(parts).length < 2) {
      // "concluded meetings with A and B"
      const apart =
        LIGHT_VERBS.has(lemma) &&
        (sort === 'CALL' ? /^(?:with|to)$/ : /^with$/).test(phrase.complements[0]?.preposition ?? '')
      if (
        apart ||
        lemma === 'attend' ||
        lemma === 'join' ||
        sidesOfParts(parts).length < 2 ||
        lemma === 'hold' ||
        lemma === 'have'
      )
        add(subject, sort === 'VISIT' ? 'VISITOR' : 'PARTICIPANT')
      // "held a telephone talk, for half an hour, with Brand"
      if (sort !== 'VISIT' && LIGHT_VERBS.has(lemma) && sidesOfParts(parts).length < 2)
        add(
          clause.obliques.filter(o => o.preposition === 'with').flatMap(o => o.phrase.actors),
          'PARTICIPANT'
        )
    }
    // "abruptly left a meeting with Brand": who leaves it was there
    if (sort !== 'VISIT' && /^(?:leave|quit|exit)$/.test(lemma) && sidesOfParts(parts).length < 2)
      add(
        subject.filter(r => r.actor.startsWith('leader:') || r.actor.startsWith('country:')),
        'PARTICIPANT'
      )
    return host
  }
  // "Participants in the meeting included Quill and Brand"
  if (listsGuests(role)) {
    add(
      clause.objects.flatMap(o => o.actors),
      'PARTICIPANT'
    )
    return host
  }
  // "Edoras plays host to the summit"
  if (lemma === 'play' && role.preposition === 'to' && clause.objects.some(o => o.lemma === 'host')) {
    add(clause.subject?.actors ?? [], 'HOST')
    return codeOf(clause.subject?.actors ?? [])
  }
  // "his trip to Rohan ended with talks with Brand": whose trip it was
  if (sort !== 'VISIT' && role.preposition === 'with' && FRAMING.test(lemma) && sidesOfParts(parts).length === 1)
    add(travellersOf(clause.subject), 'PARTICIPANT')
  // "said after talks with A and B": who says it was with them
  const opener = analysis.openers.get(phrase.first) ?? ''
  const [link] = phrase.complements
  const bare = !/^(?:the|this|that|these|those)$/.test(phrase.modifiers[0] ?? '') && phrase.owners.length === 0
  const people = subject.filter(r => r.actor.startsWith('leader:'))
  // "said at a trilateral meeting between A and B": the third
  const trilateral =
    /^(?:at|in|during|after|following)$/.test(opener) &&
    sidesOfParts(parts).length === 2 &&
    phrase.modifiers.some(m => /^(?:trilateral|tripartite|three-way)$/.test(m))
  // "was in Lindon for a meeting with his counterparts of Gondor and Rohan": who came there for it
  const comes = opener === 'for' && /^(?:be|travel|fly|come|go|arrive|head)$/.test(lemma)
  if (
    sidesOfParts(parts).length >= 2 &&
    bare &&
    (trilateral || ((comes || /^(?:after|following|in|during)$/.test(opener)) && link?.preposition === 'with')) &&
    sort !== 'VISIT' &&
    clause.verb.form === 'FINITE' &&
    new Set(people.map(r => r.side)).size === 1
  )
    add(people, 'PARTICIPANT')
  if (
    sidesOfParts(parts).length < 2 &&
    (role.preposition !== 'on' || onTheWay(sort, role, phrase) || (lemma === 'agree' && bare && sort !== 'VISIT')) &&
    !/^(?:about|over)$/.test(role.preposition ?? '') &&
    // "with a meeting of ministers planned for June"; but "began his tour with a meeting with Brand"
    (role.preposition !== 'with' || parts.length > 0)
  ) {
    const passiveAgent = clause.verb.passive && agent.length > 0
    // "said her adviser after the meeting": who tells of the talks need not have been there
    // "During the phone call Quill and Brand stressed": both were on the line
    const both = /^(?:in|during)$/.test(opener) && new Set(subject.map(r => r.side)).size === 2
    if (parts.length === 0 && phrase.modifiers[0] === 'the' && !both) {
      if (REPORTING.has(lemma) || /^(?:after|following|before|ahead of)$/.test(opener)) return host
    }
    // "discussed preparations for a meeting of the heads of state": of these, whoever they are
    const others = phrase.complements.some(
      c =>
        PARTY_PREPOSITIONS.has(c.preposition) &&
        c.phrase.actors.length === 0 &&
        /^(?:head|leader|president|minister|chief)$/.test(c.phrase.lemma)
    )
    if (parts.length === 0 && others && role.preposition === 'for') return host
    // "will host Brand and Telemar for a summit": the guests too
    if (role.preposition === 'for' && INVITING.has(lemma) && !clause.verb.passive) {
      add(subject, 'HOST')
      add(
        clause.objects.flatMap(o => o.actors),
        'VISITOR'
      )
      return codeOf(subject)
    }
    // "will lead a Gondorian delegation to Umbar for talks with Brand"
    if (role.preposition === 'for' && lemma === 'lead' && subject.length === 0 && sort !== 'VISIT') {
      add(
        clause.objects.filter(o => /^(?:delegation|mission|team)$/.test(o.lemma)).flatMap(o => o.owners),
        'PARTICIPANT'
      )
      return host
    }
    // "will join Brand for a summit"
    if (role.preposition === 'for' && lemma === 'join' && !clause.verb.passive && sort !== 'VISIT') {
      add([...subject, ...clause.objects.flatMap(o => o.actors)], 'PARTICIPANT')
      return host
    }
    const during = role.preposition === 'in' || role.preposition === 'during'
    // "urged Brand to withdraw during talks in Umbar": those of the urging
    const outer = clause.relation === 'INFINITIVE' && clause.outer !== null ? analysis.clauses[clause.outer] : undefined
    if (during && sort !== 'VISIT' && outer && TELLING_VERBS.has(outer.verb.lemma) && !outer.verb.passive) {
      add([...(outer.subject?.actors ?? []), ...(outer.objects[0]?.actors ?? [])], 'PARTICIPANT')
      return host
    }
    add(passiveAgent ? agent : subject, sort === 'VISIT' ? 'VISITOR' : 'PARTICIPANT')
    // "it had reached a truce with Rohan during a meeting between governors of both": those of the truce
    if (during && sort !== 'VISIT' && parts.length === (passiveAgent ? agent : subject).length) {
      const other = [...clause.obliques, ...clause.objects.flatMap(o => o.complements)].filter(
        o => o.preposition === 'with' && o.phrase.first < phrase.first
      )
      const speaker =
        subject.length === 0 && clause.subject?.lemma === 'it' ? (clause.attribution?.speaker?.actors ?? []) : []
      if (CONCLUDING.test(lemma) && other.length > 0) {
        add(speaker, 'PARTICIPANT')
        add(
          other.flatMap(o => o.phrase.actors),
          'PARTICIPANT'
        )
      }
    }
    // "told his counterpart in a telephone call"
    const told = during || role.preposition === 'at'
    if (told && sort !== 'VISIT' && TELLING_VERBS.has(lemma) && !clause.verb.passive)
      add(clause.objects[0]?.actors ?? [], 'PARTICIPANT')
  }
  return host
}

const TAKING = /^(?:take|bring|lead|carry)$/

const CONCLUDING = /^(?:reach|sign|agree|conclude|strike|seal|negotiate|clinch|ink|initial|broker)$/
const INVITING: ReadonlySet<string> = new Set(['host', 'receive', 'welcome', 'invite', 'gather', 'convene'])
