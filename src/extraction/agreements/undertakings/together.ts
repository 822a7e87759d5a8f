import type { AgreementKind } from '../../../domain/vocabulary.js'
import type { Document } from '../../document.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { COMMITMENT_NOUNS, FOUNDED, FOUNDING_VERBS, JOINT_VERBS } from '../../lexicon/undertaking-words.js'
import { MEETING_NOUNS } from '../../lexicon/meeting-words.js'
import { undertakingIn } from '../candidate.js'
import type { AgreementCandidate } from '../candidate.js'
import { titleOf } from '../title.js'
import { realityOf } from '../../reality/modality.js'
import type { Reality } from '../../reality/kinds.js'
import { partiesOf, several } from './parties.js'
import type { Together } from './parties.js'
import { isVague, textOf } from './content.js'
import { dateOfClause, deadlineAfter } from '../../days/when.js'

/** Who undertakes what. */
interface Undertaking {
  readonly parties: readonly ActorRef[]
  readonly kind: AgreementKind
  readonly title: string
  readonly reality: Reality
  readonly rule: string
}

/** An undertaking of parties, as a clause tells it. */
export function candidate(
  clause: Clause,
  index: number,
  analysis: SentenceAnalysis,
  { parties, kind, title, reality, rule }: Undertaking
): AgreementCandidate {
  return undertakingIn(clause, analysis, {
    kind,
    status: reality === 'HELD' ? 'AGREED' : reality === 'PROPOSED' ? 'PROPOSED' : 'UNDER_NEGOTIATION',
    reality,
    parties,
    title,
    date: dateOfClause(index, analysis),
    deadline: deadlineAfter(clause.verb.head, analysis),
    stepDate: null,
    rule,
    confidence: 0.75
  })
}

/** What is shared or exchanged in talking. */
const THOUGHTS = new Set(
  'view opinion perspective concern experience idea vision insight value interest border information'.split(' ')
)

/** "reaffirmed their goal for …": a noun of commitment as object. */
export function reaffirmed(
  clause: Clause,
  index: number,
  analysis: SentenceAnalysis,
  document: Document,
  together: Together
): AgreementCandidate | null {
  if (!/^(?:reaffirm|reiterate|affirm|renew|restate)$/.test(clause.verb.lemma)) return null
  const object = clause.objects.find(o => COMMITMENT_NOUNS.has(o.lemma) && o.lemma !== 'support')
  if (!object || isVague(object, index, analysis)) return null
  const parties = partiesOf(clause, analysis, together)
  if (!several(parties)) return null
  return candidate(clause, index, analysis, {
    parties,
    kind: 'COMMITMENT',
    title: titleOf(object, document),
    reality: realityOf(clause, analysis.clauses),
    rule: `agreement.commitment.${clause.verb.lemma}`
  })
}

/** "Gondor and Rohan will establish a joint body", "the two will share intelligence": a common subject in the future. */
export function joint(
  clause: Clause,
  index: number,
  analysis: SentenceAnalysis,
  document: Document,
  together: Together
): AgreementCandidate | null {
  const { lemma } = clause.verb
  const founds = FOUNDING_VERBS.has(lemma) || (lemma === 'set' && clause.verb.particle === 'up')
  const founded = founds ? clause.objects.find(o => FOUNDED.has(o.lemma)) : undefined
  const ahead = clause.verb.tense === 'FUTURE' && clause.governors.length === 0 && !clause.verb.negated
  if (!clause.subject || !(founded || (ahead && JOINT_VERBS.has(lemma)))) return null
  const parties = partiesOf(clause, analysis, together)
  if (!several(parties)) return null
  if (founded && (ahead || (clause.verb.form === 'FINITE' && clause.verb.tense === 'PAST'))) {
    return candidate(clause, index, analysis, {
      parties,
      kind: 'MECHANISM',
      title: titleOf(founded, document),
      reality: 'HELD',
      rule: `agreement.founding.${lemma}`
    })
  }
  if (!ahead || !JOINT_VERBS.has(lemma)) return null
  // what somebody hopes or fears they will do, and talks, which are told by their own noun
  if (/^(?:hope|fear|expect|believe|think|predict|doubt|wish)$/.test(clause.attribution?.verb ?? '')) return null
  const meets = ({ lemma }: NounPhrase): boolean => MEETING_NOUNS[lemma] !== undefined
  if (
    clause.objects.some(o => meets(o) || THOUGHTS.has(o.lemma) || o.complements.slice(0, 1).some(c => meets(c.phrase)))
  )
    return null
  // "said it would recognise them, as will Rohan": each by itself
  if (/^(?:it|he|she)$/.test(clause.subject.items[0]!.lemma)) return null
  // without somebody's word that they will, it is a forecast
  if (!clause.attribution && !/\b(?:statement|agree|deal|pact|accord)/i.test(analysis.sentence.text)) return null
  return candidate(clause, index, analysis, {
    parties,
    kind: 'COMMITMENT',
    title: textOf(clause, analysis, document, clause.verb.head),
    reality: 'HELD',
    rule: `agreement.joint.${lemma}`
  })
}
