import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'

/** "sent jets to shadow | Harad's ship": whom something is sent against gets no help by it. */
export const shadowed = ({ first }: NounPhrase, { clauses }: SentenceAnalysis): boolean =>
  clauses.some(c => SHADOWING.test(c.verb.lemma) && c.objects.some(o => o.first === first))
const SHADOWING =
  /^(?:shadow|intercept|track|follow|monitor|attack|strike|bomb|repel|chase|watch|fight|block|deter|counter|confront|arrest|hunt|expel|besiege|guard)$/
