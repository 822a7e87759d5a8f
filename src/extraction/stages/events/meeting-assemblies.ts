import { REGIONAL_MODIFIERS } from '../../lexicon/meeting-words.js'
import type { ActorRef, Clause, NounPhrase } from '../../clauses/types.js'
import type { Shape } from './verb-candidate.js'

/** Organisations that are called by the gathering they are. */
const NAMED_BY_GATHERING = /\b(?:Forum|Summit|Conference|Assembly|Congress|Council)$/i
const BEGINNING = /^(?:open|begin|start|convene|conclude|end|close|resume|gather)(?: (?:off|up|down))?$/

/** "Union leaders posed for a family photo in Sorrel" */
function posing({ verb, subject, obliques }: Clause): Shape | null {
  const photo = obliques.some(
    o => o.preposition === 'for' && /^(?:photo|picture|photograph|portrait)$/.test(o.phrase.lemma)
  )
  if (verb.lemma !== 'pose' || !photo || !subject || subject.lemma !== 'leader') return null
  const bodies = subject.actors.filter(({ actor }) => actor.startsWith('organization:'))
  return bodies.length === 1 ? gathered(bodies) : null
}

const gathered = (bodies: readonly ActorRef[]): Shape => ({
  sort: 'SUMMIT',
  parts: bodies.map(ref => ({ ref, role: 'PARTICIPANT' as const })),
  needsOccasion: true,
  confidence: 0.75,
  rule: 'meeting.verb.assemble'
})

/** "The Inner Sea Forum is being held in Sorrel", "opened in Sorrel": an organisation that is its own gathering. */
export function assembly(clause: Clause): Shape | null {
  const { verb, subject, objects } = clause
  if (verb.lemma === 'pose') return posing(clause)
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
