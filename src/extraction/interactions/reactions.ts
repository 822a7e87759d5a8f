import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { doersIn, onlySide, without } from './actors.js'
import { isHostile } from './compose.js'
import { liftedIn } from './predicate-nouns.js'
import type { Predication } from './predication.js'
import { toTeller } from './suffered-by.js'
import { weighedDown } from './weighed-down.js'

/** What somebody says to another, who may then meet it or not. */
const SAID = new Set(['REQUEST', 'ACCUSE', 'THREATEN'])
const HELPS = new Set(['AID', 'SUPPORT'])

/** How whoever is asked or blamed takes it. */
const TAKING = new Set(
  'reject deny dismiss refute rebuff rebut accept heed ignore bow yield give agree resist brush defy meet fulfil fulfill refuse turn comply honour honor spurn concede submit dispute satisfy acquiesce shrug obey flout disregard counter decline oppose cave answer respond'.split(
    ' '
  )
)

/** "Harad rejected Gondor's demand", "gave in to Haradrian requests": whoever takes what another says is whom it was said to. */
export function takenBy(p: Predication, analysis: SentenceAnalysis, sources: readonly ActorRef[]): ActorRef[] {
  if (!p.nominal || sources.length === 0) return []
  const { clauses, phrases } = analysis
  const phrase = phrases.find(x => x.head === p.head)
  if (!phrase) return []
  const suffered = toTeller(p, phrase, analysis, sources)
  if (suffered.length > 0 || p.source === null) return suffered
  const bearer = weighedDown(p, phrase, analysis, sources)
  if (bearer.length > 0) return [...bearer]
  const answered = answeredIn(phrase, p, clauses, sources)
  if (answered.length > 0) return answered
  if (p.sense.root === 'RETREAT') return liftedIn(phrase) ? onlyOther(phrases, sources) : []
  if (HELPS.has(p.sense.root)) return phrase.lemma === 'help' ? [] : helped(phrase, clauses, sources)
  // "Harad disputed Gondor's claim": that is all that is told
  if (!SAID.has(p.sense.root) || /^(?:claim|complaint)$/.test(phrase.lemma)) return []
  const clause = clauses.find(
    c =>
      TAKING.has(c.verb.lemma) &&
      (c.verb.passive
        ? c.subject?.first === phrase.first
        : c.objects.some(o => o.first === phrase.first) ||
          c.obliques.some(o => (o.preposition === 'to' || o.preposition === 'with') && o.phrase.first === phrase.first))
  )
  if (!clause) return []
  const taker = clause.verb.passive
    ? (clause.obliques.find(o => o.preposition === 'by')?.phrase ?? null)
    : clause.subject
  return without(doersIn(taker), sources)
}

const ANSWERS = /^(?:retaliation|response|reprisal|revenge|answer|reply|vengeance|reaction)$/

/** "closed the ford in retaliation for Gondor's raid", "responded to the Gondorian tariffs": who answers a blow was struck by it. */
function answeredIn(
  phrase: NounPhrase,
  { sense }: Predication,
  clauses: readonly Clause[],
  sources: readonly ActorRef[]
): ActorRef[] {
  if (!isHostile(sense.root) && sense.root !== 'ACCUSE') return []
  const same = (x: NounPhrase): boolean => x.first === phrase.first
  const clause = clauses.find(
    c =>
      !c.verb.negated &&
      (c.obliques.some(o => /^(?:in|as a) (?:response|reaction) to$/.test(o.preposition) && same(o.phrase)) ||
        [...c.obliques.map(o => o.phrase), ...c.objects].some(
          x =>
            ANSWERS.test(x.lemma) &&
            x.modifiers[0] !== 'the' &&
            x.complements.some(k => /^(?:for|to)$/.test(k.preposition) && same(k.phrase))
        ) ||
        (/^(?:retaliate|respond|react|answer|reply)$/.test(c.verb.lemma) &&
          c.obliques.some(o => /^(?:for|to|against|after)$/.test(o.preposition) && same(o.phrase))))
  )
  return clause && !clause.verb.passive ? without(doersIn(clause.subject), sources) : []
}

/** "Harad came in from the cold, clearing the way for the lifting of Gondor's sanctions": the one country that is left. */
function onlyOther(phrases: readonly NounPhrase[], sources: readonly ActorRef[]): ActorRef[] {
  const named = phrases.flatMap(x => [...x.actors, ...x.owners]).filter(r => r.side?.startsWith('country:'))
  const others = without(named, sources)
  return onlySide(others)
}

/** "cleared its debt with financial backing from Gondor": who did it was helped. */
function helped(phrase: NounPhrase, clauses: readonly Clause[], sources: readonly ActorRef[]): ActorRef[] {
  const clause = clauses.find(c => c.obliques.some(o => o.preposition === 'with' && o.phrase.first === phrase.first))
  return clause && !clause.verb.passive ? without(doersIn(clause.subject), sources) : []
}
