import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { PAPERS } from '../clauses/relative-clauses.js'
import { nounsOf } from '../lexicon/interactions/nouns.js'
import { doersIn, without } from './actors.js'
import type { Predication } from './predication.js'

/** What somebody can say to a face: the one he says it to is meant. */
const TOLD: ReadonlySet<InteractionType> = new Set(['SUPPORT', 'THREATEN', 'REQUEST', 'REJECT', 'CONCEDE'])
/** Prepositions by which a thing is somebody's: "a clause in a bill before the council of Harad". */
const OWNED_BY: ReadonlySet<string> = new Set(['in', 'of', 'from', 'by', 'before'])
const PEOPLE: ReadonlySet<string> = nounsOf(['CAPTIVE'], 'person man woman')

/** Whom a predicate means that does not name its target, where the rest of the sentence leaves one reading. */
export function impliedTargets(
  p: Predication,
  type: InteractionType,
  sources: readonly ActorRef[],
  analysis: SentenceAnalysis,
  tokens: readonly Token[]
): ActorRef[] {
  if (!p.clause || sources.length === 0 || p.negated) return []
  const sent = sentTo(p, type, sources)
  if (sent.length > 0) return sent
  if (!p.word.startsWith('verb:')) return []
  const answered = occasionedBy(p, sources, analysis)
  if (answered.length > 0) return answered
  const received = receivedBy(p, sources, analysis)
  if (received.length > 0) return received
  const promised = promisedTo(p, type, sources, analysis)
  if (promised.length > 0) return promised
  const rung = p.purposeOf && (TOLD.has(type) || type === 'ACCUSE') && RINGING.test(p.purposeOf.verb.lemma)
  if (rung) {
    const called = without(p.purposeOf?.objects[0]?.actors ?? [], sources).filter(r => r.side !== null)
    if (called.length > 0) return called // called Quill to convey Gondor's support
  }
  const addressee = addresseeOf(p, sources, analysis)
  if (addressee.length > 0) return addressee
  const told = TOLD.has(type) ? listener(p, sources, analysis) : []
  if (told.length > 0) return told
  if (p.operators.length > 0 || p.sense.confidence < 0.8) return []
  const object = p.clause.objects[0]
  if (!object || p.clause.verb.passive || object.actors.length > 0) return []
  // "criticised the Western powers' refusal to work with Harad": theirs, whoever they are
  if (object.owners.length === 0 && object.modifiers.some(m => /^['’]s?$/.test(m))) return []
  const free = p.sense.mode === 'release' && (PEOPLE.has(object.lemma) || tokens[object.head]?.pos === 'PROPN')
  if (!free && (type !== 'ACCUSE' || p.sense.mode !== 'disapprove')) return []
  // "condemned the bombing of a church in Harad": who suffers it is not blamed
  if (!free && SUFFERED.test(object.lemma)) return []
  // "condemned the attack and conveyed its condolences to the people of Harad": what another clause tells
  const end = analysis.clauses.find(c => c.relation === 'COORDINATE' && c.verb.head > p.clause!.verb.head)?.verb.first
  const others = analysis.phrases.flatMap(x => {
    if (!free && end !== undefined && x.first > end) return []
    if (!free && (x.first < object.last || !OWNED_BY.has(analysis.openers.get(x.first) ?? ''))) return []
    // "condemned the attack in Harad": where it was
    if (STRUCK.test(object.lemma) && analysis.openers.get(x.first) === 'in') return []
    return without([...x.actors, ...x.owners], sources).filter(r => r.side !== null)
  })
  // "Harad's navy said it had freed": whose navy it is was not freed
  const mine = [...sources, ...(p.source?.owners ?? []), ...(p.clause.attribution?.speaker?.owners ?? [])]
  const named = analysis.phrases.flatMap(x => without([...x.actors, ...x.owners], mine)).map(r => r.side)
  return new Set(named).size === 1 ? without(others, mine).slice(0, 1) : []
}

const STRUCK = /^(?:attack|assault|killing|strike|raid|incident|storming|burning)$/
const SUFFERED =
  /^(?:bombing|blast|explosion|shooting|stabbing|murder|kidnapping|abduction|hijacking|assassination|beheading|ambush|massacre|siege|exclusion|removal|expulsion|suspension|eviction|deportation)$/

/**
 * "walked out as Harad's minister spoke", "put the army on alert after Haradrian ships entered its waters", "over Harad's
 * manoeuvres": who does what gives cause for it.
 */
function occasionedBy(
  { clause, sense, word }: Predication,
  sources: readonly ActorRef[],
  { clauses }: SentenceAnalysis
): ActorRef[] {
  const leaves = /^verb:(?:walk|storm)\+out$/.test(word)
  const readies = sense.root === 'MOBILIZE' && /^verb:(?:put|place|scramble|mobili[sz]e|raise|call\+up)$/.test(word)
  const protests =
    /^(?:verb:(?:lodge|file|register|protest)|noun:(?:protest|complaint))$/.test(word) && sense.root === 'ACCUSE'
  if (!clause || !(leaves || readies || protests)) return []
  const index = clauses.indexOf(clause)
  const then = clauses.find(
    c =>
      c.outer === index && c.relation === 'ADVERBIAL' && /^(?:as|when|while|after|because)$/.test(c.subordinator ?? '')
  )
  const occasion = clause.obliques.find(o =>
    /^(?:during|over|after|because of|amid|following|in response to)$/.test(o.preposition)
  )
  const found = doersIn(then?.subject ?? null)
  // "protested after a Haradrian buoy was found"
  const theirs = protests && then?.verb.passive && !then.obliques.some(o => o.preposition === 'by')
  const named = found.length > 0 ? found : theirs ? (then?.subject?.owners ?? []) : (occasion?.phrase.owners ?? [])
  return without(named, sources).filter(r => r.side !== null)
}

/** "sent an envoy to Harad to register its displeasure": said to whom somebody is sent for it. */
function sentTo({ purposeOf }: Predication, type: InteractionType, sources: readonly ActorRef[]): ActorRef[] {
  if (!purposeOf || !(TOLD.has(type) || type === 'ACCUSE') || !/^(?:send|dispatch|write)$/.test(purposeOf.verb.lemma))
    return []
  const to = purposeOf.obliques.find(o => o.preposition === 'to')?.phrase
  return without(to?.actors ?? [], sources).filter(r => r.side !== null)
}

/** "received a consignment of drugs | donated by Harad": who receives what is given. */
function receivedBy(
  { clause, sense }: Predication,
  sources: readonly ActorRef[],
  { clauses }: SentenceAnalysis
): ActorRef[] {
  const given = clause?.relation === 'REDUCED' && sense.root === 'AID' ? clause.subject : null
  if (!given) return []
  const host = clauses.find(
    c =>
      /^(?:receive|get|accept|obtain|welcome|take)$/.test(c.verb.lemma) &&
      !c.verb.passive &&
      !c.verb.negated &&
      c.objects.some(o => o.head === given.head || o.complements.some(k => k.phrase.head === given.head))
  )
  const arrived = host
    ? undefined
    : clauses.find(c => ARRIVING.test(c.verb.lemma) && !c.verb.negated && holds(c.subject, given))
  // "a convoy of food donated by Harad | has arrived in Gondor"
  const there =
    arrived && (arrived.objects[0] ?? arrived.obliques.find(o => /^(?:in|at|to|into)$/.test(o.preposition))?.phrase)
  return without(arrived ? (there?.actors ?? []) : doersIn(host?.subject ?? null), sources).filter(r => r.side !== null)
}

const ARRIVING = /^(?:arrive|reach|enter|land|dock|cross)$/

const holds = (phrase: NounPhrase | null, inner: NounPhrase): boolean =>
  phrase !== null && (phrase.head === inner.head || phrase.complements.some(c => c.phrase.head === inner.head))

/** "promised Quill to send grain": to whom it is promised. */
function promisedTo(
  { clause }: Predication,
  type: InteractionType,
  sources: readonly ActorRef[],
  { clauses }: SentenceAnalysis
): ActorRef[] {
  const host =
    type === 'AGREE' && clause?.relation === 'INFINITIVE' && clause.outer !== null ? clauses[clause.outer] : null
  if (host?.verb.lemma !== 'promise' || host.verb.passive) return []
  return without(host.objects[0]?.actors ?? [], sources).filter(r => r.side !== null)
}

/** "sent letters to Harad requesting a hearing": asked of whom they are sent to. */
function addresseeOf(
  { clause, sense }: Predication,
  sources: readonly ActorRef[],
  { clauses }: SentenceAnalysis
): ActorRef[] {
  if (clause?.relation !== 'REDUCED' || sense.root !== 'REQUEST' || !PAPERS.has(clause.subject?.lemma ?? '')) return []
  const sending = clauses.find(c => c.objects.some(o => o.first === clause.subject?.first))
  const to = sending?.obliques.find(o => o.preposition === 'to')?.phrase
  return without(to?.actors ?? [], sources).filter(r => r.side !== null)
}

const RINGING = /^(?:call|phone|telephone|ring)$/

/** "Telemar told Quill that Gondor regretted the deaths": he says it to Quill. */
function listener(p: Predication, sources: readonly ActorRef[], analysis: SentenceAnalysis): ActorRef[] {
  const speaker = p.clause?.attribution?.speaker
  if (p.clause?.attribution?.verb !== 'tell' || !speaker) return []
  const mine = new Set(sources.map(r => r.side))
  if (!speaker.actors.some(a => mine.has(a.side))) return []
  const telling = analysis.clauses.find(c => c.verb.lemma === 'tell' && c.subject?.first === speaker.first)
  return without(telling?.objects[0]?.actors ?? [], sources).filter(r => r.side !== null)
}
