import { REPORTING } from '../clauses/words.js'
import type { Clause, Governor } from '../clauses/types.js'
import { WISHING } from '../lexicon/noun-or-verb.js'
import { LASTING_PLANS } from '../lexicon/status-words.js'
import { conditional } from './conditional.js'
import { classOf, NEGATED, REALITY, type Reality } from './kinds.js'
import { isFalse, isRumour } from './rumours.js'
import { takesChance } from './takes-chance.js'

/** What the verb's own tense and modal say. */
function own(verb: Pick<Governor, 'modal' | 'tense' | 'negated'>, perfect: boolean, reported: boolean): Reality {
  const { modal } = verb
  // "may have met", "could have met": nothing that is to come
  if (modal !== null && modal !== 'will' && perfect) return 'HYPOTHETICAL'
  if (modal === 'would') return reported ? 'PLANNED' : 'HYPOTHETICAL'
  if (modal !== null && modal !== 'will') return /^(?:can|should|must|ought)$/.test(modal) ? 'HYPOTHETICAL' : 'PROPOSED'
  return verb.tense === 'FUTURE' ? 'PLANNED' : 'HELD'
}

/** Follows governors, modals, negation, conditions and denial to what the clause claims of its verb. */
export function realityOf(clause: Clause, clauses: readonly Clause[]): Reality {
  // many rules ask it of one clause
  const before = known.get(clause)
  if (before?.clauses === clauses) return before.reality
  const reality = readReality(clause, clauses)
  known.set(clause, { clauses, reality })
  return reality
}

const known = new WeakMap<Clause, { readonly clauses: readonly Clause[]; readonly reality: Reality }>()

function readReality(clause: Clause, clauses: readonly Clause[]): Reality {
  const base = withoutFrame(clause, clauses)
  if (clause.attribution?.verb === 'deny' && /^(?:HELD|PLANNED|PROPOSED)$/.test(base)) return 'DENIED'
  if (base === 'HELD' && (isRumour(clause, clauses) || isFalse(clause, clauses))) return 'DENIED'
  return base
}

/** "reversed its decision to send tanks", "dropped plans to meet". */
function isReversed({ governors, outer }: Clause, clauses: readonly Clause[]): boolean {
  const above = outer === null ? undefined : clauses[outer]
  return (
    above !== undefined &&
    /^(?:reverse|rescind|revoke|drop|abandon|scrap|overturn|cancel)$/.test(above.verb.lemma) &&
    !above.verb.negated &&
    above.objects.some(o => o.lemma === governors[0]!.lemma)
  )
}

