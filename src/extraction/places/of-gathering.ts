import type { Place } from '../../domain/claim.js'
import type { ExtractionContext } from '../document.js'
import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { placeAmong, placeInName, placeOfMention } from './where.js'

/** Where people of many states come together. */
export const GATHERINGS =
  /^(?:summit|assembly|forum|conference|cop|congress|gathering|session|council|talk|meeting|funeral|inauguration|game|olympic|expo|fair|ceremony|symposium|dialogue|retreat)$/

/** Where the gathering is beside which somebody met: "the White Council summit in Edoras", "the Umbar Forum", an assembly at its seat. */
export function placeOfGathering(
  phrase: NounPhrase,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): Place | null {
  return (
    placeAmong(phrase.complements, analysis, context) ??
    placeInName(phrase, analysis, context) ??
    cityInName(phrase, context) ??
    seatOfAssembly(phrase, context)
  )
}

/** "the Edoras Forum": a capital right before the noun, or at the head of a name. */
function cityInName({ owners, head }: NounPhrase, context: ExtractionContext): Place | null {
  const capital = owners.find(o => o.mention.form === 'CAPITAL' && o.mention.lastToken <= head)
  return capital ? placeOfMention(capital.mention, context) : null
}

function seatOfAssembly({ lemma, actors }: NounPhrase, { reference }: ExtractionContext): Place | null {
  const body = lemma === 'assembly' ? actors.find(a => a.actor.startsWith('organization:'))?.actor : undefined
  return body ? (reference.organizations.get(body.slice('organization:'.length))?.headquarters ?? null) : null
}
