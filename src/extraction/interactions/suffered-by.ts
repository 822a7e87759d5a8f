import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { doersIn, without } from './actors.js'
import { isHostile } from './compose.js'
import type { Predication } from './predication.js'

/**
 * Whom a deed that a noun tells was done to, where that is who the clause around it is about: "condemned the arrest of its consul
 * by Harad", "welcomed Harad's apology", "thanked Harad for its help", "amid Haradrian threats, Gondor".
 */
export function toTeller(
  p: Predication,
  phrase: NounPhrase,
  { clauses, openers }: SentenceAnalysis,
  sources: readonly ActorRef[]
): ActorRef[] {
  const { root } = p.sense
  for (const clause of clauses) {
    if (!clause.subject) continue
    // "said Harad's expulsion of its envoy was regrettable": who says so
    if (clause.subject.head === phrase.head && owned(root, phrase)) {
      const speaker = without(doersIn(clause.attribution?.speaker ?? null), sources).filter(r => r.side !== null)
      if (speaker.length > 0) return speaker.slice(0, 1)
    }
    if (clause.verb.passive) continue
    const fronted = clause.relation === 'MAIN' && phrase.last <= clause.subject.first
    const aside = pressed(root, phrase, openers) || backedBy(clause, root, phrase, openers)
    if (!holds(clause, phrase) && !(fronted && aside)) continue
    const found =
      owned(root, phrase) ||
      (clause.objects.some(o => o.head === phrase.head) && takes(clause, root, phrase)) ||
      backedBy(clause, root, phrase, openers) ||
      thanksFor(clause, root, phrase, openers) ||
      pressed(root, phrase, openers)
    if (!found) continue
    const refs = without(doersIn(clause.subject), sources).filter(r => r.side !== null)
    return new Set(refs.map(r => r.side)).size === 1 ? refs.slice(0, 1) : []
  }
  return []
}

const within = (outer: NounPhrase, { head }: NounPhrase): boolean =>
  outer.head === head || outer.complements.some(c => c.phrase.head === head)

/** Whether the phrase stands in the clause itself. */
const holds = ({ objects, obliques }: Clause, phrase: NounPhrase): boolean =>
  objects.some(o => within(o, phrase)) || obliques.some(o => within(o.phrase, phrase))

/** "the arrest of its consul", "attacks on their ships" */
const owned = (root: InteractionType, { complements }: NounPhrase): boolean =>
  isHostile(root) &&
  complements.some(
    c =>
      /^(?:of|on|against|at)$/.test(c.preposition) &&
      c.phrase.items.length === 1 &&
      c.phrase.owners.length === 0 &&
      c.phrase.items.some(i => i.possessive === 'its' || i.possessive === 'their')
  )

const GIVEN = /^(?:apology|condolence|congratulation|aid|assistance|donation|help|relief)$/

/** "welcomed the apology from Harad": to who takes it. */
const takes = ({ verb, governors }: Clause, root: InteractionType, { lemma }: NounPhrase): boolean =>
  (root === 'SUPPORT' || root === 'AID') &&
  GIVEN.test(lemma) &&
  /^(?:welcome|accept|receive|acknowledge|appreciate|hail)$/.test(verb.lemma) &&
  verb.tense !== 'FUTURE' &&
  !verb.negated &&
  governors.length === 0

const THANKS = /^(?:gratitude|appreciation|thank|thanks)$/

/** "conveyed his gratitude to Harad for its help" */
const thanksFor = (
  { verb, objects, subject }: Clause,
  root: InteractionType,
  phrase: NounPhrase,
  openers: ReadonlyMap<number, string>
): boolean =>
  (root === 'AID' || root === 'SUPPORT') &&
  subject !== null &&
  openers.get(phrase.first) === 'for' &&
  !verb.negated &&
  (/^(?:thank|praise|commend)$/.test(verb.lemma) || objects.some(o => THANKS.test(o.lemma))) &&
  !phrase.complements.some(c => /^(?:for|to|in)$/.test(c.preposition) && c.phrase.actors.length > 0)

const BACKING = /^(?:support|help|backing|assistance|aid|funding)$/

/** "With support from Harad, Gondor built", "built it with Haradrian aid": who does it is helped. */
const backedBy = (
  { relation }: Clause,
  root: InteractionType,
  { first, lemma }: NounPhrase,
  openers: ReadonlyMap<number, string>
): boolean =>
  (root === 'AID' || root === 'SUPPORT') &&
  (relation === 'MAIN' || relation === 'COORDINATE' || relation === 'COMPLEMENT') &&
  BACKING.test(lemma) &&
  openers.get(first) === 'with'

const PRESSURE = /^(?:threat|warning|demand|criticism|pressure|accusation|condemnation|ultimatum|call)$/

/** "Amid threats by Harad, Gondor", "despite Haradrian warnings" */
const pressed = (root: InteractionType, { first, lemma }: NounPhrase, openers: ReadonlyMap<number, string>): boolean =>
  /^(?:THREATEN|REQUEST|ACCUSE)$/.test(root) &&
  PRESSURE.test(lemma) &&
  /^(?:amid|despite|under|following|after|in the face of|in spite of|in defiance of)$/.test(openers.get(first) ?? '')
