import type { ActorKey } from '../../domain/claim.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { REPRESENTATIVES } from '../lexicon/representatives.js'
import type { Document } from '../document.js'
import type { Reference } from '../../reference/reference.js'
import { argumentAnaphors, speakerAnaphor, subjectAnaphor, type Anaphor } from './anaphors.js'
import { antecedentOf, type Around, type Remembered } from './focus.js'
import { pointing } from './pointing.js'
import { rewritten, type Found } from './rewritten.js'
import { introduced, voiceOf } from './voice.js'
import { isPlaced, standsFor, toldIn, type Told } from './topics.js'

/** So many sentences are remembered. */
const MEMORY = 6

/**
 * Reads back what no name and no earlier stage has read: "the foreign ministry", "they", "the ministers", "the statement",
 * "his government" as who acts, and "it", "them", "the government", "its claims" as whom something is done to. Sentences
 * are gone through once, each with what the last ones told; where two readings are left a phrase stays open.
 */
export function withAntecedents(
  analyses: readonly SentenceAnalysis[],
  document: Document,
  reference: Reference
): SentenceAnalysis[] {
  const before: Remembered[] = []
  const voice = voiceOf(analyses)
  return analyses.map(analysis => {
    const { form } = analysis.sentence
    if (form === 'CAPTION') return analysis
    const found = form === 'PROSE' ? foundIn(analysis, before, voice, document) : new Map<number, Found>()
    const read = found.size > 0 ? rewritten(analysis, found) : analysis
    before.push(remembered(read, document, reference))
    if (before.length > MEMORY) before.shift()
    return read
  })
}

/** Few sentences are ever asked what they told. */
function remembered(analysis: SentenceAnalysis, { tokens }: Document, reference: Reference): Remembered {
  let told: Told | null = null
  return { index: analysis.sentence.index, told: () => (told ??= toldIn(analysis, tokens, reference)) }
}

function foundIn(
  analysis: SentenceAnalysis,
  before: readonly Remembered[],
  voice: readonly ActorRef[],
  document: Document
): Map<number, Found> {
  const { tokens } = document
  const found = new Map<number, Found>()
  const enter = (anaphor: Anaphor, around: Around): void => {
    const { phrase, owner } = anaphor
    if (found.has(phrase.first)) return
    const refs = antecedentOf(anaphor, around)
    if (refs.length > 0) found.set(phrase.first, entry(phrase, refs, owner, document))
  }
  const ours = voice.length > 0 ? introduced(analysis) : null
  for (const clause of analysis.clauses) {
    const speaker = clause.attribution?.speaker
    if (speaker && before.length > 0) {
      const said = speakerAnaphor(speaker, tokens, false, clause.attribution!.verb)
      if (said && namedBefore(speaker, analysis, true).size === 0) enter(said, acting(speaker, before, analysis))
    }
    if (clause.quoted) continue
    const we = voice.length > 0 && clause.attribution === null ? clause.subject : null
    if (we && (we === ours || (we.lemma === 'we' && we.actors.length === 0)))
      found.set(we.first, entry(we, voice, false, document))
    if (before.length > 0 && /^(?:MAIN|COORDINATE|COMPLEMENT)$/.test(clause.relation)) {
      const subject = subjectAnaphor(clause, analysis, tokens)
      if (subject && namedBefore(subject.phrase, analysis, false).size === 0)
        enter(subject, acting(subject.phrase, before, analysis))
    }
    for (const argument of argumentAnaphors(clause, tokens)) {
      const around = suffering(argument, clause, before, analysis, found)
      if (around) enter(argument, around)
    }
  }
  return found
}

/** Sides named before a phrase in its sentence, other than as a place; `apart`: not within what is quoted; `aside`: tokens passed over. */
function namedBefore(
  phrase: NounPhrase,
  analysis: SentenceAnalysis,
  apart: boolean,
  aside: readonly [number, number] | null = null
): Map<ActorKey, ActorRef> {
  const sides = new Map<ActorKey, ActorRef>()
  for (const x of analysis.phrases) {
    if (x.last > phrase.first) break
    if (isPlaced(x, analysis) || (aside && x.first >= aside[0] && x.last <= aside[1])) continue
    if (apart && analysis.clauses.some(c => c.quoted && c.verb.head < phrase.first)) continue
    for (const ref of [...x.actors, ...x.owners]) if (ref.side !== null) sides.set(ref.side, ref)
  }
  return sides
}

