import type { ActorKey } from '../../domain/claim.js'
import type { Document, Mention, Sentence, Token } from '../document.js'
import type { Named } from './named.js'
import { AT_ODDS, BARE_PLURALS, LEADER_NOUNS, ONCE_ALLIED, SIDE_NOUNS } from '../lexicon/groups.js'

/** After "it": what is said of no thing ("it seems"), or of a plan or an event rather than of a state. */
const EXPLETIVE = new Set(
  "is was 's will would may might could can should must seems seemed appears appeared takes took remains remained follows followed comes came marks marked makes made means meant happened became".split(
    ' '
  )
)

/** Whether what follows "it" is what a state does, rather than what is said of no thing. */
export function doesSomething(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined || !/^(?:VERB|AUX|ADV)$/.test(next.pos)) return false
  return MODAL.test(next.lower) ? isDeed(tokens, at + 1) : !EXPLETIVE.has(next.lower)
}
const MODAL = /^(?:will|would|can|could|must|should|may|might)$/

/** "It will not | recognise": a verb that things and plans have no part in. */
function isDeed(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (/^(?:ADV|PART)$/.test(tokens[at]?.pos ?? '')) at++
  return tokens[at]?.pos === 'VERB' && !HAPPENING.test(tokens[at]!.lower)
}
const HAPPENING =
  /^(?:take|seem|appear|remain|follow|come|mark|make|mean|happen|become|last|cost|need|help|begin|start|end|include|cover|focus|depend|allow|give|enter|bring|create|lead|require|involve|run|serve|provide|apply|affect|look|continue|have|open|go|be)$/

/** What somebody has with others. */
const OF_PEOPLE =
  /^(?:meetings?|talks|visits?|trips?|summit|tour|call|conversation|encounter|discussions|negotiations)$/

/** "his two-day visit", "her meetings with": whose meeting it is. */
export function meetsAhead(at: number, tokens: readonly Token[]): boolean {
  for (let next = at + 1; next < at + 5; next++) {
    const token = tokens[next]
    if (!token || !/^(?:NOUN|ADJ|NUM|PROPN|PUNCT)$/.test(token.pos) || token.text === ',') return false
    if (OF_PEOPLE.test(token.lower)) return true
  }
  return false
}

/** "its western | neighbour": where the phrase begins; null where it is another's. */
export function itsNoun(at: number, tokens: readonly Token[]): number | null {
  let first = at - 1
  while (first > at - 4 && tokens[first]?.pos === 'ADJ') first--
  return tokens[first]?.lower === 'its' ? first : null
}

