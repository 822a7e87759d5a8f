import { AGREEMENT_NOUNS } from '../lexicon/agreement-words.js'
import { MEETING_NOUNS } from '../lexicon/meeting-words.js'
import { REPRESENTATIVES } from '../lexicon/representatives.js'
import { isSubjectPronoun, type Draft, type Found } from './draft.js'
import { isBlow, killsBehind } from './blows.js'
import { ofDeed, ofPaper, opensWithObject } from './contact-clauses.js'
import { isGivenOut } from './given-out.js'
import { EVENTUAL, goesItsWay, isDoneBy, participleLike } from './participles.js'
import type { Part } from './parts.js'
import type { NounPhrase, VerbGroup } from './types.js'
import { NEVER_PASSIVE, REPORTING } from './words.js'

export function relativeOf(parts: readonly Part[], p: number): Found | null {
  let k = p - 1
  while (
    parts[k]?.type === 'TIME' ||
    parts[k]?.type === 'ADJECTIVE' ||
    (parts[k]?.type === 'PP' && parts[k - 1]?.type === 'RELATIVE')
  )
    k--
  const direct = parts[k]
  if (direct?.type === 'RELATIVE') {
    const antecedent = antecedentOf(parts, k, direct.word)
    if (direct.word === 'whose' || direct.word === 'where') return null
    return antecedent ? { subject: antecedent, relation: 'RELATIVE', antecedent } : null
  }
  const from = k
  while (parts[k]?.type === 'PP') k--
  if (parts[k]?.type === 'NOUN' && parts[k - 1]?.type === 'RELATIVE') {
    const relative = parts[k - 1] as { word: string }
    const subject = (parts[k] as { phrase: NounPhrase }).phrase
    const antecedent = antecedentOf(parts, k - 1, relative.word)
    const asObject = relative.word === 'which' || relative.word === 'whom' || relative.word === 'that'
    const link = parts[k - 2]
    // "firms | on which Rohan imposed curbs"
    const under = asObject && antecedent && link?.type === 'ADJECTIVE' && UNDER.test(link.word) ? link.word : null
    return {
      subject,
      relation: 'RELATIVE',
      antecedent,
      object: asObject && from === k && !under ? antecedent : null,
      oblique: under && antecedent ? { preposition: under, phrase: antecedent } : null,
      subordinator: relative.word
    }
  }
  return null
}

const UNDER = /^(?:on|against|to|at|from|with|for)$/

/** What speaks for who wrote it: "the letter of Gondor to the council, which accused". */
export const PAPERS: ReadonlySet<string> = new Set(
  'communication letter statement report note message memorandum speech document article'.split(' ')
)

const isBareState = ({ actors, owners, modifiers, items }: NounPhrase): boolean =>
  items.length === 1 &&
  owners.length === 0 &&
  modifiers.every(m => m === 'the') &&
  actors.length > 0 &&
  actors.every(a => a.actor.startsWith('country:'))

/** For "who" the nearest person, for the rest the nearest noun. */
function antecedentOf(parts: readonly Part[], relative: number, word: string): NounPhrase | null {
  let nearest: NounPhrase | null = null
  for (let k = relative - 1; k >= 0 && k > relative - 6; k--) {
    const part = parts[k]!
    if (part.type === 'NOUN' || part.type === 'PP') {
      if (nearest && part.type === 'NOUN' && PAPERS.has(part.phrase.lemma) && word === 'which') return part.phrase
      // "the bombing of a base in Rohan that killed nine": no place kills
      if (nearest && isBlow(part.phrase) && /^(?:that|which)$/.test(word)) return part.phrase
      nearest ??= part.phrase
      if (part.type === 'PP' && /^(?:in|near|at|on|of)$/.test(part.preposition) && killsBehind(parts, relative))
        continue
      if (word === 'which' && part.type === 'PP' && part.phrase.actors.length > 0) continue
      if (word !== 'who' && word !== 'whom') return nearest
      // "the ambassador of Rohan, who was summoned": no state is a person
      if (part.type === 'PP' && /^(?:of|to|from)$/.test(part.preposition) && isBareState(part.phrase)) continue
      if (part.phrase.actors.length > 0 || part.type === 'NOUN') return part.phrase
    } else if (
      part.type !== 'COMMA' &&
      part.type !== 'TIME' &&
      part.type !== 'QUOTE' &&
      part.type !== 'STOP' &&
      part.type !== 'ADJECTIVE'
    )
      break
  }
  return nearest
}

