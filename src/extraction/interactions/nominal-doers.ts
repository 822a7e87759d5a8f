import { INSTRUMENTS_OF_WILL } from '../lexicon/interactions/acting-for.js'
import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { doersIn, listedBefore, without } from './actors.js'
import { foesIn } from './foes.js'
import { ownersIn } from './phrases.js'
import type { Predication } from './predication.js'
import { placeBehind } from './streets.js'

/** Who does what a noun phrase says: whose it is, or whose paper orders it. */
export function nominalDoers(p: Predication, analysis: SentenceAnalysis): ActorRef[] {
  const { source } = p
  const own = source && source.head === p.head ? source : null
  const foes = foesIn(p, analysis)
  if (foes.length > 0) return foes
  const whose = own ?? (source && lifting(p) ? source : null)
  const named = whose && whose.owners.length > 0 ? ownersIn(whose).filter(r => r.side !== null) : doersIn(source)
  if (named.length > 0) return named
  // "deliveries of Gondorian tanks"
  if (source && !own && (p.sense.root === 'AID' || p.sense.root === 'SANCTION') && source.owners.length > 0)
    return ownersIn(source).filter(r => r.side !== null)
  const listed = source && !own ? listedBefore(source, analysis) : []
  if (listed.length > 0) return listed
  const phrase = own ?? phraseOf(p, analysis)
  const owned = phrase ? ownedUpTo(phrase, analysis) : []
  if (owned.length > 0) return owned
  const author = authorOf(own ?? phrase, analysis)
  if (author.length > 0) return author
  if (p.sense.root === 'PROTEST' && phrase) {
    const there = placeBehind(phrase.complements, analysis).slice(0, 1)
    return there.length > 0 ? there : streetAround(phrase, analysis)
  }
  if (p.sense.mode === 'arrest' && phrase) {
    // "the detention of two Gondorians in Harad": who is held there is held by its state
    const held = phrase.complements.find(c => c.preposition === 'of')?.phrase
    const jailer = held ? placeBehind([...held.complements, ...phrase.complements], analysis) : []
    if (jailer.length > 0) return without(jailer, [...held!.actors, ...held!.owners])
  }
  // "arming Harad for its war in Arnor": whose it is stands before it
  return phrase && phrase.items.some(i => i.possessive !== null) ? nearestBefore(phrase, analysis) : []
}

/** "Protests against Harad erupted in Edoras", "swept Gondor": where the clause that tells of them places them. */
function streetAround(phrase: NounPhrase, analysis: SentenceAnalysis): ActorRef[] {
  const clause = analysis.clauses.find(c => c.subject?.head === phrase.head)
  if (!clause) return []
  const swept = /^(?:sweep|grip|rock|engulf|shake|hit)$/.test(clause.verb.lemma)
    ? (clause.objects[0]?.actors ?? [])
    : []
  const there = placeBehind(clause.obliques, analysis)
  return (there.length > 0 ? there : swept.filter(r => r.side !== null)).slice(0, 1)
}

/** "the lifting of Gondor's embargo": whose embargo it is lifts it. */
const lifting = (p: Predication): boolean => p.sense.root === 'RETREAT' && p.sense.mode === 'access'

/** "apologised for a raid on Harad", "claimed responsibility for the attack": who answers for a deed did it. */
function ownedUpTo(phrase: NounPhrase, analysis: SentenceAnalysis): ActorRef[] {
  const clause = analysis.clauses.find(
    c =>
      c.obliques.some(o => o.preposition === 'for' && o.phrase.head === phrase.head) &&
      (/^apologi[sz]e$/.test(c.verb.lemma) || /^(?:responsibility|apology|blame)$/.test(c.objects[0]?.lemma ?? '')) &&
      /^(?:apologi[sz]e|claim|take|accept|admit|acknowledge|bear|issue|offer)$/.test(c.verb.lemma)
  )
  return clause && !clause.verb.negated && !clause.verb.passive ? doersIn(clause.subject) : []
}

const phraseOf = (p: Predication, analysis: SentenceAnalysis): NounPhrase | null =>
  analysis.phrases.find(x => x.head === p.head) ?? null

const ANNOUNCING = new Set(
  'imposition imposing announcement adoption extension renewal introduction threat use'.split(' ')
)

/** "a decree of Telemar on sanctions", "Gondor's announcement of sanctions": whose paper or step it is. */
function authorOf(phrase: NounPhrase | null, analysis: SentenceAnalysis): ActorRef[] {
  if (!phrase) return []
  for (const outer of analysis.phrases) {
    if (outer.first >= phrase.first) break
    if (!INSTRUMENTS_OF_WILL.has(outer.lemma) && !ANNOUNCING.has(outer.lemma)) continue
    const links = outer.complements.filter(c => c.phrase.first <= phrase.first)
    if (!links.some(c => reaches(c.phrase, phrase))) continue
    const owners = outer.owners.filter(r => r.side !== null)
    if (owners.length > 0) return owners
    const behind = links.find(c => (c.preposition === 'of' || c.preposition === 'by') && c.phrase.last <= phrase.first)
    const named = behind?.phrase.actors.filter(r => r.side !== null) ?? []
    if (named.length > 0) return named
  }
  return []
}

const reaches = (from: NounPhrase, to: NounPhrase): boolean =>
  from.head === to.head || from.complements.some(c => reaches(c.phrase, to))

const AIMING = /^(?:on|against|to|at|with)$/

/** The object before it, else whom it is aimed at, else the subject of its clause: "come under fire on the Hill for its raid" is the subject's raid. */
function nearestBefore(phrase: NounPhrase, analysis: SentenceAnalysis): ActorRef[] {
  const clause = [...analysis.clauses].reverse().find(c => c.verb.head < phrase.first)
  if (!clause) return []
  const object = clause.objects.find(o => o.last <= phrase.first && o.actors.some(a => a.side !== null))
  // "imposed sanctions on Harad in response to its support for": whom the object is aimed at
  const aimed = clause.obliques.find(
    o => AIMING.test(o.preposition) && o.phrase.last <= phrase.first && o.phrase.actors.some(a => a.side !== null)
  )?.phrase
  return (
    (object ?? (clause.objects.length > 0 ? aimed : undefined) ?? clause.subject)?.actors.filter(
      a => a.side !== null
    ) ?? []
  )
}
