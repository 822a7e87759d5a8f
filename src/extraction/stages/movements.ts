import { learntOrganizationKey } from '../../domain/ids.js'
import type { ActorKey } from '../../domain/claim.js'
import type { Document, Mention, Sentence, Stage, Token } from '../document.js'
import { headedMovementEnd } from '../names/headed-movement.js'
import { MOVEMENT_ENDINGS, MOVEMENT_PAIRS, NO_MOVEMENT } from '../lexicon/movements.js'
import { coverOf, isCapitalised, isTitleCased } from '../people/view.js'

/** A name found, with the acronym introduced after it, if any. */
interface Movement {
  readonly first: number
  readonly last: number
  readonly actor: ActorKey
  readonly acronym: string | null
}

/**
 * In: names of the reference data. Out: also movements, fronts and coalitions that no list has, learnt from the form of
 * their names ("High Negotiations Committee (HNC)"), and their acronyms wherever they stand.
 */
export const movements: Stage = {
  name: 'movements',
  run(document) {
    const cover = coverOf(document.tokens, document.mentions)
    const found = document.sentences.flatMap(sentence => movementsIn(document, sentence, cover))
    if (found.length === 0) return document
    const learnt = [...found.map(movement => mentionOf(document, movement)), ...acronyms(document, found, cover)]
    const taken = new Uint8Array(document.tokens.length)
    for (const { firstToken, lastToken } of learnt) taken.fill(1, firstToken, lastToken)
    const kept = document.mentions.filter(
      ({ kind, firstToken }) => kind === 'TOPIC' || kind === 'FRAMEWORK' || taken[firstToken] !== 1
    )
    return { ...document, mentions: [...kept, ...learnt].sort((a, b) => a.start - b.start || b.end - a.end) }
  }
}

function movementsIn(document: Document, sentence: Sentence, cover: readonly (Mention | undefined)[]): Movement[] {
  const { tokens } = document
  if (isTitleCased(tokens, sentence)) return []
  const found: Movement[] = []
  const headed = headedIn(document, sentence, cover)
  found.push(...headed)
  for (let at = sentence.firstToken + 1; at < sentence.lastToken; at++) {
    if (!isCapitalised(tokens[at]) || cover[at]?.kind === 'ORGANIZATION' || !isEnding(tokens, at)) continue
    if (headed.some(({ first, last }) => at >= first && at < last)) continue
    let first = at
    while (first > sentence.firstToken && first > at - 6 && partOfName(tokens, cover, first - 1)) first--
    while (
      first < at &&
      /^(?:the|a|of|for|in|on|and|as|but|with|when|after|while|al|former)$/i.test(tokens[first]?.text ?? '')
    )
      first++
    const words = tokens.slice(first, at + 1)
    // one word and its ending ("Northern Alliance") may be anything; an opening word is capitalised anyhow
    if (words.length < 3 && !(words.length === 2 && first > sentence.firstToken && isIntroduced(tokens, at + 1)))
      continue
    if (words.some(({ lower }) => NO_MOVEMENT.has(lower)) || tokens[at + 1]?.lower === 'party') continue
    const [head, tail] = [tokens[first], tokens[at]]
    if (!head || !tail) continue
    const name = document.article.text.slice(head.start, tail.end)
    found.push({
      first,
      last: at + 1,
      actor: learntOrganizationKey(name),
      acronym: isIntroduced(tokens, at + 1) ? (tokens[at + 2]?.text ?? null) : null
    })
  }
  return found
}

/** "Movement for National Salvation": names that begin with what their bearers are. */
function headedIn(document: Document, sentence: Sentence, cover: readonly (Mention | undefined)[]): Movement[] {
  const { tokens } = document
  const found: Movement[] = []
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    if (!isCapitalised(tokens[at]) || cover[at]?.kind === 'ORGANIZATION') continue
    const last = headedMovementEnd(tokens, at, sentence.firstToken, sentence.lastToken)
    if (
      last === at ||
      tokens.slice(at, last).some((t, i) => NO_MOVEMENT.has(t.lower) || cover[at + i]?.kind === 'ORGANIZATION')
    )
      continue
    const name = document.article.text.slice(tokens[at]!.start, tokens[last - 1]!.end)
    const acronym = isIntroduced(tokens, last) ? (tokens[last + 1]?.text ?? null) : null
    found.push({ first: at, last, actor: learntOrganizationKey(name), acronym })
    at = last - 1
  }
  return found
}

function isEnding(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (isCapitalised(tokens[at + 1]) && isEndingWord(tokens, at + 1)) return false
  return isEndingWord(tokens, at) || word === ''
}

function isEndingWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return MOVEMENT_ENDINGS.has(word) || (MOVEMENT_PAIRS.get(word)?.has(tokens[at - 1]?.lower ?? '') ?? false)
}

function partOfName(tokens: readonly Token[], cover: readonly (Mention | undefined)[], at: number): boolean {
  const token = tokens[at]
  const over = cover[at]
  if (!token || over?.kind === 'ORGANIZATION' || over?.form === 'METONYM') return false
  if (isCapitalised(token)) return /^\p{L}[\p{L}.'’-]*$/u.test(token.text) && token.pos !== 'PRON'
  return /^(?:of|for|and|al|the)$/.test(token.text) && isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at + 1])
}

/** "(HNC)" right after the name. */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === '(' && /^[A-Z][A-Za-z-]{1,6}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')'
  )
}

function acronyms(document: Document, found: readonly Movement[], cover: readonly (Mention | undefined)[]): Mention[] {
  const byAcronym = new Map<string, ActorKey>()
  for (const { acronym, actor } of found) if (acronym !== null && !byAcronym.has(acronym)) byAcronym.set(acronym, actor)
  if (byAcronym.size === 0) return []
  return document.tokens.flatMap((token, at) => {
    const actor = byAcronym.get(token.text)
    return actor && !cover[at] ? [mentionOf(document, { first: at, last: at + 1, actor, acronym: null })] : []
  })
}

function mentionOf({ tokens, article }: Document, { first, last, actor }: Movement): Mention {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0]
  return {
    kind: 'ORGANIZATION',
    form: 'NAME',
    start,
    end,
    firstToken: first,
    lastToken: last,
    text: article.text.slice(start, end),
    actors: [actor],
    ref: null,
    country: null,
    reading: 'ACTOR',
    office: null
  }
}
