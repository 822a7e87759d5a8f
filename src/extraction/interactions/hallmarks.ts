import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { realityOf } from '../reality/modality.js'
import { doersIn, without } from './actors.js'
import type { Outcome } from './candidate.js'
import { plainOutcome } from './plain-candidate.js'
import { speakersIn } from './speakers.js'

const MARKS = /^(?:hallmark|fingerprint|footprint|handiwork|imprint)$/
const PARTS = /^(?:involvement|complicity|role|hand|responsibility|participation)$/
/** Whoever does so lays it at the door himself. */
const SEEING = /^(?:see|suspect|detect)$/
const PROOF = /^(?:evidence|proof|sign|indication|trace|confirmation)$/

/** "said the attack bore the hallmarks of Harad", "sees Harad's hand in the unrest", "evidence of Haradrian involvement": laid at somebody's door. */
export function laidAtTheDoor(analysis: SentenceAnalysis): Outcome[] {
  const { clauses, phrases } = analysis
  if (!phrases.some(x => MARKS.test(x.lemma) || PARTS.test(x.lemma))) return []
  return clauses.flatMap(clause => {
    const { verb } = clause
    if (verb.negated || verb.modal !== null || clause.question || realityOf(clause, clauses) !== 'HELD') return []
    const part = clause.objects.flatMap(o => [o, ...o.complements.map(c => c.phrase)]).find(x => isMark(x, clause))
    if (!part) return []
    const sources = SEEING.test(verb.lemma) ? doersIn(clause.subject) : speakersIn(clause.attribution, analysis)
    return plainOutcome(
      {
        at: verb.head,
        type: 'ACCUSE',
        mode: 'allege',
        contexts: [],
        sources,
        targets: without(ofWhom(part), sources),
        attribution: clause.attribution,
        rule: 'interactions.speech.hallmarks'
      },
      analysis
    )
  })
}

function isMark({ lemma }: NounPhrase, { verb, objects }: Clause): boolean {
  if (MARKS.test(lemma)) return /^(?:bear|have|carry|show|be)$/.test(verb.lemma)
  if (!PARTS.test(lemma)) return false
  return (
    SEEING.test(verb.lemma) ||
    objects.some(o => PROOF.test(o.lemma) && o.modifiers[0] !== 'no' && o.complements.some(c => c.preposition === 'of'))
  )
}

const ofWhom = ({ owners, complements }: NounPhrase): readonly ActorRef[] => {
  const own = owners.filter(r => r.side !== null)
  return own.length > 0 ? own : doersIn(complements.find(c => /^(?:of|by)$/.test(c.preposition))?.phrase ?? null)
}