function withoutFrame(clause: Clause, clauses: readonly Clause[]): Reality {
  if (conditional(clause, clauses)) return 'HYPOTHETICAL'
  if (clause.question && clause.relation !== 'RELATIVE') return 'HYPOTHETICAL'
  const reported =
    clause.attribution !== null || clauses.some(c => c.verb.modal === null && c.verb.tense === 'PAST' && c !== clause)
  const { verb, governors } = clause
  let reality: Reality
  if (verb.form === 'FINITE') {
    reality = own(verb, verb.perfect, reported)
    if (reality === 'HELD' && awaited(clause, clauses)) reality = 'PLANNED'
    if (reality === 'HELD' && isWishedFor(clause, clauses)) reality = 'PROPOSED'
    if (verb.negated || nobody(clause)) reality = NEGATED[reality]
    return reality
  }
  if (governors.length === 0) {
    // "would have been the first premier to hold talks": as real as his being it
    const ranked = verb.form === 'INFINITIVE' && clause.outer !== null ? clauses[clause.outer] : undefined
    if (clause.relation === 'REDUCED' && ranked && ranked !== clause && /^(?:be|become)$/.test(ranked.verb.lemma))
      return withoutFrame(ranked, clauses)
    // "will fly to Lindon, the first leader to visit it": as much to come as the flight
    if (
      clause.relation === 'REDUCED' &&
      verb.form === 'INFINITIVE' &&
      ranked?.subject?.first === clause.subject?.first
    ) {
      const main = ranked ? withoutFrame(ranked, clauses) : 'HELD'
      if (main === 'PLANNED') return main
    }
    if (verb.form === 'PARTICIPLE' || clause.relation === 'REDUCED') return 'HELD'
    if (clause.subordinator === 'before')
      return toldFurther(clause, clauses) || doneNext(clause, clauses) ? 'HELD' : 'PLANNED'
    if (/^(?:without|instead of|rather than)$/.test(clause.subordinator ?? '')) return 'DENIED'
    const index = clauses.indexOf(clause)
    const above = clause.outer === null ? null : (clauses[clause.outer] ?? null)
    // "he added that, after speaking to her, he would go": it stands beside what follows, not beside the report
    const beside =
      clause.relation === 'GERUND' &&
      clause.subordinator !== 'by' && // "responded by accusing"
      (above === null || REPORTING.has(above.verb.lemma))
        ? clauses.find((c, i) => i > index && c.verb.form === 'FINITE')
        : undefined
    // "told reporters after meeting her that he would go": here it does stand beside the report
    const reportedAfter = beside?.subordinator === 'that' && !THAT_AFTER.test(clause.sentence.text)
    if (beside && index >= 0 && !reportedAfter) return withoutFrame(beside, clauses)
    // "presided over an event to sign it after concluding their talks": the talks lie behind what is told
    const behind = /^(?:after|following|upon|since)$/.test(clause.subordinator ?? '')
    let outer = above
    for (let guard = 0; behind && outer && outer.verb.form !== 'FINITE' && outer.outer !== null && guard < 6; guard++) {
      // "plans to fly home after meeting her": what comes before a thing planned is as far off as that
      if (outer.verb.form === 'INFINITIVE' && outer.governors.some(g => isLastingPlan(g.lemma))) break
      outer = clauses[outer.outer] ?? null
    }
    // "plans to speak to her after talking to him": as real as what it stands beside
    if (!outer || outer === clause || clauses.indexOf(outer) >= clauses.indexOf(clause)) return 'HELD'
    const told = withoutFrame(outer, clauses)
    // "said the island was not for sale, rebuffing him": what is denied is denied of the other clause
    return told === 'DENIED' && clause.relation === 'PARTICIPIAL' && outer.verb.negated ? 'HELD' : told
  }
  // "rolled out the red carpet to welcome him"
  if (/^(?:welcome|greet)$/.test(verb.lemma) && clause.relation === 'INFINITIVE' && !verb.negated) {
    const root = governors[0]!
    if (root.tense === 'PAST' && root.modal === null && !root.negated && classOf(root.lemma) === null) return 'HELD'
  }
  if (isReversed(clause, clauses)) return 'CANCELLED'
  if (wasThereTo(clause, clauses)) return verb.negated ? 'DENIED' : 'HELD'
  if (isRanked(clause, clauses)) {
    const ranked = withoutFrame(clauses[clause.outer!]!, clauses)
    return verb.negated ? NEGATED[ranked] : ranked
  }
  // "is believed to have met him": what is thought of has happened
  if (
    verb.form === 'INFINITIVE' &&
    verb.perfect &&
    governors.every(g => g.lemma !== 'be to' && classOf(g.lemma) === null)
  )
    return verb.negated || governors.some(g => g.negated) ? 'DENIED' : 'HELD'
  // "before flying to Lindon to meet Brand": as little over as the flight
  const above = clause.outer === null ? undefined : clauses[clause.outer]
  if (
    above?.relation === 'GERUND' &&
    above.subordinator === 'before' &&
    clause.relation === 'INFINITIVE' &&
    above !== clause
  )
    return verb.negated ? NEGATED[withoutFrame(above, clauses)] : withoutFrame(above, clauses)
  reality = own(governors[0]!, false, reported)
  governors.forEach((governor, i) => {
    if (governor.lemma === 'be' && clause.relation === 'GERUND') return // is in the course of attending
    // "thanked them for signing", "congratulated them on joining": what one is thanked for is done
    if (
      clause.relation === 'GERUND' &&
      /^(?:for|on)$/.test(clause.subordinator ?? '') &&
      i === governors.length - 1 &&
      ANSWERED_FOR.test(governor.lemma)
    )
      return
    // "stopped over in Lindon to meet Brand": that is what the stop was for
    if (governor.lemma.startsWith('stop') && clause.relation === 'INFINITIVE') return
    // "will have an opportunity to see each other" is no "have yet to", nor is "has the means to"
    if (governor.lemma === 'have' && governors[i + 1]?.tense === 'NONE') return
    if (takesChance(governors[i - 1], governor) || takesChance(governor, governors[i + 1])) return
    reality = under(governor, reality)
  })
  // "decided against meeting him"
  const against = clause.relation === 'GERUND' && clause.subordinator === 'against'
  return verb.negated || against || nobody(clause) ? NEGATED[reality] : reality
}

