import { shutsDoor } from './averted.js'
import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { askedOfWords } from '../word.js'
import { COURTS } from '../lexicon/interactions/nouns.js'
import { realityOfModifiers } from '../reality/handled.js'
import type { Reality } from '../reality/kinds.js'
import { realityOf } from '../reality/modality.js'
import { takesChance } from '../reality/takes-chance.js'
import { askedByNoun } from './asked-by-noun.js'
import { chargedBy } from './charges.js'
import { isHostile } from './compose.js'
import { isLaunched, ownedUpTo } from './launched.js'
import { deniesRefusing, nearly, supposedNoun, unlikely, waitedFor } from './supposed.js'
import type { Predication } from './predication.js'
import { saysByWishing, wouldLike } from './wishes.js'

/** Below this a frame is a guess: it leaves a note instead of a claim. */
const SURE_ENOUGH = 0.7
/** "does not accept", "will not allow": a refusal whatever else the word means. */
const SURE_WHEN_NEGATED = 0.5
/** What comes under these is somebody's charge, not what happened. */
const CHARGES = new Set(['accuse', 'suspect', 'blame', 'charge'])

const FICTION = new Set('novel film movie screenplay sequel videogame'.split(' '))
/** "attacked over a film": what is fought about is told in no film. */
const FOUGHT_ABOUT = /\b(?:over|about|against|by|to|at) (?:the|a|an|this|that) (?:\w+ )?(?:film|movie|novel)\b/
/** May as well be said of what statesmen do; on a stage or screen only where another word says so. */
const THEATRICAL = new Set('thriller drama comedy episode opera'.split(' '))
const STAGED =
  /\b(?:tv|television|series|season|actors?|actress|stars|starring|netflix|hbo|characters?|plot|scenes?|screen|viewers?|audiences?|author|writer|plays|stage|book|theatre|theater|premieres?|script)\b/i

const tellsTales = askedOfWords(({ lower }) => FICTION.has(lower) || THEATRICAL.has(lower))

export function fictionIn(analysis: SentenceAnalysis, tokens: readonly Token[]): string | null {
  for (let i = analysis.sentence.firstToken; i < analysis.sentence.lastToken; i++) {
    if (!tellsTales(tokens[i]!.word)) continue
    const word = tokens[i]!.lower
    const staged =
      FICTION.has(word) && !FOUGHT_ABOUT.test(analysis.sentence.text) && !/virus$/.test(tokens[i + 1]?.lower ?? '')
    if (staged || (THEATRICAL.has(word) && STAGED.test(analysis.sentence.text))) return word
  }
  return null
}

/** "winning the final 3-0": who attacks and punishes there plays. */
export function sportIn({ sentence }: SentenceAnalysis): string | null {
  return SCORE.test(sentence.text) && PLAYED.test(sentence.text) ? 'score' : null
}
const SCORE = /\b\d{1,3} ?[-–] ?\d{1,3}\b/
const PLAYED =
  /\b(?:final|match|game|won|win|wins|winning|beat|beating|beaten|goals?|striker|midfielder|league|cup|quarter-final|semi-final|defeat|title|innings|wickets?|penalt(?:y|ies)|shoot-out)\b/

const FEARED = new Set(
  'vulnerable fear fears feared risk risks threat threats possibility danger deter prevent prevented avert averted avoid possible potential would-be alleged hypothetical another impending looming'.split(
    ' '
  )
)
const FEAR_REACH = 4

/** "vulnerable to attacks from Harad", "the risk of a Haradrian invasion". */
function feared(head: number, analysis: SentenceAnalysis, tokens: readonly Token[]): boolean {
  for (let i = Math.max(analysis.sentence.firstToken, head - FEAR_REACH); i < head; i++) {
    if (FEARED.has(tokens[i]!.lower)) return true
  }
  // "any attack by Harad would": none has been
  return phraseAt(head, analysis)?.modifiers[0] === 'any'
}

