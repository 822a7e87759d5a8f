import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { dateOfClause, dateOfPhrase } from '../stages/events/when.js'
import { aimedAt, doersIn, without } from './actors.js'
import { doersOf } from './doers.js'
import { decreed, fictionIn, phraseAt, realityFor, reasonAgainst, standingWrong } from './doubts.js'
import type { InteractionCandidate, Outcome } from './candidate.js'
import { composedRoot } from './compose.js'
import { predicationsOf } from './predicate.js'
import type { Predication } from './predication.js'
import { NOUN_CLASSES } from '../lexicon/interactions/nouns.js'
import { fromContext } from './context.js'
import { judged, spokenBy } from './speech.js'
import { NOWHERE, partiesMeant, type Surroundings } from './surroundings.js'

/** Meetings and agreements have stages of their own. */
const ELSEWHERE: ReadonlySet<InteractionType> = new Set(['CONSULT', 'AGREE'])
const SIGNING = /^verb:(?:sign|ratify|finalise|finalize|initial|conclude|ink)$/
const NOMINAL_CONFIDENCE = 0.7

/** All that the clauses and noun phrases of one sentence say one side does to another; and why the rest was left. */
export function readSentence(
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  around: Surroundings = NOWHERE
): Outcome[] {
  const tale = fictionIn(analysis, tokens)
  if (tale)
    return [
      {
        refusal: {
          sentence: analysis.sentence,
          word: tale,
          reason: 'it is only told in a work of fiction',
          pending: null
        }
      }
    ]
  const byHead = new Map<number, Outcome[]>()
  const predications = predicationsOf(analysis, tokens)
  for (const predication of predications) {
    const outcome = outcomeOf(predication, analysis, tokens, around)
    if (!outcome) continue
    const list = byHead.get(predication.head)
    if (list) list.push(outcome)
    else byHead.set(predication.head, [outcome])
  }
  const chosen = bestOfEachClause([...byHead.values()].map(best))
  return bestOfEachClause([
    ...chosen,
    ...spokenBy(analysis, tokens, predications).map(candidate => ({ candidate })),
    ...judged(analysis, tokens).map(refusal => ({ refusal }))
  ])
}

/** Of several frames for one word, the one that found both sides and asks for most. */
function best(outcomes: readonly Outcome[]): Outcome {
  const used = outcomes.filter(o => 'candidate' in o)
  const list = used.length > 0 ? used : outcomes
  return list.reduce((a, b) =>
    'candidate' in a && 'candidate' in b && b.candidate.confidence > a.candidate.confidence ? b : a
  )
}

