import type { Document } from '../document.js'
import type { ActorRef, Clause, NounPhrase, Oblique, SentenceAnalysis } from '../clauses/types.js'
import { undertakingIn, type AgreementCandidate } from './candidate.js'
import { sidesOf } from './events.js'
import { gives, helps } from './promises.js'
import { clip, titleOf } from './title.js'
import { realityOf } from '../reality/modality.js'
import { dominantPair, refsTo } from '../events/pair.js'
import { dateOfClause } from '../days/when.js'

/** What was promised is done, or was not done by its day. */
type Outcome = 'KEPT' | 'BROKEN'

/** What somebody gave, as a noun. */
const PROMISES = /^(?:promise|pledge|commitment|undertaking|obligation|word|vow)$/
/** Before what was promised: "the promised tanks". */
const PROMISED = /^(?:promised|pledged|agreed)$/
/** "cut its duties on Rohirric wool, as promised": said of a deed that was announced before. */
const AS_PROMISED =
  /(?<!not )\bas (?:(?:it|he|she|they) (?:had )?)?(?:promised|pledged|vowed|agreed)\b|\bin line with (?:its|their|an earlier) (?:promise|pledge|commitment)\b|\b(?:fulfilling|honou?ring|keeping) (?:its|their|an earlier|a) (?:promise|pledge|commitment)\b/i
/** Deeds as nouns, whose completion keeps a promise. */
const DEEDS =
  /^(?:withdrawal|pullout|pull-out|transfer|delivery|handover|return|removal|release|payment|repatriation|destruction|dismantling|evacuation|reopening|construction|restoration|repair|clearance|demolition|supply)$/
const KEEPING = /^(?:keep|fulfil|fulfill|honour|honor|meet|implement)$/
const BREAKING = /^(?:break|betray|abandon|breach|renege)$/
const COMPLETING = /^(?:complete|finish|conclude)$/
const IN_TIME =
  /\b(?:by (?:the|its|that|this) (?:[\w-]+ ){0,2}(?:deadline|date)|(?:in|on) time(?! for)|before the deadline)\b/i

interface Told {
  readonly outcome: Outcome
  readonly title: string
}

/**
 * What became of a promise, told by other words than that an agreement is in force: "has delivered the promised tanks",
 * "completed the withdrawal of its troops", "kept its promise to …", "failed to … by the deadline", "missed the deadline for …".
 */
export function fulfilments(analysis: SentenceAnalysis, document: Document): AgreementCandidate[] {
  return analysis.clauses.flatMap((clause, index): AgreementCandidate[] => {
    const { verb } = clause
    if (verb.modal !== null || verb.passive || verb.tense === 'FUTURE' || verb.form !== 'FINITE') return []
    if (!verb.negated && realityOf(clause, analysis.clauses) !== 'HELD') return []
    const told = verb.negated
      ? leftUndone(clause, analysis, document)
      : (keptBy(clause, index, analysis, document) ?? brokenBy(clause, index, analysis, document))
    const parties = told === null ? [] : partiesOf(clause, index, analysis, document)
    return told === null || sidesOf(parties).length < 2 ? [] : [candidate(clause, index, analysis, told, parties)]
  })
}

function keptBy(clause: Clause, index: number, analysis: SentenceAnalysis, document: Document): Told | null {
  const { lemma } = clause.verb
  for (const object of clause.objects) {
    if (PROMISES.test(object.lemma) && KEEPING.test(lemma)) return titled('KEPT', object, index, analysis, document)
    if (COMPLETING.test(lemma) && DEEDS.test(object.lemma)) return { outcome: 'KEPT', title: titleOf(object, document) }
    if (lemma !== 'have' && object.modifiers.some(word => PROMISED.test(word)))
      return { outcome: 'KEPT', title: textFrom(clause.verb.head, object, document) }
  }
  const [done] = clause.objects
  if (done && (helps(clause) || gives(clause)) && AS_PROMISED.test(analysis.sentence.text))
    return { outcome: 'KEPT', title: textFrom(clause.verb.head, done, document) }
  const good = clause.obliques.find(o => o.preposition === 'on' && PROMISES.test(o.phrase.lemma))
  const makes = lemma === 'deliver' || (lemma === 'make' && clause.objects.some(o => o.lemma === 'good'))
  return good && makes ? titled('KEPT', good.phrase, index, analysis, document) : null
}

function brokenBy(clause: Clause, index: number, analysis: SentenceAnalysis, document: Document): Told | null {
  const { lemma } = clause.verb
  const [deadline] = clause.objects.filter(o => o.lemma === 'deadline')
  if (lemma === 'miss' && deadline) return titled('BROKEN', deadline, index, analysis, document)
  const promise = [...clause.objects, ...clause.obliques.map(o => o.phrase)].find(p => PROMISES.test(p.lemma))
  if (promise && BREAKING.test(lemma)) return titled('BROKEN', promise, index, analysis, document)
  const left = lemma === 'fail' ? infinitiveOf(index, analysis) : null
  if (left === null) return null
  const promised = left.objects.some(o => o.modifiers.some(word => PROMISED.test(word)))
  if (!promised && !IN_TIME.test(analysis.sentence.text)) return null
  const what = left.objects[0]
  return what ? { outcome: 'BROKEN', title: textFrom(left.verb.first, what, document) } : null
}

