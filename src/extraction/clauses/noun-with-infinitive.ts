import type { Draft } from './draft.js'
import type { Part } from './parts.js'
import type { NounPhrase } from './types.js'
import { INTENDED, ORDERS, RESOLVES } from '../lexicon/intentions.js'
import { REPORTING } from './words.js'

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
  if (object?.type !== 'NOUN') return null
  const last = drafts[byPart.get(verbBefore(parts, k)) ?? -1]
  if (!last) return null
  const [taken, more] = last.objects
  if (more || (taken && taken !== object.phrase && parts[k - 1]?.type !== 'NOUN')) return null
  const draft = outermost(last, parts, drafts)
  const lemma = draft.governors?.at(-1)?.lemma ?? ''
  // "Talks to end the war | will start": no headline's future, for the sentence has a verb of its own
  const future = draft.relation === 'MAIN' && lemma === 'be to'
  if (
    !future &&
    (draft.relation !== 'INFINITIVE' || !(ORDERS.has(lemma) || RESOLVES.has(lemma) || INTENDED.has(lemma)))
  )
    return null
  let at = draft.at - 1
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
  if (taken !== object.phrase) last.objects.push(object.phrase)
  if (future) {
    draft.relation = 'INFINITIVE'
    draft.subject = null
    return { subject: noun.phrase, at }
  }
  return { subject: draft.outer == null && draft.subject ? draft.subject : noun.phrase, at }
}

/** "to pay Harad | a billion crowns | is": the verb before what it gives, and to whom. */
const verbBefore = (parts: readonly Part[], k: number): number =>
  parts[k - 1]?.type === 'NOUN' && parts[k - 2]?.type === 'VERB' ? k - 2 : k - 1

/** "to help Harad | build | a railway": the infinitive that hangs on the noun. */
function outermost(draft: Draft, parts: readonly Part[], drafts: readonly Draft[]): Draft {
  const outer = draft.outer === null ? undefined : drafts[draft.outer]
  if (draft.relation !== 'INFINITIVE' || !outer || outer.verb.form !== 'INFINITIVE' || outer.at >= draft.at)
    return draft
  const between = parts.slice(outer.at + 1, draft.at)
  return between.every(x => x.type === 'NOUN') ? outermost(outer, parts, drafts) : draft
}
