import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { AGREEMENT_VERBS, LENDING_NOUNS } from '../lexicon/agreement-words.js'
import { REPRESENTATIVES } from '../lexicon/representatives.js'
import { MEETING_NOUNS } from '../lexicon/meeting-words.js'
import { countSides, coupled, overBorder, signersOf, towards } from './sides.js'
import { endingVisit, ledTo, tellerOf, tellersOf, withThem } from './led-to.js'
import type { Act } from './acts.js'
import { isDefinite } from './noun.js'
import {
  partiesByDeed,
  decidersOf,
  alongside,
  signedWith,
  ofOther,
  HANDING,
  lenderOf,
  ofWhom,
  closeWith,
  doesElse,
  isMember,
  metBeside,
  besideTalks
} from './by-deed.js'

/** A statement that several parties, or a bloc as such, put out. */
export function speakTogether(refs: readonly ActorRef[]): boolean {
  return countSides(refs) >= 2 || refs.some(r => r.actor.startsWith('organization:'))
}

const BINDING = /^(?:commit|oblige|oblig|bind|require|allow|give|let|permit|grant|enable|obligate)$/

const bindingClause = ({ first }: NounPhrase, { clauses }: SentenceAnalysis): Clause | undefined =>
  clauses.find(c => c.subject?.first === first && !c.verb.passive && BINDING.test(c.verb.lemma))

const LETTING = /^(?:allow|let|permit|enable)$/

/** Who says what he thinks of an agreement need not be in it. */
export const comments = ({ clause, verb }: Act): boolean =>
  COMMENTING.test(clause.verb.lemma) || verb === AGREEMENT_VERBS.criticise
export const COMMENTING = /^(?:criticise|criticize|condemn|blast|slam|praise|welcome|hail|defend|disparage)$/

/** What one does to a paper of one's own or of others. */
const UPTAKE = /^(?:accept|recogni[sz]e|endorse|approve|back|support|reject|oppose|respect|allow|tolerate)$/

/** Who signs for no state: "students of Rohan and Gondor signed a pact". */
const PRIVATE =
  /^(?:mayor|student|youth|pupil|artist|athlete|club|university|school|fan|farmer|trader|scientist|doctor|journalist|writer|activist|nurse)$/

/** "rejected the agreement signed between others" */
const REFUSING = /^(?:reject|oppose|dismiss|deplore|question|decry)$/

/** A single city straight before the noun (or a number) is its name: "the Edoras Agreement", "the Minsk 2 deal". */
export function nameOf(phrase: NounPhrase, analysis: SentenceAnalysis): string | null {
  const cities = analysis.mentions.filter(
    m => m.firstToken >= phrase.first && m.lastToken <= phrase.head && (m.form === 'CAPITAL' || m.kind === 'PLACE')
  )
  const city = cities[0]
  if (cities.length !== 1 || !city || phrase.owners.some(o => o.mention.firstToken !== city.firstToken)) return null
  const from = analysis.sentence.firstToken
  const next = analysis.words[city.lastToken - from] ?? ''
  const head = analysis.words[phrase.head - from] ?? ''
  return /^[\p{Lu}\d]/u.test(next) || /^\p{Lu}/u.test(head) || city.kind === 'PLACE' || next === head ? city.text : null
}

