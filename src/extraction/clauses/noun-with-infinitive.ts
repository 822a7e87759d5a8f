import type { Draft } from './draft.js'
import type { Part } from './parts.js'
import type { NounPhrase } from './types.js'
import { INTENDED, ORDERS, REPORTING, RESOLVES } from './words.js'

/**
 * "Gondor's order to close the consulate | was issued", "said any attempt by Harad to move the markers | would": the noun at k is
 * what the infinitive acts on, and the subject is the noun that the infinitive hangs on. Null elsewhere.
 */
export function nounWithInfinitive(
  parts: readonly Part[],
  k: number,
  drafts: readonly Draft[],
  byPart: ReadonlyMap<number, number>
): { readonly subject: NounPhrase; readonly at: number } | null {
  const object = parts[k]
  const draft = drafts[byPart.get(k - 1) ?? -1]
  if (object?.type !== 'NOUN' || !draft) return null
  const [taken, more] = draft.objects
  if (more || (taken && taken !== object.phrase)) return null
  const lemma = draft.governors?.at(-1)?.lemma ?? ''
  // "Talks to end the war | will start": no headline's future, for the sentence has a verb of its own
  const future = draft.relation === 'MAIN' && lemma === 'be to'
  if (
    !future &&
    (draft.relation !== 'INFINITIVE' || !(ORDERS.has(lemma) || RESOLVES.has(lemma) || INTENDED.has(lemma)))
  )
    return null
  let at = k - 2
  while (parts[at]?.type === 'PP' || parts[at]?.type === 'TIME') at--
  const noun = parts[at]
  if (noun?.type !== 'NOUN' || (future ? noun.phrase.actors.length > 0 : noun.phrase.lemma !== lemma)) return null
  const before = parts[at - 1]
  const opens =
    before === undefined ||
    before.type === 'STOP' ||
    before.type === 'SUBORDINATOR' ||
    (before.type === 'VERB' && REPORTING.has(before.verb.lemma))
  if (!opens) return null
  if (!taken) draft.objects.push(object.phrase)
  if (future) {
    draft.relation = 'INFINITIVE'
    draft.subject = null
    return { subject: noun.phrase, at }
  }
  return { subject: draft.outer == null && draft.subject ? draft.subject : noun.phrase, at }
}
