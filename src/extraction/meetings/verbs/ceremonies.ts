import { MEETING_NOUNS } from '../../lexicon/meeting-words.js'
import { isSitting } from '../nouns/several.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { isLeader, type Shape } from './candidate.js'
import { leading } from '../../places/where.js'
import { participant } from '../candidate.js'

const CEREMONIES =
  /^(?:ceremony|signing|inauguration|funeral|launch|opening|commemoration|celebration|parade|unveiling|swearing-in)$/
const RANKED = /^(?:president|premier|leader|king|queen|emir|sultan|chancellor|minister|prince|head)$/

const sides = (refs: readonly ActorRef[]): number => new Set(refs.map(r => r.side).filter(s => s !== null)).size

/** Whoever of a phrase comes himself: people by name, and "the presidents of Gondor and Rohan". */
function inPerson(phrase: NounPhrase): readonly ActorRef[] {
  const ranked = phrase.items.some(i => RANKED.test(i.lemma))
  return phrase.actors.filter(r => isLeader(r) || (ranked && r.actor.startsWith('country:')))
}

const meeting = (refs: readonly ActorRef[], rule: string): Shape => ({
  sort: 'MEETING',
  parts: refs.map(participant),
  needsOccasion: true,
  confidence: 0.65,
  rule
})

/** "The ceremony was attended by the presidents of Gondor and Rohan", "Quill and Brand attended the signing": they were together there. */
export function ceremony(clause: Clause): Shape | null {
  const { verb, subject, objects, obliques } = clause
  if (!/^(?:attend|witness|oversee|grace)$/.test(verb.lemma) || !subject) return null
  if (verb.passive) {
    if (!CEREMONIES.test(subject.lemma)) return null
    // "including the king of Harad": they were there too
    const by = obliques.filter(o => /^(?:by|including)$/.test(o.preposition)).flatMap(o => inPerson(o.phrase))
    return sides(by) >= 2 ? meeting(by, 'meeting.ceremony.attend') : null
  }
  if (!objects.some(o => CEREMONIES.test(o.lemma))) return null
  const who = inPerson(subject)
  return sides(who) >= 2 ? meeting(who, 'meeting.ceremony.attend') : null
}

/** What two people do together who do it in one place. */
const DEEDS =
  /^(?:sign|ink|initial|inaugurate|open|launch|unveil|lay|pose|review|tour|inspect|watch|plant|adopt|exchange|walk|stroll|toast|witness|chair|co-chair|renew|celebrate|mark|commemorate|pray|dedicate|finali[sz]e|seal|hammer|thrash|negotiate|consult|deliberate|preside|smile|grin|wave|joke|chat|face|brief|greet|stand|sit)$/
/** What two people do who are told to have done it in one place, by themselves and not "with" each other. */
const WORDS = /^(?:agree|announce|pledge|vow|declare|reaffirm|promise|commit)$/

/** "Quill and Brand signed the act in Lindon", "that Quill signed in Lindon with Brand", "the presidents of A and B opened a bridge in Edoras". */
export function jointDeed(clause: Clause, analysis: SentenceAnalysis): Shape | null {
  const { verb, subject, objects, obliques, governors, relation } = clause
  if (verb.negated || !subject) return null
  if (verb.passive) return signedBy(verb.lemma, verb.tense, obliques)
  // "co-chaired the fourth Joint Commission": told by its noun
  if (
    /^(?:co-)?chair$/.test(verb.lemma) &&
    objects.some(o => MEETING_NOUNS[o.lemma] || (relation !== 'RELATIVE' && isSitting(o)))
  )
    return null
  const signed = /^(?:sign|ink|initial)$/.test(verb.lemma)
  if (!signed && !(DEEDS.test(verb.lemma) || WORDS.test(verb.lemma))) return null
  if (!signed && (verb.form !== 'FINITE' || verb.tense !== 'PAST' || verb.modal !== null || governors.length > 0))
    return null
  // "agreed to a meeting in Edoras": that is where they will meet
  if (
    WORDS.test(verb.lemma) &&
    obliques.some(o => /^(?:to|on|upon)$/.test(o.preposition) && MEETING_NOUNS[o.phrase.lemma])
  )
    return null
  const own = inPerson(subject)
  const others = WORDS.test(verb.lemma)
    ? []
    : obliques.filter(o => o.preposition === 'with').flatMap(o => o.phrase.actors.filter(isLeader))
  const there = [...obliques, ...(signed ? leading(clause, analysis) : [])].some(
    o =>
      ASIDE.test(o.preposition) ||
      (/^(?:in|at)$/.test(o.preposition) &&
        (o.phrase.actors.length > 0 || CITY.test(o.phrase.lemma) || isNamedPlace(o.phrase, analysis)))
  )
  // "watched it in Lindon and Edoras": each where he was
  const apart = obliques.some(o => /^(?:in|at)$/.test(o.preposition) && o.phrase.items.length > 1)
  // "Quill and Brand signed the act on Tuesday": a few people by name, and news of one day
  const named = sides(own.filter(isLeader))
  const both = verb.form === 'FINITE' && verb.tense === 'PAST' && !verb.perfect && named >= 2 && named <= FEW
  if (apart || own.length === 0 || sides([...own, ...others]) < 2 || (signed && !there && !both)) return null
  const met = meeting([...own, ...others], `meeting.ceremony.${signed ? 'sign' : 'act'}`)
  return signed ? met : { ...met, needsPlace: ({ city }) => city !== null }
}

const isNamedPlace = ({ first, last }: NounPhrase, { mentions }: SentenceAnalysis): boolean =>
  mentions.some(m => m.kind === 'PLACE' && m.firstToken >= first && m.lastToken <= last)

/** "The documents were signed by Quill and Brand in Lindon": both were there. */
function signedBy(lemma: string, tense: string | null, obliques: Clause['obliques']): Shape | null {
  if (!/^(?:sign|ink|initial)$/.test(lemma) || tense !== 'PAST') return null
  const hands = obliques.filter(o => o.preposition === 'by').flatMap(o => o.phrase.actors.filter(isLeader))
  return sides(hands) === 2 ? meeting(hands, 'meeting.ceremony.sign') : null
}

/** More than these put their names to a paper one by one. */
const FEW = 5
/** Beside what larger gathering they did it. */
const ASIDE = /^on the (?:sidelines?|margins?|fringes) of$/
const CITY = /^(?:capital|city|ceremony|palace|hall|house|hotel)$/
