import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import { saysByWhen } from '../dates/deadline-phrases.js'
import { deadlineAfter } from '../days/when.js'
import {
  COOPERATIVE_VERBS,
  PROVIDING_VERBS,
  RELIEVED,
  RELIEVING_VERBS,
  YIELDED,
  YIELDING_VERBS
} from '../lexicon/undertaking-words.js'
import { actingIn, between, sidesOf } from './dealing.js'
import type { Dealing } from './dealing.js'

const PROMISING = new Set(['agree', 'pledge', 'promise', 'commit', 'undertake', 'offer'])
const TOWARDS = /^(?:to|with|for|from)$/
const ON = /^(?:on|against)$/

/** One side's word to another: of two known sides, and of nothing hostile. */
export function promised(clause: Clause, index: number, analysis: SentenceAnalysis): Dealing | null {
  const vows = clause.verb.lemma === 'vow'
  if (!(vows || PROMISING.has(clause.verb.lemma)) || clause.verb.passive || clause.verb.lemma === 'offer') return null
  const subject = actingIn(clause)
  const next = analysis.clauses.find(
    c => c.outer === index && c.relation === 'INFINITIVE' && c.governors.some(g => g.lemma === clause.verb.lemma)
  )
  // much is vowed that binds nobody, until a day is told
  if (vows && !(next && saysByDay(clause, analysis))) return null
  if (!next) {
    // "promised Rohan 19 jets": two objects, the first of them somebody
    const [receiver] = clause.objects
    const gift = clause.objects[1] ?? receiver
    if (!receiver || !gift || clause.verb.lemma === 'agree' || (gift === receiver && receiver.owners.length === 0))
      return null
    return between(
      subject,
      [...receiver.actors, ...receiver.owners],
      gift.first,
      clause,
      `agreement.promised.${clause.verb.lemma}`
    )
  }
  const byDay = saysByDay(clause, analysis)
  if (next.verb.negated || !(helps(next) || (gives(next) && byDay))) return null
  const told = clause.objects.flatMap(o => o.actors) // "promised Rohan to"
  return between(
    subject,
    [...told, ...(byDay ? touchedBy(next) : receiversIn(next))],
    next.verb.first,
    next,
    `agreement.promised.${next.verb.lemma}`
  )
}

/** "Rohan said it would lift its duties on Gondorian wool by 1 June": what one announces that it will do for another by a day. */
export function announced(clause: Clause, analysis: SentenceAnalysis): Dealing | null {
  const { verb, attribution, governors } = clause
  if (!ANNOUNCING.test(attribution?.verb ?? '') || governors.length > 0 || verb.negated || verb.passive) return null
  if (verb.tense !== 'FUTURE' && !/^(?:will|would|shall)$/.test(verb.modal ?? '')) return null
  if (!(helps(clause) || gives(clause)) || sendsPeople(clause) || !saysByDay(clause, analysis)) return null
  const giving = actingIn(clause)
  // what others say that it will do is their forecast
  const speakers = sidesOf(attribution?.speaker?.actors ?? [])
  if (![...sidesOf(giving)].some(side => speakers.has(side))) return null
  const outer = clause.outer === null ? undefined : analysis.clauses[clause.outer]
  const told = outer?.verb.lemma === attribution?.verb ? outer?.objects.flatMap(o => o.actors) : undefined
  const receiving = told !== undefined && told.length > 0 ? told : touchedBy(clause)
  return between(giving, receiving, verb.head, clause, `agreement.announced.${verb.lemma}`)
}

const ANNOUNCING = /^(?:announce|say|declare|confirm|state|promise|pledge|vow|assure|guarantee|tell|inform)$/

/** Whether a clause tells of help, or of what two do together. */
export const helps = ({ verb }: Clause): boolean => PROVIDING_VERBS.has(verb.lemma) || COOPERATIVE_VERBS.has(verb.lemma)

/**
 * Whether it tells of something given up: "to cut the duties on Rohirric wool", "to withdraw its troops from Rohan", of its
 * own, and not "to withdraw its envoy" or "to dismantle Rohan's missiles".
 */
export function gives({ verb, objects: [own] }: Clause): boolean {
  if (!own) return false
  const yields = YIELDING_VERBS.has(verb.lemma) && YIELDED.has(own.lemma) && own.owners.length === 0
  return yields || (RELIEVING_VERBS.has(verb.lemma) && RELIEVED.has(own.lemma))
}

/** Whether a day is told behind a verb by which something is to be done, and not until which it goes on. */
function saysByDay({ verb }: Clause, analysis: SentenceAnalysis): boolean {
  const { words, sentence } = analysis
  const day = deadlineAfter(verb.head, analysis)
  if (day !== null) return !/^until$/i.test(words[day.firstToken - 1 - sentence.firstToken] ?? '')
  return saysByWhen(words.slice(verb.head - sentence.firstToken).join(' '))
}

/** "The minister announced that Gondor will supply Rohan with grain": a word given, where somebody is quoted with it. */
export function provided(clause: Clause): Dealing | null {
  const { verb } = clause
  const ahead = verb.tense === 'FUTURE' && verb.modal !== 'would' && clause.governors.length === 0 && !verb.negated
  if (!ahead || !clause.attribution || verb.passive || !PROVIDING_VERBS.has(verb.lemma)) return null
  if (sendsPeople(clause)) return null
  return between(
    clause.subject?.actors ?? [],
    receiversIn(clause),
    verb.head,
    clause,
    `agreement.provided.${verb.lemma}`
  )
}

/** "will send a delegation": a visit. */
const sendsPeople = ({ objects }: Clause): boolean => objects.some(o => PEOPLE.test(o.lemma))
const PEOPLE =
  /^(?:delegation|envoy|emissary|minister|representative|negotiator|diplomat|official|ambassador|team|mission|group|panel|adviser|advisor|letter|message|invitation)$/

/** For whom it is done, or whose it touches: "its embassy in Rohan", "Gondorian wool". */
function touchedBy(clause: Clause): readonly ActorRef[] {
  const receiving = receiversIn(clause)
  if (sidesOf(receiving).size > 0) return receiving
  return clause.objects.flatMap(o =>
    o.complements
      .filter(c => TOUCHING.test(c.preposition))
      .flatMap(({ phrase }) => (phrase.actors.length > 0 ? phrase.actors : phrase.owners))
  )
}

const TOUCHING = /^(?:to|for|from|of|in)$/

/** To whom or for whom it is done. */
export function receiversIn(clause: Clause): readonly ActorRef[] {
  const weighsOn = RELIEVING_VERBS.has(clause.verb.lemma) ? ON : null
  return [
    ...clause.objects.flatMap(o => (o.actors.length > 0 ? o.actors : clause.objects[0] === o ? o.owners : [])),
    ...clause.objects.flatMap(o =>
      o.complements
        .filter(c => TOWARDS.test(c.preposition) || weighsOn?.test(c.preposition))
        .flatMap(c => (c.phrase.actors.length > 0 || weighsOn === null ? c.phrase.actors : c.phrase.owners))
    ),
    ...clause.obliques.filter(o => TOWARDS.test(o.preposition)).flatMap(o => o.phrase.actors)
  ]
}