export function partiesOf(
  phrase: NounPhrase,
  lemma: string,
  act: Act | null,
  basis: Clause | null,
  analysis: SentenceAnalysis
): ActorRef[] {
  const parties: ActorRef[] = []
  const add = (refs: readonly ActorRef[]): void => {
    for (const ref of refs) if (!parties.some(p => p.actor === ref.actor)) parties.push(ref)
  }
  // "the Paris Agreement", "the Minsk 2 deal": where it was signed, not by whom
  const name = nameOf(phrase, analysis)
  add(
    phrase.owners.filter(
      o => (o.mention.reading !== 'PLACE' || o.mention.form === 'DEMONYM') && o.mention.text !== name
    )
  )
  // "an accord after talks between others"; but "a memorandum on consultations between Rohan and Gondor"
  const nested = phrase.complements.findIndex(
    c =>
      /^(?:amid|amidst|despite)$/.test(c.preposition) || // an agreement amid an arms race with a third
      (MEETING_NOUNS[c.phrase.lemma] !== undefined && !/^(?:on|for|about)$/.test(c.preposition))
  )
  const complements = nested < 0 ? phrase.complements : phrase.complements.slice(0, nested)
  // "discussed the ceasefire with officials of Rohan": whom it was discussed with
  const discussed = act?.clause.verb.lemma === 'discuss' && isDefinite(phrase)
  complements.forEach(({ preposition, phrase: inner }, i) => {
    if (preposition === 'with' && isMember(inner)) return
    if (
      discussed &&
      preposition === 'with' &&
      (REPRESENTATIVES.has(inner.lemma) || inner.actors.some(a => a.actor !== a.side))
    )
      return
    if (
      (preposition === 'with' && !HELPING.test(inner.lemma) && !doesElse({ preposition, phrase: inner }, analysis)) ||
      preposition === 'between' ||
      preposition === 'among' ||
      (preposition === 'by' && (i === 0 || act?.signing !== undefined))
    )
      add(inner.actors)
    // "a loan to Rohan", "a bailout for it", "a contract from Gondor"
    if (
      /^(?:to|for|from)$/.test(preposition) &&
      (LENDING_NOUNS.has(lemma) || (lemma === 'contract' && preposition === 'from'))
    )
      add(inner.actors)
  })
  // "Rohan and Gondor's trade deal"
  const [first, ...others] = phrase.items
  if (others.length === 1 && phrase.owners.length > 0 && first!.owners.length === 0 && first!.lemma !== lemma)
    add(first!.actors)
  add(withThem(phrase, act, analysis))
  add(signersOf(phrase, act, analysis))
  add(coupled(phrase, analysis))
  // "Rohan's signing of a pact with Gondor", "the signing by both presidents of a pact"
  if (act?.signing) {
    add(act.signing.owners)
    add(act.signing.complements.filter(c => c.preposition === 'by').flatMap(c => c.phrase.actors))
  }
  if (countSides(parties) === 0 && countSides(overBorder(phrase)) === 2) add(overBorder(phrase))
  if (act?.over) {
    const { owners, complements } = act.over
    add(owners)
    add(complements.filter(c => /^(?:between|with|among)$/.test(c.preposition)).flatMap(c => c.phrase.actors))
  }
  if (phrase.items[0]?.possessive === 'their' && countSides(act?.clause.subject?.actors ?? []) >= 2)
    add(act!.clause.subject!.actors)
  if (/^(?:our|my)$/.test(phrase.items[0]?.possessive ?? '')) add(act?.clause.attribution?.speaker?.actors ?? [])
  if (basis && (!act?.verb || act.clause !== basis) && parties.length < 2) add(partiesByDeed(basis, phrase, parties))
  add(tellerOf(phrase, parties, analysis))
  if (parties.length === 0) {
    const led = [...ledTo(phrase, analysis), ...(/^an?$/.test(phrase.modifiers[0] ?? '') ? tellersOf(act) : [])]
    if (led.length > 0) return led
    add(endingVisit(phrase, analysis))
  }
  const concluding = act?.verb?.concluding && !act.asSubject
  if (!concluding) add(towards(phrase, parties, analysis))
  if (!act) return parties
  if (discussed) return parties
  const { clause } = act
  if (act.verb && LENDING_NOUNS.has(lemma)) {
    add(clause.obliques.filter(o => /^(?:to|for|from)$/.test(o.preposition)).flatMap(o => o.phrase.actors))
    add(clause.objects.filter(o => o.first !== phrase.first).flatMap(o => o.actors))
    // "the development bank of Rohan lends Gondor": whose bank it is
    if (countSides(clause.subject?.actors ?? []) === 0) add(lenderOf(clause.subject))
  }
  if ((clause.subject?.actors.length ?? 0) === 0 && !act.asSubject) add(decidersOf(clause, analysis))
  // "the agreement signed with Rohan confirms …, Gondor's ministry said": by who speaks of it so
  if (countSides(parties) === 1 && (signedWith(phrase, analysis) || closeWith(phrase, act)))
    add(clause.attribution?.speaker?.actors ?? [])
  if (act.asSubject) {
    if (clause.verb.passive)
      add(
        clause.obliques
          .filter(
            o => o.preposition === 'by' && act.verb && clause.verb.lemma !== 'broker' && clause.verb.lemma !== 'mediate'
          )
          // "by the bank's country director": whose he is
          .flatMap(o => o.phrase.items.flatMap(item => (item.actors.length > 0 ? item.actors : item.owners)))
      )
    add(
      clause.obliques
        .filter(
          o =>
            (o.preposition === 'between' && !ofOther(o, clause)) ||
            (o.preposition === 'with' && act.verb && !HELPING.test(o.phrase.lemma) && !metBeside(o, clause))
        )
        .flatMap(o => o.phrase.actors)
    )
    // "the accord ended years of enmity between Rohan and Gondor"
    if (!clause.verb.passive && /^(?:end|settle|resolve|stop|halt)$/.test(clause.verb.lemma))
      add(
        [...clause.objects, ...clause.objects.flatMap(o => o.complements).map(c => c.phrase)]
          .flatMap(o => o.complements)
          .filter(c => c.preposition === 'between')
          .flatMap(c => c.phrase.actors)
      )
    // "the pact commits Rohan and Gondor to consult", "the deal gives Rohan access"
    // "will implement an agreement with Rohan that was signed in May": who has it as an object
    const holder = analysis.clauses.find(c => c !== clause && c.objects.some(o => o.first === phrase.first))
    if (parties.length === 1 && holder && phrase.complements.some(c => c.preposition === 'with'))
      add(holder.subject?.actors ?? [])
    // "the deal, brokered by Harad, obliges Rohan and Gondor to": what it does stands apart from how it came about
    const binding = BINDING.test(clause.verb.lemma) ? clause : bindingClause(phrase, analysis)
    const bound = (binding ?? clause).objects.flatMap(o => o.actors)
    // "the deal allows Rohan and Gondor to use the base": it may be a deal with the owner of the base
    const may = LETTING.test(clause.verb.lemma) && parties.length === 0 && countSides(bound) > 1
    if (binding && !binding.verb.passive && !may) add(bound)
    return parties
  }
  const mediator = /^(?:broker|mediate|negotiate|facilitate|secure)$/.test(clause.verb.lemma)
  // "brokered the treaty": between others
  const between = /^(?:broker|mediate|facilitate|arrange)$/.test(clause.verb.lemma) && parties.length === 0
  const withOne = parties.length === 1 && phrase.complements.some(c => c.preposition === 'with')
  // "will never accept a memorandum between others"
  const ofOthers =
    UPTAKE.test(clause.verb.lemma) &&
    phrase.complements.some(c => c.preposition === 'between' && countSides(c.phrase.actors) >= 2)
  const spectator =
    ofOthers ||
    comments(act) ||
    act.about === true ||
    looksOn(act, parties) ||
    (REFUSING.test(clause.verb.lemma) && countSides(parties) > 0 && signersOf(phrase, act, analysis).length > 0)
  // "after the signing of a pact between Rohan and Gondor, Harad left": not Harad
  const behind = act.behind === true && countSides(parties) >= 2
  if ((act.verb && !behind && !spectator && !between && !(mediator && parties.length >= 2)) || withOne) {
    if (!PRIVATE.test(clause.subject?.lemma ?? '')) {
      add(clause.subject?.actors ?? [])
      // "a joint Rohan-Gondor committee signed"
      if (clause.subject?.actors.length === 0 && countSides(clause.subject.owners) >= 2) add(clause.subject.owners)
      add(ofWhom(clause.subject))
    }
    // "the two presidents say they have reached agreements"
    if (/^(?:they|it|he|she|we|i)$/.test(clause.subject?.lemma ?? '') && clause.subject?.actors.length === 0)
      add(clause.attribution?.speaker?.actors ?? [])
  }
  add(alongside(clause.subject))
  add(
    clause.obliques
      .filter(
        o =>
          o.preposition === 'with' &&
          !HELPING.test(o.phrase.lemma) &&
          !ofOther(o, clause) &&
          !doesElse(o, analysis) &&
          !isMember(o.phrase) &&
          !metBeside(o, clause)
      )
      .flatMap(o => o.phrase.actors)
  )
  // "signed a deal after talks with Rohan", "signed the deal during them": but "the deal" after talks is one of others
  if (countSides(parties) < 2 && !(isDefinite(phrase) && besideTalks(clause)))
    add(clause.obliques.filter(o => metBeside(o, clause)).flatMap(o => o.phrase.actors))
  if (concluding) add(towards(phrase, parties, analysis))
  // "accused Rohan of violating their treaty": who accuses is in it
  const accuser = clause.outer === null ? undefined : analysis.clauses[clause.outer]
  if (countSides(parties) === 1 && BREAKING.test(clause.verb.lemma) && accuser && BLAMING.test(accuser.verb.lemma))
    add(accuser.subject?.actors ?? [])
  if (/^(?:offer|propose|promise|give|grant|hand|present|send)$/.test(clause.verb.lemma))
    add(clause.objects.filter(o => o.first !== phrase.first).flatMap(o => o.actors)) // offered Rohan a deal
  // "handed his counterpart of Rohan a draft accord": who hands it proposes it
  if (phrase.modifiers.includes('draft') && HANDING.test(clause.verb.lemma)) add(clause.subject?.actors ?? [])
  if (/^(?:offer|propose|grant|hand|present|send|submit)$/.test(clause.verb.lemma))
    add(clause.obliques.filter(o => o.preposition === 'to').flatMap(o => o.phrase.actors))
  return parties
}

/** "brokered with the help of Rohan": who helps is no party. */
const HELPING = /^(?:help|mediation|assistance|support|backing|facilitation|participation|presence|involvement|aid)$/

const BREAKING = /^(?:violate|breach|break|infringe|undermine|abandon|flout|sabotage)$/
const BLAMING = /^(?:accuse|blame|suspect|warn)$/

/** "witnessed the signing of a pact between Rohan and Gondor", "welcomes Rohan's signing of the accords": not whose it is. */
const looksOn = ({ signing, clause }: Act, parties: readonly ActorRef[]): boolean =>
  signing !== undefined && LOOKING_ON.test(clause.verb.lemma) && (countSides(parties) >= 2 || signing.owners.length > 0)
const LOOKING_ON =
  /^(?:witness|attend|welcome|hail|praise|applaud|celebrate|note|mark|oversee|supervise|watch|see|host|preside|facilitate|urge|seek|await|expect|want|demand|propose|look|call)$/
