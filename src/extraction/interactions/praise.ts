import { VIRTUES } from '../lexicon/interactions/deeds-by-noun.js'
import type { ActorRef, Clause, NounPhrase } from '../clauses/types.js'
import type { Token } from '../document.js'
import { doersIn, without } from './actors.js'

/** What makes a friend or partner more than a fact of trade: "a true friend", "our closest ally". */
const FOND =
  /^(?:our|my|true|real|good|great|close|closest|best|dear|dearest|reliable|trusted|trustworthy|loyal|steadfast|staunch|staunchest|genuine|valued|dependable|strong|strongest|firm|brotherly|special|indispensable|natural|all-weather|faithful|unwavering|important|key|essential)$/
const FRIENDS = /^(?:friend|friends|ally|allies|partner|partners|brother|brothers|neighbour|neighbor|supporter)$/

/** What nobody says of another without praising him. */
const GOOD =
  /^(?:example|inspiration|hero|heroes|heroic|benefactor|guarantor|exemplary|commendable|admirable|praiseworthy|laudable|invaluable|courageous|generous|magnanimous|trustworthy|pillar|beacon|model|peace-loving|statesmanlike|statesman|visionary|constructive|impeccable|excellent)$/
/** What is well done: of a deed that somebody owns. */
const WELL_DONE =
  /^(?:remarkable|outstanding|impressive|welcome|encouraging|positive|extraordinary|decisive|historic|wise|bold|brave|crucial|right|correct)$/
const UNDOING =
  /^(?:not|no|never|longer|former|neither|trading|trade|commercial|business|hardly|barely|supposed|alleged|bad|poor|worst|terrible|warning)$/

const REACH = 8

/** Whom a clause in somebody's mouth praises: "Harad is a true friend", "Rohan's courage was an example"; nobody for all other clauses. */
export function praised(clause: Clause, tokens: readonly Token[], speaking: readonly ActorRef[]): readonly ActorRef[] {
  const { verb, subject, objects } = clause
  if (!subject || !/^(?:be|remain|become|prove|stand|set|deserve|have)$/.test(verb.lemma)) return []
  if (verb.negated || verb.passive || verb.modal !== null || clause.question || clause.governors.length > 0) return []
  if (/^(?:if|unless|whether|until)$/.test(clause.subordinator ?? '')) return []
  const virtue = doersOfVirtue(subject)
  const own = doersIn(subject)
  const meant = virtue.length > 0 ? virtue : own
  // "The people of Harad are our brothers, but"
  if (/^(?:people|citizen|nation)$/.test(subject.lemma)) return []
  if (meant.length === 0 || objects.some(o => o.actors.length > 0 || ofThird(o, speaking))) return []
  if (verb.lemma === 'deserve' || verb.lemma === 'have') return grants(clause) ? own : []
  return speaksWell(clause, tokens, virtue.length > 0) ? meant : []
}

const doersOfVirtue = ({ lemma, owners }: NounPhrase): readonly ActorRef[] =>
  VIRTUES.has(lemma) ? owners.filter(r => r.side !== null) : []

/** "is a close ally of Rohan": what it is to somebody else. */
const ofThird = ({ owners, complements }: NounPhrase, speaking: readonly ActorRef[]): boolean =>
  without(owners, speaking).length > 0 ||
  complements.some(c => /^(?:of|to|for)$/.test(c.preposition) && without(c.phrase.actors, speaking).length > 0)

/** "deserves a place in the Union", "has every right to defend itself" */
const grants = ({ verb, objects }: Clause): boolean =>
  verb.lemma === 'deserve'
    ? objects.some(o =>
        /^(?:place|membership|seat|support|respect|praise|credit|gratitude|thank|independence)$/.test(o.lemma)
      )
    : objects.some(o => o.lemma === 'right' && /^(?:every|the|a|full|legitimate)$/.test(o.modifiers[0] ?? ''))

function speaksWell({ verb, sentence }: Clause, tokens: readonly Token[], deed: boolean): boolean {
  let fond = false
  for (let i = verb.last; i < Math.min(verb.last + REACH, sentence.lastToken); i++) {
    const { lower, pos } = tokens[i]!
    if (UNDOING.test(lower) || /^(?:but|although|who|which|that)$/.test(lower)) return false
    if (GOOD.test(lower) || (deed && WELL_DONE.test(lower)) || (fond && FRIENDS.test(lower))) return true
    if (FOND.test(lower)) fond = true
    else if (pos === 'VERB' || (pos === 'PUNCT' && !/^["“”'‘’,-]$/.test(lower))) return false
  }
  return false
}
