import type { ActorKey } from '../../domain/claim.js'
import type { Document, Mention, Sentence, Token } from '../document.js'
import type { NamePhrase } from './name-phrase.js'
import { CLAIMANTS } from './owner-before.js'
import type { TitlePhrase } from './title-phrase.js'

/** For whom somebody already known holds office, by each word that may stand for his name. */
export type Known = ReadonlyMap<string, ActorKey>

/** What tells whose an official is whom the text titles without saying it: worked out once an article. */
export interface Whereabouts {
  readonly document: Document
  /** Countries by name, adjective or capital, in text order. */
  readonly states: readonly Mention[]
  /** How much the article as a whole is about each country; the one it is most about has 1. */
  readonly weights: ReadonlyMap<ActorKey, number>
  /** All titles with an owner, in text order. */
  readonly stated: readonly TitlePhrase[]
  /** The names of each sentence, in order. */
  readonly names: readonly (readonly NamePhrase[])[]
}

/** In a quotation, who speaks is no third person there: "Mexico meddles in our affairs". */
const OURS = /^(?:we|our|us|ours|my)$/
const THEIRS = /^(?:his|her|its|their)$/
const LOCATIVE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'outside', 'across', 'inside', 'around'])
const MEETING = /^(?:meet|talk|discuss|hold|host|receive|welcome|visit|call|urge|tell|accuse|thank|hand|brief)$/
const HANDED_TO: ReadonlySet<string> = new Set([
  'summon',
  'expel',
  'recall',
  'hand',
  'call',
  'declare',
  'order',
  'tell'
])
const POSTED =
  /\b(?:ambassador|consul|charg[eé]|envoy|nuncio|diplomat|affaires|high commissioner|chief of mission|attach[eé])/i

/** What a country gains, in shares of the one the article is most about: first in the sentence, before the title as adjective or genitive, behind it. */
const [SUBJECT, ATTRIBUTE, BEHIND] = [1, 0.8, 0.25]

/** "his minister", "its envoy". */
export const isTheirs = ({ determiner }: TitlePhrase): boolean => THEIRS.test(determiner ?? '')

/** Weighs once what the article names; `home` is what known officials add for their countries. */
export function whereabouts(
  document: Document,
  titles: readonly TitlePhrase[],
  names: readonly (readonly NamePhrase[])[],
  home: ReadonlyMap<ActorKey, number>
): Whereabouts {
  const states = document.mentions.filter(
    ({ kind, actors, text }) => kind === 'COUNTRY' && actors.length === 1 && !CLAIMANTS.has(text)
  )
  const weights = new Map<ActorKey, number>()
  for (const mention of states) add(weights, mention.actors[0], weightOf(document.tokens, mention))
  for (const [actor, weight] of home) add(weights, actor, weight)
  const stated = titles.filter(({ owner }) => owner !== null)
  const most = Math.max(...weights.values())
  for (const [actor, weight] of weights) weights.set(actor, weight / most)
  return { document, states, weights, names, stated }
}

function add(weights: Map<ActorKey, number>, actor: ActorKey | undefined, weight: number): void {
  if (actor) weights.set(actor, (weights.get(actor) ?? 0) + weight)
}

/** What a mention weighs: little "in Muscat, Oman's capital", where something only happens; more where somebody is host. */
function weightOf(tokens: readonly Token[], mention: Mention): number {
  // "QUITO, April 8 -"
  if (mention.form === 'CAPITAL' && /^\p{Lu}{3,}$/u.test(mention.text)) return 0.3
  if (isGenitive(tokens, mention)) return tokens[mention.lastToken + 1]?.lower === 'capital' ? 0.3 : 1
  const before = mention.firstToken - (tokens[mention.firstToken - 1]?.lower === 'the' ? 2 : 1)
  const word = tokens[before]?.lower ?? ''
  if (LOCATIVE.has(word)) return 0.3
  return word === 'to' && /^(?:visit|trip|tour|journey|travel|fly|go)$/.test(tokens[before - 1]?.lemma ?? '') ? 0.6 : 1
}

const isPlace = (tokens: readonly Token[], mention: Mention): boolean => weightOf(tokens, mention) < 1

