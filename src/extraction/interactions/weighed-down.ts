import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { doersIn, known, onlySide, without } from './actors.js'
import type { Predication } from './predication.js'

/** What somebody does who has a penalty to bear, or to get round. */
const BEARING =
  /^(?:survive|shrug|weather|face|endure|bear|withstand|resist|escape|circumvent|evade|bypass|skirt|dodge|defy|flout|suffer|outlast)$/
const HURTING =
  /^(?:batter|hit|cripple|hurt|damage|trigger|cause|isolate|weaken|devastate|squeeze|strangle|ravage|wreck|hobble|hamper|stifle|bite|shrink|ruin|cut|cost|deprive|target|blacklist)$/
const UNDER =
  /^(?:despite|under|amid|amidst|because of|due to|in the face of|as a result of|in spite of|in defiance of|in violation of|in breach of)$/
const DEFYING = /^(?:defiance|violation|breach|evasion|contravention|circumvention)$/

/** "Harad has survived Gondor's sanctions", "its economy was battered by Gondorian sanctions": on whom a penalty weighs of which only the author is named. */
export function weighedDown(
  { sense }: Predication,
  phrase: NounPhrase,
  { clauses, openers, phrases }: SentenceAnalysis,
  sources: readonly ActorRef[]
): readonly ActorRef[] {
  if (sense.root !== 'SANCTION' || !/^(?:sanction|embargo|blockade)$/.test(phrase.lemma)) return []
  const bearer = bearerOf(phrase, clauses, openers)
  if (bearer === null) return []
  const whom = bearer === 'SOMEBODY' ? [] : without(whoseIs(bearer), sources)
  if (whom.length > 0) return onlySide(whom)
  const named = phrases.flatMap(x => [...x.actors, ...x.owners]).filter(r => r.side?.startsWith('country:'))
  return onlySide(without(named, sources))
}

/** "Harad", "Harad's economy", "the economy of Harad". */
const whoseIs = (bearer: NounPhrase): ActorRef[] => [
  ...doersIn(bearer),
  ...known(bearer.owners),
  ...bearer.complements.filter(c => c.preposition === 'of').flatMap(c => known(c.phrase.actors))
]

const QUANTITIES = /^(?:raft|year|decade|round|wave|barrage|series|slew|host|string|set|layer|month)$/

/** The phrase itself, or one that counts it: "a raft of sanctions". */
const counts = (x: NounPhrase, { head }: NounPhrase): boolean =>
  x.head === head ||
  (QUANTITIES.test(x.lemma) && x.complements.some(c => c.preposition === 'of' && c.phrase.head === head))

function bearerOf(
  phrase: NounPhrase,
  clauses: readonly Clause[],
  openers: ReadonlyMap<number, string>
): NounPhrase | 'SOMEBODY' | null {
  const is = (x: NounPhrase): boolean => counts(x, phrase)
  for (const { verb, subject, objects, obliques } of clauses) {
    if (verb.negated) continue
    if (!verb.passive && BEARING.test(verb.lemma) && objects.some(is)) return subject ?? 'SOMEBODY'
    const by = obliques.some(o => o.preposition === 'by' && is(o.phrase))
    if (by && HURTING.test(verb.lemma)) return subject ?? 'SOMEBODY'
    if (subject && is(subject) && !verb.passive && HURTING.test(verb.lemma)) return objects[0] ?? 'SOMEBODY'
    const under = obliques.some(
      o =>
        is(o.phrase) &&
        (UNDER.test(openers.get(phrase.first) ?? o.preposition) ||
          (o.preposition === 'of' && obliques.some(d => DEFYING.test(d.phrase.lemma) && d.phrase.last <= phrase.first)))
    )
    if (under && !verb.passive) return subject ?? 'SOMEBODY'
  }
  return frontedUnder(phrase, clauses, openers)
}

/** "Despite the sanctions, Harad has …": the subject of the clause right behind what opens the sentence. */
function frontedUnder(
  phrase: NounPhrase,
  clauses: readonly Clause[],
  openers: ReadonlyMap<number, string>
): NounPhrase | null {
  const next = clauses.find(c => c.relation === 'MAIN' && c.subject !== null && c.subject.first >= phrase.last)
  if (!next?.subject || !/^(?:despite|under|amid)$/.test(openers.get(phrase.first) ?? '')) return null
  const opens = phrase.first - next.sentence.firstToken <= 3
  return opens && next.subject.first <= phrase.last + 2 ? next.subject : null
}
