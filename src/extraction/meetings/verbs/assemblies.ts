import { REGIONAL_MODIFIERS } from '../../lexicon/meeting-words.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { Shape } from './candidate.js'
import { participant } from '../candidate.js'

/** Organisations that are called by the gathering they are. */
const NAMED_BY_GATHERING = /\b(?:Forum|Summit|Conference|Assembly|Congress|Council)$/i
const BEGINNING = /^(?:open|begin|start|convene|conclude|end|close|resume|gather)(?: (?:off|up|down))?$/

/** What the leaders of a union do where they have come together. */
const TOGETHER =
  /^(?:pose|agree|approve|adopt|issue|endorse|sign|urge|call|back|pledge|condemn|discuss|launch|decide|vow|reaffirm|renew|warn|debate|clash|confirm|elect)$/

/** "Union leaders posed for a family photo in Sorrel", "the Union's foreign ministers agreed in Sorrel to extend the ban": they meet there. */
function actingTogether(clause: Clause, analysis: SentenceAnalysis): Shape | null {
  const { verb, subject, governors } = clause
  if (!TOGETHER.test(verb.lemma) || verb.passive || verb.negated || verb.modal !== null || governors.length > 0)
    return null
  if (!subject || subject.items.length > 1 || !/^(?:leader|minister|head)$/.test(subject.lemma)) return null
  if (!(verb.tense === 'PAST' || verb.perfect) || verb.form !== 'FINITE') return null
  const [body, ...more] = subject.actors
  if (!body?.actor.startsWith('organization:') || more.length > 0) return null
  const placed =
    verb.lemma === 'pose' ||
    toldWhere(clause, analysis) ||
    (ISSUED.test(verb.lemma) && clause.objects.some(o => PAPERS.test(o.lemma)))
  if (placed) return { ...gathered([body]), needsPlace: ({ city }) => city !== null }
  // "UMBAR - The Union's leaders agreed on Friday": there, if nothing else is told
  const elsewhere = clause.obliques.some(o => /^(?:in|at)$/.test(o.preposition) && o.phrase.actors.length > 0)
  return AGREED.test(verb.lemma) && !elsewhere ? { ...gathered([body]), needsOccasion: false, awaits: true } : null
}

const AGREED = /^(?:agree|adopt|approve|endorse|issue|decide|pledge)$/
const ISSUED = /^(?:adopt|issue|sign|endorse|approve)$/
const PAPERS = /^(?:declaration|communiqu[eé]|statement|charter|treaty|pact|agreement|resolution|text|document)$/

/** "agreed in Sorrel", "In Sorrel the leaders urged": where they did it, and not where the attack was that they condemned. */
function toldWhere({ verb, obliques, objects }: Clause, { phrases, openers, clauses }: SentenceAnalysis): boolean {
  const [first] = obliques
  const close =
    first !== undefined &&
    /^(?:in|at)$/.test(first.preposition) &&
    first.phrase.first <= verb.last + 2 &&
    objects.every(o => o.first > first.phrase.first)
  const [opening] = phrases
  const start = clauses[0]?.verb.first ?? 0
  return (
    close || (opening !== undefined && /^(?:in|at)$/i.test(openers.get(opening.first) ?? '') && opening.last < start)
  )
}

const gathered = (bodies: readonly ActorRef[]): Shape => ({
  sort: 'SUMMIT',
  parts: bodies.map(participant),
  needsOccasion: true,
  confidence: 0.75,
  rule: 'meeting.verb.assemble'
})

/** "The Inner Sea Forum is being held in Sorrel", "opened in Sorrel": an organisation that is its own gathering. */
export function assembly(clause: Clause, analysis: SentenceAnalysis): Shape | null {
  const { verb, subject, objects } = clause
  const acting = actingTogether(clause, analysis)
  if (acting) return acting
  const bodies = (subject?.actors ?? []).filter(
    ({ actor, mention }) => actor.startsWith('organization:') && NAMED_BY_GATHERING.test(mention.text)
  )
  if (bodies.length !== 1 || subject!.items.length > 1) return null
  const held = verb.lemma === 'hold' && verb.passive
  const occurs =
    (verb.lemma === 'take' && objects[0]?.lemma === 'place') ||
    (verb.lemma === 'kick' && verb.particle === 'off') ||
    (BEGINNING.test(verb.lemma) && objects.length === 0 && !verb.passive)
  if (!held && !occurs) return null
  return gathered(bodies)
}

const ENVOYS =
  /^(?:leader|minister|head|president|premier|ruler|monarch|chief|envoy|diplomat|negotiator|official|delegate|delegation|representative|ambassador|mediator|general|commander|counterpart)$/
const STATES = /^(?:country|nation|state|government|continent|region|world|power|bloc|member|signatory)$/

/**
 * People of several states that nobody names: "East African leaders", "eleven heads of state", "delegates from forty
 * countries", "ministers from across the region".
 */
export function fromManyStates(phrase: NounPhrase | null): boolean {
  if (!phrase || phrase.actors.length > 0 || phrase.owners.length > 0) return false
  if (phrase.items.some(item => !ENVOYS.test(item.lemma))) return false
  const [link] = phrase.complements
  // "world leaders in chip making"
  if (link?.preposition === 'in' && TRADES.test(link.phrase.lemma)) return false
  if (/^(?:other|several|many)$/.test(phrase.modifiers[0] ?? '') && RANKED.test(phrase.lemma)) return true
  if (phrase.lemma === 'head') return link?.preposition === 'of' && /^(?:state|government)$/.test(link.phrase.lemma)
  // "regional officials" may be those of a province
  const ranked = /^(?:leader|minister|president|premier|ruler|monarch|envoy|diplomat)$/.test(phrase.lemma)
  if (phrase.modifiers.some(m => REGIONAL_MODIFIERS.has(m) && (ranked || m !== 'regional'))) return true
  if (link === undefined || !/^(?:of|from|over|across|representing)$/.test(link.preposition)) return false
  // "presidents from across West Africa"
  if (link.phrase.actors.length === 0 && REGIONS.test(lastOf(link.phrase))) return true
  const { lemma, modifiers, actors } = link.phrase
  // "other heads of state"
  const many = modifiers.some(m => MANY.test(m))
  return actors.length === 0 && ((STATES.test(lemma) && many) || modifiers.some(m => REGIONAL_MODIFIERS.has(m)))
}

const TRADES =
  /(?:ing|industry|sector|field|technology|science|business|medicine|fashion|research|energy|chip|car|software|music|sport|tech|retail)$/

const lastOf = ({ modifiers, lemma }: NounPhrase): string => [modifiers.at(-1) ?? '', lemma].join(' ')

/** Parts of the world that hold many states. */
const REGIONS =
  /(?:^|[ -])(?:africa|asia|europe|america|caribbean|pacific|balkan|mediterranean|maghreb|sahel|caucasus|gulf|middle east|horn|scandinavia|oceania)$/

const RANKED = /^(?:leader|head|president|premier)$/

const MANY =
  /^(?:\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|dozens|several|many|some|various|neighbouring|neighboring|regional|member|other|across|all)$/
