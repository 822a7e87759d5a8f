import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { phraseWith } from '../clauses/remade.js'
import type { Token } from '../document.js'
import { addressedBefore, speaksHome } from './addressed.js'
import { aimedAt, isBorder } from './aimed-at.js'
import { doersIn, harms, without } from './actors.js'
import {
  calledBefore,
  deniedTo,
  eachOther,
  namedBefore,
  nextDoor,
  ownedByHost,
  placedBehind,
  victimWhoSpeaks
} from './aims-elsewhere.js'
import { foesIn } from './foes.js'
import type { Predication } from './predication.js'
import { chargedWith } from './complained-of.js'
import { shadowed } from './shadowed.js'
import { daredIn } from './dared.js'
import { keepersIn } from './keepers.js'
import { areOwnPeople } from './own-people.js'
import { ofRebels, servesRebels } from './rebels.js'
import { takenBy } from './reactions.js'
import { ownedByWhose } from './whose.js'
import { isBlow, warnedAgainst } from './warnings.js'

/** Whom a predication is aimed at, as far as its own sentence names him. */
export function aims(
  p: Predication,
  type: InteractionType,
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  sources: readonly ActorRef[]
): ActorRef[] {
  const accusers = deniedTo(p, analysis, sources)
  if (accusers.length > 0) return accusers
  if (eachOther(p, sources, tokens) || foesIn(p, analysis).length > 0) return [...sources]
  if (/^verb:(?:warn|urge|tell|ask|order|advise|call)$/.test(p.word) && p.slots.some(s => speaksHome(s.phrase)))
    return []
  const sitting = type === 'REQUEST' && /^(?:session|debate|hearing|meeting)$/.test(p.clause?.objects[0]?.lemma ?? '')
  // "filed a complaint to the Union, requesting a session to discuss the raid": asked of the body
  if (sitting) return without(bodiesIn(analysis), sources).slice(0, 1)
  if (atStrangers(p, type)) return []
  // "sent tanks to the border with Harad", "did not approve a budget for the border with Harad": no gift
  if (p.sense.root === 'AID' && p.slots.some(s => isBorder(s.phrase))) return []
  const direct = 'direct' in p.sense && p.sense.direct === true
  for (const { kind, phrase } of p.slots) {
    if (kind === 'owner') continue
    // "an attack in Umbar, which Gondor blames | on Harad"
    if (kind === 'object' && p.word === 'verb:blame' && p.clause?.relation === 'RELATIVE' && p.slots.some(onActor))
      continue
    // "condemned the storming of Gondor's embassy": whose it is suffered it
    const blamed = p.clause?.verb.passive ? p.clause.subject : p.clause?.objects[0]
    if (kind === 'of' && type === 'ACCUSE' && !p.word.startsWith('noun:') && harms(blamed?.lemma ?? '')) continue
    // "held drills with Gondor, which Harad saw as a threat": the drills
    const host = type === 'ACCUSE' && kind === 'object' ? hostOfJoint(phrase, p.clause, analysis) : []
    const others = without(host, sources)
    if (others.length > 0) return others
    // "refused to attend talks with Gondor in Harad"
    const elsewhere =
      p.word === 'verb:attend' &&
      (p.slots.some(s => s.kind === 'with' && s.phrase.actors.length > 0) ||
        /^(?:hearing|trial)$/.test(p.clause?.objects[0]?.lemma ?? ''))
    if (kind === 'in' && elsewhere) continue
    // "Gondor and the rebels extended their truce in Edoras": among themselves, wherever they did
    if (kind === 'in' && type === 'RETREAT' && new Set(sources.map(s => s.side ?? s.actor)).size > 1) continue
    // "arms for militants in Harad": who arms them gives Harad nothing
    if ((type === 'AID' || type === 'SUPPORT') && (ofRebels(phrase) || servesRebels(p))) return []
    if (kind === 'inner' && type === 'ACCUSE' && (placed(phrase, analysis) || ownLot(p, analysis, sources))) continue
    // a complaint to a court is against who gave cause for it
    if (
      p.sense.root === 'ACCUSE' &&
      p.word !== 'verb:point' &&
      (p.sense.mode === 'allege' || p.word === 'verb:complain' || p.word === 'verb:protest') &&
      /^(?:to|at|with)$/.test(kind) &&
      ofBodies(phrase)
    )
      continue
    // "granted asylum to a Haradrian": no help for his state
    if (type === 'AID' && /^(?:asylum|refuge|sanctuary)$/.test(p.clause?.objects[0]?.lemma ?? '')) continue
    if (kind === 'inner' && (warnedAgainst(p, analysis) || (type === 'THREATEN' && isWarned(p) && isBlow(phrase))))
      continue
    // "sent jets to shadow Harad's ship": no help
    if (type === 'AID' && kind === 'inner' && shadowed(phrase, analysis)) return []
    // "is angry that Harad let them": who does what angers him
    if (kind === 'inner' && ANGERED.test(p.word) && !doesWhat(phrase, analysis)) continue
    // "refused to let a ship with Haradrian refugees dock": their state asked for nothing
    if (type === 'REJECT' && kind === 'inner' && ADRIFT.test(phrase.lemma)) continue
    // "refused to attend over Harad's exclusion": a reason
    if (type === 'REJECT' && kind === 'inner' && isReason(phrase, analysis)) continue
    // "vowed revenge for Haradrian strikes": on whoever struck, not on who was struck
    if (type === 'THREATEN' && kind === 'for') {
      const by = phrase.complements.find(c => c.preposition === 'by')?.phrase ?? null
      const doers = without([...phrase.owners.filter(r => r.side !== null), ...doersIn(by)], sources)
      if (isBlow(phrase) && doers.length > 0) return doers
      continue
    }
    // "complained that Harad's ships had": what acts for somebody in what is complained of
    const acting = kind === 'inner' && type === 'ACCUSE' && chargedWith(phrase, p, analysis)
    const onlyItself = !acting && ((direct && kind === 'object') || (kind === 'inner' && type === 'ACCUSE'))
    // "would not support aid to Harad" turns Harad down
    const withheld = type === 'REJECT' && p.sense.root === 'SUPPORT' && !p.carried
    const meant = type === 'REJECT' && (kind === 'inner' || p.word === 'verb:attend') ? beforeReason(phrase) : phrase
    const named = aimedAt(meant, withheld ? 'SUPPORT' : type, analysis, tokens, onlyItself)
    const known =
      [
        named,
        namedBefore(phrase, type, analysis, sources),
        calledSo(phrase, p, analysis),
        ownedByWhose(phrase, analysis, tokens),
        nextDoor(phrase, analysis, sources),
        calledBefore(phrase, analysis, tokens)
      ].find(x => x.length > 0) ?? []
    const refs = without(
      known.length > 0 || type !== 'ASSAULT' ? known : placedBehind(phrase, analysis, tokens),
      sources
    )
    // "threatened steps, including a complaint to the Union": the body is threatened with nothing
    const toBody =
      type === 'THREATEN' && /^(?:inner|with)$/.test(kind) && refs.every(r => r.actor.startsWith('organization:'))
    if (toBody && !acts(phrase, analysis)) continue
    if (refs.length > 0) return refs
  }
  const own =
    p.clause && !p.nominal && (type === 'ASSAULT' || type === 'COERCE' || type === 'MOBILIZE')
      ? ownedByHost(p, p.clause, analysis, sources)
      : []
  if (own.length > 0) return own
  // "went to Harad, where it props up the junta": whose they are who are helped
  const local = type === 'AID' && p.sense.target[0] === 'object' && p.sense.specificity === 0
  const where = p.clause && !p.nominal && (type === 'ASSAULT' || local) ? struckWhere(p.clause, analysis, tokens) : []
  if (where.length > 0) return without(where, sources)
  const thankful = thankedFor(p, analysis, sources)
  if (thankful.length > 0) return thankful
  const dared = type === 'THREATEN' && p.clause ? daredIn(p.clause, analysis, sources) : []
  if (dared.length > 0) return dared
  const keepers = type === 'REQUEST' ? without(keepersIn(p, analysis), sources) : []
  if (keepers.length > 0) return keepers
  const addressee = addressedBefore(p, type, analysis, sources)
  if (addressee.length > 0) return addressee
  const taken = takenBy(p, analysis, sources)
  if (taken.length > 0) return taken
  // "Harad is committing genocide, said Gondor": against others
  if (/^noun:(?:genocide|massacre|atrocity|crime)$/.test(p.word)) return []
  return !p.nominal && p.clause && strikesSpeaker(p.clause, type, analysis, sources)
    ? victimWhoSpeaks(p.clause, sources)
    : []
}

