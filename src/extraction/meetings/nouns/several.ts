import { MEETING_NOUNS, OTHER_OCCASION } from '../../lexicon/meeting-words.js'
import type { NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { MeetingCandidate } from '../candidate.js'
import { sidesOfParts } from '../candidate.js'
import type { PhraseRole } from '../../events/roles.js'

const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen|\w+tie)th|inaugural|latest|next)$/
const STANDING_BODIES = /^(?:commission|committee|council|mechanism|consultation|dialogue|jmc|jcm|group|forum)$/

/** "the fifth round of the Gondor-Rohan Joint Commission", "held the eighth Consultation Mechanism": a body of two states that sits. */
export function isSitting(phrase: NounPhrase): boolean {
  const nth = phrase.modifiers.some(m => ORDINAL.test(m))
  if (STANDING_BODIES.test(phrase.lemma)) return nth && phrase.modifiers.some(m => JOINT.test(m))
  const [link] = phrase.complements
  return (
    /^(?:round|edition|sitting)$/.test(phrase.lemma) &&
    nth &&
    link?.preposition === 'of' &&
    STANDING_BODIES.test(link.phrase.lemma) &&
    MEETING_NOUNS[link.phrase.lemma] === undefined
  )
}

/** "will co-chair the joint commission in Lindon", "convened the joint committee": a body of both that sits. */
export const isChaired = (phrase: NounPhrase, role: PhraseRole | null): boolean =>
  role?.role === 'OBJECT' &&
  /^(?:(?:co-?)?chair|convene|inaugurate)$/.test(role.clause.verb.lemma) &&
  STANDING_BODIES.test(phrase.lemma) &&
  phrase.modifiers.some(m => JOINT.test(m))

const JOINT =
  /^(?:joint|bilateral|intergovernmental|inter-governmental|ministerial|consultation|consultative|cooperation|coordination|strategic|mixed)$/

/** "had a one-on-one with Brand", "held their first face-to-face": the tokens are those of a number and of faces. */
export const oneOnOne = ({ lemma, modifiers }: NounPhrase): boolean =>
  /^(?:one|face)$/.test(lemma) &&
  /^(?:an?|the|his|her|their)$/.test(modifiers[0] ?? '') &&
  /^(?:on|to)$/.test(modifiers.at(-2) ?? modifiers.at(-1) ?? '')

/** "a pull-aside", "a sit-down", "a tête-à-tête", but no "get-together of retailers" */
export const isInformal = ({ lemma, modifiers, complements }: NounPhrase): boolean =>
  !complements.some(c => c.preposition === 'of') &&
  ((/^(?:aside|down|together)s?$/.test(lemma) &&
    /^(?:pull|sit|get)$/.test(modifiers.filter(m => m !== '-').at(-1) ?? '')) ||
    (lemma === 'tête' && modifiers.includes('tete')))

/** "separate talks", "a series of meetings", "phone calls": with each of those named behind "with" one. */
export const areSeveral = (phrase: NounPhrase, core: NounPhrase, { words, sentence }: SentenceAnalysis): boolean =>
  phrase.modifiers.includes('separate') ||
  core.modifiers.includes('separate') ||
  (/^(?:call|phonecall|bilateral|bilat|aside)$/.test(core.lemma) &&
    /s$/.test(words[core.head - sentence.firstToken] ?? ''))

/** "held separate talks with A and B": with each his own. */
export function eachApart(told: MeetingCandidate, core: NounPhrase): MeetingCandidate[] {
  const met = new Set(
    core.complements
      .filter(c => c.preposition === 'with' || (told.sort === 'CALL' && c.preposition === 'to'))
      .flatMap(c => c.phrase.actors.map(r => r.actor))
  )
  const others = told.parts.filter(p => met.has(p.ref.actor))
  const own = told.parts.filter(p => !met.has(p.ref.actor))
  const sides = [...new Set(others.map(p => p.ref.side))]
  if (sides.length >= 2 && own.length === 0) return []
  // "A and B held separate talks with envoys": not with each other
  if (met.size === 0 && sidesOfParts(own).length >= 2 && core.complements.some(c => c.preposition === 'with')) return []
  // "A and B held separate talks with Brand"
  const mine = sidesOfParts(own)
  if (sides.length === 1 && mine.length >= 2 && !mine.includes(sides[0] ?? ''))
    return mine.map(side => ({ ...told, parts: [...own.filter(p => p.ref.side === side), ...others] }))
  if (sides.length < 2 || sidesOfParts(own).length !== 1) return [told]
  return sides.map(side => ({ ...told, parts: [...own, ...others.filter(p => p.ref.side === side)] }))
}

export const isNextRound = (phrase: NounPhrase): boolean =>
  phrase.lemma === 'round' &&
  phrase.actors.length === 0 &&
  phrase.complements[0]?.preposition !== 'of' &&
  phrase.modifiers.every(m =>
    /^(?:an?|the|their|two|three|four|five|first|second|third|fourth|fifth|sixth|seventh|eighth|next|new|another|further|fresh|final|last|previous|prior|earlier|latest)$/.test(
      m
    )
  ) &&
  phrase.modifiers.some(m => m === 'first' || OTHER_OCCASION.has(m))
