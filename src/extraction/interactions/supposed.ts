import type { Clause, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { isRumour } from '../reality/rumours.js'
import type { Predication } from './predication.js'

const UNLIKELY = /^(?:unlikely|improbable|doubtful|impossible|unclear|unsure|uncertain)$/
const GUESSING =
  /^(?:analyst|expert|observer|critic|commentator|scholar|professor|economist|researcher|pundit|some|many|historian)$/
const NEEDED =
  /^(?:necessary|essential|vital|crucial|imperative|needed|required|difficult|hard|impossible|possible|easy)$/
const UNKNOWN = /\b(?:unclear|clear|known|unknown|uncertain|seen) (?:exactly )?(?:how|whether|if|when|what|why)$/
const DOUBTING = /^(?:doubts?|doubted|wonders?|wondered)$/
const REACH = 4

/** "makes it unlikely that Harad will lift", "it is not clear how Harad would", "doubt that Harad would": what may never come about. */
export function unlikely(clause: Clause, { clauses }: SentenceAnalysis, tokens: readonly Token[]): boolean {
  const { subject, verb, sentence, outer, relation, attribution } = clause
  // "analysts say that Harad would welcome it"
  if (/^(?:would|could|might|may)$/.test(verb.modal ?? '') && GUESSING.test(attribution?.speaker?.lemma ?? ''))
    return true
  // "is necessary to resist Harad": what it takes, done or not
  if (relation === 'INFINITIVE' && NEEDED.test(tokens[verb.first - 1]?.lower ?? '')) return true
  const from = subject?.first ?? verb.first
  const before = tokens[from - 1]?.lower === 'that' ? tokens[from - 2] : tokens[from - 1]
  if (UNLIKELY.test(before?.lower ?? '')) return true
  const words = tokens.slice(Math.max(sentence.firstToken, from - REACH), from).map(t => t.lower)
  if (UNKNOWN.test(words.join(' '))) return true
  // "analysts doubt that", but "there is no doubt that"
  if (DOUBTING.test(words.at(-1) === 'that' ? (words.at(-2) ?? '') : (words.at(-1) ?? '')))
    return !words.some(word => /^(?:no|not|never|little|without)$/.test(word))
  const host = relation === 'COMPLEMENT' && outer !== null ? clauses[outer] : undefined
  return host !== undefined && /^(?:doubt|wonder|imagine)$/.test(host.verb.lemma) && !host.verb.negated
}

/** "a war between Gondor and Harad would be": a deed that is only supposed. */
export const supposedNoun = ({ head, nominal }: Predication, { clauses }: SentenceAnalysis): boolean =>
  nominal &&
  clauses.some(
    ({ subject, verb }) =>
      subject?.head === head &&
      /^(?:would|could|might)$/.test(verb.modal ?? '') &&
      !verb.perfect &&
      /^(?:an?|another|any|further|such)$/.test(subject.modifiers[0] ?? '')
  )

/** "almost sent tanks": nobody refused it either. */
export const nearly = ({ verb }: Clause, { words, sentence }: SentenceAnalysis): boolean =>
  words
    .slice(Math.max(0, verb.first - 1 - sentence.firstToken), verb.head - sentence.firstToken)
    .some(word => /^(?:almost|nearly|narrowly)$/i.test(word))

/** "will not lift it until Rohan has withdrawn", "refused to return until it apologised": what is waited for has not come about. */
export const waitedFor = ({ relation, subordinator, outer }: Clause, { clauses }: SentenceAnalysis): boolean => {
  const host = outer === null ? undefined : clauses[outer]
  return (
    relation === 'ADVERBIAL' &&
    /^(?:until|unless|till)$/.test(subordinator ?? '') &&
    host !== undefined &&
    (host.verb.tense === 'FUTURE' ||
      /^(?:will|would|can|could|may)$/.test(host.verb.modal ?? '') ||
      HOLDING_BACK.test(host.verb.lemma) ||
      host.governors.some(g => HOLDING_BACK.test(g.lemma)))
  )
}
const HOLDING_BACK = /^(?:refuse|decline|vow|swear|threaten|insist|rule out)$/

/** "denied that he had refused to meet Harad", "dismissed reports that it had": what was not refused. */
export const deniesRefusing = ({ clause, operators }: Predication, { clauses }: SentenceAnalysis): boolean => {
  if (!clause || !operators.includes('REFUSE')) return false
  const host = clause.outer === null ? undefined : clauses[clause.outer]
  return (
    clause.attribution?.verb === 'deny' || isRumour(clause, clauses) || (host !== undefined && isRumour(host, clauses))
  )
}