/** "Gondor said Harad had turned down the offer": the offer was his who tells of it, if the sentence names nobody else. */
function strikesSpeaker(
  clause: Clause,
  type: InteractionType,
  { phrases }: SentenceAnalysis,
  sources: readonly ActorRef[]
): boolean {
  if (type === 'ASSAULT' || (type === 'COERCE' && clause.verb.passive && areOwnPeople(clause.subject))) return true
  // "Rohan's troops had left two of its towns, Gondor said"
  if (type === 'RETREAT' && /^(?:withdraw|pull)$/.test(clause.verb.lemma) && clause.attribution?.speaker) return true
  if (type !== 'REJECT' && type !== 'THREATEN') return false
  if (
    clause.relation !== 'COMPLEMENT' ||
    !/^(?:say|add|announce|report|complain|reveal)$/.test(clause.attribution?.verb ?? '')
  )
    return false
  const object = clause.objects[0]
  if (
    type === 'REJECT' &&
    !(
      object &&
      OFFERED.test(object.lemma) &&
      /^(?:the|this|that|these|any|all|their|its)$/.test(object.modifiers[0] ?? '')
    )
  )
    return false
  const speaking = new Set(doersIn(clause.attribution?.speaker ?? null).map(r => r.side))
  const others = without(
    phrases.flatMap(x => [...x.actors, ...x.owners]),
    sources
  )
  return others.every(r => r.side === null || speaking.has(r.side))
}

