import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { isFriendly, isHostile } from './compose.js'
import { onlySide, without } from './actors.js'
import { doersOfClause } from './agents.js'
import type { Predication } from './predication.js'

/** What somebody is told he will get for a deed. */
const ANSWERS =
  /^(?:consequence|response|retaliation|reply|answer|countermeasure|reaction|punishment|sanction|cost|price|repercussion|force|resistance|retribution|war|penalty)$/
const MET = /^(?:meet|answer|punish|repel|counter|crush|avenge|treat|confront)$/
const LEADING = /^(?:result|end|lead|translate)$/
const HAVING = /^(?:have|bring|carry|trigger|draw|face|invite|provoke|entail|prompt|elicit|mean|cost|incur|receive)$/

/** "any attack by Harad would be met with force", "will have grave consequences": who says it threatens whose deed it would be. */
export function answersDeed({ verb, subject, objects, obliques }: Clause): boolean {
  if (verb.negated || !(verb.tense === 'FUTURE' || /^(?:will|would|shall)$/.test(verb.modal ?? ''))) return false
  const answer = obliques.some(o => /^(?:with|by)$/.test(o.preposition) && ANSWERS.test(o.phrase.lemma))
  if (verb.passive && answer && MET.test(verb.lemma)) return true // its drills would be met with force
  if (!/^(?:any|further|such|another|every|a|an|new)$/.test(subject?.modifiers[0] ?? '')) return false
  if (verb.passive) return MET.test(verb.lemma) || isTakenForWar({ verb, obliques })
  if (LEADING.test(verb.lemma))
    return obliques.some(o => /^(?:in|to|with)$/.test(o.preposition) && ANSWERS.test(o.phrase.lemma))
  return HAVING.test(verb.lemma) && objects.some(o => ANSWERS.test(o.lemma))
}

/** "any incursion will be regarded as an attack on Gondor" */
export const isTakenForWar = ({ verb, obliques }: Pick<Clause, 'verb' | 'obliques'>): boolean =>
  verb.passive &&
  !verb.negated &&
  (verb.tense === 'FUTURE' || /^(?:will|would|shall)$/.test(verb.modal ?? '')) &&
  /^(?:regard|see|consider|view|treat|deem|interpret|perceive|take)$/.test(verb.lemma) &&
  obliques.some(
    o =>
      /^(?:as|for)$/.test(o.preposition) &&
      /^(?:attack|aggression|declaration|act|invasion|provocation|war|target)$/.test(o.phrase.lemma)
  )

/** "said Harad would be annihilated": who says so; whom others would destroy he only warns. */
export const doomed = ({ verb, obliques }: Clause): boolean =>
  verb.passive &&
  !verb.negated &&
  (verb.tense === 'FUTURE' || /^(?:will|would|shall)$/.test(verb.modal ?? '')) &&
  /^(?:annihilate|destroy|wipe|crush|obliterate|exterminate|eradicate|flatten|punish)$/.test(verb.lemma) &&
  !obliques.some(o => o.preposition === 'by' && o.phrase.actors.length > 0)

/** "stand idly by", "sit idle", "remain silent" */
const isIdle = ({ verb }: Clause, tokens: readonly Token[]): boolean =>
  /^(?:stand|sit|remain|stay|be|keep)$/.test(verb.lemma) &&
  tokens.slice(verb.head + 1, verb.head + 3).some(t => /^(?:idly|idle|silent|passive|quiet)$/.test(t.lower))

/** "If Harad attacks us, our answer will be crushing": whom a condition in somebody's words and what he says he will then do threaten. */
export function threatenedUnder(
  condition: Clause,
  { clauses }: SentenceAnalysis,
  tokens: readonly Token[],
  predications: readonly Predication[],
  sources: readonly ActorRef[]
): readonly ActorRef[] {
  const sides = new Set(sources.map(r => r.side))
  const { verb, subordinator, subject: doer } = condition
  const dared = without(doersOfClause(condition), sources)
  const happening = dared.length === 0 && /^(?:this|that|it)$/.test(doer?.lemma ?? '')
  if (dared.length === 0 && !happening) return []
  const attacked = predications.some(
    p => p.clause === condition && isHostile(p.sense.root) && p.sense.confidence >= 0.7 && !verb.negated
  )
  const stubborn = (subordinator === 'unless') !== verb.negated && YIELDING.test(verb.lemma)
  const firm = verb.lemma !== 'go' || /^(?:ahead|on|through|forward|further)$/.test(tokens[verb.head + 1]?.lower ?? '')
  const daring = subordinator === 'if' && !verb.negated && firm && DARING.test(verb.lemma)
  if (!happening && !attacked && !stubborn && !daring) return []
  for (const c of clauses) {
    const bold = c.verb.negated && (c.verb.lemma === 'hesitate' || isIdle(c, tokens))
    const ahead = c.verb.tense === 'FUTURE' || /^(?:will|would)$/.test(c.verb.modal ?? '')
    const { subject } = c
    if (c === condition || !subject || !ahead) continue
    const friendly = predications.some(p => p.clause === c && isFriendly(p.sense.root))
    const word = tokens[subject.first]?.lower ?? ''
    const we = /^(?:we|i|our|my)$/.test(word)
    const own = we || /^(?:it|he|she|they|its|his|their)$/.test(word) || subject.actors.some(a => sides.has(a.side))
    if (!own) continue
    // "if this happens, Gondor will not buy any more Haradrian ships"
    const withheld = c.verb.negated && !bold && (friendly || DEALING.test(c.verb.lemma)) ? otherIn(c, sources) : []
    if (withheld.length > 0) return withheld
    if (happening || friendly || (c.verb.negated && !bold)) continue
    if (bold || RETALIATING.test(c.verb.lemma) || ANSWERS.test(subject.lemma) || (we && !daring)) return dared
  }
  return []
}

/** The one other side that a clause names beside its subject. */
const otherIn = ({ objects, obliques }: Clause, sources: readonly ActorRef[]): ActorRef[] =>
  onlySide(
    without(
      [...objects, ...obliques.map(o => o.phrase)].flatMap(x => [...x.actors, ...x.owners]),
      sources
    ).filter(r => r.side !== null)
  )

/** What somebody is told to do, or else. */
const YIELDING =
  /^(?:stop|withdraw|comply|release|end|halt|cease|return|pull|back|apologise|apologize|lift|free|leave|surrender|reopen|change|hand|accept|agree|drop|abandon)$/
/** What somebody had better not do. */
const DARING =
  /^(?:go|proceed|press|persist|cross|try|attempt|dare|continue|interfere|move|implement|enter|escalate|respond|retaliate|activate|deploy|test|sell|buy|approve|pass|recognise|recognize|host|join|attack|invade|strike|intervene|shell|bomb|fire|expel|close)$/
/** What somebody may cease to do with another. */
const DEALING =
  /^(?:buy|sell|supply|trade|cooperate|co-operate|share|support|join|host|invest|negotiate|talk|recogni[sz]e|import|export|deliver|help|aid|fund|protect|defend)$/
/** What is done by way of answer. */
const RETALIATING =
  /^(?:respond|retaliate|strike|defend|attack|act|destroy|close|shut|use|withdraw|expel|cut|shoot|fight|sink|bomb|invade|impose|suspend|seize|block|blockade|answer|react|reply|resort|pay|recall|sever|ban|arm|punish|increase|raise|double|slap|tax|levy|cancel|halt|stop|hit)$/
