import { nounsOf } from '../lexicon/interactions/nouns.js'
import type { NounPhrase, VerbGroup } from './types.js'

/** What nobody does without doing it to somebody. */
const TAKING =
  /^(?:expel|deport|arrest|detain|jail|imprison|free|release|sanction|kill|wound|injure|extradite|evict|summon|ban|bar|blacklist|indict|kidnap|abduct|evacuate|rescue|repatriate|sentence|acquit|execute)$/
const GIVING = /^(?:grant|deny|refuse|offer)$/
const GIVEN = /^(?:asylum|entry|visa|access|refuge|citizenship|bail|permission|passage)$/
const PEOPLE: ReadonlySet<string> = nounsOf(['ENVOY', 'CAPTIVE', 'PERSON'], 'dissident spy exile gunman')

/**
 * "Haradrian envoy expelled from Gondor", "Gondorian dissidents granted asylum": headlines leave out the auxiliary of a passive,
 * which shows in that nothing follows that the envoy could have expelled.
 */
export const isUntoldPassive = (
  { lemma, tense, passive, first, head, modal }: VerbGroup,
  subject: NounPhrase | null,
  objects: readonly NounPhrase[]
): boolean => {
  if (passive || tense !== 'PAST' || first !== head || modal !== null || !subject || !PEOPLE.has(subject.lemma))
    return false
  if (/^(?:the|an?|its|their|his|her|this|that)$/.test(subject.modifiers[0] ?? '')) return false
  return objects.length === 0 ? TAKING.test(lemma) : GIVING.test(lemma) && GIVEN.test(objects[0]!.lemma)
}
