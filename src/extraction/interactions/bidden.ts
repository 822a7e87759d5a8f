import type { ActorRef, Attribution, Clause, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { doersIn, without } from './actors.js'

/** What is bidden of those who rule, to nobody's face: "Release the king," the Union's envoy said. */
const DEMANDED =
  /^(?:release|free|restore|return|stop|end|halt|cease|withdraw|leave|respect|lift|surrender|disarm|reopen|reinstate)$/

/** Whether a quoted command is said to nobody who is named, and is one that only rulers can follow. */
export const bidsRulers = (clause: Clause, { speaker }: Attribution, tokens: readonly Token[]): boolean =>
  speaker !== null &&
  clause.quoted &&
  clause.relation === 'MAIN' &&
  commands(clause, tokens) &&
  !clause.verb.negated &&
  clause.objects.length > 0 &&
  DEMANDED.test(clause.verb.lemma)

/** The bare form, without a subject. */
function commands({ subject, verb }: Clause, tokens: readonly Token[]): boolean {
  if (subject || verb.perfect || verb.passive) return false
  return verb.form === 'FINITE' && verb.modal === null && tokens[verb.head]?.lower === verb.lemma
}

/** "Stop the raids," he told Harad: to whose face a quoted command is said. */
export function biddenBy(
  clause: Clause,
  { speaker, verb: told }: Attribution,
  { clauses }: SentenceAnalysis,
  tokens: readonly Token[],
  sources: readonly ActorRef[]
): readonly ActorRef[] {
  const { verb, relation, quoted } = clause
  if (!quoted || !speaker || told !== 'tell' || (relation !== 'MAIN' && relation !== 'COORDINATE')) return []
  const polite = /^(?:thank|let|look|listen|see|welcome|forget|trust|believe|imagine|be)$/.test(verb.lemma)
  if (!commands(clause, tokens) || polite) return []
  const telling = clauses.find(c => c.subject?.first === speaker.first && c.verb.lemma === 'tell' && !c.verb.passive)
  return without(doersIn(telling?.objects[0] ?? null), sources)
}