/** Why a predication with a source is not used; null where nothing speaks against it. */
export function reasonAgainst(
  p: Predication,
  type: InteractionType,
  standing: boolean,
  analysis: SentenceAnalysis,
  tokens: readonly Token[]
): string | null {
  const { clause } = p
  if (p.nominal && feared(p.head, analysis, tokens)) return 'it is only feared or averted'
  const stopped = p.operators.at(-1) === 'CEASE' && p.sense.root === 'COOPERATE'
  const turnedDown = p.negated || p.operators.at(-1) === 'REFUSE' || stopped
  if (p.sense.confidence < (turnedDown ? SURE_WHEN_NEGATED : SURE_ENOUGH)) return 'the word has too many other meanings'
  if (clause && !standing && unreal(clause, p.operators, p.sense.root))
    return 'it is only asked for, planned or possible'
  // "would be paused until Rohan's soldiers had left": they have not
  if (clause && (waitedFor(clause, analysis) || deniesRefusing(p, analysis))) return 'it is only supposed'
  if (clause && unproven(clause, analysis, tokens)) return 'nobody has proof of it'
  if (clause ? unlikely(clause, analysis, tokens) : supposedNoun(p, analysis)) return 'it is only possible'
  if (clause && (requested(clause, analysis) || partOfRequest(clause, analysis))) return 'it is only asked for'
  // "Kim crossed into Rohan by train": somebody alone is no troops
  if (
    type === 'MOBILIZE' &&
    GOING.test(p.word) &&
    clause?.subject?.items.every(i => i.actors.length > 0 && i.actors.every(isPerson))
  )
    return 'somebody travels'
  if (type === 'MOBILIZE' && GOING.test(p.word) && HARMLESS.test(clause?.subject?.lemma ?? '')) return 'no troops go'
  if (clause && type === 'REJECT' && p.negated && /^(?:should|ought|must)$/.test(clause.verb.modal ?? ''))
    return 'it is only asked for' // said Rohan should not buy them
  if (clause && notAllowed(clause)) return 'it is not allowed'
  if (clause && p.sense.root === 'SUPPORT' && decides(clause)) return 'a court decides between litigants'
  // "let Rohan's inspectors return": who lets them yields
  if (type === 'RETREAT' && clause?.governors.some(g => /^(?:let|allow|permit)$/.test(g.lemma)))
    return 'it is allowed to'
  if (clause?.relation === 'GERUND' && clause.subordinator === 'against') return 'it is spoken against' // warned Rohan against helping Harad
  if (clause?.relation === 'GERUND' && clause.subordinator === 'on' && shutsDoor(clause, analysis))
    return 'it is ruled out'
  if (p.clause?.governors.some(g => g.lemma === 'deny') && p.clause.verb.form !== 'FINITE') return 'it is denied'
  if (clause && askedByNoun(clause, analysis, tokens)) return 'it is only asked for'
  if (clause && chargedBy(clause, analysis, tokens)) return 'it is only what somebody is accused of'
  if (clause?.governors.some(g => CHARGES.has(g.lemma))) return 'it is only what somebody is accused of'
  if (clause && nearly(clause, analysis)) return 'it only nearly came about'
  const reality = realityFor(p, type, analysis)
  if (reality === 'DENIED') return 'it is denied'
  if (reality === 'CANCELLED' || (reality === 'REFUSED' && clause?.subordinator === 'against')) return 'it was given up'
  if (reality === 'HYPOTHETICAL') return 'it is only supposed'
  return reality === 'PROPOSED' ? 'it is only possible' : null
}

const PROOFS = new Set('evidence sign indication proof hint suggestion guarantee intention plan'.split(' '))

/** "No evidence that Harad is withdrawing", "saw no sign that": what is said not to be seen. */
export function unproven(clause: Clause, analysis: SentenceAnalysis, tokens: readonly Token[]): boolean {
  if (clause.subordinator !== 'that') return false
  const from = clause.subject?.first ?? clause.verb.first
  const at = tokens[from - 1]?.lower === 'that' ? from - 1 : from
  const noun = analysis.phrases.find(x => x.last === at && PROOFS.has(x.lemma))
  return noun !== undefined && /^(?:no|little|scant|without)$/.test(noun.modifiers[0] ?? '')
}

/** "demanded that Harad hand over", "requested that the authorities conduct": the bare form is what is wished. */
function requested(clause: Clause, analysis: SentenceAnalysis): boolean {
  const outer = clause.outer === null ? undefined : analysis.clauses[clause.outer]
  // "The court ordered Rohan to halt its offensive": Rohan has not yet
  const ordered =
    clause.relation === 'INFINITIVE' &&
    /^(?:order|expect)$/.test(outer?.verb.lemma ?? '') &&
    !outer!.verb.passive &&
    (clause.subject?.actors.some(
      a => a.side?.startsWith('country:') && !outer!.subject?.actors.some(b => b.side === a.side)
    ) ??
      false)
  if (ordered) return true
  if (clause.relation !== 'COMPLEMENT' || !outer || !WISHING.has(outer.verb.lemma)) return false
  const { verb } = clause
  return verb.modal === 'should' || verb.modal === 'must' || (verb.tense === 'PRESENT' && verb.modal === null)
}

