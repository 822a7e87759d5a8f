import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { AGREEMENT_VERBS } from '../lexicon/agreement-words.js'
import type { Act } from './acts.js'
import type { Roles } from '../events/roles.js'

/** What is negotiated about a paper. */
const ASPECTS = new Set(
  'renewal extension revision update amendment conclusion signing finalisation finalization term detail text parameter possibility outline content prolongation'.split(
    ' '
  )
)

export const CLOSE = /^(?:close|closer|near|nearer)$/i

const BRINKS = new Set(['verge', 'brink', 'cusp', 'point'])

/** "Rohan and Gondor are close to a deal", "on the verge of one", "began negotiations on one". */
export function nearing(phrase: NounPhrase, roles: Roles, analysis: SentenceAnalysis): Act | null {
  const next = roles.parent(phrase)
  // "negotiations on the renewal of the treaty"
  const hung = next?.preposition === 'of' && ASPECTS.has(next.phrase.lemma) ? roles.parent(next.phrase) : next
  // "talks between Rohan and Gondor on a pact"
  const above = hung && hung.phrase.actors.length > 0 ? roles.parent(hung.phrase) : null
  const parent =
    hung && above && /^(?:between|with)$/.test(above.preposition) ? { ...above, preposition: hung.preposition } : hung
  const over =
    parent !== null &&
    ((parent.preposition === 'of' && BRINKS.has(parent.phrase.lemma)) ||
      (/^(?:on|over|about|for|towards?)$/.test(parent.preposition) &&
        /^(?:negotiation|talk|progress|headway|breakthrough|work|discussion)$/.test(parent.phrase.lemma)))
  const word = analysis.words[phrase.first - 2 - analysis.sentence.firstToken]?.toLowerCase() ?? ''
  const close = analysis.openers.get(phrase.first) === 'to' && CLOSE.test(word)
  if (!over && !close) return null
  const holder = roles.of(over ? parent.phrase : phrase)
  if (!holder || (holder.role === 'SUBJECT' && !over)) return null
  // "concluded negotiations on a pact": it is agreed
  const ended = over ? roles.parent(parent.phrase) : null
  const done =
    over &&
    (parent.phrase.lemma === 'negotiation' ||
      (parent.phrase.lemma === 'talk' && /^(?:complete|finali[sz]e)$/.test(holder.clause.verb.lemma))) &&
    ((holder.role === 'OBJECT' && /^(?:conclude|complete|finish|finali[sz]e)$/.test(holder.clause.verb.lemma)) ||
      // "hailed the conclusion of negotiations on a pact"
      (ended?.preposition === 'of' && /^(?:conclusion|completion)$/.test(ended.phrase.lemma)))
  return {
    clause: holder.clause,
    index: holder.index,
    verb: done ? AGREEMENT_VERBS.reach! : AGREEMENT_VERBS.near!,
    asSubject: holder.role === 'SUBJECT',
    ...(over ? { over: parent.phrase } : {})
  }
}
