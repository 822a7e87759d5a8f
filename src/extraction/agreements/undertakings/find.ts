import type { Document } from '../../document.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { AGREEMENT_NOUNS, PAPER_NOUNS } from '../../lexicon/agreement-words.js'
import { PROPOSALS } from '../noun.js'
import { COMMITMENT_NOUNS, UNDERTAKING_VERBS } from '../../lexicon/undertaking-words.js'
import { MEETING_NOUNS, ROUND_NOUNS } from '../../lexicon/meeting-words.js'
import type { AgreementCandidate } from '../candidate.js'
import { dealingOf } from '../dealings.js'
import { titleOf } from '../title.js'
import { realityOf } from '../../reality/modality.js'
import type { Reality } from '../../reality/kinds.js'
import { blocSpeaking, isBloc, MEMBERS, partiesOf, receiversOf, several, tiesWith } from './parties.js'
import type { Met, Together } from './parties.js'
import { candidate, joint, reaffirmed } from './together.js'
import {
  WITH_A_THING,
  isPlace,
  thingAgreed,
  TALKING,
  goesOnWith,
  judges,
  punishes,
  revives,
  staysInTouch,
  textOf
} from './content.js'

/** Finds what parties undertake together: "agreed to …", "reaffirmed their commitment to …", "will establish a joint body". */
export function undertakings(
  analysis: SentenceAnalysis,
  document: Document,
  together: Together,
  met: Met
): AgreementCandidate[] {
  const found: AgreementCandidate[] = []
  analysis.clauses.forEach((clause, index) => {
    const reality = realityOf(clause, analysis.clauses)
    if (reality === 'PROPOSED' || reality === 'HYPOTHETICAL') return // what they could agree on is agreed by nobody
    const one =
      agreed(clause, index, analysis, document, together, met) ??
      reaffirmed(clause, index, analysis, document, together) ??
      joint(clause, index, analysis, document, together) ??
      (isPurpose(clause, found) ? null : dealt(clause, index, analysis, document, reality))
    if (one) found.push(one)
  })
  return found
}

/** "agreed to take steps to normalise relations": that is what the steps are for, and told with them. */
const isPurpose = (clause: Clause, found: readonly AgreementCandidate[]): boolean =>
  clause.relation === 'INFINITIVE' &&
  found.some(
    c => c.rule.startsWith('agreement.undertaking') && clause.governors.some(g => g.lemma === c.by?.verb.lemma)
  )

const PURPOSEFUL = new Set(['meet', 'gather', 'convene', 'come', 'go', 'travel', 'visit', 'assemble'])