const OFFERED =
  /^(?:proposal|offer|request|demand|suggestion|plan|initiative|idea|appeal|draft|text|bid|claim|overture)$/

/** "thanked Gondor for | sending helicopters": who thanks was helped. */
function thankedFor(
  { clause, sense }: Predication,
  { clauses }: SentenceAnalysis,
  sources: readonly ActorRef[]
): ActorRef[] {
  const host = clause?.relation === 'GERUND' && clause.outer !== null ? clauses[clause.outer] : undefined
  if (!host || !/^(?:AID|RETREAT|SUPPORT)$/.test(sense.root) || !/^(?:thank|praise|commend)$/.test(host.verb.lemma))
    return []
  return without(doersIn(host.subject), sources)
}

/** "held drills | with Gondor, which": what both do is laid to who does it. */
function hostOfJoint(
  { first }: NounPhrase,
  clause: Clause | null,
  { openers, clauses }: SentenceAnalysis
): readonly ActorRef[] {
  if (clause?.relation !== 'RELATIVE' || openers.get(first) !== 'with') return []
  const outer = clauses.find(c => c.obliques.some(o => o.preposition === 'with' && o.phrase.first === first))
  return outer && outer !== clause ? doersIn(outer.subject) : []
}

/** "concerned about the violence raging in Harad": where something is, nobody is blamed for being. */
const placed = (phrase: NounPhrase, analysis: SentenceAnalysis): boolean =>
  /^(?:in|at|near|across|inside|from|into)$/.test(analysis.openers.get(phrase.first) ?? '')

/** "Harad is a country that Gondor has attacked": who is said to be what the clause hangs on. */
function calledSo({ head, actors }: NounPhrase, { clause }: Predication, { clauses }: SentenceAnalysis): ActorRef[] {
  if (clause?.relation !== 'RELATIVE' || actors.length > 0) return []
  const told = clauses.find(c => c.verb.lemma === 'be' && !c.verb.negated && c.objects.some(o => o.head === head))
  return told ? doersIn(told.subject) : []
}