/** "agreements signed by El Salvador", "talks held in Rome ended": a participle that is no finite verb. */
export function reducedOf(
  parts: readonly Part[],
  p: number,
  verb: VerbGroup,
  drafts: readonly Draft[]
): NounPhrase | null {
  if (verb.first !== verb.head || verb.tense !== 'PAST' || verb.modal !== null || verb.lemma === 'be') return null
  if (verb.plainPast) return null // "spoke about men held in Harad": who spoke
  if (NEVER_PASSIVE.has(verb.lemma) || ofPaper(parts, p) || ofDeed(parts, p) || opensWithObject(parts, p)) return null
  if (isGivenOut(parts, p)) return phraseBefore(parts, p)
  const ahead = parts[p + 1]
  // "failed to take place": what has an infinitive is no participle
  if (ahead?.type === 'VERB' && ahead.verb.form === 'INFINITIVE' && INTENDING.has(verb.lemma)) return null
  const before = parts[p - 1]
  const apart = setApart(parts, p, verb.lemma)
  if (apart) return apart
  const noun =
    before?.type === 'NOUN' || before?.type === 'PP'
      ? before.phrase
      : before?.type === 'COMMA' && parts[p + 1]?.type === 'PP'
        ? phraseBefore(parts, p - 1)
        : null
  if (!noun || isSubjectPronoun(noun)) return null
  const next = parts[p + 1]
  const hasObject = next?.type === 'NOUN'
  if (hasObject) return null
  const last = before?.type === 'COMMA' ? p - 2 : p - 1
  const target = parts[last]?.type === 'PP' ? headOrNearest(parts, last, verb.lemma) : noun
  if (next?.type === 'PP' && next.preposition === 'by' && next.phrase.actors.length + next.phrase.owners.length > 0)
    return target
  if (before?.type === 'COMMA') return null
  const previous = drafts[drafts.length - 1]
  // "cancelled a meeting with Quill and rebel leaders planned for Sunday": what has a day set for it is the meeting
  if (isSetFor(parts, p) && previous && previous.at < last) {
    const meeting = meetingBefore(parts, last, previous.at)
    if (meeting) return meeting
  }
  const sameSegment =
    previous &&
    !parts
      .slice(previous.at + 1, p)
      .some(
        x =>
          x.type === 'COMMA' ||
          x.type === 'STOP' ||
          x.type === 'SUBORDINATOR' ||
          x.type === 'CONJUNCTION' ||
          x.type === 'RELATIVE'
      )
  // "Efforts to revive the deal | collapsed", "Talks aimed at ending the war | resumed": the only verb with a tense
  if (sameSegment && goesItsWay(verb) && !hasFinite(parts, p, drafts)) return null
  if (sameSegment && !REPORTING.has(previous.verb.lemma))
    return previous.relation === 'RELATIVE' || previous.relation === 'REDUCED' ? null : target
  // "Under an accord signed in May, Rohan pays": what stands before is no subject
  if (
    parts.slice(0, p).every(x => x.type === 'PP' || x.type === 'TIME') &&
    parts.slice(p).some(x => x.type === 'COMMA')
  )
    return target
  let gerund = false // "aimed at renewing the dialogue": what hangs on the participle
  for (let k = p + 1; k < parts.length; k++) {
    const part = parts[k]!
    if (
      (part.type === 'VERB' && part.verb.form === 'GERUND' && part.preposition !== null) ||
      (gerund && part.type === 'NOUN')
    ) {
      gerund = true
      continue
    }
    if (part.type === 'VERB') {
      if (part.verb.form !== 'FINITE') return null
      // "Quill pulled out of a meeting set for Tuesday"
      if (isSetFor(parts, k) && meetingBefore(parts, k - 1, p)) continue
      if (isGivenOut(parts, k)) continue
      // "withdrew from a treaty with Rohan signed in 1987"
      if (isMadeOn(parts, k) && parts.slice(p + 1, k).some(x => x.type === 'PP' && isPaper(x.phrase))) continue
      // "gathered in Lindon for a summit called by Brand": what is done by somebody hangs on its own noun
      if (next?.type === 'PP' && isDoneBy(parts, k)) continue
      return EVENTUAL.has(verb.lemma) && next?.type === 'PP' && participleLike(parts, k) ? null : target
    }
    if (part.type !== 'PP' && part.type !== 'TIME' && part.type !== 'QUOTE' && part.type !== 'ADJECTIVE') return null
  }
  return null
}

/** "Harad, denied entry by Rohan on Monday, closed": between commas, before any verb with a tense, by somebody, it was done to who stands before. */
function setApart(parts: readonly Part[], p: number, verb: string): NounPhrase | null {
  if (parts[p - 1]?.type !== 'COMMA' || parts.slice(0, p).some(x => x.type === 'VERB')) return null
  const close = parts.findIndex((x, k) => k > p && /^(?:COMMA|STOP|VERB)$/.test(x.type))
  const next = parts[close + 1]
  if (parts[close]?.type !== 'COMMA' || next?.type !== 'VERB' || next.verb.form !== 'FINITE') return null
  if (!parts.slice(p + 1, close).some(x => x.type === 'PP' && x.preposition === 'by' && x.phrase.actors.length > 0))
    return null
  return parts[p - 2]?.type === 'PP' ? headOrNearest(parts, p - 2, verb) : phraseBefore(parts, p - 1)
}

