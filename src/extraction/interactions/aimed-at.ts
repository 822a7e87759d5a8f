import type { ActorKey } from '../../domain/claim.js'
import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import type { InteractionType } from '../../domain/vocabulary.js'
import { doersIn, harms, known, listedBefore, namedAfter, SEATED } from './actors.js'
import { OPPOSED, ownersIn, unbundled } from './phrases.js'

/** Prepositions after a thing that say whose it is: "the attack by Harad", "reform of the White Council". */
const BELONGING: ReadonlySet<string> = new Set(['by', 'of', 'from', 'to', 'on', 'against', 'with', 'among'])

const PLACED: ReadonlySet<InteractionType> = new Set(['ASSAULT', 'COERCE', 'AID', 'MOBILIZE', 'SANCTION', 'RETREAT'])

const FRIENDLY: ReadonlySet<InteractionType> = new Set(['AID', 'SUPPORT', 'COOPERATE', 'AGREE'])

/**
 * Whom a phrase is aimed at: who it names, else who owns what it names, else who stands behind it. Where force is used or
 * help is given, the country of a place counts too ("strikes in Umbar").
 */
export function aimedAt(
  phrase: NounPhrase,
  type: InteractionType,
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  direct: boolean
): ActorRef[] {
  const inner = unbundled(phrase)
  const own = known(inner.actors)
  if (direct || isNamedGroup(inner)) return own
  if (own.length > 0)
    // "Harad's NATO bid" is Harad's
    return (inner.items.at(-1)!.actors.length === 0 ||
      (/^(?:bid|membership|accession|application|entry|candidacy|ambition|aspiration)$/.test(inner.lemma) &&
        inner.owners.some(r => r.actor.startsWith('country:')))) &&
      inner.owners.length > 0
      ? known(ownersIn(inner))
      : own
  const named = namedAfter(inner, analysis, tokens)
  if (named.length > 0) return named
  // "arms for Haradrian rivals", "a medal for a Haradrian dissident": for no state of theirs
  if (FRIENDLY.has(type) && OPPOSED.test(inner.lemma)) return []
  const bidding =
    /^(?:bid|membership|accession|application|entry|candidacy)$/.test(inner.lemma) &&
    known(inner.owners).filter(r => r.actor.startsWith('country:'))
  if (bidding && bidding.length > 0) return bidding // Harad's NATO membership
  const owners = known(inner.owners.length > 0 || inner === phrase ? inner.owners : phrase.owners) // Harad millions of shells
  if (owners.length > 0) return owners
  const apposed = inner.actors.length === 0 ? apposedTo(inner, analysis, tokens) : []
  if (apposed.length > 0) return apposed
  const listed = listedBefore(inner, analysis)
  if (listed.length > 0) return listed
  if (PLACED.has(type)) {
    const place = placeIn(inner, analysis)
    if (place) return [place]
  }
  // "concerned over a wave of arrests in Harad": what only a state does to its people
  if (
    type === 'ACCUSE' &&
    (REPRESSION.test(inner.lemma) ||
      (inner.lemma === 'right' && inner.modifiers.includes('human')) ||
      inner.complements.some(c => c.preposition === 'of' && REPRESSION.test(c.phrase.lemma)))
  ) {
    const state = placeBehindAll(inner)
    if (state.length > 0) return state
  }
  // "condolences to the families of the victims of the blast in Harad", "urged the parties in Harad to"
  if (
    (type === 'SUPPORT' && /^(?:family|victim|relative|survivor|bereaved)$/.test(inner.lemma)) ||
    (type === 'REQUEST' &&
      (SEATED.test(inner.lemma) ||
        /^(?:party|side|faction|leader|politician)$/.test(inner.lemma) ||
        ASKED_FOR.test(inner.lemma)))
  ) {
    const seat = placeBehindAll(inner)
    if (seat.length > 0) return seat
    const place = type === 'SUPPORT' ? placeDeep(inner, analysis) : null
    if (place) return [place]
  }
  // "suspended funding for projects in Harad"
  if (type === 'SANCTION' && GIVEN.test(inner.lemma)) {
    const there = placeBehindAll(inner)
    if (there.length > 0) return there
  }
  // "boycotts the parade in Edoras": whoever holds it is snubbed
  if (/^(?:REJECT|SANCTION|PROTEST|THREATEN)$/.test(type) && FESTIVE.test(inner.lemma)) {
    const host = placeDeep(inner, analysis)
    if (host) return [host]
  }
  // "will not recognise the vote in Harad"
  if (
    (type === 'REJECT' || type === 'SUPPORT') &&
    /^(?:result|outcome|election|vote|referendum|poll|ballot|coup|takeover|annexation)$/.test(inner.lemma)
  ) {
    const state = placeBehindAll(inner)
    if (state.length > 0) return state
  }
  if (/^(?:friend|brother|ally|partner|colleague|counterpart|neighbou?r|comrade)$/.test(inner.lemma)) {
    const theirs = placeBehindAll(inner)
    if (theirs.length > 0) return theirs
  }
  const whose = heldBy(inner, analysis)
  if (whose.length > 0) return whose
  const done = type === 'ACCUSE' || type === 'REJECT'
  // "repeated offers for talks by Harad": whose they are may stand further behind
  const by = inner.complements
    .filter(c => c.preposition === 'for')
    .flatMap(c => c.phrase.complements)
    .find(c => c.preposition === 'by')
  if (by && done) return aimedAt(by.phrase, type, analysis, tokens, false)
  // "the targeting of a school of the Union by Harad": who does it is meant, not who suffers it
  const agent = done ? agentBehind(inner) : []
  if (agent.length > 0) return agent
  // "appreciation for the island's aid to Harad": whose it is stands before it, whoever that may be
  const owned = /^(?:SUPPORT|ACCUSE|REJECT)$/.test(type) && inner.modifiers.some(m => /^['’]s?$/.test(m))
  for (const { preposition, phrase: behind } of inner.complements) {
    if (owned && /^(?:to|for|with|on)$/.test(preposition)) continue
    // "support for its struggle against Harad"
    if ((type === 'SUPPORT' || type === 'AID') && preposition === 'against') continue
    if (!PLACED.has(type) && preposition === 'of' && behindPlace(inner, behind)) continue
    // who condemns an attack on somebody does not condemn him
    const onTalks = /^(?:on|over|about|regarding)$/.test(preposition) && TALKS.test(inner.lemma)
    if (
      done &&
      !onTalks &&
      (preposition === 'on' ||
        preposition === 'against' ||
        (preposition === 'to' && !ENVOY.test(inner.lemma)) ||
        (preposition === 'of' && harms(inner.lemma)))
    )
      continue
    if (GIVEN_OR_REFUSED.has(type) && beyondBorder(behind, analysis)) continue
    const asked = preposition === 'between' && type === 'REQUEST' // urged a halt to the fighting between them
    const joint = preposition === 'between' && done && JOINT.test(inner.lemma) // angry at a drill of both
    const beside =
      type === 'ASSAULT' && /^(?:near|around|outside|across|at)$/.test(preposition) && behind.actors.length > 0
    if (
      !BELONGING.has(preposition) &&
      !onTalks &&
      !asked &&
      !joint &&
      !beside &&
      !(preposition === 'in' && PLACED.has(type))
    )
      continue
    const refs = aimedAt(behind, type, analysis, tokens, false)
    if (refs.length > 0) return refs
  }
  return []
}

/** Who does what a noun names: after "by", however far behind what it is done to. */
function agentBehind({ lemma, complements }: NounPhrase): ActorRef[] {
  if (!/(?:ing|ion|ment|al|ure)$/.test(lemma)) return []
  const of = complements.find(c => c.preposition === 'of')?.phrase
  const by = [...complements, ...(of?.complements ?? []), ...(of?.complements.flatMap(c => c.phrase.complements) ?? [])]
  return doersIn(by.find(c => c.preposition === 'by')?.phrase ?? null)
}

const GIVEN =
  /^(?:funding|financing|aid|assistance|payment|loan|grant|disbursement|money|fund|support|programme|program)$/

const FESTIVE =
  /^(?:ceremony|parade|game|olympics|celebration|festivity|inauguration|anniversary|forum|expo|exhibition)$/

/** What is asked of those who can bring it about where it is wanted: "called for elections in Harad". */
const ASKED_FOR =
  /^(?:election|calm|restraint|dialogue|reform|democracy|transition|vote|inquiry|investigation|violence|bloodshed|crackdown|killing|abuse|rule|order)$/

/** The country of the first place that stands anywhere behind a noun. */
function placeDeep({ complements }: NounPhrase, analysis: SentenceAnalysis): ActorRef | null {
  for (const { phrase } of complements) {
    const found = placeIn(phrase, analysis) ?? placeDeep(phrase, analysis)
    if (found) return found
  }
  return null
}

/** What somebody asks for and gets, or not. */
const GIVEN_OR_REFUSED: ReadonlySet<InteractionType> = new Set(['AID', 'SUPPORT', 'REJECT'])

/** "a budget for the border | with Harad", "aid to villages along the border | with Harad": who lives beyond it asked for nothing. */
export const beyondBorder = ({ first }: NounPhrase, { phrases, openers }: SentenceAnalysis): boolean =>
  openers.get(first) === 'with' && phrases.some(x => x.last === first - 1 && isBorder(x))

/** "the border with Harad": where something is, on whichever side of it. */
export const isBorder = ({ lemma }: NounPhrase): boolean => lemma === 'border' || lemma === 'frontier'

const ENVOY = /^(?:ambassador|envoy|consul|attach[eé]|diplomat|commissioner|d'affaires)$/

export const REPRESSION =
  /^(?:arrest|detention|crackdown|clampdown|repression|imprisonment|jailing|execution|persecution|coup|takeover)$/

const STRIFE = /^(?:war|conflict|crisis|strife|fighting|civil-war|violence|talk|process|north|south|east|west|capital)$/

/** "arrests of women | in Harad" */
export function placeBehindAll({ complements }: NounPhrase): ActorRef[] {
  for (const { preposition, phrase } of complements) {
    // "in Harad", "in Harad's civil war"
    const named = phrase.actors.length === 0 && STRIFE.test(phrase.lemma) ? phrase.owners : phrase.actors
    const own = preposition === 'in' ? known(named).filter(r => r.actor.startsWith('country:')) : []
    const found = own.length > 0 ? own : placeBehindAll(phrase)
    if (found.length > 0) return found
  }
  return []
}

/** "rebels in the east | of Harad": what hangs on a place says whose the place is. */
const behindPlace = ({ complements }: NounPhrase, behind: NounPhrase): boolean =>
  complements.some(
    c =>
      /^(?:in|near|at|across|around)$/.test(c.preposition) &&
      c.phrase.complements.some(k => k.phrase.first === behind.first)
  )

/** "rejected talks over Harad's entry": of whom they are is turned down. */
const TALKS = /^(?:talk|negotiation|discussion)$/

const JOINT =
  /^(?:drill|exercise|manoeuvre|maneuver|deal|agreement|pact|accord|alliance|treaty|cooperation|summit|exchange|contact|interaction|collusion|tie)$/

const HOLDING = new Set(
  'work hold make own operate run control claim issue occupy use man station build belong link tie connect affiliate align ally associate administer sail carry register crew base fly owe employ write voice utter raise put+forward propose take levy impose set bring adopt announce issue fire launch drop order lob hurl shoot'.split(
    ' '
  )
)

const MADE = /^(?:accusation|allegation|claim|charge|threat|offer|statement|request|demand|announcement|declaration)$/

/** "shells fired from Harad" */
const SHOOTING = /^(?:fire|launch|lob|hurl|shoot)$/

const TYING = /^(?:belong|link|tie|connect|owe|affiliate|align|ally|associate)$/

/** "positions held by Harad's troops", "a ship linked to Harad", "remarks made by Harad": whose they are stands in a clause behind. */
export function heldBy(phrase: NounPhrase, { clauses }: SentenceAnalysis): ActorRef[] {
  for (const clause of clauses) {
    if (clause.relation !== 'REDUCED' && clause.relation !== 'PARTICIPIAL' && clause.relation !== 'RELATIVE') continue
    // "an accusation of a coup | made by Harad"
    const held =
      clause.subject?.head === phrase.head ||
      phrase.complements.some(
        c => c.preposition === 'of' && c.phrase.head === clause.subject?.head && MADE.test(phrase.lemma)
      )
    if (!held || !HOLDING.has(clause.verb.lemma) || clause.verb.negated) continue
    for (const { preposition, phrase: behind } of clause.obliques) {
      const shot = preposition === 'from' && SHOOTING.test(clause.verb.lemma)
      const serves = preposition === 'for' && clause.verb.lemma === 'work'
      if (
        preposition !== 'by' &&
        !shot &&
        !serves &&
        !(/^(?:to|with)$/.test(preposition) && TYING.test(clause.verb.lemma))
      )
        continue
      const own = known(behind.actors)
      const refs = own.length > 0 ? own : known(behind.owners)
      if (refs.length > 0) return refs
    }
  }
  return []
}

/** "the Haradrian militia, the Front": a group that its name follows is meant, and not whose it is. */
const isNamedGroup = ({ lemma, actors }: NounPhrase): boolean =>
  /^(?:militia|group|movement|faction|party|organi[sz]ation|outfit|network)$/.test(lemma) &&
  actors.length > 0 &&
  actors.every(r => r.actor.startsWith('organization:'))

const SHIPS =
  /^(?:ship|tanker|vessel|freighter|boat|trawler|yacht|carrier|ferry|liner|plane|aircraft|airliner|jet|newspaper|broadcaster|company|firm|bank)$/

/** "boarded the Marigold, | a Haradrian ship": what stands behind the comma says whose a thing is that has a name of its own. */
function apposedTo(phrase: NounPhrase, { phrases }: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  if (tokens[phrase.last]?.text !== ',' || !/^\p{Lu}/u.test(tokens[phrase.head]?.text ?? '')) return []
  const behind = phrases.find(x => x.first === phrase.last + 1)
  return behind && SHIPS.test(behind.lemma) && /^an?$/.test(behind.modifiers[0] ?? '') ? known(behind.owners) : []
}

function placeIn(phrase: NounPhrase, analysis: SentenceAnalysis): ActorRef | null {
  const mention = analysis.mentions.find(
    m =>
      m.country !== null &&
      m.firstToken >= phrase.first &&
      m.lastToken <= phrase.last &&
      (m.kind === 'PLACE' || m.form === 'CAPITAL')
  )
  if (!mention) return null
  const actor: ActorKey = `country:${mention.country!}`
  return { actor, side: actor, mention }
}
