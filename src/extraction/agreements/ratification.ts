import type { NounPhrase } from '../clauses/types.js'
import type { Roles } from '../events/roles.js'
import { AGREEMENT_NOUNS, AGREEMENT_VERBS, PARLIAMENT, WELCOMING } from '../lexicon/agreement-words.js'
import type { Act } from './acts.js'

/** What is done to the papers by which a treaty is ratified, or to its ratification. */
const RATIFYING =
  /^(?:exchange|complete|finish|approve|deposit|sign|hand|present|submit|transmit|receive|swap|issue|deliver)$/

/** How a treaty is ratified that the sentence names behind its ratification. */
export function ratifying(phrase: NounPhrase, roles: Roles): Act | null {
  const parent = roles.parent(phrase)
  if (!parent || !/^(?:of|for)$/.test(parent.preposition)) {
    const holder = isInstrument(phrase) ? roles.of(phrase) : null
    return holder && exchanged(holder) ? actOf(holder) : null
  }
  // "welcomed the ratification of the treaty", "its approval by the senate"
  const { phrase: consent } = parent
  const byHouse = consent.complements.some(c => c.preposition === 'by' && PARLIAMENT.test(c.phrase.lemma))
  if (consent.lemma === 'ratification' || (consent.lemma === 'approval' && byHouse)) {
    const holder = roles.of(consent)
    if (holder && WELCOMING.test(holder.clause.verb.lemma)) return { ...actOf(holder), about: true }
  }
  if (consent.lemma !== 'ratification' && !isInstrument(consent)) return null
  // "exchanged the instruments of ratification of the treaty", "completed its ratification"
  const instrument = isInstrument(consent) ? consent : (roles.parent(consent)?.phrase ?? consent)
  const holder = roles.of(instrument)
  return holder && exchanged(holder) ? actOf(holder) : null
}

type Holder = NonNullable<ReturnType<Roles['of']>>

const exchanged = ({ role, clause }: Holder): boolean =>
  RATIFYING.test(clause.verb.lemma) && (role === 'OBJECT' || (role === 'SUBJECT' && clause.verb.passive))

const actOf = ({ clause, index }: Holder): Act => ({
  clause,
  index,
  verb: AGREEMENT_VERBS.ratify!,
  asSubject: false
})

/** "instruments of ratification", "ratification documents" */
export const isInstrument = ({ lemma, modifiers, complements: [of] }: NounPhrase): boolean =>
  /^(?:instrument|document|letter|note|paper)$/.test(lemma) &&
  (modifiers.includes('ratification') || (of?.preposition === 'of' && of.phrase.lemma === 'ratification'))

/** "the instruments of ratification of the treaty": no paper beside the treaty. */
export const isInstrumentOf = (phrase: NounPhrase): boolean =>
  isInstrument(phrase) &&
  phrase.complements.some(c => /^(?:of|for)$/.test(c.preposition) && AGREEMENT_NOUNS[c.phrase.lemma]?.strong === true)