const ANSWERED_FOR =
  /^(?:thank|congratulate|praise|commend|applaud|hail|reward|critici[sz]e|condemn|denounce|rebuke|slam|fault|chide|punish|lambaste|blast)$/

const THAT_AFTER = /\bthat,? (?:after|following|upon|since|on|by|before)\b/i

/** "became the first state in the region to sign a treaty", "was among the last to do so": as real as its being that. */
function isRanked({ relation, governors, outer, sentence }: Clause, clauses: readonly Clause[]): boolean {
  const [root, ...more] = governors
  const above = outer === null ? undefined : clauses[outer]
  if (relation !== 'INFINITIVE' || more.length > 0 || !above || !/^(?:be|become)$/.test(root?.lemma ?? '')) return false
  const [rank] = above.objects
  // "the first" alone is no phrase
  if (!rank) return RANKED.test(sentence.text)
  return rank.lemma === 'one' || rank.modifiers.some(m => RANK.test(m))
}

const RANK = /^(?:first|second|third|fourth|fifth|latest|last)$/
const RANKED = /\bthe (?:first|second|third|last|latest) to\b/

/** "was in Lindon on Sunday to meet Brand": what somebody had come for, not what was to be. */
function wasThereTo({ relation, governors, outer }: Clause, clauses: readonly Clause[]): boolean {
  const [root, ...more] = governors
  const above = outer === null ? undefined : clauses[outer]
  if (relation !== 'INFINITIVE' || root?.lemma !== 'be' || more.length > 0 || above?.verb.lemma !== 'be') return false
  const there = above.objects.length === 0 && above.obliques.some(o => /^(?:in|at)$/.test(o.preposition))
  return there && above.verb.tense === 'PAST' && above.verb.modal === null && !above.verb.negated
}

/** "before travelling to Edoras, where Brand received him": told of further, it has happened. */
function toldFurther(clause: Clause, clauses: readonly Clause[]): boolean {
  const index = clauses.indexOf(clause)
  return clauses.some(
    c => c.relation === 'RELATIVE' && c.outer === index && c.verb.tense === 'PAST' && c.verb.modal === null
  )
}

/** "met in Edoras before signing a pact": one deed of the day after the other. */
function doneNext(clause: Clause, clauses: readonly Clause[]): boolean {
  const { outer, verb } = clause
  // "Before flying to Edoras, he visited Umbar"
  const opens = outer === null && clauses[0] === clause
  const above = opens ? clauses.find(c => c.relation === 'MAIN') : outer === null ? undefined : clauses[outer]
  // "No more blood, he said before signing the pact"
  const said = verb.lemma === 'sign' && REPORTING.has(above?.verb.lemma ?? '')
  return (
    above !== undefined &&
    verb.form === 'GERUND' &&
    above.verb.form === 'FINITE' &&
    (said ||
      /^(?:meet|hold|have|see|begin|start|open|visit|attend|address|tour|inspect|review|greet|welcome|host|receive|arrive|dine|chair|lay|shake|stop|spend)$/.test(
        above.verb.lemma
      )) &&
    above.verb.tense === 'PAST' &&
    withoutFrame(above, clauses) === 'HELD'
  )
}

