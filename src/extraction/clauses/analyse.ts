import { isUntoldPassive } from './untold-passives.js'
import { verbWith } from './remade.js'
import type { DateMention, Document, ExtractionContext, Mention, Sentence } from '../document.js'
import { sidesOf } from './actors.js'
import { assemble } from './assemble.js'
import { quoteSpans, speakersOf, within, type QuoteSpan } from './attribution.js'
import { withCarriedSpeakers } from './carried-speakers.js'
import { withTravellers } from './where-he.js'
import { withAntecedents } from '../coreference/antecedents.js'
import { withDistantSpeakers } from './distant-speakers.js'
import { elementsOf } from './elements.js'
import { withAdjunctsOfOuter } from './adjuncts-of-led.js'
import { withLeadersOfDelegations } from './led-by.js'
import { withCompanions } from './companions.js'
import { partsOf, type Part } from './parts.js'
import { withoutApposedPlaces } from './places-apposed.js'
import { withSharedPredicates } from './shared-predicates.js'
import { classify } from './tag.js'
import { joinTitles } from './titles.js'
import type { Clause, NounPhrase, SentenceAnalysis } from './types.js'

/**
 * Takes every sentence of a document apart into clauses. In: tokens, sentences, mentions and dates. Out: one analysis a
 * sentence, in order. Linear in the number of tokens; never throws on odd grammar, it only finds less.
 */
export function analyseClauses(document: Document, context: ExtractionContext): SentenceAnalysis[] {
  const sides = sidesOf(document, context)
  const quotes = quoteSpans(document.tokens, document.sentences)
  const mentionsOf = slicer(document.mentions)
  const datesOf = slicer(document.dates)
  const analyses = document.sentences.map(sentence => {
    const mentions = mentionsOf(sentence)
    const dates = datesOf(sentence)
    const analysis = analyseSentence(document, sentence, mentions, dates, sides, quotes)
    return withAdjunctsOfOuter(withLeadersOfDelegations(withSharedPredicates(analysis, document.tokens)))
  })
  return withAntecedents(withCarriedSpeakers(withDistantSpeakers(analyses, quotes)), document, context.reference)
}

const remembered = new WeakMap<
  readonly Mention[],
  { readonly document: Document; readonly analyses: SentenceAnalysis[] }
>()

/** `analyseClauses`, done once for the stages that follow one another on the same mentions and dates. */
export function clausesOf(document: Document, context: ExtractionContext): readonly SentenceAnalysis[] {
  const known = remembered.get(document.mentions)
  if (known && known.document.tokens === document.tokens && known.document.dates === document.dates)
    return known.analyses
  const analyses = analyseClauses(document, context)
  remembered.set(document.mentions, { document, analyses })
  return analyses
}

/** Items of a sentence from a list in text order, each looked at once. */
function slicer<T extends Mention | DateMention>(items: readonly T[]): (sentence: Sentence) => T[] {
  const sorted = [...items].sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken)
  let at = 0
  return sentence => {
    while (at < sorted.length && sorted[at]!.firstToken < sentence.firstToken) at++
    const from = at
    while (at < sorted.length && sorted[at]!.firstToken < sentence.lastToken) at++
    return sorted.slice(from, at)
  }
}

/** No sentence of prose is as long as this; a table without full stops may be, and has no clauses. */
const LONGEST = 500

/** "New START": a matter with a name of its own. */
const PROPER_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}/u

function analyseSentence(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  sides: ReturnType<typeof sidesOf>,
  quotes: readonly QuoteSpan[]
): SentenceAnalysis {
  const { tokens } = document
  const { firstToken: first, lastToken: last } = sentence
  if (last - first > LONGEST) {
    return {
      sentence,
      clauses: [],
      phrases: [],
      openers: new Map(),
      words: tokens.slice(first, last).map(t => t.text),
      dates,
      mentions
    }
  }
  const covered = new Uint8Array(last - first)
  for (const m of mentions) {
    if ((m.kind !== 'TOPIC' || PROPER_NAME.test(m.text)) && m.form !== 'GROUP' && m.form !== 'DESCRIPTION')
      for (let i = m.firstToken; i < m.lastToken; i++) covered[i - first] = 1
  }
  const classes = classify(tokens, first, last, i => covered[i - first] === 1, sentence.form === 'HEADLINE')
  joinTitles(classes, tokens, mentions, first)
  const input = { tokens, first, last, classes, mentions, dates, sides }
  const parts = partsOf(withCompanions(withoutApposedPlaces(elementsOf(input), input), input), sentence.form)
  const drafts = assemble(parts)
  const quoted = drafts.map(d => within(quotes, tokens[d.verb.head]!.start))
  const speakers = speakersOf(drafts, parts, quoted)
  const question = /\?["”’']*\s*$/.test(sentence.text)
  const clauses = drafts.map<Clause>((d, i) => ({
    sentence,
    verb: isUntoldPassive(d.verb, d.subject, d.objects) ? verbWith(d.verb, { passive: true }) : d.verb,
    subject: d.subject,
    objects: d.objects,
    obliques: d.obliques,
    relation: d.relation,
    subordinator: d.subordinator,
    governors: d.governors,
    outer: d.outer,
    attribution: speakers[i]!,
    quoted: quoted[i]!,
    question
  }))
  const openers = new Map<number, string>()
  for (const part of parts) if (part.type === 'PP') openers.set(part.phrase.first, part.preposition)
  const words = tokens.slice(first, last).map(t => t.text)
  return {
    sentence,
    clauses: withTravellers(clauses, words, first),
    phrases: phrasesOf(parts),
    openers,
    words,
    dates,
    mentions
  }
}

function phrasesOf(parts: readonly Part[]): NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (const part of parts) if (part.type === 'NOUN' || part.type === 'PP') phrases.push(part.phrase)
  return phrases
}
