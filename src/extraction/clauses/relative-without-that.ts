import { ofPaper, opensWithObject } from './contact-clauses.js'
import { isSubjectPronoun, tells, type Draft, type Found } from './draft.js'
import type { Part } from './parts.js'
import type { NounPhrase } from './types.js'
import { REPORTING } from './words.js'

/** "areas | it seized", "the weapons | they had supplied", "a decision | Rohan called": a relative clause without "that". */
export function contactRelative(parts: readonly Part[], p: number, drafts: readonly Draft[]): Found | null {
  const subject = parts[p - 1]
  const antecedent = parts[p - 2]
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
  (subject.actors[0]!.mention.kind === 'COUNTRY' || subject.actors[0]!.mention.form === 'CAPITAL')

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
  const previous = drafts[drafts.length - 1]
  if (!previous && opensWithObject(parts, p))
    return {
      subject: subject.phrase,
      relation: 'RELATIVE',
      antecedent: antecedent.phrase,
      object: antecedent.phrase,
      outer: null,
      subordinator: 'that'
    }
  const [verb, next] = [parts[p], parts[p + 1]]
  if (!previous || tells(previous) || verb?.type !== 'VERB' || verb.verb.passive || verb.verb.lemma === 'be')
    return null
  if (!HANDED.has(verb.verb.lemma) || antecedent.phrase.actors.length > 0 || next?.type === 'NOUN') return null
  return {
    subject: subject.phrase,
    relation: 'RELATIVE',
    antecedent: antecedent.phrase,
    object: antecedent.phrase,
    outer: drafts.length - 1,
    subordinator: 'that'
  }
}

/** What is done to a paper, so that what stands before "that" is it. */
const HANDED: ReadonlySet<string> = new Set(
  'sign conclude negotiate broker reach strike ratify seal initial'.split(' ')
)