/** "will be announced after they conclude a deal", "until she meets him": what the rest waits for is yet to come. */
function awaited(clause: Clause, clauses: readonly Clause[]): boolean {
  const { subordinator, verb, outer } = clause
  // "would be willing to help once a truce had been agreed"
  if (clause.relation === 'ADVERBIAL' && verb.perfect && verb.tense === 'PAST' && WAITING.test(subordinator ?? ''))
    return clauses.some(c => c !== clause && c.verb.modal === 'would' && !c.verb.perfect)
  if (clause.relation !== 'ADVERBIAL' || verb.tense !== 'PRESENT' || verb.perfect || verb.progressive) return false
  if (!/^(?:after|once|when|until|before|as soon as)$/.test(subordinator ?? '')) return false
  // "is a chance to exchange views before they meet"
  if (/^(?:before|until|as soon as)$/.test(subordinator ?? '')) return true
  const above = outer === null ? undefined : clauses[outer]
  if (!above) return false
  return above.verb.tense === 'FUTURE' || above.governors.some(g => g.lemma === 'be to' || g.tense === 'FUTURE')
}

/** "proposed that he meet Brand": in the bare form, behind what was said in the past. */
function isWishedFor({ relation, subordinator, verb, outer, sentence }: Clause, clauses: readonly Clause[]): boolean {
  const above = outer === null ? undefined : clauses[outer]?.verb
  if (relation !== 'COMPLEMENT' || subordinator !== 'that' || !above || !WISHING.has(above.lemma)) return false
  if (verb.tense !== 'PRESENT' || verb.perfect || verb.progressive || above.tense !== 'PAST') return false
  return sentence.text.split(/\P{L}+/u).includes(verb.lemma)
}

/** Behind these a past perfect under "would" is still to come. */
const WAITING = /^(?:once|until|as soon as)$/

/** "Neither leader attended", "no official met them" */
function nobody(clause: Clause): boolean {
  return (
    /^(?:neither|no|none)$/.test(clause.subject?.items[0]?.modifiers[0] ?? '') || clause.subject?.lemma === 'nobody'
  )
}

/** What a governor makes of what it governs, given what is said of the governor itself. */
function under(governor: Governor, reality: Reality): Reality {
  if (governor.lemma === 'be to' || governor.lemma === 'be')
    return governor.negated ? 'REFUSED' : reality === 'HELD' ? 'PLANNED' : reality
  if (governor.lemma === 'have') return 'DENIED' // has yet to meet
  if (governor.lemma === 'have to') return governor.negated ? 'HYPOTHETICAL' : reality
  if (governor.lemma === 'hesitate') return governor.negated ? reality : 'PROPOSED' // did not hesitate to
  const kind = classOf(governor.lemma)
  // "a plan to meet", "an agreement to hold": a noun between verb and infinitive
  if (kind === null) return reality === 'HELD' ? (governor.tense === 'NONE' ? 'PROPOSED' : 'PROPOSED') : reality
  if (kind === 'transparent') return governor.negated ? NEGATED[reality] : reality
  const made = REALITY[kind]
  const claimed =
    reality === 'HYPOTHETICAL' || reality === 'DENIED' ? (reality === 'DENIED' ? NEGATED[made] : reality) : made
  return governor.negated ? NEGATED[claimed] : claimed
}

function isLastingPlan(lemma: string): boolean {
  return lemma === 'be to' || LASTING_PLANS.has(lemma)
}
