import type { Place } from '../../../domain/claim.js'
import type { ExtractionContext } from '../../document.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { MeetingCandidate } from '../candidate.js'
import { hostPart } from '../nouns/parties.js'
import { candidate, isLeader } from './candidate.js'
import { leading, placeAmong } from '../../places/where.js'

const PARLIAMENTS =
  /^(?:parliament|congress|assembly|senate|legislature|lawmaker|legislator|parliamentarian|mp|mps|deputy|knesset|bundestag|duma|diet|majlis|sejm|rada|riksdag|storting|sitting|session|house|chamber)$/
const SPEECHES = /^(?:speech|address|lecture|remarks?)$/
/** Spoken from afar. */
const REMOTE =
  /\b(?:video|videolink|virtual(?:ly)?|remote(?:ly)?|zoom|online|televised|hologram|recorded|written|letter)\b/i

/** "Quill addressed parliament in Edoras", "gave a speech to the Rohirric parliament": who speaks to another country's parliament is on a visit there. */
export function speechAbroad(
  clause: Clause,
  index: number,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): MeetingCandidate[] {
  const { verb, subject, governors } = clause
  if (verb.passive || verb.negated || !subject) return []
  const heard = audienceOf(clause)
  if (!heard || REMOTE.test(analysis.sentence.text)) return []
  const guests = subject.actors.filter(isLeader)
  const side = guests[0]?.side ?? null
  if (side === null || guests.some(g => g.side !== side)) return []
  const place =
    placeAmong(clause.obliques, analysis, context) ??
    placeAmong(leading(clause, analysis), analysis, context) ??
    stateOf(heard) ??
    (heard.complements[0]?.preposition === 'of' ? stateOf(heard.complements[0].phrase) : null)
  if (!place?.country || side === `country:${place.country}` || !side.startsWith('country:')) return []
  // "addressed the Gondorian parliament in Edoras": told of two countries, one is misread
  const state = stateOf(heard)
  if (state && state.country !== place.country) return []
  if (verb.modal === 'would' && governors.length > 0) return []
  const shape = {
    sort: 'VISIT' as const,
    parts: [...guests.map(ref => ({ ref, role: 'VISITOR' as const })), ...hostPart(place.country, analysis)],
    host: place.country,
    confidence: 0.65,
    rule: 'meeting.travel.address'
  }
  return [candidate(clause, index, analysis, shape, place, false)]
}

/** The parliament that is spoken to; null where it is none. */
function audienceOf({ verb, objects, obliques }: Clause): NounPhrase | null {
  const isParliament = (p: NounPhrase): boolean =>
    (PARLIAMENTS.test(p.lemma) && !/^(?:sitting|session|house|chamber|deputy|assembly)$/.test(p.lemma)) ||
    (/^(?:sitting|session|meeting)$/.test(p.lemma) &&
      (p.lemma !== 'meeting' || p.complements.some(c => PARLIAMENTS.test(c.phrase.lemma))) &&
      p.modifiers.some(m => /^(?:joint|special|extraordinary|plenary)$/.test(m))) ||
    (/^(?:assembly|house|chamber)$/.test(p.lemma) &&
      p.modifiers.some(m => /^(?:national|legislative|federal|upper|lower|parliamentary)$/.test(m)))
  if (verb.lemma === 'address') return objects.find(isParliament) ?? null
  const spoken =
    verb.lemma === 'speak' || (/^(?:give|deliver|make)$/.test(verb.lemma) && objects.some(o => SPEECHES.test(o.lemma)))
  if (!spoken) return null
  return obliques.find(o => /^(?:to|before|in|at)$/.test(o.preposition) && isParliament(o.phrase))?.phrase ?? null
}

/** The country whose parliament it is, where that is said. */
function stateOf({ actors, owners }: NounPhrase): Place | null {
  const side = [...actors, ...owners].map(r => r.side).find(s => s !== null)
  return side?.startsWith('country:') ? { city: null, country: side.slice('country:'.length) } : null
}
