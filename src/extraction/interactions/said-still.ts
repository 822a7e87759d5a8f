import { ANSWERED_DEEDS, DEEDS_ABROAD } from '../lexicon/interactions/deeds-by-noun.js'
import type { ActorRef, Attribution, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { othersNamed } from './others-named.js'

/** What a speaker who goes on about somebody says of his deeds: that they must end, that he will not bear them, what will come of them. */
export function saidStill(
  clause: Clause,
  attribution: Attribution,
  sources: readonly ActorRef[],
  analysis: SentenceAnalysis,
  tokens: readonly Token[]
): 'REQUEST' | 'REJECT' | 'THREATEN' | null {
  const { subject, relation } = clause
  // cheap questions first: most subjects are no deeds
  const pointed = subject !== null && /^(?:there|it|this|that)$/.test(subject.lemma)
  const steps = subject !== null && isNextStep(subject)
  if (!subject || !(pointed || steps || isDeed(subject))) return null
  if (relation === 'ADVERBIAL' || relation === 'RELATIVE' || relation === 'REDUCED') return null
  const threatens =
    subject.lemma === 'there' ? willFollow(clause) : steps ? isTaken(clause, analysis) : willBeAnswered(clause, tokens)
  const type = threatens
    ? 'THREATEN'
    : pointed || steps
      ? null
      : mustEnd(clause, attribution)
        ? 'REQUEST'
        : isNotBorne(clause)
          ? 'REJECT'
          : null
  return type !== null && othersNamed(sources, analysis).size === 0 ? type : null
}

/** "the attacks", "these tariffs", "such meddling": nobody's by name, and done to nobody that is told. */
const isDeed = ({ lemma, items, actors, owners, modifiers, complements }: NounPhrase): boolean =>
  (ANSWERED_DEEDS.has(lemma) || DEEDS_ABROAD.has(lemma)) &&
  items.length === 1 &&
  actors.length === 0 &&
  owners.length === 0 &&
  complements.length === 0 &&
  /^(?:the|this|these|those|such|all)$/.test(modifiers[0] ?? '')

const ENDING = /^(?:stop|end|cease|halt)$/
const LIFTING =
  /^(?:stop|end|cease|halt|lift|remove|drop|withdraw|reverse|revoke|scrap|rescind|undo|repeal|abandon|suspend|overturn)$/

/** "must stop", "have to be lifted", "cannot go on"; "insisted that they be lifted". */
function mustEnd({ verb, governors, objects }: Clause, { verb: told }: Attribution): boolean {
  if (objects.length > 0) return false
  if (/^(?:continue|go|stand|persist)$/.test(verb.lemma))
    return verb.negated && /^(?:can|could|must|should)$/.test(verb.modal ?? '')
  if (verb.negated || !(verb.passive ? LIFTING : ENDING).test(verb.lemma)) return false
  const owed = /^(?:must|should|ought)$/.test(verb.modal ?? '') || OWED.test(governors.at(-1)?.lemma ?? '')
  const bare = verb.passive && verb.modal === null && governors.length === 0 && verb.tense !== 'PAST'
  return (owed && governors.every(g => !g.negated)) || (bare && /^(?:insist|demand|ask|urge)$/.test(told))
}
const OWED = /^(?:have to|have|need to|need|ought)$/

/** "would not be tolerated" */
const isNotBorne = ({ verb }: Clause): boolean =>
  verb.passive &&
  verb.negated &&
  /^(?:tolerate|accept|allow|permit|countenance|condone|forgive|forget)$/.test(verb.lemma) &&
  (verb.tense === 'FUTURE' || /^(?:will|would|can|could)$/.test(verb.modal ?? ''))

const isAhead = ({ verb }: Clause): boolean => verb.tense === 'FUTURE' || /^(?:will|would)$/.test(verb.modal ?? '')

/** "it will not go unanswered" */
const willBeAnswered = (clause: Clause, tokens: readonly Token[]): boolean =>
  clause.verb.lemma === 'go' &&
  clause.verb.negated &&
  isAhead(clause) &&
  /^un(?:answered|punished|noticed|challenged|avenged)$/.test(tokens[clause.verb.last]?.lower ?? '')

/** "further steps", "more sanctions" */
const isNextStep = ({ lemma, modifiers, actors, owners }: NounPhrase): boolean =>
  /^(?:step|measure|action|sanction|countermeasure|expulsion)$/.test(lemma) &&
  actors.length === 0 &&
  owners.length === 0 &&
  modifiers.some(m => /^(?:further|more|additional|new|tougher|harsher|retaliatory|stronger)$/.test(m))

/** "would follow", "will be taken"; not "will be taken to end the drought" */
const isTaken = (clause: Clause, { clauses }: SentenceAnalysis): boolean =>
  !clause.verb.negated &&
  isAhead(clause) &&
  (clause.verb.passive ? /^(?:take|impose|introduce)$/ : /^(?:follow|come)$/).test(clause.verb.lemma) &&
  !clauses.some(c => c.relation === 'INFINITIVE' && c.outer !== null && clauses[c.outer] === clause)

/** "there would be consequences" */
const willFollow = (clause: Clause): boolean =>
  clause.verb.lemma === 'be' &&
  !clause.verb.negated &&
  isAhead(clause) &&
  clause.objects.some(o =>
    /^(?:consequence|retaliation|reprisal|repercussion|countermeasure|retribution)$/.test(o.lemma)
  )