/** "a village in Gondor's north where Haradrian shells struck a school" */
function struckWhere(clause: Clause, analysis: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  const at = clause.relation === 'RELATIVE' ? (clause.subject?.first ?? 0) - 1 : -1
  if (at < 0 || tokens[at]?.lower !== 'where') return []
  const place = analysis.phrases.find(x => x.last === at || (x.last === at - 1 && tokens[at - 1]?.text === ','))
  return place ? aimedAt(place, 'ASSAULT', analysis, tokens, false) : []
}

/** "lashed out at those concerned about the pact of Harad": at whoever they are. */
export const atStrangers = ({ slots }: Predication, type: InteractionType): boolean =>
  type === 'ACCUSE' &&
  slots.some(s => /^(?:at|object)$/.test(s.kind) && s.phrase.lemma === 'those' && s.phrase.actors.length === 0)

const bodiesIn = ({ phrases }: SentenceAnalysis): ActorRef[] =>
  phrases.flatMap(x => x.actors).filter(r => r.actor.startsWith('organization:'))

const ANGERED = /^adjective:(?:angry|furious|outraged|incensed)$/
const doesWhat = ({ first }: NounPhrase, { clauses }: SentenceAnalysis): boolean =>
  clauses.some(c => c.relation === 'COMPLEMENT' && c.subordinator === 'that' && c.subject?.first === first)

const acts = ({ first }: NounPhrase, { clauses }: SentenceAnalysis): boolean =>
  clauses.some(c => c.subject?.first === first)

const onActor = ({ kind, phrase }: { readonly kind: string; readonly phrase: NounPhrase }): boolean =>
  kind === 'on' && phrase.actors.length > 0

/** "over Harad's exclusion", "over a dispute | with Harad" */
const isReason = ({ first }: NounPhrase, { openers, phrases }: SentenceAnalysis): boolean =>
  REASONS.has(openers.get(first) ?? '') ||
  phrases.some(
    x =>
      (REASONS.has(openers.get(x.first) ?? '') && x.complements.some(c => c.phrase.first === first)) ||
      // "refused to sign a statement | on Harad"
      (PAPER.test(x.lemma) && x.complements.some(c => /^(?:on|about)$/.test(c.preposition) && c.phrase.first === first))
  )

const PAPER =
  /^(?:statement|declaration|communique|communiqué|document|report|petition|text|resolution|motion|letter|appeal)$/

/** "a hearing | over a dispute with Harad": without what it is about. */
function beforeReason(phrase: NounPhrase): NounPhrase {
  const paper = PAPER.test(phrase.lemma)
  const at = phrase.complements.findIndex(
    c => REASONS.has(c.preposition) || (paper && /^(?:on|about)$/.test(c.preposition))
  )
  return at < 0 ? phrase : phraseWith(phrase, { complements: phrase.complements.slice(0, at) })
}

const REASONS: ReadonlySet<string> = new Set(['over', 'amid', 'because of', 'due to', 'following'])

const ADRIFT = /^(?:refugee|migrant|seeker|castaway|survivor)$/

const isWarned = ({ word }: Predication): boolean => word === 'verb:warn'

const ofBodies = ({ actors }: NounPhrase): boolean =>
  actors.length > 0 && actors.every(a => a.actor.startsWith('organization:'))

/** "concerned that it was falling behind Harad": what befalls the speaker himself is nobody's fault. */
function ownLot({ clause }: Predication, { clauses }: SentenceAnalysis, sources: readonly ActorRef[]): boolean {
  if (!clause) return false
  const index = clauses.indexOf(clause)
  const sides = new Set(sources.map(r => r.side))
  return clauses.some(
    c =>
      c.outer === index &&
      c.relation === 'COMPLEMENT' &&
      c.subject !== null &&
      (/^(?:it|he|she|they|we|i)$/.test(c.subject.lemma) || c.subject.actors.some(a => sides.has(a.side)))
  )
}
