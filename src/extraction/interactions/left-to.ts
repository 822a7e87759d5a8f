import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'

/** What lies with whoever has to act next: "the ball is in Harad's court", "the onus is on Harad". */
const TURN = /^(?:ball|onus|burden|responsibility|obligation|duty|initiative|move|step|choice)$/
const GUILT = /^(?:blame|fault|responsibility|guilt)$/
/** "It is vital | for Harad to": what is wished for. */
const WISHED =
  /^(?:time|important|vital|essential|crucial|imperative|necessary|critical|incumbent|indispensable|paramount|urgent|high|past)$/
/** What is left open to whoever has to choose asks nothing of him. */
const OPEN = /^(?:decide|determine|say|judge|answer|know|win|lose|speak|choose)$/

/** Who is told that it is his turn, or that the fault is his; null for all other clauses. */
export function leftTo(
  clause: Clause,
  analysis: SentenceAnalysis,
  tokens: readonly Token[]
): { readonly to: NounPhrase; readonly type: 'REQUEST' | 'ACCUSE' } | null {
  const { verb, subject, question } = clause
  if (!subject || question || verb.negated || verb.passive || verb.tense === 'FUTURE' || verb.modal !== null)
    return null
  if (!/^(?:be|time|lie|rest|remain|fall|come)$/.test(verb.lemma)) return null
  if (subject.lemma === 'it') return nextIs(clause, analysis, tokens)
  const at = clause.obliques.find(o => /^(?:on|upon|with|in|to|at)$/.test(o.preposition))
  if (!at) return null
  // "the ball is in Harad's court"
  if (subject.lemma === 'ball') return at.phrase.lemma === 'court' ? { to: at.phrase, type: 'REQUEST' } : null
  const bare = at.phrase.actors.length > 0
  if (!bare || !/^(?:on|upon|with|to|at)$/.test(at.preposition)) return null
  const acting = actOf(clause, analysis)
  if (TURN.test(subject.lemma) && acting) return { to: at.phrase, type: 'REQUEST' }
  return GUILT.test(subject.lemma) && at.preposition === 'with' ? { to: at.phrase, type: 'ACCUSE' } : null
}

/** "It is now for Harad to accept it", "it is up to Harad to", "it was time for Harad to", "it is vital for Harad to". */
function nextIs(
  clause: Clause,
  analysis: SentenceAnalysis,
  tokens: readonly Token[]
): { readonly to: NounPhrase; readonly type: 'REQUEST' } | null {
  const link = clause.obliques[0]
  const act = actOf(clause, analysis)
  if (!link || link.phrase.actors.length === 0 || !act || act.verb.passive) return null
  if (OPEN.test(act.verb.lemma) && act.objects.length === 0) return null
  const before = tokens.slice(clause.verb.head + 1, link.phrase.first).map(t => t.lower)
  const said = before.filter(word => !/^(?:now|also|therefore|then|only|simply|really|so|very|more|for|to)$/.test(word))
  const turn = said.every(word => /^(?:up|over|down)$/.test(word))
  const wished = clause.verb.lemma === 'time' || said.some(word => WISHED.test(word))
  if (link.preposition === 'for') return said.length === 0 || wished ? { to: link.phrase, type: 'REQUEST' } : null
  return link.preposition === 'to' && said.length > 0 && turn ? { to: link.phrase, type: 'REQUEST' } : null
}

const actOf = (clause: Clause, { clauses }: SentenceAnalysis): Clause | undefined =>
  clauses.find(c => c.outer !== null && clauses[c.outer] === clause && c.relation === 'INFINITIVE' && !c.verb.negated)
