import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import { COOPERATIVE_VERBS, PROVIDING_VERBS, SETTLING } from '../lexicon/undertaking-words.js'
import { actingIn, between, sidesOf } from './dealing.js'
import type { Dealing } from './dealing.js'
import { announced, promised, provided } from './promises.js'

/** "Gondor and Rohan settled their dispute", "agreed to lend Rohan …", "will supply Rohan with …". */
export function dealingOf(clause: Clause, index: number, analysis: SentenceAnalysis): Dealing | null {
  return (
    settled(clause, analysis) ??
    toTerms(clause) ??
    promised(clause, index, analysis) ??
    bargained(clause, index, analysis) ??
    traded(clause, index, analysis) ??
    sought(clause, index, analysis) ??
    announced(clause, analysis) ??
    provided(clause)
  )
}

/** "Rohan is negotiating with Gondor to build a dam", "is in talks with it to buy grain". */
function sought(clause: Clause, index: number, analysis: SentenceAnalysis): Dealing | null {
  const { verb } = clause
  if (verb.passive || verb.negated) return null
  const talks = clause.obliques.find(
    o => o.preposition === 'in' && /^(?:talk|negotiation|discussion)$/.test(o.phrase.lemma)
  )
  if (verb.lemma !== 'negotiate' && !(verb.lemma === 'be' && talks)) return null
  const next = analysis.clauses.find(
    c => c.outer === index && (c.relation === 'INFINITIVE' || (c.relation === 'GERUND' && c.subordinator === 'on'))
  )
  if (!next || !(PROVIDING_VERBS.has(next.verb.lemma) || COOPERATIVE_VERBS.has(next.verb.lemma))) return null
  const withs = [...clause.obliques, ...(talks?.phrase.complements ?? [])].filter(o => o.preposition === 'with')
  return between(
    actingIn(clause),
    withs.flatMap(o => o.phrase.actors),
    next.verb.first,
    next,
    `agreement.sought.${next.verb.lemma}`
  )
}

const RESTORING = /^(?:restore|establish|normali[sz]e)$/

/** Whoever has done so has settled it; whoever met, tried or resumed talks to settle it may not. */
const BINDING = /^(?:agree|manage|decide|undertake|consent|proceed|move)$/

function settled(clause: Clause, { clauses }: SentenceAnalysis): Dealing | null {
  const done = SETTLING[clause.verb.lemma]
  if (!done) return null
  // "met to resolve the dispute by demarcating the border": what one means to do
  const outer = clause.outer === null ? null : clauses[clause.outer]
  const meant = [clause, outer].some(
    c => c?.relation === 'INFINITIVE' && !BINDING.test(c.governors.at(-1)?.lemma ?? '')
  )
  if (meant) return null
  const object = clause.objects.find(o => done.has(o.lemma))
  if (!object || clause.verb.passive) return null
  const parties = [
    ...(clause.subject?.actors ?? []),
    ...[...object.complements, ...clause.obliques].filter(c => c.preposition === 'with').flatMap(c => c.phrase.actors)
  ]
  if (sidesOf(parties).size < 2) return null
  // "Gondor and Rohan restored relations" is done; their leaders come to terms on it
  const byLeaders = parties.some(p => p.actor.startsWith('leader:'))
  if (/^(?:relation|tie)$/.test(object.lemma) && RESTORING.test(clause.verb.lemma) && !byLeaders) return null
  const rule = `agreement.settled.${clause.verb.lemma}`
  return {
    parties,
    from: object.first,
    clause,
    rule,
    ...(object.lemma === 'peace' && clause.verb.form === 'FINITE' ? { made: 'Peace' } : {})
  }
}

/** "Rohan and Gondor came to terms on the dam", "agreed terms with Harad". */
function toTerms(clause: Clause): Dealing | null {
  const come = /^(?:come|settle|get)$/.test(clause.verb.lemma)
  const terms = come
    ? clause.obliques.find(o => o.preposition === 'to' && o.phrase.lemma === 'term')?.phrase
    : /^(?:agree|reach|finalise|finalize|negotiate)$/.test(clause.verb.lemma)
      ? clause.objects.find(o => o.lemma === 'term')
      : undefined
  if (!terms || clause.verb.passive || clause.verb.negated) return null
  const withs = [...terms.complements, ...clause.obliques].filter(c => c.preposition === 'with')
  const parties = [...(clause.subject?.actors ?? []), ...withs.flatMap(c => c.phrase.actors)]
  if (sidesOf(parties).size < 2) return null
  return { parties, from: terms.first, clause, rule: `agreement.settled.${clause.verb.lemma}` }
}

