import type { ActorRef, Attribution, Clause, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { doersIn, without } from './actors.js'

/** "Stop the raids," he told Harad: to whose face a quoted command is said. */
export function biddenBy(
  { subject, verb, relation, quoted }: Clause,
  { speaker, verb: told }: Attribution,
  { clauses }: SentenceAnalysis,
  tokens: readonly Token[],
  sources: readonly ActorRef[]
): readonly ActorRef[] {
  if (!quoted || subject || !speaker || told !== 'tell' || (relation !== 'MAIN' && relation !== 'COORDINATE')) return []
  const bare = verb.form === 'FINITE' && verb.modal === null && tokens[verb.head]?.lower === verb.lemma
  const polite = /^(?:thank|let|look|listen|see|welcome|forget|trust|believe|imagine|be)$/.test(verb.lemma)
  if (!bare || polite || verb.perfect || verb.passive) return []
  const telling = clauses.find(c => c.subject?.first === speaker.first && c.verb.lemma === 'tell' && !c.verb.passive)
  return without(doersIn(telling?.objects[0] ?? null), sources)
}