/** "in Fornost, Arnor", "in Gondor's capital": named only to say where. */
export function locates({ form, reading, firstToken, lastToken }: Mention, tokens: readonly Token[]): boolean {
  if (form === 'NAME' && reading === 'PLACE' && tokens[firstToken - 1]?.text === ',') return true
  // "in Umbar, the Haradrim capital"
  if (
    form === 'DEMONYM' &&
    tokens[firstToken - 1]?.lower === 'the' &&
    /^(?:capital|city|town|port|resort)$/.test(tokens[lastToken]?.lower ?? '')
  )
    return true
  if (!/^['’]s?$/.test(tokens[lastToken]?.text ?? '') || tokens[lastToken + 1]?.lower !== 'capital') return false
  return /^(?:in|at|from|near|outside|to)$/.test(tokens[firstToken - 1]?.lower ?? '')
}

/** "Gondor-backed": named only to say what sort somebody is. */
export function qualifies({ lastToken }: Mention, tokens: readonly Token[]): boolean {
  return (
    tokens[lastToken]?.text === '-' &&
    /^(?:backed|supported|funded|armed|trained|based|born|made|aligned|allied)$/.test(
      tokens[lastToken + 1]?.lower ?? ''
    )
  )
}

export function isGroupNoun(word: string): boolean {
  return LEADER_NOUNS.has(word) || SIDE_NOUNS.has(word)
}

/** "the sides", "the former allies" */
export function opensPlural(word: string, at: number, tokens: readonly Token[]): boolean {
  const [before, ahead] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower]
  return (
    (BARE_PLURALS.has(word) && before === 'the') || (ONCE_ALLIED.has(word) && AT_ODDS.test(before) && ahead === 'the')
  )
}

/** Whether somebody named in the sentence is the subject of the verb before a token: "Quill met | him", "Quill, the king, called on | him". */
export function isSubjectAt(person: Named, sentence: Sentence, at: number, { tokens, mentions }: Document): boolean {
  const end = /^(?:on|upon|to)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at
  if (person.sentence !== sentence.index || person.at >= end || tokens[end - 1]?.pos !== 'VERB') return false
  let verb = end - 1
  while (/^(?:VERB|AUX|ADV|PART)$/.test(tokens[verb - 1]?.pos ?? '')) verb--
  const named = mentions.findLast(m => m.firstToken === person.at && m.actors.includes(person.actor))
  if (!named || tokens[named.firstToken - 1]?.lower === 'with') return false
  if (named.lastToken === verb) return true
  if (tokens[verb - 1]?.text !== ',') return false
  const beside = tokens.slice(named.lastToken, verb - 1)
  return beside.length === 0 || (beside[0]!.text === ',' && beside.every(t => t.pos !== 'VERB' && t.pos !== 'AUX'))
}

/** "She pressed | him": "he" or "she" is the subject of the verb right before the token. */
export function pronounActs(at: number, tokens: readonly Token[]): boolean {
  let k = /^(?:on|upon|to|with|at|of)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  if (tokens[k]?.pos !== 'VERB') return false
  while (/^(?:VERB|AUX|ADV)$/.test(tokens[k]?.pos ?? '')) k--
  return /^(?:he|she)$/.test(tokens[k]?.lower ?? '')
}

/** At the head of a sentence, or behind "last week," with nobody named before. */
export function begins(sentence: Sentence, at: number, before: Mention | undefined, tokens: readonly Token[]): boolean {
  if (at === sentence.firstToken) return true
  if (at - sentence.firstToken > 8 || tokens[at - 1]?.text !== ',') return false
  return !before || before.firstToken < sentence.firstToken
}

/** Somebody told by his office alone, whom the text does not name. */
const OFFICES =
  /^(?:chief|adviser|advisor|minister|envoy|ambassador|general|commander|lawmaker|senator|secretary|governor|mayor|analyst|expert)$/

/** Whether a sentence has told of such a person before a token. */
export function somebodyBefore(sentence: Sentence, at: number, { tokens, mentions }: Document): boolean {
  for (let k = sentence.firstToken; k < at; k++) {
    const next = tokens[k + 1]?.pos ?? ''
    // the tagger takes "chief" for an adjective
    if (!OFFICES.test(tokens[k]!.lower) || (tokens[k]!.pos !== 'NOUN' && !/^(?:AUX|VERB)$/.test(next))) continue
    let first = k
    while (
      first > sentence.firstToken &&
      /^(?:NOUN|ADJ|PROPN|PUNCT|PART)$/.test(tokens[first - 1]!.pos) &&
      tokens[first - 1]!.text !== ','
    )
      first--
    const article = tokens[first - 1]?.lower ?? ''
    if (
      /^(?:the|an?)$/.test(article) &&
      next !== 'PROPN' &&
      !mentions.some(m => m.kind === 'LEADER' && m.firstToken <= k && m.lastToken > k)
    )
      return true
  }
  return false
}

/** Who is named behind a token of a sentence, from a mention on; `acting`: not where only somebody's capital is. */
export function namedLater(
  { mentions, tokens }: Document,
  from: number,
  sentence: Sentence,
  at: number,
  acting: boolean
): ReadonlySet<ActorKey> {
  const later = new Set<ActorKey>()
  for (let next = from; ; next++) {
    const mention = mentions[next]
    if (!mention || mention.firstToken >= sentence.lastToken) return later
    if (acting && locates(mention, tokens)) continue
    if (mention.firstToken > at && mention.reading !== 'PLACE') for (const actor of mention.actors) later.add(actor)
  }
}

/** Somebody is named by name further on: "In his meeting with Brand, Quill said". */
export function leaderLater(sentence: Sentence, at: number, mentions: readonly Mention[], from: number): boolean {
  for (let next = from; ; next++) {
    const mention = mentions[next]
    if (!mention || mention.firstToken >= sentence.lastToken) return false
    if (mention.kind === 'LEADER' && mention.firstToken > at) return true
  }
}