/** "has not delivered the tanks by the deadline", "did not lift its duties on Rohirric wool as promised". */
function leftUndone(clause: Clause, { sentence, words }: SentenceAnalysis, document: Document): Told | null {
  const [what] = clause.objects
  if (!what || !(helps(clause) || gives(clause))) return null
  // what has not been done yet may still be
  if (words.includes('yet')) return null
  if (!IN_TIME.test(sentence.text) && !AS_PROMISED.test(sentence.text)) return null
  return { outcome: 'BROKEN', title: textFrom(clause.verb.head, what, document) }
}

/** "its promise to return the bell", "the deadline for the transfer of the bell": what was to be done. */
function titled(
  outcome: Outcome,
  noun: NounPhrase,
  index: number,
  analysis: SentenceAnalysis,
  document: Document
): Told | null {
  const what = infinitiveOf(index, analysis) ?? gerundAfter(noun, index, analysis)
  if (what?.objects[0] && what.verb.first >= noun.last)
    return { outcome, title: textFrom(what.verb.first, what.objects[0], document) }
  const about = noun.complements.find(c => /^(?:for|of|on)$/.test(c.preposition))
  return about ? { outcome, title: titleOf(about.phrase, document) } : null
}

const infinitiveOf = (index: number, analysis: SentenceAnalysis): Clause | null =>
  analysis.clauses.find(c => c.outer === index && c.relation === 'INFINITIVE') ??
  analysis.clauses.find((c, at) => at === index + 1 && c.relation === 'INFINITIVE') ??
  null

/** "the deadline for reopening the border": the deed as a verb. */
const gerundAfter = (noun: NounPhrase, index: number, analysis: SentenceAnalysis): Clause | null =>
  analysis.clauses.find(
    c => c.outer === index && c.verb.first >= noun.last && /^(?:for|of|on)$/.test(c.subordinator ?? '')
  ) ?? null

/** The words from a verb to the end of its object and what hangs on that. */
function textFrom(first: number, object: NounPhrase, document: Document): string {
  const { tokens, article } = document
  return clip(article.text.slice(tokens[first]!.start, tokens[lastOf(object) - 1]!.end))
}

const lastOf = (phrase: NounPhrase): number =>
  phrase.complements
    .filter(c => /^(?:of|to|from|in|on|for)$/.test(c.preposition))
    .reduce((last, { phrase: inner }) => Math.max(last, inner.last), phrase.last)

/** Nobody is promised what is done against him. */
const ADVERSE = /^(?:against|despite|over)$/

/** "kept his promise": given to his voters as likely as to another state. */
const ofOnePerson = (phrase: NounPhrase): boolean =>
  PROMISES.test(phrase.lemma) && phrase.items.some(item => /^(?:his|her)$/.test(item.possessive ?? ''))

/** Who was to do it and for whom: those whom the sentence names, else the two that the article is about. */
function partiesOf(clause: Clause, index: number, analysis: SentenceAnalysis, document: Document): readonly ActorRef[] {
  const doer = clause.subject?.actors ?? []
  if (doer.length === 0) return []
  const hung = analysis.clauses.filter(c => c === clause || c.outer === index)
  const toward = (all: readonly Oblique[]): NounPhrase[] =>
    all.filter(o => !ADVERSE.test(o.preposition)).map(o => o.phrase)
  const phrases = hung.flatMap(c => [...c.objects, ...toward(c.obliques)])
  const named = phrases.flatMap(p => [...p.actors, ...p.owners, ...toward(p.complements).flatMap(c => c.actors)])
  const own = [...doer, ...named.filter(ref => !doer.some(one => one.actor === ref.actor))]
  if (sidesOf(own).length >= 2 || clause.objects.some(ofOnePerson)) return own
  const pair = dominantPair(document, clause.sentence.start)
  const sides = sidesOf(own)
  return sides.length === 1 && pair.some(side => side === sides[0]) ? refsTo(pair, document) : own
}

function candidate(
  clause: Clause,
  index: number,
  analysis: SentenceAnalysis,
  { outcome, title }: Told,
  parties: readonly ActorRef[]
): AgreementCandidate {
  return undertakingIn(clause, analysis, {
    kind: 'COMMITMENT',
    status: outcome === 'KEPT' ? 'IN_FORCE' : 'LAPSED',
    reality: 'HELD',
    parties,
    title,
    date: null,
    deadline: null,
    stepDate: dateOfClause(index, analysis),
    rule: `agreement.${outcome === 'KEPT' ? 'kept' : 'broken'}.${clause.verb.lemma}`,
    confidence: 0.7
  })
}

/** Whether a candidate tells what became of a promise: that was given before. */
export const isFulfilment = ({ rule }: AgreementCandidate): boolean => /^agreement\.(?:kept|broken)\./.test(rule)
