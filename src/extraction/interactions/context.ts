import type { InteractionType } from '../../domain/vocabulary.js'
import { distinctActors } from '../clauses/actors.js'
import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { aimedAt, beyondBorder } from './aimed-at.js'
import { doersIn, onlySide, without } from './actors.js'
import { atStrangers } from './aims.js'
import { isHostile } from './compose.js'
import { supportedIn } from './helpers.js'
import { impliedTargets } from './implied.js'
import { toPartner } from './partners.js'
import type { Predication } from './predication.js'
import { ofRebels, servesRebels } from './rebels.js'
import { partiesMeant, type Surroundings } from './surroundings.js'

/** Whom the rest of the sentence means, else "the two leaders", "both governments" that the article has spoken of. */
export function fromContext(
  p: Predication,
  type: InteractionType,
  sources: readonly ActorRef[],
  analysis: SentenceAnalysis,
  around: Surroundings,
  tokens: readonly Token[]
): readonly ActorRef[] {
  const implied = impliedTargets(p, type, sources, analysis, tokens)
  if (implied.length > 0 || sources.length === 0) return implied
  const before = onOccasion(p, type, sources, analysis)
  if (before.length > 0) return before
  const supported = supportedIn(p, sources, analysis)
  if (supported.length > 0) return supported
  const brought = broughtTo(p, analysis, tokens)
  if (brought.length > 0) return without(brought, sources)
  const alone = onlyOtherCountry(p, type, sources, analysis)
  if (alone.length > 0) return alone
  const claimed = claimedBefore(p, type, sources, analysis)
  if (claimed.length > 0) return claimed
  const told = asTold(p, type, sources, analysis)
  if (told.length > 0) return told
  const replied = inReplyTo(p, type, sources, analysis)
  if (replied.length > 0) return replied
  const bound = onCondition(p, type, sources, analysis)
  if (bound.length > 0) return bound
  // who offers to mediate has done nothing to the two yet
  if (type === 'AGREE' && p.sense.mode === 'third-party') return []
  if (atStrangers(p, type)) return []
  for (const { kind, phrase } of p.slots) {
    if (kind === 'owner' || kind === 'inner') continue
    const word = tokens[phrase.head]?.lower ?? ''
    // "asked his host to"
    const host = HOSTS.test(phrase.lemma) && phrase.items.some(i => i.possessive !== null)
    const visited = host && around.age <= 2 ? onlySide(without(around.parties, sources)) : []
    if (visited.length > 0) return visited
    const found = word === 'they' || word === 'we' ? [] : without(partiesMeant(phrase, around, word), sources)
    if (found.length > 0) return found
  }
  return toPartner(p, type, sources, analysis, () => around.met)
}

const HOSTS = /^(?:host|counterpart|interlocutor|guest|visitor)$/

const TRAVELLING = /^(?:arrive|land|reach|leave|dock|depart|take|set|fly|head|touch|sail|cross|go|come|enter)$/

/**
 * "Two planes carrying relief landed in Harad": where they go is who is helped; "sent its first relief after a quake that struck
 * Harad": the one country that is named beside the helper.
 */
function broughtTo(p: Predication, analysis: SentenceAnalysis, tokens: readonly Token[]): readonly ActorRef[] {
  const { clause } = p
  if (!clause || p.sense.root !== 'AID' || p.negated || p.slots.some(s => ofRebels(s.phrase))) return []
  if (servesRebels(p)) return []
  if (clause.relation === 'REDUCED' || clause.relation === 'RELATIVE' || clause.relation === 'PARTICIPIAL') {
    const trip = analysis.clauses.find(
      c => c !== clause && TRAVELLING.test(c.verb.lemma) && c.subject?.first === clause.subject?.first
    )
    const places = [
      ...(trip?.objects ?? []),
      ...(trip?.obliques ?? []).filter(o => /^(?:in|to|for|at|into)$/.test(o.preposition)).map(o => o.phrase)
    ]
    return places.flatMap(x => aimedAt(x, 'AID', analysis, tokens, false)).slice(0, 1)
  }
  const sheltered = clause.objects.some(o => /^(?:asylum|refuge|shelter|sanctuary|protection)$/.test(o.lemma))
  if (p.sense.specificity < 2 || p.operators.length > 0 || sheltered) return []
  const named = analysis.phrases
    .filter(x => !beyondBorder(x, analysis))
    .flatMap(x => x.actors)
    .filter(r => r.actor.startsWith('country:'))
  const others = without(named, [...(p.source?.actors ?? []), ...(p.source?.owners ?? [])])
  return onlySide(others)
}

