import type { ActorRef, Clause, NounPhrase, Oblique, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { INTENDED, REPRESENTATIVES } from '../clauses/words.js'
import { agentless } from './agentless.js'
import { heldBy } from './aimed-at.js'
import { foesIn } from './foes.js'
import { doersIn, listedBefore, namedAfter, without } from './actors.js'
import { nounsOf } from '../lexicon/interactions/nouns.js'
import { ownersIn } from './phrases.js'
import type { Predication } from './predication.js'

const SPEAKER_WORDS = new Set(['we', 'i', 'it', 'he', 'she', 'they', 'us'])
const OWN_HOUSE = new Set(
  'government ministry office minister administration army military force country state side party regime police president spokesman spokeswoman spokesperson drone missile jet warplane troop soldier pilot artillery gunner coastguard guard envoy ambassador delegation parliament ship warship'.split(
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
  const foes = foesIn(p, analysis)
  if (foes.length > 0) return foes
  const whose = own ?? (source && lifting(p) ? source : null)
  const named = whose && whose.owners.length > 0 ? ownersIn(whose).filter(r => r.side !== null) : doersIn(source)
  if (named.length > 0) return named
  const listed = source && !own ? listedBefore(source, analysis) : []
  if (listed.length > 0) return listed
  const phrase = own ?? phraseOf(p, analysis)
  const owned = phrase ? ownedUpTo(phrase, analysis) : []
  if (owned.length > 0) return owned
  const author = authorOf(own ?? phrase, analysis)
  if (author.length > 0) return author
  if (p.sense.root === 'PROTEST' && phrase) return placeBehind(phrase.complements, analysis).slice(0, 1)
  if (p.sense.mode === 'arrest' && phrase) {
    // "the detention of two Gondorians in Harad": who is held there is held by its state
    const held = phrase.complements.find(c => c.preposition === 'of')?.phrase
    const jailer = held ? placeBehind([...held.complements, ...phrase.complements], analysis) : []
    if (jailer.length > 0) return without(jailer, [...held!.actors, ...held!.owners])
  }
  // "arming Harad for its war in Arnor": whose it is stands before it
  return phrase && phrase.items.some(i => i.possessive !== null) ? nearestBefore(phrase, analysis) : []
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

function verbalDoers(p: Predication, analysis: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  const { clause, source } = p
  const foes = foesIn(p, analysis) // sparked clashes between Gondor and Harad
  if (foes.length > 0) return foes
  const byNoun = clause ? ownersOfGoverningNoun(clause, analysis) : []
  if (byNoun.length > 0) return byNoun
  const found = doersIn(source)
  if (found.length > 0) return found
  // "their respective governments", "the two countries' officials": of those that the sentence listed
  const each = source ? listedBefore(source, analysis) : []
  if (each.length > 0) return each
  const backed = source && (AGENTS.has(source.lemma) || WEAPONS.has(source.lemma)) ? heldBy(source, analysis) : []
  if (backed.length > 0) return backed
  const street = p.sense.root === 'PROTEST' && clause ? streetOf(source, clause, analysis) : []
  if (street.length > 0) return street
  if (p.carried && source && source === p.carried) return source.owners.filter(r => r.side !== null)
  const outer = clause && source ? mainSubject(source, clause, analysis) : []
  if (outer.length > 0) return outer
  const issuer = source && INSTRUMENTS_OF_WILL.has(source.lemma) ? issuerOf(source, analysis) : []
  if (issuer.length > 0) return issuer
  if (source) {
    const named = namedAfter(source, analysis, tokens)
    if (named.length > 0) return named
  }
  if (!source && clause) {
    const named = namedBefore(clause, analysis, tokens)
    if (named.length > 0) return named
  }
  if (source && clause) {
    const house = houseOf(source, clause, p, analysis)
    if (house.length > 0) return house
  }
  if (source && /^(?:i|we)$/.test(source.lemma)) {
    const sender = analysis.phrases.find(x => analysis.openers.get(x.first) === 'on behalf of')
    if (sender) return doersIn(sender) // on behalf of Gondor, I congratulate
  }
  const speaker = clause?.attribution?.speaker ?? null
  if (source && speaker && refersToSpeaker(source)) {
    const named = doersIn(speaker)
    // "the ministry released a statement in which it said it repudiated"
    const telling = analysis.clauses.find(c => c.subject?.first === speaker.first && c.relation === 'RELATIVE')
    const host = telling && telling.outer !== null ? analysis.clauses[telling.outer] : undefined
    return named.length > 0 || speaker.lemma !== 'it' ? named : doersIn(host?.subject ?? null)
  }
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
  if (!source && clause?.verb.passive) {
    const told = agentless(p, clause, analysis)
    if (told !== null) return told
  }
  // "flights carrying relief from Gondor landed in Harad"
  if (clause && p.sense.root === 'AID' && /^(?:carry|bring|haul|transport)$/.test(clause.verb.lemma)) {
    const from = clause.obliques.find(o => o.preposition === 'from')?.phrase ?? null
    if (from) return doersIn(from)
  }
  if (p.carried && p.carried.owners.length > 0) return p.carried.owners.filter(r => r.side !== null) // voiced Gondor's support for
  const voiced = clause && !clause.verb.passive ? clause.objects[0] : undefined
  if (voiced && VOICED.test(voiced.lemma)) {
    // "the minister underlined Gondor's commitment to", "conveyed the protest of the Gondorian government"
    const owners = voiced.owners.filter(r => r.side !== null)
    return owners.length > 0 ? owners : doersIn(voiced.complements.find(c => c.preposition === 'of')?.phrase ?? null)
  }
  // "said Harad would face sanctions": whose word it is threatens them
  if (
    clause &&
    !source &&
    p.carried &&
    speaker &&
    /^(?:face|suffer|receive|meet)$/.test(clause.verb.lemma) &&
    (clause.verb.tense === 'FUTURE' || clause.verb.modal === 'would')
  )
    return doersIn(speaker)
  return []
}

const VOICED =
  /^(?:support|backing|commitment|solidarity|gratitude|condolence|appreciation|sympathy|readiness|respect|recognition|closeness|protest|concern|condemnation|displeasure|outrage|anger|disappointment)$/

/** What kills for who fires it: "shells fired by Harad". */
const WEAPONS = new Set('shell missile rocket bomb drone mortar artillery grenade bullet round torpedo'.split(' '))

/** Who acts for whom he is linked to: "hackers linked to Harad". */
const AGENTS = new Set('hacker spy agent company operative group ship vessel network drone mercenary'.split(' '))

export const CROWD: ReadonlySet<string> = nounsOf(['CROWD'])
const STREET = /^(?:in|at|across|around|through)$/

/** "Demonstrators in Minas rallied against Harad": people in the street stand for the country where they do it. */
function streetOf(source: NounPhrase | null, clause: Clause, analysis: SentenceAnalysis): ActorRef[] {
  if (source && !CROWD.has(source.lemma)) return []
  const owners = (source?.owners ?? []).filter(r => r.side !== null)
  if (owners.length > 0) return owners // Haradrian protesters
  const fronted = frontedPlace(clause, analysis)
  return placeBehind(
    [
      ...(source?.complements ?? []),
      ...fronted,
      ...clause.obliques,
      ...clause.objects.flatMap(o => o.complements),
      ...(clause.verb.passive ? (clause.subject?.complements ?? []) : [])
    ],
    analysis
  )
}

/** "In Edoras, thousands marched" */
const frontedPlace = ({ subject, sentence }: Clause, { phrases, openers }: SentenceAnalysis): Oblique[] =>
  phrases
    .filter(x => x.first === sentence.firstToken + 1 && x.last < (subject?.first ?? 0) && openers.get(x.first) === 'in')
    .map(phrase => ({ preposition: 'in', phrase }))

/** The country of the first place that a row of phrases names: "in Minas", "across Gondor". */
function placeBehind(phrases: readonly Oblique[], analysis: SentenceAnalysis): ActorRef[] {
  for (const { preposition, phrase } of phrases) {
    if (!STREET.test(preposition)) continue
    const place = analysis.mentions.find(
      m => m.country !== null && m.firstToken >= phrase.first && m.lastToken <= phrase.last && m.form !== 'DEMONYM'
    )
    if (place) return [{ actor: `country:${place.country!}`, side: `country:${place.country!}`, mention: place }]
  }
  return []
}

/** "A statement issued by the foreign ministry of Gondor dismissed": who issued it. */
function issuerOf(paper: NounPhrase, analysis: SentenceAnalysis): ActorRef[] {
  const issue = analysis.clauses.find(c => c.relation === 'REDUCED' && c.subject?.first === paper.first)
  return doersIn(issue?.obliques.find(o => o.preposition === 'by')?.phrase ?? null)
}

/** "has vowed revenge on Harad, which it blames for": "it" within a relative clause is who the sentence is about. */
function mainSubject(source: NounPhrase, clause: Clause, analysis: SentenceAnalysis): ActorRef[] {
  if (clause.relation !== 'RELATIVE' || source.items.length !== 1) return []
  const outer = clause.outer === null ? undefined : analysis.clauses[clause.outer]
  // "was among the countries that did not vote for": who was among them
  if (/^(?:country|nation|state|government|member)$/.test(source.lemma) && outer?.verb.lemma === 'be')
    return doersIn(outer.subject)
  if (!/^(?:it|he|she|they)$/.test(source.lemma)) return []
  const aimed = new Set(clause.objects.flatMap(o => o.actors).map(r => r.side))
  return doersIn(outer?.subject ?? null).filter(r => !aimed.has(r.side))
}

/** "More than a dozen countries, including Gondor and Rohan, have": a subject that only its examples name. */
function namedBefore(clause: Clause, analysis: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  const found = analysis.phrases.filter(x => x.last <= clause.verb.first && tokens[x.first - 1]?.lower === 'including')
  return found.flatMap(x => x.actors.filter(a => a.side !== null))
}

const AGENCIES = new Set(
  'police court authority prosecutor service judge customs guard official ministry government regulator'.split(' ')
)

/**
 * "froze ties with Harad after its navy seized two Gondorian ships": the nearest before it that is not the target's side.
 * "In Gondor the security service detained": an agency acts for the country where it is.
 */
function houseOf(source: NounPhrase, clause: Clause, p: Predication, analysis: SentenceAnalysis): ActorRef[] {
  const aimed = new Set(p.slots.flatMap(s => [...s.phrase.actors, ...s.phrase.owners]).map(r => r.side))
  const possessive = source.items.some(i => i.possessive === 'its' || i.possessive === 'their')
  if (possessive && !clause.attribution) {
    const before = analysis.phrases.filter(x => x.last <= source.first).flatMap(x => x.actors)
    const other = before.reverse().find(r => r.side !== null && !aimed.has(r.side))
    return other ? [other] : []
  }
  const his = source.items.some(i => i.possessive === 'his' || i.possessive === 'her')
  if (his && REPRESENTATIVES.has(source.lemma)) {
    const before = analysis.phrases.filter(x => x.last <= source.first).flatMap(x => [...x.actors, ...x.owners])
    const master = before.reverse().find(r => r.actor.startsWith('leader:') && r.side !== null && !aimed.has(r.side))
    return master ? [master] : []
  }
  if (!AGENCIES.has(source.lemma) || source.owners.length > 0) return []
  const place = analysis.mentions.find(m => m.country !== null && m.lastToken <= source.first)
  const named = analysis.phrases.find(x => x.last <= source.first && x.actors.some(a => a.actor.startsWith('country:')))
  if (named) return named.actors.filter(a => a.actor.startsWith('country:')).slice(0, 1)
  return place?.country ? [{ actor: `country:${place.country}`, side: `country:${place.country}`, mention: place }] : []
}

/** "We will not accept it," he said; "Gondor says its foreign office has summoned". */
function refersToSpeaker(source: NounPhrase): boolean {
  if (SPEAKER_WORDS.has(source.lemma)) return true
  return source.items.some(i => i.possessive !== null && OWN_HOUSE.has(i.lemma))
}

/** "Harad's move to annex": whose move it is annexes. */
function ownersOfGoverningNoun(clause: Clause, analysis: SentenceAnalysis): ActorRef[] {
  const governor = clause.governors.at(-1)
  if (clause.relation !== 'INFINITIVE' || governor?.tense !== 'NONE' || !INTENDED.has(governor.lemma)) return []
  const noun = [...analysis.phrases].reverse().find(x => x.last <= clause.verb.head && x.lemma === governor.lemma)
  if (!noun) return []
  const owners = noun.owners.filter(r => r.side !== null)
  const behind = noun.complements.find(c => c.preposition === 'of')?.phrase.actors ?? []
  return owners.length > 0 ? owners : behind.filter(r => r.side !== null)
}
