import { feels, isLet, wishes } from './complements-without-that.js'
import { contactRelative, objectRelative } from './contact-clauses.js'
import { chain, tells, type Draft, type Found } from './draft.js'
import { lastTelling } from './given-out.js'
import type { Part } from './parts.js'
import type { NounPhrase, VerbGroup } from './types.js'
import { insertedTeller, insertionEnd, opensClause, tellerBeforeAside } from './inserted-tellers.js'
import { nounWithInfinitive } from './noun-with-infinitive.js'
import { REPRESENTATIVES } from '../lexicon/representatives.js'
import { ORDERS, RESOLVES } from '../lexicon/intentions.js'
import { REPORTING } from './words.js'
import { verbWith } from './remade.js'

/** Who a verb with a tense is of, and what its clause is to the others. */
export function finite(
  parts: readonly Part[],
  p: number,
  verb: VerbGroup,
  drafts: readonly Draft[],
  byPart: ReadonlyMap<number, number>
): Found {
  let k = p - 1
  let subject: NounPhrase | null = null
  let share: NounPhrase | null = null
  let subjectAt = -1
  walk: while (k >= 0) {
    const part = parts[k]!
    switch (part.type) {
      case 'PP':
        // "where most of the talks took place"
        if (part.preposition === 'of' && parts[k - 1]?.type === 'ADJECTIVE') share = part.phrase
        k--
        break
      case 'TIME':
      case 'ADJECTIVE':
      case 'QUOTE':
        k--
        break
      case 'CONJUNCTION': // a treaty between the governments of Rohan and of Gondor was signed
        if (parts[k + 1]?.type !== 'PP') break walk
        k--
        break
      case 'COMMA':
        k = beforeParenthesis(parts, k)
        break
      case 'NOUN': {
        const led = nounWithInfinitive(parts, k, drafts, byPart)
        if (led) {
          subject = led.subject
          subjectAt = led.at
          const teller = byPart.get(led.at - 1)
          if (teller !== undefined) return { subject, relation: 'COMPLEMENT', outer: teller }
          break walk
        }
        const inner = innerSubject(parts, k, drafts, byPart)
        subject = inner ?? part.phrase
        subjectAt = k
        break walk
      }
      case 'VERB': {
        const draft = drafts[byPart.get(k) ?? -1]
        if (draft && (draft.relation === 'RELATIVE' || draft.relation === 'REDUCED')) {
          subject = headOf(parts, draft.antecedent) ?? draft.subject
          subjectAt = k
          break walk
        }
        if (draft && draft.verb.form !== 'FINITE') {
          k--
          break
        }
        const charge = draft ? chargeLedBy(parts, draft) : null
        if (charge) {
          const teller = reporterBefore(parts, charge.at, drafts)
          if (teller !== null) return { subject: charge.phrase, relation: 'COMPLEMENT', outer: teller }
          return { subject: charge.phrase, relation: 'MAIN' }
        }
        // "the summit, scheduled for Monday in Lindon, Rohan, collapsed": the participle between commas is of the same subject
        if (
          draft &&
          parts[p - 1]?.type === 'COMMA' &&
          parts[k - 1]?.type === 'COMMA' &&
          ARRANGED.test(draft.verb.lemma)
        ) {
          subject = draft.subject
          subjectAt = k
        }
        break walk
      }
      default:
        break walk
    }
  }
  subject ??= share
  const contact = contactRelative(parts, p, drafts) ?? objectRelative(parts, p, subjectAt, drafts)
  if (contact) return contact
  const after = parts[p + 1]
  if (after?.type === 'NOUN' && interrupts(parts, p, verb)) return { subject: after.phrase, relation: 'MAIN' }
  if (
    REPORTING.has(verb.lemma) &&
    after?.type === 'NOUN' &&
    (!subject || isQuoteEnd(parts, p) || closesStatement(parts, p, verb, after.phrase, drafts))
  ) {
    return { subject: after.phrase, relation: 'MAIN' } // "…", said Lee
  }
  const subordinator =
    subjectAt >= 0
      ? subordinatorBefore(parts, subjectAt)
      : parts[p - 1]?.type === 'SUBORDINATOR'
        ? (parts[p - 1] as { word: string }).word
        : null
  const previousIndex = lastTelling(drafts)
  const previous = drafts[previousIndex]
  const teller = subject && !subordinator ? insertedTeller(parts, p, drafts) : null
  if (teller !== null) return { subject, relation: 'COMPLEMENT', outer: teller }
  if (previous && isLet(parts, p, verb, previous)) {
    const bare: VerbGroup = verbWith(verb, { form: 'INFINITIVE', tense: 'NONE' })
    return { subject, relation: 'INFINITIVE', governors: chain(previous), outer: previousIndex, verb: bare }
  }
  if (subordinator === 'that' || subordinator === 'whether') {
    const outer = tellerBeforeAside(parts, subjectAt - 2, drafts) ?? (previous ? previousIndex : null)
    return { subject, relation: 'COMPLEMENT', subordinator, outer }
  }
  if (subordinator) return { subject, relation: 'ADVERBIAL', subordinator, outer: previous ? previousIndex : null }
  const direct =
    previous &&
    subjectAt > previous.at &&
    REPORTING.has(previous.verb.lemma) &&
    !(previous.relation === 'RELATIVE' && parts[subjectAt - 1]?.type !== 'VERB') && // "in what they say, they must"
    !parts
      .slice(previous.at + 1, subjectAt)
      .some(x => x.type === 'STOP' || x.type === 'CONJUNCTION' || (x.type === 'NOUN' && !tells(previous)))
  if (direct || (previous && (feels(parts, previous, subjectAt) || wishes(parts, previous, subjectAt, p, verb))))
    return { subject, relation: 'COMPLEMENT', outer: previousIndex }
  return { subject, relation: 'MAIN' }
}