/** "Rohan agreed to send troops to the border, and Gondor will lift the tariffs", "… in exchange for Gondor's grain". */
function bargained(clause: Clause, index: number, analysis: SentenceAnalysis): Dealing | null {
  const { lemma } = clause.verb
  if (!/^(?:agree|undertake|consent)$/.test(lemma) || clause.verb.passive || clause.verb.negated) return null
  const next = analysis.clauses.find(
    c => c.outer === index && c.relation === 'INFINITIVE' && c.governors.at(-1)?.lemma === lemma
  )
  const own = clause.subject?.actors ?? []
  if (!next || next.verb.negated || sidesOf(own).size !== 1) return null
  const exchanged = [...next.objects.flatMap(o => o.complements), ...next.obliques, ...clause.obliques].filter(o =>
    /^in (?:exchange|return) for$/.test(o.preposition)
  )
  const given = exchanged.flatMap(o => [
    ...o.phrase.actors,
    ...o.phrase.owners,
    ...o.phrase.complements.flatMap(c =>
      /^(?:from|by|of)$/.test(c.preposition) ? [...c.phrase.actors, ...c.phrase.owners] : []
    )
  ])
  const answer = analysis.clauses.find(
    (c, i) =>
      i > index &&
      /^(?:MAIN|COORDINATE|ADVERBIAL)$/.test(c.relation) &&
      (c.subordinator === null || c.subordinator === 'while') &&
      c.verb.tense === 'FUTURE' &&
      !c.verb.negated
  )
  const others = given.length > 0 ? given : (answer?.subject?.actors ?? giverBefore(clause, index, own, analysis))
  return between(own, others, next.verb.first, next, `agreement.promised.${next.verb.lemma}`)
}

/** "Gondor will lift the tariffs on Rohirric wool, while Rohan agreed to open its ports": who gave the first half of a bargain. */
function giverBefore(
  clause: Clause,
  index: number,
  own: readonly ActorRef[],
  analysis: SentenceAnalysis
): readonly ActorRef[] {
  if (clause.subordinator !== 'while' && clause.relation !== 'COORDINATE') return []
  const before = analysis.clauses.find(
    (c, i) => i < index && c.verb.tense === 'FUTURE' && !c.verb.negated && !c.verb.passive && c.subject !== null
  )
  const others = before?.subject?.actors ?? []
  if (!before || sidesOf(others).size !== 1) return []
  const [mine] = sidesOf(own)
  const [theirs] = sidesOf(others)
  // what one gives has to do with the other
  return concerns(before, mine!, analysis) || concerns(clause, theirs!, analysis) ? others : []
}

/** Whether what stands behind the verb of a clause, up to the next clause of its own subject, speaks of a side. */
function concerns({ verb }: Clause, side: string, { clauses, mentions, sentence }: SentenceAnalysis): boolean {
  const end = Math.min(
    sentence.lastToken,
    ...clauses.flatMap(c => (c.subject && c.subject.first > verb.head ? [c.subject.first] : []))
  )
  return mentions.some(m => m.firstToken > verb.head && m.firstToken < end && m.actors.some(a => a === side))
}

/** "Gondor will open its ports, and Rohan in return will lift the duty", as somebody says of both. */
function traded(clause: Clause, index: number, analysis: SentenceAnalysis): Dealing | null {
  if (!isGiving(clause) || !/\bin (?:return|exchange|turn)\b/i.test(analysis.sentence.text)) return null
  const other = analysis.clauses.find(
    (c, i) => i > index && isGiving(c) && (c.relation === 'COORDINATE' || c.subordinator === 'while')
  )
  if (!other || (!clause.attribution && !other.attribution)) return null
  return between(
    clause.subject?.actors ?? [],
    other.subject?.actors ?? [],
    clause.verb.head,
    clause,
    `agreement.promised.${clause.verb.lemma}`
  )
}

const isGiving = ({ verb, governors }: Clause): boolean =>
  verb.tense === 'FUTURE' &&
  !verb.negated &&
  !verb.passive &&
  governors.length === 0 &&
  (PROVIDING_VERBS.has(verb.lemma) || COOPERATIVE_VERBS.has(verb.lemma) || verb.lemma === 'withdraw')
