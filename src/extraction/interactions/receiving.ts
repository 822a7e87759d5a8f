import type { NounPhrase, Oblique } from '../clauses/types.js'

/** Verbs whose subject is whom the noun is meant for: "drew condemnation from Gondor", "faces Haradrian sanctions". */
const RECEIVING = new Set(
  'draw face receive suffer endure sustain get prompt spark trigger provoke attract incur earn elicit win enjoy'.split(
    ' '
  )
)

/** "drew praise from Harad", "has the backing of Harad" */
export const receives = (verb: string, { lemma, complements }: NounPhrase): boolean =>
  RECEIVING.has(verb) ||
  (verb === 'have' &&
    /^(?:support|backing|endorsement|blessing|trust)$/.test(lemma) &&
    complements.some(c => c.preposition === 'of' && c.phrase.actors.length > 0))

/** "with anger from Harad", "with anger in Umbar": who feels or does it, by name or by his capital. */
export const isSender = ({ preposition, phrase }: Oblique): boolean =>
  (/^(?:from|by)$/.test(preposition) && phrase.actors.length > 0) ||
  (preposition === 'in' && phrase.actors.some(a => a.mention.form === 'CAPITAL'))
