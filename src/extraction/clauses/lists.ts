import type { SentenceForm } from '../document.js'
import { CONCLUDING, PACTS } from '../lexicon/things-done.js'
import { finiteVerb, type Element } from './elements.js'
import { phraseOf } from './noun-items.js'
import { nounElement } from './row.js'
import type { ActorRef, NounItem, NounPhrase } from './types.js'
import { REPORTING } from './words.js'

/** "Egypt, Jordan and Saudi Arabia", "Xi and Putin"; in headlines "Xi, Putin" as well. */
export function listed(elements: readonly Element[], form: SentenceForm): Element[] {
  const result: Element[] = []
  let verbBefore = false
  let told = false
  let clauseAt = -1
  for (let i = 0; i < elements.length;) {
    const element = elements[i]!
    if (i === clauseAt) verbBefore = false
    // after "said" a list of subjects may begin
    // "planes carrying tents and blankets landed": a participle before the sentence's own verb ends no list
    if (element.type === 'VERB') {
      told ||= element.verb.form !== 'GERUND'
      verbBefore = told && (!REPORTING.has(element.verb.lemma) || callsHome(elements, i))
    }
    if (element.type === 'RELATIVE' || element.type === 'SUBORDINATOR' || element.type === 'STOP') verbBefore = false
    if (element.type !== 'NOUN') {
      result.push(element)
      i++
      continue
    }
    // "recalled its envoy on Friday, and Rohan and Gondor denounced": a clause of its own begins with them
    if (verbBefore && behindAnd(elements, i) && finiteVerb(elements[pastList(elements, i)])) verbBefore = false
    let items: readonly NounItem[] = element.phrase.items
    let end = i
    let closed = false
    for (let k = i + 1; k < elements.length;) {
      const joint = elements[k]!
      const conjunction =
        joint.type === 'CONJUNCTION' &&
        (joint.word === 'and' || joint.word === 'or' || joint.word === 'nor' || joint.word === '&')
      const comma = joint.type === 'COMMA'
      if (!conjunction && !comma) break
      let at = k + 1
      const next = elements[at]
      const commaThenAnd = comma && next?.type === 'CONJUNCTION' && (next.word === 'and' || next.word === 'or')
      if (commaThenAnd) at++
      const noun = elements[at]
      if (noun?.type !== 'NOUN') break
      if (
        (conjunction || commaThenAnd) &&
        verbBefore &&
        finiteVerb(elements[at + 1]) &&
        !followsPreposition(elements, i) &&
        !(wordBefore(elements, i) === 'of' && elements[i - 2]?.type === 'NOUN') &&
        !agentsOfSubject(elements, i) &&
        !comersTo(elements, i, at + 1) &&
        !tellersBehind(elements, i, at + 1) &&
        !behindOpening(elements, i)
      )
        break // met Xi and Putin said; but "the summit of Xi and Putin is off"
      // "concluded a treaty, and Rohan will pay"; but "said Gondor and Rohan will pay"
      if (
        (conjunction || commaThenAnd) &&
        elements[i - 1]?.type === 'VERB' &&
        items.length === 1 &&
        /^an?$/.test(items[0]!.modifiers[0] ?? '') &&
        items[0]!.actors.length === 0 &&
        noun.phrase.actors.length > 0 &&
        finiteVerb(elements[at + 1])
      )
        break
      // "were sent to the border, and Rohan and Gondor signed"
      if (commaThenAnd && verbBefore && items.length === 1 && finiteVerb(elements[pastList(elements, at)])) {
        clauseAt = at
        break
      }
      // "the summit in Lindon and the meeting in Edoras": what has an article is no second place
      const place =
        /^(?:in|at)$/.test(wordBefore(elements, i)) && items.length === 1 && items[0]!.modifiers.length === 0
      if (
        conjunction &&
        /^(?:in|at)$/.test(wordBefore(elements, i)) &&
        isPerson(noun.phrase) &&
        !items.some(x => x.actors.some(isLeader))
      )
        break // met Brand in Edoras and Quill in Lindon
      if (
        conjunction &&
        place &&
        /^(?:the|an?)$/.test(noun.phrase.modifiers[0] ?? '') &&
        noun.phrase.actors.length === 0
      )
        break
      if (comma && !commaThenAnd && !continuesList(elements, at, items, noun.phrase.items, form, verbBefore)) break
      items = [...items, ...noun.phrase.items]
      end = at
      k = at + 1
      if (conjunction || commaThenAnd) {
        closed = true
        if (elements[k]?.type !== 'CONJUNCTION') break
      }
    }
    if (end === i || (!closed && form !== 'HEADLINE')) {
      // a row without "and" is no list: leave it to apposition
      result.push(element)
      i++
      continue
    }
    // "Ending a year of hostility, Quill and Brand agreed"
    const fronted =
      items.length > 2 &&
      items[0]!.actors.length === 0 &&
      items[1]!.actors.some(isLeader) &&
      elements[0]?.type === 'VERB' &&
      elements.slice(0, i).every(e => e.type !== 'VERB' || e.verb.form !== 'FINITE') &&
      elements[i + 1]?.type === 'COMMA' &&
      finiteVerb(elements[afterTime(elements, pastAside(elements, pastCountry(elements, end + 1)))])
    if (fronted) {
      result.push(element)
      i++
      continue
    }
    if (
      items.length > 2 &&
      !verbBefore &&
      elements[i - 1]?.type === 'PREPOSITION' &&
      (opensSentence(elements, i - 1) ||
        hangsOnOpening(elements, i - 1) ||
        /^(?:in|at|on|near)$/.test(wordBefore(elements, i)) ||
        opensWithParticiple(elements, i)) &&
      elements[i + 1]?.type === 'COMMA' &&
      finiteVerb(elements[afterTime(elements, pastAside(elements, pastCountry(elements, end + 1)))]) &&
      !followsPreposition(elements, i)
    ) {
      // "On security, Lee and Ishiba agreed": the list begins after the comma
      result.push(element)
      i++
      continue
    }
    const last = elements[end]!.last
    result.push(nounElement(element.first, last, phraseOf(items, element.first, last)))
    i = end + 1
  }
  return result
}

