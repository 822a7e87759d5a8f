import { comeTo, DONE_TO, HANDED, LAYING, TOLD_BY_THAT } from '../lexicon/things-done.js'
import { STEPS } from '../lexicon/interactions/deeds-by-noun.js'
import { isSubjectPronoun, tells, type Draft, type Found } from './draft.js'
import type { Part } from './parts.js'
import type { NounPhrase } from './types.js'
import { REPORTING } from './words.js'

/**
 * "The treaty that Rohan signed in May allows …": the sentence opens with what somebody did something to, and another verb
 * says what it does.
 */
export function opensWithObject(parts: readonly Part[], p: number): boolean {
  const [antecedent, that, subject, verb] = [parts[p - 3], parts[p - 2], parts[p - 1], parts[p]]
  if (p !== 3 || verb?.type !== 'VERB' || verb.verb.passive || verb.verb.form !== 'FINITE') return false
  if (that?.type !== 'SUBORDINATOR' || that.word !== 'that') return false
  if (antecedent?.type !== 'NOUN' || subject?.type !== 'NOUN' || subject.phrase.actors.length === 0) return false
  if (antecedent.phrase.actors.length > 0 || TOLD_BY_THAT.has(antecedent.phrase.lemma) || !DONE_TO.has(verb.verb.lemma))
    return false
  if (parts[p + 1]?.type === 'NOUN') return false
  for (let k = p + 1; k < parts.length; k++) {
    const part = parts[k]!
    if (part.type === 'VERB') return part.verb.form === 'FINITE'
    if (part.type !== 'PP' && part.type !== 'TIME' && part.type !== 'ADJECTIVE') return false
  }
  return false
}

/**
 * "The sanctions | Rohan imposed on Harad hurt": a noun with an article, right behind it a state, and a verb that says what
 * the state did to it, for no other object follows.
 */
export function ofDeed(parts: readonly Part[], p: number): boolean {
  const [antecedent, subject, verb] = [parts[p - 2], parts[p - 1], parts[p]]
  if (antecedent?.type !== 'NOUN' || subject?.type !== 'NOUN' || verb?.type !== 'VERB') return false
  return (
    verb.verb.form === 'FINITE' &&
    !verb.verb.passive &&
    DONE_TO.has(verb.verb.lemma) &&
    /^(?:the|those|these|any|all)$/.test(antecedent.phrase.modifiers[0] ?? '') &&
    named(subject.phrase, antecedent) &&
    parts[p + 1]?.type !== 'NOUN'
  )
}

/** "the deal | Rohan struck with Gondor", "the pact | Rohan and Gondor signed", "talks | Rohan and Gondor held": who came to it stands right behind it, without "that". */
export function ofPaper(parts: readonly Part[], p: number): boolean {
  const [antecedent, subject, verb] = [parts[p - 2], parts[p - 1], parts[p]]
  if (verb?.type !== 'VERB' || verb.verb.passive) return false
  if (subject?.type !== 'NOUN' || (antecedent?.type !== 'NOUN' && antecedent?.type !== 'PP')) return false
  const { phrase } = subject
  const states = phrase.actors.every(
    a =>
      (a.mention.kind === 'COUNTRY' && a.mention.form !== 'DEMONYM') ||
      (a.mention.kind === 'LEADER' && a.mention.form !== 'TITLE')
  )
  return (
    comeTo(antecedent.phrase.lemma, verb.verb.lemma) &&
    antecedent.phrase.last === phrase.first &&
    antecedent.phrase.actors.length === 0 &&
    parts[p + 1]?.type !== 'NOUN' &&
    phrase.actors.length > 0 &&
    phrase.items.length === phrase.actors.length &&
    states
  )
}

/** "areas | it seized", "the weapons | they had supplied", "a decision | Rohan called": a relative clause without "that". */
export function contactRelative(parts: readonly Part[], p: number, drafts: readonly Draft[]): Found | null {
  // "a quarrel it | "does not understand"": a quotation may begin with the verb
  const at = parts[p - 1]?.type === 'QUOTE' ? p - 2 : p - 1
  const subject = parts[at]
  const antecedent = parts[at - 1]
  if (subject?.type !== 'NOUN') return null
  const pronoun = isSubjectPronoun(subject.phrase)
  const previous = drafts[drafts.length - 1]
  if (
    ofPaper(parts, p) &&
    (previous || antecedent?.type === 'NOUN' || (antecedent?.type === 'PP' && antecedent.preposition === 'of'))
  ) {
    const { phrase } = antecedent as { phrase: NounPhrase }
    return {
      subject: subject.phrase,
      relation: 'RELATIVE',
      antecedent: phrase,
      object: phrase,
      outer: previous ? drafts.length - 1 : null
    }
  }
  if (!previous && ofDeed(parts, p)) {
    const { phrase } = antecedent as { phrase: NounPhrase }
    return { subject: subject.phrase, relation: 'RELATIVE', antecedent: phrase, object: phrase, outer: null }
  }
  if (!pronoun && !named(subject.phrase, antecedent)) return null
  if (antecedent?.type !== 'NOUN' && antecedent?.type !== 'PP') return null
  if (!previous || (REPORTING.has(previous.verb.lemma) && previous.objects.length === 0 && pronoun)) return null
  return {
    subject: subject.phrase,
    relation: 'RELATIVE',
    antecedent: antecedent.phrase,
    object: antecedent.phrase,
    outer: drafts.length - 1
  }
}

