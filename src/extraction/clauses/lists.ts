import type { SentenceForm } from '../document.js'
import {
  afterTime,
  agentsOfSubject,
  behindAnd,
  behindOpening,
  callsHome,
  comersTo,
  endsWithSpeaker,
  followsPreposition,
  hangsOnOpening,
  isLeader,
  isPerson,
  opensDemonyms,
  opensSentence,
  opensWithParticiple,
  pastAside,
  pastCountry,
  pastHolder,
  pastList,
  tellersBehind,
  wordBefore
} from './around-lists.js'
import { finiteVerb, type Element } from './elements.js'
import { phraseOf } from './noun-items.js'
import { nounElement } from './row.js'
import type { NounItem } from './types.js'
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
      // "denied backing the group, and its minister, Quill, dismissed"
      if (commaThenAnd && verbBefore && items.length === 1 && finiteVerb(elements[pastHolder(elements, at)])) {
        clauseAt = at
        break
      }
      if (commaThenAnd && finiteVerb(elements[at + 1]) && endsWithSpeaker(elements, i)) break
      // "lent it millions for a bridge, and Rohan, which has": a thing and a state are no list
      if (
        commaThenAnd &&
        items.length === 1 &&
        /^an?$/.test(items[0]!.modifiers[0] ?? '') &&
        items[0]!.actors.length + items[0]!.owners.length === 0 &&
        noun.phrase.actors.length > 0 &&
        elements[at + 1]?.type === 'COMMA' &&
        elements[at + 2]?.type === 'RELATIVE'
      )
        break
      // "is deporting thousands of Haradrians, and Rohan has urged it": nor does a comma join what hangs on "of"
      if (commaThenAnd && verbBefore && items.length === 1 && finiteVerb(elements[at + 1]) && !isLinked(elements, i))
        break
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
        if (elements[k]?.type !== 'CONJUNCTION' && !opensDemonyms(elements, at)) break
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

/** "the summit of Rohan, and Gondor is off": right behind the verb's own object, which a list may follow. */
const isLinked = (elements: readonly Element[], i: number): boolean =>
  followsPreposition(elements, i) || behindOpening(elements, i) || agentsOfSubject(elements, i)

/** After a comma a list goes on if "and" ends it later, in a headline if both sides are actors. */
function continuesList(
  elements: readonly Element[],
  at: number,
  items: readonly NounItem[],
  next: readonly NounItem[],
  form: SentenceForm,
  verbBefore: boolean
): boolean {
  // "Rohan to lead Harad mission, Quill says": who says so begins anew
  const behind = elements[at + 1]
  const teller = behind?.type === 'VERB' && behind.verb.lemma === 'say' && next.some(i => i.actors.some(isLeader))
  if (form === 'HEADLINE' && teller && !items.some(i => i.actors.some(isLeader))) return false
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
