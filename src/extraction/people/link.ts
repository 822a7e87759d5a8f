import type { ActorKey } from '../../domain/claim.js'
import type { Sentence } from '../document.js'
import { PRIVATE_ROLES, SHORT_TITLES, STATE_MODIFIERS, TITLE_HEADS } from '../lexicon/titles.js'
import { allCalled, eachWithOwner, pairedBehind, respectively } from './name-lists.js'
import { leadership, madeTitle, seatOf } from './made-titles.js'
import { nameAt, namesIn } from './name-phrase.js'
import type { NamePhrase } from './name-phrase.js'
import { ownerOf } from './owner-before.js'
import { titlesIn, withOwner } from './title-phrase.js'
import type { TitlePhrase } from './title-phrase.js'
import { isCapitalised } from './view.js'
import type { View } from './view.js'

/** One sentence's names and titles, and which belong together. */
export interface SentencePeople {
  readonly names: readonly NamePhrase[]
  readonly titles: readonly TitlePhrase[]
  readonly links: readonly { readonly name: NamePhrase; readonly title: TitlePhrase }[]
  /** Names whose bearers are said to be no officials: analysts, journalists, athletes. */
  readonly privateNames: ReadonlySet<NamePhrase>
}

/** Names with their titles, by the ways English puts them together. */
export function linkSentence(view: View, sentence: Sentence): SentencePeople {
  const titles = titlesIn(view, sentence)
  let names = namesIn(view, sentence)
  const links: { name: NamePhrase; title: TitlePhrase }[] = []
  const take = (title: TitlePhrase, phrase: NamePhrase): void => {
    const same = names.find(n => n.first === phrase.first && n.last === phrase.last)
    if (!same) {
      names = names.filter(n => n.last <= phrase.first || n.first >= phrase.last)
      names.push(phrase)
    }
    const name = same ?? phrase
    const owner =
      !title.statedOwner && name.words.length > 1 && !isCalledBack(view, title) ? ownerBehind(view, name) : null
    links.push({ name, title: owner === null ? title : withOwner(title, owner) })
  }
  for (const [index, title] of titles.entries()) {
    if (title.plural) {
      const each = eachWithOwner(view, sentence, title)
      const listed = each.length > 0 ? each : respectively(view, sentence, title, names)
      if (listed.length > 0) for (const [own, name] of listed) take(own, name)
      else {
        // "Generals Doe and Roe of Gondor": both are
        const found = allCalled(view, sentence, title)
        const paired = pairedBehind(view, found)
        const called = paired.length > 0 ? paired : found
        const last = called.at(-1)
        const behind = last && paired.length === 0 && title.owner === null ? ownerBehind(view, last[1]) : null
        for (const [own, name] of called) take(behind === null ? own : withOwner(own, behind), name)
      }
      continue
    }
    const untitled = names.filter(name => !links.some(link => link.name === name))
    // "Doe, minister of Gondor, Roe, minister of …": where one title stood behind its name, the next does
    const behind = links.some(link => link.name.last < link.title.first)
    const phrase = nameOf(view, sentence, title, names, untitled, behind)
    const before = titles[index - 1]
    if (!phrase) {
      // "Doe, deputy prime minister, foreign minister of Gondor": both are the titles of Doe
      const same = before && links.find(link => link.title === before && link.name.last < before.first)
      const goesOn =
        before && /^(?:,|and)$/.test(view.keys[before.phraseLast] || (view.tokens[before.phraseLast]?.text ?? ''))
      if (same && goesOn && title.phraseFirst === before.phraseLast + 1) take(title, same.name)
      continue
    }
    take(title, phrase)
    // "army chief and de facto head of state, Abdel …": both titles are the person's
    const joined = before && !links.some(link => link.title === before) && view.keys[before.phraseLast] === 'and'
    // "Gondor's crown prince and Rohirric adviser John Roe": two people
    const apart = before?.owner != null && title.owner !== null && before.owner !== title.owner
    if (joined && !apart && title.phraseFirst - before.phraseLast <= 2)
      take({ ...before, owner: before.owner ?? title.owner }, phrase)
  }
  for (const name of names) {
    const short = SHORT_TITLES.get(name.address ?? '')
    if (short !== undefined)
      links.push({ name, title: { ...madeTitle(sentence, name.first, short, 'country:US'), kind: 'OFFICIAL' } })
    const title = leadership(view, sentence, name) ?? seatOf(view, sentence, name)
    if (title) links.push({ name, title })
  }
  names.sort((a, b) => a.first - b.first)
  raiseListed(view, links)
  return { names, titles, links, privateNames: new Set(names.filter(name => isPrivate(view, sentence, name))) }
}

