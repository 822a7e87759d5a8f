import { AGREEMENT_VERBS } from '../lexicon/agreement-words.js'
import type { SentenceAnalysis } from '../clauses/types.js'
import type { PhraseRole } from '../events/roles.js'
import type { Act } from './acts.js'

/** "put pen to paper on the pact", "gave the green light to it": what an idiom does to it, whatever the tagger makes of its words. */
export function byIdiom(
  { clause, index, preposition }: PhraseRole,
  { clauses, words, sentence }: SentenceAnalysis
): Act | null {
  const outer = clause.outer === null ? undefined : clauses[clause.outer]
  if (preposition === 'on' && clause.verb.lemma === 'paper' && outer?.verb.lemma === 'put' && clause.outer !== null)
    return { clause: outer, index: clause.outer, verb: AGREEMENT_VERBS.sign!, asSubject: false }
  if (preposition !== 'to' || clause.verb.lemma !== 'give') return null
  const given = words.slice(clause.verb.last - sentence.firstToken, clause.verb.last - sentence.firstToken + 4)
  return CONSENT.test(given.join(' ')) ? { clause, index, verb: AGREEMENT_VERBS.approve!, asSubject: false } : null
}

/** What is given to what one agrees to. */
const CONSENT =
  /^(?:(?:the|its|their|his|her|final|full) ){0,2}(?:green light|nod|consent|approval|assent|blessing|go-ahead) to\b/
