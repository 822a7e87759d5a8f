import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import { AGREEMENT_NOUNS } from '../lexicon/agreement-words.js'
import { realityOf } from '../reality/modality.js'
import type { Reality } from '../reality/kinds.js'
import type { Act } from './acts.js'

/** "reached a deal to extend the truce": what was agreed on is agreed. */
export function realityOfAct({ clause }: Act, { clauses }: SentenceAnalysis): Reality {
  const reality = realityOf(clause, clauses)
  const [noun, verb] = [clause.governors.at(-1)?.lemma ?? '', clause.governors.at(-2)]
  const outer = clause.outer === null ? undefined : clauses[clause.outer]
  // "Rohan and Gondor would sign a memorandum": with no condition it is what they mean to do
  const { verb: main, relation, question } = clause
  const meant = main.modal === 'would' && !main.perfect && !question && /^(?:MAIN|COORDINATE)$/.test(relation)
  const conditional = clauses.some(c => /^(?:if|unless|whether)$/.test(c.subordinator ?? ''))
  if (meant && !conditional && reality === 'HYPOTHETICAL' && /^(?:sign|ink|initial|pen)$/.test(main.lemma))
    return 'PLANNED'
  // "would welcome a pact": there may never be one
  if (main.modal === 'would' && main.lemma === 'welcome') return 'HYPOTHETICAL'
  const extends_ = /^(?:extend|renew|prolong|revive|restore)$/.test(main.lemma)
  const agreedOn =
    AGREEMENT_NOUNS[noun]?.strong || (verb === undefined && AGREEMENT_NOUNS[outer?.subject?.lemma ?? '']?.strong)
  return extends_ && agreedOn && outer && clause.relation === 'INFINITIVE' ? realityOf(outer, clauses) : reality
}

/** "In a bid to secure a deal", "the date of signing the treaty": whoever tries has none yet. */
export function striving(clause: Clause, analysis: SentenceAnalysis): boolean {
  if (isAim(clause, analysis)) return true
  const before = analysis.words[clause.verb.first - 2 - analysis.sentence.firstToken] ?? ''
  // "in talks on renewing the treaty", "work towards concluding a pact"
  if (clause.relation === 'GERUND' && /^(?:on|about|over|towards?|at)$/.test(clause.subordinator ?? ''))
    return /^(?:talks?|negotiations?|discussions?|consultations?|work|progress|aimed)$/i.test(before)
  // "close to signing a pact"
  if (clause.relation === 'GERUND' && clause.subordinator === 'to')
    return /^(?:close|closer|near|nearer)$/i.test(before)
  if (clause.relation === 'GERUND' && /^(?:of|for)$/.test(clause.subordinator ?? '')) {
    return /^(?:date|place|time|timeline|timetable|venue|verge|brink|cusp|point|threshold|prospects?|possibility|chances?|hopes?|idea|aim|ready|terms)$/i.test(
      before
    )
  }
  if (clause.relation !== 'INFINITIVE') return false
  const at = clause.verb.first - analysis.sentence.firstToken
  return analysis.words
    .slice(Math.max(0, at - 2), at)
    .some(w => /^(?:bid|effort|attempt|push|drive|race|talk|negotiation|discussion)s?$/i.test(w))
}

/** "Securing a deal was not the focus of the talks": what is or is not somebody's aim is not done. */
function isAim({ relation, objects, subject, verb }: Clause, { clauses }: SentenceAnalysis): boolean {
  if (relation !== 'PARTICIPIAL' && relation !== 'GERUND') return false
  const deals = [...objects, ...(subject ? [subject] : [])].map(p => p.first)
  return clauses.some(
    c =>
      c.verb.lemma === 'be' &&
      c.verb.first > verb.first &&
      c.subject !== null &&
      deals.includes(c.subject.first) &&
      c.objects.some(o => AIMS.test(o.lemma))
  )
}
const AIMS = /^(?:focus|goal|aim|priority|objective|purpose|task|challenge|target|hope|ambition)$/

/** "We never signed such a treaty", "Rohan insists it has not agreed to a truce": there is none; "not yet" leaves it open. */
export function disowned(
  { clause }: Act,
  parties: readonly ActorRef[],
  { words, sentence }: SentenceAnalysis
): boolean {
  const own = words.slice(0, clause.verb.head - sentence.firstToken).map(w => w.toLowerCase())
  if (own.includes('yet') || words.includes('yet') || words.includes('still')) return false
  if (own.slice(-3).includes('never')) return true
  const speaker = clause.attribution?.speaker?.actors ?? []
  return (
    /^(?:insist|deny|stress|maintain|assert)$/.test(clause.attribution?.verb ?? '') &&
    speaker.some(s => parties.some(p => (p.side ?? p.actor) === (s.side ?? s.actor)))
  )
}
