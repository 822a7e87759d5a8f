import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { dateOfClause, dateOfPhrase } from '../days/when.js'
import { doersIn, without } from './actors.js'
import { aims } from './aims.js'
import { allegedIn } from './alleged.js'
import { answeredFor } from './answered-for.js'
import { askedAt } from './asked-at.js'
import { blamedRefusals } from './blamed-refusals.js'
import { deniedIn } from './charges.js'
import { doersOf } from './doers.js'
import { fictionIn, phraseAt, realityFor, reasonAgainst, sportIn, standingWrong } from './doubts.js'
import { isAverted, isHistory } from './averted.js'
import { best, bestOfEachClause, withoutWhatIsDemanded } from './best-outcomes.js'
import type { InteractionCandidate, Outcome } from './candidate.js'
import { BROKERING, brokersKnownDeal, mediatedBetween } from './brokers.js'
import { composedRoot, isHostile } from './compose.js'
import { nounsOf } from '../lexicon/interactions/nouns.js'
import { laidAtTheDoor } from './hallmarks.js'
import { joinedIn } from './joined.js'
import { echoesIn } from './likewise.js'
import { packagesIn } from './penalty-packages.js'
import { denialsIn } from './denials.js'
import { needsTold } from './needs-told.js'
import { namedSo } from './named-so.js'
import { headsOf } from './phrases.js'
import { guestMeant } from './partners.js'
import { predicationsOf } from './predicate.js'
import type { Predication } from './predication.js'
import { fromContext } from './context.js'
import { deedInSentence } from './deeds.js'
import { actsForSomebody, pendingOf } from './pending.js'
import { inSameBreath, unaimed } from './same-breath.js'
import { isUltimatum, warning } from './warnings.js'
import { contacts, ELSEWHERE, negotiates, PLEADING, undertakes } from './undertaking.js'
import { CROWD } from './streets.js'
import { judgedInQuotes } from './quoted-judgements.js'
import { talksTold } from './talks-told.js'
import { judged } from './judged.js'
import { spokenBy } from './speech.js'
import { toTheFuryOf } from './to-the-fury-of.js'
import { NOWHERE, partiesMeant, type Surroundings } from './surroundings.js'

const SIGNING = /^verb:(?:sign|ratify|finalise|finalize|initial|conclude|ink)$/
const NOMINAL_CONFIDENCE = 0.7

/** "ratified Harad's accession": no pact of the two is signed. */
const letsIn = ({ clause }: Predication): boolean =>
  /^(?:accession|membership|bid|admission|application|entry)$/.test(
    (clause?.verb.passive ? clause.subject : clause?.objects[0])?.lemma ?? ''
  )

/** All that the clauses and noun phrases of one sentence say one side does to another; and why the rest was left. */
export function readSentence(
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  around: Surroundings = NOWHERE
): Outcome[] {
  const { sentence } = analysis
  const tale = fictionIn(analysis, tokens)
  if (tale)
    return [{ refusal: { sentence, word: tale, reason: 'it is only told in a work of fiction', pending: null } }]
  const game = sportIn(analysis)
  if (game) return [{ refusal: { sentence, word: game, reason: 'it is only done in a game', pending: null } }]
  const byHead = new Map<number, Outcome[]>()
  const all = predicationsOf(analysis, tokens)
  const predications = all.filter(p => !refusesHarm(p, all, analysis))
  for (const predication of predications) {
    const outcome = outcomeOf(predication, analysis, tokens, around)
    if (!outcome) continue
    const list = byHead.get(predication.head)
    if (list) list.push(outcome)
    else byHead.set(predication.head, [outcome])
  }
  const chosen = inSameBreath(withoutWhatIsDemanded(bestOfEachClause([...byHead.values()].map(best))))
  return bestOfEachClause([
    ...chosen,
    ...allegedIn(chosen, analysis, tokens),
    ...blamedRefusals(chosen, analysis),
    ...deniedIn(analysis, tokens),
    ...packagesIn(analysis),
    ...joinedIn(analysis),
    ...answeredFor(analysis),
    ...askedAt(analysis),
    ...needsTold(analysis, tokens),
    ...toTheFuryOf(analysis),
    ...talksTold(analysis),
    ...spokenBy(analysis, tokens, predications),
    ...namedSo(analysis, tokens),
    ...judgedInQuotes(analysis, tokens),
    ...laidAtTheDoor(analysis),
    ...[...judged(analysis, tokens), ...denialsIn(analysis, tokens), ...echoesIn(analysis, tokens)].map(refusal => ({
      refusal
    }))
  ])
}

