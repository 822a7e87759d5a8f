import { ofPaper, opensWithObject } from './contact-clauses.js'
import { chain, isSubjectPronoun, lastOf, type Draft, type Found } from './draft.js'
import type { Part } from './parts.js'
import type { NounPhrase, VerbGroup } from './types.js'
import { nounWithInfinitive } from './noun-with-infinitive.js'
import { ORDERS, REPORTING, RESOLVES, UTTERING } from './words.js'
import { verbWith } from './remade.js'

/** "hosted X, received Y and welcomed Z": the second and third share the first's subject. */
export function coordinated(
  parts: readonly Part[],
  p: number,
  verb: VerbGroup,
  drafts: readonly Draft[]
): Found | null {
  let k = p - 1
  while (
    parts[k]?.type === 'TIME' ||
    parts[k]?.type === 'QUOTE' ||
    (parts[k]?.type === 'PP' && parts[k - 1]?.type === 'CONJUNCTION')
  )
    k--
  // "dismissed it and, by noon, had thrown out"
  if (parts[k]?.type === 'COMMA' && aside(parts, k - 1) && parts[k - 2]?.type === 'COMMA') {
    if (parts[k - 3]?.type === 'CONJUNCTION') k -= 3
  }
  const joint = parts[k]
  const list = joint?.type === 'COMMA' && listContinues(parts, p) && parts[k - 1]?.type !== 'TIME'
  if (joint?.type !== 'CONJUNCTION' && !list) return null
  const last = drafts[drafts.length - 1]
  if (!last) return null
  const bare =
    verb.modal === null &&
    verb.tense === 'PRESENT' &&
    !verb.perfect &&
    !verb.passive &&
    !verb.progressive &&
    verb.first === verb.head &&
    verb.lemma !== 'be' &&
    verb.lemma !== 'have'
  if (bare && last.verb.form === 'INFINITIVE' && !/s$/.test(verb.lemma)) {
    return {
      subject: last.subject,
      relation: 'INFINITIVE',
      governors: last.governors,
      outer: last.outer,
      verb: verbWith(verb, { form: 'INFINITIVE', tense: 'NONE' })
    }
  }
  const index = lastOf(
    drafts,
    d => d.verb.form === 'FINITE' && (d.relation !== 'RELATIVE' || !parts.slice(d.at, k).some(x => x.type === 'COMMA'))
  )
  if (index === null) return null
  const host = hostInTense(drafts, drafts[index]!, verb)
  const shared = bare && host.verb.modal !== null // will meet and sign
  return {
    subject: host.subject,
    relation: host.relation === 'MAIN' ? 'COORDINATE' : host.relation,
    subordinator: host.subordinator,
    governors: host.governors,
    outer: host.relation === 'MAIN' ? drafts.indexOf(host) : host.outer,
    antecedent: host.antecedent,
    verb: shared ? verbWith(verb, { modal: host.verb.modal, tense: host.verb.tense }) : verb
  }
}

/** "said it sees no sign of a pullout and called on": who said it called, for "sees" is told in another tense. */
function hostInTense(drafts: readonly Draft[], host: Draft, verb: VerbGroup): Draft {
  // "deplored the violence that was occurring and called it": nor does the violence call
  if (host.relation === 'RELATIVE' && UTTERING.has(verb.lemma) && host.subject && speechless(host.subject))
    return host.outer === null ? host : drafts[host.outer]!
  if (verb.tense !== 'PAST' || host.relation !== 'COMPLEMENT') return host
  // "has denied it was behind the attack and instead accused": who denies accuses
  const teller = host.outer === null ? undefined : drafts[host.outer]
  const denies = teller?.verb.lemma === 'deny' && UTTERING.has(verb.lemma)
  if (teller && denies && host.subject && isSubjectPronoun(host.subject)) return teller
  // "said the drones had been launched from Harad and blamed": no thing blames
  const mute = UTTERING.has(verb.lemma) && !verb.perfect && host.subject !== null && speechless(host.subject)
  if (host.verb.tense === 'PAST' && !mute) return host
  let at: Draft | undefined = mute && host.outer !== null ? drafts[host.outer] : host
  for (let guard = 0; at && guard < 4; guard++) {
    if (at.verb.tense === 'PAST' && at.subject && at.verb.modal === null) return at
    at = at.outer === null ? undefined : drafts[at.outer]
  }
  return host
}

/** Somebody or something that says nothing: no actor, no owner, no pronoun of a person. */
const speechless = (phrase: NounPhrase): boolean =>
  phrase.actors.length === 0 && phrase.owners.length === 0 && !/^(?:he|she|they|we|i|it)$/.test(phrase.lemma)

const aside = (parts: readonly Part[], k: number): boolean =>
  parts[k]?.type === 'PP' || parts[k]?.type === 'TIME' || parts[k]?.type === 'ADJECTIVE'

