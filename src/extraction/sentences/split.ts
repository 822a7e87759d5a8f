import { lineKind } from '../story/line-kind.js'
import type { Sentence, SentenceForm, Token } from '../document.js'

const ABBREVIATIONS = new Set(
  (
    'mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. sgt. adm. sen. rep. gov. rev. hon. h.e. h.r.h. st. mt. ft. vs. no. u.s. u.n. u.k. e.u. ' +
    'jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. inc. ltd. co. corp. jr. sr. snr. ex. approx. a.m. p.m. d.c.'
  ).split(' ')
)
/** Before a name, where the tagger parts the full stop from them: "Eng. Jane Doe", "Ma. Jane Doe". */
const BEFORE_NAMES = new Set('snr,maj,eng,engr,atty,ma,md,mohd,brig,cdr,cmdr,amb,smt,lt,col'.split(','))
const CLOSING = new Set(['”', '"', '’', "'", ')', ']'])
const ENDING = new Set(['.', '!', '?', '…', '...'])

/**
 * Sentences over tokens. The tagger's boundaries count, except after titles and initials; a new line always ends one
 * (headlines and list items carry no full stop); a closing quotation mark stays with what it closes.
 */
export function splitSentences(text: string, tokens: readonly Token[], starts: ReadonlySet<number>): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let paragraph = 0
  const close = (last: number): void => {
    const [head, tail] = [tokens[first], tokens[last - 1]]
    if (head && tail) {
      sentences.push({
        index: sentences.length,
        paragraph,
        form: 'PROSE',
        start: head.start,
        end: tail.end,
        text: text.slice(head.start, tail.end),
        firstToken: first,
        lastToken: last
      })
    }
    first = last
  }
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]
    const before = tokens[index - 1]
    if (!token || !before) continue
    const newLine = breaksBetween(text, before.end, token.start)
    if (newLine || isBoundary(tokens, index, starts)) close(index)
    if (newLine) paragraph++
  }
  close(tokens.length)
  return withForms(text, sentences)
}

/** Whether a line ends between two places, which are mostly one space apart. */
function breaksBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true
  return false
}

function isBoundary(tokens: readonly Token[], index: number, starts: ReadonlySet<number>): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token || !before) return false
  const glued = token.start === before.end
  if (CLOSING.has(token.text) && glued) return false
  if (glued && ENDING.has(before.text) && !/^\p{Lu}\p{Ll}/u.test(token.text)) return false // an address: example.org
  if (before.text === 'H.E.') return false // "H.E. He Doe"
  if (starts.has(index))
    return !(
      isInitial(tokens, index) ||
      ((isAbbreviated(before) || opensName(tokens, index)) &&
        !/^(?:The|A|An|In|On|It|He|She|They|But|And)$/.test(token.text))
    )
  // "…," he said.” The next sentence: the mark that closes a quotation comes after the tagger's boundary
  const beforeThat = tokens[index - 2]
  if (CLOSING.has(before.text) && beforeThat && ENDING.has(beforeThat.text) && before.start === beforeThat.end) {
    return /^[\p{Lu}0-9“"‘]/u.test(token.text) && token.start > before.end
  }
  // a full stop without a space after it: "anonymity.The official"
  if (ENDING.has(before.text) && glued && /^\p{Lu}\p{Ll}/u.test(token.text)) {
    return /^[a-z]{3,}/.test(beforeThat?.text ?? '')
  }
  // "on the platform X. The talks", "Plan B. They": no initial stands before these
  if (/^\p{Lu}\.$/u.test(before.text) && token.start > before.end && SENTENCE_OPENERS.test(token.text)) return true
  return (
    before.text === '.' &&
    token.start > before.end &&
    /^[\p{Lu}“"‘]/u.test(token.text) &&
    !isAbbreviated(beforeThat) &&
    !opensName(tokens, index)
  )
}

const SENTENCE_OPENERS = /^(?:The|This|That|These|Those|Its|Their|They|But|And|When|While|After|Although|However)$/

/** "Zh.Doe": an initial of two letters, glued to the name. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const [word, stop, name] = [tokens[index - 2], tokens[index - 1], tokens[index]]
  return (
    stop?.text === '.' && stop.end === name?.start && word?.end === stop.start && /^\p{Lu}\p{Ll}?$/u.test(word.text)
  )
}

/** Whether the full stop before a capitalised word belongs to a title or a shortened given name. */
function opensName(tokens: readonly Token[], index: number): boolean {
  const [word, stop, name] = [tokens[index - 2], tokens[index - 1], tokens[index]]
  if (stop?.text !== '.' || word?.end !== stop.start || !/^\p{Lu}\p{Ll}/u.test(name?.text ?? '')) return false
  return BEFORE_NAMES.has(word.lower) && /^\p{Lu}/u.test(word.text)
}

function isAbbreviated(token: Token | undefined): boolean {
  return token !== undefined && (ABBREVIATIONS.has(token.lower) || /^\p{Lu}\.$/u.test(token.text))
}

/** A line without a full stop is a headline or list item; captions and credits are told by their words. */
function withForms(text: string, sentences: readonly Sentence[]): Sentence[] {
  const formOfParagraph = new Map<number, SentenceForm>()
  for (const sentence of sentences) {
    if (formOfParagraph.has(sentence.paragraph)) continue
    const lineEnd = text.indexOf('\n', sentence.start)
    const line = text.slice(sentence.start, lineEnd < 0 ? text.length : lineEnd).trim()
    formOfParagraph.set(sentence.paragraph, formOf(line.slice(0, 1200), sentence.paragraph))
  }
  return sentences.map(sentence => ({ ...sentence, form: formOfParagraph.get(sentence.paragraph) ?? 'PROSE' }))
}

function formOf(line: string, paragraph: number): SentenceForm {
  switch (lineKind(line)) {
    case 'CAPTION':
    case 'CREDIT':
    case 'LINK_NOTE':
    case 'BOILERPLATE':
      return 'CAPTION'
    case 'PROSE':
      return /^(?:[-*•]|\d+[.)])\s/.test(line) ? 'LIST_ITEM' : 'PROSE'
    default:
      return paragraph === 0 ? 'HEADLINE' : /^(?:[-*•]|\d+[.)])\s/.test(line) ? 'LIST_ITEM' : 'HEADLINE'
  }
}
