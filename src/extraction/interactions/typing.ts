import type { ActorKey } from '../../domain/claim.js'
import type { InteractionType } from '../../domain/vocabulary.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Sentence, Token } from '../document.js'
import { composedRoot, isFriendly, isHostile, type Codebook } from './compose.js'
import { actorsWithin } from './phrases.js'
import { demands } from './speech.js'
import { isUltimatum } from './warnings.js'
import { windowReadings } from './window.js'
import { predicationsOf } from './predicate.js'
import type { Predication } from './predication.js'
import { analysisWith } from '../clauses/remade.js'

export interface Typed {
  readonly root: InteractionType
  readonly mode: string | null
  readonly rule: string
  readonly score: number
}

const holds = (phrase: NounPhrase | null | undefined, actor: ActorKey): boolean =>
  phrase != null && actorsWithin(phrase).some(a => a.actor === actor)

/**
 * What a given source does to a given target in one sentence. Every frame that fits is weighed by how well the two stand
 * where it wants them; null when no frame fits at all.
 */
export function rootBetween(
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  source: ActorKey,
  target: ActorKey,
  codebook: Codebook
): Typed | null {
  const candidates = [
    ...predicationsOf(analysis, tokens).flatMap(p => ranked(p, analysis.sentence, tokens, source, target, codebook)),
    ...spoken(analysis, tokens, source, target, codebook)
  ]
  let best: Typed | null = null
  for (const candidate of candidates) if (!best || candidate.score > best.score) best = candidate
  return best ?? meaning(analysis, source, target) ?? fromWords(analysis, tokens, source, target, codebook)
}

/** "is planning to double its budget for Harad": what is meant to be done, whatever it is, where no frame has the verb. */
function meaning({ clauses }: SentenceAnalysis, source: ActorKey, target: ActorKey): Typed | null {
  const meant = clauses.find(
    c =>
      c.relation === 'INFINITIVE' &&
      !c.verb.negated &&
      PLANNING.test(c.governors.at(-1)?.lemma ?? '') &&
      !c.governors.some(g => g.negated) &&
      holds(c.subject, source) &&
      [...c.objects, ...c.obliques.map(o => o.phrase)].some(x => holds(x, target))
  )
  return meant ? { root: 'AGREE', mode: null, rule: 'meant', score: 1 } : null
}
const PLANNING = /^(?:plan|promise|pledge|vow|intend|hope|aim|propose|offer|agree|prepare|undertake|commit|volunteer)$/

/** Where no clause has a frame: the words between or after the two, the more specific first, then the nearer to the source. */
function fromWords(
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  source: ActorKey,
  target: ActorKey,
  codebook: Codebook
): Typed | null {
  const place = (actor: ActorKey): number => analysis.mentions.find(m => m.actors.includes(actor))?.lastToken ?? 0
  const [from, to] = [place(source), place(target)]
  const named = analysis.mentions.find(m => m.actors.includes(source))
  let best: Typed | null = null
  for (const { root, rule, mode, head, specificity } of windowReadings(tokens, codebook)) {
    // what a name is made of says nothing of what its bearer does
    if (named && head >= named.firstToken && head < named.lastToken) continue
    const between = head >= Math.min(from, to) && head <= Math.max(from, to)
    const score = specificity + (between ? 2 : 0) + (head >= from ? 1 : 0) - Math.abs(head - from) / 20
    if (!best || score > best.score) best = { root, mode, rule, score }
  }
  return best
}

function ranked(
  p: Predication,
  sentence: Sentence,
  tokens: readonly Token[],
  source: ActorKey,
  target: ActorKey,
  codebook: Codebook
): Typed[] {
  const asked = p.clause !== null && demands(p.clause, tokens) && !holds(p.source, source) && speaks(p, source)
  const composed = asked ? 'REQUEST' : isUltimatum(p, tokens, sentence) ? 'THREATEN' : composedRoot(p, codebook)
  const root = composed && codebook === 'TABLE' && isFriendly(composed) && awaited(p) ? 'AGREE' : composed
  if (root === null || !directEnough(p, target)) return []
  const score =
    3 * sourceFit(p, source, target) +
    2 * targetFit(p, root, source, target) +
    0.5 * p.sense.specificity +
    p.sense.confidence +
    (p.composed ? 1 : 0) +
    (p.purposeOf ? 1 : 0) -
    (p.nominal ? 2 : 0) -
    (p.clause?.relation === 'RELATIVE' ? 1 : 0)
  return [{ root, mode: root === p.sense.root ? p.sense.mode : null, rule: p.word, score }]
}

