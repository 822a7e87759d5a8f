import { HOUSES, STRANGERS } from '../lexicon/interactions/acting-for.js'
import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { harms } from './actors.js'
import { actsBehind, isOtherSide, isOutOfOffice, othersNamed } from './others-named.js'
import { asksFreeing, isHeard } from './of-what-was-told.js'
import { withoutDoer } from './candidate.js'
import type { InteractionCandidate, Pending } from './candidate.js'
import { decreed } from './doubts.js'
import { asksRulers, toRulers } from './rulers.js'
import { ASKED_AT_HOME, ASKED_OF_RULERS, STEPS } from '../lexicon/interactions/deeds-by-noun.js'
import type { Predication } from './predication.js'

/** What an institution does for its state, whether or not anybody says for which. */
const HOUSE_ACTS: ReadonlySet<InteractionType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'SANCTION', 'THREATEN'])

/** "the foreign office summoned the Haradrian envoy": an office that is nobody's by name, in a clause of its own. */
export const actsForSomebody = (p: Predication, type: InteractionType): boolean =>
  HOUSE_ACTS.has(type) &&
  p.clause !== null &&
  (p.clause.relation === 'MAIN' || p.clause.relation === 'COORDINATE') &&
  (p.source === null
    ? accusedByNobody(p)
    : isHouse(p.source) ||
      // "we urge the Haradrian side to", the ministry was quoted as saying
      (p.source.lemma === 'we' && p.clause.attribution?.speaker != null && isHouse(p.clause.attribution.speaker)))

/** "Harad was accused of", "was urged to": of two that quarrel it is the other one who accuses or asks. */
const accusedByNobody = (p: Predication): boolean =>
  calledByNobody(p) ||
  (p.sense.mode === 'expel' && p.clause?.verb.passive === true && !p.negated && p.clause.verb.modal === null)

const calledByNobody = ({ word, clause, negated }: Predication): boolean =>
  /^verb:(?:accuse|urge|call(?:\+on|\+upon)?)$/.test(word) &&
  clause?.verb.passive === true &&
  !negated &&
  !/^(?:soldier|citizen|national|diplomat|official|journalist|man|woman|officer|worker|student)$/.test(
    clause.subject?.lemma ?? ''
  )

/** An office, a statement or a pronoun of which the sentence does not say whose it is. */
export const isHouse = ({ items, owners, actors, complements, lemma, modifiers }: NounPhrase): boolean =>
  items.length === 1 &&
  owners.length === 0 &&
  actors.length === 0 &&
  complements.every(
    c =>
      c.preposition !== 'of' ||
      (c.phrase.actors.length === 0 && /^(?:affairs?|defen[cs]e|interior|justice|trade|commerce)$/.test(c.phrase.lemma))
  ) &&
  (HOUSES.has(lemma) ||
    lemma === 'junta' ||
    (lemma === 'general' && modifiers.includes('director')) ||
    (/^(?:leader|ruler|authority)$/.test(lemma) &&
      modifiers.some(m => /^(?:military|coup|transitional|junta)$/.test(m))))

const REACTING = /^(?:react|respond|retaliat|reciprocat)/
const reacts = ({ words }: SentenceAnalysis): boolean => words.some(w => REACTING.test(w))

const OWN_CLAUSES: ReadonlySet<string> = new Set(['MAIN', 'COORDINATE', 'COMPLEMENT', 'RELATIVE', 'ADVERBIAL'])

/** Only a full clause of its own can be a reply, or what it vows or does by way of it; a noun that a negated verb carries says too little. */
function repliable(p: Predication, type: InteractionType, analysis: SentenceAnalysis): boolean {
  const { clause } = p
  if (!clause || (p.carried !== null && p.negated)) return false
  if (OWN_CLAUSES.has(clause.relation) || decreed(clause)) return true
  if (clause.relation === 'INFINITIVE') return (type === 'THREATEN' || type === 'AGREE') && p.operators.length > 0
  // "reacted by recalling its envoy", "replied angrily, closing the ford"
  const manner = clause.relation === 'PARTICIPIAL' || (clause.relation === 'GERUND' && clause.subordinator === 'by')
  return manner && (reacts(analysis) || recalls(p) || p.word === 'verb:demand') // closed the port, demanding that
}

