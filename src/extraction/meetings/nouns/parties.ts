import { AGREEMENT_NOUNS } from '../../lexicon/agreement-words.js'
import { PARTY_PREPOSITIONS, TRAVEL_VERBS } from '../../lexicon/meeting-words.js'
import type { ActorRef, NounPhrase, Oblique, SentenceAnalysis } from '../../clauses/types.js'
import type { Part } from '../candidate.js'
import type { PhraseRole } from '../../events/roles.js'

export const RELATIONS = new Set([
  'war',
  'conflict',
  'relation',
  'relationship',
  'tie',
  'border',
  'dispute',
  'ceasefire',
  'truce',
  'tension',
  'trade',
  'difference',
  'peace',
  'agreement',
  'deal',
  'cooperation',
  'fighting',
  'crisis',
  'hostility',
  'standoff',
  'rift',
  'exchange',
  'partnership'
])

export const TAKING_PART = /^(?:participation|attendance|presence|involvement)$/

/** Who owns the meeting: "Lee's meeting", "the US-China talks", "their summit"; a city before the noun is its venue. */
export function ownersOf(phrase: NounPhrase, core: NounPhrase, single: boolean): ActorRef[] {
  const all = [...core.owners, ...(single ? [] : phrase.owners)]
  const owners = all.filter(o => !isTopic(o, core) && !(core.lemma === 'call' && isTopicOfCall(o, core, all)))
  // "Gondor, Rohan talks": items of the list that are themselves parties
  const listed = core.items.slice(0, -1).flatMap(i => i.actors)
  return [...listed, ...owners].filter(o => o.mention.reading !== 'PLACE' || o.mention.form === 'DEMONYM')
}

/** "Brand's Rohan call": what he said or called about. */
const isTopicOfCall = ({ mention }: ActorRef, core: NounPhrase, all: readonly ActorRef[]): boolean =>
  mention.kind === 'COUNTRY' &&
  mention.form === 'NAME' &&
  mention.lastToken === core.head &&
  all.some(o => o.actor.startsWith('leader:') && o.mention.lastToken < mention.firstToken)

/** "Gaza ceasefire talks", held by others: what the talks are about. */
function isTopic({ mention }: ActorRef, core: NounPhrase): boolean {
  const at = core.modifiers.length - (core.head - mention.lastToken)
  return (
    mention.kind === 'COUNTRY' &&
    mention.form !== 'DEMONYM' &&
    mention.lastToken < core.head &&
    /^(?:ceasefire|truce|war|crisis)$/.test(core.modifiers[at] ?? '')
  )
}

/** "Participants in the meeting included Brand" */
export const listsGuests = (role: PhraseRole | null): boolean =>
  role?.clause.verb.lemma === 'include' && /^(?:participant|attendee|guest)$/.test(role.clause.subject?.lemma ?? '')

/** "came to Umbar for talks on a ceasefire with Gondor": with Gondor is the ceasefire to be, the talks are with those he came to. */
export const withoutTopics = (complements: readonly Oblique[], role: PhraseRole | null): readonly Oblique[] =>
  role?.role !== 'OBLIQUE' || role.preposition !== 'for' || !TRAVEL_VERBS[role.clause.verb.lemma]
    ? complements
    : complements.filter(({ preposition }, i) => {
        const before = complements[i - 1]
        const topic = before && /^(?:on|about|over)$/.test(before.preposition) ? before.phrase.lemma : ''
        return preposition !== 'with' || !(RELATIONS.has(topic) || AGREEMENT_NOUNS[topic] !== undefined)
      })

const BODIES =
  /^(?:conference|council|committee|commission|assembly|head|government|state|minister|leader|level|secretary|director|chief|commander|force|official|expert|group|delegation|army|military|ministry|department|agency)$/

const PANELS =
  /^(?:troika|organ|panel|committee|council|commission|assembly|secretariat|group|team|planner|expert|official|ambassador|representative|director)$/

export function partiesOf(complements: readonly Oblique[], sort: string, meal = false): ActorRef[] {
  const parties: ActorRef[] = []
  complements.forEach(({ preposition, phrase }, i) => {
    // "hosted a dinner for his counterparts"
    if (meal && preposition === 'for' && i === 0) {
      parties.push(...phrase.actors)
      return
    }
    const visit = sort === 'VISIT'
    const called = sort === 'CALL' && (preposition === 'to' || preposition === 'by')
    // "a summit with the participation of the presidents of A and B"
    const before = complements[i - 1]
    if (preposition === 'of' && !visit && before && TAKING_PART.test(before.phrase.lemma)) {
      parties.push(...phrase.actors)
      return
    }
    if (visit ? preposition !== 'by' && preposition !== 'of' : !called && !PARTY_PREPOSITIONS.has(preposition)) return
    const topical = before && /^(?:on|about|over|for|to|of|in)$/.test(before.preposition)
    if (preposition === 'between' && topical && RELATIONS.has(before.phrase.lemma)) return // talks on the war between A and B
    if (preposition === 'from' && i > 0) return
    // "the meeting of the Conference of Heads of Government of the Union"
    // and "at the level of the chiefs of the border forces of the two countries"
    const body = complements
      .slice(0, i)
      .every(c => (c.preposition === 'of' || c.phrase.lemma === 'level') && BODIES.test(c.phrase.lemma))
    if (preposition === 'of' && i > 0 && (parties.length > 0 || !(body || behindVenue(complements, i)))) return
    // "the meeting of the Union's security troika"
    const bodyOf = preposition === 'of' && i === 0 && phrase.actors.length === 0 && PANELS.test(phrase.lemma)
    if (i === 0) parties.push(...(betweenCapitals(complements)?.phrase.actors ?? []))
    // "the meeting of the Gondor-Rohan working group"
    const ofTwoStates = new Set(phrase.owners.map(o => o.side)).size > 1
    const ofBody = phrase.owners.filter(o => ofTwoStates || o.actor.startsWith('organization:'))
    parties.push(...(bodyOf ? ofBody : phrase.actors))
  })
  return parties
}