/** "imposed | sanctions": the verb and the noun it carries are one event; the noun's reading wins by being first found. */
function bestOfEachClause(outcomes: readonly Outcome[]): Outcome[] {
  const seen = new Set<string>()
  return outcomes.filter(o => {
    if (!('candidate' in o)) return true
    const { type, sources, targets } = o.candidate
    const key = [type, ...sources.map(r => r.side), '>', ...targets.map(r => r.side)].join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function outcomeOf(
  p: Predication,
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  around: Surroundings
): Outcome | null {
  const refuse = (reason: string): Outcome => ({
    refusal: { sentence: analysis.sentence, word: p.word, reason, pending: null }
  })
  const standing = standingWrong(p, analysis)
  const type = standing ? p.sense.root : (warning(p, analysis) ?? composedRoot(p, 'MANUAL'))
  if (type === null || SIGNING.test(p.word)) return null
  if (ELSEWHERE.has(type) && p.sense.mode !== 'third-party' && !undertakes(p, type)) return null
  const own = doersOf(p, analysis, tokens)
  const sources = own.length > 0 || !p.source ? own : meant(p.source, around, tokens)
  const found = aims(p, type, analysis, tokens, sources)
  const targets =
    found.length > 0
      ? found
      : type === 'CONSULT' && BROKERING.test(p.word) && without(around.here, sources).length > 1
        ? without(around.here, sources)
        : type === 'CONSULT' && brokersKnownDeal(p)
          ? without(around.parties, sources)
          : fromContext(p, type, sources, analysis, around, tokens)
  if (sources.length === 0 && targets.length === 0) return null
  if (p.negated && p.carried && NOT_YET_SAID.has(p.clause?.verb.lemma ?? '')) return refuse('it is not even proposed')
  const housed = sources.length === 0 && HOUSE_ACTS.has(type) && actsForSomebody(p)
  if (sources.length === 0 && !housed) return refuse('nobody known does it')
  const reason = reasonAgainst(p, type, standing, analysis, tokens)
  if (reason) return refuse(reason)
  const candidate = candidateOf(p, leavesBody(p, type, targets) ? 'SANCTION' : type, sources, targets, analysis)
  if (housed) {
    const pending = { candidate, object: null, specific: false, plain: false, definite: false }
    return {
      refusal: { sentence: analysis.sentence, word: p.word, reason: 'nobody known does it', pending }
    }
  }
  if (targets.length > 0) return { candidate }
  if (!repliable(p) || addressed(p, type, analysis)) return refuse('nobody known from elsewhere is its target')
  const object = objectOf(p)
  const pointed = object !== null && /^(?:it|this|that|these|those)$/.test(object.lemma)
  const alone = !othersNamed(sources, analysis)
  const pending = {
    candidate,
    object: pointed ? 'it' : (object?.lemma ?? null),
    specific: (p.sense.specificity >= 2 || p.sense.root === 'THREATEN') && alone,
    plain: alone && p.word.startsWith('verb:') && p.operators.length === 0 && !p.negated && p.sense.confidence >= 0.8,
    definite:
      pointed ||
      p.word === 'verb:deny' ||
      /^(?:the|this|these|that|those|such|any|all)$/.test(object?.modifiers[0] ?? '')
  }
  return {
    refusal: { sentence: analysis.sentence, word: p.word, reason: 'nobody known from elsewhere is its target', pending }
  }
}

/** "Rohan promised to withdraw from Harad", "pledged to send Gondor grain": undertaken alone, which no agreement tells. */
const undertakes = (p: Predication, type: InteractionType): boolean =>
  type === 'AGREE' &&
  !ELSEWHERE.has(p.sense.root) &&
  ((p.composed && p.sense.root === 'REQUEST') ||
    (p.clause?.relation === 'INFINITIVE' &&
      p.clause.governors.length === 1 &&
      UNDERTAKING.has(p.clause.governors[0]!.lemma)))
const UNDERTAKING = new Set('agree promise pledge vow undertake commit offer consent volunteer plan intend'.split(' '))

/** "has not proposed a joint venture" turns nothing down. */
const NOT_YET_SAID = new Set('propose plan prepare announce receive see discuss'.split(' '))

/** Who stands behind a subject that only the article explains: "the four", "we" in a ministry's own words. */
function meant(source: NounPhrase, around: Surroundings, tokens: readonly Token[]): readonly ActorRef[] {
  const word = tokens[source.head]?.lower ?? ''
  if (word === 'we' && around.house) return [around.house]
  return partiesMeant(source, around, word)
}

/** "announced their withdrawal from the Union": who leaves a body gives up relations, not ground. */
const leavesBody = (p: Predication, type: InteractionType, targets: readonly ActorRef[]): boolean =>
  type === 'RETREAT' &&
  p.sense.mode === 'withdraw' &&
  p.word === 'noun:withdrawal' &&
  targets.length > 0 &&
  targets.every(r => r.actor.startsWith('organization:'))

/** What an institution does for its state, whether or not anybody says for which. */
const HOUSE_ACTS: ReadonlySet<InteractionType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'SANCTION', 'THREATEN'])
const HOUSES = new Set(
  'ministry office department government administration army military navy statement spokesperson spokesman spokeswoman release minister he she it'.split(
    ' '
  )
)

/** "the foreign office summoned the Haradrian envoy": an office that is nobody's by name, in a clause of its own. */
const actsForSomebody = (p: Predication): boolean =>
  p.clause !== null &&
  (p.clause.relation === 'MAIN' || p.clause.relation === 'COORDINATE') &&
  p.source !== null &&
  p.source.items.length === 1 &&
  p.source.owners.length === 0 &&
  p.source.complements.every(c => c.preposition !== 'of') &&
  HOUSES.has(p.source.lemma)

const OWN_CLAUSES: ReadonlySet<string> = new Set(['MAIN', 'COORDINATE', 'COMPLEMENT', 'RELATIVE', 'ADVERBIAL'])

/** Only a full clause of its own can be a reply; a noun that a negated verb carries says too little. */
const repliable = (p: Predication): boolean =>
  p.clause !== null && (OWN_CLAUSES.has(p.clause.relation) || decreed(p.clause)) && !(p.carried !== null && p.negated)

/** "called on the international community to": a demand that is made of somebody else, whoever he is. */
function addressed(p: Predication, type: InteractionType, analysis: SentenceAnalysis): boolean {
  if (type !== 'REQUEST') return false
  const asked = p.slots.some(s => s.kind === 'on' || s.kind === 'upon' || s.kind === 'to')
  const index = p.clause ? analysis.clauses.indexOf(p.clause) : -1
  return asked || (objectOf(p) !== null && analysis.clauses.some(c => c.outer === index && c.relation === 'INFINITIVE'))
}

/** Whether the sentence names another side that could be meant. */
function othersNamed(sources: readonly ActorRef[], analysis: SentenceAnalysis): boolean {
  const mine = new Set(sources.map(r => r.side))
  return analysis.phrases.some(x => [...x.actors, ...x.owners].some(r => r.side !== null && !mine.has(r.side)))
}

function candidateOf(
  p: Predication,
  type: InteractionType,
  sources: readonly ActorRef[],
  targets: readonly ActorRef[],
  analysis: SentenceAnalysis
): InteractionCandidate {
  const index = p.clause ? analysis.clauses.indexOf(p.clause) : -1
  const phrase = p.nominal ? phraseAt(p.head, analysis) : null
  const certainty = (p.nominal ? NOMINAL_CONFIDENCE : 0.85) * p.sense.confidence + 0.02 * p.sense.specificity
  const operators = p.operators.length > 0 ? `.${p.operators.join('.').toLowerCase()}` : ''
  return {
    sentence: analysis.sentence,
    at: p.head,
    type,
    mode: type === p.sense.root ? p.sense.mode : null,
    contexts: p.sense.contexts,
    sources,
    targets,
    reality: realityFor(p, type, analysis),
    date: phrase ? dateOfPhrase(phrase, analysis) : index >= 0 ? dateOfClause(index, analysis) : null,
    attribution: p.clause?.attribution ?? null,
    confidence: Math.min(0.95, certainty),
    rule: `interactions.${p.nominal ? 'nominal.' : ''}${p.word.replace(':', '.')}${operators}`
  }
}

function objectOf(p: Predication): NounPhrase | null {
  if (!p.clause) return null
  return p.clause.verb.passive ? p.clause.subject : (p.clause.objects[0] ?? null)
}

function aims(
  p: Predication,
  type: InteractionType,
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  sources: readonly ActorRef[]
): ActorRef[] {
  if (eachOther(p, sources, tokens)) return [...sources]
  const direct = 'direct' in p.sense && p.sense.direct === true
  for (const { kind, phrase } of p.slots) {
    if (kind === 'owner' || (kind === 'inner' && type === 'ACCUSE' && placed(phrase, analysis))) continue
    const onlyItself = (direct && kind === 'object') || (kind === 'inner' && type === 'ACCUSE')
    const named = aimedAt(phrase, type, analysis, tokens, onlyItself)
    const known = named.length > 0 ? named : namedBefore(phrase, analysis, sources)
    const refs = without(
      known.length > 0 || type !== 'ASSAULT' ? known : placedBehind(phrase, analysis, tokens),
      sources
    )
    if (refs.length > 0) return refs
  }
  return type === 'ASSAULT' && !p.nominal && p.clause ? victimWhoSpeaks(p.clause, sources) : []
}

/** "concerned about the violence raging in Harad": where something is, nobody is blamed for being. */
const placed = (phrase: NounPhrase, analysis: SentenceAnalysis): boolean =>
  /^(?:in|at|near|across|inside|from|into)$/.test(analysis.openers.get(phrase.first) ?? '')

/** "rockets at Pelargir, a Gondorian town": what stands behind the comma says whose a place is that no list has. */
function placedBehind(phrase: NounPhrase, analysis: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  if (tokens[phrase.last]?.text !== ',') return []
  const behind = analysis.phrases.find(x => x.first === phrase.last + 1)
  return behind && NOUN_CLASSES.TERRITORY.split(' ').includes(behind.lemma)
    ? behind.owners.filter(r => r.side !== null)
    : []
}

/** "condemned the launches of Harad and called on it to stop": the only other side that the sentence named before. */
function namedBefore(pronoun: NounPhrase, analysis: SentenceAnalysis, sources: readonly ActorRef[]): ActorRef[] {
  if (!/^(?:it|them|him|her)$/.test(pronoun.lemma) || pronoun.items.length !== 1) return []
  const before = analysis.phrases.filter(x => x.last <= pronoun.first).flatMap(x => [...x.actors, ...x.owners])
  const others = without(before, sources).filter(r => r.side !== null)
  return new Set(others.map(r => r.side)).size === 1 ? others.slice(0, 1) : []
}

const MUTUAL =
  /^verb:(?:fight|clash|battle|skirmish|establish|restore|resume|normalise|normalize|reopen|exchange|swap|freeze|sever|break\+off|cut\+off|go|recall|downgrade)/

/** "Gondor and Harad blamed each other", "have fought two wars": both do it to both. */
function eachOther(p: Predication, sources: readonly ActorRef[], tokens: readonly Token[]): boolean {
  if (new Set(sources.map(r => r.side)).size < 2 || !p.clause) return false
  const { objects, obliques } = p.clause
  const phrases = [...objects, ...obliques.map(o => o.phrase)]
  const [next, after] = [tokens[p.clause.verb.last]?.lower, tokens[p.clause.verb.last + 1]?.lower]
  if (
    (next === 'each' && after === 'other') ||
    (next === 'one' && after === 'another') ||
    (next === 'the' && after === 'other')
  )
    return true
  return (
    (MUTUAL.test(p.word) || p.sense.root === 'COOPERATE') &&
    !phrases.some(x => x.actors.length > 0 || x.owners.length > 0)
  )
}

/** "Harad launched its largest attack, Gondor said": who reports a blow without naming its target was struck. */
function victimWhoSpeaks(clause: Clause, sources: readonly ActorRef[]): ActorRef[] {
  const speaker = clause.attribution?.speaker ?? null
  return without(doersIn(speaker), sources).filter(r => r.side?.startsWith('country:'))
}

/** "warned that there would be consequences" threatens; "warned that Harad was arming" blames. */
function warning(p: Predication, analysis: SentenceAnalysis): InteractionType | null {
  if (p.word !== 'verb:warn' || !p.clause || p.clause.objects.some(o => o.actors.length > 0)) return null
  const head = p.head
  const own = p.clause.subject
  const threat = analysis.clauses.some(c => {
    if (c.verb.head <= head) return false
    if (c.subordinator === 'if' || c.subordinator === 'unless') return true
    if (c.verb.modal !== 'will' && c.verb.modal !== 'would') return false
    const sides = new Set(own?.actors.map(a => a.side))
    return (
      !c.subject ||
      /^(?:there|it|he|she|they|we|any)$/.test(c.subject.lemma) ||
      c.subject.actors.some(a => sides.has(a.side))
    )
  })
  const nouns = p.clause.obliques.some(o => o.preposition === 'of')
  return threat || nouns ? 'THREATEN' : 'ACCUSE'
}

/** "a truce brokered by Rohan": between those whose truce the sentence tells. */
const BROKERING = /^(?:verb:(?:broker|mediate|negotiate|facilitate)|noun:mediation)$/

/** "agreed to a truce through Rohan's mediation", "the deal was brokered by Rohan": between those whose deal or talks the article has spoken of. */
function brokersKnownDeal(p: Predication): boolean {
  if (p.word === 'noun:mediation') return true
  const object = p.clause?.verb.passive ? p.clause.subject : p.clause?.objects[0]
  return (
    object?.modifiers[0] === 'the' &&
    /^(?:deal|agreement|talk|truce|ceasefire|meeting|accord|call|negotiation)$/.test(object.lemma)
  )
}
