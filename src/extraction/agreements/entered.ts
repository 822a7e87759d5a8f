import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Act } from './acts.js'

/** "joined the Umbar Accords", "signed the Treaty on the Prohibition of Mines": what many are in and one more enters. */
export const isEntered = (phrase: NounPhrase, act: Act | null, { words, sentence }: SentenceAnalysis): boolean => {
  if (!act || act.asSubject) return false
  // "welcomed Rohan's signing of the accords"
  const signed = (act.signing?.owners.length ?? 0) > 0
  if (!signed && (!ENTERING.test(act.clause.verb.lemma) || act.clause.verb.passive)) return false
  const text = (token: number): string => words[token - sentence.firstToken] ?? ''
  if (!PROPER.test(text(phrase.head)) || !/^(?:the|its)$/i.test(text(phrase.first))) return false
  const named = Array.from({ length: phrase.head - phrase.first }, (_, k) => text(phrase.first + k))
  return named.some(word => PROPER.test(word)) || phrase.complements.some(c => PROPER.test(text(c.phrase.head)))
}
const ENTERING = /^(?:sign|sign up|join|accede|adhere|ratify|subscribe)$/
const PROPER = /^\p{Lu}\p{Ll}/u
