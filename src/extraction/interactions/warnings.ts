import type { InteractionType } from '../../domain/vocabulary.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Sentence, Token } from '../document.js'
import { OR_BE, OR_ELSE } from '../lexicon/interactions/ultimatums.js'
import type { Predication } from './predication.js'

/** "warned that there would be consequences" threatens; "warned that Harad was arming" blames. */
export function warning(p: Predication, analysis: SentenceAnalysis): InteractionType | null {
  if (p.word !== 'verb:warn' || !p.clause || p.clause.objects.some(o => o.actors.length > 0)) return null
  // "Rohan was warned against closing the ford"
  const whom = p.clause.verb.passive ? p.clause.subject : null
  if (whom && whom.actors.length > 0 && warnedAgainst(p, analysis)) return 'THREATEN'
  const head = p.head
  const own = p.clause.subject
  const threat = analysis.clauses.some(c => {
    if (c.verb.head <= head) return false
    if (c.outer === analysis.clauses.indexOf(p.clause!) && inDanger(c)) return true
    if (c.subordinator === 'if' || c.subordinator === 'unless') return true
    const sides = new Set(own?.actors.map(a => a.side))
    const self =
      /^(?:it|he|she|they|we)$/.test(c.subject?.lemma ?? '') || c.subject?.actors.some(a => sides.has(a.side))
    // "warned that it was ready to act", "warned it might close the ford"
    if (self && (isReady(c) || /^(?:could|may|might)$/.test(c.verb.modal ?? ''))) return !c.verb.negated
    if (c.verb.modal !== 'will' && c.verb.modal !== 'would') return false
    return (
      !c.subject ||
      isBlow(c.subject) ||
      PAYING.test(c.verb.lemma) ||
      /^(?:there|it|he|she|they|we|any)$/.test(c.subject.lemma) ||
      c.subject.actors.some(a => sides.has(a.side))
    )
  })
  const nouns = p.clause.obliques.some(o => o.preposition === 'of')
  return threat || nouns ? 'THREATEN' : 'ACCUSE'
}

/** "is ready to review": what somebody says that he may do. */
const isReady = ({ relation, governors }: Clause): boolean =>
  relation === 'INFINITIVE' &&
  /^(?:ready|prepared|willing|poised|determined|entitled|right)$/.test(governors.at(-1)?.lemma ?? '') &&
  !governors.at(-1)!.negated

/** "warned that Haradrian bases were at risk": whose they are is threatened. */
const inDanger = ({ verb, subject, obliques }: Clause): boolean =>
  verb.lemma === 'be' &&
  !verb.negated &&
  (subject?.owners ?? []).length > 0 &&
  obliques.some(
    o =>
      (o.preposition === 'at' && /^(?:risk|stake)$/.test(o.phrase.lemma)) ||
      (o.preposition === 'in' && /^(?:danger|jeopardy|range|sight)$/.test(o.phrase.lemma))
  )

/** "told Harad to free the men or face war", "ordered them to leave or be killed": who is asked so is threatened. */
export function isUltimatum(
  { clause, sense, head, negated }: Predication,
  tokens: readonly Token[],
  { lastToken }: Sentence
): boolean {
  if (clause === null || negated || sense.root !== 'REQUEST') return false
  for (let at = head + 1; at < lastToken && tokens[at]!.text !== ';'; at++) {
    if (tokens[at]!.lower !== 'or') continue
    const [next, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '']
    if (OR_ELSE.has(next) || (next === 'be' && OR_BE.has(after))) return true
  }
  return false
}

/** "warned that Harad would pay a price": what befalls who is warned. */
const PAYING = /^(?:pay|regret|suffer|face|answer|bear|feel)$/

/** "warned against | sending troops to Harad": against what others may do, whoever they are. */
export const warnedAgainst = ({ word, clause }: Predication, { clauses }: SentenceAnalysis): boolean =>
  word === 'verb:warn' &&
  clauses.some(
    c => c.relation === 'GERUND' && c.subordinator === 'against' && c.outer !== null && clauses[c.outer] === clause
  )

/** "warned that an attack on Harad would be": who is attacked is not warned. */
export const isBlow = ({ lemma }: NounPhrase): boolean =>
  /^(?:attack|strike|airstrike|bombing|killing|assassination|intervention|invasion|provocation|incursion|aggression|raid)$/.test(
    lemma
  )
