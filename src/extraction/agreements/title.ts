import type { Document } from '../document.js'
import type { NounPhrase, Oblique } from '../clauses/types.js'

/** The noun phrase with what hangs on it, in the words of the text, at most 120 characters. */
export function titleOf(phrase: NounPhrase, document: Document): string {
  let last = phrase.last
  const { complements } = phrase
  const aside = (c: Oblique): boolean => isAside(c.preposition, c.phrase, document)
  for (const [at, complement] of complements.entries()) {
    const { phrase: inner, preposition } = complement
    if (/^(?:after|before|during|at|following|ahead of)$/.test(preposition) || OCCASION.test(inner.lemma)) break
    if (aside(complement)) break
    // "signed a protocol in Bishkek on Friday"
    if (PAPERS.test(phrase.lemma) && isCity(complement, document) && complements.slice(at + 1).every(aside)) break
    const end = document.tokens[inner.last - 1]!.end
    if (end - document.tokens[phrase.first]!.start > 120) break
    last = inner.last
  }
  const title = clip(
    document.article.text
      .slice(document.tokens[phrase.first]!.start, document.tokens[last - 1]!.end)
      .replace(/^(?:the|an?|this|that|these|those)\s+/i, '')
  )
  return title.includes(' ') ? title : clip(`${title}${whatItDoes(last, document)}`)
}

/** "signed the treaty in a virtual ceremony": how it was signed is none of its name. */
const OCCASION = /^(?:ceremony|presence)$/

/** "ratified the pact on Wednesday by 81 votes to 40", "signed an agreement in this resort in the evening": when, where and by how many. */
function isAside(preposition: string, { first, last, lemma }: NounPhrase, { tokens, dates }: Document): boolean {
  if (preposition === 'by') return /^(?:vote|majority|margin)$/.test(lemma)
  if (!/^(?:on|in|late)$/.test(preposition)) return false
  if (preposition === 'in' && tokens[first]?.lower === 'this') return true
  if (PART_OF_DAY.test(lemma)) return true
  const { start } = tokens[first]!
  const { end } = tokens[last - 1]!
  return dates.some(date => date.start <= start && date.end >= end)
}

/** What is signed in a city; a truce or a base in one is there to stay. */
const PAPERS =
  /^(?:agreement|protocol|treaty|pact|accord|memorandum|declaration|statement|communique|communiqué|document|charter|convention|contract|deal|roadmap)$/

/** "in Bishkek": a city and nothing else. */
const isCity = ({ preposition, phrase: { first, last } }: Oblique, { mentions }: Document): boolean =>
  preposition === 'in' &&
  mentions.some(m => (m.kind === 'PLACE' || m.form === 'CAPITAL') && m.firstToken === first && m.lastToken === last)

const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/

/** "an agreement | that lets citizens of both countries travel without a visa": a bare noun takes what it is for. */
function whatItDoes(from: number, document: Document): string {
  if (!/^(?:that|to)$/.test(document.tokens[from]?.lower ?? '')) return ''
  // "a truce | that Rohan and Gondor agreed in Lindon": who made it is not what it is for
  if (/^(?:NOUN|PROPN|DET|PRON|ADJ)$/.test(document.tokens[from + 1]?.pos ?? '')) return ''
  let end = from
  const { text } = document.article
  const sameLine = (at: number): boolean =>
    !/[\n.]/.test(text.slice(document.tokens[at - 1]!.end, document.tokens[at]?.start ?? 0))
  while (end < from + 16 && sameLine(end) && /^[\p{L}\p{N}'’$£€-]+$/u.test(document.tokens[end]?.text ?? '')) end++
  if (end - from < 3) return ''
  return ` ${document.article.text.slice(document.tokens[from]!.start, document.tokens[end - 1]!.end)}`
}

/** At most 120 characters, ending with a whole word. */
export function clip(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= 120) return flat
  const cut = flat.slice(0, 120)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 60)).replace(/[\s,;:]+$/, '')
}