/** "ruled out imposing sanctions on Harad" turns nobody down. */
const refusesHarm = (
  { word, clause }: Predication,
  all: readonly Predication[],
  { clauses }: SentenceAnalysis
): boolean =>
  /^verb:(?:rule\+out|refuse|decline|reject)$/.test(word) &&
  all.some(
    q =>
      q.clause !== null &&
      q.clause.outer !== null &&
      /^(?:INFINITIVE|GERUND)$/.test(q.clause.relation) &&
      clauses[q.clause.outer] === clause &&
      isHostile(q.sense.root) &&
      q.sense.confidence >= 0.8 &&
      !q.operators.includes('CEASE')
  )

function outcomeOf(
  p: Predication,
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  around: Surroundings
): Outcome | null {
  const refuse = (reason: string): Outcome => ({
    refusal: { sentence: analysis.sentence, word: p.word, reason, pending: null }
  })
  const standing = standingWrong(p, analysis)
  const composed = standing ? p.sense.root : (warning(p, analysis) ?? composedRoot(p, 'MANUAL'))
  const read =
    composed === 'THREATEN' && lends(p)
      ? 'AGREE'
      : composed === 'REQUEST' && isUltimatum(p, tokens, analysis.sentence)
        ? 'THREATEN'
        : composed
  // troops that march somewhere hold no rally
  // "promised to plead with Harad": nothing is agreed with Harad
  if (read === 'AGREE' && PLEADING.test(p.word) && p.operators.includes('PROMISE')) return null
  // "drew an angry protest from Gondor": no crowd
  const note = p.word === 'noun:protest' && p.carried !== null && p.source !== p.clause?.subject
  const type =
    read === 'PROTEST' && isNote(p, tokens)
      ? 'ACCUSE'
      : read === 'PROTEST' && note && p.source && p.source.actors.length > 0 && !CROWD.has(p.source.lemma)
        ? 'ACCUSE'
        : read === 'PROTEST' && /^(?:troop|soldier|army|force|tank)$/.test(p.source?.lemma ?? '')
          ? 'MOBILIZE'
          : read
  if (type === null || (SIGNING.test(p.word) && !letsIn(p))) return null
  if (
    ELSEWHERE.has(type) &&
    p.sense.mode !== 'third-party' &&
    !undertakes(p, type) &&
    !negotiates(p, type) &&
    !contacts(p, type)
  )
    return null
  const own = doersOf(p, analysis, tokens)
  const sources = own.length > 0 || !p.source ? own : meant(p.source, around, tokens, analysis)
  const named = aims(p, type, analysis, tokens, sources)
  const found = named.length > 0 ? named : deedInSentence(p, analysis, sources)
  const targets =
    found.length > 0
      ? found
      : type === 'CONSULT' && BROKERING.test(p.word) && without(around.here, sources).length > 1
        ? without(around.here, sources)
        : type === 'CONSULT' && brokersKnownDeal(p)
          ? mediatedBetween(p, analysis, sources, around)
          : fromContext(p, type, sources, analysis, around, tokens)
  if (sources.length === 0 && targets.length === 0) return null
  if (sendsOwn(p, sources)) return refuse('they are his own')
  if (p.negated && p.carried && NOT_YET_SAID.has(p.clause?.verb.lemma ?? '')) return refuse('it is not even proposed')
  if (sources.length === 0 && !actsForSomebody(p, type)) return refuse('nobody known does it')
  const reason = reasonAgainst(p, type, standing, analysis, tokens)
  if (reason) return refuse(reason)
  if (isAverted(p, analysis)) return refuse('it did not come about')
  const candidate = candidateOf(
    p,
    leavesBody(p, type, targets, analysis) || callsHome(p, sources) ? 'SANCTION' : type,
    sources,
    targets,
    analysis
  )
  if (isHistory(p, yearOf(candidate.date))) return refuse('it is history')
  if (sources.length > 0 && targets.length > 0) return { candidate }
  const said = sources.length === 0 ? 'nobody known does it' : 'nobody known from elsewhere is its target'
  const pending = pendingOf(p, type, candidate, analysis)
  const alone = unaimed(p, type, candidate, analysis)
  return { refusal: { sentence: analysis.sentence, word: p.word, reason: said, pending, unaimed: alone } }
}

const yearOf = (date: InteractionCandidate['date']): number | null =>
  date?.date.earliest ? Number(date.date.earliest.slice(0, 4)) : null