/** "agreed to cooperate on …", "agreed on the need to …", "agreed to close coordination", "agreed with Brand to …". */
function agreed(
  clause: Clause,
  index: number,
  analysis: SentenceAnalysis,
  document: Document,
  together: Together,
  met: Met
): AgreementCandidate | null {
  if (!UNDERTAKING_VERBS.has(clause.verb.lemma)) return null
  if (clause.verb.passive) return agreedAmong(clause, index, analysis, document, met)
  // "met to decide on a venue": nobody says that they did
  if (clause.relation === 'INFINITIVE' && clause.governors.every(g => PURPOSEFUL.has(g.lemma))) return null
  const next = analysis.clauses.find(
    c =>
      c.outer === index &&
      ((c.relation === 'INFINITIVE' &&
        c.governors.findLast(g => g.lemma !== 'themselve')?.lemma === clause.verb.lemma) ||
        // "agreed on forming a joint force"
        (c.relation === 'GERUND' &&
          /^(?:on|to|upon)$/.test(c.subordinator ?? '') &&
          /^(?:agree|commit)$/.test(clause.verb.lemma)))
  )
  const what = WITH_A_THING.test(clause.verb.lemma)
    ? (clause.obliques.find(o => /^(?:on|to|upon)$/.test(o.preposition) && !isPlace(o.phrase))?.phrase ??
      thingAgreed(clause))
    : null
  // "agreed the text of a treaty to end the war": told by the noun itself
  if (
    clause.verb.lemma === 'agree' &&
    clause.objects.some(
      o =>
        (AGREEMENT_NOUNS[o.lemma] && !PAPER_NOUNS.has(o.lemma)) ||
        o.complements.some(c => AGREEMENT_NOUNS[c.phrase.lemma]?.strong)
    )
  )
    return null
  // "agreed that it is improving" is an opinion, "agreed that experts will visit" an undertaking
  const that = analysis.clauses.find(
    c =>
      c.outer === index &&
      c.relation === 'COMPLEMENT' &&
      (((c.verb.modal !== null || c.verb.tense === 'FUTURE') && !judges(c)) ||
        COMMITMENT_NOUNS.has(c.subject?.lemma ?? ''))
  )
  if (
    clause.verb.lemma === 'agree' &&
    clause.obliques.some(
      o =>
        o.preposition === 'with' &&
        o.phrase.actors.length === 0 &&
        !/^(?:regard|respect|view|aim|effect|immediate)$/.test(o.phrase.lemma)
    ) &&
    !next
  )
    return null // agreed with the assessment
  // "agreed on a ceasefire plan"
  if (what && PROPOSALS.test(what.lemma) && what.modifiers.some(m => /^(?:ceasefire|truce)$/.test(m))) return null
  if (what && ((AGREEMENT_NOUNS[what.lemma] && !PAPER_NOUNS.has(what.lemma)) || isMeeting(what))) return null // told by the noun itself
  if (
    next &&
    !next.verb.negated &&
    (next.objects[0]
      ? (MEETING_NOUNS[next.objects[0].lemma] && !revives(next) && !next.objects[0].modifiers.includes('regular')) ||
        AGREEMENT_NOUNS[next.objects[0].lemma]
      : next.verb.lemma === 'meet')
  )
    return null
  // "agreed that their ministers would meet"
  if (
    that &&
    !next &&
    (that.verb.lemma === 'meet' ||
      MEETING_NOUNS[that.subject?.lemma ?? ''] ||
      that.objects.some(o => MEETING_NOUNS[o.lemma]))
  )
    return null
  // "agreed on the importance of dialogue" is an opinion
  if (!next && !that && /^(?:importance|significance|value|relevance|seriousness|gravity)$/.test(what?.lemma ?? ''))
    return null
  if (!next && !that && (!what || /^(?:an?|the)$/.test(what.lemma))) return null
  if (next && (TALKING.test(next.verb.lemma) || staysInTouch(next))) return null
  if (next && /^(?:keep|continue)$/.test(next.verb.lemma) && !goesOnWith(next, analysis)) return null
  // "have not agreed on a date"
  if (clause.verb.negated && !next && /^(?:date|day|venue|place|time|agenda)$/.test(what?.lemma ?? '')) return null
  const stated = partiesOf(clause, analysis, together)
  // "Leaders of the region agreed on …, the bloc said"
  const parties = stated.length === 0 && MEMBERS.test(clause.subject?.lemma ?? '') ? blocSpeaking(clause) : stated
  // "agreed to restore ties with Rohan"
  if (next) parties.push(...tiesWith(next, parties), ...receiversOf(next, parties))
  if (!several(parties) && (!isBloc(parties, clause) || punishes(next, what))) return null
  const reality = realityOf(clause, analysis.clauses)
  const from = next ? next.verb.first : what ? what.first : that!.verb.first
  const title = next
    ? `${next.verb.negated ? 'Not to ' : ''}${textOf(next, analysis, document, from)}`
    : what
      ? titleOf(what, document)
      : textOf(that!, analysis, document, that!.subject?.first ?? from)
  return candidate(clause, index, analysis, {
    parties,
    kind: 'COMMITMENT',
    title,
    reality,
    rule: `agreement.undertaking.${clause.verb.lemma}`
  })
}

/** "agreed on a meeting", "to another round of talks" */
const isMeeting = ({ lemma, complements: [of] }: NounPhrase): boolean =>
  MEETING_NOUNS[lemma] !== undefined ||
  (ROUND_NOUNS.has(lemma) && of?.preposition === 'of' && MEETING_NOUNS[of.phrase.lemma] !== undefined)

/** "It was agreed between Rohan and Gondor that …", "it has been agreed by both to …"; after a meeting, by those who met. */
function agreedAmong(
  clause: Clause,
  index: number,
  analysis: SentenceAnalysis,
  document: Document,
  met: Met
): AgreementCandidate | null {
  if (clause.verb.lemma !== 'agree' && clause.verb.lemma !== 'decide') return null
  if (clause.subject !== null && clause.subject.lemma !== 'it') return null
  const named = clause.obliques.filter(o => /^(?:between|by|among)$/.test(o.preposition))
  const parties = named.length > 0 ? named.flatMap(o => o.phrase.actors) : met(clause.sentence)
  const content = analysis.clauses.find(c => c.outer === index && /^(?:COMPLEMENT|INFINITIVE)$/.test(c.relation))
  if (!content || !several(parties)) return null
  const from = content.relation === 'COMPLEMENT' ? content.subject?.first : undefined
  const title = textOf(content, analysis, document, from ?? content.verb.first)
  const reality = realityOf(clause, analysis.clauses)
  return candidate(clause, index, analysis, {
    parties,
    kind: 'COMMITMENT',
    title,
    reality,
    rule: 'agreement.undertaking.agreed'
  })
}

/** What two sides settle, or one gives its word to another to do. */
function dealt(
  clause: Clause,
  index: number,
  analysis: SentenceAnalysis,
  document: Document,
  reality: Reality
): AgreementCandidate | null {
  const dealing = dealingOf(clause, index, analysis)
  if (!dealing || reality === 'DENIED' || reality === 'REFUSED') return null
  const title = dealing.made ?? textOf(dealing.clause, analysis, document, dealing.from)
  const sought = dealing.rule.startsWith('agreement.sought')
  const held =
    /^agreement\.(?:provided|announced)/.test(dealing.rule) && reality === 'PLANNED'
      ? 'HELD'
      : sought
        ? 'PLANNED'
        : reality
  return candidate(clause, index, analysis, {
    parties: dealing.parties,
    kind: dealing.made === undefined ? 'COMMITMENT' : 'CEASEFIRE',
    title,
    reality: held,
    rule: dealing.rule
  })
}
