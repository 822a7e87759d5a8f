import type { Part } from './parts.js'

/** What is concluded between states, by its name. */
export const PACTS = /^(?:agreement|deal|accord|pact|treaty|ceasefire|truce|memorandum|protocol|convention)s?$/

/** What is done to a paper by those who come to it. */
export const MAKING = /^(?:sign|conclude|negotiate|reach|strike|seal|initial|agree|ratify)$/

/** What one state does to something that has been named before: "the sanctions that Rohan imposed". */
const DONE_TO =
  /^(?:sign|conclude|negotiate|reach|strike|seal|initial|agree|ratify|impose|launch|propose|make|take|back|support|send|issue|announce|host|hold|lead|buy|sell|offer|adopt|build|fire|use|broker|release|publish|approve|seize|occupy|control|annex|arm|fund|finance|supply)$/
/** After these, "that" tells what is claimed or feared. */
const CONTENT =
  /^(?:claim|fear|belief|news|report|fact|idea|hope|concern|suggestion|possibility|allegation|accusation|statement|view|announcement|sign|evidence|assurance|condition|demand|message|warning|rumour|rumor|impression|sense|proof|conclusion|decision|argument|promise|day|time|year|moment)$/

/**
 * "The treaty that Rohan signed in May allows …": the sentence opens with what somebody did something to, and another verb
 * says what it does.
 */
export function opensWithObject(parts: readonly Part[], p: number): boolean {
  const [antecedent, that, subject, verb] = [parts[p - 3], parts[p - 2], parts[p - 1], parts[p]]
  if (p !== 3 || verb?.type !== 'VERB' || verb.verb.passive || verb.verb.form !== 'FINITE') return false
  if (that?.type !== 'SUBORDINATOR' || that.word !== 'that') return false
  if (antecedent?.type !== 'NOUN' || subject?.type !== 'NOUN' || subject.phrase.actors.length === 0) return false
  if (antecedent.phrase.actors.length > 0 || CONTENT.test(antecedent.phrase.lemma) || !DONE_TO.test(verb.verb.lemma))
    return false
  if (parts[p + 1]?.type === 'NOUN') return false
  for (let k = p + 1; k < parts.length; k++) {
    const part = parts[k]!
    if (part.type === 'VERB') return part.verb.form === 'FINITE'
    if (part.type !== 'PP' && part.type !== 'TIME' && part.type !== 'ADJECTIVE') return false
  }
  return false
}

/** "the deal | Rohan struck with Gondor", "the pact | Rohan and Gondor signed": who came to it stands right behind it, without "that". */
export function ofPaper(parts: readonly Part[], p: number): boolean {
  const [antecedent, subject, verb] = [parts[p - 2], parts[p - 1], parts[p]]
  if (verb?.type !== 'VERB' || verb.verb.passive || !MAKING.test(verb.verb.lemma)) return false
  if (subject?.type !== 'NOUN' || (antecedent?.type !== 'NOUN' && antecedent?.type !== 'PP')) return false
  const { phrase } = subject
  const states = phrase.actors.every(
    a =>
      (a.mention.kind === 'COUNTRY' && a.mention.form !== 'DEMONYM') ||
      (a.mention.kind === 'LEADER' && a.mention.form !== 'TITLE')
  )
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