/** "calling the kidnappings a disgrace": a judgement on something told before. */
function recalls(p: Predication): boolean {
  const theme = p.clause?.objects[0]
  return (
    p.sense.root === 'ACCUSE' && theme !== undefined && theme.lemma !== 'it' && DEFINITE.test(theme.modifiers[0] ?? '')
  )
}

/** "called on the international community to": a demand that is made of somebody else, whoever he is. */
export function addressed(p: Predication, type: InteractionType, analysis: SentenceAnalysis): boolean {
  if (type !== 'REQUEST') return false
  if (p.slots.some(s => isOtherSide(s.phrase))) return false
  const asked = p.slots.some(s => s.kind === 'on' || s.kind === 'upon' || s.kind === 'to')
  const index = p.clause ? analysis.clauses.indexOf(p.clause) : -1
  return asked || (objectOf(p) !== null && analysis.clauses.some(c => c.outer === index && c.relation === 'INFINITIVE'))
}

/** "accused the rebels", "withdrew envoys from other countries": done to somebody whom nobody knows, and to nobody else. */
export const meetsStrangers = (p: Predication): boolean =>
  // "suspects all three of plotting"
  p.slots.some(s => s.kind === 'object' && /^(?:two|three|four|five|both)$/.test(s.phrase.lemma)) ||
  p.rest.some(({ lemma, modifiers }) => lemma === 'country' && modifiers.includes('other')) ||
  p.slots.some(
    ({ kind, phrase }) =>
      !(
        phrase.lemma === 'country' &&
        phrase.modifiers[0] === 'the' &&
        phrase.modifiers.some(m => /^neighbou?ring$/.test(m))
      ) &&
      // "closed the crossing with its neighbour": of two that quarrel it is the other
      !(/^neighbou?r$/.test(phrase.lemma) && phrase.items.some(i => i.possessive === 'its')) &&
      kind !== 'owner' &&
      kind !== 'inner' &&
      // "denounced a crackdown on activists": who suffers it is not blamed
      [
        phrase,
        ...(harms(phrase.lemma) ? [] : phrase.complements.filter(c => c.preposition !== 'of').map(c => c.phrase))
      ].some(x => STRANGERS.has(x.lemma) && x.actors.length === 0)
  )

function objectOf(p: Predication): NounPhrase | null {
  if (!p.clause) return null
  if (p.source && p.source === p.clause.objects[0]) return p.clause.subject // "the move angered Gondor"
  return p.clause.verb.passive ? p.clause.subject : (p.clause.objects[0] ?? null)
}