const isGenitive = (tokens: readonly Token[], { lastToken }: Mention): boolean =>
  /^['’]s?$/.test(tokens[lastToken]?.text ?? '')

/**
 * Whose a title without owner is (`leaning`: whose such a title usually is): "his minister" is of whom the sentence speaks; else the country that stands as an
 * adjective or genitive before it in its sentence, else the one the article is about. Null where two weigh the same.
 */
export function contextOwner(
  title: TitlePhrase,
  around: Whereabouts,
  known: Known,
  leaning: ActorKey | null = null
): ActorKey | null {
  const { document, stated } = around
  const { tokens } = document
  const beside =
    servedBy(title, around, known) ??
    companionOf(title, around, known) ??
    representedBy(title, around) ??
    issuerOf(title, around) ??
    delegationOf(title, around)
  if (beside) return beside
  const theirs = isTheirs(title) || apposedTo(title, tokens) ? ownerOfSubject(title, around, known) : null
  if (theirs || (isTheirs(title) && !title.political)) return theirs
  const inSentence = statesIn(around.states, title.sentence)
  const quote = quotation(tokens, title.sentence)
  const outside = (m: Mention): boolean => {
    const [there, here] = [quote(m.firstToken), quote(title.first)]
    return there === here || (there % 2 === 0 && here % 2 === 0)
  }
  const before = inSentence.filter(m => m.lastToken <= title.phraseFirst)
  const own = titlesIn(stated, title.sentence)
  const others = new Set<ActorKey>()
  // "ambassador to Nigeria" is no Nigerian
  for (const m of inSentence) if (m.firstToken >= title.last && m.lastToken <= title.phraseLast) exclude(others, m)
  // "Adviser Doe met Gondorian Minister Roe": Doe is no Gondorian
  for (const { owner, first, title: its } of own) {
    const [low, high] = [Math.min(first, title.last), Math.max(first, title.last)]
    const between = tokens.slice(low, high)
    const met = between.some(({ lemma }) => MEETING.test(lemma))
    const paired =
      first > title.first &&
      !own.some(o => o.owner === owner && o.first < title.first) &&
      between.some(({ lower }) => lower === 'and' || lower === 'with')
    const posted = first > title.first && POSTED.test(its) && !POSTED.test(title.title)
    if (owner && (met || paired || posted)) others.add(owner)
  }
  const blamed = blamedBy(title, inSentence, tokens)
  // a party blames the government at home as often as another country
  if (blamed && !ofParty(title)) exclude(others, blamed)
  if (POSTED.test(title.title)) {
    const posted = postedLike(title, stated)
    if (posted) return posted
    // whoever summons an ambassador is somebody else
    const summoner = inSentence.find(m => m.lastToken <= title.phraseFirst)
    if (summoner && tokens.slice(summoner.lastToken, title.phraseFirst).some(({ lemma }) => HANDED_TO.has(lemma)))
      exclude(others, summoner)
  }
  const spoken = inSentence.filter(m => !outside(m))
  const ours = tokens
    .slice(title.sentence.firstToken, title.sentence.lastToken)
    .some((token, at) => OURS.test(token.lower) && quote(title.sentence.firstToken + at) % 2 === 1)
  if (ours && quote(title.first) % 2 === 0) for (const m of spoken) if (m.form !== 'CAPITAL') exclude(others, m)
  const fitting = before.filter(m => outside(m) && !isPlace(tokens, m) && !others.has(m.actors[0]!))
  const weights = new Map(around.weights)
  add(weights, fitting[0]?.actors[0], SUBJECT)
  add(weights, fitting.findLast(m => m.form === 'DEMONYM' || isGenitive(tokens, m))?.actors[0], ATTRIBUTE)
  const owns = (m: Mention): boolean => own.some(t => m.firstToken >= t.phraseFirst && m.lastToken <= t.first)
  for (const m of inSentence)
    if (m.firstToken >= title.last && outside(m) && !isPlace(tokens, m) && !owns(m)) add(weights, m.actors[0], BEHIND)
  if (leaning) add(weights, leaning, SUBJECT)
  for (const actor of others) weights.delete(actor)
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1])
  return first && first[1] !== second?.[1] ? first[0] : null
}