/** "Minister Jane Doe, Border Secretary John Roe and …": who is listed beside an official is one. */
function raiseListed({ tokens, keys }: View, links: { name: NamePhrase; title: TitlePhrase }[]): void {
  const direct = links
    .filter(({ name, title }) => title.last <= name.first && isCapitalised(tokens[title.first]))
    .sort((a, b) => a.name.first - b.name.first)
  for (const [index, link] of direct.entries()) {
    const before = direct[index - 1]
    if (!before || before.title.political === link.title.political) continue
    const between = keys.slice(before.name.last, link.title.phraseFirst).filter(key => key !== '')
    const marks = tokens.slice(before.name.last, link.title.phraseFirst).every(({ text }) => /^(?:,|and|&)$/.test(text))
    if (!marks || between.length > 1 || link.title.phraseFirst === before.name.last) continue
    const raised = link.title.political ? before : link
    links[links.indexOf(raised)] = { ...raised, title: { ...raised.title, political: true } }
  }
}

/** "recalled Ambassador Jane Doe from Arnor": where she was, not whose she is. */
function isCalledBack({ tokens }: View, { phraseFirst }: TitlePhrase): boolean {
  return tokens
    .slice(Math.max(0, phraseFirst - 3), phraseFirst)
    .some(({ lemma }) => /^(?:recall|withdraw|expel)$/.test(lemma))
}

/** "Minister Jane Doe of Arnor": the country or body behind the name. */
function ownerBehind({ keys, cover }: View, name: NamePhrase): ActorKey | null {
  if (!/^(?:of|from)$/.test(keys[name.last] ?? '')) return null
  const behind = cover[name.last + 1] ?? (keys[name.last + 1] === 'the' ? cover[name.last + 2] : undefined)
  return behind ? ownerOf(behind) : null
}

/** Whether a name has a title of its own behind a comma. */
function listsTitles({ tokens, keys }: View, sentence: Sentence, { last }: NamePhrase): boolean {
  if (tokens[last]?.text !== ',') return false
  for (let at = last + 1; at < Math.min(last + 5, sentence.lastToken); at++)
    if (TITLE_HEADS.has(keys[at] ?? '')) return true
  return false
}

function nameBefore({ tokens }: View, title: TitlePhrase, names: readonly NamePhrase[]): NamePhrase | null {
  if (tokens[title.phraseFirst - 1]?.text !== ',') return null
  return names.find(name => name.last === title.phraseFirst - 1 && name.words.length > 1) ?? null
}

/** "Gondorian PM Visits Rohan": capitalised as all words of such headlines are. */
const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  'visits meets arrives says calls urges hosts holds signs warns vows seeks backs slams hails welcomes rejects condemns begins ends leaves leads attends heads travels flies speaks tells denies announces wants to will'.split(
    ' '
  )
)

