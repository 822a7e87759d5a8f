import type { ActorKey } from '../../domain/claim.js'
import type { Document, Mention, Sentence, Token } from '../document.js'
import type { NamePhrase } from './name-phrase.js'
import type { TitlePhrase } from './title-phrase.js'

/** For whom somebody already known holds office, by each word that may stand for his name. */
export type Known = ReadonlyMap<string, ActorKey>

/** What tells whose an official is whom the text titles without saying it: worked out once an article. */
export interface Whereabouts {
  readonly document: Document
  /** Countries by name, adjective or capital, in text order. */
  readonly states: readonly Mention[]
  /** How much the article as a whole is about each country. */
  readonly weights: ReadonlyMap<ActorKey, number>
  /** All titles with an owner, in text order. */
  readonly stated: readonly TitlePhrase[]
  /** The names of each sentence, in order. */
  readonly names: readonly (readonly NamePhrase[])[]
}

/** In a quotation, who speaks is no third person there: "Mexico meddles in our affairs". */
const OURS = /^(?:we|our|us|ours|my)$/
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

/** "his minister", "its envoy". */
export const isTheirs = ({ determiner }: TitlePhrase): boolean => /^(?:his|her|its)$/.test(determiner ?? '')

/** Weighs once what the article names; `home` are owners of known officials whom it titles without owner. */
export function whereabouts(
  document: Document,
  titles: readonly TitlePhrase[],
  names: readonly (readonly NamePhrase[])[],
  home: ReadonlyMap<ActorKey, number>
): Whereabouts {
  const states = document.mentions.filter(({ kind, actors }) => kind === 'COUNTRY' && actors.length === 1)
  const weights = new Map<ActorKey, number>()
  for (const mention of states) add(weights, mention.actors[0], isPlace(document.tokens, mention) ? 0.3 : 1)
  for (const [actor, officials] of home) add(weights, actor, 3 * officials)
  return { document, states, weights, names, stated: titles.filter(({ owner }) => owner !== null) }
}

function add(weights: Map<ActorKey, number>, actor: ActorKey | undefined, weight: number): void {
  if (actor) weights.set(actor, (weights.get(actor) ?? 0) + weight)
}

/** "in Muscat, Oman's capital": where something happens. */
function isPlace(tokens: readonly Token[], mention: Mention): boolean {
  const genitive = isGenitive(tokens, mention)
  if (genitive) return tokens[mention.lastToken + 1]?.lower === 'capital'
  return LOCATIVE.has(
    tokens[mention.firstToken - (tokens[mention.firstToken - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? ''
  )
}

const isGenitive = (tokens: readonly Token[], { lastToken }: Mention): boolean =>
  /^['’]s?$/.test(tokens[lastToken]?.text ?? '')

/**
 * Whose a title without owner is: "his minister" is of whom the sentence speaks; else the country that stands as an
 * adjective or genitive before it in its sentence, else the one the article is about. Null where two weigh the same.
 */
export function contextOwner(title: TitlePhrase, around: Whereabouts, known: Known): ActorKey | null {
  const { document, stated } = around
  const { tokens } = document
  const companion = companionOf(title, around, known)
  if (companion) return companion
  const theirs = isTheirs(title) ? ownerOfSubject(title, around, known) : null
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
  for (const { owner, first } of own) {
    const [low, high] = [Math.min(first, title.last), Math.max(first, title.last)]
    const between = tokens.slice(low, high)
    const met = between.some(({ lemma }) => MEETING.test(lemma))
    const paired = first > title.first && between.some(({ lower }) => lower === 'and' || lower === 'with')
    if (owner && (met || paired)) others.add(owner)
  }
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
  const attributive = fitting.findLast(m => m.form === 'DEMONYM' || isGenitive(tokens, m))
  if (attributive) return attributive.actors[0] ?? null
  const weights = new Map(around.weights)
  for (const [index, m] of fitting.entries()) add(weights, m.actors[0], index === 0 ? 3 : 1)
  for (const m of inSentence) if (m.firstToken >= title.last && !isPlace(tokens, m)) add(weights, m.actors[0], 1)
  for (const actor of others) weights.delete(actor)
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1])
  return first && first[1] !== second?.[1] ? first[0] : null
}

/** "President Doe was accompanied by Trade Minister Roe": they are of one side. */
function companionOf(title: TitlePhrase, around: Whereabouts, known: Known): ActorKey | null {
  const { firstToken } = title.sentence
  const at = around.document.tokens.slice(firstToken, title.first).findIndex(({ lower }) => lower === 'accompanied')
  if (at < 0) return null
  return personsIn(around, title.sentence, firstToken + at, known)[0] ?? null
}

function exclude(others: Set<ActorKey>, { actors }: Mention): void {
  if (actors[0]) others.add(actors[0])
}

/** "The ambassador of Arnor and the consul, Jane Doe": posted by the same state as the one named before. */
function postedLike(title: TitlePhrase, stated: readonly TitlePhrase[]): ActorKey | null {
  const last = stated.findLast(other => other.first < title.first && POSTED.test(other.title))
  return last && title.sentence.index - last.sentence.index <= 1 ? last.owner : null
}

/** Whose "his" or "its" is: that of the last person or body named before, in this sentence or the one before. */
function ownerOfSubject(title: TitlePhrase, around: Whereabouts, known: Known): ActorKey | null {
  const { document } = around
  const sentences = [title.sentence, document.sentences[title.sentence.index - 1]]
  for (const sentence of sentences) {
    if (!sentence) continue
    const person = personsIn(around, sentence, Math.min(sentence.lastToken, title.first), known).at(-1)
    const bodies = document.mentions.filter(
      m =>
        (m.kind === 'COUNTRY' || m.kind === 'ORGANIZATION') &&
        m.actors.length === 1 &&
        m.firstToken >= sentence.firstToken &&
        m.lastToken <= Math.min(sentence.lastToken, title.phraseFirst)
    )
    if (title.determiner === 'its' && bodies[0]) return bodies[0].actors[0] ?? null
    if (title.determiner !== 'its' && person) return person
  }
  return null
}

/** For whom those hold office who are named in a sentence before a token. */
function personsIn({ names }: Whereabouts, sentence: Sentence, before: number, known: Known): ActorKey[] {
  return (names[sentence.index] ?? []).flatMap(({ words, last }) =>
    last <= before ? (known.get(words.at(-1) ?? '') ?? []) : []
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