/** "Doe, Deputy Premier, represented Gondor". */
function representedBy(title: TitlePhrase, { document, states }: Whereabouts): ActorKey | null {
  const { tokens } = document
  for (let at = title.phraseLast; at < Math.min(title.phraseLast + 4, title.sentence.lastToken); at++) {
    if (tokens[at]?.lemma !== 'represent') continue
    const behind = within(states, m => m.firstToken, at + 1, at + 5)[0]
    return behind?.actors[0] ?? null
  }
  return null
}

/** "The following is attributable to Spokesperson Doe: the minister met …": of the side whose officials the statement tells of first. */
function issuerOf(title: TitlePhrase, { document, stated }: Whereabouts): ActorKey | null {
  if (document.tokens[title.first - 2]?.lower !== 'attributable') return null
  const next = stated.find(({ sentence }) => sentence.index > title.sentence.index)
  return next && next.sentence.index <= title.sentence.index + 1 ? next.owner : null
}

/** "a Gondorian delegation led by Colonel Doe, Minister of Roads": whose delegation it is. */
function delegationOf(title: TitlePhrase, { document, states }: Whereabouts): ActorKey | null {
  const { tokens } = document
  for (let at = title.phraseFirst - 1; at > Math.max(title.sentence.firstToken + 1, title.phraseFirst - 9); at--) {
    if (tokens[at]?.lower !== 'by' || !/^(?:led|headed|chaired)$/.test(tokens[at - 1]?.lower ?? '')) continue
    const before = within(states, m => m.firstToken, Math.max(title.sentence.firstToken, at - 9), at)
    return (
      before.findLast(
        m =>
          m.form === 'DEMONYM' || isGenitive(tokens, m) || /^(?:of|from)$/.test(tokens[m.firstToken - 1]?.lower ?? '')
      )?.actors[0] ?? null
    )
  }
  return null
}

/** "adviser to President Doe": whose president that is. */
function servedBy(title: TitlePhrase, { names }: Whereabouts, known: Known): ActorKey | null {
  const served = title.serves && names[title.sentence.index]?.find(({ first }) => first === title.phraseLast)
  return served ? (known.get(served.words.at(-1) ?? '') ?? null) : null
}

const ACCOMPANIED = /^(?:accompanied|joined|flanked|escorted|assisted)$/
const OTHER_CLAUSE = /^(?:and|while|whereas|but)$/

/** "President Doe was accompanied by Trade Minister Roe": they are of one side. */
function companionOf(title: TitlePhrase, around: Whereabouts, known: Known): ActorKey | null {
  const { tokens } = around.document
  const { firstToken } = title.sentence
  let at = title.first - 1
  while (at >= firstToken && !(tokens[at + 1]?.lower === 'by' && ACCOMPANIED.test(tokens[at]?.lower ?? ''))) at--
  if (at < firstToken) return null
  // "Doe was accompanied by Roe, while Poe was joined by …": each has company of his own
  let from = at - 1
  while (from > firstToken && !(OTHER_CLAUSE.test(tokens[from]?.lower ?? '') && tokens[from - 1]?.text === ',')) from--
  return personsIn(around, title.sentence, at, known, undefined, from)[0] ?? null
}

function exclude(others: Set<ActorKey>, { actors }: Mention): void {
  if (actors[0]) others.add(actors[0])
}

function ofParty({ ofParty: unnamed, title }: TitlePhrase): boolean {
  return unnamed || /\b(?:opposition|shadow|party|minority)\b/i.test(title)
}

/** "The minister dismissed accusations by Arnor": whom he answers he is not. */
function blamedBy(title: TitlePhrase, inSentence: readonly Mention[], tokens: readonly Token[]): Mention | undefined {
  for (let at = title.last; at < Math.min(title.last + 8, title.sentence.lastToken); at++) {
    if (!BLAME.test(tokens[at]?.lemma ?? '')) continue
    const next = inSentence.find(m => m.firstToken > at)
    const clause = next && tokens.slice(at, next.firstToken).some(({ lower }) => lower === 'that')
    return clause ? undefined : next
  }
  return undefined
}
const BLAME = /^(?:accuse|reject|dismiss|condemn|criticize|criticise|refute|rebut|denounce|slam|blame|thank)$/

/** "The ambassador of Arnor and the consul, Jane Doe": posted by the same state as the one named before. */
function postedLike(title: TitlePhrase, stated: readonly TitlePhrase[]): ActorKey | null {
  const last = stated.findLast(other => other.first < title.first && POSTED.test(other.title))
  return last && title.sentence.index - last.sentence.index <= 1 ? last.owner : null
}