/** "demanded that Harad stop | supporting them" */
function partOfRequest({ relation, outer }: Clause, analysis: SentenceAnalysis): boolean {
  const host = /^(?:INFINITIVE|GERUND)$/.test(relation) && outer !== null ? analysis.clauses[outer] : undefined
  return host?.relation === 'COMPLEMENT' && requested(host, analysis)
}

const WISHING = new Set(
  'request demand ask urge insist recommend propose suggest require order call wish want'.split(' ')
)

export function phraseAt(head: number, analysis: SentenceAnalysis): NounPhrase | null {
  return analysis.phrases.find(phrase => phrase.head === head) ?? null
}

/** How real what the composed type says is: a refusal is done although the meeting is not. */
export function realityFor(p: Predication, type: InteractionType, analysis: SentenceAnalysis): Reality {
  if (p.nominal || !p.clause) {
    const phrase = phraseAt(p.head, analysis)
    return (phrase && realityOfModifiers(phrase)) ?? (p.negated ? 'DENIED' : 'HELD')
  }
  if (triesToMediate(p) || wouldLike(p)) return 'HELD'
  if (spokenPurpose(p.clause, p.sense.root) || judgedFor(p.clause) || ownedUpTo(p.clause, analysis)) return 'HELD'
  const own = realityOf(p.clause, analysis.clauses)
  // "cannot support" is a refusal, however modal
  if (p.negated && type === 'REJECT' && own === 'HYPOTHETICAL' && p.clause.subordinator !== 'if' && !p.clause.question)
    return 'HELD'
  if (own === 'HYPOTHETICAL') return conditionalThreat(p.clause, type, analysis) ? 'HELD' : own
  if (own === 'PROPOSED' && (decreed(p.clause) || isLaunched(p.clause.governors.at(-2), p.clause.governors.at(-1))))
    return 'HELD'
  // "considered lifting the embargo", "denied that it had lifted it": nothing has ended
  const plain = !p.negated && p.operators.every(o => o === 'CEASE' || o === 'CARRY')
  const { verb, governors } = p.clause
  const untrue = own === 'DENIED' && !verb.negated && governors.every(g => g.lemma === 'have')
  if (plain && (untrue || (own === 'PROPOSED' && p.operators.length > 0))) return own
  const threatens =
    type === 'THREATEN' && isHostile(p.sense.root) && !(p.sense.root === 'THREATEN' && own === 'PROPOSED')
  const turned = p.operators.length > 0 || p.negated || threatens
  return turned ? 'HELD' : own
}

/** "is trying to broker a peace between": who tries to mediate does so. */
const triesToMediate = ({ sense, clause, operators, negated }: Predication): boolean =>
  sense.mode === 'third-party' &&
  clause?.relation === 'INFINITIVE' &&
  operators.length === 0 &&
  !negated &&
  clause.governors.length === 1 &&
  /^(?:try|seek|attempt|work|help|strive|effort)$/.test(clause.governors[0]!.lemma) &&
  clause.governors[0]!.tense !== 'FUTURE' &&
  clause.governors[0]!.modal === null &&
  !clause.governors[0]!.negated

/** "thanked Harad for sending tents", "condemned it for closing the ford": what somebody is thanked or blamed for he has done. */
const judgedFor = ({ relation, subordinator, governors, verb }: Clause): boolean =>
  relation === 'GERUND' &&
  subordinator === 'for' &&
  !verb.negated &&
  governors.length === 1 &&
  JUDGING.test(governors[0]!.lemma) &&
  !governors[0]!.negated
const JUDGING =
  /^(?:thank|praise|commend|applaud|hail|condemn|criticise|criticize|denounce|slam|blast|lambast|lambaste|rebuke|berate|castigate|chide|fault|scold|decry|upbraid|sanction|punish|penalise|penalize)$/

/** "recalled its envoy to protest", "summoned him to condemn": what is done in order to say something says it. */
const spokenPurpose = ({ relation, governors, verb }: Clause, root: InteractionType): boolean =>
  relation === 'INFINITIVE' &&
  verb.form === 'INFINITIVE' &&
  (root === 'ACCUSE' || root === 'SUPPORT' || root === 'REQUEST') &&
  governors.length === 1 &&
  (PURPOSEFUL.has(governors[0]!.lemma) || saysByWishing(governors[0]!, verb.lemma)) &&
  !governors[0]!.negated &&
  governors[0]!.tense !== 'FUTURE'