const namedBehind = (phrase: NounPhrase, { phrases }: SentenceAnalysis): Set<ActorKey> =>
  new Set(
    phrases
      .filter(x => x.first >= phrase.last)
      .flatMap(x => [...x.actors, ...x.owners])
      .flatMap(r => r.side ?? [])
  )

function acting(phrase: NounPhrase, before: readonly Remembered[], analysis: SentenceAnalysis): Around {
  const { index } = analysis.sentence
  return { before, index, not: namedBehind(phrase, analysis), acts: true }
}

/** Whom something is done to is not who does it; nobody else may be named before it. */
function suffering(
  { phrase, wanted }: Anaphor,
  clause: Clause,
  before: readonly Remembered[],
  analysis: SentenceAnalysis,
  found: ReadonlyMap<number, Found>
): Around | null {
  const own = new Set(doersOf(clause, analysis, found).flatMap(r => r.side ?? []))
  if (own.size === 0) return null
  const named = [...namedBefore(phrase, analysis, false, asideOf(clause, analysis)).keys()].filter(
    side => !own.has(side) && (wanted !== 'STATE' || side.startsWith('country:'))
  )
  if (named.length > 0) return null
  // "Brand said the trip would take him to": himself
  if (wanted === 'HE' && personBefore(phrase, clause, analysis)) return null
  const not = new Set([...own, ...namedBehind(phrase, analysis)])
  return { before, index: analysis.sentence.index, not, acts: false }
}

/** "Gondor, which chairs the Union, | urged": what is said of a subject before its own verb. */
function asideOf(clause: Clause, { clauses }: SentenceAnalysis): readonly [number, number] | null {
  const { subject, verb } = clause
  if (!subject) return null
  const shared = clauses.some(
    c => /^(?:MAIN|COORDINATE)$/.test(c.relation) && c.verb.head >= subject.last && c.verb.head < verb.first
  )
  return shared ? null : [subject.last, verb.first]
}

/** Somebody other than the subject of its clause is named by name before a phrase. */
const personBefore = (phrase: NounPhrase, { subject, verb }: Clause, { phrases }: SentenceAnalysis): boolean =>
  phrases.some(
    x =>
      x.last <= phrase.first &&
      !(subject && x.first >= subject.first && x.last <= verb.first) &&
      x.actors.some(a => a.actor.startsWith('leader:'))
  )

/** Who does what a clause tells: its subject, or whose word it is where that is "he" or "it", or the subject of the clause it hangs on. */
function doersOf(
  { subject, attribution, outer }: Clause,
  analysis: SentenceAnalysis,
  found: ReadonlyMap<number, Found>
): readonly ActorRef[] {
  const own = subject ? [...standsFor(subject), ...(found.get(subject.first)?.actors ?? [])] : []
  if (own.length > 0) return own
  if (subject && !/^(?:it|he|she|they)$/.test(subject.lemma)) return []
  const speaker = attribution?.speaker
  if (speaker) return [...standsFor(speaker), ...(found.get(speaker.first)?.actors ?? [])]
  const over = outer === null ? undefined : analysis.clauses[outer]
  return over?.subject ? standsFor(over.subject) : []
}

/** The phrase as whom it means: with a mention of its own, so that evidence points into its own sentence. */
function entry(phrase: NounPhrase, refs: readonly ActorRef[], owner: boolean, document: Document): Found {
  const actors = refs.map(r => r.actor)
  const last = owner ? phrase.first + 1 : phrase.head + 1
  const mention = pointing(phrase.first, last, owner ? 'PRONOUN' : 'DESCRIPTION', actors, document)
  const own = refs.map(({ actor, side, mention: named }) => ({ actor, side, mention: mention ?? named }))
  if (!owner) return { actors: own, owners: [] }
  const represents = REPRESENTATIVES.has(phrase.lemma)
  return { actors: represents ? own.map(r => ({ ...r, actor: r.side ?? r.actor })) : [], owners: own }
}