/** "Talks with Gondor that were to be held … are off": no phrase after a preposition is a subject; the noun it hangs on is. */
function headOf(parts: readonly Part[], phrase: NounPhrase | null): NounPhrase | null {
  let at = phrase === null ? -1 : parts.findIndex(x => x.type === 'PP' && x.phrase.first === phrase.first)
  if (at < 0) return phrase
  while (parts[at]?.type === 'PP' || parts[at]?.type === 'TIME') at--
  const head = parts[at]
  return head?.type === 'NOUN' ? head.phrase : phrase
}

const isQuoteEnd = (parts: readonly Part[], p: number): boolean =>
  parts[p - 1]?.type === 'QUOTE' || (parts[p - 1]?.type === 'COMMA' && parts[p - 2]?.type === 'QUOTE')

/** "Rohan must withdraw its troops, | said Lee": who stands behind the verb says what stands before it, where nothing else is said. */
function closesStatement(
  parts: readonly Part[],
  p: number,
  verb: VerbGroup,
  speaker: NounPhrase,
  drafts: readonly Draft[]
): boolean {
  if (!SPOKEN_BY.has(verb.lemma) || verb.passive || verb.first !== verb.head || parts[p - 1]?.type !== 'COMMA')
    return false
  const told = drafts.some(d => d.relation === 'MAIN' && d.verb.form === 'FINITE' && d.subject !== null)
  const next = parts[p + 2]?.type
  return (
    told && (speaker.actors.length > 0 || REPRESENTATIVES.has(speaker.lemma)) && next !== 'VERB' && next !== 'ADJECTIVE'
  )
}

/** Verbs of speech that nobody is the object of. */
const SPOKEN_BY: ReadonlySet<string> = new Set(['say', 'add', 'insist', 'argue', 'explain', 'stress', 'conclude'])

const ARRANGED = /^(?:schedule|plan|slate|hold|host|mediate|broker|arrange|organi[sz]e|chair|sponsor|convene|attend)$/

/** "Rohan, | warned the minister of Gondor, | would regret it": words of speech turned round between a subject and its verb. */
function interrupts(parts: readonly Part[], p: number, verb: VerbGroup): boolean {
  if (!REPORTING.has(verb.lemma) || verb.passive || verb.first !== verb.head || verb.form !== 'FINITE') return false
  if (parts[p - 1]?.type !== 'COMMA' || parts[p - 2]?.type !== 'NOUN' || !opensClause(parts, p - 2)) return false
  const end = insertionEnd(parts, p + 1)
  return end !== null && isFiniteVerb(parts[end + 1])
}

