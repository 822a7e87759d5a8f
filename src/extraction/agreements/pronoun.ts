import { wordTable } from '../../domain/word-table.js'
import type { AgreementStatus } from '../../domain/vocabulary.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { AgreementCandidate } from './candidate.js'
import { realityOf } from '../reality/modality.js'
import { dateOfClause } from '../days/when.js'
import { countSides } from './sides.js'

/** What becomes of a paper, told of it in the passive: "it was ratified in May". */
const DONE_TO = wordTable<AgreementStatus>({
  sign: 'SIGNED',
  initial: 'AGREED',
  conclude: 'AGREED',
  negotiate: 'AGREED',
  ratify: 'RATIFIED',
  terminate: 'WITHDRAWN',
  denounce: 'WITHDRAWN',
  abrogate: 'WITHDRAWN',
  renew: 'AGREED',
  extend: 'AGREED'
})

/** What only papers do by themselves. */
const DOES = wordTable<AgreementStatus>({ expire: 'LAPSED', lapse: 'LAPSED', collapse: 'LAPSED' })

/** Who did it to "it": "the two presidents signed it in May". */
const doersOf = ({ subject, verb }: Clause): readonly ActorRef[] => (verb.passive ? [] : (subject?.actors ?? []))

/**
 * "Rohan and Gondor reached a deal in Isby. It was signed on Monday", "…, which they signed, and it was ratified in May": a
 * later step of the paper that was told last, in this sentence or the one before.
 */
export function stepsOfIt(
  analysis: SentenceAnalysis,
  nouns: readonly AgreementCandidate[],
  before: readonly AgreementCandidate[]
): AgreementCandidate[] {
  return analysis.clauses.flatMap((clause, index): AgreementCandidate[] => {
    const step = stepOf(clause)
    if (step === null || realityOf(clause, analysis.clauses) !== 'HELD') return []
    const told = nouns.filter(c => c.at < clause.verb.first)
    const paper = (told.length > 0 ? told : before).filter(c => c.strong && !c.undertaking).at(-1)
    if (!paper) return []
    const date = dateOfClause(index, analysis)
    const made = step === 'SIGNED' || step === 'AGREED'
    return [
      {
        ...paper,
        parties: [...paper.parties, ...doersOf(clause).filter(d => !paper.parties.some(p => p.actor === d.actor))],
        sentence: analysis.sentence,
        at: clause.verb.head,
        by: clause,
        status: step,
        reality: 'HELD',
        date: made ? date : null,
        stepDate: made ? null : date,
        deadline: null,
        definite: true,
        basis: false,
        beside: false,
        attribution: clause.attribution,
        rule: `agreement.${clause.verb.lemma}.it`,
        confidence: 0.8
      }
    ]
  })
}

const SIGNING = /^(?:sign|initial|conclude|ratify)$/

function stepOf({ subject, verb, obliques, objects }: Clause): AgreementStatus | null {
  if (verb.negated || verb.modal !== null || verb.tense === 'FUTURE' || verb.form !== 'FINITE') return null
  // "they signed it": what both sides put their names to, not what one of them thinks of it
  const both = !verb.passive && objects[0]?.lemma === 'it' && countSides(subject?.actors ?? []) >= 2
  if (both && SIGNING.test(verb.lemma)) return DONE_TO[verb.lemma] ?? null
  // "the document was ratified"; that it was signed is told of a document of its own
  const text =
    isTheText(verb.passive ? subject : (objects[0] ?? null)) && /^(?:ratify|terminate|denounce)$/.test(verb.lemma)
  if (text) return DONE_TO[verb.lemma] ?? null
  if (subject?.lemma !== 'it' && !isTheText(subject)) return null
  if (verb.passive) return subject?.lemma === 'it' ? (DONE_TO[verb.lemma] ?? null) : null
  const effective =
    (/^(?:come|enter|go)$/.test(verb.lemma) &&
      obliques.some(o => /^(?:into|in)$/.test(o.preposition) && /^(?:force|effect|operation)$/.test(o.phrase.lemma))) ||
    (verb.lemma === 'take' && objects[0]?.lemma === 'effect')
  return effective ? 'IN_FORCE' : (DOES[verb.lemma] ?? null)
}

/** "The document", "the text": the paper that was told last. */
const isTheText = (phrase: NounPhrase | null): boolean =>
  phrase !== null &&
  /^(?:document|text|paper|instrument)$/.test(phrase.lemma) &&
  phrase.modifiers.length === 1 &&
  phrase.modifiers[0] === 'the' &&
  phrase.complements.length === 0

/** What makes a paper of which one like it has been told. */
const MADE_LIKE = wordTable<AgreementStatus>({
  sign: 'SIGNED',
  ink: 'SIGNED',
  initial: 'AGREED',
  conclude: 'AGREED',
  reach: 'AGREED',
  strike: 'AGREED'
})

/**
 * "Rohan has no such treaty. Gondor signed one with Harad in May", "and signed another with Umbar": a paper of its own, of the
 * kind that was told last, in this sentence or the one before.
 */
export function onesLikeIt(
  analysis: SentenceAnalysis,
  nouns: readonly AgreementCandidate[],
  before: readonly AgreementCandidate[]
): AgreementCandidate[] {
  return analysis.clauses.flatMap((clause, index): AgreementCandidate[] => {
    const { verb, objects } = clause
    const status = MADE_LIKE[verb.lemma]
    const [object] = objects
    if (status === undefined || verb.passive || !object || !/^(?:one|another)$/.test(object.lemma)) return []
    const parties = sidesMaking(clause)
    const reality = realityOf(clause, analysis.clauses)
    if (parties.length < 2 || reality === 'DENIED' || reality === 'HYPOTHETICAL') return []
    const told = nouns.filter(c => c.at < verb.first)
    const paper = (told.length > 0 ? told : before).filter(c => !c.undertaking).at(-1)
    if (!paper) return []
    return [
      {
        ...paper,
        sentence: analysis.sentence,
        at: verb.head,
        by: clause,
        status,
        reality,
        parties,
        // "a treaty with Rohan": whom that was with is none of what it is
        title: paper.title.replace(/ (?:with|between)\b.*$/, ''),
        name: null,
        date: dateOfClause(index, analysis),
        stepDate: null,
        deadline: null,
        definite: false,
        strong: true,
        leaving: false,
        otherSide: false,
        oneOfSeveral: false,
        basis: false,
        beside: false,
        made: null,
        year: null,
        attribution: clause.attribution,
        rule: `agreement.${verb.lemma}.one`,
        confidence: 0.75
      }
    ]
  })
}

/** Who makes it, and with whom; empty where only one side is known. */
function sidesMaking({ subject, obliques, objects }: Clause): readonly ActorRef[] {
  const partners = [...obliques, ...objects.flatMap(o => o.complements)].filter(o => o.preposition === 'with')
  const all = [...(subject?.actors ?? []), ...partners.flatMap(o => o.phrase.actors)]
  return new Set(all.map(({ side }) => side)).size > 1 ? all : []
}