/** After "hosted X," a verb begins a list when another with "and" follows. */
function listContinues(parts: readonly Part[], p: number): boolean {
  const before = parts[p - 2]
  if (before?.type !== 'NOUN' && before?.type !== 'PP') return false
  for (let k = p + 1; k < parts.length && k < p + 20; k++) {
    if (parts[k]!.type === 'CONJUNCTION') return parts[k + 1]?.type === 'VERB'
    // "laid flowers, visited a museum, met Brand and held talks"
    if (parts[k]!.type === 'VERB' && parts[k - 1]?.type === 'COMMA') continue
    if (parts[k]!.type === 'VERB' || parts[k]!.type === 'STOP' || parts[k]!.type === 'SUBORDINATOR') return false
  }
  return false
}

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
  if (REPORTING.has(verb.lemma) && after?.type === 'NOUN' && (!subject || isQuoteEnd(parts, p))) {
    return { subject: after.phrase, relation: 'MAIN' } // "…", said Lee
  }
  const subordinator =
    subjectAt >= 0
      ? subordinatorBefore(parts, subjectAt)
      : parts[p - 1]?.type === 'SUBORDINATOR'
        ? (parts[p - 1] as { word: string }).word
        : null
  const previousIndex = drafts.length - 1
  const previous = drafts[previousIndex]
  if (previous && isLet(parts, p, verb, previous)) {
    const bare: VerbGroup = verbWith(verb, { form: 'INFINITIVE', tense: 'NONE' })
    return { subject, relation: 'INFINITIVE', governors: chain(previous), outer: previousIndex, verb: bare }
  }
  if (subordinator === 'that' || subordinator === 'whether')
    return { subject, relation: 'COMPLEMENT', subordinator, outer: previous ? previousIndex : null }
  if (subordinator) return { subject, relation: 'ADVERBIAL', subordinator, outer: previous ? previousIndex : null }
  const direct =
    previous &&
    subjectAt > previous.at &&
    REPORTING.has(previous.verb.lemma) &&
    !parts
      .slice(previous.at + 1, subjectAt)
      .some(x => x.type === 'STOP' || x.type === 'CONJUNCTION' || (x.type === 'NOUN' && !tells(previous)))
  if (direct || (previous && (feels(parts, previous, subjectAt) || wishes(parts, previous, subjectAt, p, verb))))
    return { subject, relation: 'COMPLEMENT', outer: previousIndex }
  return { subject, relation: 'MAIN' }
}

/** "let Rohan | send arms", "helped it | rebuild": an infinitive without "to". */
const isLet = (parts: readonly Part[], p: number, verb: VerbGroup, previous: Draft): boolean =>
  /^(?:let|help|make)$/.test(previous.verb.lemma) &&
  !previous.verb.passive &&
  previous.at === p - 2 &&
  parts[p - 1]?.type === 'NOUN' &&
  verb.modal === null &&
  verb.tense === 'PRESENT' &&
  verb.first === verb.head &&
  !verb.perfect &&
  !verb.passive &&
  !verb.progressive

/** "Talks with Gondor that were to be held … are off": no phrase after a preposition is a subject; the noun it hangs on is. */
function headOf(parts: readonly Part[], phrase: NounPhrase | null): NounPhrase | null {
  let at = phrase === null ? -1 : parts.findIndex(x => x.type === 'PP' && x.phrase.first === phrase.first)
  if (at < 0) return phrase
  while (parts[at]?.type === 'PP' || parts[at]?.type === 'TIME') at--
  const head = parts[at]
  return head?.type === 'NOUN' ? head.phrase : phrase
}

/** "areas | it seized", "the weapons | they had supplied", "a decision | Rohan called": a relative clause without "that". */
function contactRelative(parts: readonly Part[], p: number, drafts: readonly Draft[]): Found | null {
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
function objectRelative(parts: readonly Part[], p: number, subjectAt: number, drafts: readonly Draft[]): Found | null {
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

/** "are concerned | Harad could": a clause without "that" behind what somebody feels. */
function feels(parts: readonly Part[], previous: Draft, subjectAt: number): boolean {
  const adjective = parts[previous.at + 1]
  return (
    previous.verb.lemma === 'be' &&
    subjectAt === previous.at + 2 &&
    adjective?.type === 'ADJECTIVE' &&
    /^(?:concerned|worried|afraid|confident|sure|hopeful|alarmed|certain|convinced|disappointed|pleased|glad|sorry|saddened|dismayed)$/.test(
      adjective.word
    )
  )
}

/** "demanded | Harad withdraw its troops": the bare form, without "that", behind what somebody wishes. */
const wishes = (
  parts: readonly Part[],
  { verb, at }: Draft,
  subjectAt: number,
  p: number,
  wished: VerbGroup
): boolean =>
  /^(?:demand|insist|request|recommend|propose|urge|ask|suggest)$/.test(verb.lemma) &&
  !verb.passive &&
  subjectAt === p - 1 &&
  parts.slice(at + 1, subjectAt).every(x => x.type === 'QUOTE' || x.type === 'TIME') &&
  wished.first === wished.head &&
  wished.tense === 'PRESENT'

const tells = (draft: Draft): boolean => draft.verb.lemma === 'tell' || draft.verb.lemma === 'warn'

const isQuoteEnd = (parts: readonly Part[], p: number): boolean =>
  parts[p - 1]?.type === 'QUOTE' || (parts[p - 1]?.type === 'COMMA' && parts[p - 2]?.type === 'QUOTE')

const ARRANGED = /^(?:schedule|plan|slate|hold|host|mediate|broker|arrange|organi[sz]e|chair|sponsor|convene|attend)$/

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
      if (draft.verb.form === 'FINITE') return null
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
