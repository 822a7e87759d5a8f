import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { InteractionCandidate, Outcome } from './candidate.js'
import { isHostile } from './compose.js'
import { addressed, hisOwn, meetsStrangers, themeOf } from './pending.js'
import type { Predication } from './predication.js'
import { DEMANDED_OF_STATES } from '../lexicon/interactions/deeds-by-noun.js'
import { OPPONENTS_AT_HOME } from '../lexicon/interactions/acting-for.js'

const SAID_ON: ReadonlySet<InteractionType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SANCTION'])
const GOES_ON: ReadonlySet<string> = new Set(['COORDINATE', 'PARTICIPIAL', 'INFINITIVE'])

/** Said in the same breath; also "cut ties, with the minister calling". */
const goesOn = ({ relation, subject, verb }: Clause, { openers }: SentenceAnalysis): boolean =>
  GOES_ON.has(relation) ||
  (relation === 'REDUCED' && verb.form === 'GERUND' && subject !== null && openers.get(subject.first) === 'with')

/** The act itself, where it only lacks a target and may be meant for whom its sentence quarrels with; null where it may not. */
export function unaimed(
  p: Predication,
  type: InteractionType,
  candidate: InteractionCandidate,
  analysis: SentenceAnalysis
): InteractionCandidate | null {
  if (!p.clause || p.nominal || !SAID_ON.has(type) || !goesOn(p.clause, analysis)) return null
  if (candidate.sources.length === 0 || (p.negated && type !== 'REJECT')) return null
  if (addressed(p, type, analysis) || meetsStrangers(p)) return null
  const theme = themeOf(p)
  if (theme === null) return type === 'REQUEST' ? null : candidate
  if (OPPONENTS_AT_HOME.has(theme.lemma) || (hisOwn(theme, candidate.sources) && !DEMANDED_OF_STATES.has(theme.lemma)))
    return null
  if (type === 'REQUEST') return DEMANDED_OF_STATES.has(theme.lemma) || furtherHelp(theme) ? candidate : null
  return /^(?:the|this|these|that|those|such|any|all|its|their|it)$/.test(theme.modifiers[0] ?? theme.lemma)
    ? candidate
    : null
}

/** "thanked Harad and asked for more | troops" */
const furtherHelp = ({ modifiers }: NounPhrase): boolean =>
  modifiers.some(m => /^(?:more|further|additional|continued)$/.test(m))

const sidesOf = (refs: readonly ActorRef[]): string => [...new Set(refs.map(r => r.side))].sort().join(' ')

/** "condemned the arrest of its consul by Harad and asked for his release": of whom the same side quarrels with in the same sentence. */
export function inSameBreath(outcomes: readonly Outcome[]): Outcome[] {
  const dealings = outcomes.flatMap(o =>
    'candidate' in o && (isQuarrel(o.candidate) || o.candidate.type === 'SUPPORT') ? [o.candidate] : []
  )
  if (dealings.length === 0) return [...outcomes]
  return outcomes.map(o => {
    if ('candidate' in o || !o.refusal.unaimed) return o
    const act = o.refusal.unaimed
    const mine = sidesOf(act.sources)
    const own = dealings.filter(c => sidesOf(c.sources) === mine && (isQuarrel(c) || act.type === 'REQUEST'))
    if (own.length === 0 || new Set(own.map(c => sidesOf(c.targets))).size !== 1) return o
    return {
      candidate: {
        ...act,
        targets: own[0]!.targets,
        confidence: act.confidence * 0.9,
        rule: `${act.rule}.breath`
      }
    }
  })
}

const isQuarrel = ({ type }: InteractionCandidate): boolean =>
  isHostile(type) || type === 'ACCUSE' || type === 'REQUEST' || type === 'REJECT'
