import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { plainLetters } from '../names/fold.js'
import type { Stage, Token } from '../document.js'
import { splitSentences } from '../sentences/split.js'
import { unwrapped } from '../story/soft-lines.js'
import { wordOf } from '../word.js'

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp

/**
 * In: the bounds of the main story. Out: its tokens with parts of speech and exact offsets into `article.text`,
 * and its sentences. Both come from one reading by the tagger; where sentences end is corrected by `splitSentences`.
 */
export const tokens: Stage = {
  name: 'tokens',
  run(document) {
    const { story } = document.article
    const text = unwrapped(document.article.text)
    const read = readTokens(text, story.start, story.end)
    return { ...document, tokens: read.tokens, sentences: splitSentences(text, read.tokens, read.sentenceStarts) }
  }
}

/** Tokens of a part of a text, and the indexes of those with which a sentence begins according to the tagger. */
export function readTokens(
  text: string,
  start: number,
  end: number
): { readonly tokens: Token[]; readonly sentenceStarts: ReadonlySet<number> } {
  const found: Token[] = []
  const sentenceStarts = new Set<number>()
  const source = plainLetters(text.slice(start, end))
  if (source.trim().length === 0) return { tokens: found, sentenceStarts }
  const doc = nlp.readDoc(source)
  const all = doc.tokens()
  const values = all.out(its.value)
  const tags = all.out(its.pos) as string[]
  const lemmas = all.out(its.lemma as unknown as typeof its.value)
  const spaces = all.out(its.precedingSpaces as unknown as typeof its.value)
  const spans = doc.sentences().out(its.span) as unknown as readonly (readonly [number, number])[]
  const taggerStarts = new Set(spans.map(span => span[0]))
  let at = 0
  let startsHere = false
  for (const [place, value] of values.entries()) {
    at += spaces[place]?.length ?? 0
    // the tagger may normalise a mark; its words are never moved
    if (!source.startsWith(value, at)) at = Math.max(at, source.indexOf(value, at))
    startsHere ||= taggerStarts.has(place)
    if (value.trim().length > 0) {
      if (startsHere) sentenceStarts.add(found.length)
      startsHere = false
      const from = start + at
      const to = from + value.length
      const word = wordOf(text.startsWith(value, from) ? value : text.slice(from, to), value)
      const lemma = lemmas[place] ?? word.lower
      found.push({
        index: found.length,
        text: word.text,
        lower: word.lower,
        lemma: lemma === word.lower ? word.lower : wordOf(lemma).text,
        pos: tags[place] ?? 'X',
        start: from,
        end: to,
        word
      })
    }
    at += value.length
  }
  return HYPHENED.test(source) ? joinShortForms(found, sentenceStarts) : { tokens: found, sentenceStarts }
}

const HYPHENED = /-U\.[SKN]\./

/** "Gondor-U.S.", "anti-U.N.": the tagger takes the short form apart behind a hyphen. */
function joinShortForms(
  tokens: readonly Token[],
  starts: ReadonlySet<number>
): { readonly tokens: Token[]; readonly sentenceStarts: ReadonlySet<number> } {
  const joined: Token[] = []
  const moved = new Set<number>()
  const push = (token: Token, text: string, from: number, pos = token.pos): void => {
    const lower = text.toLowerCase()
    joined.push({
      index: joined.length,
      text,
      lower,
      lemma: lower,
      pos,
      start: from,
      end: from + text.length,
      word: wordOf(text)
    })
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const [stop, last] = [tokens[at + 1], tokens[at + 2]]
    if (starts.has(at)) moved.add(joined.length)
    const behindHyphen = /-U$/.test(token.text) || (token.text === 'U' && tokens[at - 1]?.text === '-')
    const whole =
      stop?.text === '.' && stop.start === token.end && last?.start === stop.end && /^[SKN]\.$/.test(last.text)
    if (!behindHyphen || !whole) {
      joined.push({ ...token, index: joined.length })
      continue
    }
    const before = token.text.slice(0, -2)
    if (before !== '') {
      push(token, before, token.start, 'ADJ')
      push(token, '-', token.start + before.length, 'PUNCT')
    }
    push(token, `U.${last.text}`, token.end - 1, 'PROPN')
    at += 2
  }
  return { tokens: joined, sentenceStarts: moved }
}