const isFiniteVerb = (part: Part | undefined): boolean => part?.type === 'VERB' && part.verb.form === 'FINITE'

/** Left of a comma that closes an insertion: the place before the insertion. */
function beforeParenthesis(parts: readonly Part[], comma: number): number {
  for (let k = comma - 1; k >= 0; k--) {
    if (parts[k]!.type === 'STOP' || parts[k]!.type === 'SUBORDINATOR') break
    if (parts[k]!.type !== 'COMMA') continue
    const opener = parts[k + 1]
    if (
      opener &&
      (opener.type === 'RELATIVE' ||
        opener.type === 'PP' ||
        opener.type === 'TIME' ||
        opener.type === 'NOUN' ||
        opener.type === 'ADJECTIVE' ||
        opener.type === 'VERB')
    )
      return k - 1
    break
  }
  return comma - 1
}

/** "the minister who visited Rome said": the noun before the verb is an object inside a relative clause. */
function innerSubject(
  parts: readonly Part[],
  noun: number,
  drafts: readonly Draft[],
  byPart: ReadonlyMap<number, number>
): NounPhrase | null {
  for (let k = noun - 1; k >= 0; k--) {
    const part = parts[k]!
    if (part.type === 'VERB') {
      const draft = drafts[byPart.get(k) ?? -1]
      if (!draft || REPORTING.has(draft.verb.lemma)) return null
      if (draft.relation === 'RELATIVE' || draft.relation === 'REDUCED') return headOf(parts, draft.antecedent)
      // "Rohan's claim that Harad is arming Gondor | was rejected": the claim was
      if (draft.verb.form === 'FINITE') return chargeLedBy(parts, draft)?.phrase ?? null
      // "Gondor's order to close the consulate was issued": the order was
      if (
        draft.subject &&
        draft.outer == null &&
        (ORDERS.has(draft.governors?.[0]?.lemma ?? '') || RESOLVES.has(draft.governors?.[0]?.lemma ?? ''))
      )
        return draft.subject
      continue
    }
    if (part.type !== 'NOUN' && part.type !== 'PP' && part.type !== 'TIME' && part.type !== 'ADJECTIVE') return null
  }
  return null
}

function subordinatorBefore(parts: readonly Part[], subject: number): string | null {
  for (let k = subject - 1; k >= 0; k--) {
    const part = parts[k]!
    if (part.type === 'SUBORDINATOR') return part.word
    if (part.type !== 'PP' && part.type !== 'TIME' && part.type !== 'ADJECTIVE' && part.type !== 'QUOTE') return null
  }
  return null
}

const CHARGES =
  /^(?:accusation|allegation|claim|charge|suggestion|assertion|report|complaint|demand|fact|news|suspicion)$/

/** "Rohan's claim | that Harad had raided it | drew a denial": the noun whose content a clause with "that" tells. */
function chargeLedBy(
  parts: readonly Part[],
  { relation, subordinator, at }: Draft
): { readonly phrase: NounPhrase; readonly at: number } | null {
  if (relation !== 'COMPLEMENT' || subordinator !== 'that') return null
  let k = at
  while (k >= 0 && parts[k]!.type !== 'SUBORDINATOR') k--
  k--
  while (parts[k]?.type === 'PP') k--
  const part = parts[k]
  return part?.type === 'NOUN' && CHARGES.test(part.phrase.lemma) ? { phrase: part.phrase, at: k } : null
}

/** Whose words a subject right behind a verb of speech belongs to: "said | claims by Rohan that … were absurd". */
function reporterBefore(parts: readonly Part[], subject: number, drafts: readonly Draft[]): number | null {
  const index = drafts.findIndex(
    d => d.at === subject - 1 || (d.at === subject - 2 && parts[subject - 1]?.type === 'TIME')
  )
  return index >= 0 && REPORTING.has(drafts[index]!.verb.lemma) ? index : null
}