/** "between officials in Lindon and Edoras": the complement that says whose they are, and not where they met. */
export function betweenCapitals([first, next]: readonly Oblique[]): Oblique | undefined {
  if (first?.preposition !== 'between' || first.phrase.actors.length > 0 || !MINISTERIAL.test(first.phrase.lemma))
    return undefined
  return [...first.phrase.complements, ...(next ? [next] : [])].find(
    c => /^(?:in|from)$/.test(c.preposition) && new Set(c.phrase.actors.map(r => r.side)).size === 2
  )
}

/** "a meeting in Lindon of the ministers of A and B": what comes before only says where. */
function behindVenue(complements: readonly Oblique[], i: number): boolean {
  const { phrase } = complements[i]!
  const people = phrase.actors.some(r => r.actor.startsWith('leader:')) || MINISTERIAL.test(phrase.lemma)
  return (
    people &&
    complements
      .slice(0, i)
      .every(
        c =>
          /^(?:in|at)$/.test(c.preposition) &&
          c.phrase.items.length === 1 &&
          c.phrase.actors.every(r => r.mention.reading === 'PLACE') &&
          !OWNED.test(c.phrase.lemma)
      )
  )
}

const MINISTERIAL = /^(?:minister|leader|president|premier|head|chief|king|negotiator|envoy|official|representative)$/
/** "in the capital of Rohan": whose capital it is. */
const OWNED = /^(?:capital|city|town|presence|office|residence|palace|house|honou?r|interest|light|wake|face|spirit)$/

/** "This follows talks held between Quill and Brand", "after talks attended by both": who held them stands with the participle. */
export function heldBetween(told: PhraseRole | null, phrase: NounPhrase): readonly ActorRef[] {
  const { relation, verb, obliques } = told?.clause ?? { relation: 'MAIN', verb: null, obliques: [] }
  if (relation !== 'REDUCED' || !verb || told?.clause.subject?.first !== phrase.first) return []
  const links = /^(?:hold|conduct|convene)$/.test(verb.lemma)
    ? /^(?:between|with|among)$/
    : verb.lemma === 'attend'
      ? /^by$/
      : null
  return links === null ? [] : obliques.filter(o => links.test(o.preposition)).flatMap(o => o.phrase.actors)
}

export function hostPart(code: string, analysis: SentenceAnalysis): Part[] {
  const mention = analysis.mentions.find(m => m.actors.includes(`country:${code}`) || m.country === code)
  return mention ? [{ ref: { actor: `country:${code}`, side: `country:${code}`, mention }, role: 'HOST' }] : []
}

/** "Rohan's hosting of the summit" */
export function hostingOf(
  parent: { readonly phrase: NounPhrase; readonly preposition: string } | null
): readonly ActorRef[] {
  return parent?.preposition === 'of' && (parent.phrase.lemma === 'hosting' || parent.phrase.lemma === 'host')
    ? parent.phrase.owners
    : []
}

/** "is in Umbar for a visit" */
export const comesFor = ({ role, preposition, clause }: PhraseRole): boolean =>
  role === 'OBLIQUE' && preposition === 'for' && /^(?:be|arrive|travel|come|fly|land)$/.test(clause.verb.lemma)

const GOING =
  /^(?:be|arrive|travel|come|go|fly|leave|depart|embark|land|set|return|head|meet|remain|stay|visit|take|start|begin|welcome|receive|accompany)$/

/** "is on a visit to Umbar", "arrived on an official visit": the subject is the visitor; "spoke on the visit" has another. */
export const onTheWay = (sort: string, role: PhraseRole | null, phrase: NounPhrase): boolean =>
  sort === 'VISIT' &&
  role?.role === 'OBLIQUE' &&
  /^(?:on|as part of)$/.test(role.preposition ?? '') &&
  (GOING.test(role.clause.verb.lemma) ||
    // "signed the deal on a state visit to Umbar"; but nobody is anywhere who commented on one
    (!TAKES_ON.test(role.clause.verb.lemma) &&
      !role.clause.objects.some(o => TELLS_ON.test(o.lemma)) &&
      /^(?:an?|his|her)$/.test(phrase.modifiers[0] ?? ''))) &&
  !/^(?:the|this|that|these|those)$/.test(phrase.modifiers[0] ?? '')
/** Nouns with "on" of what they are about: "followed the reports on a visit". */
const TELLS_ON =
  /^(?:report|news|article|statement|comment|information|detail|data|debate|discussion|question|decision|talk|light|money|dollar|time|bearing|influence|effect|impact|view|opinion|ban|limit|attack)$/
/** Verbs with "on" of what they are about. */
const TAKES_ON =
  /^(?:agree|decide|comment|insist|focus|report|brief|speak|reflect|write|depend|call|cent(?:er|re)|plan|count|rely|work|base|settle|embark|impose|spend|concentrate|elaborate|remark|vote|hinge|inform|update|consult|talk|touch|dwell)$/
