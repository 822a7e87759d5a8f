import type { QuoteSpan } from './attribution.js'
import { analysisWith, clauseWith } from './remade.js'
import type { Attribution, SentenceAnalysis } from './types.js'

/**
 * A quotation that runs over several sentences has its speaker in the first of them, in the last, or in the sentence whose
 * colon announces it.
 */
export function withDistantSpeakers(
  analyses: readonly SentenceAnalysis[],
  quotes: readonly QuoteSpan[]
): readonly SentenceAnalysis[] {
  return quotes.length === 0 ? analyses : spokenOn(toldAtTheEnd(analyses, quotes))
}

/** "We condemn it. It must end," the ministers said: what the same marks hold was said by them too. */
function toldAtTheEnd(
  analyses: readonly SentenceAnalysis[],
  quotes: readonly QuoteSpan[]
): readonly SentenceAnalysis[] {
  const told = [...analyses]
  let at = 0
  for (const { start, end } of quotes) {
    while (at < told.length && told[at]!.sentence.end <= start) at++
    let last = at
    while (last < told.length && told[last]!.sentence.end < end) last++
    const attribution = last > at && last < told.length ? speakerOf(told[last]!) : null
    if (!attribution) continue
    for (let i = at; i < last; i++) told[i] = saidBy(told[i]!, attribution)
  }
  return told
}

/** What is quoted further on, behind a sentence with the speaker, is his until somebody else speaks. */
function spokenOn(analyses: readonly SentenceAnalysis[]): SentenceAnalysis[] {
  let known: { readonly paragraph: number; readonly attribution: Attribution } | null = null
  return analyses.map(analysis => {
    const { paragraph } = analysis.sentence
    const own = speakerOf(analysis) ?? announcerIn(analysis)
    if (own) known = { paragraph, attribution: own }
    else if (analysis.clauses.some(c => !c.quoted)) known = null // somebody else speaks in between
    const next = known && known.paragraph === paragraph - 1 && analysis.clauses.every(c => c.quoted)
    if (!known || (known.paragraph !== paragraph && !next)) return analysis
    if (next) known = { ...known, paragraph }
    return saidBy(analysis, known.attribution)
  })
}

const speakerOf = ({ clauses }: SentenceAnalysis): Attribution | null =>
  clauses.find(c => c.attribution?.quoted && c.attribution.speaker)?.attribution ?? null

/** "The leaders issued the following statement:", "The minister was blunt:": whose words come next. */
function announcerIn({ sentence, clauses }: SentenceAnalysis): Attribution | null {
  if (!/:\s*$/.test(sentence.text)) return null
  const clause = clauses.find(c => !c.quoted && c.subject !== null && c.relation === 'MAIN')
  return clause?.subject && !clause.verb.negated ? { speaker: clause.subject, verb: 'say', quoted: true } : null
}

function saidBy(analysis: SentenceAnalysis, attribution: Attribution): SentenceAnalysis {
  if (!analysis.clauses.some(c => c.quoted && !c.attribution)) return analysis
  const clauses = analysis.clauses.map(c => (c.quoted && !c.attribution ? clauseWith(c, { attribution }) : c))
  return analysisWith(analysis, clauses)
}
