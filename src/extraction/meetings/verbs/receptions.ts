import type { ActorRef, Clause, NounItem, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { MEETING_NOUNS } from '../../lexicon/meeting-words.js'
import { REPRESENTATIVES } from '../../lexicon/representatives.js'
import { fromManyStates } from './assemblies.js'
import type { Part } from '../candidate.js'
import { codeOf } from '../nouns/company.js'
import { isLeader, peersOf, travels, type Shape } from './candidate.js'
import { participant } from '../candidate.js'

const received = (guests: readonly ActorRef[], hosts: readonly ActorRef[]): Part[] => [
  ...guests.map(ref => ({ ref, role: 'VISITOR' as const })),
  ...hosts.map(ref => ({ ref, role: 'HOST' as const }))
]

const reception = (
  guests: readonly ActorRef[],
  hosts: readonly ActorRef[],
  confidence: number,
  rule: string
): Shape => ({ sort: 'MEETING', parts: received(guests, hosts), host: codeOf(hosts), confidence, rule })

const abroad = (guests: readonly ActorRef[], hosts: readonly ActorRef[]): boolean =>
  hosts.some(h => h.side !== null && guests.some(g => g.side !== null && g.side !== h.side))

/** "called on President Quill and brought him greetings", but not "called on the President to resign". */
export function courtesyCall(clause: Clause, index: number, analysis: SentenceAnalysis): Shape | null {
  if (clause.verb.lemma !== 'call' || clause.verb.passive || clause.objects.length > 0) return null
  const host = clause.obliques[0]
  const guests = (clause.subject?.actors ?? []).filter(r => isLeader(r) || travels(clause.subject!))
  if (host?.preposition !== 'on' || guests.length === 0) return null
  const hosts = host.phrase.actors.filter(isLeader)
  const asks =
    clause.obliques.some(o => o.preposition === 'for') ||
    analysis.clauses.some(c => c.outer === index && c.relation === 'INFINITIVE' && c.verb.first > host.phrase.head)
  if (!abroad(guests, hosts) || asks) return null
  return reception(guests, hosts, 0.75, 'meeting.verb.call')
}

/** "was accorded a ceremonial welcome by President Quill", "gave Brand a red-carpet reception": who receives whom. */
export function welcomed(clause: Clause): Shape | null {
  const { verb, subject, objects, obliques } = clause
  if (!/^(?:accord|give|grant|afford)$/.test(verb.lemma) || !subject || verb.negated) return null
  if (!objects.some(o => /^(?:welcome|reception)$/.test(o.lemma))) return null
  const people = (refs: readonly ActorRef[]): readonly ActorRef[] => refs.filter(isLeader)
  const by = people(obliques.filter(o => o.preposition === 'by').flatMap(o => o.phrase.actors))
  const to = people([
    ...objects.flatMap(o => o.actors),
    ...obliques.filter(o => o.preposition === 'to').flatMap(o => o.phrase.actors)
  ])
  const [guests, hosts] = verb.passive ? [people(subject.actors), by] : [to, people(subject.actors)]
  return abroad(guests, hosts) ? reception(guests, hosts, 0.7, 'meeting.verb.welcome') : null
}

/** "was met at the airport by the foreign minister" */
export function metBy(clause: Clause): Shape | null {
  const { subject } = clause
  const hosts = clause.obliques.filter(o => o.preposition === 'by').flatMap(o => o.phrase.actors.filter(isLeader))
  const guests = (subject?.actors ?? []).filter(r => isLeader(r) || (subject !== null && travels(subject)))
  if (!abroad(guests, hosts)) return null
  return reception(guests, hosts, 0.75, 'meeting.verb.meet')
}

/** "visited his Rohirric counterpart, Brand", "went to see Brand": whom somebody goes to see receives him. */
export function visitPaid(clause: Clause, analysis: SentenceAnalysis): Shape | null {
  const { lemma, passive, particle } = clause.verb
  if (lemma === 'visit' && passive) return visitedBy(clause)
  if (lemma === 'pay' && !passive) return calledOn(clause)
  if (!/^(?:visit|see)$/.test(lemma) || passive || particle) return null
  if (lemma === 'see' && willSee(clause)) return toSee(clause)
  const seen = lemma === 'see' && /^(?:after|before|following|upon)$/.test(clause.subordinator ?? '')
  if (lemma === 'see' && !seen && !clause.governors.some(g => TRAVELLING.test(g.lemma))) return null
  const [object] = clause.objects
  const subject = seen ? teller(clause, analysis) : clause.subject
  if (!object || !subject) return null
  const guests = subject.actors.filter(r => isLeader(r) || (!seen && travels(subject)))
  const hosts = object.actors.filter(r => isLeader(r) || object.lemma === 'counterpart')
  if (!abroad(guests, hosts)) return null
  // "said after seeing Brand": either may have come
  if (seen)
    return {
      sort: 'MEETING',
      parts: [...guests, ...hosts].map(participant),
      confidence: 0.7,
      rule: 'meeting.verb.see'
    }
  return reception(guests, hosts, 0.8, 'meeting.verb.visit')
}

/** "paid a visit to President Brand": who is visited is at home. */
function calledOn({ subject, objects, obliques }: Clause): Shape | null {
  const at = objects.some(o => o.lemma === 'visit') ? obliques.findIndex(o => o.preposition === 'to') : -1
  const host = at < 0 ? undefined : obliques[at]!.phrase
  const guests = (subject?.actors ?? []).filter(isLeader)
  const hosts = host?.actors.filter(isLeader) ?? []
  return abroad(guests, hosts) ? reception(guests, hosts, 0.8, 'meeting.verb.visit') : null
}

/** "Brand will be visited by Quill next week" */
function visitedBy({ subject, obliques }: Clause): Shape | null {
  const guests = obliques.filter(o => o.preposition === 'by').flatMap(o => o.phrase.actors.filter(isLeader))
  const hosts = subject?.actors.filter(isLeader) ?? []
  if (!abroad(guests, hosts)) return null
  return reception(guests, hosts, 0.75, 'meeting.verb.visit')
}

/** "will see Brand on Friday", but not "will see Brand as a threat" or "see Brand fall". */
const willSee = ({ verb, governors, objects, obliques, relation }: Clause): boolean =>
  (verb.tense === 'FUTURE' || MEANING_TO.test(governors.at(-1)?.lemma ?? '')) &&
  relation !== 'RELATIVE' &&
  objects.length === 1 &&
  !verb.negated &&
  obliques.some(o => o.preposition !== 'of') &&
  obliques.every(o => /^(?:of|on|in|at|for|during|after|before|on the sidelines of)$/.test(o.preposition))

const MEANING_TO = /^(?:be to|plan|intend|be due|be set|be scheduled)$/

function toSee({ subject, objects }: Clause): Shape | null {
  const all = [...(subject?.actors ?? []), ...(objects[0]?.actors ?? [])].filter(isLeader)
  if (new Set(all.map(r => r.side).filter(s => s !== null)).size < 2) return null
  return {
    sort: 'MEETING',
    parts: all.map(participant),
    needsOccasion: true,
    confidence: 0.65,
    rule: 'meeting.verb.see'
  }
}

/** "Quill said the law was unfair after seeing Brand": who said it saw him, whatever stands between. */
function teller(clause: Clause, { clauses }: SentenceAnalysis): NounPhrase | null {
  let above: Clause | undefined = clause
  for (let guard = 0; above && guard < 5; guard++) {
    if (above.subject?.actors.some(isLeader)) return above.subject
    above = above.outer === null ? undefined : clauses[above.outer]
  }
  return clauses.find(c => c.relation === 'MAIN' && c.subject?.actors.some(isLeader))?.subject ?? null
}

/** "saw Brand off at the airport": the particle behind whom it is about. */
export function seenOff(clause: Clause, { words, sentence }: SentenceAnalysis): Shape | null {
  const [object] = clause.objects
  if (clause.verb.lemma !== 'see' || !object || clause.verb.passive) return null
  // "saw President Brand of Rohan off"
  const last = object.complements[0]?.preposition === 'of' ? object.complements[0].phrase.last : object.last
  if (words[last - sentence.firstToken] !== 'off') return null
  return hosted(clause, clause.subject?.actors ?? [], object, 0.7)
}

/** Telling somebody something to his face. */
const TOLD = /^(?:tell|inform|assure|brief|thank|urge|promise)$/

/** "Brand told visiting Premier Quill", "the visiting Premier Quill and President Brand pledged": host and guest together. */
export function visitingGuest(clause: Clause): Shape | null {
  const { verb, subject, objects } = clause
  if (!subject || verb.passive || verb.tense === 'FUTURE' || verb.form !== 'FINITE' || verb.modal !== null) return null
  const told = TOLD.test(verb.lemma) ? (objects[0]?.items ?? []) : []
  const isGuest = (item: NounItem): boolean => item.modifiers.includes('visiting')
  if (!subject.items.some(isGuest) && !told.some(isGuest)) return null
  const items = [...subject.items, ...told]
  const leaders = (item: NounItem): readonly ActorRef[] => item.actors.filter(isLeader)
  const guests = items.filter(isGuest).flatMap(leaders)
  const hosts = items.filter(i => !isGuest(i)).flatMap(leaders)
  if (!abroad(guests, hosts) || new Set(hosts.map(h => h.side)).size > 1) return null
  return reception(guests, hosts, 0.7, 'meeting.verb.visiting')
}

const TRAVELLING = /^(?:travel|fly|go|come|head|arrive|return|depart|leave|journey|drive)(?: \w+)?$/

/** "hosted", "received", "was welcomed by": who receives whom at home. */
export function hosted(
  clause: Clause,
  subject: readonly ActorRef[],
  object: NounPhrase | null,
  confidence: number
): Shape | null {
  const rule = `meeting.verb.${clause.verb.lemma}`
  if (clause.verb.passive) {
    // "was received by President Quill"
    const hosts = clause.obliques.filter(o => o.preposition === 'by').flatMap(o => o.phrase.actors)
    const person =
      subject.some(isLeader) || (clause.subject !== null && travels(clause.subject) && hosts.some(isLeader))
    // "the delegation was received by President Quill": the one told of
    const sent =
      clause.subject !== null &&
      /^(?:delegation|mission|team)$/.test(clause.subject.lemma) &&
      clause.subject.modifiers[0] === 'the'
    if (sent && subject.length === 0 && hosts.some(isLeader))
      return {
        sort: 'VISIT',
        parts: received([], hosts),
        host: codeOf(hosts),
        theirs: true,
        confidence,
        rule
      }
    if (!person || subject.length === 0 || hosts.length === 0) return null
    return {
      sort: 'MEETING',
      parts: received(subject, hosts),
      host: codeOf(hosts),
      confidence,
      rule
    }
  }
  if (!object || MEETING_NOUNS[object.lemma]) return null
  const peers = peersOf(object)
  const guests = [...object.actors, ...peers].filter(
    r =>
      peers.includes(r) ||
      isLeader(r) ||
      travels(object) ||
      object.lemma === 'counterpart' ||
      (clause.verb.lemma === 'host' && REPRESENTATIVES.has(object.lemma))
  )
  // "will receive the presidents of ten countries"
  if (guests.length === 0 && subject.length > 0 && fromManyStates(object))
    return {
      sort: 'SUMMIT',
      parts: received([], subject),
      host: codeOf(subject),
      many: true,
      confidence,
      rule
    }
  if (guests.length === 0 || subject.length === 0) return null
  if (!guests.some(g => g.side !== null && !subject.some(s => s.side === g.side))) return null
  return {
    sort: 'MEETING',
    parts: received(guests, subject),
    host: codeOf(subject),
    confidence,
    rule
  }
}