/** "planned for Sunday", "set to take place on 3 May" */
function isSetFor(parts: readonly Part[], p: number): boolean {
  const part = parts[p]
  if (part?.type !== 'VERB' || part.verb.first !== part.verb.head) return false
  return /^(?:plan|schedule|set|slate)$/.test(part.verb.lemma) && parts[p + 1]?.type === 'TIME'
}

/** "signed in 1987", "concluded on 3 May" */
function isMadeOn(parts: readonly Part[], p: number): boolean {
  const part = parts[p]
  if (part?.type !== 'VERB' || part.verb.first !== part.verb.head || part.verb.tense !== 'PAST') return false
  return /^(?:sign|conclude|reach|negotiate|broker|ink|initial)$/.test(part.verb.lemma) && parts[p + 1]?.type === 'TIME'
}

const isPaper = ({ lemma, modifiers }: NounPhrase): boolean =>
  AGREEMENT_NOUNS[lemma]?.strong === true && !/^(?:the|this|that|these|those)$/.test(modifiers[0] ?? '')

/** The nearest noun between two parts that names a meeting. */
function meetingBefore(parts: readonly Part[], last: number, after: number): NounPhrase | null {
  for (let k = last; k > after; k--) {
    const part = parts[k]!
    if ((part.type === 'NOUN' || part.type === 'PP') && MEETING_NOUNS[part.phrase.lemma]) return part.phrase
  }
  return null
}

/** "leaders of the bloc gathered in": the noun a participle after a phrase qualifies is the nearest. */
function headOrNearest(parts: readonly Part[], k: number, verb: string): NounPhrase {
  const nearest = (parts[k] as { phrase: NounPhrase }).phrase
  // "the return of two Haradrim held in Gondor": people are held
  if (HOLDING.test(verb) && (parts[k] as { preposition?: string }).preposition === 'of') return nearest
  // "aid to leaders engaged in negotiations": people are
  if (/^(?:involve|engage|embroil)$/.test(verb) && REPRESENTATIVES.has(nearest.lemma)) return nearest
  // "signed a truce at talks hosted by Rohan"
  if (BRINGING_TOGETHER.has(verb) && MEETING_NOUNS[nearest.lemma]) return nearest
  // "At a meeting in Edoras, attended by both ministers"
  if (verb === 'attend') {
    const run = parts.slice(0, k + 1).reverse()
    const end = run.findIndex(x => x.type !== 'PP' && x.type !== 'NOUN' && x.type !== 'TIME')
    const meeting = run.slice(0, end < 0 ? undefined : end).find(x => 'phrase' in x && MEETING_NOUNS[x.phrase.lemma])
    if (meeting && 'phrase' in meeting) return meeting.phrase
  }
  // "ended with an agreement signed in Edoras"
  if (/^an?$/.test(nearest.modifiers[0] ?? '') && nearest.actors.length === 0) return nearest
  for (let i = k; i >= 0; i--) {
    const part = parts[i]!
    if (part.type === 'NOUN') return part.phrase
    if (part.type === 'TIME') continue
    if (part.type !== 'PP') break
    // "a memorandum of understanding signed in Edoras"
    if (part.preposition === 'of' && /^(?:understanding|intent)$/.test(part.phrase.lemma)) continue
    // a place, a day or a party is not what was signed or held
    const aside = /^(?:in|at|on|near|during|with|between|among|from|since|to)$/.test(part.preposition)
    if (!aside && part.phrase.actors.length === 0) return part.phrase
  }
  return nearest
}

const HOLDING = /^(?:hold|detain|jail|imprison|capture|kidnap|abduct)$/

function phraseBefore(parts: readonly Part[], k: number): NounPhrase | null {
  const part = parts[k - 1]
  return part?.type === 'NOUN' || part?.type === 'PP' ? part.phrase : null
}

/** What is done with a meeting and with nothing that comes of it. */
const BRINGING_TOGETHER: ReadonlySet<string> = new Set(
  'host mediate broker facilitate convene chair co-chair organise organize sponsor'.split(' ')
)

/** Whether the stretch between two commas has a verb with a tense, this one aside. */
function hasFinite(parts: readonly Part[], p: number, drafts: readonly Draft[]): boolean {
  const parted = (k: number): boolean =>
    /^(?:COMMA|STOP|SUBORDINATOR|RELATIVE|CONJUNCTION|QUOTE)$/.test(parts[k]?.type ?? 'STOP')
  let from = p
  while (!parted(from - 1)) from--
  if (drafts.some(d => d.at >= from && d.verb.form === 'FINITE' && d.relation !== 'REDUCED')) return true
  for (let k = p + 1; !parted(k); k++) {
    const part = parts[k]!
    if (part.type === 'VERB' && part.verb.form === 'FINITE') return true
  }
  return false
}

const INTENDING: ReadonlySet<string> = new Set(
  'fail agree refuse decide seek vow pledge try want decline offer hope promise threaten manage'.split(' ')
)