/** "A statement signed by Quill and Brand condemned": the first verb of the sentence is a participle, so both signed. */
function agentsOfSubject(elements: readonly Element[], i: number): boolean {
  const verb = elements[i - 2]
  return (
    wordBefore(elements, i) === 'by' &&
    verb?.type === 'VERB' &&
    verb.verb.first === verb.verb.head &&
    verb.verb.tense === 'PAST' &&
    elements.slice(0, i - 2).every(e => e.type === 'NOUN' || e.type === 'PREPOSITION' || e.type === 'COMMA')
  )
}

/** "recalled its envoy" tells nothing that a list of subjects could open. */
const callsHome = (elements: readonly Element[], i: number): boolean => {
  const [verb, object] = [elements[i], elements[i + 1]]
  return (
    verb?.type === 'VERB' &&
    verb.verb.lemma === 'recall' &&
    object?.type === 'NOUN' &&
    /^(?:ambassador|envoy|diplomat|consul|staff|attach[eé])$/.test(object.phrase.lemma)
  )
}

const isLeader = ({ actor }: ActorRef): boolean => actor.startsWith('leader:')
const isPerson = (phrase: NounPhrase): boolean => phrase.actors.length > 0 && phrase.actors.every(isLeader)

/** Past ", Gondor and Rohan" that make a list of the noun at `at`; there itself where none follows. */
function pastList(elements: readonly Element[], at: number): number {
  let k = at
  while (elements[k + 1]?.type === 'COMMA' && elements[k + 2]?.type === 'NOUN') k += 2
  const joint = elements[k + 1]
  return joint?.type === 'CONJUNCTION' && joint.word === 'and' && elements[k + 2]?.type === 'NOUN' ? k + 3 : at
}

/** Whether ", and" stands before it. */
function behindAnd(elements: readonly Element[], i: number): boolean {
  const joint = elements[i - 1]
  return joint?.type === 'CONJUNCTION' && joint.word === 'and' && elements[i - 2]?.type === 'COMMA'
}

/** "After talks that lasted six hours, Rohan and Gondor announced": what opens the sentence ends with its first comma. */
const behindOpening = (elements: readonly Element[], i: number): boolean =>
  /^(?:PREPOSITION|SUBORDINATOR)$/.test(elements[0]?.type ?? '') &&
  elements.findIndex(e => e.type === 'COMMA') === i - 1