/** What an act without a target is about: its object; "protested over | the launch" where a preposition says it. */
export function themeOf(p: Predication): NounPhrase | null {
  const object = objectOf(p)
  if (object && !p.carried && !p.word.startsWith('adjective:')) return object
  const slot = p.slots.find(s => s.kind !== 'owner' && s.kind !== 'inner' && s.kind !== 'object')?.phrase
  // "appealed for Quill's release"
  const known =
    slot &&
    (DEFINITE.test(slot.modifiers[0] ?? '') ||
      ASKED_OF_RULERS.has(slot.lemma) ||
      slot.modifiers.some(m => /^(?:more|further|additional|continued)$/.test(m)) ||
      slot.modifiers.some(m => /^['’]s?$/.test(m)) ||
      slot.items.some(i => /^(?:his|her|its|their)$/.test(i.possessive ?? '')))
  return known ? slot : object
}

/** "denied that any meeting with Rohan had been set": what is told of others need not answer who was spoken of before. */
function deniesOfOthers({ head }: Predication, sources: readonly ActorRef[], { phrases }: SentenceAnalysis): boolean {
  const sides = new Set(sources.map(r => r.side))
  return phrases.some(
    ({ first, complements }) =>
      first > head &&
      complements.some(
        c => c.preposition === 'with' && c.phrase.actors.some(({ side }) => side !== null && !sides.has(side))
      )
  )
}

/** "He alleged that Harad had fired": where "he" was read as somebody of Harad, he was read wrongly. */
function ofHimself({ clause }: Predication, sources: readonly ActorRef[], { clauses }: SentenceAnalysis): boolean {
  const index = clause ? clauses.indexOf(clause) : -1
  const sides = new Set(sources.map(r => r.side))
  return clauses.some(
    c =>
      c.outer === index &&
      c.relation === 'COMPLEMENT' &&
      [...(c.subject?.actors ?? []), ...(c.subject?.owners ?? [])].some(a => sides.has(a.side))
  )
}

/** What nobody does to another by way of his own things. */
const AT_OWN_EXPENSE: ReadonlySet<InteractionType> = new Set([
  'REQUEST',
  'COERCE',
  'ACCUSE',
  'ASSAULT',
  'REJECT',
  'AID',
  'SUPPORT'
])

/** "asked his own team for ideas", "jailed Gondorian citizens, the Gondorian way": what is the doer's own. */
export function hisOwn(theme: NounPhrase, sources: readonly ActorRef[]): boolean {
  const sides = new Set(sources.map(r => r.side))
  const owned = (x: NounPhrase): boolean =>
    x.owners.some(o => sides.has(o.side)) || x.items.some(i => i.possessive === 'his' || i.possessive === 'her')
  return owned(theme) || theme.complements.some(c => /^(?:of|in|for)$/.test(c.preposition) && owned(c.phrase))
}

/** "he lodged a protest over the shelling by Harad": where he was read as somebody of Harad, he was read wrongly. */
function blamesSource({ slots }: Predication, sources: readonly ActorRef[]): boolean {
  const sides = new Set(sources.map(r => r.side))
  const by = (phrase: NounPhrase): boolean =>
    phrase.complements.some(
      c => (c.preposition === 'by' && c.phrase.actors.some(a => sides.has(a.side))) || by(c.phrase)
    )
  return slots.some(s => by(s.phrase))
}

/** "declined to comment" turns nobody down. */
function saysNothing({ clause }: Predication, { clauses }: SentenceAnalysis): boolean {
  const index = clause ? clauses.indexOf(clause) : -1
  return clauses.some(
    c =>
      c.outer === index &&
      c.relation === 'INFINITIVE' && // "refused to withdraw, saying"
      /^(?:comment|elaborate|say|answer|specify|give|disclose|name|discuss|confirm|identify|speculate|reveal|speak|explain|provide)$/.test(
        c.verb.lemma
      )
  )
}

const REBELS =
  /^(?:rebel|militant|bandit|fighter|militia|militiaman|gunman|group|separatist|insurgent|terrorist|gang|mercenary)$/

const DEFINITE = /^(?:the|this|these|that|those|such)$/

/** How an act without a target may be a reply to what was told before; null where it can be none. */
export function pendingOf(
  p: Predication,
  type: InteractionType,
  candidate: InteractionCandidate,
  analysis: SentenceAnalysis
): Pending | null {
  if (candidate.sources.length === 0) return withoutDoer(candidate)
  // "warned that trade would suffer": he may mean anybody
  if (p.word === 'verb:warn' && type === 'ACCUSE') return null
  if (/^verb:(?:decline|refuse)$/.test(p.word) && saysNothing(p, analysis)) return null
  if (p.word === 'verb:deny' && deniesOfOthers(p, candidate.sources, analysis)) return null
  if (p.word === 'verb:allege' && ofHimself(p, candidate.sources, analysis)) return null
  if (asksRulers(p, type) && OWN_CLAUSES.has(p.clause!.relation))
    return toRulers(candidate, othersNamed(candidate.sources, analysis).size === 0)
  if (isHeard(p, type, analysis))
    return {
      ...withoutDoer(candidate),
      object: 'it',
      definite: true,
      plain: othersNamed(candidate.sources, analysis).size === 0
    }
  if (!repliable(p, type, analysis) || addressed(p, type, analysis) || meetsStrangers(p)) return null
  // "will stop attacks on each other": on nobody else
  const at = p.head - analysis.sentence.firstToken
  if (
    analysis.words
      .slice(at, at + 6)
      .join(' ')
      .includes('each other')
  )
    return null
  // "A former president refused to": for nobody but himself
  if (p.source && isOutOfOffice(p.source)) return null
  // "After they refused, police had to": whoever they are
  if (p.source?.lemma === 'they' && objectOf(p) === null) return null
  const theme = themeOf(p)
  if (theme && p.sense.root === 'ASSAULT' && /^(?:missile|rocket|drone|balloon|projectile)$/.test(theme.lemma))
    return null
  // "expressed his gratitude" to somebody
  const felt = type === 'SUPPORT' && theme !== null && /^(?:gratitude|appreciation|thank)$/.test(theme.lemma)
  // "demands his release": of whoever holds him
  const freed = type === 'REQUEST' && /^(?:release|freedom|return)$/.test(theme?.lemma ?? '')
  if (theme && !felt && !freed && AT_OWN_EXPENSE.has(type) && hisOwn(theme, candidate.sources)) return null
  // refugees that are taken in, a man who is granted asylum: no help for his state
  if (
    type === 'AID' &&
    (/^verb:(?:take\+in|shelter|host)$/.test(p.word) ||
      /^(?:asylum|refuge)$/.test(p.carried?.lemma ?? p.clause?.objects[0]?.lemma ?? ''))
  )
    return null
  // "had armed bandits": that helps nobody with whom the article deals
  if (type === 'AID' && theme && theme.actors.length === 0 && REBELS.test(theme.lemma)) return null
  // "condemned the mob's actions"
  if (theme?.owners.length === 0 && theme.modifiers.some(m => (STRANGERS.has(m) && m !== 'public') || m === 'mob'))
    return null
  if (type === 'ACCUSE' && blamesSource(p, candidate.sources)) return null
  // "sought international assistance", "requested an exemption": from anybody
  const abroad = theme?.modifiers.some(m => /^(?:international|foreign|outside|global)$/.test(m)) ?? false
  if (type === 'REQUEST' && (abroad || ASKED_AT_HOME.has(theme?.lemma ?? ''))) return null
  const plea = asksFreeing(p, type, analysis)
  const pointed = theme !== null && /^(?:it|this|that|these|those)$/.test(theme.lemma)
  const others = othersNamed(candidate.sources, analysis)
  const alone = [...others].every(side => actsBehind(side, p, analysis))
  const countries = [...others].filter(side => side.startsWith('country:'))
  const direct = p.word.startsWith('verb:') && p.operators.length === 0 && !p.negated && p.sense.confidence >= 0.8
  const pointedly = p.sense.specificity >= 2 || p.sense.root === 'THREATEN'
  return {
    candidate,
    object: plea
      ? 'release'
      : pointed
        ? 'it'
        : theme?.modifiers.some(m => /^neighbou?ring$/.test(m))
          ? 'neighbour'
          : (theme?.lemma ?? null),
    specific: pointedly && alone,
    opposite: pointedly && others.size === 1 ? [...others][0]! : null,
    // "criticised the Western powers' refusal to work with Harad": theirs, whoever they are
    beside:
      countries.length === 1 && !theme?.modifiers.some(m => /^['’]s?$/.test(m))
        ? { side: countries[0]!, specific: pointedly, plain: direct }
        : null,
    plain: alone && direct,
    definite:
      pointed ||
      p.word === 'verb:deny' ||
      // "…, a decision that Gondor called illegal"
      (p.clause?.relation === 'RELATIVE' && theme !== null && STEPS.has(theme.lemma)) ||
      /^verb:(?:hit|fire|strike|push)\+back$/.test(p.word) ||
      DEFINITE.test(theme?.modifiers[0] ?? '') ||
      /^(?:any|all)$/.test(theme?.modifiers[0] ?? ''),
    reacts: alone && reacts(analysis)
  }
}
