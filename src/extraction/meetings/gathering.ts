import type { Place } from '../../domain/claim.js'
import { REGIONAL_MODIFIERS } from '../lexicon/meeting-words.js'
import type { NounPhrase, Oblique, SentenceAnalysis } from '../clauses/types.js'
import { sidesOfParts, type Part } from './candidate.js'

const OFFICIALS = /^(?:leader|minister|head|president|premier|envoy|chief|diplomat|negotiator|official)$/

/**
 * The country in which states gather that the text does not name: "a meeting of Arab foreign ministers in Umbar", "hosted a regional summit
 * on Harad". Null where nothing shows that they are states.
 */
export function gatheringUnnamed(
  phrase: NounPhrase,
  core: NounPhrase,
  sort: string,
  parts: readonly Part[],
  place: Place | null,
  host: string | null,
  /** Whether people of many states hold it. */
  held: boolean,
  /** Whether it is told to take place. */
  occurs: boolean,
  analysis: SentenceAnalysis
): string | null {
  const sides = sidesOfParts(parts)
  if (sides.length > 1 || sort === 'CALL' || sort === 'VISIT') return null
  const regional = (p: NounPhrase): boolean => p.modifiers.some(m => REGIONAL_MODIFIERS.has(m))
  const members = core.complements.find(c => /^(?:of|between|among)$/.test(c.preposition))?.phrase
  const ofOfficials =
    members !== undefined && OFFICIALS.test(members.lemma) && members.actors.length === 0 && regional(members)
  if (ofOfficials && place?.country && sides.length === 0) return place.country
  // "West African heads of state have begun an emergency summit in Rohan", "are holding talks there"
  if (sides.length === 0 && place?.country && held) return place.country
  // "a donor conference on Harad opened in Edoras"
  const seat = occurs && phrase.modifiers.some(m => OF_STATES.test(m)) ? place?.country : null
  const at = host ?? seat
  if (!at || sort !== 'SUMMIT') return null
  // "hosted an international conference on Harad"
  const about = core.complements.filter(c => /^(?:on|about|over|for)$/.test(c.preposition)).map(c => c.phrase)
  const foreign = about.some(p =>
    analysis.mentions.some(
      m =>
        m.firstToken >= p.first &&
        m.lastToken <= p.last &&
        (m.kind === 'COUNTRY' || m.kind === 'PLACE') &&
        m.country !== at &&
        !m.actors.includes(`country:${at}`)
    )
  )
  return foreign || (host !== null && (regional(phrase) || regional(core))) || ofOfficials ? at : null
}

const OF_STATES = /^(?:international|donors?|peace|ministerial|high-level|pledging|reconstruction|recovery|global)$/

/** "talks between Harad's warring parties": each other's, though one country's. */
export const rivals = (phrase: NounPhrase, core: NounPhrase = phrase): boolean =>
  [phrase, core, ...core.complements.map(c => c.phrase)].some(
    p =>
      PARTIES.test(p.lemma) &&
      (p.modifiers.some(m => /^(?:warring|rival|opposing)$/.test(m)) || p.complements.some(toConflict))
  )

/** "the parties to the Haradrim conflict" */
const toConflict = ({ preposition, phrase }: Oblique): boolean =>
  preposition === 'to' && /^(?:conflict|war|dispute)$/.test(phrase.lemma) && phrase.owners.length > 0

const PARTIES =
  /^(?:lawmaker|politician|party|side|faction|government|administration|general|group|leader|parliament|force|delegation)$/