/** "talks will be held in Lindon, Rohan and Gondor said": both say it. */
function tellersBehind(elements: readonly Element[], i: number, verbAt: number): boolean {
  const verb = elements[verbAt]
  return (
    elements[i - 1]?.type === 'COMMA' &&
    verb?.type === 'VERB' &&
    /^(?:say|announce|add|report|confirm)$/.test(verb.verb.lemma) &&
    elements.slice(verbAt + 1).every(e => e.type === 'TIME' || e.type === 'STOP' || e.type === 'PREPOSITION')
  )
}

/** "discussed the pact | Rohan and Gondor signed": they are who signed it. */
function comersTo(elements: readonly Element[], i: number, verbAt: number): boolean {
  const [paper, verb] = [elements[i - 1], elements[verbAt]]
  return (
    paper?.type === 'NOUN' &&
    verb?.type === 'VERB' &&
    PACTS.has(paper.phrase.lemma) &&
    CONCLUDING.has(verb.verb.lemma) &&
    elements[verbAt + 1]?.type !== 'NOUN'
  )
}

/** Past "of Rohan" behind the last of a list. */
const pastCountry = (elements: readonly Element[], from: number): number => {
  const link = elements[from]
  return link?.type === 'PREPOSITION' && link.word === 'of' && elements[from + 1]?.type === 'NOUN' ? from + 2 : from
}

/** Past ", Jane Doe," behind the last of a list; there itself where nothing stands apart. */
function pastAside(elements: readonly Element[], from: number): number {
  if (elements[from]?.type !== 'COMMA' || elements[from + 1]?.type !== 'NOUN') return from
  return elements[from + 2]?.type === 'COMMA' ? from + 3 : from
}

/** Past "on Wednesday" between a subject and its verb. */
function afterTime(elements: readonly Element[], from: number): number {
  const at = elements[from]?.type === 'PREPOSITION' ? from + 1 : from
  return elements[at]?.type === 'TIME' ? at + 1 : from
}

function wordBefore(elements: readonly Element[], i: number): string {
  const before = elements[i - 1]
  return before?.type === 'PREPOSITION' ? before.word : ''
}

function opensSentence(elements: readonly Element[], i: number): boolean {
  const before = elements[i - 1]
  return !before || before.type === 'STOP' || before.type === 'QUOTE' || before.type === 'CONJUNCTION'
}

/** "On the eve of the summit, Rohan and Gondor agreed": a preposition within what opens the sentence. */
const hangsOnOpening = (elements: readonly Element[], i: number): boolean =>
  elements[0]?.type === 'PREPOSITION' && elements.slice(0, i).every(e => e.type === 'PREPOSITION' || e.type === 'NOUN')

/** "Meeting beside the council, Rohan and Gondor agreed": what hangs on the participle ends with the comma. */
function opensWithParticiple(elements: readonly Element[], i: number): boolean {
  const [opening] = elements
  return opening?.type === 'VERB' && !elements.slice(0, i).some(finiteVerb)
}

function followsPreposition(elements: readonly Element[], i: number): boolean {
  return elements[i - 1]?.type === 'PREPOSITION' && (elements[i - 1] as { word: string }).word === 'between'
}

/** After a comma a list goes on if "and" ends it later, in a headline if both sides are actors. */
function continuesList(
  elements: readonly Element[],
  at: number,
  items: readonly NounItem[],
  next: readonly NounItem[],
  form: SentenceForm,
  verbBefore: boolean
): boolean {
  if (
    form === 'HEADLINE' &&
    items.some(i => i.actors.length > 0) &&
    next.some(i => i.actors.length > 0 || i.owners.length > 0)
  )
    return true
  for (let k = at + 1; k < elements.length; k++) {
    const e = elements[k]!
    if (e.type === 'CONJUNCTION')
      return (
        e.word !== 'but' &&
        elements[k + 1]?.type === 'NOUN' &&
        // "met A, B, and C said": but "the presidents of A, B, and C met"
        !(verbBefore && finiteVerb(elements[k + 2]) && elements[k - 1]?.type !== 'NOUN')
      )
    if (e.type === 'COMMA') {
      const after = elements[k + 1]
      if (after?.type !== 'NOUN' && after?.type !== 'CONJUNCTION') return false
      continue
    }
    if (e.type !== 'NOUN') return false
  }
  return false
}
