import type { ActorKey, Participant } from '../claim.js'
import type { AgreementEvent, InteractionEvent, SummitEvent } from '../event.js'
import type { AgreementKind, InteractionStatus, InteractionType } from '../vocabulary.js'
import type { ResolverContext } from './context.js'

type Untitled<E> = Omit<E, 'title' | 'disagreements'>

/** More than so many names make no title. */
const MOST_NAMED = 3

const isLeader = (p: Participant): boolean => p.actor.startsWith('leader:')

function partiesIn(participants: readonly Participant[], role?: string): ActorKey[] {
  const parties = participants
    .filter(p => (role === undefined ? p.role !== 'MEDIATOR' : p.role === role))
    .map(p => (isLeader(p) ? p.onBehalfOf : p.actor))
  return [...new Set(parties.filter((party): party is ActorKey => party !== null))]
}

function list(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
}

/** `Lee Jae Myung–Shigeru Ishiba summit in Tokyo`, `Group of Seven summit in Kananaskis`, `South Korea–Japan call`. */
export function summitTitle(
  event: Untitled<SummitEvent>,
  countryName: string | null,
  context: ResolverContext
): string {
  const where = event.format === 'CALL' ? '' : placeWords(event.place?.city ?? countryName)
  const year = event.date?.earliest?.slice(0, 4)
  if (
    event.format === 'MULTILATERAL' ||
    (event.framework !== null && event.format === 'TRILATERAL' && event.name !== null)
  ) {
    const own =
      event.name ??
      (event.framework === null ? null : `${context.frameworkName(event.framework)} ${meetingWord(event)}`)
    const parties = partiesIn(event.participants)
    const name =
      own ??
      (parties.length === 0
        ? capitalised(meetingWord(event))
        : `${capitalised(meetingWord(event))} of ${some(parties, context)}`)
    return `${name}${where}${year === undefined || name.includes(year) ? '' : `, ${year}`}`
  }
  const leaders = event.participants.filter(p => isLeader(p) && p.role !== 'MEDIATOR')
  const parties = partiesIn(event.participants)
  const everybodyNamed = parties.length > 0 && parties.every(party => leaders.some(p => p.onBehalfOf === party))
  const people = everybodyNamed && leaders.length <= MOST_NAMED && leaders.length >= parties.length
  const names = people ? leaders.map(p => context.nameOf(p.actor)) : parties.map(party => context.nameOf(party))
  if (event.format === 'VISIT') return visitTitle(event, countryName, context)
  return `${names.join('–')} ${meetingWord(event)}${where}`.trim()
}

function visitTitle(event: Untitled<SummitEvent>, countryName: string | null, context: ResolverContext): string {
  const visitors = event.participants.filter(p => p.role === 'VISITOR')
  const people = visitors.filter(isLeader)
  const who = (people.length > 0 ? people : visitors.length > 0 ? visitors : event.participants).map(p => p.actor)
  const names = [...new Set(who)].slice(0, MOST_NAMED).map(key => context.nameOf(key))
  const where = event.place?.city ?? countryName
  return `Visit of ${list(names)}${where === null ? '' : ` to ${where}`}`
}

function meetingWord({ format, level }: Untitled<SummitEvent>): string {
  if (format === 'CALL')
    return level === 'LEADERS' ? 'call' : level === 'MINISTERS' ? 'ministerial call' : 'envoys’ call'
  if (level === 'MINISTERS') return 'ministerial meeting'
  if (level === 'ENVOYS') return 'talks of envoys'
  return format === 'SIDELINE' ? 'meeting' : 'summit'
}

function placeWords(place: string | null): string {
  return place === null ? '' : ` in ${place}`
}

function some(parties: readonly ActorKey[], context: ResolverContext): string {
  const names = parties.slice(0, MOST_NAMED).map(party => context.nameOf(party))
  const more = parties.length - names.length
  return more > 0 ? `${names.join(', ')} and ${more} more` : list(names)
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Papers and bargains have parties; what was undertaken is told as the texts tell it, often with a verb. */
const SAID_OF: ReadonlySet<AgreementKind> = new Set(['COMMITMENT', 'MECHANISM', 'ROADMAP', 'OTHER'])

/**
 * The words of the texts; where they say little, with the parties: `Joint statement of South Korea and Japan`,
 * `Reopen their embassies (Arnor, Gondor)`.
 */
export function agreementTitle(words: string, event: Untitled<AgreementEvent>, context: ResolverContext): string {
  const title = capitalised(words.trim())
  const parties = partiesIn(event.participants)
  const names = parties.map(party => context.nameOf(party))
  const telling = title.split(/\s+/).length > 3 || names.some(name => title.includes(name))
  if (telling || parties.length === 0) return title
  return SAID_OF.has(event.agreementKind)
    ? `${title} (${some(parties, context)})`
    : `${title} of ${some(parties, context)}`
}

/** What the source does toward the target, done and not yet done. */
const DEEDS: Readonly<Record<InteractionType, readonly [string, string]>> = {
  AGREE: ['agrees with', 'agree with'],
  CONSULT: ['consults', 'consult'],
  SUPPORT: ['supports', 'support'],
  CONCEDE: ['makes concessions to', 'make concessions to'],
  COOPERATE: ['cooperates with', 'cooperate with'],
  AID: ['aids', 'aid'],
  RETREAT: ['eases its stance toward', 'ease its stance toward'],
  REQUEST: ['makes a request to', 'make a request to'],
  ACCUSE: ['accuses', 'accuse'],
  REJECT: ['says no to', 'say no to'],
  THREATEN: ['threatens', 'threaten'],
  PROTEST: ['protests against', 'protest against'],
  SANCTION: ['takes measures against', 'take measures against'],
  MOBILIZE: ['mobilises forces against', 'mobilise forces against'],
  COERCE: ['coerces', 'coerce'],
  ASSAULT: ['attacks', 'attack']
}

/** What one means to do, and what several do. */
const STATED: Readonly<Record<InteractionStatus, readonly [string, string] | null>> = {
  DONE: null,
  PLANNED: ['plans to', 'plan to'],
  PROPOSED: ['proposes to', 'propose to'],
  REFUSED: ['refuses to', 'refuse to'],
  CANCELLED: ['no longer plans to', 'no longer plan to']
}

/** `United States takes measures against Russia`, `Russia threatens Ukraine and Poland`, `Arnor and Gondor plan to cooperate`. */
export function interactionTitle(event: Untitled<InteractionEvent>, context: ResolverContext): string {
  const sources = partiesIn(event.participants, 'SOURCE')
  const several = sources.length > 1 ? 1 : 0
  const deeds = DEEDS[event.type]
  const intent = STATED[event.status]
  const deed = intent === null ? deeds[several] : `${intent[several]} ${deeds[1]}`
  // What some do with each other has no target beside themselves.
  const targets = partiesIn(event.participants, 'TARGET').filter(target => !sources.includes(target))
  return `${some(sources, context)} ${targets.length === 0 ? withoutTarget(deed) : `${deed} ${some(targets, context)}`}`.trim()
}

function withoutTarget(deed: string): string {
  return deed.replace(/ (?:with|to|toward|against|of)$/, '')
}