/** "Angry at Harad's tests, Gondor vowed to impose sanctions": done to somebody, and nobody else is named. */
function onlyOtherCountry(
  p: Predication,
  type: InteractionType,
  sources: readonly ActorRef[],
  { phrases, clauses }: SentenceAnalysis
): readonly ActorRef[] {
  const { clause, sense } = p
  if (!clause || p.negated || sense.root !== 'SANCTION' || sense.specificity < 2) return []
  // ", prompting Gondor to recall its envoy"
  const prompted = /^(?:prompt|lead|cause|provoke|push|force|drive)$/.test(clause.governors.at(-1)?.lemma ?? '')
  if (clause.attribution !== null && !prompted) return []
  if (type !== 'SANCTION' && type !== 'THREATEN') return []
  const top = clause.relation === 'INFINITIVE' && clause.outer !== null ? clauses[clause.outer] : clause
  if (!prompted && top?.relation !== 'MAIN' && top?.relation !== 'COORDINATE') return []
  const named = phrases.flatMap(x => [...x.actors, ...x.owners]).filter(r => r.side !== null)
  const others = without(named, sources)
  return new Set(others.map(r => r.side)).size === 1 && others[0]!.side!.startsWith('country:')
    ? others.slice(0, 1)
    : []
}

/** "Harad claimed that it had struck, Gondor rejected the claims": whose claims the sentence has just told. */
function claimedBefore(
  { clause, negated }: Predication,
  type: InteractionType,
  sources: readonly ActorRef[],
  { clauses, phrases }: SentenceAnalysis
): readonly ActorRef[] {
  // "claims which Gondor dismissed"
  const at = clause?.relation === 'RELATIVE' ? (clause.subject?.first ?? 0) : 0
  const led = phrases.find(x => at > 0 && (x.last === at - 1 || x.last === at))
  const object = clause?.objects[0] ?? led
  if (!clause || type !== 'REJECT' || negated || !object || object.owners.length > 0) return []
  if (!/^(?:claim|allegation|accusation|charge|assertion)$/.test(object.lemma)) return []
  if (!led && !/^(?:the|this|these|those|such|that|any|all)$/.test(object.modifiers[0] ?? '')) return []
  const claiming = clauses.filter(
    c => c.verb.head < clause.verb.head && /^(?:claim|allege|say|assert|state|report)$/.test(c.attribution?.verb ?? '')
  )
  const speakers = without(
    claiming.flatMap(c => doersIn(c.attribution?.speaker ?? null)),
    sources
  ).filter(r => r.side !== null)
  return onlySide(speakers)
}

/** "denied that it arms the Front, | as Harad claims": who says so is denied it. */
function asTold(
  { clause, word }: Predication,
  type: InteractionType,
  sources: readonly ActorRef[],
  { clauses }: SentenceAnalysis
): readonly ActorRef[] {
  if (!clause || type !== 'REJECT' || !/^verb:(?:deny|dismiss|reject|refute)$/.test(word)) return []
  const telling = clauses.find(
    c =>
      c.subordinator === 'as' &&
      /^(?:claim|allege|say|assert|charge|suggest|maintain|insist|accuse)$/.test(c.verb.lemma)
  )
  return onlySide(without(doersIn(telling?.subject ?? null), sources).filter(r => r.side !== null))
}

const WORDS =
  /^(?:statement|remark|comment|accusation|allegation|claim|charge|demand|criticism|speech|letter|report|warning|threat|question)$/