const PURPOSEFUL = new Set(
  'summon recall withdraw call+in call write phone issue use gather rally telephone seize take cable wire message ring text'.split(
    ' '
  )
)

/** "urged Harad to lift its embargo on Gondor": there is an embargo. */
export function standingWrong(p: Predication, analysis: SentenceAnalysis): boolean {
  const outer = p.clause?.outer == null ? undefined : analysis.clauses[p.clause.outer]
  if (!outer || outer.subject?.first === p.clause?.subject?.first) return false // "wants to end the war" itself
  return (
    p.operators.at(-1) === 'CEASE' &&
    p.operators.includes('DEMAND') &&
    isHostile(p.sense.root) &&
    p.clause?.relation === 'INFINITIVE'
  )
}

/** What is ordered by those who can order it is done. */
const DECREED = new Set(['order', 'decree', 'decision'])

export const decreed = ({ relation, governors }: Clause): boolean =>
  relation === 'INFINITIVE' &&
  ((governors.length === 1 && DECREED.has(governors[0]!.lemma)) ||
    (LAWS.has(governors.at(-1)?.lemma ?? '') &&
      governors
        .slice(0, -1)
        .every(g => ENACTING.has(g.lemma) && !g.negated && g.tense !== 'FUTURE' && g.modal === null)))

/** "voted to pass a bill to widen sanctions": enacted. */
const LAWS = new Set(['legislation', 'law', 'bill', 'resolution', 'act', 'motion', 'order', 'decree'])
const ENACTING = new Set(['pass', 'adopt', 'approve', 'sign', 'vote', 'enact', 'issue'])

/** "called for them to release", "plans to seize", "capable of hitting": the act itself is not reported. */
function unreal(clause: Clause, operators: Predication['operators'], root: InteractionType): boolean {
  if (clause.relation === 'INFINITIVE' && operators.includes('DEMAND')) return true
  if (clause.relation === 'GERUND' && clause.subordinator === 'of') return !stepTaken(clause)
  if (decreed(clause)) return false
  return (
    isHostile(root) &&
    clause.governors.some(
      (g, i, all) =>
        g.tense === 'NONE' &&
        g.lemma !== '' &&
        !DECREED.has(g.lemma) &&
        !CAUSING.has(g.lemma) &&
        !/^(?:threat|vow|pledge|promise)$/.test(g.lemma) &&
        !isLaunched(all[i - 1], g) &&
        !takesChance(all[i - 1], g)
    )
  )
}

const GOING = /^verb:(?:cross|enter|move|go|arrive)\b/
/** Who and what crosses borders without arms. */
const HARMLESS =
  /^(?:trawler|fisherman|freighter|tanker|yacht|liner|ferry|convoy|aid|relief|truck|lorry|refugee|migrant|family|people|tourist|resident|trader|smuggler|delegation|ambulance|herder|pilgrim|traveller|traveler|bus|supply|citizen|national|woman|child|civilian)$/
const isPerson = ({ actor }: ActorRef): boolean => actor.startsWith('leader:')

/** "refused to let Rohan send arms" */
const notAllowed = ({ governors }: Clause): boolean =>
  governors.some(g => /^(?:let|allow|permit)$/.test(g.lemma)) &&
  governors.some(g => g.negated || /^(?:refuse|decline)$/.test(g.lemma))

/** "Rohan's supreme court sided with Harad": on the law, and nobody's friend. */
const decides = ({ subject, verb }: Clause): boolean => !verb.passive && subject !== null && COURTS.has(subject.lemma)

/** ", prompting Rohan to recall its envoy": it did. */
const CAUSING: ReadonlySet<string> = new Set(['prompt', 'cause', 'lead', 'force', 'compel', 'drive', 'spur', 'provoke'])

/** "has taken the step of recalling": done. */
const stepTaken = ({ governors }: Clause): boolean => governors.at(-1)?.lemma === 'take' && !governors.at(-1)!.negated

/** "would strike if": a threat on a condition; "if Harad were to invade" is none. */
function conditionalThreat(clause: Clause, type: InteractionType, { clauses }: SentenceAnalysis): boolean {
  if (type !== 'THREATEN' || clause.question || clause.verb.perfect) return false // would have attacked
  const outer = clause.relation === 'INFINITIVE' && clause.outer !== null ? clauses[clause.outer] : undefined
  return ![clause, outer].some(c => c?.subordinator === 'if' || c?.subordinator === 'whether')
}