/** "Gondor's protest against Harad's drilling": one that has an owner is no crowd. */
const isNote = ({ word, nominal, source, head }: Predication, tokens: readonly Token[]): boolean =>
  word === 'noun:protest' &&
  nominal &&
  tokens[head]?.lower === 'protest' &&
  (source?.owners.length ?? 0) > 0 &&
  (source?.modifiers.some(m => /^['’]s?$/.test(m)) ?? false)

/** "agreed to send troops to Harad": who consents to that was asked. */
const lends = ({ sense, clause, slots }: Predication): boolean =>
  sense.root === 'MOBILIZE' &&
  /^(?:agree|consent|volunteer|offer|offer to)$/.test(clause?.governors[0]?.lemma ?? '') &&
  !clause!.governors[0]!.negated &&
  slots.every(s => /^(?:to|in|into|object)$/.test(s.kind))

/** "has not proposed a joint venture" turns nothing down. */
const NOT_YET_SAID = new Set('propose plan prepare announce receive see discuss'.split(' '))

/** Who stands behind a subject that only the article explains: "the four", "we" in a ministry's own words. */
function meant(
  source: NounPhrase,
  around: Surroundings,
  tokens: readonly Token[],
  analysis: SentenceAnalysis
): readonly ActorRef[] {
  const word = tokens[source.head]?.lower ?? ''
  // "Gondor and the Front, meanwhile, both welcomed"
  if (word === 'both' && source.items.length === 1) {
    const pair = analysis.phrases.filter(x => x.last <= source.first).findLast(x => x.items.length > 1)
    if (pair) return doersIn(pair)
  }
  if (word === 'we' && around.house) return [around.house]
  const guest = guestMeant(source, () => around.met)
  if (guest.length > 0) return guest
  const before = partiesMeant(source, around, word)
  // "Each side accused the other of breaking the truce that Gondor and Harad had signed"
  return before.length === 0 && source.modifiers[0] === 'each' && around.here.length === 2 ? around.here : before
}

/** "announced their withdrawal from the Union": who leaves a body gives up relations, not ground. */
const leavesBody = (
  p: Predication,
  type: InteractionType,
  targets: readonly ActorRef[],
  analysis: SentenceAnalysis
): boolean =>
  type === 'RETREAT' &&
  p.sense.mode === 'withdraw' &&
  p.word === 'noun:withdrawal' &&
  ((targets.length > 0 && targets.every(r => r.actor.startsWith('organization:'))) || ofEnvoys(p, analysis))

/** "ordered Gondorian troops to leave Harad": his own, whom nobody sends home by it. */
const sendsOwn = ({ word, sense, clause }: Predication, sources: readonly ActorRef[]): boolean =>
  sense.mode === 'expel' &&
  /^verb:(?:order|tell|ask|instruct)$/.test(word) &&
  (clause?.objects[0]?.owners.length ?? 0) > 0 &&
  without(clause!.objects[0]!.owners, sources).length === 0

/** "summoned its ambassador to Harad for consultations", "called in their ambassadors": their own. */
const callsHome = (p: Predication, sources: readonly ActorRef[]): boolean =>
  /^verb:(?:summon|call\+in)$/.test(p.word) &&
  p.slots.some(
    ({ kind, phrase }) =>
      kind === 'object' &&
      (phrase.owners.length > 0
        ? without(phrase.owners, sources).length === 0
        : phrase.items.some(i => i.possessive === 'its' || i.possessive === 'their'))
  )

/** "ordered the withdrawal of its ambassadors from Harad": a recall. */
function ofEnvoys(p: Predication, analysis: SentenceAnalysis): boolean {
  const of = phraseAt(p.head, analysis)?.complements.find(c => c.preposition === 'of')?.phrase
  return of !== undefined && headsOf(of).some(h => ENVOYS.has(h))
}
const ENVOYS: ReadonlySet<string> = nounsOf(['ENVOY'])

function candidateOf(
  p: Predication,
  type: InteractionType,
  sources: readonly ActorRef[],
  targets: readonly ActorRef[],
  analysis: SentenceAnalysis
): InteractionCandidate {
  const index = p.clause ? analysis.clauses.indexOf(p.clause) : -1
  const phrase = p.nominal ? phraseAt(p.head, analysis) : null
  const certainty =
    (p.nominal ? NOMINAL_CONFIDENCE : 0.85) * p.sense.confidence +
    0.02 * p.sense.specificity +
    // "called for sanctions on Harad" says more than "called for"
    (p.composed && p.carried && type === 'ACCUSE' ? 0.03 : 0)
  const operators = p.operators.length > 0 ? `.${p.operators.join('.').toLowerCase()}` : ''
  return {
    sentence: analysis.sentence,
    at: p.head,
    type,
    mode: type === p.sense.root ? p.sense.mode : null,
    contexts: p.sense.contexts,
    sources,
    targets,
    reality: realityFor(p, type, analysis),
    date: phrase ? dateOfPhrase(phrase, analysis) : index >= 0 ? dateOfClause(index, analysis) : null,
    attribution: p.clause?.attribution ?? null,
    confidence: Math.min(0.95, certainty),
    rule: `interactions.${p.nominal ? 'nominal.' : ''}${p.word.replace(':', '.')}${operators}`
  }
}