/** "by his right-hand man, Interior Minister Doe": the possessive stands before the noun that the title explains. */
function apposedTo(title: TitlePhrase, tokens: readonly Token[]): string | null {
  if (tokens[title.phraseFirst - 1]?.text !== ',') return null
  for (let at = title.phraseFirst - 2; at > Math.max(title.sentence.firstToken, title.phraseFirst - 7); at--) {
    const { lower, pos } = tokens[at]!
    if (THEIRS.test(lower)) return lower
    if (!/^(?:NOUN|ADJ|PUNCT)$/.test(pos)) return null
  }
  return null
}
/** Whose "his" or "its" is: that of the last person or body named before, in this sentence or the one before. */
function ownerOfSubject(title: TitlePhrase, around: Whereabouts, known: Known): ActorKey | null {
  const { document } = around
  const whose = isTheirs(title) ? (title.determiner ?? '') : (apposedTo(title, document.tokens) ?? '')
  const sentences = [title.sentence, document.sentences[title.sentence.index - 1]]
  for (const sentence of sentences) {
    if (!sentence) continue
    const person = personsIn(around, sentence, Math.min(sentence.lastToken, title.first), known, title).at(-1)
    const bodies = bodiesIn(document, sentence, title)
    if (whose === 'their' && bodies.length > 0) return bodies.at(-1)?.actors[0] ?? null
    if (whose === 'its' && bodies[0]) return bodies[0].actors[0] ?? null
    if (/^(?:his|her)$/.test(whose) && person) return person
  }
  return null
}

/** States and bodies that a sentence names before a title. */
function bodiesIn({ mentions }: Document, sentence: Sentence, title: TitlePhrase): readonly Mention[] {
  const before = Math.min(sentence.lastToken, title.phraseFirst)
  return within(mentions, m => m.firstToken, sentence.firstToken, before).filter(
    m => (m.kind === 'COUNTRY' || m.kind === 'ORGANIZATION') && m.actors.length === 1 && m.lastToken <= before
  )
}

/** For whom those hold office who are named in a sentence between two tokens. */
function personsIn(
  { names, document }: Whereabouts,
  sentence: Sentence,
  before: number,
  known: Known,
  title?: TitlePhrase,
  from = sentence.firstToken
): ActorKey[] {
  const quote = quotation(document.tokens, sentence)
  // who is spoken of in a quotation is not "he" outside of it
  const aside = title && quotation(document.tokens, title.sentence)(title.first) % 2 === 0
  return (names[sentence.index] ?? []).flatMap(({ words, first, last }) =>
    first >= from && last <= before && !(aside && quote(first) % 2 === 1) ? (known.get(words.at(-1) ?? '') ?? []) : []
  )
}

function statesIn(states: readonly Mention[], { firstToken, lastToken }: Sentence): readonly Mention[] {
  return within(states, m => m.firstToken, firstToken, lastToken)
}

function titlesIn(titles: readonly TitlePhrase[], { firstToken, lastToken }: Sentence): readonly TitlePhrase[] {
  return within(titles, t => t.first, firstToken, lastToken)
}

/** The items of an ordered list that begin in [from, to). */
function within<T>(items: readonly T[], at: (item: T) => number, from: number, to: number): readonly T[] {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(items[middle]!) < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < items.length && at(items[end]!) < to) end++
  return items.slice(low, end)
}

/** Which stretch between quotation marks each token of a sentence lies in: an odd number is inside of one. */
export function quotation(tokens: readonly Token[], { firstToken, lastToken }: Sentence): (at: number) => number {
  const marks: number[] = []
  for (let at = firstToken; at < lastToken; at++) if (/^(?:["“”]|'')$/.test(tokens[at]?.text ?? '')) marks.push(at)
  const first = marks[0]
  // a sentence may begin in the middle of a quotation
  const begun = first !== undefined && (tokens[first]?.text === '”' || closes(tokens, first)) ? 1 : 0
  return at => marks.filter(mark => mark < at).length + begun
}

function closes(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    mark?.text !== '“' &&
    before?.end === mark?.start &&
    /^[,.?!]$/.test(before?.text ?? '') &&
    after?.start !== mark?.end
  )
}