/** "is expected to hand over": by the table what is to come is agreed. */
const awaited = ({ clause }: Predication): boolean =>
  clause?.governors.some(g => g.passive && /^(?:expect|schedule|slate|tip)$/.test(g.lemma)) ?? false

const PRONOUNS = new Set(['it', 'he', 'she', 'they', 'we', 'i'])

const speaks = (p: Predication, source: ActorKey): boolean => holds(p.clause?.attribution?.speaker, source)

/** "welcomed Brand" is a visit, "welcomed Brand's decision" is none. */
function directEnough(p: Predication, target: ActorKey): boolean {
  if (!('direct' in p.sense) || p.sense.direct !== true) return true
  const objects = p.slots.filter(s => s.kind === 'object')
  return !objects.some(s => holds(s.phrase, target)) || objects.some(s => s.phrase.actors.some(a => a.actor === target))
}

function sourceFit(p: Predication, source: ActorKey, target: ActorKey): number {
  if (p.source?.actors.some(a => a.actor === source)) return 1
  if (p.source && PRONOUNS.has(p.source.lemma) && speaks(p, source)) return 0.95 // said it had expelled
  if (holds(p.source, source)) return p.source?.actors.some(a => a.actor === target) ? 0.4 : 0.9
  if (speaks(p, source)) return 0.5
  if (p.clause && p.clause.obliques.some(o => holds(o.phrase, source))) return 0.4
  return 0
}

/** What two named side by side do together rather than each for himself: "Gondor and Harad | resumed flights". */
const TOGETHER: ReadonlySet<InteractionType> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT', 'ASSAULT'])

function targetFit(p: Predication, root: InteractionType, source: ActorKey, target: ActorKey): number {
  if (p.slots.some(s => s.phrase.actors.some(a => a.actor === target))) return 1
  if (p.slots.some(s => holds(s.phrase, target))) return 0.9
  if (p.rest.some(phrase => holds(phrase, target))) return 0.7
  const host = p.purposeOf
  if (host && [...host.objects, ...host.obliques.map(o => o.phrase)].some(phrase => holds(phrase, target))) return 1
  if (holds(p.source, target) && holds(p.source, source)) return TOGETHER.has(root) ? 0.8 : 0.4 // "the US and China signed"
  if (holds(p.source, target)) return 0.1
  return 0.2
}

/** "X said Y must go": a demand. "X said Y was behind it": an accusation. */
function spoken(
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  source: ActorKey,
  target: ActorKey,
  codebook: Codebook
): Typed[] {
  return analysis.clauses.flatMap<Typed>(clause => {
    if (!clause.attribution || !holds(clause.attribution.speaker, source) || !holds(clause.subject, target)) return []
    if (demands(clause, tokens))
      return [{ root: 'REQUEST', mode: 'change', rule: `modal:${clause.verb.modal}`, score: 5.5 }]
    if (threatened(clause, analysis)) return [{ root: 'THREATEN', mode: 'violence', rule: 'said-of', score: 5.6 }]
    const hostile = predicationsOf(analysisWith(analysis, [clause], []), tokens).some(p => {
      const root = composedRoot(p, codebook)
      return root !== null && isHostile(root)
    })
    return [{ root: 'ACCUSE', mode: 'allege', rule: 'said-of', score: hostile ? 5.5 : 3 }]
  })
}

/** "Harad will pay for it, Gondor said", "Harad would burn if it crossed": what somebody says will befall another. */
function threatened({ verb, subject }: Clause, { clauses }: SentenceAnalysis): boolean {
  const ahead = verb.tense === 'FUTURE' || /^(?:would|could)$/.test(verb.modal ?? '')
  if (!ahead || verb.negated) return false
  const conditional = clauses.some(c => /^(?:if|unless|should)$/.test(c.subordinator ?? ''))
  return BEFALLING.test(verb.lemma) || (conditional && subject !== null && SUFFERED.test(verb.lemma))
}
const BEFALLING = /^(?:pay|regret|suffer|rue|drown|burn|perish|bleed|repent)$/
const SUFFERED = /^(?:face|lose|receive|get|feel|become|be|see|end|collapse|disappear)$/
