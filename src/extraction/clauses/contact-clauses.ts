import { isSubjectPronoun, tells, type Draft, type Found } from './draft.js'
import type { Part } from './parts.js'
import type { NounPhrase } from './types.js'
import { REPORTING } from './words.js'

/** What is concluded between states, by its name. */
export const PACTS = /^(?:agreement|deal|accord|pact|treaty|ceasefire|truce|memorandum|protocol|convention)s?$/

/** What is done to a paper by those who come to it. */
export const MAKING = /^(?:sign|conclude|negotiate|reach|strike|seal|initial|agree|ratify)$/

/** What one state does to something that has been named before: "the sanctions that Rohan imposed". */
const DONE_TO: ReadonlySet<string> = new Set(
  'sign conclude negotiate reach strike seal initial agree ratify impose launch propose make take back support send issue announce host hold lead buy sell offer adopt build fire use broker release publish approve seize occupy control annex arm fund finance supply levy slap deploy detain arrest deliver provide deny freeze withhold carry conduct stage wage introduce lift suspend cancel grant pledge promise donate transfer station export raise voice level file lodge seek request demand receive withdraw order accept reject refuse extend resume restore close open give show express place put inflict exchange hand tear break mount present submit pay lend owe fly ship train recruit capture cut erect enact draft table veto sponsor'.split(
    ' '
  )
)
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
  if (antecedent.phrase.actors.length > 0 || CONTENT.test(antecedent.phrase.lemma) || !DONE_TO.has(verb.verb.lemma))
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
  const previous = drafts[drafts.length - 1]
  if (!previous && (opensWithObject(parts, p) || opensUnderObject(parts, p)))
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
  if (antecedent.phrase.actors.length > 0 || next?.type === 'NOUN') return null
  // "condemned the sanctions that Rohan had imposed"
  const doneTo =
    (laid(verb.verb.lemma) ||
      (antecedent.type === 'NOUN' && /^(?:the|those|these)$/.test(antecedent.phrase.modifiers[0] ?? ''))) &&
    subject.phrase.actors.length > 0 &&
    verb.verb.form === 'FINITE' &&
    !CONTENT.test(antecedent.phrase.lemma) &&
    DONE_TO.has(verb.verb.lemma)
  if (!HANDED.has(verb.verb.lemma) && !doneTo) return null
  return {
    subject: subject.phrase,
    relation: 'RELATIVE',
    antecedent: antecedent.phrase,
    object: antecedent.phrase,
    outer: drafts.length - 1,
    subordinator: 'that'
  }
}

/** "Under sanctions that Rohan imposed on Harad, …": the sentence opens with what hangs on it. */
function opensUnderObject(parts: readonly Part[], p: number): boolean {
  const [antecedent, that, subject, verb] = [parts[p - 3], parts[p - 2], parts[p - 1], parts[p]]
  if (verb?.type !== 'VERB' || verb.verb.passive || verb.verb.form !== 'FINITE' || antecedent?.type !== 'PP')
    return false
  if (that?.type !== 'SUBORDINATOR' || that.word !== 'that' || subject?.type !== 'NOUN') return false
  if (subject.phrase.actors.length === 0 || antecedent.phrase.actors.length > 0) return false
  if (CONTENT.test(antecedent.phrase.lemma) || !DONE_TO.has(verb.verb.lemma)) return false
  return parts[p + 1]?.type !== 'NOUN' && parts.slice(0, p - 2).every(x => x.type === 'PP' || x.type === 'TIME')
}

/** What nobody does without laying something on somebody. */
const laid = (lemma: string): boolean => /^(?:impose|slap|levy|place|put|inflict|wage|mount)$/.test(lemma)

/** What is done to a paper, so that what stands before "that" is it. */
const HANDED: ReadonlySet<string> = new Set(
  'sign conclude negotiate broker reach strike ratify seal initial'.split(' ')
)
