import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { doersIn, namedAfter } from './actors.js'
import type { Predication } from './predicate.js'

const SPEAKER_WORDS = new Set(['we', 'i', 'it', 'he', 'she', 'they', 'us'])
const OWN_HOUSE = new Set(
  'government ministry office minister administration army military force country state side party regime police president spokesman spokeswoman spokesperson'.split(
    ' '
  )
)
/** Papers and steps through which somebody acts: "an order imposing sanctions", "a resolution criticising". */
const INSTRUMENTS_OF_WILL = new Set(
  'order decree bill law resolution statement letter report legislation proclamation directive ruling speech announcement message tweet post article decision step move measure communique communiqué declaration note memo proposal campaign'.split(
    ' '
  )
)

/** Who does what a predication says, wherever the sentence names them. */
export function doersOf(p: Predication, analysis: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  return p.nominal ? nominalDoers(p, analysis) : verbalDoers(p, analysis, tokens)
}

function nominalDoers(p: Predication, analysis: SentenceAnalysis): ActorRef[] {
  const { source } = p
  const own = source && source.head === p.head ? source : null
  const named = own && own.owners.length > 0 ? own.owners.filter(r => r.side !== null) : doersIn(source)
  if (named.length > 0) return named
  const phrase = own ?? analysis.phrases.find(x => x.head === p.head) ?? null
  // "arming Harad for its war in Arnor": whose it is stands before it
  return phrase && phrase.items.some(i => i.possessive !== null) ? nearestBefore(phrase, analysis) : []
}

/** The object before it, else the subject of its clause: "come under fire on the Hill for its raid" is the subject's raid. */
function nearestBefore(phrase: NounPhrase, analysis: SentenceAnalysis): ActorRef[] {
  const clause = [...analysis.clauses].reverse().find(c => c.verb.head < phrase.first)
  if (!clause) return []
  const object = clause.objects.find(o => o.last <= phrase.first && o.actors.some(a => a.side !== null))
  return (object ?? clause.subject)?.actors.filter(a => a.side !== null) ?? []
}

function verbalDoers(p: Predication, analysis: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  const { clause, source } = p
  const byNoun = clause ? ownersOfGoverningNoun(clause, analysis) : []
  if (byNoun.length > 0) return byNoun
  const found = doersIn(source)
  if (found.length > 0) return found
  if (source) {
    const named = namedAfter(source, analysis, tokens)
    if (named.length > 0) return named
  }
  const speaker = clause?.attribution?.speaker ?? null
  if (source && speaker && refersToSpeaker(source)) return doersIn(speaker)
  if (
    clause &&
    source &&
    (clause.relation === 'REDUCED' || clause.relation === 'RELATIVE') &&
    INSTRUMENTS_OF_WILL.has(source.lemma)
  ) {
    const outer = clause.outer === null ? undefined : analysis.clauses[clause.outer]
    const author = outer ? doersIn(outer.subject) : []
    return author.length > 0 ? author : source.owners.filter(r => r.side !== null)
  }
  if (p.carried && p.carried.owners.length > 0) return p.carried.owners.filter(r => r.side !== null) // voiced Gondor's support for
  return []
}

/** "We will not accept it," he said; "Gondor says its foreign office has summoned". */
function refersToSpeaker(source: NounPhrase): boolean {
  if (SPEAKER_WORDS.has(source.lemma)) return true
  return source.items.some(i => i.possessive !== null && OWN_HOUSE.has(i.lemma))
}

/** "Harad's move to annex": whose move it is annexes. */
function ownersOfGoverningNoun(clause: Clause, analysis: SentenceAnalysis): ActorRef[] {
  const governor = clause.governors.at(-1)
  if (clause.relation !== 'INFINITIVE' || !governor || governor.tense !== 'NONE') return []
  const noun = [...analysis.phrases].reverse().find(x => x.last <= clause.verb.head && x.lemma === governor.lemma)
  return noun ? noun.owners.filter(r => r.side !== null) : []
}
