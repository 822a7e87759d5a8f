import type { Place } from '../../domain/claim.js'
import type { ExtractionContext } from '../document.js'
import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { cityNamed, placeAmong, placeInName, placeOfMention } from './where.js'

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
    townInName(phrase, analysis, context) ??
    seatOfAssembly(phrase, context)
  )
}

/** "the Edoras Forum": a capital right before the noun, or at the head of a name. */
function cityInName({ owners, head }: NounPhrase, context: ExtractionContext): Place | null {
  const capital = owners.find(o => o.mention.form === 'CAPITAL' && o.mention.lastToken <= head)
  return capital ? placeOfMention(capital.mention, context) : null
}

/** "the Gullport Diplomacy Forum": a town that the name of a gathering begins with, however small. */
function townInName(
  { first, head }: NounPhrase,
  { words, sentence }: SentenceAnalysis,
  context: ExtractionContext
): Place | null {
  const name = words.slice(first - sentence.firstToken, head - sentence.firstToken).filter(w => !/^the$/i.test(w))
  const genitive = name.some(w => /^['’]s?$/.test(w))
  if (genitive || !name.every(w => /^\p{Lu}/u.test(w))) return null
  return cityNamed(name.slice(0, 2).join(' '), context) ?? (name[0] ? cityNamed(name[0], context) : null)
}

function seatOfAssembly({ lemma, actors }: NounPhrase, { reference }: ExtractionContext): Place | null {
  const body = lemma === 'assembly' ? actors.find(a => a.actor.startsWith('organization:'))?.actor : undefined
  return body ? (reference.organizations.get(body.slice('organization:'.length))?.headquarters ?? null) : null
}