/** A state right behind a noun with an article of its own. */
const named = (subject: NounPhrase, antecedent: Part | undefined): boolean =>
  antecedent?.type === 'NOUN' &&
  antecedent.phrase.last === subject.first &&
  antecedent.phrase.actors.length === 0 &&
  subject.items.length === 1 &&
  subject.actors.length === 1 &&
  (/^(?:COUNTRY|ORGANIZATION)$/.test(subject.actors[0]!.mention.kind) || subject.actors[0]!.mention.form === 'CAPITAL')

/** "annulled the deal that it signed with Rohan": the noun before "that" is what was signed. */
export function objectRelative(
  parts: readonly Part[],
  p: number,
  subjectAt: number,
  drafts: readonly Draft[]
): Found | null {
  const that = parts[subjectAt - 1]
  const antecedent = parts[subjectAt - 2]
  const subject = parts[subjectAt]
  if (subjectAt !== p - 1 || that?.type !== 'SUBORDINATOR' || that.word !== 'that' || subject?.type !== 'NOUN')
    return null
  if (antecedent?.type !== 'NOUN' && antecedent?.type !== 'PP') return null
  const relative = (outer: number | null): Found => ({
    subject: subject.phrase,
    relation: 'RELATIVE',
    antecedent: antecedent.phrase,
    object: antecedent.phrase,
    outer,
    subordinator: 'that'
  })
  const previous = drafts[drafts.length - 1]
  if (!previous && (opensWithObject(parts, p) || opensUnderObject(parts, p))) return relative(null)
  const [verb, next] = [parts[p], parts[p + 1]]
  if (previous && isStepSaidOf(parts, p)) return relative(drafts.length - 1)
  if (!previous || tells(previous) || verb?.type !== 'VERB' || verb.verb.passive || verb.verb.lemma === 'be')
    return null
  if (antecedent.phrase.actors.length > 0 || next?.type === 'NOUN') return null
  // "condemned the sanctions that Rohan had imposed"
  const doneTo =
    (LAYING.has(verb.verb.lemma) ||
      (antecedent.type === 'NOUN' && /^(?:the|those|these)$/.test(antecedent.phrase.modifiers[0] ?? ''))) &&
    subject.phrase.actors.length > 0 &&
    verb.verb.form === 'FINITE' &&
    !TOLD_BY_THAT.has(antecedent.phrase.lemma) &&
    DONE_TO.has(verb.verb.lemma)
  if (!HANDED.has(verb.verb.lemma) && !doneTo) return null
  return relative(drafts.length - 1)
}

/** "Rohan closed the ford, a step that Gondor called hostile": what was just told, taken up by a noun of its own. */
function isStepSaidOf(parts: readonly Part[], p: number): boolean {
  const [comma, noun, verb] = [parts[p - 4], parts[p - 3], parts[p]]
  return (
    comma?.type === 'COMMA' &&
    noun?.type === 'NOUN' &&
    verb?.type === 'VERB' &&
    verb.verb.form === 'FINITE' &&
    !verb.verb.passive &&
    verb.verb.lemma !== 'be' &&
    /^an?$/.test(noun.phrase.modifiers[0] ?? '') &&
    STEPS.has(noun.phrase.lemma) &&
    !TOLD_BY_THAT.has(noun.phrase.lemma) &&
    (parts[p + 1]?.type !== 'NOUN' || CALLING.test(verb.verb.lemma))
  )
}
const CALLING = /^(?:call|brand|label|term|dub|deem|consider|describe|denounce|condemn)$/

/** "Under sanctions that Rohan imposed on Harad, …": the sentence opens with what hangs on it. */
function opensUnderObject(parts: readonly Part[], p: number): boolean {
  const [antecedent, that, subject, verb] = [parts[p - 3], parts[p - 2], parts[p - 1], parts[p]]
  if (verb?.type !== 'VERB' || verb.verb.passive || verb.verb.form !== 'FINITE' || antecedent?.type !== 'PP')
    return false
  if (that?.type !== 'SUBORDINATOR' || that.word !== 'that' || subject?.type !== 'NOUN') return false
  if (subject.phrase.actors.length === 0 || antecedent.phrase.actors.length > 0) return false
  if (TOLD_BY_THAT.has(antecedent.phrase.lemma) || !DONE_TO.has(verb.verb.lemma)) return false
  return parts[p + 1]?.type !== 'NOUN' && parts.slice(0, p - 2).every(x => x.type === 'PP' || x.type === 'TIME')
}
