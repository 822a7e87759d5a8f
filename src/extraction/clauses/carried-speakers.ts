import type { Clause, NounPhrase, SentenceAnalysis } from './types.js'
import { REPORTING } from './words.js'
import { analysisWith, clauseWith, phraseWith } from './remade.js'

/** How many sentences "he" and "it" may stand behind the speaker they mean. */
const REACH = 3
/** Acts of speech that go on from what was said before: "He also urged Harad to". */
const UTTERING = new Set(
  'urge accuse condemn criticize criticise demand call reject welcome praise blame denounce thank dismiss appeal vow threaten accept oppose defend'.split(
    ' '
  )
)

/**
 * Lets "he", "she" and "it" speak for whom the sentences before let speak, where nobody else has found out who they are: a
 * spokesman without a name of his own, a ministry, a statement. Sentences are read once, from first to last.
 */
export function withCarriedSpeakers(analyses: readonly SentenceAnalysis[]): SentenceAnalysis[] {
  let known: { readonly phrase: NounPhrase; readonly sentence: number } | null = null
  return analyses.map(analysis => {
    const { index } = analysis.sentence
    const before = known && index - known.sentence <= REACH ? known.phrase : null
    const own = speakerIn(analysis)
    if (own) known = { phrase: own, sentence: index }
    else if (strangerIn(analysis)) known = null
    if (!before) return analysis
    const clauses = analysis.clauses.map(clause => carried(clause, before))
    const moved = clauses.some((clause, i) => clause !== analysis.clauses[i])
    if (moved && !own) known = { phrase: before, sentence: index }
    return moved ? analysisWith(analysis, clauses) : analysis
  })
}

/** Who speaks in a sentence by a name: the subject of its verb of speech. */
function speakerIn({ clauses }: SentenceAnalysis): NounPhrase | null {
  for (const { verb, subject, quoted } of clauses) {
    if (quoted || !subject || !(REPORTING.has(verb.lemma) || UTTERING.has(verb.lemma)) || verb.passive) continue
    const sides = new Set(subject.actors.map(a => a.side))
    if (sides.size === 1 && !sides.has(null)) return subject
  }
  return null
}

/** Somebody speaks whose side is not known: "it" in the next sentence is he or his. */
const strangerIn = ({ clauses }: SentenceAnalysis): boolean =>
  clauses.some(
    ({ verb, subject, quoted }) =>
      !quoted &&
      subject !== null &&
      REPORTING.has(verb.lemma) &&
      !verb.passive &&
      subject.actors.length === 0 &&
      !isOpen(subject)
  )

function carried(clause: Clause, speaker: NounPhrase): Clause {
  const { subject, attribution, verb } = clause
  const speaks = (REPORTING.has(verb.lemma) || UTTERING.has(verb.lemma)) && !verb.passive && !clause.quoted
  const top = clause.relation === 'MAIN' || clause.relation === 'COORDINATE'
  const moves = speaks && top && attribution === null && subject !== null && isOpen(subject)
  const told = attribution?.speaker && isOpen(attribution.speaker)
  if (!moves && !told) return clause
  const { actors } = speaker
  return clauseWith(clause, {
    subject: moves ? phraseWith(subject, { actors }) : subject,
    attribution: told
      ? { speaker: phraseWith(attribution.speaker!, { actors }), verb: attribution.verb, quoted: attribution.quoted }
      : attribution
  })
}

/** A pronoun of one that nobody has read back yet. */
const isOpen = ({ items, lemma, actors }: NounPhrase): boolean =>
  items.length === 1 && actors.length === 0 && /^(?:he|she|it)$/.test(lemma)