/** "rejected the charges while responding to a statement by Harad", "in response to remarks by Harad": whose words are answered. */
function inReplyTo(
  { clause }: Predication,
  type: InteractionType,
  sources: readonly ActorRef[],
  { clauses }: SentenceAnalysis
): readonly ActorRef[] {
  if (!clause || type !== 'REJECT') return []
  const index = clauses.indexOf(clause)
  const answering = clauses.find(
    c => c.outer === index && /^(?:respond|react|reply)$/.test(c.verb.lemma) && !c.verb.passive
  )
  const said = [
    ...(answering?.obliques ?? []).filter(o => o.preposition === 'to'),
    ...clause.obliques.filter(o => /^(?:in|as a) (?:response|reaction|reply) to$/.test(o.preposition))
  ].find(o => WORDS.test(o.phrase.lemma))?.phrase
  if (!said) return []
  const by = said.complements.find(c => /^(?:by|from|of)$/.test(c.preposition))?.phrase ?? null
  const whose = [...said.owners.filter(r => r.side !== null), ...doersIn(by)]
  return onlySide(without(whose, sources))
}

const CONDITIONS = /^(?:until|unless|till|if|once|as long as)$/

/** "ruled out talks until Harad withdraws", "will not lift the tariffs unless Harad": of whom something is wanted first. */
function onCondition(
  p: Predication,
  type: InteractionType,
  sources: readonly ActorRef[],
  analysis: SentenceAnalysis
): readonly ActorRef[] {
  if (!p.clause || (type !== 'REJECT' && type !== 'THREATEN')) return []
  const index = analysis.clauses.indexOf(p.clause)
  const wanted = analysis.clauses.filter(
    (c, i) =>
      c.relation === 'ADVERBIAL' &&
      CONDITIONS.test(c.subordinator ?? '') &&
      (type === 'THREATEN' || c.subordinator !== 'if') &&
      (c.outer === index ||
        i === index + 1 ||
        (i < index && analysis.clauses.slice(i + 1, index).every(x => x.outer === i)))
  )
  const others = without(
    wanted.flatMap(c => doersIn(c.subject)),
    sources
  ).filter(r => r.side !== null)
  // "will take steps if Gondor and Rohan go ahead": both are warned
  return type === 'THREATEN' ? distinctActors(others) : onlySide(others)
}

/** What is done because of what somebody else did: "protested after", "scrambled jets as". */
const PROVOKED =
  /^(?:verb:(?:protest|complain|scramble|hit\+back|hit\+out|lash\+out)|noun:(?:regret|anger|outrage|dismay|alarm|indignation|fury|disappointment|displeasure|protest))$/
const OCCASIONS = /^(?:after|as|when|because|since)$/

/** "Gondor expelled two diplomats after Harad had jailed a consul": who gave occasion for it, or what it gave occasion for. */
function onOccasion(
  p: Predication,
  type: InteractionType,
  sources: readonly ActorRef[],
  analysis: SentenceAnalysis
): readonly ActorRef[] {
  if (
    !p.clause ||
    p.negated ||
    !(PROVOKED.test(p.word) || p.sense.specificity >= 2 || p.sense.mode === 'expel' || type === 'THREATEN') ||
    !(isHostile(type) || PROVOKED.test(p.word)) ||
    (type === 'MOBILIZE' && !PROVOKED.test(p.word))
  )
    return []
  const { clauses } = analysis
  const index = clauses.indexOf(p.clause)
  const occasion = (c: Clause): boolean => c.relation === 'ADVERBIAL' && OCCASIONS.test(c.subordinator ?? '')
  const caused = p.clause.relation === 'INFINITIVE' && p.clause.outer !== null ? clauses[p.clause.outer] : undefined
  // "Harad insulted its king, prompting Gondor to recall its envoy"
  const prompted = caused !== undefined && /^(?:prompt|cause|lead|force|drive|spur|provoke)$/.test(caused.verb.lemma)
  const linked = prompted
    ? [caused]
    : occasion(p.clause)
      ? clauses
          .filter((c, i) => (p.clause!.outer === null ? i > index && c.relation === 'MAIN' : i === p.clause!.outer))
          .slice(0, 1)
      : clauses.filter(c => c.outer === index && occasion(c))
  const others = without(
    linked.flatMap(c => doersIn(c.subject)),
    sources
  )
  const named = without(
    analysis.phrases.flatMap(x => [...x.actors, ...x.owners]),
    sources
  )
  const sides = new Set(others.map(r => r.side))
  // "Haradrian and Umbarian bombers flew by, prompting Gondor to scramble jets": both
  if (sides.size === 0 || (sides.size > 1 && p.sense.root !== 'MOBILIZE')) return []
  return named.every(r => r.side === null || sides.has(r.side)) ? distinctActors(others) : []
}
