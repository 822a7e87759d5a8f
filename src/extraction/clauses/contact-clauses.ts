import type { Part } from './parts.js'

/** What is concluded between states, by its name. */
export const PACTS = /^(?:agreement|deal|accord|pact|treaty|ceasefire|truce|memorandum|protocol|convention)s?$/

/** What is done to a paper by those who come to it. */
export const MAKING = /^(?:sign|conclude|negotiate|reach|strike|seal|initial|agree|ratify)$/

/** "the deal | Rohan struck with Gondor", "the pact | Rohan and Gondor signed": who came to it stands right behind it, without "that". */
export function ofPaper(parts: readonly Part[], p: number): boolean {
  const [antecedent, subject, verb] = [parts[p - 2], parts[p - 1], parts[p]]
  if (verb?.type !== 'VERB' || verb.verb.passive || !MAKING.test(verb.verb.lemma)) return false
  if (subject?.type !== 'NOUN' || (antecedent?.type !== 'NOUN' && antecedent?.type !== 'PP')) return false
  const { phrase } = subject
  const states = phrase.actors.every(a => a.mention.kind === 'COUNTRY' && a.mention.form !== 'DEMONYM')
  return (
    PACTS.test(antecedent.phrase.lemma) &&
    antecedent.phrase.last === phrase.first &&
    antecedent.phrase.actors.length === 0 &&
    parts[p + 1]?.type !== 'NOUN' &&
    phrase.actors.length > 0 &&
    phrase.items.length === phrase.actors.length &&
    states
  )
}