/** The name that a title goes with: after it, after a comma, before it, or "X as president". */
function nameOf(
  view: View,
  sentence: Sentence,
  title: TitlePhrase,
  names: readonly NamePhrase[],
  untitled: readonly NamePhrase[],
  behind: boolean
): NamePhrase | null {
  const { tokens, keys } = view
  const follows = title.serves ? [] : title.phraseLast === title.last ? [title.last] : [title.phraseLast, title.last]
  for (const at of follows) {
    const direct = nameAt(view, sentence, at, true)
    // after "of …" a single word is rather the end of the body's name: "Minister for Petroleum Resources"
    const endsBody = direct?.words.length === 1 && at > title.last && direct.address === null
    const verb = tokens[direct?.first ?? at]?.pos === 'VERB' || HEADLINE_VERBS.has(direct?.words[0] ?? '')
    if (direct && !endsBody && !(direct.words.length === 1 && verb)) return direct
  }
  const definite =
    (title.political && (title.determiner === 'a' || isCapitalised(tokens[title.first]))) ||
    (title.kind === 'SPOKESPERSON' && (title.possessor !== null || /^an?$/.test(title.determiner ?? ''))) ||
    STATE_MODIFIERS.has(keys[title.first] ?? '') ||
    title.owner !== null ||
    title.determiner === 'the' ||
    /^(?:his|her|its|their)$/.test(title.determiner ?? '')
  const after = endOfTitle(view, sentence, title)
  if (tokens[after]?.text === ',' && definite) {
    const apposed = nameAt(view, sentence, after + 1, false) ?? nameAt(view, sentence, after + 1, true)
    // "Doe, minister of Gondor, Roe, minister of Rohan": each title stands behind its name
    const own = apposed && (behind || listsTitles(view, sentence, apposed)) ? nameBefore(view, title, untitled) : null
    if (own) return own
    if (apposed && (apposed.words.length > 1 || apposed.address !== null) && title.phraseFirst >= sentence.firstToken) {
      const beyond = tokens[apposed.last]
      if (
        !beyond ||
        apposed.last >= sentence.lastToken ||
        beyond.pos === 'ADV' ||
        /^[,.;:)]$/.test(beyond.text) ||
        beyond.pos === 'VERB' ||
        beyond.pos === 'AUX' ||
        beyond.pos === 'ADP' ||
        beyond.pos === 'PUNCT' ||
        beyond.pos === 'CCONJ'
      )
        return apposed
    }
  }
  // "Doe, the president's assistant"
  if (/^['’]s?$/.test(tokens[title.last]?.text ?? '')) return null
  let before = title.phraseFirst - 1
  // "After lawyers Doe and Roe, the minister spoke": another person begins
  const next = tokens[title.phraseLast]
  const speaks =
    /^(?:VERB|AUX)$/.test(next?.pos ?? '') && title.determiner === 'the' && !SAID_OF.test(next?.lower ?? '')
  if (
    speaks &&
    title.phraseLast === title.last &&
    tokens[before]?.text === ',' &&
    OPENERS.test(tokens[sentence.firstToken]?.lower ?? '')
  )
    return null
  if (keys[before] === 'as') {
    return names.find(name => name.last === before) ?? null
  }
  // "X, who was prime minister", "X, once the foreign minister"
  if (/^(?:is|was|became|as|once|been|currently|now)$/.test(keys[before] ?? '')) {
    before--
    if (keys[before] === 'who') before--
    else if (keys[before] === 'has') before -= 2
  }
  if (
    tokens[before]?.text !== ',' &&
    tokens[before]?.text !== '(' &&
    tokens[before]?.text !== '—' &&
    tokens[before]?.text !== '–'
  )
    return null
  let end = before
  // ", 45,"
  if (tokens[end - 2]?.text === ',' && /^\d{2}$/.test(tokens[end - 1]?.text ?? '')) end -= 2
  const name = names.find(other => other.last === end)
  // "in Paphos, the president said": a place no list has
  const where = name?.words.length === 1 && /^(?:in|at|from|near|to)$/.test(keys[name.first - 1] ?? '')
  return name && !where ? name : null
}

/** Where a title ends before a comma: behind "(ABC)" and behind where its bearer is, "at the talks in Fornost". */
function endOfTitle({ tokens, cover }: View, sentence: Sentence, title: TitlePhrase): number {
  const bracket = (at: number): boolean => tokens[at]?.text === '(' && tokens[at + 2]?.text === ')'
  const at = title.phraseLast + (bracket(title.phraseLast) ? 3 : 0)
  const goesOn = title.phraseLast > title.last && tokens[at]?.pos === 'NOUN' // "for Border negotiations"
  if (!goesOn && !/^(?:at|in|for|on|of|to)$/.test(tokens[at]?.lower ?? '')) return at
  for (let end = at + 1; end < Math.min(at + 9, sentence.lastToken); end++) {
    const token = tokens[end]
    if (token?.text === ',') return end
    if (TIME.test(token?.lower ?? '')) break // "to the president in May, Doe said"
    if (bracket(end)) end += 2
    else if (!cover[end] && !/^(?:ADP|DET|NOUN|PROPN|ADJ|CCONJ)$/.test(token?.pos ?? '')) break
  }
  return at
}

/** Participles that say more of whom the title is of. */
const SAID_OF = /^(?:known|called|named|nicknamed|elected|appointed|dubbed|accused|wanted|sanctioned|ousted|toppled)$/
const OPENERS = /^(?:after|when|as|while|upon|following|during|in|at|on|before|since|having|asked|speaking|listening)$/

const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\p{L}+day|weeks?|months?|years?|morning|evening|while|time|turn|\d+)$/u

/** "analyst Jane Doe", "Jane Doe, a professor at …", "Jane Doe, 39, was killed": nobody who acts for a state. */
function isPrivate(view: View, sentence: Sentence, name: NamePhrase): boolean {
  const { keys, tokens } = view
  for (let back = name.first - 1; back >= Math.max(sentence.firstToken, name.first - 3); back--) {
    if (PRIVATE_ROLES.has(keys[back] ?? '')) return true
    if (!/^[A-Z-]+$/i.test(tokens[back]?.text ?? '')) break
  }
  if (tokens[name.last]?.text !== ',') return false
  for (let at = name.last + 1; at < Math.min(name.last + 9, sentence.lastToken); at++) {
    if (PRIVATE_ROLES.has(keys[at] ?? '')) return true
    if (tokens[at]?.text === ',' || tokens[at]?.pos === 'VERB') return false
  }
  return false
}
